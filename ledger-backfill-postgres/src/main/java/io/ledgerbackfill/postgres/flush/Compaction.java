package io.ledgerbackfill.postgres.flush;

import io.ledgerbackfill.postgres.internal.SqlFailures;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import org.postgresql.PGConnection;
import org.postgresql.jdbc.AutoSave;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Merges what batches of a job have recorded into contiguous ranges. Batches may be recorded
 * meanwhile, by this process or others.
 *
 * @param tables where the progress is
 * @param job the job's name, for the log
 * @param jobId its id
 * @param age how old what is merged must be: longer than a batch is retried
 */
record Compaction(ProgressTables tables, String job, int jobId, Duration age) {

  /*
   * Compaction replaces the job's older rows by one row for each contiguous range, in one statement:
   * others see either the old rows or the new ones, never neither, and the exclusion constraint
   * holds throughout, as a row deleted by the same transaction excludes nothing.
   *
   * - A concurrent batch only inserts, so it is not touched. If it overlaps with what is being
   *   merged it is refused as before: it waits for this transaction, then meets the merged row.
   * - A second compaction, or someone who deletes progress by hand, collides with this one in a row
   *   that both delete. Repeatable read turns that into a serialization failure, and this one is
   *   given up: no range comes back that was deleted, none is lost.
   * - Merged rows have no batch id, so that the look-up of a batch after a doubtful commit would not
   *   find it. Therefore rows stay as they are for longer than a batch is retried. Where that is not
   *   so, the batch is refused as another's: an error, but no row is lost or doubled.
   */

  private static final Logger LOG = LoggerFactory.getLogger(Compaction.class);

  /** What may be compacted. */
  private static final String OLD_ROWS =
      " WHERE job_id = ? AND unsealed IS NULL AND done_at <= now() - ? * interval '1 millisecond'";

  /**
   * Merges what is old enough, in a transaction of its own.
   *
   * @param connection a connection that is not in auto-commit mode and in which no transaction is
   *     open
   * @return how many rows the progress table became smaller by
   * @throws SQLException if the server refuses; the transaction is to be rolled back
   */
  long run(Connection connection) throws SQLException {
    if (!connection.isWrapperFor(PGConnection.class)) {
      return runAtOneMoment(connection);
    }
    // With a savepoint before it, a statement can't set the isolation.
    PGConnection driver = connection.unwrap(PGConnection.class);
    AutoSave autoSave = driver.getAutosave();
    driver.setAutosave(AutoSave.NEVER);
    try {
      return runAtOneMoment(connection);
    } finally {
      driver.setAutosave(autoSave);
    }
  }

  private long runAtOneMoment(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute("SET TRANSACTION ISOLATION LEVEL REPEATABLE READ");
      Compactable found = compactable(connection);
      if (found.unmerged() > 0 && !found.mayDelete()) {
        LOG.warn(
            "The progress of job {} is not compacted, as this user has no right to: GRANT DELETE"
                + " ON {}.",
            job,
            tables.progress());
        connection.rollback();
        return 0;
      }
      long removed = found.unmerged() == 0 ? 0 : found.rows() - merge(connection);
      if (removed > 0) {
        connection.commit();
        return removed;
      }
    } catch (SQLException e) {
      if (!SqlFailures.isRolledBackByServer(e)) {
        throw e;
      }
      LOG.debug("another transaction changes the progress of job {} as well", job, e);
    }
    connection.rollback();
    return 0;
  }

  /** Rows that are old enough, how many of them no compaction has made, and the right to merge. */
  private record Compactable(long rows, long unmerged, boolean mayDelete) {}

  private Compactable compactable(Connection connection) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT count(*), count(batch_id), has_table_privilege(CAST(? AS text), 'DELETE') FROM "
                + tables.progress()
                + OLD_ROWS)) {
      query.setString(1, tables.progress());
      setOldRows(query, 2);
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return new Compactable(row.getLong(1), row.getLong(2), row.getBoolean(3));
      }
    }
  }

  private long merge(Connection connection) throws SQLException {
    try (PreparedStatement merge =
        connection.prepareStatement(
            "WITH gone AS (DELETE FROM "
                + tables.progress()
                + OLD_ROWS
                + " RETURNING job_id, ledgers, filled, done_at),"
                + " merged AS (SELECT min(job_id) AS job_id, range_agg(part) AS ledgers,"
                + " bit_or(filled) AS filled, max(done_at) AS done_at"
                + " FROM gone, unnest(gone.ledgers) AS part)"
                + " INSERT INTO "
                + tables.progress()
                + " (job_id, ledgers, filled, done_at)"
                + " SELECT job_id, int8multirange(part), filled, done_at"
                + " FROM merged, unnest(merged.ledgers) AS part")) {
      setOldRows(merge, 1);
      return merge.executeLargeUpdate();
    }
  }

  private void setOldRows(PreparedStatement statement, int first) throws SQLException {
    statement.setInt(first, jobId);
    statement.setLong(first + 1, age.toMillis());
  }
}
