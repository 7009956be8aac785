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
   * Runs the statements, one by one. Whether that is one transaction is for the connection's
   * auto-commit to say; nothing is committed here.
   *
   * @param connection runs them
   * @throws SQLException if one of them fails
   */
  public void run(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      for (String sql : statements) {
        statement.execute(sql);
      }
    }
  }
}
