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
import io.ledgerbackfill.postgres.testing.TcpProxy;
import io.ledgerbackfill.postgres.testing.TcpProxy.Fault;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A server of its own, that forces to disk what it commits, and is killed with {@code kill -9}. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class KilledServerIT {

  private static final int WORKERS = 3;
  private static final int KILLS = 2;

  @TempDir private static Path folder;

  private static CrashableServer server;

  @BeforeAll
  static void start() {
    server = CrashableServer.start(folder);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void shouldKeepRowsAndProgressAlikeWhenTheServerIsKilled(boolean asynchronous) throws Exception {
    FlushScenario scenario = new FlushScenario(server.createDatabase());
    AtomicLong next = new AtomicLong();
    LedgerSet acknowledged = LedgerSet.empty();
    try (AtomicFlusher flusher = scenario.flusher().asynchronousCommit(asynchronous).build()) {
      for (int kill = 0; kill < KILLS; kill++) {
        CountDownLatch underWay = new CountDownLatch(40);
        AtomicBoolean stop = new AtomicBoolean();
        List<Future<LedgerSet>> workers = new ArrayList<>();
        for (int i = 0; i < WORKERS; i++) {
          workers.add(inBackground(() -> flushOneAfterTheOther(flusher, next, underWay, stop)));
        }
        underWay.await();
        server.kill();
        stop.set(true);
        server.restart();
        for (Future<LedgerSet> worker : workers) {
          acknowledged = acknowledged.union(worker.get());
        }
        scenario.assertRowsAgreeWithProgress();
      }
    }
    LedgerSet done = scenario.progress().done(ALL);
    if (asynchronous) {
      // What was acknowledged may be lost, but only together with its rows, as was shown above.
      assertThat(acknowledged.containsAll(done)).isTrue();
    } else {
      assertThat(done).isEqualTo(acknowledged);
    }
  }

  /** Flushes batches until told to stop; each until it is done, through the crash. */
  private static LedgerSet flushOneAfterTheOther(
      AtomicFlusher flusher, AtomicLong next, CountDownLatch underWay, AtomicBoolean stop)
      throws InterruptedException {
    LedgerSet acknowledged = LedgerSet.empty();
    while (!stop.get()) {
      long first = next.getAndAdd(10);
      LedgerSet ledgers = ledgers(first, first + 9);
      FlushScenario.flushUntilDone(flusher, UUID.randomUUID(), ledgers);
      acknowledged = acknowledged.union(ledgers);
      underWay.countDown();
    }
    return acknowledged;
  }

  /** The server has committed, and waits for a standby that is not there: so does the retry. */
  @Test
  void shouldWaitForTheStandbyThatAnEarlierCommitWaitsFor() throws Exception {
    TestDatabase db = server.createDatabase();
    FlushScenario scenario = new FlushScenario(db);
    UUID id = UUID.randomUUID();
    LedgerSet ledgers = ledgers(1, 9);
    try (TcpProxy proxy = TcpProxy.to(db.host(), db.port());
        AtomicFlusher flusher = scenario.flusher(db.sourceAt(proxy.host(), proxy.port())).build()) {
      db.execute("ALTER SYSTEM SET synchronous_standby_names = 'nobody'");
      db.query("SELECT pg_reload_conf()");
      try {
        TcpProxy.Trap trap = proxy.on("COMMIT", Fault.CUT_CLIENT_AFTER_REQUEST);
        assertThatThrownBy(() -> flush(flusher, id, ledgers))
            .isInstanceOf(RetryableException.class)
            .hasMessageContaining("committing");
        trap.await();
        scenario.awaitWait("SyncRep");
        Future<Boolean> retry =
            inBackground(
                () -> {
                  flush(flusher, id, ledgers);
                  return true;
                });
        db.execute("ALTER SYSTEM RESET synchronous_standby_names");
        db.query("SELECT pg_reload_conf()");
        assertThat(retry.get()).isTrue();
      } finally {
        db.execute("ALTER SYSTEM RESET synchronous_standby_names");
        db.query("SELECT pg_reload_conf()");
      }
    }
    scenario.assertDone(ledgers);
  }
}
