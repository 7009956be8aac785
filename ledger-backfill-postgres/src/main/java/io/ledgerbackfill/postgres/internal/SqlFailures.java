package io.ledgerbackfill.postgres.internal;

import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.core.spi.StageException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLNonTransientException;
import java.sql.SQLRecoverableException;
import java.sql.SQLTransientConnectionException;
import java.sql.SQLTransientException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Sorts the failures of a database by SQLSTATE and by the types of JDBC, not by message, but for
 * what a pooler says that has one SQLSTATE for all.
 *
 * <p>Pools put failures into others of their own, with another SQLSTATE or none, so the whole chain
 * of causes is looked at: what the server said counts for more than what a pool made of it.
 */
public final class SqlFailures {

  /** SQLSTATE {@code read_only_sql_transaction}. */
  public static final String READ_ONLY = "25006";

  /** SQLSTATE {@code too_many_connections}, of the server, a database or a role. */
  public static final String TOO_MANY_CONNECTIONS = "53300";

  /** SQLSTATE {@code lock_not_available}: the wait for a lock took too long. */
  public static final String LOCK_TIMEOUT = "55P03";

  /** Causes may be a circle. */
  private static final int MAX_CAUSES = 10;

  /** Connection exceptions, transaction rollbacks, lack of resources, operator intervention. */
  private static final Set<String> RETRYABLE_CLASSES = Set.of("08", "40", "53", "57");

  /**
   * Time-outs outside those classes: of a lock, of an idle transaction, of a transaction. And a
   * transaction that is read-only: the server was demoted, and another one takes over.
   */
  private static final Set<String> RETRYABLE = Set.of(LOCK_TIMEOUT, "25P03", "25P04", READ_ONLY);

  /**
   * Of those classes, what waiting does not mend: a connection that is refused for how it was asked
   * for (no password, no TLS), a limit of the configuration, a database that was dropped.
   */
  private static final Set<String> FINAL = Set.of("08004", "53400", "57P04");

  /**
   * What is no matter of being reached: what is not supported, data, constraints, a wrong user or
   * password, no such database or schema, syntax and privileges.
   */
  private static final Set<String> FINAL_CLASSES = Set.of("0A", "22", "23", "28", "3D", "3F", "42");

  private SqlFailures() {}

  /**
   * Creates a failure of a stage.
   *
   * @param what what failed, naming ledgers or table
   * @param cause how it failed
   * @return a retryable or final exception with that cause, and a message that holds both, and what
   *     lies beneath
   */
  public static StageException sort(String what, SQLException cause) {
    String state = state(cause);
    String message = what + ": " + reasons(cause);
    if (state != null) {
      message += " (SQLSTATE " + state + ")";
    }
    if (READ_ONLY.equals(state)) {
      message +=
          "; the server takes no writes: it is a standby, or was demoted to one, or is set to"
              + " default_transaction_read_only";
    }
    message += Poolers.hint(state, causes(cause));
    return isRetryable(cause, state)
        ? new RetryableException(message, cause)
        : new FinalException(message, cause);
  }

  private static boolean isRetryable(SQLException failure, @Nullable String state) {
    if (state != null && FINAL.contains(state)) {
      return false;
    }
    if (Poolers.refusesParameter(causes(failure))) {
      return false;
    }
    if (state != null
        && (RETRYABLE_CLASSES.contains(classOf(state)) || RETRYABLE.contains(state))) {
      return true;
    }
    if (causes(failure).anyMatch(IOException.class::isInstance)) {
      return true;
    }
    return (state == null || !FINAL_CLASSES.contains(classOf(state)))
        && causes(failure).anyMatch(SqlFailures::isOfTransientType);
  }

  private static boolean isOfTransientType(Throwable failure) {
    return failure instanceof SQLTransientException || failure instanceof SQLRecoverableException;
  }

  /**
   * Creates what a data source threw into a failure that tells, by its type, that there was no
   * connection to be had. That may pass, whatever the source says, unless the server or a type of
   * JDBC says otherwise.
   *
   * @param thrown what the source threw
   * @return that, or what a pool has put into an exception of its own, if it says by itself what it
   *     is; else one around it
   */
  public static SQLException noConnection(Throwable thrown) {
    Throwable failure =
        causes(thrown).filter(SQLException.class::isInstance).findFirst().orElse(thrown);
    String state = state(failure);
    boolean decided =
        (state != null && (FINAL.contains(state) || FINAL_CLASSES.contains(classOf(state))))
            || Poolers.refusesParameter(causes(failure));
    if (failure instanceof SQLException sql
        && (decided
            || isOfTransientType(failure)
            || failure instanceof SQLNonTransientException
            || isRetryable(sql, state))) {
      return sql;
    }
    return new SQLTransientConnectionException(
        "the data source gives no connection", state, failure);
  }

  /** The SQLSTATE of the server, where there is one among the causes, else the first there is. */
  private static @Nullable String state(Throwable failure) {
    List<String> states =
        causes(failure)
            .filter(SQLException.class::isInstance)
            .map(cause -> ((SQLException) cause).getSQLState())
            .filter(Objects::nonNull)
            .toList();
    return states.stream()
        .filter(SqlFailures::isKnown)
        .findFirst()
        .orElse(states.isEmpty() ? null : states.get(0));
  }

  private static boolean isKnown(String state) {
    return RETRYABLE_CLASSES.contains(classOf(state))
        || FINAL_CLASSES.contains(classOf(state))
        || RETRYABLE.contains(state);
  }

  /** A pool's time-out says nothing without what kept the pool from a connection. */
  private static String reasons(SQLException failure) {
    Set<String> messages = new LinkedHashSet<>();
    causes(failure)
        // What it is the cause of says how long.
        .filter(cause -> !(cause instanceof TimeoutException) || cause.getMessage() != null)
        .map(cause -> cause.getMessage() == null ? cause.getClass().getName() : cause.getMessage())
        .filter(next -> messages.stream().noneMatch(earlier -> earlier.contains(next)))
        .forEach(messages::add);
    return String.join(": ", messages);
  }

  private static Stream<Throwable> causes(Throwable failure) {
    return Stream.<Throwable>iterate(failure, Objects::nonNull, Throwable::getCause)
        .limit(MAX_CAUSES);
  }

  /**
   * Returns what the server answered.
   *
   * @param failure what a statement or a source threw
   * @param state a SQLSTATE
   * @return whether that is what counts of the failure
   */
  public static boolean hasState(SQLException failure, String state) {
    return state.equals(state(failure));
  }

  /**
   * Returns whether a source has no connection to give because the server can't be reached or is
   * going down, rather than because it lends no more than it has lent.
   *
   * @param failure what the source threw, or a wait for it in vain
   * @return true if the server, the driver or the network says so
   */
  public static boolean isServerAway(SQLException failure) {
    if (causes(failure).anyMatch(TimeoutException.class::isInstance)) {
      return false;
    }
    String state = state(failure);
    return causes(failure).anyMatch(IOException.class::isInstance)
        || (state != null && (classOf(state).equals("08") || classOf(state).equals("57")));
  }

  /**
   * Creates the failure of a call that was interrupted but can't say so, and leaves the thread
   * interrupted.
   *
   * @param cause the interrupt
   * @return an SQL exception that is retryable
   */
  public static SQLException interrupted(InterruptedException cause) {
    Thread.currentThread().interrupt();
    return new SQLException("interrupted", "57014", cause);
  }

  /**
   * Returns whether the server rolled the transaction back for the sake of another one.
   *
   * @param failure what a statement threw
   * @return true for a serialization failure or a deadlock
   */
  public static boolean isRolledBackByServer(SQLException failure) {
    String state = failure.getSQLState();
    return state != null && classOf(state).equals("40");
  }

  /**
   * Returns whether an exclusion constraint refused a row.
   *
   * @param failure what an INSERT threw
   * @return true if it did
   */
  public static boolean isExclusionViolation(SQLException failure) {
    return "23P01".equals(failure.getSQLState());
  }

  private static String classOf(String state) {
    return state.length() < 2 ? state : state.substring(0, 2);
  }
}
