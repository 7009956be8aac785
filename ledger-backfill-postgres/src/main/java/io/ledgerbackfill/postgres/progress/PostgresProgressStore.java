package io.ledgerbackfill.postgres.progress;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.ProgressStore;
import io.ledgerbackfill.postgres.copy.CopyTable;
import io.ledgerbackfill.postgres.internal.Acknowledgement;
import io.ledgerbackfill.postgres.internal.Lease;
import io.ledgerbackfill.postgres.internal.ServerSettings;
import io.ledgerbackfill.postgres.internal.SetOnce;
import io.ledgerbackfill.postgres.internal.SqlFailures;
import io.ledgerbackfill.postgres.internal.Timeouts;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.jdbc.AutoSave;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The progress of one job, kept in {@link ProgressTables}: which ledgers are done.
 *
 * <p>A flusher {@linkplain #record records} the ledgers of a batch in the transaction that writes
 * their rows; the database refuses ledgers that are done already. Everything else only reads, or
 * {@linkplain #compact merges} what was recorded.
 *
 * <p>Safe for use by many threads. It holds no connection between calls, so there is nothing to
 * close.
 *
 * @since 0.1.0
 */
public final class PostgresProgressStore implements ProgressStore {

  private static final Logger LOG = LoggerFactory.getLogger(PostgresProgressStore.class);

  /** What may be compacted. */
  private static final String OLD_ROWS =
      " WHERE job_id = ? AND unsealed IS NULL AND done_at <= now() - ? * interval '1 millisecond'";

  private final DataSource source;
  private final ProgressTables tables;
  private final String job;
  private final JobRow row;
  private final boolean createIfMissing;
  private final boolean sharesTables;
  private final boolean mayBeEmptied;
  private final Duration compactAfter;
  private final Duration networkTimeout;

  private volatile OptionalInt jobId = OptionalInt.empty();

  /** The progress table's full name, once it was seen. */
  private volatile @Nullable String place;

  /** The job's tables in the order of the names that the database has for them. */
  private volatile List<CopyTable> sortedTables = List.of();

  private PostgresProgressStore(Builder builder, String network, List<CopyTable> jobTables) {
    this.source = builder.source;
    this.tables = builder.progressTables;
    this.job = builder.job;
    this.row = new JobRow(tables, job, network, jobTables);
    this.createIfMissing = builder.createIfMissing;
    this.sharesTables = builder.sharesTables;
    this.mayBeEmptied = builder.mayBeEmptied;
    this.compactAfter = builder.compactAfter;
    this.networkTimeout = builder.networkTimeout;
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
   * Returns where the job's rows go.
   *
   * @return the tables, in the order in which they were given; unmodifiable
   */
  public List<CopyTable> tables() {
    return row.jobTables();
  }

  /**
   * Returns how long one answer of the server may take, which the flusher keeps to as well.
   *
   * @return the time-out that the store was built with
   */
  public Duration networkTimeout() {
    return networkTimeout;
  }

  /**
   * Makes sure that progress can be recorded: that the tables are there (or creates them, if the
   * store was built so), that nothing is missing of them on which a guarantee rests, that the job
   * is there and is of this network and these tables, and that no other job fills the same tables
   * (unless the store was built so). To be called before {@link #record}; may be called again.
   *
   * @throws io.ledgerbackfill.core.spi.RetryableException when the server cannot be reached for now
   * @throws io.ledgerbackfill.postgres.schema.SchemaMismatchException when tables are missing, or
   *     are not as they must be; the message says what mends them
   * @throws SharedTablesException when another job fills the same tables
   * @throws FinalException when the job is another network's or another set of tables', when the
   *     server takes no writes, or when the job's tables were emptied
   */
  public void prepare() {
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
        id = row.begin(connection, sharesTables);
      } else if (!mayBeEmptied) {
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
        FilledTables.check(connection, tables.job(), job, sortedTables, bits.getLong(1));
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
  public void checkPresent(Connection connection) throws SQLException {
    if (!createIfMissing) {
      row.checkPresent(connection);
    }
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
   * @throws FinalException also when the progress tables are missing and not to be created, or when
   *     the job is another network's or another set of tables'
   */
  @Override
  public LedgerSet done(LedgerRange range) {
    Objects.requireNonNull(range, "range");
    try (Lease lease = Lease.interruptible(source, networkTimeout)) {
      Connection connection = lease.connection();
      checkPresent(connection);
      OptionalInt id = OptionalInt.empty();
      if (tables.exist(connection)) {
        checkSamePlace(connection);
        id = row.find(connection);
      }
      checkNotDeleted(id);
      if (id.isEmpty()) {
        return LedgerSet.empty();
      }
      LedgerSet done = done(connection, id.getAsInt(), LedgerSet.of(List.of(range)));
      connection.rollback();
      Acknowledgement.confirmWhereStandbysAreAwaited(connection);
      return done;
    } catch (SQLException e) {
      throw SqlFailures.sort("cannot read which of ledgers " + range + " are done", e);
    }
  }

  /**
   * A job that is begun anew knows nothing of what was done in its name: a run that went on would
   * write all rows again.
   */
  private void checkNotDeleted(OptionalInt id) {
    OptionalInt prepared = jobId;
    if (prepared.isPresent() && !prepared.equals(id)) {
      jobId = OptionalInt.empty(); // whoever meant it may run again
      throw new FinalException(
          "job \""
              + job
              + "\" was deleted from table "
              + tables.job()
              + " under this run, and what was done with it: rows that are there would be written"
              + " again. If they are gone as well, run again; else delete them first");
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
   * Reads how far the ledgers are done without a gap, going up: the "newest ingested" of an indexer
   * that began at {@code first}.
   *
   * @param first the ledger to begin at
   * @return the highest ledger such that it and all from {@code first} on are done; empty if {@code
   *     first} is not done
   * @throws io.ledgerbackfill.core.spi.RetryableException when the server cannot be reached for now
   * @throws FinalException when it can't tell
   */
  public OptionalLong highestContiguous(long first) {
    List<LedgerRange> done = done(LedgerRange.of(first, LedgerRange.MAX_SEQUENCE)).ranges();
    return done.isEmpty() || done.get(0).first() != first
        ? OptionalLong.empty()
        : OptionalLong.of(done.get(0).last());
  }

  /**
   * Reads how far the ledgers are done without a gap, going down: the "oldest ingested" of an
   * indexer that fills its history backwards from {@code last}.
   *
   * @param last the ledger to begin at
   * @return the lowest ledger such that it and all up to {@code last} are done; empty if {@code
   *     last} is not done
   * @throws io.ledgerbackfill.core.spi.RetryableException when the server cannot be reached for now
   * @throws FinalException when it can't tell
   */
  public OptionalLong lowestContiguous(long last) {
    List<LedgerRange> done = done(LedgerRange.of(0, last)).ranges();
    return done.isEmpty() || done.get(done.size() - 1).last() != last
        ? OptionalLong.empty()
        : OptionalLong.of(done.get(done.size() - 1).first());
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
  public long record(
      Connection transaction, UUID batchId, LedgerSet ledgers, Collection<CopyTable> filled)
      throws SQLException {
    try (PreparedStatement insert =
        transaction.prepareStatement(
            "INSERT INTO "
                + tables.progress()
                + " (job_id, ledgers, batch_id, filled, unsealed)"
                + " VALUES (?, CAST(? AS int8multirange), ?, ?, -1) RETURNING id")) {
      insert.setInt(1, preparedJobId());
      insert.setString(2, multirange(ledgers));
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
  public void seal(Connection transaction, long recorded) throws SQLException {
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
   * Does what {@link #record(Connection, UUID, LedgerSet, Collection)} does, for batches whose rows
   * go to none of the job's tables.
   *
   * @param transaction a connection that is not in auto-commit mode
   * @param batchId the batch's id
   * @param ledgers the batch's ledgers
   * @return what to seal
   * @throws SQLException if the database refuses: SQLSTATE 23P01 if any of the ledgers is done
   * @throws IllegalStateException if {@link #prepare} was not called
   */
  public long record(Connection transaction, UUID batchId, LedgerSet ledgers) throws SQLException {
    return record(transaction, batchId, ledgers, List.of());
  }

  /**
   * Looks up whether a batch was recorded and its transaction committed. It tells so at least for
   * as long as rows are not {@linkplain Builder#compactAfter compacted}.
   *
   * @param connection asks the server
   * @param batchId the batch's id
   * @param ledgers the batch's ledgers
   * @return true if that batch with those ledgers is done
   * @throws SQLException if asking fails
   * @throws IllegalStateException if {@link #prepare} was not called
   */
  public boolean isRecorded(Connection connection, UUID batchId, LedgerSet ledgers)
      throws SQLException {
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
      query.setString(3, multirange(ledgers));
      query.setString(4, multirange(ledgers));
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
  public ProgressConflictException conflict(
      Connection connection, LedgerSet ledgers, SQLException refusal) throws SQLException {
    return new ProgressConflictException(job, done(connection, preparedJobId(), ledgers), refusal);
  }

  private int preparedJobId() {
    return jobId.orElseThrow(() -> new IllegalStateException("prepare() was not called"));
  }

  private LedgerSet done(Connection connection, int id, LedgerSet within) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "WITH wanted AS (SELECT CAST(? AS int8multirange) AS ledgers),"
                + " done AS (SELECT unnest(range_agg(part)) AS ledgers FROM wanted, "
                + tables.progress()
                + " AS batch, unnest(batch.ledgers * wanted.ledgers) AS part"
                + " WHERE batch.job_id = ? AND batch.unsealed IS NULL"
                + " AND batch.ledgers && wanted.ledgers)"
                + " SELECT lower(ledgers), upper(ledgers) - 1 FROM done ORDER BY 1")) {
      query.setString(1, multirange(within));
      query.setInt(2, id);
      try (ResultSet rows = query.executeQuery()) {
        List<LedgerRange> ranges = new ArrayList<>();
        while (rows.next()) {
          ranges.add(LedgerRange.of(rows.getLong(1), rows.getLong(2)));
        }
        return LedgerSet.of(ranges);
      }
    }
  }

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

  /**
   * Merges what batches have recorded before {@link Builder#compactAfter} into contiguous ranges.
   * Batches may be recorded meanwhile, by this process or others.
   *
   * @return how many rows the progress table became smaller by
   * @throws io.ledgerbackfill.core.spi.RetryableException when the server cannot be reached for now
   * @throws FinalException when it refuses
   * @throws IllegalStateException if {@link #prepare} was not called
   */
  public long compact() {
    try (Lease lease = Lease.interruptible(source, networkTimeout)) {
      return compact(lease.connection());
    } catch (SQLException e) {
      throw SqlFailures.sort("cannot compact the progress of job " + job, e);
    }
  }

  /**
   * Does what {@link #compact()} does, on a connection of the caller's, in a transaction of its
   * own.
   *
   * @param connection a connection that is not in auto-commit mode and in which no transaction is
   *     open
   * @return how many rows the progress table became smaller by
   * @throws SQLException if the server refuses; the transaction is to be rolled back
   * @throws IllegalStateException if {@link #prepare} was not called
   */
  public long compact(Connection connection) throws SQLException {
    if (!connection.isWrapperFor(PGConnection.class)) {
      return compactAtOneMoment(connection);
    }
    // With a savepoint before it, a statement can't set the isolation.
    PGConnection driver = connection.unwrap(PGConnection.class);
    AutoSave autoSave = driver.getAutosave();
    driver.setAutosave(AutoSave.NEVER);
    try {
      return compactAtOneMoment(connection);
    } finally {
      driver.setAutosave(autoSave);
    }
  }

  private long compactAtOneMoment(Connection connection) throws SQLException {
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
    statement.setInt(first, preparedJobId());
    statement.setLong(first + 1, compactAfter.toMillis());
  }

  private static String multirange(LedgerSet ledgers) {
    return ledgers.ranges().stream()
        .map(range -> "[" + range.first() + "," + range.last() + "]")
        .collect(Collectors.joining(",", "{", "}"));
  }

  /** Defines a store. Its setters check what they are given at once. */
  public static final class Builder {

    private final SetOnce set = new SetOnce();
    private final DataSource source;
    private ProgressTables progressTables = ProgressTables.ofDefaults();
    private String job = "default";
    private @Nullable String network;
    private @Nullable List<CopyTable> jobTables;
    private boolean createIfMissing;
    private boolean sharesTables;
    private boolean mayBeEmptied;
    private Duration compactAfter = Duration.ofHours(1);
    private Duration networkTimeout = Timeouts.DEFAULT_NETWORK_TIMEOUT;

    private Builder(DataSource source) {
      this.source = Objects.requireNonNull(source, "source");
    }

    /**
     * Names the job, for those who keep progress of several in the same tables.
     *
     * @param name tells it from other jobs; "default" if not set
     * @return this
     */
    public Builder job(String name) {
      if (name.isBlank()) {
        throw new IllegalArgumentException("the job's name is blank");
      }
      set.note("job");
      this.job = name;
      return this;
    }

    /**
     * Returns whose ledgers these are. A job keeps to the network that it was begun with.
     *
     * @param passphrase the network's passphrase; must be set
     * @return this
     */
    public Builder network(String passphrase) {
      if (passphrase.isBlank()) {
        throw new IllegalArgumentException("the network's passphrase is blank");
      }
      set.note("network");
      this.network = passphrase;
      return this;
    }

    /**
     * Returns where the ledgers' rows go. A job keeps to the tables that it was begun with: in a
     * table added later, the ledgers that are done would have no rows.
     *
     * @param tables the tables, in any order, at least one; must be set
     * @return this
     */
    public Builder tables(Collection<CopyTable> tables) {
      if (tables.isEmpty()) {
        throw new IllegalArgumentException("there are no tables");
      }
      List<CopyTable> copy = List.copyOf(tables);
      set.note("tables");
      this.jobTables = copy;
      return this;
    }

    /**
     * Returns which tables hold the progress.
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
     * Returns whether {@link PostgresProgressStore#prepare} creates missing progress tables.
     *
     * @param create true to create them; if not set, they must be there
     * @return this
     */
    public Builder createIfMissing(boolean create) {
      set.note("createIfMissing");
      this.createIfMissing = create;
      return this;
    }

    /**
     * Tells that this job may be begun over tables that another job fills, because the two write
     * different rows: by other rules, of other ledgers, of another network. A job does not know
     * what other jobs have done, so if they write the same rows, these are there twice.
     *
     * @param shares true if other jobs write to the same tables; if not set, a job over the tables
     *     of another one is refused when it begins
     * @return this
     */
    public Builder sharesTables(boolean shares) {
      set.note("sharesTables");
      this.sharesTables = shares;
      return this;
    }

    /**
     * Tells that tables may be emptied while their ledgers stay done, because the rows are kept
     * elsewhere by then.
     *
     * @param emptied true if an empty table is no reason to worry; if not set, a run is refused
     *     when a table has no rows though ledgers are done that had some
     * @return this
     */
    public Builder mayBeEmptied(boolean emptied) {
      set.note("mayBeEmptied");
      this.mayBeEmptied = emptied;
      return this;
    }

    /**
     * Returns how long a batch's own row is kept before it may be merged into a range. It must be
     * longer than a batch is retried, pauses and time-outs included.
     *
     * @param age time since the batch's transaction began, by the server's clock; one hour if not
     *     set
     * @return this
     */
    public Builder compactAfter(Duration age) {
      if (age.isNegative() || age.compareTo(Duration.ofDays(36_500)) > 0) {
        throw new IllegalArgumentException("compactAfter must be 0 to 36500 days, but is " + age);
      }
      set.note("compactAfter");
      this.compactAfter = age;
      return this;
    }

    /**
     * Returns how long the source may take to give a connection, and then one answer of the server.
     * A flusher with this progress keeps to it, too, unless it is told otherwise.
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
     * Creates the store. Nothing is asked of the database yet.
     *
     * @return the store
     * @throws IllegalStateException if the network or the tables are not set
     */
    public PostgresProgressStore build() {
      if (network == null) {
        throw new IllegalStateException("network is not set");
      }
      if (jobTables == null) {
        throw new IllegalStateException("tables are not set");
      }
      return new PostgresProgressStore(this, network, jobTables);
    }
  }
}
