package io.ledgerbackfill.postgres.internal;

import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.core.spi.StageException;
import java.io.IOException;
import java.sql.SQLException;
import java.sql.SQLTransientException;
import java.util.Set;

/** Sorts the failures of a database by SQLSTATE, never by message. */
public final class SqlFailures {

  /** Connection exceptions, transaction rollbacks, lack of resources, operator intervention. */
  private static final Set<String> RETRYABLE_CLASSES = Set.of("08", "40", "53", "57");

  /** Time-outs outside those classes: of a lock, of an idle transaction, of a transaction. */
  private static final Set<String> TIME_OUTS = Set.of("55P03", "25P03", "25P04");

  private SqlFailures() {}

  /**
   * Makes a failure of a stage.
   *
   * @param what what failed, naming ledgers or table
   * @param cause how it failed
   * @return a retryable or final exception with that cause, and a message that holds both
   */
  public static StageException sort(String what, SQLException cause) {
    String message = what + ": " + cause.getMessage();
    if (cause.getSQLState() != null) {
      message += " (SQLSTATE " + cause.getSQLState() + ")";
    }
    return isRetryable(cause)
        ? new RetryableException(message, cause)
        : new FinalException(message, cause);
  }

  private static boolean isRetryable(SQLException failure) {
    if (isConnectionLost(failure)) {
      return true;
    }
    String state = failure.getSQLState();
    return state == null
        // A pool that has no connection to give within its time.
        ? failure instanceof SQLTransientException
        : RETRYABLE_CLASSES.contains(classOf(state)) || TIME_OUTS.contains(state);
  }

  private static boolean isConnectionLost(SQLException failure) {
    String state = failure.getSQLState();
    if (state != null && classOf(state).equals("08")) {
      return true;
    }
    for (Throwable cause = failure.getCause(); cause != null; cause = cause.getCause()) {
      if (cause instanceof IOException) {
        return true;
      }
    }
    return false;
  }

  /**
   * Makes the failure of a call that was interrupted but can't say so, and leaves the thread
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
   * Tells whether the server rolled the transaction back for the sake of another one.
   *
   * @param failure what a statement threw
   * @return true for a serialization failure or a deadlock
   */
  public static boolean isRolledBackByServer(SQLException failure) {
    return failure.getSQLState() != null && classOf(failure.getSQLState()).equals("40");
  }

  /**
   * Tells whether an exclusion constraint refused a row.
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
