package io.ledgerbackfill.postgres.flush;

import static io.ledgerbackfill.postgres.flush.FlushScenario.flush;
import static io.ledgerbackfill.postgres.flush.FlushScenario.inBackground;
import static io.ledgerbackfill.postgres.flush.FlushScenario.ledgers;
import static io.ledgerbackfill.postgres.flush.FlushScenario.rows;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.postgres.copy.CopyBatch;
import io.ledgerbackfill.postgres.schema.Ddl;
import io.ledgerbackfill.postgres.testing.OnEveryServer;
import io.ledgerbackfill.postgres.testing.TcpProxy;
import io.ledgerbackfill.postgres.testing.TcpProxy.Fault;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.Future;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of a batch when the network between flusher and server fails at an exact place. */
@OnEveryServer
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class BrokenNetworkIT {

  private static final LedgerSet LEDGERS = ledgers(1, 9);

  private final UUID id = UUID.randomUUID();
  private FlushScenario scenario;
  private TcpProxy proxy;
  private TestDatabase db;

  @BeforeEach
  void open(TestDatabase db) {
    this.db = db;
    scenario = new FlushScenario(db);
    proxy = TcpProxy.to(db.host(), db.port());
  }

  @AfterEach
  void close() {
    proxy.close();
  }

  /** Each flush makes a connection of its own. */
  private DataSource throughProxy() {
    return db.sourceAt(proxy.host(), proxy.port());
  }

  @ParameterizedTest
  @CsvSource({
    "INSERT INTO,CUT_BEFORE_REQUEST",
    "INSERT INTO,CUT_BEFORE_ANSWER",
    "COPY,CUT_BEFORE_REQUEST",
    "COPY,CUT_BEFORE_ANSWER",
    "COMMIT,CUT_BEFORE_REQUEST"
  })
  void shouldStartAgainWhenCutBeforeTheServerCommits(String request, Fault fault)
      throws InterruptedException {
    try (AtomicFlusher flusher = scenario.flusher(throughProxy()).build()) {
      TcpProxy.Trap trap = proxy.on(request, fault);
      assertThatThrownBy(() -> flush(flusher, id, LEDGERS))
          .isInstanceOf(RetryableException.class)
          .hasMessageContaining("1-9");
      trap.await();
      scenario.awaitNoTransactions();
      scenario.assertDone(LedgerSet.empty());
      flush(flusher, id, LEDGERS);
    }
    scenario.assertDone(LEDGERS);
  }

  @Test
  void shouldNotSendAgainWhatTheServerHasCommitted() throws InterruptedException {
    try (AtomicFlusher flusher = scenario.flusher(throughProxy()).build()) {
      TcpProxy.Trap trap = proxy.on("COMMIT", Fault.CUT_BEFORE_ANSWER);
      assertThatThrownBy(() -> flush(flusher, id, LEDGERS))
          .isInstanceOf(RetryableException.class)
          .hasMessageContaining("committing");
      trap.await();
      scenario.assertDone(LEDGERS);
      // A COPY would be an error now.
      db.execute("REVOKE ALL ON first FROM PUBLIC", "ALTER TABLE first RENAME TO hidden");
      flush(flusher, id, LEDGERS);
      db.execute("ALTER TABLE hidden RENAME TO first");
    }
    scenario.assertDone(LEDGERS);
  }

  @Test
  void shouldEndAnEarlierAttemptThatIsStuckInItsCommit() throws Exception {
    try (AtomicFlusher flusher = scenario.flusher(throughProxy()).build()) {
      Future<?> retry;
      try (HeldLock lock = HeldLock.inCommit(db)) {
        TcpProxy.Trap trap = proxy.on("COMMIT", Fault.CUT_CLIENT_AFTER_REQUEST);
        assertThatThrownBy(() -> flush(flusher, id, LEDGERS))
            .isInstanceOf(RetryableException.class)
            .hasMessageContaining("committing");
        trap.await();
        long stuck = scenario.awaitLockWait();

        retry =
            inBackground(
                () -> {
                  flush(flusher, id, LEDGERS);
                  return true;
                });
        // The retry has taken its place: it waits for the same lock in its own commit.
        scenario.awaitLockWaitOtherThan(stuck, lock);
        scenario.assertDone(LedgerSet.empty());
      }
      retry.get();
    }
    scenario.assertDone(LEDGERS);
    scenario.awaitNoTransactions();
  }

  @ParameterizedTest
  @ValueSource(strings = {"user", "INSERT INTO", "COPY", "COMMIT"})
  void shouldEndInABlackHoleWithinTheTimeout(String request) throws InterruptedException {
    try (AtomicFlusher flusher =
        scenario.flusher(throughProxy()).networkTimeout(Duration.ofMillis(700)).build()) {
      TcpProxy.Trap trap = proxy.on(request, Fault.BLACK_HOLE);
      assertThatThrownBy(() -> flush(flusher, id, LEDGERS)).isInstanceOf(RetryableException.class);
      trap.await();
      scenario.assertDone(LedgerSet.empty());
      // The server still holds the earlier transaction, whose client it believes to be there.
      flush(flusher, id, LEDGERS);
    }
    scenario.assertDone(LEDGERS);
    scenario.awaitNoTransactions();
  }

  /**
   * More than all socket buffers hold: the write itself blocks, where no socket time-out counts.
   */
  @ParameterizedTest
  @EnumSource(Ending.class)
  void shouldEndAWriteThatNobodyTakes(Ending ending) throws Exception {
    Duration timeout = ending == Ending.TIME_OUT ? Duration.ofMillis(700) : Duration.ofMinutes(5);
    try (AtomicFlusher flusher = scenario.flusher(throughProxy()).networkTimeout(timeout).build();
        CopyBatch large = rows(LEDGERS, 700 << 10)) {
      TcpProxy.Trap trap = proxy.on("xxxxxxxx", Fault.BLACK_HOLE);
      Future<?> blocked =
          inBackground(
              () -> {
                flusher.flush(id, LEDGERS, large);
                return true;
              });
      trap.await();
      if (ending == Ending.ABORT) {
        flusher.abort();
      }
      assertThatThrownBy(blocked::get)
          .hasCauseInstanceOf(RetryableException.class)
          .hasMessageContaining(ending.message)
          .hasMessageContaining("table first");
      flusher.flush(id, LEDGERS, large);
    }
    scenario.assertDone(LEDGERS);
    scenario.awaitNoTransactions();
  }

  private enum Ending {
    TIME_OUT("nothing moved"),
    ABORT("stopped");

    private final String message;

    Ending(String message) {
      this.message = message;
    }
  }

  @Test
  void shouldLetTheServerEndTransactionsOfAVanishedClient() throws InterruptedException {
    try (AtomicFlusher vanished =
            scenario.flusher(throughProxy()).networkTimeout(Duration.ofMillis(700)).build();
        AtomicFlusher next = scenario.flusher().build()) {
      proxy.on("COPY", Fault.BLACK_HOLE);
      assertThatThrownBy(() -> flush(vanished, id, LEDGERS)).isInstanceOf(RetryableException.class);
      // Another process, with the same ledgers in a batch of its own.
      flush(next, UUID.randomUUID(), LEDGERS);
    }
    scenario.assertDone(LEDGERS);
    assertThat(scenario.progress().gaps(LEDGERS.ranges().get(0)).isEmpty()).isTrue();
  }

  /** The client is killed, say, and can't ask to cancel; a lock may be held for hours. */
  @Test
  void shouldLetTheServerEndAFlushThatWaitsForALockWhenItsClientIsGone() throws Exception {
    try (AtomicFlusher flusher =
            scenario.flusher(throughProxy()).lockTimeout(Duration.ofMinutes(5)).build();
        HeldLock lock = HeldLock.inCopy(db)) {
      Future<?> flush =
          inBackground(
              () -> {
                flush(flusher, id, LEDGERS);
                return true;
              });
      scenario.awaitLockWait();
      proxy.cut();
      assertThatThrownBy(flush::get).hasCauseInstanceOf(RetryableException.class);
      scenario.awaitNoTransactionsBut(lock);
    }
    scenario.assertDone(LedgerSet.empty());
  }

  @Test
  void shouldLetTheServerEndStatementsThatWaitForALockWhenTheirClientIsGone() throws Exception {
    Ddl ddl = Ddl.of("ALTER TABLE first ADD COLUMN more int");
    try (HeldLock lock = HeldLock.beforeCopy(db)) {
      Future<?> run =
          inBackground(
              () -> {
                ddl.run(throughProxy());
                return true;
              });
      scenario.awaitLockWait();
      proxy.cut();
      assertThatThrownBy(run::get).hasCauseInstanceOf(RetryableException.class);
      scenario.awaitNoTransactionsBut(lock);
    }
  }
}
