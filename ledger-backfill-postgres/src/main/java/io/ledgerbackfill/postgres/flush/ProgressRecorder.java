package io.ledgerbackfill.postgres.flush;

import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.postgres.copy.CopyTable;
import io.ledgerbackfill.postgres.internal.Lease;
import io.ledgerbackfill.postgres.internal.ServerSettings;
import io.ledgerbackfill.postgres.internal.SqlFailures;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.OptionalInt;
import java.util.UUID;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Records what a job has done, for its flusher: the ledgers of a batch in the transaction that
 * writes their rows. The database refuses ledgers that are done already.
 *
 * <p>Safe for use by many threads. It holds no connection between calls.
 */
final class ProgressRecorder {

  /**
   * What a job is allowed.
   *
   * @param createIfMissing whether the progress tables are created if they are not there
   * @param sharesTables whether other jobs may fill the same tables
   * @param mayBeEmptied whether tables may be empty though ledgers are done that had rows in them
   */
  record Rules(boolean createIfMissing, boolean sharesTables, boolean mayBeEmptied) {}

  private final DataSource source;
  private final ProgressTables tables;
  private final JobRow row;
  private final Rules rules;
  private final Duration compactAfter;
  private final Duration networkTimeout;

  private volatile OptionalInt jobId = OptionalInt.empty();

  /** The progress table's full name, once it was seen. */
  private volatile @Nullable String place;

  /** The job's tables in the order of the names that the database has for them. */
  private volatile List<CopyTable> sortedTables = List.of();

  ProgressRecorder(
      DataSource source, JobRow row, Rules rules, Duration compactAfter, Duration networkTimeout) {
    this.source = source;
    this.tables = row.tables();
    this.row = row;
    this.rules = rules;
    this.compactAfter = compactAfter;
    this.networkTimeout = networkTimeout;
  }

  /** Returns the job's name. */
  String job() {
    return row.job();
  }

  /** Returns where the job's rows go, in the order in which the tables were given. */
  List<CopyTable> tables() {
    return row.jobTables();
  }

  /**
   * Returns what tells which ledgers are done: of this job, that it is this network's and these
   * tables', and that it was not deleted under a run.
   */
  PostgresProgressStore progress() {
    return new PostgresProgressStore(
        source, tables, row.job(), networkTimeout, PostgresProgressStore.QUIET_TIME, this::find);
  }

  /**
   * Makes sure that progress can be recorded: that the tables are there (or creates them, if that
   * is wanted), that nothing is missing of them on which a guarantee rests, that the job is there
   * and is of this network and these tables, and that no other job fills the same tables (unless
   * the two are said to share them). To be called before {@link #record}; may be called again.
   *
   * @throws io.ledgerbackfill.core.spi.RetryableException when the server cannot be reached for now
   * @throws io.ledgerbackfill.postgres.schema.SchemaMismatchException when tables are missing, or
   *     are not as they must be; the message says what mends them
   * @throws SharedTablesException when another job fills the same tables
   * @throws FinalException when the job is another network's or another set of tables', when the
   *     server takes no writes, or when the job's tables were emptied
   */
  void prepare() {
    try (Lease lease = Lease.interruptible(source, networkTimeout)) {
      Connection connection = lease.connection();
      // Else what others commit while this one waits for them would not be seen.
      try (Statement statement = connection.createStatement()) {
        statement.execute("SET TRANSACTION ISOLATION LEVEL READ COMMITTED");
      }
      ServerSettings.checkWritable(connection);
      checkPresent(connection);
      if (!tables.exist(connection)) {
        tables.create(connection);
      }
      checkSamePlace(connection);
      ProgressCheck.check(connection, tables);
      OptionalInt id = row.find(connection);
      sortedTables = row.sortedTables(connection);
      if (id.isEmpty()) {
        id = row.begin(connection, rules.sharesTables());
      } else if (!rules.mayBeEmptied()) {
        checkNotEmptied(connection, id.getAsInt());
      }
      connection.commit();
      jobId = id;
    } catch (SQLException e) {
      throw SqlFailures.sort("cannot prepare the progress tables " + tables, e);
    }
  }

  /** A source may give connections with different search paths: then one name is two tables. */
  private void checkSamePlace(Connection connection) throws SQLException {
    String found = tables.findProgress(connection).name();
    String known = place;
    if (known == null) {
      place = found;
    } else if (!known.equals(found)) {
      throw new FinalException(
          "table "
              + tables.progress()
              + " is "
              + known
              + " to one connection of the data source, and "
              + found
              + " to another, as their search paths differ: name the schema");
    }
  }

  private void checkNotEmptied(Connection connection, int id) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT bit_or(filled) FROM " + tables.progress() + " WHERE job_id = ?")) {
      query.setInt(1, id);
      try (ResultSet bits = query.executeQuery()) {
        bits.next();
        FilledTables.check(connection, tables.job(), row.job(), sortedTables, bits.getLong(1));
      }
    }
  }

  /**
   * Checks that the progress tables are there, unless they are to be created. If they are not, it
   * names those of the rows as well that are missing.
   *
   * @param connection a connection whose search path is that of those who write
   * @throws io.ledgerbackfill.postgres.schema.SchemaMismatchException when some are; it names all
   * @throws SQLException if the catalog can't be read
   */
  void checkPresent(Connection connection) throws SQLException {
    if (!rules.createIfMissing()) {
      row.checkPresent(connection);
    }
  }

  /** Finds the job's id, if it was begun. */
  private OptionalInt find(Connection connection) throws SQLException {
    checkPresent(connection);
    OptionalInt id = OptionalInt.empty();
    if (tables.exist(connection)) {
      checkSamePlace(connection);
      id = row.find(connection);
    }
    checkNotGone(connection, id);
    return id;
  }

  /**
   * A job that is begun anew knows nothing of what was done in its name: a run that went on would
   * write all rows again.
   */
  private void checkNotGone(Connection connection, OptionalInt id) throws SQLException {
    OptionalInt prepared = jobId;
    if (prepared.isEmpty() || prepared.equals(id)) {
      return;
    }
    jobId = OptionalInt.empty(); // whoever meant it may run again
    String newName =
        tables.exist(connection) ? Jobs.name(connection, tables, prepared.getAsInt()) : null;
    throw new FinalException(
        newName == null
            ? "job \""
                + row.job()
                + "\" was deleted from table "
                + tables.job()
                + " under this run, and what was done with it: rows that are there would be"
                + " written again. If they are gone as well, run again; else delete them first"
            : "job \""
                + row.job()
                + "\" was renamed under this run, and is job \""
                + newName
                + "\" now, with all that is done: go on by that name");
  }

  /**
   * Records, within the caller's transaction, that ledgers are done once it is {@linkplain #seal
   * sealed}. To be called before the rows are sent, so that a conflict shows before the work is
   * done.
   *
   * <p>If another transaction that has not ended yet has recorded some of the ledgers, this waits
   * for its end, at most the connection's {@code lock_timeout}. If some of them are done, it fails;
   * after a rollback {@link #isRecorded} tells whether by this batch, and {@link #conflict} by whom
   * else.
   *
   * @param transaction a connection that is not in auto-commit mode
   * @param batchId the batch's id
   * @param ledgers the batch's ledgers
   * @param filled the tables that the batch has rows for, so that tables which are emptied later
   *     are told from those that never had rows
   * @return what to seal
   * @throws SQLException if the database refuses: SQLSTATE 23P01 if any of the ledgers is done
   * @throws IllegalStateException if {@link #prepare} was not called
   */
  long record(Connection transaction, UUID batchId, LedgerSet ledgers, Collection<CopyTable> filled)
      throws SQLException {
    try (PreparedStatement insert =
        transaction.prepareStatement(
            "INSERT INTO "
                + tables.progress()
                + " (job_id, ledgers, batch_id, filled, unsealed)"
                + " VALUES (?, CAST(? AS int8multirange), ?, ?, -1) RETURNING id")) {
      insert.setInt(1, preparedJobId());
      insert.setString(2, DoneLedgers.multirange(ledgers));
      insert.setObject(3, batchId);
      insert.setLong(4, FilledTables.bits(sortedTables, filled));
      try (ResultSet row = insert.executeQuery()) {
        if (!row.next()) {
          throw new FinalException(
              "table "
                  + tables.progress()
                  + " took no row: a rule or a trigger of it drops what is written to it");
        }
        return row.getLong(1);
      }
    }
  }

  /**
   * Seals what was recorded, as the last thing before the commit: all rows are sent. A transaction
   * that is committed before, by whatever a pool does, is refused by the database (SQLSTATE 23503)
   * and rolled back, so that no part of a batch is ever there.
   *
   * @param transaction the connection that recorded it, in the same transaction
   * @param recorded what {@link #record} returned
   * @throws SQLException if the database refuses, or what was recorded is not there any more
   */
  void seal(Connection transaction, long recorded) throws SQLException {
    try (PreparedStatement update =
        transaction.prepareStatement(
            "UPDATE " + tables.progress() + " SET unsealed = NULL WHERE id = ?")) {
      update.setLong(1, recorded);
      if (update.executeUpdate() != 1) {
        throw new SQLException(
            "the record of the batch in table " + tables.progress() + " is gone", "23503");
      }
    }
  }

  /**
   * Looks up whether a batch was recorded and its transaction committed. It tells so at least for
   * as long as rows are not {@linkplain AtomicFlusher.Builder#compactAfter compacted}.
   *
   * @param connection asks the server
   * @param batchId the batch's id
   * @param ledgers the batch's ledgers
   * @return true if that batch with those ledgers is done
   * @throws SQLException if asking fails
   * @throws IllegalStateException if {@link #prepare} was not called
   */
  boolean isRecorded(Connection connection, UUID batchId, LedgerSet ledgers) throws SQLException {
    // The overlap lets the index find the row.
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT EXISTS (SELECT FROM "
                + tables.progress()
                + " WHERE job_id = ? AND batch_id = ? AND unsealed IS NULL"
                + " AND ledgers = CAST(? AS int8multirange)"
                + " AND ledgers && CAST(? AS int8multirange))")) {
      query.setInt(1, preparedJobId());
      query.setObject(2, batchId);
      query.setString(3, DoneLedgers.multirange(ledgers));
      query.setString(4, DoneLedgers.multirange(ledgers));
      try (ResultSet row = query.executeQuery()) {
        row.next();
        return row.getBoolean(1);
      }
    }
  }

  /**
   * Creates the failure of a batch that was refused.
   *
   * @param connection asks the server which ledgers are done
   * @param ledgers the batch's ledgers
   * @param refusal how the database refused them
   * @return a failure that names the ledgers that are done
   * @throws SQLException if asking fails
   */
  ProgressConflictException conflict(Connection connection, LedgerSet ledgers, SQLException refusal)
      throws SQLException {
    return new ProgressConflictException(
        row.job(), DoneLedgers.read(connection, tables, preparedJobId(), ledgers), refusal);
  }

  private int preparedJobId() {
    return jobId.orElseThrow(() -> new IllegalStateException("prepare() was not called"));
  }

  /**
   * Merges what batches have recorded before {@link AtomicFlusher.Builder#compactAfter} into
   * contiguous ranges.
   *
   * @return how many rows the progress table became smaller by
   * @throws io.ledgerbackfill.core.spi.RetryableException when the server cannot be reached for now
   * @throws FinalException when it refuses
   * @throws IllegalStateException if {@link #prepare} was not called
   */
  long compact() {
    try (Lease lease = Lease.interruptible(source, networkTimeout)) {
      return compact(lease.connection());
    } catch (SQLException e) {
      throw SqlFailures.sort("cannot compact the progress of job " + row.job(), e);
    }
  }

  /** Does so on a connection of the caller's; see {@link Compaction#run}. */
  long compact(Connection connection) throws SQLException {
    return new Compaction(tables, row.job(), preparedJobId(), compactAfter).run(connection);
  }
}
