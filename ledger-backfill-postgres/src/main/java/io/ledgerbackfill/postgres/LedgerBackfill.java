package io.ledgerbackfill.postgres;

import io.ledgerbackfill.core.BackfillOptions;
import io.ledgerbackfill.core.BackfillPipeline;
import io.ledgerbackfill.core.BackfillPipelineBuilder;
import io.ledgerbackfill.core.BackfillReport;
import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.Answers;
import io.ledgerbackfill.core.spi.BackfillListener;
import io.ledgerbackfill.core.spi.BufferPool;
import io.ledgerbackfill.core.spi.Fetcher;
import io.ledgerbackfill.lake.Lake;
import io.ledgerbackfill.lake.LakeFetcher;
import io.ledgerbackfill.lake.XdrLedger;
import io.ledgerbackfill.postgres.copy.CopyBatch;
import io.ledgerbackfill.postgres.flush.AtomicFlusher;
import io.ledgerbackfill.postgres.internal.SetOnce;
import io.ledgerbackfill.postgres.internal.Timeouts;
import io.ledgerbackfill.postgres.progress.PostgresProgressStore;
import io.ledgerbackfill.postgres.progress.ProgressTables;
import io.ledgerbackfill.postgres.schema.Ddl;
import io.ledgerbackfill.postgres.schema.HistorySchema;
import io.ledgerbackfill.postgres.schema.HistoryTables;
import io.ledgerbackfill.xdr.indexer.LedgerIndexer;
import io.ledgerbackfill.xdr.indexer.RowProcessor;
import io.ledgerbackfill.xdr.indexer.rules.Rules;
import io.ledgerbackfill.xdr.ledger.Network;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * Fills the history tables of a database from a lake, or from another source of ledgers: fetcher,
 * indexer, flusher and progress, put together.
 *
 * <pre>{@code
 * try (Lake lake = Lake.open(ObjectStore.open("/data/lake"));
 *     LedgerBackfill backfill =
 *         LedgerBackfill.builder()
 *             .lake(lake)
 *             .dataSource(dataSource)
 *             .network(Network.PUBNET)
 *             .createSchema(true)
 *             .build()) {
 *   BackfillReport report = backfill.run(LedgerRange.of(63_092_982, 63_092_995));
 *   System.out.println(report);
 * }
 * }</pre>
 *
 * <p>Whoever needs other rows or another sink puts a {@link BackfillPipeline} together; this class
 * is an example of how. Safe for use by many threads.
 *
 * @since 0.1.0
 */
public final class LedgerBackfill implements AutoCloseable {

  /** What each pool keeps of the buffers that are not lent, as a share of the memory budget. */
  static final int RETAINED_SHARE = 8;

  private final HistorySchema schema;
  private final DataSource source;
  private final Duration networkTimeout;
  private final BackfillOptions options;
  private final @Nullable LakeFetcher ownFetcher;
  private final AtomicFlusher flusher;
  private final PostgresProgressStore progress;
  private final BackfillPipeline<XdrLedger, CopyBatch> pipeline;

  private LedgerBackfill(Builder builder, DataSource source, Network network) {
    String name = builder.schema;
    this.schema = name == null ? HistorySchema.onSearchPath() : HistorySchema.inSchema(name);
    this.source = source;
    this.networkTimeout = builder.networkTimeout;
    HistoryTables tables = schema.copyTables();

    this.progress =
        PostgresProgressStore.builder(source)
            .job(builder.job)
            .network(network.passphrase())
            .tables(tables.all())
            .progressTables(
                name == null ? ProgressTables.ofDefaults() : ProgressTables.inSchema(name))
            .createIfMissing(builder.createSchema)
            .networkTimeout(builder.networkTimeout)
            .sharesTables(builder.sharesTables)
            .mayBeEmptied(builder.mayBeEmptied)
            .build();

    Supplier<List<RowProcessor>> processors = builder.processors;
    this.options = builder.optionsOrDefaults();
    long retained = options.memoryBudget() / RETAINED_SHARE;
    Lake lake = builder.lake;
    this.ownFetcher =
        lake == null
            ? null
            : lake.fetcherBuilder()
                .bufferPool(BufferPool.retaining(retained))
                .ledgerMemory(options.ledgerMemory())
                .build();
    this.flusher =
        AtomicFlusher.builder(source, progress)
            .asynchronousCommit(builder.asynchronousCommit)
            .lockTimeout(builder.lockTimeout)
            .build();
    BackfillPipelineBuilder<XdrLedger, CopyBatch> stages = BackfillPipeline.builder();
    builder.listeners.forEach(stages::listener);
    if (builder.meterRegistry != null) {
      stages.meterRegistry(builder.meterRegistry);
    }
    this.pipeline =
        stages
            .name(builder.name == null ? builder.job : builder.name)
            .options(options)
            .fetcher(builder.fetcherOr(ownFetcher))
            .processor(
                HistoryProcessor.factory(
                    () ->
                        new LedgerIndexer(
                            network, Answers.notNull(processors.get(), processors, "get()")),
                    tables,
                    BufferPool.retaining(retained)))
            .flusher(
                builder.createSchema
                    ? new SchemaCreator(schema, source, builder.networkTimeout, flusher)
                    : flusher)
            .progress(progress)
            .build();
  }

  /**
   * Starts to define a backfill.
   *
   * @return a builder with nothing set
   */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Does all ledgers of a range that are not done yet, as {@link BackfillPipeline#run(LedgerRange)}
   * does. What creates the tables and connects before that is part of the run: it is retried, can
   * be cancelled, and fails alike.
   *
   * @param range the ledgers wanted
   * @return what was done
   * @throws io.ledgerbackfill.core.BackfillCancelledException when {@link #cancel} or {@link
   *     #close} was called meanwhile, or the calling thread interrupted (its interrupt flag is set
   *     then)
   * @throws io.ledgerbackfill.core.BackfillException when a stage failed for good
   * @throws IllegalStateException when this is closed
   */
  public BackfillReport run(LedgerRange range) {
    return pipeline.run(range);
  }

  /**
   * Does those ledgers of a set that are not done yet, as {@link #run(LedgerRange)} does those of a
   * range: the gaps that {@link #progress} tells, say, or what a lake has.
   *
   * @param ledgers the ledgers wanted, at least one
   * @return what was done
   * @throws io.ledgerbackfill.core.BackfillCancelledException when {@link #cancel} or {@link
   *     #close} was called meanwhile, or the calling thread interrupted (its interrupt flag is set
   *     then)
   * @throws io.ledgerbackfill.core.BackfillException when a stage failed for good
   * @throws IllegalArgumentException when the set is empty
   * @throws IllegalStateException when this is closed
   */
  public BackfillReport run(LedgerSet ledgers) {
    return pipeline.run(ledgers);
  }

  /**
   * Runs statements in the backfill's database, before a run or after it: its indexes, say, {@code
   * backfill.define(backfill.schema().indexes())}. They take as long as they take. When the server
   * is away for a while, they are tried again as a run tries its flushes. What ends them is an
   * interrupt of the calling thread, not {@link #cancel}.
   *
   * @param ddl the statements
   * @throws io.ledgerbackfill.core.spi.RetryableException when the server could not be reached, or
   *     the thread was interrupted, which it then still is
   * @throws io.ledgerbackfill.core.spi.FinalException when the server refuses
   */
  public void define(Ddl ddl) {
    DdlRetries.run(ddl, source, networkTimeout, options);
  }

  /** Stops all runs that are under way, from any thread. They end within seconds. */
  public void cancel() {
    pipeline.cancel();
  }

  /**
   * Returns the progress, to ask for gaps and cursors.
   *
   * @return the progress of this backfill's job
   */
  public PostgresProgressStore progress() {
    return progress;
  }

  /**
   * Returns the tables and indexes that are written to. Indexes are not created by a run, because
   * loading is much faster without them.
   *
   * @return the definition of the five tables
   */
  public HistorySchema schema() {
    return schema;
  }

  /**
   * Stops all runs that are under way, waits for their end, and releases what it made for itself.
   * The lake or fetcher and the data source are their owners' to close, afterwards. Called again it
   * does nothing; later runs are refused.
   */
  @Override
  public void close() {
    pipeline.close();
    if (ownFetcher != null) {
      ownFetcher.close();
    }
    flusher.close();
  }

  /** Defines a backfill. Its setters check what they are given at once. */
  public static final class Builder {

    private final SetOnce set = new SetOnce();
    private @Nullable Lake lake;
    private @Nullable Fetcher<? extends XdrLedger> fetcher;
    private @Nullable DataSource source;
    private @Nullable Network network;
    private @Nullable String schema;
    private String job = "default";
    private boolean createSchema;
    private Duration networkTimeout = Timeouts.DEFAULT_NETWORK_TIMEOUT;
    private boolean sharesTables;
    private boolean mayBeEmptied;
    private @Nullable BackfillOptions options;
    private @Nullable String name;
    private final List<BackfillListener> listeners = new ArrayList<>();
    private @Nullable MeterRegistry meterRegistry;
    private boolean asynchronousCommit;
    private Duration lockTimeout = Timeouts.DEFAULT_LOCK_TIMEOUT;
    private Supplier<List<RowProcessor>> processors = Rules::all;

    private Builder() {}

    /**
     * Sets the lake that the ledgers come from. This or {@link #fetcher} must be set.
     *
     * @param value an open lake; the caller closes it afterwards
     * @return this
     * @throws IllegalStateException if a lake or a fetcher is set already
     * @throws IllegalArgumentException if its manifest names another network than the one set
     */
    public Builder lake(Lake value) {
      requireNoSource();
      requireSameNetwork(Objects.requireNonNull(value, "lake"), network);
      this.lake = value;
      return this;
    }

    /**
     * Sets what brings the ledgers, if that is no lake. This or {@link #lake} must be set, and the
     * {@link #network}, too.
     *
     * @param value gives ledgers of any kind, for example {@link
     *     io.ledgerbackfill.lake.MemoryLedger}s; the caller closes it afterwards
     * @return this
     * @throws IllegalStateException if a lake or a fetcher is set already
     */
    public Builder fetcher(Fetcher<? extends XdrLedger> value) {
      requireNoSource();
      this.fetcher = Objects.requireNonNull(value, "fetcher");
      return this;
    }

    private void requireNoSource() {
      if (lake != null || fetcher != null) {
        throw new IllegalStateException((lake == null ? "fetcher" : "lake") + " is set already");
      }
    }

    /**
     * Sets where the rows go to. Must be set.
     *
     * @param value gives connections of the PostgreSQL driver, one for each flush worker at once
     * @return this
     */
    public Builder dataSource(DataSource value) {
      Objects.requireNonNull(value, "dataSource");
      set.note("dataSource");
      this.source = value;
      return this;
    }

    /**
     * Sets which network the ledgers are of. Must be set, unless the lake's manifest names it.
     *
     * @param value the network
     * @return this
     * @throws IllegalArgumentException if the manifest of the lake that is set names another one
     */
    public Builder network(Network value) {
      requireSameNetwork(lake, Objects.requireNonNull(value, "network"));
      set.note("network");
      this.network = value;
      return this;
    }

    /**
     * Sets in which schema the tables are, those of the progress included.
     *
     * @param name the schema's name, unquoted; if not set, the connection's search path finds them
     * @return this
     * @throws IllegalArgumentException if PostgreSQL can't have such a name
     */
    public Builder schema(String name) {
      HistorySchema.inSchema(name);
      set.note("schema");
      this.schema = name;
      return this;
    }

    /**
     * Sets whether a run creates the schema and the tables that are missing: as hypertables where
     * the database has TimescaleDB, and without indexes.
     *
     * @param create true to create them; if not set, they must be there
     * @return this
     */
    public Builder createSchema(boolean create) {
      set.note("createSchema");
      this.createSchema = create;
      return this;
    }

    /**
     * Sets how long the data source may take to give a connection, the server to answer, and the
     * network to take a piece of data, whatever the run does; then the connection is thrown away
     * and the attempt is retried.
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

    /**
     * Names the job, for those who keep progress of several in the same schema. A job knows only
     * what it has done itself, so a second name for the same tables is refused, unless {@link
     * #sharesTables} says that the two write different rows.
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
     * Tells that other jobs write to the same tables, and other rows: by other rules, of other
     * ledgers, of another network.
     *
     * @param shares true if they do; if not set, a job over the tables of another one is refused
     *     when it begins
     * @return this
     * @see PostgresProgressStore.Builder#sharesTables
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
     * Sets how many workers there are, how large batches, queues and memory may get, and how often
     * what fails is tried again. If not set, {@link BackfillOptions#ofDefaults}.
     *
     * @param value the options
     * @return this
     * @throws IllegalArgumentException if the memory budget is less than the workers need or more
     *     than the heap has room for
     */
    public Builder options(BackfillOptions value) {
      MemoryNeeds.check(Objects.requireNonNull(value, "options"));
      set.note("options");
      this.options = value;
      return this;
    }

    private BackfillOptions optionsOrDefaults() {
      if (options != null) {
        return options;
      }
      BackfillOptions defaults = BackfillOptions.ofDefaults();
      MemoryNeeds.check(defaults);
      return defaults;
    }

    /**
     * Sets what meters, threads and the log call this backfill. If not set, the name of the {@link
     * #job}.
     *
     * @param value not blank; backfills with one name share their meters
     * @return this
     */
    public Builder name(String value) {
      if (value.isBlank()) {
        throw new IllegalArgumentException("the name is blank");
      }
      set.note("name");
      this.name = value;
      return this;
    }

    /**
     * Adds somebody who watches the runs; may be called several times.
     *
     * @param value hears of all runs
     * @return this
     * @throws IllegalStateException if it was added before
     */
    public Builder listener(BackfillListener value) {
      if (listeners.contains(Objects.requireNonNull(value, "listener"))) {
        throw new IllegalStateException("listener is added already: " + value);
      }
      listeners.add(value);
      return this;
    }

    /**
     * Sets where meters are kept: those of {@link io.ledgerbackfill.core.BackfillMeters}. If not
     * set, nothing is metered.
     *
     * @param value a Micrometer registry
     * @return this
     */
    public Builder meterRegistry(MeterRegistry value) {
      Objects.requireNonNull(value, "meterRegistry");
      set.note("meterRegistry");
      this.meterRegistry = value;
      return this;
    }

    /**
     * Sets whether the server may acknowledge commits before they are on disk. Rows and progress
     * stay together, but a server that crashes loses the last of them, and the run that made them
     * may end well nonetheless: then run it again.
     *
     * @param asynchronous true for {@code synchronous_commit = off}, for the backfill's own
     *     transactions alone; if not set, commits are on disk
     * @return this
     * @see AtomicFlusher.Builder#asynchronousCommit
     */
    public Builder asynchronousCommit(boolean asynchronous) {
      set.note("asynchronousCommit");
      this.asynchronousCommit = asynchronous;
      return this;
    }

    /**
     * Sets how long to wait for a lock, such as that of an {@code ALTER TABLE}; then the attempt
     * fails and is retried.
     *
     * @param timeout 1 to 2,147,483,647 ms; 30 seconds if not set
     * @return this
     */
    public Builder lockTimeout(Duration timeout) {
      Timeouts.check("lockTimeout", timeout);
      set.note("lockTimeout");
      this.lockTimeout = timeout;
      return this;
    }

    /**
     * Chooses the rules, in place of those of the reference: fewer of them, or others as well.
     * Progress does not tell by which rules a ledger was done: whoever changes them does so under
     * the name of another {@link #job}, which {@link #sharesTables} if it writes to the same.
     *
     * @param maker makes the processors, for example from {@code Rules.all()}; called once for each
     *     process worker, by many threads, and gives each its own
     * @return this
     */
    public Builder processors(Supplier<List<RowProcessor>> maker) {
      Objects.requireNonNull(maker, "processors");
      set.note("processors");
      this.processors = maker;
      return this;
    }

    /**
     * Creates the backfill. Nothing is asked of the lake or the database yet.
     *
     * @return the backfill; the caller closes it
     * @throws IllegalStateException if neither lake nor fetcher, or no data source or network is
     *     set
     * @throws IllegalArgumentException if no options are set, and the defaults need more memory
     *     than the heap has room for
     */
    public LedgerBackfill build() {
      if (lake == null && fetcher == null) {
        throw new IllegalStateException("neither lake nor fetcher is set");
      }
      DataSource to = required("dataSource", source);
      return new LedgerBackfill(this, to, networkOrThatOfTheLake());
    }

    /**
     * Returns the fetcher. A fetcher only hands ledgers out, so one of special ledgers is one of
     * ledgers.
     */
    @SuppressWarnings("unchecked")
    private Fetcher<XdrLedger> fetcherOr(@Nullable LakeFetcher own) {
      return (Fetcher<XdrLedger>) required("fetcher", own == null ? fetcher : own);
    }

    private static void requireSameNetwork(@Nullable Lake from, @Nullable Network given) {
      if (from == null || given == null) {
        return;
      }
      String named = from.networkPassphrase().orElse(given.passphrase());
      if (!named.equals(given.passphrase())) {
        throw new IllegalArgumentException(
            "the lake is of network \"" + named + "\", not \"" + given.passphrase() + "\"");
      }
    }

    private Network networkOrThatOfTheLake() {
      if (network != null) {
        return network;
      }
      @Nullable String named = lake == null ? null : lake.networkPassphrase().orElse(null);
      return Network.of(required("network", named));
    }

    private static <T> T required(String name, @Nullable T value) {
      if (value == null) {
        throw new IllegalStateException(name + " is not set");
      }
      return value;
    }
  }
}
