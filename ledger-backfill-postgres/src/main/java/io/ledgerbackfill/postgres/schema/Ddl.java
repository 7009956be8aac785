package io.ledgerbackfill.postgres.schema;

import io.ledgerbackfill.postgres.internal.LongWork;
import io.ledgerbackfill.postgres.internal.SqlFailures;
import io.ledgerbackfill.postgres.internal.Timeouts;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Savepoint;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Statements that define something in the database, in order: to be run, or printed for a migration
 * tool. Each may be run again without harm.
 *
 * @param statements SQL, without semicolons at the end
 * @since 0.1.0
 */
public record Ddl(List<String> statements) {

  private static final Logger LOG = LoggerFactory.getLogger(Ddl.class);

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

  /**
   * Does what {@link #run(DataSource, Duration)} does, with a time-out of two minutes.
   *
   * @param source gives the connections
   * @throws io.ledgerbackfill.core.spi.RetryableException when the server cannot be reached, or the
   *     thread was interrupted, which it then still is
   * @throws io.ledgerbackfill.core.spi.FinalException when the server refuses
   */
  public void run(DataSource source) {
    run(source, Timeouts.DEFAULT_NETWORK_TIMEOUT);
  }

  /**
   * Runs the statements, all of them or none, in a transaction on a connection of its own, however
   * long they take: creating indexes may take hours, and locks may be held by others. A second
   * connection, if the source gives one, is asked meanwhile whether the server still works on them.
   * An interrupt of the calling thread ends them at the server, too.
   *
   * @param source gives the connections
   * @param networkTimeout how long it may take to notice that the network is lost, at most twice,
   *     and the source to give a connection
   * @throws io.ledgerbackfill.core.spi.RetryableException when the server cannot be reached, or the
   *     thread was interrupted, which it then still is
   * @throws io.ledgerbackfill.core.spi.FinalException when the server refuses
   */
  public void run(DataSource source, Duration networkTimeout) {
    try (LongWork work = LongWork.begin(source, Timeouts.check("networkTimeout", networkTimeout))) {
      try {
        for (String sql : withLock()) {
          runPatiently(work.connection(), sql);
        }
        work.connection().commit();
      } catch (SQLException e) {
        throw work.failure(e);
      }
    } catch (SQLException e) {
      throw SqlFailures.sort("cannot create tables or indexes", e);
    }
  }

  /**
   * A lock may be held by others for hours, but no backend is to wait for it for so long: its
   * client may be gone. What was done before is kept.
   */
  private static void runPatiently(Connection connection, String sql) throws SQLException {
    Savepoint before = connection.setSavepoint();
    try (Statement statement = connection.createStatement()) {
      while (true) {
        try {
          statement.execute(sql);
          break;
        } catch (SQLException e) {
          if (!SqlFailures.hasState(e, SqlFailures.LOCK_TIMEOUT)) {
            throw e;
          }
          connection.rollback(before);
          LOG.info("Waiting for a lock that others hold: {}", sql);
        }
      }
    }
    connection.releaseSavepoint(before);
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
      for (String sql : withLock()) {
        statement.execute(sql);
      }
    }
  }

  private List<String> withLock() {
    return Stream.concat(Stream.of(ONE_AT_A_TIME), statements.stream()).toList();
  }
}
