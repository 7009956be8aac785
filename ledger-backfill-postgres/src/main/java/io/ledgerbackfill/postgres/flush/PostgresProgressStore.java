package io.ledgerbackfill.postgres.flush;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.Watermark;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.ProgressStore;
import io.ledgerbackfill.postgres.internal.Acknowledgement;
import io.ledgerbackfill.postgres.internal.Lease;
import io.ledgerbackfill.postgres.internal.SetOnce;
import io.ledgerbackfill.postgres.internal.SqlFailures;
import io.ledgerbackfill.postgres.internal.Timeouts;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import javax.sql.DataSource;

/**
 * Tells what a job has done, as {@link ProgressTables} have it: which ledgers are done, which are
 * missing, and how far they are complete from either end. It also lists, renames and forgets jobs.
 * The {@link AtomicFlusher} of a job records its progress, and {@linkplain AtomicFlusher#progress
 * has} a store of it as well.
 *
 * <p>Safe for use by many threads. It holds no connection between calls, so there is nothing to
 * close.
 *
 * @since 0.1.0
 */
public final class PostgresProgressStore implements ProgressStore {

  /** How long a job must have recorded nothing to be taken for one that no run does. */
  static final Duration QUIET_TIME = Duration.ofMinutes(1);

  private final DataSource source;
  private final ProgressTables tables;
  private final String job;
  private final Duration networkTimeout;
  private final Duration quietTime;
  private final JobFinder finder;

  /** Finds a job's id, if it was begun, and fails if it is not the one that is meant. */
  @FunctionalInterface
  interface JobFinder {

    OptionalInt find(Connection connection) throws SQLException;
  }

  PostgresProgressStore(
      DataSource source,
      ProgressTables tables,
      String job,
      Duration networkTimeout,
      Duration quietTime,
      JobFinder finder) {
    this.source = source;
    this.tables = tables;
    this.job = job;
    this.networkTimeout = networkTimeout;
    this.quietTime = quietTime;
    this.finder = finder;
  }

  /**
   * Returns the progress of a job that is kept in the {@linkplain ProgressTables#ofDefaults default
   * tables}. Nothing is asked of the database yet.
   *
   * @param source where the progress tables are
   * @param job the job's name
   * @return a store that knows the job by its name alone
   */
  public static PostgresProgressStore of(DataSource source, String job) {
    return builder(source).job(job).build();
  }

  /**
   * Starts to define a store.
   *
   * @param source where the progress tables are
   * @return a builder
   */
  public static Builder builder(DataSource source) {
    return new Builder(source);
  }

  /**
   * Returns the job that this is the progress of.
   *
   * @return the job's name
   */
  public String job() {
    return job;
  }

  /**
   * {@inheritDoc}
   *
   * <p>What is done is also durable by the server's own rule: where it awaits synchronous standbys,
   * this waits until they have it.
   *
   * <p>Ledgers are done in one job: what another job has done does not count. If the job has not
   * been begun, nothing is done.
   *
   * @throws FinalException also, from the store of a flusher, when the progress tables are missing
   *     and not to be created, or when the job is another network's or another set of tables'
   */
  @Override
  public LedgerSet done(LedgerRange range) {
    Objects.requireNonNull(range, "range");
    try (Lease lease = Lease.interruptible(source, networkTimeout)) {
      Connection connection = lease.connection();
      OptionalInt id = finder.find(connection);
      if (id.isEmpty()) {
        return LedgerSet.empty();
      }
      LedgerSet done = DoneLedgers.read(connection, tables, id.getAsInt(), LedgerSet.of(range));
      connection.rollback();
      Acknowledgement.confirmWhereStandbysAreAwaited(connection);
      return done;
    } catch (SQLException e) {
      throw SqlFailures.sort("cannot read which of ledgers " + range + " are done", e);
    }
  }

  /**
   * Reads which ledgers of a range are not done.
   *
   * @param range the ledgers of interest
   * @return those of them that are missing
   * @throws io.ledgerbackfill.core.spi.RetryableException when the server cannot be reached for now
   * @throws FinalException when it can't tell
   */
  public LedgerSet gaps(LedgerRange range) {
    return done(range).gaps(range);
  }

  /**
   * Reads how far the ledgers of a range are done: {@link Watermark#completeThrough} is the "newest
   * ingested" of an indexer that began at the first of them, {@link Watermark#completeFrom} the
   * "oldest ingested" of one that fills its history backwards from the last.
   *
   * @param range the ledgers of interest; up to {@link LedgerRange#MAX_SEQUENCE} if the last one is
   *     not known
   * @return what is done at the moment; the caller's own, not affected by what is done later
   * @throws io.ledgerbackfill.core.spi.RetryableException when the server cannot be reached for now
   * @throws FinalException when it can't tell
   */
  public Watermark watermark(LedgerRange range) {
    Watermark watermark = new Watermark(range);
    watermark.complete(done(range));
    return watermark;
  }

  /**
   * Lists all jobs whose progress is kept in the same tables.
   *
   * @return the jobs, in the order of their creation; none if the tables do not exist
   * @throws io.ledgerbackfill.core.spi.RetryableException when the server cannot be reached for now
   * @throws FinalException when it refuses
   */
  public List<BackfillJob> jobs() {
    try (Lease lease = Lease.interruptible(source, networkTimeout)) {
      return tables.exist(lease.connection()) ? Jobs.list(lease.connection(), tables) : List.of();
    } catch (SQLException e) {
      throw SqlFailures.sort("cannot read table " + tables.job(), e);
    }
  }

  /**
   * Gives the job another name, in one transaction. Nothing changes about rows and progress: who
   * runs it by the new name goes on where it was. By the old name a run would begin a new job,
   * which is refused, as it would write to the tables of this one, unless it is said to {@linkplain
   * AtomicFlusher.Builder#sharesTables share} them.
   *
   * <p>Refused while a run of the job may be under way, as far as the database knows: a batch of it
   * is being written, or the last one was within the {@linkplain Builder#quietTime quiet time}. A
   * run that was not noticed can't end well: its batches are recorded under the new name, and it
   * fails when it asks for its progress by the old one.
   *
   * @param newName not blank, and no other job's
   * @return the progress under the new name
   * @throws JobInUseException when a run may be under way; nothing has changed
   * @throws io.ledgerbackfill.core.spi.RetryableException when the server cannot be reached; if the
   *     connection was lost while committing, {@link #jobs} tells what became of it
   * @throws FinalException when there is no job of this name, or another one of the new name, or
   *     the user has no right to UPDATE the table of jobs
   */
  public PostgresProgressStore rename(String newName) {
    JobRow.checkName(newName);
    change(
        "rename",
        (connection, id) -> {
          Jobs.rename(connection, tables, id, newName);
          return newName;
        });
    return builder(source)
        .job(newName)
        .progressTables(tables)
        .networkTimeout(networkTimeout)
        .quietTime(quietTime)
        .build();
  }

  /**
   * Deletes the job and all that is known of what it has done, in one transaction.
   *
   * <p><strong>The rows of its ledgers stay where they are</strong>, and nothing tells any more
   * that they are there: a later run by the same name begins with all ledgers missing, and writes
   * the rows of each again. So empty the job's tables first, or delete the rows of the ledgers that
   * this returns; or never fill these tables again.
   *
   * <p>Refused while a run of the job may be under way, as far as the database knows: a batch of it
   * is being written, or the last one was within the {@linkplain Builder#quietTime quiet time}. A
   * run that was not noticed fails: the database takes no batch of a job that is not there.
   *
   * @return the ledgers that were done, whose rows may be in the job's tables
   * @throws JobInUseException when a run may be under way; nothing has changed
   * @throws io.ledgerbackfill.core.spi.RetryableException when the server cannot be reached; if the
   *     connection was lost while committing, {@link #jobs} tells what became of it
   * @throws FinalException when there is no job of this name, or the user has no right to DELETE
   *     from the table of jobs
   */
  public LedgerSet forget() {
    return change("forget", (connection, id) -> Jobs.forget(connection, tables, id));
  }

  private <T> T change(String what, Jobs.Change<T> change) {
    try (Lease lease = Lease.interruptible(source, networkTimeout)) {
      Connection connection = lease.connection();
      int id = Jobs.lock(connection, tables, job, quietTime);
      T result = change.apply(connection, id);
      Acknowledgement.commit(connection);
      return result;
    } catch (SQLException e) {
      throw SqlFailures.sort("cannot " + what + " job \"" + job + "\"", e);
    }
  }

  /** Defines a store. Its setters check what they are given at once. */
  public static final class Builder {

    private final SetOnce set = new SetOnce();
    private final DataSource source;
    private ProgressTables progressTables = ProgressTables.ofDefaults();
    private String job = JobRow.DEFAULT_NAME;
    private Duration networkTimeout = Timeouts.DEFAULT_NETWORK_TIMEOUT;
    private Duration quietTime = QUIET_TIME;

    private Builder(DataSource source) {
      this.source = Objects.requireNonNull(source, "source");
    }

    /**
     * Sets which job is asked for.
     *
     * @param name the job's name; "default" if not set
     * @return this
     */
    public Builder job(String name) {
      JobRow.checkName(name);
      set.note("job");
      this.job = name;
      return this;
    }

    /**
     * Sets which tables hold the progress.
     *
     * @param tables the progress tables; {@link ProgressTables#ofDefaults} if not set
     * @return this
     */
    public Builder progressTables(ProgressTables tables) {
      Objects.requireNonNull(tables, "tables");
      set.note("progressTables");
      this.progressTables = tables;
      return this;
    }

    /**
     * Sets how long the source may take to give a connection, and then one answer of the server.
     *
     * @param timeout at least a millisecond; two minutes if not set
     * @return this
     */
    public Builder networkTimeout(Duration timeout) {
      Timeouts.check("networkTimeout", timeout);
      set.note("networkTimeout");
      this.networkTimeout = timeout;
      return this;
    }

    /**
     * Sets how long a job must have recorded nothing to be {@linkplain PostgresProgressStore#rename
     * renamed} or {@linkplain PostgresProgressStore#forget forgotten}. The database does not know
     * whether a run is between two batches, or has ended.
     *
     * @param time at most 36,500 days; a minute if not set; zero for those who know that no run is
     *     under way
     * @return this
     */
    public Builder quietTime(Duration time) {
      if (time.isNegative() || time.compareTo(Duration.ofDays(36_500)) > 0) {
        throw new IllegalArgumentException("quietTime must be 0 to 36500 days, but is " + time);
      }
      set.note("quietTime");
      this.quietTime = time;
      return this;
    }

    /**
     * Creates the store. Nothing is asked of the database yet.
     *
     * @return the store
     */
    public PostgresProgressStore build() {
      ProgressTables tables = progressTables;
      String name = job;
      return new PostgresProgressStore(
          source,
          tables,
          name,
          networkTimeout,
          quietTime,
          connection ->
              tables.exist(connection) ? Jobs.find(connection, tables, name) : OptionalInt.empty());
    }
  }
}
