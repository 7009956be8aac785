package io.ledgerbackfill.bench.jmh;

import de.bytefish.pgbulkinsert.mapping.AbstractMapping;

/** The two tables as PgBulkInsert maps them. */
final class PgBulkInsertMappings {

  private PgBulkInsertMappings() {}

  static final class Transactions extends AbstractMapping<TransactionRow> {

    Transactions(String schema) {
      super(schema, "transactions");
      mapByteArray("hash", row -> row.hash().array());
      mapLongPrimitive("to_id", TransactionRow::toId);
      mapLongPrimitive("fee_charged", TransactionRow::feeCharged);
      mapText("result_code", TransactionRow::resultCode);
      mapIntegerPrimitive("ledger_number", TransactionRow::ledger);
      mapTimeStampTz("ledger_created_at", TransactionRow::createdAt);
      mapBooleanPrimitive("is_fee_bump", TransactionRow::feeBump);
    }
  }

  static final class Operations extends AbstractMapping<OperationRow> {

    Operations(String schema) {
      super(schema, "operations");
      mapLongPrimitive("id", OperationRow::id);
      mapText("operation_type", OperationRow::operationType);
      mapByteArray("operation_xdr", row -> row.operation().array());
      mapText("result_code", OperationRow::resultCode);
      mapBooleanPrimitive("successful", OperationRow::successful);
      mapIntegerPrimitive("ledger_number", OperationRow::ledger);
      mapTimeStampTz("ledger_created_at", OperationRow::createdAt);
    }
  }
}
