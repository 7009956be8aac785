package io.ledgerbackfill.postgres.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.core.testing.TrackingBufferPool;
import io.ledgerbackfill.postgres.copy.ColumnType;
import io.ledgerbackfill.postgres.copy.CopyBatch;
import io.ledgerbackfill.postgres.copy.CopyBuffer;
import io.ledgerbackfill.postgres.copy.CopyTable;
import io.ledgerbackfill.postgres.copy.CopyValueException;
import io.ledgerbackfill.postgres.testing.OnEveryServer;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import io.ledgerbackfill.xdr.indexer.Label;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

@OnEveryServer
final class HistoryRowsIT {

  private static final Label SUCCESS = Label.of("TransactionResultCodeTxSuccess");
  private static final Label PAYMENT = Label.of("PAYMENT");
  private static final Label OP_SUCCESS = Label.of("op_success");

  private final TrackingBufferPool pool = new TrackingBufferPool();

  @Test
  void shouldFillTheColumnsThatTheyAreNamedFor(TestDatabase db) throws SQLException {
    HistorySchema schema = HistorySchema.inSchema("history");
    byte[] bytes = new byte[40];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) i;
    }
    try (Connection connection = db.connect();
        CopyBatch batch = CopyBatch.of(pool, schema.copyTables().all())) {
      schema.tables().run(connection);
      HistoryRows rows = new HistoryRows(schema.copyTables(), batch);
      rows.ledger(7, 1_700_000_000);
      rows.ledger(8, 1_700_000_005);
      rows.transaction(34359742464L, bytes, 1, 100, SUCCESS, true);
      rows.operation(34359742465L, PAYMENT, bytes, 2, 5, OP_SUCCESS, true);
      rows.operation(34359742466L, PAYMENT, bytes, 0, 0, OP_SUCCESS, false);
      for (CopyBuffer buffer : batch.buffers()) {
        CopyIn copy =
            connection
                .unwrap(PGConnection.class)
                .getCopyAPI()
                .copyIn(buffer.table().copyStatement());
        buffer.sendTo(copy::writeToCopy);
        assertThat(copy.endCopy()).isEqualTo(buffer.rows());
      }
    }
    pool.assertNoLeaks();
    assertThat(
            db.query(
                """
                SELECT to_id, encode(hash, 'hex'), fee_charged, result_code, ledger_number,
                  is_fee_bump, extract(epoch FROM ledger_created_at)::bigint,
                  ingested_at > now() - interval '1 hour'
                FROM history.transactions
                """))
        .containsExactly(
            "34359742464\t0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20"
                + "\t100\tTransactionResultCodeTxSuccess\t8\tt\t1700000005\tt");
    assertThat(
            db.query(
                """
                SELECT id, operation_type, encode(operation_xdr, 'hex'), result_code, successful,
                  ledger_number, extract(epoch FROM ledger_created_at)::bigint
                FROM history.operations ORDER BY id
                """))
        .containsExactly(
            "34359742465\tPAYMENT\t0203040506\top_success\tt\t8\t1700000005",
            "34359742466\tPAYMENT\t\top_success\tf\t8\t1700000005");
  }

  @Test
  void shouldRefuseACloseTimeThatPostgresDoesNotHave() {
    HistoryTables tables = HistoryTables.onSearchPath();
    try (CopyBatch batch = CopyBatch.of(pool, tables.all())) {
      HistoryRows rows = new HistoryRows(tables, batch);
      rows.ledger(7, Long.MAX_VALUE);
      assertThatThrownBy(() -> rows.transaction(1, new byte[32], 0, 1, SUCCESS, false))
          .isInstanceOf(CopyValueException.class)
          .hasMessageStartingWith("transactions.ledger_created_at: PostgreSQL has no time ");
    }
    pool.assertNoLeaks();
  }

  @Test
  void shouldNeedItsTablesInTheBatch() {
    CopyTable other = CopyTable.builder("t").column("a", ColumnType.BIGINT).build();
    try (CopyBatch batch = CopyBatch.of(pool, List.of(other))) {
      assertThatThrownBy(() -> new HistoryRows(HistoryTables.onSearchPath(), batch))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("the batch has no table transactions");
    }
  }
}
