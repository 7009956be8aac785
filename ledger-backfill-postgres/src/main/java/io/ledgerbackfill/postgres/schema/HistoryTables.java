package io.ledgerbackfill.postgres.schema;

import static io.ledgerbackfill.postgres.copy.ColumnType.BIGINT;
import static io.ledgerbackfill.postgres.copy.ColumnType.BOOLEAN;
import static io.ledgerbackfill.postgres.copy.ColumnType.BYTEA;
import static io.ledgerbackfill.postgres.copy.ColumnType.INTEGER;
import static io.ledgerbackfill.postgres.copy.ColumnType.JSONB;
import static io.ledgerbackfill.postgres.copy.ColumnType.SMALLINT;
import static io.ledgerbackfill.postgres.copy.ColumnType.TEXT;
import static io.ledgerbackfill.postgres.copy.ColumnType.TIMESTAMPTZ;

import io.ledgerbackfill.postgres.copy.CopyTable;
import java.util.List;
import java.util.function.UnaryOperator;

/**
 * The five tables of the network's history, as COPY fills them: the columns in the order in which
 * rows are written. {@code ingested_at} is left to its default.
 *
 * @param transactions one row a transaction
 * @param transactionsAccounts who takes part in a transaction
 * @param operations one row an operation
 * @param operationsAccounts who takes part in an operation
 * @param stateChanges what changed for whom; {@code state_change_id} numbers the rows of an
 *     operation from 1, the same in every run by the same rules, so that it is unique together with
 *     {@code to_id} and {@code operation_id}
 * @since 0.1.0
 */
public record HistoryTables(
    CopyTable transactions,
    CopyTable transactionsAccounts,
    CopyTable operations,
    CopyTable operationsAccounts,
    CopyTable stateChanges) {

  private static final HistoryTables ON_SEARCH_PATH =
      new HistoryTables(
          CopyTable.builder("transactions")
              .column("hash", BYTEA)
              .column("to_id", BIGINT)
              .column("fee_charged", BIGINT)
              .column("result_code", TEXT)
              .column("ledger_number", INTEGER)
              .column("ledger_created_at", TIMESTAMPTZ)
              .column("is_fee_bump", BOOLEAN)
              .build(),
          CopyTable.builder("transactions_accounts")
              .column("ledger_created_at", TIMESTAMPTZ)
              .column("tx_to_id", BIGINT)
              .column("account_id", BYTEA)
              .build(),
          CopyTable.builder("operations")
              .column("id", BIGINT)
              .column("operation_type", TEXT)
              .column("operation_xdr", BYTEA)
              .column("result_code", TEXT)
              .column("successful", BOOLEAN)
              .column("ledger_number", INTEGER)
              .column("ledger_created_at", TIMESTAMPTZ)
              .build(),
          CopyTable.builder("operations_accounts")
              .column("ledger_created_at", TIMESTAMPTZ)
              .column("operation_id", BIGINT)
              .column("account_id", BYTEA)
              .build(),
          CopyTable.builder("state_changes")
              .column("to_id", BIGINT)
              .column("state_change_id", BIGINT)
              .column("state_change_category", TEXT)
              .column("state_change_reason", TEXT)
              .column("ledger_created_at", TIMESTAMPTZ)
              .column("ledger_number", INTEGER)
              .column("account_id", BYTEA)
              .column("operation_id", BIGINT)
              .column("token_id", BYTEA)
              .column("amount", TEXT)
              .column("signer_account_id", BYTEA)
              .column("spender_account_id", BYTEA)
              .column("sponsored_account_id", BYTEA)
              .column("sponsor_account_id", BYTEA)
              .column("deployer_account_id", BYTEA)
              .column("funder_account_id", BYTEA)
              .column("claimable_balance_id", TEXT)
              .column("liquidity_pool_id", TEXT)
              .column("sponsored_data", TEXT)
              .column("signer_weight_old", SMALLINT)
              .column("signer_weight_new", SMALLINT)
              .column("threshold_old", SMALLINT)
              .column("threshold_new", SMALLINT)
              .column("trustline_limit_old", TEXT)
              .column("trustline_limit_new", TEXT)
              .column("flags", SMALLINT)
              .column("key_value", JSONB)
              .build());

  /**
   * Returns the tables wherever the connection's search path finds them.
   *
   * @return the five tables
   */
  public static HistoryTables onSearchPath() {
    return ON_SEARCH_PATH;
  }

  /**
   * Returns the tables in a schema.
   *
   * @param schema the schema's name, unquoted
   * @return the five tables
   * @throws IllegalArgumentException if PostgreSQL can't have such a name
   */
  public static HistoryTables inSchema(String schema) {
    return ON_SEARCH_PATH.map(table -> table.inSchema(schema));
  }

  /**
   * Lists the tables.
   *
   * @return the five, in the order of the record
   */
  public List<CopyTable> all() {
    return List.of(
        transactions, transactionsAccounts, operations, operationsAccounts, stateChanges);
  }

  private HistoryTables map(UnaryOperator<CopyTable> change) {
    return new HistoryTables(
        change.apply(transactions),
        change.apply(transactionsAccounts),
        change.apply(operations),
        change.apply(operationsAccounts),
        change.apply(stateChanges));
  }
}
