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
import io.ledgerbackfill.xdr.indexer.Address;
import io.ledgerbackfill.xdr.indexer.Label;
import io.ledgerbackfill.xdr.indexer.StateChange;
import io.ledgerbackfill.xdr.indexer.StateChangeCategory;
import io.ledgerbackfill.xdr.indexer.StateChangeReason;
import io.ledgerbackfill.xdr.ledger.StrKey.Kind;
import java.nio.charset.StandardCharsets;
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
  void shouldFillTheColumnsOfAccountsAndStateChanges(TestDatabase db) throws SQLException {
    HistorySchema schema = HistorySchema.inSchema("history");
    byte[] bytes = new byte[100];
    for (int i = 0; i < bytes.length; i++) {
      bytes[i] = (byte) i;
    }
    try (Connection connection = db.connect();
        CopyBatch batch = CopyBatch.of(pool, schema.copyTables().all())) {
      schema.tables().run(connection);
      HistoryRows rows = new HistoryRows(schema.copyTables(), batch);
      rows.ledger(8, 1_700_000_005);
      rows.transactionAccount(34359742464L, bytes, 1);
      rows.operationAccount(34359742465L, bytes, 2);
      StateChange change = new StateChange(rows::stateChange);
      change
          .begin(34359742464L, 34359742465L, StateChangeCategory.BALANCE, StateChangeReason.BURN)
          .id(7)
          .account(new Address().of(Kind.ACCOUNT, bytes, 3))
          .emit();
      change
          .begin(34359742464L, 0, StateChangeCategory.SIGNER, StateChangeReason.ADD)
          .id(1)
          .account(new Address().of(Kind.ACCOUNT, bytes, 10))
          .token(new Address().of(Kind.CONTRACT, bytes, 11))
          .amount(-1, -5)
          .signer(new Address().of(Kind.HASH_X, bytes, 12))
          .sponsoredAccount(new Address().of(Kind.ACCOUNT, bytes, 13))
          .sponsor(new Address().of(Kind.ACCOUNT, bytes, 14))
          .deployer(new Address().of(Kind.ACCOUNT, bytes, 15))
          .funder(new Address().of(Kind.ACCOUNT, bytes, 16))
          .claimableBalance(bytes, 0)
          .liquidityPool(bytes, 1)
          .sponsoredData(bytes, 65, 3)
          .signerWeightOld(1)
          .signerWeightNew(65535)
          .thresholdOld(3)
          .thresholdNew(4)
          .trustlineLimitOld(Long.MAX_VALUE)
          .trustlineLimitNew(12345)
          .flags(6)
          .keyValue("{\"a\":\"b\"}".getBytes(StandardCharsets.UTF_8), 0, 9)
          .emit();
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
                SELECT tx_to_id, left(encode(account_id, 'hex'), 4), length(account_id),
                  extract(epoch FROM ledger_created_at)::bigint
                FROM history.transactions_accounts
                """))
        .containsExactly("34359742464\t0102\t33\t1700000005");
    assertThat(
            db.query(
                """
                SELECT operation_id, left(encode(account_id, 'hex'), 4), length(account_id),
                  extract(epoch FROM ledger_created_at)::bigint
                FROM history.operations_accounts
                """))
        .containsExactly("34359742465\t0203\t33\t1700000005");
    assertThat(
            db.query(
                """
                SELECT to_id, operation_id, state_change_id, state_change_category,
                  state_change_reason, ledger_number,
                  extract(epoch FROM ledger_created_at)::bigint,
                  num_nulls(token_id, amount, signer_account_id, spender_account_id,
                    sponsored_account_id, sponsor_account_id, deployer_account_id,
                    funder_account_id, claimable_balance_id, liquidity_pool_id, sponsored_data,
                    signer_weight_old, signer_weight_new, threshold_old, threshold_new,
                    trustline_limit_old, trustline_limit_new, flags, key_value)
                FROM history.state_changes ORDER BY operation_id
                """))
        .containsExactly(
            "34359742464\t0\t1\tSIGNER\tADD\t8\t1700000005\t1",
            "34359742464\t34359742465\t7\tBALANCE\tBURN\t8\t1700000005\t19");
    assertThat(
            db.query(
                """
                SELECT left(encode(account_id, 'hex'), 4), left(encode(token_id, 'hex'), 4),
                  left(encode(signer_account_id, 'hex'), 4),
                  left(encode(sponsored_account_id, 'hex'), 4),
                  left(encode(sponsor_account_id, 'hex'), 4),
                  left(encode(deployer_account_id, 'hex'), 4),
                  left(encode(funder_account_id, 'hex'), 4), amount, sponsored_data,
                  left(claimable_balance_id, 4), length(claimable_balance_id),
                  left(liquidity_pool_id, 4), length(liquidity_pool_id)
                FROM history.state_changes WHERE operation_id = 0
                """))
        .containsExactly("300a\t100b\tb80c\t300d\t300e\t300f\t3010\t-5\tABC\t0001\t72\t0102\t64");
    assertThat(
            db.query(
                """
                SELECT signer_weight_old, signer_weight_new, threshold_old, threshold_new,
                  trustline_limit_old, trustline_limit_new, flags, key_value
                FROM history.state_changes WHERE operation_id = 0
                """))
        .containsExactly("1\t-1\t3\t4\t9223372036854775807\t0.0012345\t6\t{\"a\": \"b\"}");
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
