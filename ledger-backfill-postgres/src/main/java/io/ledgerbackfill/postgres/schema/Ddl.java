package io.ledgerbackfill.postgres.schema;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Statements that define something in the database, in order: to be run, or printed for a migration
 * tool. Each may be run again without harm.
 *
 * @param statements SQL, without semicolons at the end
 */
public record Ddl(List<String> statements) {

  /**
   * Two sessions that create the same thing at once fail despite {@code IF NOT EXISTS}. This lock,
   * "ledgers" in ASCII, puts them in line; it lasts until the transaction ends.
   */
  private static final String ONE_AT_A_TIME =
      "SELECT pg_advisory_xact_lock(x'6c656467657273'::bigint)";

  /**
   * Copies the argument.
   *
   * @param statements SQL, without semicolons at the end
   */
  public Ddl {
    statements = List.copyOf(statements);
  }

  /**
   * Makes it of some statements.
   *
   * @param statements SQL, without semicolons at the end
   * @return the statements
   */
  public static Ddl of(String... statements) {
    return new Ddl(List.of(statements));
  }

  /**
   * Joins two.
   *
   * @param next what comes after
   * @return these statements, then those
   */
  public Ddl then(Ddl next) {
    return new Ddl(Stream.concat(statements.stream(), next.statements.stream()).toList());
  }

  /**
   * Prints the statements.
   *
   * @return an SQL script, or nothing if there are no statements
   */
  public String script() {
    return statements.stream()
        .map(statement -> statement + ";\n")
        .collect(Collectors.joining("\n"));
  }

  /**
   * Runs the statements, all of them or none. Any number of processes may do so at once.
   *
   * @param connection runs them: in a transaction of its own if the connection is in auto-commit
   *     mode, otherwise in the caller's, who then commits
   * @throws SQLException if one of them fails
   */
  public void run(Connection connection) throws SQLException {
    if (!connection.getAutoCommit()) {
      runStatements(connection);
      return;
    }
    connection.setAutoCommit(false);
    try {
      runStatements(connection);
      connection.commit();
    } catch (SQLException e) {
      rollback(connection, e);
      throw e;
    }
    connection.setAutoCommit(true);
  }

  /** A connection that is lost can't be rolled back; what matters is why it was lost. */
  private static void rollback(Connection connection, SQLException failure) {
    try {
      connection.rollback();
      connection.setAutoCommit(true);
    } catch (SQLException e) {
      failure.addSuppressed(e);
    }
  }

  private void runStatements(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(ONE_AT_A_TIME);
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
