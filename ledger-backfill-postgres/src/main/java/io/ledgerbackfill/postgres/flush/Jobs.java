package io.ledgerbackfill.postgres.flush;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.postgres.internal.SqlFailures;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/** The jobs of a pair of progress tables, and what becomes of them. */
final class Jobs {

  private static final LedgerSet ALL = LedgerSet.of(LedgerRange.of(0, LedgerRange.MAX_SEQUENCE));

  private Jobs() {}

  /** What is done to a job in the transaction that has locked it. */
  @FunctionalInterface
  interface Change<T> {

    T apply(Connection transaction, int id) throws SQLException;
  }

  /** Finds a job's id, if it was begun. */
  static OptionalInt find(Connection connection, ProgressTables tables, String job)
      throws SQLException {
    return find(connection, job, "SELECT id FROM " + tables.job() + " WHERE name = ?");
  }

  private static OptionalInt find(Connection connection, String job, String sql)
      throws SQLException {
    try (PreparedStatement query = connection.prepareStatement(sql)) {
      query.setString(1, job);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? OptionalInt.of(row.getInt(1)) : OptionalInt.empty();
      }
    }
  }

  /** Finds the name of a job, or null if it is not there. */
  static @Nullable String name(Connection connection, ProgressTables tables, int id)
      throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement("SELECT name FROM " + tables.job() + " WHERE id = ?")) {
      query.setInt(1, id);
      try (ResultSet row = query.executeQuery()) {
        return row.next() ? row.getString(1) : null;
      }
    }
  }

  /** Lists the jobs, in the order of their creation. */
  static List<BackfillJob> list(Connection connection, ProgressTables tables) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT name, network, tables, created_at FROM " + tables.job() + " ORDER BY id")) {
      List<BackfillJob> jobs = new ArrayList<>();
      while (rows.next()) {
        jobs.add(
            new BackfillJob(
                rows.getString(1),
                rows.getString(2),
                ProgressTables.strings(rows.getArray(3)),
                rows.getTimestamp(4).toInstant()));
      }
      return jobs;
    }
  }

  /**
   * Locks a job until the end of the transaction, if no run seems to be under way. A transaction
   * that writes a batch holds a lock on its job's row, by the foreign key of its record; between
   * two batches a run holds nothing, so how long ago the last one was must do.
   */
  static int lock(Connection transaction, ProgressTables tables, String job, Duration quietTime)
      throws SQLException {
    try (Statement statement = transaction.createStatement()) {
      // Else what others commit while this one waits for them would not be seen.
      statement.execute("SET TRANSACTION ISOLATION LEVEL READ COMMITTED");
    }
    OptionalInt found = OptionalInt.empty();
    if (tables.exist(transaction)) {
      ProgressTables.lockCreation(transaction);
      found = lock(transaction, tables, job);
    }
    int id = found.orElseThrow(() -> new FinalException("job \"" + job + "\" was never begun"));
    checkQuiet(transaction, tables, job, id, quietTime);
    return id;
  }

  private static OptionalInt lock(Connection transaction, ProgressTables tables, String job)
      throws SQLException {
    try {
      return find(
          transaction, job, "SELECT id FROM " + tables.job() + " WHERE name = ? FOR UPDATE NOWAIT");
    } catch (SQLException e) {
      if (SqlFailures.hasState(e, SqlFailures.LOCK_TIMEOUT)) {
        throw new JobInUseException(job, "a batch of it is being written", e);
      }
      throw e;
    }
  }

  private static void checkQuiet(
      Connection transaction, ProgressTables tables, String job, int id, Duration quietTime)
      throws SQLException {
    try (PreparedStatement query =
        transaction.prepareStatement(
            "SELECT CAST(extract(epoch FROM clock_timestamp() - greatest(job.created_at,"
                + " (SELECT max(batch.done_at) FROM "
                + tables.progress()
                + " AS batch WHERE batch.job_id = job.id))) * 1000 AS bigint) FROM "
                + tables.job()
                + " AS job WHERE job.id = ?")) {
      query.setInt(1, id);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        long quiet = row.getLong(1);
        if (quiet < quietTime.toMillis()) {
          throw new JobInUseException(
              job,
              "the last time that something was written for it is "
                  + quiet
                  + " ms ago. Try again when it is "
                  + quietTime.toMillis()
                  + " ms, or set quietTime to zero if you know that none is",
              null);
        }
      }
    }
  }

  static void rename(Connection transaction, ProgressTables tables, int id, String newName)
      throws SQLException {
    if (find(transaction, tables, newName).isPresent()) {
      throw new FinalException("there is a job \"" + newName + "\" already");
    }
    try (PreparedStatement update =
        transaction.prepareStatement("UPDATE " + tables.job() + " SET name = ? WHERE id = ?")) {
      update.setString(1, newName);
      update.setInt(2, id);
      update.executeUpdate();
    }
  }

  /** Returns what was done; the database deletes the progress with its job. */
  static LedgerSet forget(Connection transaction, ProgressTables tables, int id)
      throws SQLException {
    LedgerSet done = DoneLedgers.read(transaction, tables, id, ALL);
    try (PreparedStatement delete =
        transaction.prepareStatement("DELETE FROM " + tables.job() + " WHERE id = ?")) {
      delete.setInt(1, id);
      delete.executeUpdate();
    }
    return done;
  }
}
