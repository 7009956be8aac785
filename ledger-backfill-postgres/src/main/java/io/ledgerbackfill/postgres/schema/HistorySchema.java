package io.ledgerbackfill.postgres.schema;

import io.ledgerbackfill.postgres.copy.CopyTable;
import io.ledgerbackfill.postgres.copy.Identifiers;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Defines the five tables of {@link HistoryTables} in the database, on PostgreSQL 14 to 18. Tables
 * and indexes come apart, because loading is much faster without indexes. Immutable.
 *
 * <pre>{@code
 * HistorySchema schema = HistorySchema.inSchema("history");
 * schema.tables().then(schema.indexes()).run(connection);
 * }</pre>
 *
 * @since 0.1.0
 */
public final class HistorySchema {

  private final @Nullable String schema;
  private final HistoryTables tables;
  private final boolean timescale;

  private HistorySchema(@Nullable String schema, HistoryTables tables, boolean timescale) {
    this.schema = schema;
    this.tables = tables;
    this.timescale = timescale;
  }

  /**
   * Defines the tables in the first schema of the connection's search path.
   *
   * @return plain tables
   */
  public static HistorySchema onSearchPath() {
    return new HistorySchema(null, HistoryTables.onSearchPath(), false);
  }

  /**
   * Defines the tables in a schema, which is created if it is missing.
   *
   * @param schema the schema's name, unquoted
   * @return plain tables
   * @throws IllegalArgumentException if PostgreSQL can't have such a name
   */
  public static HistorySchema inSchema(String schema) {
    return new HistorySchema(schema, HistoryTables.inSchema(schema), false);
  }

  /**
   * Creates the tables hypertables, one chunk a day, with compression defined but no policy for it.
   * Needs TimescaleDB 2.17 or later, with the extension created.
   *
   * @return the same tables, as hypertables
   */
  public HistorySchema asHypertables() {
    return new HistorySchema(schema, tables, true);
  }

  /**
   * Returns whether a database has the TimescaleDB extension.
   *
   * @param connection a connection to the database
   * @return whether {@link #asHypertables} can work there
   * @throws SQLException if the query fails
   */
  public static boolean hasTimescale(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT FROM pg_extension WHERE extname = 'timescaledb'")) {
      return rows.next();
    }
  }

  /**
   * Returns the tables, as COPY fills them.
   *
   * @return the five tables
   */
  public HistoryTables copyTables() {
    return tables;
  }

  /**
   * Defines the tables, and their schema.
   *
   * @return statements to be run once, or again
   */
  public Ddl tables() {
    List<String> statements = new ArrayList<>();
    if (schema != null) {
      statements.add(createSchema(schema));
    }
    statements.add(create(HistoryTableSql.TRANSACTIONS, tables.transactions()));
    statements.add(create(HistoryTableSql.TRANSACTIONS_ACCOUNTS, tables.transactionsAccounts()));
    statements.add(create(HistoryTableSql.OPERATIONS, tables.operations()));
    statements.add(create(HistoryTableSql.OPERATIONS_ACCOUNTS, tables.operationsAccounts()));
    statements.add(create(HistoryTableSql.STATE_CHANGES, tables.stateChanges()));
    if (timescale) {
      hypertables().forEach(hypertable -> statements.add(hypertable.sql()));
    }
    return new Ddl(statements);
  }

  /**
   * Defines the indexes: the reference's ten, and for each table one by time, which a hypertable
   * has anyway, under the same name.
   *
   * @return statements to be run once, or again
   */
  public Ddl indexes() {
    CopyTable transactions = tables.transactions();
    CopyTable transactionsAccounts = tables.transactionsAccounts();
    CopyTable operations = tables.operations();
    CopyTable operationsAccounts = tables.operationsAccounts();
    CopyTable stateChanges = tables.stateChanges();
    return Ddl.of(
        timeIndex(transactions),
        index(transactions, "idx_transactions_hash", "hash"),
        index(transactions, "idx_transactions_toid_time", "to_id, ledger_created_at"),
        timeIndex(transactionsAccounts),
        index(transactionsAccounts, "idx_transactions_accounts_tx_to_id", "tx_to_id"),
        index(
            transactionsAccounts,
            "idx_transactions_accounts_account_id",
            "account_id, ledger_created_at DESC, tx_to_id DESC"),
        timeIndex(operations),
        index(operations, "idx_operations_id_time", "id, ledger_created_at"),
        timeIndex(operationsAccounts),
        index(operationsAccounts, "idx_operations_accounts_operation_id", "operation_id"),
        index(
            operationsAccounts,
            "idx_operations_accounts_account_id",
            "account_id, ledger_created_at DESC, operation_id DESC"),
        timeIndex(stateChanges),
        index(stateChanges, "idx_state_changes_operation_id", "operation_id"),
        index(
            stateChanges,
            "idx_state_changes_toid_opid_scid_time",
            "to_id, operation_id, state_change_id, ledger_created_at"),
        index(
            stateChanges,
            "idx_state_changes_account_category",
            "account_id, state_change_category, state_change_reason, ledger_created_at DESC,"
                + " to_id DESC, operation_id DESC, state_change_id DESC"));
  }

  private static String create(String sql, CopyTable table) {
    return String.format(Locale.ROOT, sql, table.qualifiedName());
  }

  private static String timeIndex(CopyTable table) {
    return index(table, table.name() + "_ledger_created_at_idx", "ledger_created_at DESC");
  }

  private static String index(CopyTable table, String name, String columns) {
    return "CREATE INDEX IF NOT EXISTS "
        + Identifiers.quote(name)
        + " ON "
        + table.qualifiedName()
        + " ("
        + columns
        + ")";
  }

  /** Asks first, because creating needs a right on the database even if the schema is there. */
  private static String createSchema(String schema) {
    String quoted = Identifiers.quote(schema);
    return SqlText.block(
        String.format(
            Locale.ROOT,
            """
        IF to_regnamespace(%s) IS NULL THEN
            CREATE SCHEMA %s;
          END IF;""",
            SqlText.literal(quoted),
            quoted));
  }

  private List<Hypertable> hypertables() {
    return List.of(
        new Hypertable(
            tables.transactions(),
            "ledger_created_at DESC, to_id DESC",
            "",
            "bloom(hash)",
            List.of("to_id")),
        new Hypertable(
            tables.transactionsAccounts(),
            "ledger_created_at DESC, tx_to_id DESC",
            "account_id",
            "",
            List.of("tx_to_id")),
        new Hypertable(
            tables.operations(),
            "ledger_created_at DESC, id DESC",
            "",
            "bloom(operation_type)",
            List.of("id")),
        new Hypertable(
            tables.operationsAccounts(),
            "ledger_created_at DESC, operation_id DESC",
            "account_id",
            "",
            List.of("operation_id")),
        new Hypertable(
            tables.stateChanges(),
            "ledger_created_at DESC, to_id DESC, operation_id DESC, state_change_id DESC",
            "account_id",
            "bloom(state_change_category),bloom(state_change_reason)",
            List.of("to_id", "operation_id")));
  }
}
