package io.ledgerbackfill.postgres.flush;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.Flusher;
import io.ledgerbackfill.core.testing.TrackingBufferPool;
import io.ledgerbackfill.postgres.copy.CopyBatch;
import io.ledgerbackfill.postgres.testing.OnEveryServer;
import io.ledgerbackfill.postgres.testing.TcpProxy;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import io.ledgerbackfill.testing.FlusherContract;
import java.util.List;
import javax.sql.DataSource;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** The flusher keeps the promises of flushers, on a real server. */
@OnEveryServer
class AtomicFlusherContractIT extends FlusherContract<CopyBatch> {

  private final TrackingBufferPool pool = new TrackingBufferPool();
  private TestDatabase db;
  private FlushScenario scenario;
  private TcpProxy proxy;

  @BeforeEach
  void open(TestDatabase database) {
    db = database;
    scenario = new FlushScenario(db);
    proxy = TcpProxy.to(db.host(), db.port());
  }

  @AfterEach
  void close() {
    proxy.close();
    pool.assertNoLeaks();
  }

  Flusher<CopyBatch> flusher(DataSource source) {
    return FlushScenario.unprepared(source).build();
  }

  @Override
  protected Flusher<CopyBatch> flusher() {
    return flusher(db.dataSource());
  }

  @Override
  protected Flusher<CopyBatch> flusherWhoseAnswerIsLost() throws InterruptedException {
    Flusher<CopyBatch> flusher = flusher(db.sourceAt(proxy.host(), proxy.port()));
    flusher.prepare(1);
    proxy.on("COMMIT", TcpProxy.Fault.CUT_BEFORE_ANSWER);
    return flusher;
  }

  @Override
  protected AutoCloseable holdFlushes() throws Exception {
    return HeldLock.inCommit(db);
  }

  @Override
  protected void awaitHeldFlush() {
    scenario.awaitLockWait();
  }

  @Override
  protected CopyBatch batch(LedgerSet ledgers) {
    CopyBatch batch = CopyBatch.of(pool, List.of(FlushScenario.FIRST, FlushScenario.SECOND));
    for (LedgerRange range : ledgers.ranges()) {
      for (long ledger = range.first(); ledger <= range.last(); ledger++) {
        batch.writer(FlushScenario.FIRST).begin().int8(ledger).int4(0).text("x").end();
        batch.writer(FlushScenario.SECOND).begin().int8(ledger).int4(0).end();
      }
    }
    return batch;
  }

  /** Those of the table that a batch fills last. */
  @Override
  protected List<Long> rows() {
    return db.query("SELECT ledger FROM second").stream().map(Long::valueOf).toList();
  }
}
