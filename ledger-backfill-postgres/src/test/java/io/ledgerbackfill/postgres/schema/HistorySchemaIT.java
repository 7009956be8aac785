package io.ledgerbackfill.postgres.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.ledgerbackfill.postgres.testing.OnEveryServer;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

@OnEveryServer
final class HistorySchemaIT {

  private static final String COLUMNS =
      """
      SELECT table_name, string_agg(
        column_name || ' ' || udt_name || CASE is_nullable WHEN 'NO' THEN ' not null' ELSE '' END
          || coalesce(' ' || column_default, ''), ', ' ORDER BY ordinal_position)
      FROM information_schema.columns WHERE table_schema = '%s'
      GROUP BY table_name ORDER BY table_name
      """;

  @Test
  void shouldDefineTheColumnsOfTheReference(TestDatabase db) throws SQLException {
    try (Connection connection = db.connect()) {
      HistorySchema.onSearchPath().tables().run(connection);
    }
    String account = "account_id bytea not null, ledger_created_at timestamptz not null";
    assertThat(db.query(String.format(Locale.ROOT, COLUMNS, "public")))
        .containsExactly(
            "operations\tid int8 not null, operation_type text not null, operation_xdr bytea,"
                + " result_code text not null, successful bool not null,"
                + " ledger_number int4 not null, ingested_at timestamptz not null now(),"
                + " ledger_created_at timestamptz not null",
            "operations_accounts\toperation_id int8 not null, " + account,
            "state_changes\tto_id int8 not null, operation_id int8 not null,"
                + " state_change_id int8 not null, state_change_category text not null,"
                + " state_change_reason text not null, ingested_at timestamptz not null now(),"
                + " ledger_number int4 not null, account_id bytea not null, token_id bytea,"
                + " amount text, signer_account_id bytea, spender_account_id bytea,"
                + " sponsored_account_id bytea, sponsor_account_id bytea,"
                + " deployer_account_id bytea, funder_account_id bytea,"
                + " claimable_balance_id text, liquidity_pool_id text, sponsored_data text,"
                + " signer_weight_old int2, signer_weight_new int2, threshold_old int2,"
                + " threshold_new int2, trustline_limit_old text, trustline_limit_new text,"
                + " flags int2, key_value jsonb, ledger_created_at timestamptz not null",
            "transactions\tto_id int8 not null, hash bytea not null, fee_charged int8 not null,"
                + " result_code text not null, ledger_number int4 not null,"
                + " is_fee_bump bool not null false, ingested_at timestamptz not null now(),"
                + " ledger_created_at timestamptz not null",
            "transactions_accounts\ttx_to_id int8 not null, " + account);
  }

  @Test
  void shouldAllowTheValuesOfTheReference(TestDatabase db) throws SQLException {
    try (Connection connection = db.connect()) {
      HistorySchema.onSearchPath().tables().run(connection);
    }
    assertThat(
            db.query(
                """
                SELECT conrelid::regclass, count(*),
                  sum((length(pg_get_constraintdef(oid))
                    - length(replace(pg_get_constraintdef(oid), '::text', ''))) / 6)
                FROM pg_constraint WHERE contype = 'c' AND conrelid <> 0 GROUP BY 1 ORDER BY 1
                """))
        .as("checks and the values they allow")
        .containsExactly("operations\t1\t27", "state_changes\t2\t28");
  }

  @Test
  void shouldWorkInAnySchemaAndAgain(TestDatabase db) throws SQLException {
    String name = "O'Hara \"$do$\"";
    HistorySchema schema = HistorySchema.inSchema(name);
    try (Connection connection = db.connect()) {
      for (int i = 0; i < 2; i++) {
        schema.tables().then(schema.indexes()).run(connection);
        assertThat(connection.getAutoCommit()).isTrue();
      }
      TableCheck.check(connection, schema.copyTables().all());
    }
    assertThat(db.query(String.format(Locale.ROOT, COLUMNS, name.replace("'", "''")))).hasSize(5);
    assertThat(
            db.query(
                "SELECT tablename, count(*) FROM pg_indexes WHERE schemaname <> 'pg_catalog'"
                    + " GROUP BY 1 ORDER BY 1"))
        .containsExactly(
            "operations\t2",
            "operations_accounts\t3",
            "state_changes\t4",
            "transactions\t3",
            "transactions_accounts\t3");
  }

  @Test
  void shouldWorkAsAPrintedScript(TestDatabase db) {
    HistorySchema schema = HistorySchema.inSchema("history");
    db.execute(schema.tables().then(schema.indexes()).script());
    assertThat(db.query(String.format(Locale.ROOT, COLUMNS, "history"))).hasSize(5);
  }

  @Test
  void shouldBeCreatedByManyAtOnce(TestDatabase db) throws Exception {
    int processes = 6;
    HistorySchema schema = HistorySchema.inSchema("history");
    CyclicBarrier start = new CyclicBarrier(processes);
    ExecutorService threads = Executors.newFixedThreadPool(processes);
    try {
      List<Future<?>> runs = new ArrayList<>();
      for (int i = 0; i < processes; i++) {
        runs.add(
            threads.submit(
                () -> {
                  try (Connection connection = db.connect()) {
                    start.await();
                    schema.tables().then(schema.indexes()).run(connection);
                  }
                  return null;
                }));
      }
      for (Future<?> run : runs) {
        run.get();
      }
    } catch (ExecutionException e) {
      throw new AssertionError("one of the creators failed", e.getCause());
    } finally {
      threads.shutdownNow();
    }
    assertThat(db.query(String.format(Locale.ROOT, COLUMNS, "history"))).hasSize(5);
  }

  @Test
  void shouldNeedNoRightOnTheDatabaseIfTheSchemaIsThere(TestDatabase db) throws SQLException {
    String role = "role_" + db.name();
    db.execute("CREATE ROLE " + role, "CREATE SCHEMA history AUTHORIZATION " + role);
    try (Connection connection = db.connect()) {
      Ddl.of("SET ROLE " + role).then(HistorySchema.inSchema("history").tables()).run(connection);
      assertThatThrownBy(() -> HistorySchema.inSchema("other").tables().run(connection))
          .isInstanceOfSatisfying(
              SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("42501"));
    } finally {
      db.execute("DROP OWNED BY " + role, "DROP ROLE " + role);
    }
  }

  @Test
  void shouldLeaveNothingOfAFailedDefinition(TestDatabase db) throws SQLException {
    try (Connection connection = db.connect()) {
      Ddl broken = Ddl.of("CREATE TABLE a (b int)", "CREATE TABLE a (b int)");
      assertThatThrownBy(() -> broken.run(connection)).isInstanceOf(SQLException.class);
      assertThat(connection.getAutoCommit()).isTrue();
    }
    assertThat(db.queryLong("SELECT count(*) FROM pg_class WHERE relname = 'a'")).isZero();
  }

  @Test
  void shouldLeaveTheCallersTransactionToTheCaller(TestDatabase db) throws SQLException {
    try (Connection connection = db.connect()) {
      connection.setAutoCommit(false);
      HistorySchema.inSchema("history").tables().run(connection);
      assertThat(connection.getAutoCommit()).isFalse();
      connection.rollback();
    }
    assertThat(db.query(String.format(Locale.ROOT, COLUMNS, "history"))).isEmpty();
  }

  @Test
  void shouldMakeHypertables(TestDatabase db) throws SQLException {
    assumeThat(db.query("SHOW shared_preload_libraries").get(0))
        .as("libraries that this server was started with")
        .contains("timescaledb");
    try (Connection connection = db.connect()) {
      Ddl.of("CREATE EXTENSION IF NOT EXISTS timescaledb").run(connection);
      assertThat(HistorySchema.hasTimescale(connection)).isTrue();
      HistorySchema schema = HistorySchema.inSchema("history").asHypertables();
      for (int i = 0; i < 2; i++) {
        schema.tables().then(schema.indexes()).run(connection);
      }
      TableCheck.check(connection, schema.copyTables().all());
    }
    assertThat(
            db.query(
                "SELECT hypertable_name, compression_enabled FROM"
                    + " timescaledb_information.hypertables ORDER BY 1"))
        .containsExactly(
            "operations\tt",
            "operations_accounts\tt",
            "state_changes\tt",
            "transactions\tt",
            "transactions_accounts\tt");
    assertThat(
            db.query("SELECT column_name FROM _timescaledb_catalog.chunk_column_stats ORDER BY id"))
        .containsExactly("to_id", "tx_to_id", "id", "operation_id", "to_id", "operation_id");
    assertThat(db.queryLong("SELECT count(*) FROM pg_indexes WHERE schemaname = 'history'"))
        .isEqualTo(15);
  }

  @Test
  void shouldKnowWhereTimescaleIsMissing(TestDatabase db) throws SQLException {
    assumeThat(db.queryLong("SELECT count(*) FROM pg_extension WHERE extname = 'timescaledb'"))
        .isZero();
    try (Connection connection = db.connect()) {
      assertThat(HistorySchema.hasTimescale(connection)).isFalse();
    }
  }
}
