package io.ledgerbackfill.bench.jmh;

import io.ledgerbackfill.core.spi.BufferPool;
import io.ledgerbackfill.postgres.copy.CopyBatch;
import io.ledgerbackfill.postgres.schema.HistoryRows;
import io.ledgerbackfill.postgres.schema.HistoryTables;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.indexer.Label;
import io.ledgerbackfill.xdr.indexer.LedgerIndexer;
import io.ledgerbackfill.xdr.indexer.RowSink;
import io.ledgerbackfill.xdr.indexer.StateChange;
import io.ledgerbackfill.xdr.indexer.rules.Rules;
import io.ledgerbackfill.xdr.model.LedgerCloseMeta;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;

/** From a ledger to rows, and to rows in binary COPY form: milliseconds a ledger, on one thread. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class IndexBenchmark {

  private static final long RETAINED_BYTES = 64L << 20;

  private final BufferPool pool = BufferPool.retaining(RETAINED_BYTES);
  private final HistoryTables tables = HistoryTables.onSearchPath();
  private final XdrDocument document = new XdrDocument();
  private LedgerIndexer indexer = new LedgerIndexer(new Sample().network(), Rules.all());

  /** Creates the benchmark. */
  public IndexBenchmark() {}

  /**
   * Makes the indexer.
   *
   * @param sample the ledgers
   */
  @Setup(Level.Trial)
  public void prepare(Sample sample) {
    indexer = new LedgerIndexer(sample.network(), Rules.all());
  }

  /**
   * Validates a ledger, and emits its rows.
   *
   * @param sample the ledgers
   * @param blackhole takes the rows
   */
  @Benchmark
  public void rows(Sample sample, Blackhole blackhole) {
    index(sample, new BlackholeRows(blackhole));
  }

  /**
   * Validates a ledger, and writes its rows in binary COPY form.
   *
   * @param sample the ledgers
   * @param written counts
   * @return bytes of the rows
   */
  @Benchmark
  public long rowsToCopyBytes(Sample sample, Written written) {
    try (CopyBatch batch = CopyBatch.of(pool, tables.all())) {
      index(sample, new HistoryRows(tables, batch));
      return written.add(batch.bytes());
    }
  }

  private void index(Sample sample, RowSink rows) {
    byte[] ledger = sample.nextPlain();
    LedgerCloseMeta.XDR.index(ledger, 0, ledger.length, document);
    indexer.index(document, document.root(), rows);
  }

  private record BlackholeRows(Blackhole blackhole) implements RowSink {

    @Override
    public void ledger(int sequence, long closeTime) {
      blackhole.consume(sequence + closeTime);
    }

    @Override
    public void transaction(
        long toId, byte[] bytes, int hash, long feeCharged, Label resultCode, boolean feeBump) {
      blackhole.consume(toId + feeCharged + bytes[hash]);
      blackhole.consume(resultCode);
      blackhole.consume(feeBump);
    }

    @Override
    public void operation(
        long id,
        Label operationType,
        byte[] bytes,
        int offset,
        int length,
        Label resultCode,
        boolean successful) {
      blackhole.consume(id + bytes[offset + length - 1]);
      blackhole.consume(operationType);
      blackhole.consume(resultCode);
      blackhole.consume(successful);
    }

    @Override
    public void transactionAccount(long toId, byte[] bytes, int account) {
      blackhole.consume(toId + bytes[account]);
    }

    @Override
    public void operationAccount(long operationId, byte[] bytes, int account) {
      blackhole.consume(operationId + bytes[account]);
    }

    @Override
    public void stateChange(StateChange change) {
      blackhole.consume(change.id());
      blackhole.consume(change.account());
    }
  }
}
