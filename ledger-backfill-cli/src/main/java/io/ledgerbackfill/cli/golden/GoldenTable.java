package io.ledgerbackfill.cli.golden;

import static java.util.stream.Collectors.joining;

import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.postgres.copy.ColumnType;
import io.ledgerbackfill.postgres.copy.CopyTable;
import io.ledgerbackfill.postgres.schema.HistoryTables;
import java.util.List;
import java.util.Locale;

/**
 * One of the five tables as golden files have it: its columns in their order, without those that
 * differ from run to run.
 *
 * @param table the table in the database
 * @param columns the columns of a golden row, all of which the table has
 * @param totalOrderId the column that tells a row's ledger (SEP-35)
 */
record GoldenTable(CopyTable table, List<String> columns, String totalOrderId) {

  /** The letters by which COPY's text format tells the characters 8 to 13. */
  private static final String CONTROLS = "btnvfr";

  /** All tables, in the order in which they are compared. */
  static List<GoldenTable> of(HistoryTables tables) {
    return List.of(
        of(
            tables.transactions(),
            "to_id",
            "to_id, hash, fee_charged, result_code, ledger_number, ledger_created_at, is_fee_bump"),
        of(tables.transactionsAccounts(), "tx_to_id", "ledger_created_at, tx_to_id, account_id"),
        of(
            tables.operations(),
            "id",
            "id, operation_type, operation_xdr, result_code, successful, ledger_number,"
                + " ledger_created_at"),
        of(
            tables.operationsAccounts(),
            "operation_id",
            "ledger_created_at, operation_id, account_id"),
        // Without state_change_id, which the reference draws at random.
        of(
            tables.stateChanges(),
            "to_id",
            "to_id, operation_id, state_change_category, state_change_reason, ledger_created_at,"
                + " ledger_number, account_id, token_id, amount, signer_account_id,"
                + " spender_account_id, sponsored_account_id, sponsor_account_id,"
                + " deployer_account_id, funder_account_id, claimable_balance_id,"
                + " liquidity_pool_id, sponsored_data, signer_weight_old, signer_weight_new,"
                + " threshold_old, threshold_new, trustline_limit_old, trustline_limit_new, flags,"
                + " key_value"));
  }

  private static GoldenTable of(CopyTable table, String totalOrderId, String columns) {
    return new GoldenTable(table, List.of(columns.split(", ")), totalOrderId);
  }

  /** The name that the table's golden file begins with. */
  String name() {
    return table.name();
  }

  /**
   * Creates the statement that writes the rows as a golden file has them, in bytewise order of
   * their lines. Times are UTC if the session's zone is.
   *
   * @param ledgers at least these, and none before the first or after the last of them
   */
  String copyStatement(LedgerSet ledgers) {
    String lines = columns.stream().map(this::asCopied).collect(joining(", "));
    return "COPY (SELECT "
        + String.join(", ", columns)
        + " FROM "
        + table.qualifiedName()
        + " WHERE "
        + totalOrderId
        + " BETWEEN "
        + firstId(ledgers.first())
        + " AND "
        + (firstId(ledgers.last() + 1) - 1)
        + " ORDER BY concat_ws(E'\\t', "
        + lines
        + ") COLLATE \"C\") TO STDOUT";
  }

  /** Ledgers beyond have no id, and so no rows. */
  private static long firstId(long ledger) {
    return Math.min(ledger, 1L << 31) << 32;
  }

  /** The SQL expression for what COPY writes of a column. */
  private String asCopied(String column) {
    String text = column + "::text";
    ColumnType type = type(column);
    if (type == ColumnType.TEXT || type == ColumnType.JSONB || type == ColumnType.BYTEA) {
      text = "replace(" + text + ", E'\\\\', E'\\\\\\\\')";
    }
    if (type == ColumnType.TEXT) {
      for (int i = 0; i < CONTROLS.length(); i++) {
        text =
            String.format(
                Locale.ROOT, "replace(%s, chr(%d), E'\\\\%c')", text, 8 + i, CONTROLS.charAt(i));
      }
    }
    return "coalesce(" + text + ", E'\\\\N')";
  }

  private ColumnType type(String column) {
    return table.columns().stream()
        .filter(each -> each.name().equals(column))
        .map(CopyTable.Column::type)
        .findAny()
        .orElseThrow();
  }

  /**
   * Returns which ledger a row is of.
   *
   * @param row a golden row
   * @return its ledger, or a negative number if the row does not tell
   */
  long ledger(String row) {
    int start = 0;
    for (int i = columns.indexOf(totalOrderId); i > 0; i--) {
      start = row.indexOf('\t', start) + 1;
    }
    int end = row.indexOf('\t', start);
    try {
      return Long.parseLong(row, start, end < 0 ? row.length() : end, 10) >> 32;
    } catch (NumberFormatException e) {
      return -1;
    }
  }
}
