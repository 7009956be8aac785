package io.ledgerbackfill.bench.jmh;

import de.bytefish.pgbulkinsert.mapping.AbstractMapping;
import de.bytefish.pgbulkinsert.model.ColumnDefinition;
import de.bytefish.pgbulkinsert.pgsql.PgBinaryWriter;
import io.ledgerbackfill.core.spi.BufferPool;
import io.ledgerbackfill.postgres.copy.CopyBatch;
import io.ledgerbackfill.postgres.schema.HistoryRows;
import io.ledgerbackfill.postgres.schema.HistoryTables;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
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

/**
 * From the rows of a ledger for all five tables to bytes of COPY, without a server, beside other
 * ways to write them: milliseconds a ledger, on one thread.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class EncodeBenchmark {

  private static final long RETAINED_BYTES = 64L << 20;
  private static final int BUFFER_BYTES = 1 << 16;
  private static final String SCHEMA = "public";

  private final BufferPool pool = BufferPool.retaining(RETAINED_BYTES);
  private final HistoryTables tables = HistoryTables.onSearchPath();
  private final AbstractMapping<TransactionRow> transactions =
      new PgBulkInsertMappings.Transactions(SCHEMA);
  private final AbstractMapping<AccountRow> transactionsAccounts =
      new PgBulkInsertMappings.Accounts(SCHEMA, "transactions_accounts", "tx_to_id");
  private final AbstractMapping<OperationRow> operations =
      new PgBulkInsertMappings.Operations(SCHEMA);
  private final AbstractMapping<AccountRow> operationsAccounts =
      new PgBulkInsertMappings.Accounts(SCHEMA, "operations_accounts", "operation_id");
  private final AbstractMapping<StateChangeRow> stateChanges =
      new PgBulkInsertMappings.StateChanges(SCHEMA);
  private List<RowValues> ledgers = List.of();
  private int next;

  /** Creates the benchmark. */
  public EncodeBenchmark() {}

  /**
   * Makes the rows.
   *
   * @param sample the ledgers
   */
  @Setup(Level.Trial)
  public void prepare(Sample sample) {
    ledgers = RowValues.of(sample);
  }

  private RowValues nextLedger() {
    RowValues rows = ledgers.get(next);
    next = next + 1 == ledgers.size() ? 0 : next + 1;
    return rows;
  }

  /**
   * Writes with the encoder of this project, as the indexer calls it.
   *
   * @param written counts
   * @return bytes written
   */
  @Benchmark
  public long encoder(Written written) {
    try (CopyBatch batch = CopyBatch.of(pool, tables.all())) {
      nextLedger().emit(new HistoryRows(tables, batch));
      return written.add(batch.bytes());
    }
  }

  /**
   * Writes with PgBulkInsert.
   *
   * @param written counts
   * @return bytes written
   */
  @Benchmark
  public long pgBulkInsert(Written written) {
    RowValues rows = nextLedger();
    CountingStream out = new CountingStream();
    write(out, transactions, rows.transactions());
    write(out, transactionsAccounts, rows.transactionsAccounts());
    write(out, operations, rows.operations());
    write(out, operationsAccounts, rows.operationsAccounts());
    write(out, stateChanges, rows.stateChanges());
    return written.add(out.count);
  }

  private static <R> void write(OutputStream out, AbstractMapping<R> mapping, List<R> rows) {
    List<ColumnDefinition<R>> columns = mapping.getColumns();
    try (PgBinaryWriter writer = new PgBinaryWriter(out, BUFFER_BYTES)) {
      for (R row : rows) {
        writer.startRow(columns.size());
        for (ColumnDefinition<R> column : columns) {
          column.getWrite().accept(writer, row);
        }
      }
    }
  }

  /**
   * Writes PostgreSQL's text form by hand.
   *
   * @param written counts
   * @return bytes written
   */
  @Benchmark
  public long text(Written written) {
    return written.add(text(RowTexts.TEXT));
  }

  /**
   * Writes CSV by hand.
   *
   * @param written counts
   * @return bytes written
   */
  @Benchmark
  public long csv(Written written) {
    return written.add(text(RowTexts.CSV));
  }

  private long text(RowTexts form) {
    RowValues rows = nextLedger();
    StringBuilder out = new StringBuilder();
    rows.transactions().forEach(row -> form.append(out, row));
    rows.transactionsAccounts().forEach(row -> form.append(out, row));
    rows.operations().forEach(row -> form.append(out, row));
    rows.operationsAccounts().forEach(row -> form.append(out, row));
    rows.stateChanges().forEach(row -> form.append(out, row));
    return out.toString().getBytes(StandardCharsets.UTF_8).length;
  }

  private static final class CountingStream extends OutputStream {

    private long count;

    @Override
    public void write(int b) {
      count++;
    }

    @Override
    public void write(byte[] bytes, int offset, int length) {
      count += length;
    }
  }
}
