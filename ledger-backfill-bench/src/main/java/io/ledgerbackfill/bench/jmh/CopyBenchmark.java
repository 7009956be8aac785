package io.ledgerbackfill.bench.jmh;

import de.bytefish.pgbulkinsert.PgBulkInsert;
import io.ledgerbackfill.core.spi.BufferPool;
import io.ledgerbackfill.postgres.copy.CopyBatch;
import io.ledgerbackfill.postgres.copy.CopyBuffer;
import io.ledgerbackfill.postgres.schema.HistoryRows;
import io.ledgerbackfill.postgres.schema.HistoryTables;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.indexer.LedgerIndexer;
import io.ledgerbackfill.xdr.indexer.rules.Rules;
import io.ledgerbackfill.xdr.model.LedgerCloseMeta;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
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
  private static final int JDBC_BATCH = 1_000;

  private final BufferPool pool = BufferPool.retaining(RETAINED_BYTES);
  private final HistoryTables tables = HistoryTables.inSchema(Server.SCHEMA);
  private final XdrDocument document = new XdrDocument();
  private LedgerIndexer indexer = new LedgerIndexer(new Sample().network(), Rules.all());
  private RowValues rows = new RowValues();
  private CopyBatch finished = CopyBatch.of(pool, tables.all());

  /** Makes the benchmark. */
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
    rows.writeTo(tables, finished);
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
      rows.writeTo(tables, batch);
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
    PGConnection connection = server.connection().unwrap(PGConnection.class);
    new PgBulkInsert<>(new PgBulkInsertMappings.Transactions(Server.SCHEMA))
        .saveAll(connection, rows.transactions());
    new PgBulkInsert<>(new PgBulkInsertMappings.Operations(Server.SCHEMA))
        .saveAll(connection, rows.operations());
    server.connection().commit();
    return rows.size();
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
    rows.transactions().forEach(row -> form.append(transactions, row));
    StringBuilder operations = new StringBuilder();
    rows.operations().forEach(row -> form.append(operations, row));
    long sent =
        copy(server, tables.transactions().copyStatement(), format, transactions)
            + copy(server, tables.operations().copyStatement(), format, operations);
    server.connection().commit();
    return sent;
  }

  private static long copy(Server server, String statement, String format, StringBuilder text)
      throws SQLException, IOException {
    String sql = statement.replaceFirst("(?i)binary", format);
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
    Connection connection = server.connection();
    int pending = 0;
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO "
                + Server.SCHEMA
                + ".transactions (hash, to_id, fee_charged, result_code, ledger_number,"
                + " ledger_created_at, is_fee_bump) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
      for (TransactionRow row : rows.transactions()) {
        insert.setBytes(1, row.hash().array());
        insert.setLong(2, row.toId());
        insert.setLong(3, row.feeCharged());
        insert.setString(4, row.resultCode());
        insert.setInt(5, row.ledger());
        insert.setObject(6, row.createdAt().toOffsetDateTime());
        insert.setBoolean(7, row.feeBump());
        insert.addBatch();
        if (++pending % JDBC_BATCH == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
    try (PreparedStatement insert =
        connection.prepareStatement(
            "INSERT INTO "
                + Server.SCHEMA
                + ".operations (id, operation_type, operation_xdr, result_code, successful,"
                + " ledger_number, ledger_created_at) VALUES (?, ?, ?, ?, ?, ?, ?)")) {
      for (OperationRow row : rows.operations()) {
        insert.setLong(1, row.id());
        insert.setString(2, row.operationType());
        insert.setBytes(3, row.operation().array());
        insert.setString(4, row.resultCode());
        insert.setBoolean(5, row.successful());
        insert.setInt(6, row.ledger());
        insert.setObject(7, row.createdAt().toOffsetDateTime());
        insert.addBatch();
        if (++pending % JDBC_BATCH == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
    connection.commit();
    return pending;
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
