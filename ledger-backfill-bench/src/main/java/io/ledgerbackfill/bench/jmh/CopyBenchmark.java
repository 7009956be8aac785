package io.ledgerbackfill.bench.jmh;

import de.bytefish.pgbulkinsert.PgBulkInsert;
import de.bytefish.pgbulkinsert.mapping.AbstractMapping;
import io.ledgerbackfill.core.spi.BufferPool;
import io.ledgerbackfill.postgres.copy.CopyBatch;
import io.ledgerbackfill.postgres.copy.CopyBuffer;
import io.ledgerbackfill.postgres.copy.CopyTable;
import io.ledgerbackfill.postgres.schema.HistoryRows;
import io.ledgerbackfill.postgres.schema.HistoryTables;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.indexer.LedgerIndexer;
import io.ledgerbackfill.xdr.indexer.rules.Rules;
import io.ledgerbackfill.xdr.model.LedgerCloseMeta;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
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
import org.openjdk.jmh.annotations.TearDown;
import org.openjdk.jmh.annotations.Warmup;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * The rows of all ledgers of the sample into a server, in one transaction on one connection, into
 * empty tables without indexes: milliseconds for all of them, the commit included.
 */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 2, time = 3)
@Measurement(iterations = 5, time = 3)
@Fork(1)
public class CopyBenchmark {

  private static final long RETAINED_BYTES = 64L << 20;

  private final BufferPool pool = BufferPool.retaining(RETAINED_BYTES);
  private final HistoryTables tables = HistoryTables.inSchema(Server.SCHEMA);
  private final XdrDocument document = new XdrDocument();
  private LedgerIndexer indexer = new LedgerIndexer(new Sample().network(), Rules.all());
  private List<RowValues> rows = List.of();
  private CopyBatch finished = CopyBatch.of(pool, tables.all());

  /** Creates the benchmark. */
  public CopyBenchmark() {}

  /**
   * Makes the rows.
   *
   * @param sample the ledgers
   */
  @Setup(Level.Trial)
  public void prepare(Sample sample) {
    indexer = new LedgerIndexer(sample.network(), Rules.all());
    rows = RowValues.of(sample);
    emit(finished);
  }

  /** Gives the buffers back. */
  @TearDown(Level.Trial)
  public void close() {
    finished.close();
  }

  /**
   * Sends bytes that are finished: no way to write the same rows by COPY can be quicker.
   *
   * @param server where to
   * @return rows sent
   * @throws SQLException if that fails
   */
  @Benchmark
  public long finishedBytes(Server server) throws SQLException {
    return send(server, finished);
  }

  /**
   * Encodes row values, and sends them.
   *
   * @param server where to
   * @return rows sent
   * @throws SQLException if that fails
   */
  @Benchmark
  public long encoder(Server server) throws SQLException {
    try (CopyBatch batch = CopyBatch.of(pool, tables.all())) {
      emit(batch);
      return send(server, batch);
    }
  }

  /**
   * Decodes and indexes the ledgers, and sends the rows.
   *
   * @param sample the ledgers
   * @param server where to
   * @return rows sent
   * @throws SQLException if that fails
   */
  @Benchmark
  public long ledgers(Sample sample, Server server) throws SQLException {
    try (CopyBatch batch = CopyBatch.of(pool, tables.all())) {
      HistoryRows sink = new HistoryRows(tables, batch);
      for (byte[] ledger : sample.all()) {
        LedgerCloseMeta.XDR.index(ledger, 0, ledger.length, document);
        indexer.index(document, document.root(), sink);
      }
      return send(server, batch);
    }
  }

  /**
   * Lets PgBulkInsert encode and send row values.
   *
   * @param server where to
   * @return rows sent
   * @throws SQLException if that fails
   */
  @Benchmark
  public long pgBulkInsert(Server server) throws SQLException {
    save(server, new PgBulkInsertMappings.Transactions(Server.SCHEMA), RowValues::transactions);
    save(
        server,
        new PgBulkInsertMappings.Accounts(Server.SCHEMA, "transactions_accounts", "tx_to_id"),
        RowValues::transactionsAccounts);
    save(server, new PgBulkInsertMappings.Operations(Server.SCHEMA), RowValues::operations);
    save(
        server,
        new PgBulkInsertMappings.Accounts(Server.SCHEMA, "operations_accounts", "operation_id"),
        RowValues::operationsAccounts);
    save(server, new PgBulkInsertMappings.StateChanges(Server.SCHEMA), RowValues::stateChanges);
    server.connection().commit();
    return size();
  }

  private <R> void save(
      Server server, AbstractMapping<R> mapping, Function<RowValues, List<R>> table)
      throws SQLException {
    PGConnection connection = server.connection().unwrap(PGConnection.class);
    new PgBulkInsert<>(mapping).saveAll(connection, rows.stream().map(table).flatMap(List::stream));
  }

  /**
   * Writes PostgreSQL's text form by hand, and sends it with the driver's {@code CopyManager}.
   *
   * @param server where to
   * @return rows sent
   * @throws SQLException if that fails
   * @throws IOException never
   */
  @Benchmark
  public long copyManagerText(Server server) throws SQLException, IOException {
    return text(server, RowTexts.TEXT, "TEXT");
  }

  /**
   * Writes CSV by hand, and sends it with the driver's {@code CopyManager}.
   *
   * @param server where to
   * @return rows sent
   * @throws SQLException if that fails
   * @throws IOException never
   */
  @Benchmark
  public long copyManagerCsv(Server server) throws SQLException, IOException {
    return text(server, RowTexts.CSV, "CSV");
  }

  private long text(Server server, RowTexts form, String format) throws SQLException, IOException {
    StringBuilder transactions = new StringBuilder();
    StringBuilder transactionsAccounts = new StringBuilder();
    StringBuilder operations = new StringBuilder();
    StringBuilder operationsAccounts = new StringBuilder();
    StringBuilder stateChanges = new StringBuilder();
    for (RowValues ledger : rows) {
      ledger.transactions().forEach(row -> form.append(transactions, row));
      ledger.transactionsAccounts().forEach(row -> form.append(transactionsAccounts, row));
      ledger.operations().forEach(row -> form.append(operations, row));
      ledger.operationsAccounts().forEach(row -> form.append(operationsAccounts, row));
      ledger.stateChanges().forEach(row -> form.append(stateChanges, row));
    }
    long sent =
        copy(server, tables.transactions(), format, transactions)
            + copy(server, tables.transactionsAccounts(), format, transactionsAccounts)
            + copy(server, tables.operations(), format, operations)
            + copy(server, tables.operationsAccounts(), format, operationsAccounts)
            + copy(server, tables.stateChanges(), format, stateChanges);
    server.connection().commit();
    return sent;
  }

  private static long copy(Server server, CopyTable table, String format, StringBuilder text)
      throws SQLException, IOException {
    String sql = table.copyStatement().replaceFirst("(?i)binary", format);
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    return server
        .connection()
        .unwrap(PGConnection.class)
        .getCopyAPI()
        .copyIn(sql, new ByteArrayInputStream(bytes));
  }

  /**
   * Inserts with JDBC batches of a thousand rows and {@code reWriteBatchedInserts}.
   *
   * @param server where to
   * @return rows sent
   * @throws SQLException if that fails
   */
  @Benchmark
  public long jdbcBatches(Server server) throws SQLException {
    return JdbcInserts.insert(server.connection(), tables, rows);
  }

  private void emit(CopyBatch batch) {
    HistoryRows sink = new HistoryRows(tables, batch);
    rows.forEach(ledger -> ledger.emit(sink));
  }

  private long size() {
    return rows.stream().mapToLong(RowValues::size).sum();
  }

  private static long send(Server server, CopyBatch batch) throws SQLException {
    PGConnection connection = server.connection().unwrap(PGConnection.class);
    for (CopyBuffer buffer : batch.buffers()) {
      if (buffer.rows() > 0) {
        CopyIn copy = connection.getCopyAPI().copyIn(buffer.table().copyStatement());
        try {
          buffer.sendTo(copy::writeToCopy);
          copy.endCopy();
        } finally {
          if (copy.isActive()) {
            copy.cancelCopy();
          }
        }
      }
    }
    server.connection().commit();
    return batch.rows();
  }
}
