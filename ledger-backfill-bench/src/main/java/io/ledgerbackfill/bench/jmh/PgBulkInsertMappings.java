package io.ledgerbackfill.bench.jmh;

import de.bytefish.pgbulkinsert.mapping.AbstractMapping;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** The five tables as PgBulkInsert maps them. */
final class PgBulkInsertMappings {

  private PgBulkInsertMappings() {}

  static final class Transactions extends AbstractMapping<TransactionRow> {

    Transactions(String schema) {
      super(schema, "transactions");
      mapByteArray("hash", row -> row.hash().array());
      mapLongPrimitive("to_id", TransactionRow::toId);
      mapLongPrimitive("fee_charged", TransactionRow::feeCharged);
      mapText("result_code", row -> row.resultCode().toString());
      mapIntegerPrimitive("ledger_number", TransactionRow::ledger);
      mapTimeStampTz("ledger_created_at", TransactionRow::createdAt);
      mapBooleanPrimitive("is_fee_bump", TransactionRow::feeBump);
    }
  }

  static final class Operations extends AbstractMapping<OperationRow> {

    Operations(String schema) {
      super(schema, "operations");
      mapLongPrimitive("id", OperationRow::id);
      mapText("operation_type", row -> row.operationType().toString());
      mapByteArray("operation_xdr", row -> row.operation().array());
      mapText("result_code", row -> row.resultCode().toString());
      mapBooleanPrimitive("successful", OperationRow::successful);
      mapIntegerPrimitive("ledger_number", OperationRow::ledger);
      mapTimeStampTz("ledger_created_at", OperationRow::createdAt);
    }
  }

  static final class Accounts extends AbstractMapping<AccountRow> {

    Accounts(String schema, String table, String id) {
      super(schema, table);
      mapTimeStampTz("ledger_created_at", AccountRow::createdAt);
      mapLongPrimitive(id, AccountRow::id);
      mapByteArray("account_id", row -> row.account().array());
    }
  }

  static final class StateChanges extends AbstractMapping<StateChangeRow> {

    StateChanges(String schema) {
      super(schema, "state_changes");
      mapLongPrimitive("to_id", StateChangeRow::toId);
      mapLongPrimitive("state_change_id", StateChangeRow::id);
      mapText("state_change_category", StateChangeRow::category);
      mapText("state_change_reason", StateChangeRow::reason);
      mapTimeStampTz("ledger_created_at", StateChangeRow::createdAt);
      mapIntegerPrimitive("ledger_number", StateChangeRow::ledger);
      mapBytes("account_id", StateChangeRow::account);
      mapLongPrimitive("operation_id", StateChangeRow::operationId);
      mapBytes("token_id", StateChangeRow::token);
      mapText("amount", StateChangeRow::amount);
      mapBytes("signer_account_id", StateChangeRow::signer);
      mapBytes("spender_account_id", row -> null);
      mapBytes("sponsored_account_id", StateChangeRow::sponsoredAccount);
      mapBytes("sponsor_account_id", StateChangeRow::sponsor);
      mapBytes("deployer_account_id", StateChangeRow::deployer);
      mapBytes("funder_account_id", StateChangeRow::funder);
      mapText("claimable_balance_id", StateChangeRow::claimableBalance);
      mapText("liquidity_pool_id", StateChangeRow::liquidityPool);
      mapText("sponsored_data", StateChangeRow::sponsoredData);
      mapShort("signer_weight_old", StateChangeRow::signerWeightOld);
      mapShort("signer_weight_new", StateChangeRow::signerWeightNew);
      mapShort("threshold_old", StateChangeRow::thresholdOld);
      mapShort("threshold_new", StateChangeRow::thresholdNew);
      mapText("trustline_limit_old", StateChangeRow::trustlineLimitOld);
      mapText("trustline_limit_new", StateChangeRow::trustlineLimitNew);
      mapShort("flags", StateChangeRow::flags);
      mapJsonb("key_value", StateChangeRow::keyValue);
    }

    private void mapBytes(String column, Function<StateChangeRow, @Nullable Bytes> value) {
      mapByteArray(
          column,
          row -> {
            Bytes bytes = value.apply(row);
            return bytes == null ? null : bytes.array();
          });
    }
  }
}
