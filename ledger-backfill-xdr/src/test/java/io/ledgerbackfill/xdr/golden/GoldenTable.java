package io.ledgerbackfill.xdr.golden;

import java.util.List;
import java.util.Locale;

/**
 * The tables with golden rows, and the columns in the order in which the golden files have them.
 */
public enum GoldenTable {
  /** The table {@code transactions}. */
  TRANSACTIONS(
      0,
      "to_id",
      "hash",
      "fee_charged",
      "result_code",
      "ledger_number",
      "ledger_created_at",
      "is_fee_bump"),
  /** The table {@code transactions_accounts}. */
  TRANSACTIONS_ACCOUNTS(1, "ledger_created_at", "tx_to_id", "account_id"),
  /** The table {@code operations}. */
  OPERATIONS(
      0,
      "id",
      "operation_type",
      "operation_xdr",
      "result_code",
      "successful",
      "ledger_number",
      "ledger_created_at"),
  /** The table {@code operations_accounts}. */
  OPERATIONS_ACCOUNTS(1, "ledger_created_at", "operation_id", "account_id"),
  /** The table {@code state_changes}, without its id, which the reference draws at random. */
  STATE_CHANGES(
      0,
      "to_id",
      "operation_id",
      "state_change_category",
      "state_change_reason",
      "ledger_created_at",
      "ledger_number",
      "account_id",
      "token_id",
      "amount",
      "signer_account_id",
      "spender_account_id",
      "sponsored_account_id",
      "sponsor_account_id",
      "deployer_account_id",
      "funder_account_id",
      "claimable_balance_id",
      "liquidity_pool_id",
      "sponsored_data",
      "signer_weight_old",
      "signer_weight_new",
      "threshold_old",
      "threshold_new",
      "trustline_limit_old",
      "trustline_limit_new",
      "flags",
      "key_value");

  private final int totalOrderId;

  @SuppressWarnings("ImmutableEnumChecker") // made by List.of
  private final List<String> columns;

  GoldenTable(int totalOrderId, String... columns) {
    this.totalOrderId = totalOrderId;
    this.columns = List.of(columns);
  }

  /**
   * Returns the table's name in the database.
   *
   * @return the name in lower case
   */
  public String tableName() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * Returns the columns of the golden file, in order.
   *
   * @return their names
   */
  public List<String> columns() {
    return columns;
  }

  /** Returns the position of the column from which a row's ledger can be told. */
  int totalOrderId() {
    return totalOrderId;
  }

  /**
   * Returns the command that makes PostgreSQL write the table as the golden file has it, but for
   * the order of rows. The session's time zone must be UTC.
   *
   * @return a COPY command
   */
  public String copyCommand() {
    return "COPY (SELECT " + String.join(", ", columns) + " FROM " + tableName() + ") TO STDOUT";
  }
}
