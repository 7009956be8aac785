package io.ledgerbackfill.postgres.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.postgres.copy.ColumnType;
import io.ledgerbackfill.postgres.copy.CopyTable;
import io.ledgerbackfill.postgres.testing.OnEveryServer;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Tables whose rows a crash, or the end of a connection, would take. */
@OnEveryServer
final class DurableTablesIT {

  private static final CopyTable T = CopyTable.builder("t").column("a", ColumnType.INTEGER).build();

  private static void assertRefused(Connection connection, String... problems) {
    assertThatThrownBy(() -> TableCheck.check(connection, List.of(T)))
        .isInstanceOfSatisfying(
            SchemaMismatchException.class, e -> assertThat(e.problems()).containsExactly(problems));
  }

  private static String unlogged(String name) {
    return "table t: "
        + name
        + " is UNLOGGED, and empty after a crash of the server though its ledgers are done:"
        + " ALTER TABLE "
        + name
        + " SET LOGGED";
  }

  @Test
  void shouldRefuseAnUnloggedTableUntilItIsMended(TestDatabase db) throws SQLException {
    db.execute("CREATE UNLOGGED TABLE t (a int)");
    try (Connection connection = db.connect()) {
      assertRefused(connection, unlogged("public.t"));
      db.execute("ALTER TABLE public.t SET LOGGED");
      TableCheck.check(connection, List.of(T));
    }
  }

  @Test
  void shouldFindUnloggedPartitionsAtAnyDepth(TestDatabase db) throws SQLException {
    db.execute(
        "CREATE TABLE t (a int) PARTITION BY RANGE (a)",
        "CREATE TABLE low PARTITION OF t FOR VALUES FROM (0) TO (10)",
        "CREATE UNLOGGED TABLE middle PARTITION OF t FOR VALUES FROM (10) TO (20)",
        "CREATE TABLE \"High\" PARTITION OF t DEFAULT PARTITION BY LIST (a)",
        "CREATE UNLOGGED TABLE deep PARTITION OF \"High\" DEFAULT");
    try (Connection connection = db.connect()) {
      assertRefused(connection, unlogged("public.deep"), unlogged("public.middle"));
      db.execute("ALTER TABLE public.deep SET LOGGED", "ALTER TABLE public.middle SET LOGGED");
      TableCheck.check(connection, List.of(T));
    }
  }

  @Test
  void shouldCountWhatItDoesNotName(TestDatabase db) throws SQLException {
    db.execute("CREATE TABLE t (a int) PARTITION BY LIST (a)");
    for (int i = 1; i <= 7; i++) {
      db.execute("CREATE UNLOGGED TABLE t" + i + " PARTITION OF t FOR VALUES IN (" + i + ")");
    }
    try (Connection connection = db.connect()) {
      assertRefused(
          connection,
          unlogged("public.t1"),
          unlogged("public.t2"),
          unlogged("public.t3"),
          unlogged("public.t4"),
          unlogged("public.t5"),
          "table t: 2 more of table public.t alike");
    }
  }

  /** The search path finds it first, though it does not say so. */
  @Test
  void shouldRefuseATemporaryTableOfTheSameName(TestDatabase db) throws SQLException {
    db.execute("CREATE TABLE t (a int)");
    try (Connection connection = db.connect();
        Statement statement = connection.createStatement()) {
      TableCheck.check(connection, List.of(T));
      statement.execute("CREATE TEMPORARY TABLE t (a int)");
      assertThatThrownBy(() -> TableCheck.check(connection, List.of(T)))
          .isInstanceOf(SchemaMismatchException.class)
          .hasMessageContaining("t is temporary, and gone with its connection");
      TableCheck.check(connection, List.of(T.inSchema("public")));
    }
  }

  @Test
  void shouldTellAMissingRightToTheSchemaFromAMissingTable(TestDatabase db) throws SQLException {
    String role = "role_" + db.name();
    db.execute(
        "CREATE SCHEMA hidden",
        "CREATE TABLE hidden.t (a int)",
        "CREATE ROLE " + role,
        "GRANT INSERT ON hidden.t TO " + role);
    try (Connection connection = db.connect();
        Statement statement = connection.createStatement()) {
      statement.execute("SET ROLE " + role);
      statement.execute("SET search_path = hidden, public");
      assertRefused(
          connection,
          "table t: it is not there (looked for on the search path; schema hidden has one, but"
              + " this user has no right to use that schema: GRANT USAGE ON SCHEMA hidden)");
      assertThatThrownBy(() -> TableCheck.check(connection, List.of(T.inSchema("hidden"))))
          .isInstanceOf(SchemaMismatchException.class)
          .hasMessageContaining(
              "table hidden.t: this user has no right to use its schema: GRANT USAGE ON SCHEMA"
                  + " hidden");
    } finally {
      db.execute("DROP OWNED BY " + role, "DROP ROLE " + role);
    }
  }
}
