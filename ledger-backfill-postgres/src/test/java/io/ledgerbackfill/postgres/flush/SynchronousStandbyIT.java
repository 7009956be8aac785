package io.ledgerbackfill.postgres.flush;

import static io.ledgerbackfill.postgres.flush.FlushScenario.ALL;
import static io.ledgerbackfill.postgres.flush.FlushScenario.flush;
import static io.ledgerbackfill.postgres.flush.FlushScenario.inBackground;
import static io.ledgerbackfill.postgres.flush.FlushScenario.ledgers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.postgres.testing.CrashableServer;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server that awaits a synchronous standby which is not there. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class SynchronousStandbyIT {

  private CrashableServer server;
  private TestDatabase db;
  private FlushScenario scenario;
  private AtomicFlusher flusher;

  /** When the transaction began whose wait was cancelled last. */
  private String cancelled = "-infinity";

  @BeforeEach
  void start(@TempDir Path folder) {
    server = CrashableServer.start(folder);
    db = server.createDatabase();
    scenario = new FlushScenario(db);
    flusher = scenario.flusher().build();
    standby("nobody");
  }

  @AfterEach
  void stop() {
    flusher.close();
    server.close();
  }

  /** Names the standby that commits wait for; none if empty. */
  private void standby(String name) {
    db.execute(
        "ALTER SYSTEM SET synchronous_standby_names = '" + name + "'", "SELECT pg_reload_conf()");
    while (db.queryLong(
            "SELECT count(*) FROM pg_settings WHERE name = 'synchronous_standby_names' AND setting"
                + " = '"
                + name
                + "'")
        == 0) {
      Thread.onSpinWait();
    }
  }

  /** Ends the wait of a commit, as a statement's time-out or an administrator does. */
  private void cancelWait() {
    String waiting = "FROM pg_stat_activity WHERE wait_event = 'SyncRep' AND xact_start > ";
    List<String> found = List.of();
    while (found.isEmpty()) {
      found = db.query("SELECT xact_start " + waiting + "'" + cancelled + "'");
    }
    cancelled = found.get(0);
    db.query("SELECT pg_cancel_backend(pid) " + waiting + "'-infinity'");
  }

  private Future<Boolean> flushInBackground(UUID id) {
    return inBackground(
        () -> {
          flush(flusher, id, ledgers(1, 9));
          return true;
        });
  }

  @Test
  void shouldNotCallACommitDoneWhoseWaitWasCancelled() throws Exception {
    UUID id = UUID.randomUUID();
    Future<Boolean> first = flushInBackground(id);
    cancelWait(); // of the commit
    cancelWait(); // of the confirmation
    assertThatThrownBy(first::get)
        .isInstanceOf(ExecutionException.class)
        .cause()
        .isInstanceOf(RetryableException.class)
        .hasMessageContaining("ledgers 1-9")
        .hasMessageContaining("not acknowledged");
    assertThat(db.queryLong("SELECT count(*) FROM first")).as("visible all the same").isEqualTo(27);

    Future<Boolean> second = flushInBackground(id);
    scenario.awaitWait("SyncRep");
    assertThat(second.isDone()).isFalse();
    standby("");

    assertThat(second.get()).isTrue();
    scenario.assertDone(ledgers(1, 9));
  }

  @Test
  void shouldNotCountWhatIsVisibleButNotDurable() throws Exception {
    Future<Boolean> flush = flushInBackground(UUID.randomUUID());
    cancelWait();
    cancelWait();
    assertThatThrownBy(flush::get).hasCauseInstanceOf(RetryableException.class);

    Future<LedgerSet> done = inBackground(() -> scenario.progress().done(ALL));
    scenario.awaitWait("SyncRep");
    assertThat(done.isDone()).isFalse();
    standby("");

    assertThat(done.get()).isEqualTo(ledgers(1, 9));
  }
}
