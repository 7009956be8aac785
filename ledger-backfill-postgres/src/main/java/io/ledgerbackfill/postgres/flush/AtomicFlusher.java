package io.ledgerbackfill.postgres.flush;

import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.Batch;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.Flusher;
import io.ledgerbackfill.core.spi.StageException;
import io.ledgerbackfill.postgres.copy.CopyBatch;
import io.ledgerbackfill.postgres.copy.CopyBuffer;
import io.ledgerbackfill.postgres.copy.CopyTable;
import io.ledgerbackfill.postgres.internal.Backend;
import io.ledgerbackfill.postgres.internal.Lease;
import io.ledgerbackfill.postgres.internal.SetOnce;
import io.ledgerbackfill.postgres.internal.SqlFailures;
import io.ledgerbackfill.postgres.internal.Timeouts;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Writes each batch in one transaction on one connection: the record that its ledgers are done, and
 * a COPY for each table. So rows and progress are there together or not at all.
 *
 * <p>Any {@link DataSource} of the PostgreSQL driver will do, pooled or not. A connection is held
 * for one {@link #flush} only, goes back as it came, and never goes back to a pool when it is
 * broken.
 *
 * <p>Failures are sorted by SQLSTATE: connections lost, time-outs, and the classes 08, 40, 53 and
 * 57 are retryable, all others are final. Messages name the ledgers and the table, and the driver's
 * exception is the cause. Ledgers that are done already are refused by the database: {@link
 * ProgressConflictException}.
 *
 * <p>Safe for use by many threads.
 *
 * @since 0.1.0
 */
public final class AtomicFlusher implements Flusher<CopyBatch> {

  /*
   * Exactly once, whatever happens to the commit.
   *
   * An attempt first records the batch's ledgers, then copies rows, then seals the record and
   * commits. A transaction that is committed before it is sealed, by a pool that resets the
   * connection, say, is refused by the database, see ProgressTables. If the connection
   * is lost while committing, the client cannot know what the server did, or is still going to do:
   * its backend may have committed, may be committing (waiting for a slow disk or a standby), may
   * have the commit still unread in its socket, or may never get it. The next attempt at the same
   * batch settles that by recording the same ledgers again:
   *
   * 1. The earlier transaction has committed. The exclusion constraint refuses the ledgers. The
   *    batch's id is found in the progress table: the batch is done, and nothing is sent again. (A
   *    commit may be visible before standbys have it, so that is confirmed, see Acknowledgement.)
   * 2. It has not ended. The commit was sent only after the record was acknowledged, so the earlier
   *    record is in the index, and the INSERT waits for the transaction that made it. When that one
   *    commits, this is case 1. When it rolls back, the INSERT succeeds: the earlier rows are gone,
   *    and they are sent now.
   * 3. It has rolled back, or never began: the INSERT succeeds at once.
   *
   * In no case do two transactions with the same ledgers commit. A look-up alone would not do: in
   * case 2 it finds nothing although the rows are about to be there.
   *
   * In case 2 nobody may be left to end the earlier transaction: behind a cut wire its backend waits
   * for a client that is gone. So an attempt first ends the backend of the one before it, if that
   * is still in the very same transaction. A backend that is past the point of no return in its
   * commit finishes it. For backends of other processes there are the time-outs that each
   * transaction sets for itself, see FlushTransaction.
   *
   * Recording first has two more merits: a second process that works on the same ledgers learns so
   * before it has sent a row, and two that collide wait for each other at one place only.
   */

  private static final Logger LOG = LoggerFactory.getLogger(AtomicFlusher.class);

  /** For a last question to a server that may be out of reach. */
  private static final Duration LAST_WORD = Duration.ofSeconds(1);

  private final DataSource source;
  private final ProgressRecorder recorder;
  private final PostgresProgressStore progress;
  private final FlushSettings settings;
  private final Duration compactionInterval;
  private final Watchdog watchdog;

  private final Set<FlushTransaction> open = ConcurrentHashMap.newKeySet();

  /** The server's side of the last attempt at a batch, as long as the batch is not settled. */
  private final Map<UUID, Backend> unsettled = new ConcurrentHashMap<>();

  /** By which the tables were checked, if they were: a pool's sessions may have others. */
  private volatile @Nullable String searchPath;

  private final StatementTimeout timeout = new StatementTimeout();

  private final AtomicLong lastCompaction = new AtomicLong(System.nanoTime());

  private AtomicFlusher(Builder builder) {
    this.source = builder.source;
    this.recorder = builder.recorder();
    this.progress = recorder.progress();
    this.compactionInterval = builder.compactionInterval;
    this.settings =
        new FlushSettings(builder.asynchronousCommit, builder.lockTimeout, builder.networkTimeout);
    this.watchdog = new Watchdog(recorder.job(), builder.networkTimeout);
  }

  /**
   * Starts to define a flusher.
   *
   * @param source gives the connections: to where the rows go, and the record that they are there
   * @return a builder
   */
  public static Builder builder(DataSource source) {
    return new Builder(source);
  }

  /**
   * {@inheritDoc}
   *
   * <p>It finds out whether the server is there and recent enough, whether the source can give as
   * many connections at once as there are flush workers, whether the tables are as they are
   * defined; that progress can be recorded: that its tables are there (or creates them, if the
   * flusher was built so), that nothing is missing of them on which a guarantee rests, that the job
   * is there and is of this network and these tables (or begins it), and that no other job fills
   * the same tables. It compacts the progress, which is compacted again each hour.
   *
   * @throws io.ledgerbackfill.core.spi.RetryableException when the server cannot be reached for now
   * @throws io.ledgerbackfill.postgres.schema.SchemaMismatchException when tables are missing, or
   *     are not as they must be; the message says what mends them
   * @throws SharedTablesException when another job fills the same tables
   * @throws EmptiedTablesException when tables are empty that had rows of ledgers that are done
   * @throws FinalException when the job is another network's or another set of tables', or the
   *     server takes no writes
   */
  @Override
  public void prepare(int flushWorkers) {
    searchPath =
        new Preparation(source, settings.networkTimeout()).check(recorder, flushWorkers, timeout);
    recorder.prepare();
    compact();
  }

  /**
   * Creates a flusher of batches that carry more than rows for COPY, which is written in the same
   * transaction: current balances, say, that are updated in place.
   *
   * @param <B> the kind of batch
   * @param rows finds the rows of a batch
   * @param step writes the rest
   * @return a flusher over this one, which closes this one when it is closed
   */
  public <B extends Batch> Flusher<B> with(
      Function<? super B, CopyBatch> rows, TransactionStep<? super B> step) {
    Objects.requireNonNull(rows, "rows");
    Objects.requireNonNull(step, "step");
    return new SteppedFlusher<>(this, rows, step);
  }

  @Override
  public void flush(UUID batchId, LedgerSet ledgers, CopyBatch batch) throws InterruptedException {
    flush(batchId, ledgers, batch, transaction -> {});
  }

  void flush(UUID batchId, LedgerSet ledgers, CopyBatch batch, FlushTransaction.Work more)
      throws InterruptedException {
    checkTables(batch);
    if (Thread.interrupted()) {
      throw new InterruptedException("before flushing ledgers " + ledgers);
    }
    long start = System.nanoTime();
    try (FlushTransaction transaction = open(ledgers)) {
      try {
        attempt(transaction, batchId, ledgers, batch, more);
      } catch (SQLException e) {
        StageException failure = transaction.failure(ledgers, e);
        if (!transaction.isAborted()) {
          Duration took = Duration.ofNanos(System.nanoTime() - start);
          failure = timeout.judge(batchId, failure, e, took);
        }
        if (SqlFailures.hasState(e, SqlFailures.READ_ONLY)) {
          // A pool would go on giving connections to the server that was demoted: they work.
          transaction.abort();
        }
        throw settle(batchId, failure);
      } catch (FinalException e) {
        throw settle(batchId, e);
      }
      forget(batchId);
      compactIfDue(transaction);
    }
  }

  private void checkTables(CopyBatch batch) {
    for (CopyBuffer buffer : batch.buffers()) {
      if (buffer.rows() > 0 && !recorder.tables().contains(buffer.table())) {
        throw new FinalException(
            "table " + buffer.table() + " is not one of job \"" + recorder.job() + "\"");
      }
    }
  }

  private FlushTransaction open(LedgerSet ledgers) throws InterruptedException {
    try {
      return FlushTransaction.open(source, settings, watchdog, open);
    } catch (SQLException e) {
      throw SqlFailures.sort("cannot get a connection to flush ledgers " + ledgers, e);
    }
  }

  private void attempt(
      FlushTransaction transaction,
      UUID batchId,
      LedgerSet ledgers,
      CopyBatch batch,
      FlushTransaction.Work more)
      throws SQLException, InterruptedException {
    Backend earlier = unsettled.get(batchId);
    if (earlier != null) {
      transaction.end(earlier);
    }
    unsettled.put(batchId, transaction.begin(searchPath));
    long recorded;
    try {
      recorded = recorder.record(transaction.connection(), batchId, ledgers, filled(batch));
    } catch (SQLException e) {
      if (SqlFailures.isExclusionViolation(e)) {
        transaction.rollback();
        if (recorder.isRecorded(transaction.connection(), batchId, ledgers)) {
          transaction.confirm();
          LOG.info("The earlier commit of ledgers {} had succeeded.", ledgers);
          return;
        }
        throw recorder.conflict(transaction.connection(), ledgers, e);
      }
      throw e;
    }
    for (CopyBuffer buffer : batch.buffers()) {
      if (Thread.interrupted()) {
        throw new InterruptedException("while flushing ledgers " + ledgers);
      }
      if (buffer.rows() > 0) {
        transaction.copy(buffer);
      }
    }
    transaction.write(more);
    transaction.seal(recorder, recorded);
    transaction.commit();
  }

  private static List<CopyTable> filled(CopyBatch batch) {
    return batch.buffers().stream()
        .filter(buffer -> buffer.rows() > 0)
        .map(CopyBuffer::table)
        .toList();
  }

  /**
   * {@inheritDoc}
   *
   * <p>It is that of the flusher's job, and fails if the job is another network's or another set of
   * tables'.
   */
  @Override
  public PostgresProgressStore progress() {
    return progress;
  }

  /** After a final failure there is no further attempt; a stop is told as what it is. */
  private StageException settle(UUID batchId, StageException failure) throws InterruptedException {
    if (failure instanceof FinalException) {
      forget(batchId);
    } else if (Thread.interrupted()) {
      InterruptedException interrupt = new InterruptedException(failure.getMessage());
      interrupt.initCause(failure);
      throw interrupt;
    }
    return failure;
  }

  private void forget(UUID batchId) {
    unsettled.remove(batchId);
    timeout.forget(batchId);
  }

  /** It makes the progress smaller, and no run depends on that. */
  private void compact() {
    try {
      recorder.compact();
    } catch (StageException e) {
      notCompacted(e);
    }
  }

  /** The batch is durable already, so a failure here is none of the batch's. */
  private void compactIfDue(FlushTransaction transaction) {
    long last = lastCompaction.get();
    long now = System.nanoTime();
    if (now - last >= compactionInterval.toNanos() && lastCompaction.compareAndSet(last, now)) {
      try {
        recorder.compact(transaction.connection());
      } catch (SQLException e) {
        notCompacted(e);
      }
    }
  }

  private void notCompacted(Exception e) {
    LOG.warn(
        "Could not compact the progress of job {}; the run goes on: {}",
        recorder.job(),
        e.getMessage());
    LOG.debug("could not compact the progress of job {}", recorder.job(), e);
  }

  @Override
  public void abort() {
    open.forEach(FlushTransaction::abort);
    endUnsettled();
  }

  /**
   * Requests to cancel may be lost, and what waits for a lock does not notice that its client is
   * gone on every platform. Tried once: the time-outs that each transaction has are left.
   */
  private void endUnsettled() {
    if (unsettled.isEmpty()) {
      return;
    }
    try (Lease lease = Lease.from(source, LAST_WORD)) {
      for (Backend backend : unsettled.values()) {
        backend.end(lease.connection());
      }
    } catch (SQLException e) {
      LOG.debug("could not end the transactions of job {}", recorder.job(), e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @Override
  public void close() {
    watchdog.close();
  }

  /** Defines a flusher. Its setters check what they are given at once. */
  public static final class Builder {

    private final SetOnce set = new SetOnce();
    private final DataSource source;
    private ProgressTables progressTables = ProgressTables.ofDefaults();
    private String job = JobRow.DEFAULT_NAME;
    private @Nullable String network;
    private @Nullable List<CopyTable> tables;
    private boolean createIfMissing;
    private boolean sharesTables;
    private boolean mayBeEmptied;
    private Duration compactAfter = Duration.ofHours(1);
    private boolean asynchronousCommit;
    private Duration lockTimeout = Timeouts.DEFAULT_LOCK_TIMEOUT;
    private Duration networkTimeout = Timeouts.DEFAULT_NETWORK_TIMEOUT;
    private Duration compactionInterval = Duration.ofHours(1);
    private @Nullable ProgressRecorder preparedRecorder;

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
      JobRow.checkName(name);
      set.note("job");
      this.job = name;
      return this;
    }

    /**
     * Sets whose ledgers these are. A job keeps to the network that it was begun with.
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
     * Sets where the ledgers' rows go. A job keeps to the tables that it was begun with: in a table
     * added later, the ledgers that are done would have no rows.
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
      this.tables = copy;
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
     * Sets whether {@link AtomicFlusher#prepare} creates missing progress tables.
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
     * Sets how long a batch's own record is kept before it may be merged into a range. It must be
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
     * Lets the server acknowledge commits before they are on disk ({@code synchronous_commit =
     * off}, for the flusher's own transactions alone). It gains 3 to 20 percent, most with small
     * batches.
     *
     * <p>Rows and progress are still there together or not at all: a server that crashes loses the
     * last of them, commits of less than a second, both alike, and the next run finds the ledgers
     * missing and refills them. But {@link AtomicFlusher#flush} then returns before a batch is
     * durable. If the server crashes and is back while a run still retries, that run ends well
     * although ledgers that it counted are missing. So after a run with this option ask for the
     * {@linkplain PostgresProgressStore#gaps gaps}, or simply run it again.
     *
     * <p>If not set, commits are on disk when they are acknowledged, also where the server's own
     * setting is {@code off}; stronger settings, with standbys, are left as they are.
     *
     * @param asynchronous true for {@code off}; false if not set
     * @return this
     */
    public Builder asynchronousCommit(boolean asynchronous) {
      set.note("asynchronousCommit");
      this.asynchronousCommit = asynchronous;
      return this;
    }

    /**
     * Sets how long to wait for a lock, such as that of another process's transaction that has
     * recorded the same ledgers, or of an {@code ALTER TABLE}; then the attempt fails and is
     * retried.
     *
     * @param timeout at least a millisecond; 30 seconds if not set
     * @return this
     */
    public Builder lockTimeout(Duration timeout) {
      Timeouts.check("lockTimeout", timeout);
      set.note("lockTimeout");
      this.lockTimeout = timeout;
      return this;
    }

    /**
     * Sets how long the source may take to give a connection, the server to answer, and the network
     * to take a piece of data; then the connection is thrown away, and the attempt is retried. The
     * server on its side rolls back a transaction whose client has been silent for that long.
     *
     * @param timeout at least a millisecond, and more than the slowest COPY or commit may take; two
     *     minutes if not set
     * @return this
     */
    public Builder networkTimeout(Duration timeout) {
      Timeouts.check("networkTimeout", timeout);
      set.note("networkTimeout");
      this.networkTimeout = timeout;
      return this;
    }

    /** For tests; {@link #compactAfter} says how old rows must be. */
    Builder compactionInterval(Duration interval) {
      set.note("compactionInterval");
      this.compactionInterval = interval;
      return this;
    }

    /** For tests, whose connections fail: one that was prepared by others. */
    Builder recorder(ProgressRecorder prepared) {
      this.preparedRecorder = prepared;
      return this;
    }

    /** Creates what records the progress of this flusher's job. */
    ProgressRecorder recorder() {
      if (preparedRecorder != null) {
        return preparedRecorder;
      }
      return new ProgressRecorder(
          source,
          new JobRow(progressTables, job, required("network", network), required("tables", tables)),
          new ProgressRecorder.Rules(createIfMissing, sharesTables, mayBeEmptied),
          compactAfter,
          networkTimeout);
    }

    private static <T> T required(String name, @Nullable T value) {
      if (value == null) {
        throw new IllegalStateException(name + " is not set");
      }
      return value;
    }

    /**
     * Creates the flusher. Nothing is asked of the database yet.
     *
     * @return the flusher; the caller closes it
     * @throws IllegalStateException if the network or the tables are not set
     */
    public AtomicFlusher build() {
      return new AtomicFlusher(this);
    }
  }
}
