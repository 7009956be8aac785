package io.ledgerbackfill.lake;

import io.ledgerbackfill.core.BackfillOptions;
import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.BufferPool;
import io.ledgerbackfill.core.spi.FetchUnit;
import io.ledgerbackfill.core.spi.Fetcher;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.LedgerSink;
import io.ledgerbackfill.core.spi.LedgerSink.Reservation;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.ledger.LedgerHashes;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Fetches the ledgers of a lake. A unit is an object: it is read, decompressed, and each of its
 * ledgers is validated and indexed, all on the fetching thread; the ledgers are slices of what was
 * decompressed.
 *
 * <p>An object may be of any size. A small one is read, decompressed and held at once. A large one
 * is read from its file (if the store has none, from a temporary one) and decompressed twice: once
 * to verify it, for its checksum is at its end, and once more piece by piece, a few ledgers at a
 * time. Only a single ledger must fit into {@link Builder#maxLedgerBytes}.
 *
 * <p>Memory is asked for before it is taken: for compressed bytes, for what zstd takes, and for
 * each piece with the indexes of its ledgers.
 *
 * <p>An object without a checksum is checked ledger by ledger, as {@link LedgerHashes} does; what
 * that leaves unproved is logged once.
 *
 * <p>An object says itself which ledgers it holds. That must lie within what its key says; it may
 * be less, at the ends of a lake. Whether a ledger that is needed is missing in it, the pipeline
 * checks.
 *
 * @since 0.1.0
 */
public final class LakeFetcher implements Fetcher<LakeLedger> {

  private static final Logger log = LoggerFactory.getLogger(LakeFetcher.class);

  private static final long DEFAULT_RETAINED_BYTES = 32L << 20;

  /** Room for a window of zstd's, a piece or two, and little else. */
  private static final long LEAST_LEDGER_MEMORY = 1L << 20;

  /** With the head of its object in an array. */
  private static final int MOST_LEDGER_BYTES = Integer.MAX_VALUE - 20;

  private final ObjectStore store;
  private final LakeLayout layout;
  private final LakeObjects objects;
  private final Lendings<XdrDocument> documents;
  private final ObjectDownloader downloader;
  private final ObjectDecompressor decompressor;
  private final AtomicBoolean warned = new AtomicBoolean();

  private LakeFetcher(Builder builder) {
    this.store = builder.store;
    this.layout = builder.layout;
    this.objects = new LakeObjects(store, layout);
    BufferPool pool =
        builder.pool == null ? BufferPool.retaining(DEFAULT_RETAINED_BYTES) : builder.pool;
    int maxDepth = builder.maxDepth;
    FetchMemory memory = builder.memory();
    this.documents =
        new Lendings<>(
            memory.idleIndexBytes(),
            () -> new XdrDocument(maxDepth),
            XdrDocument::indexBytes,
            document -> {});
    this.downloader =
        new ObjectDownloader(store, pool, new TemporaryFile(builder.spool()), memory.partBytes());
    this.decompressor = new ObjectDecompressor(pool, memory, documents);
  }

  /**
   * Begins a fetcher.
   *
   * @param store where the objects are; the caller closes it, after the fetcher
   * @param layout how they are named
   * @return a builder with nothing else set
   */
  public static Builder builder(ObjectStore store, LakeLayout layout) {
    return new Builder(store, layout);
  }

  @Override
  public Iterator<FetchUnit> units(LedgerSet ledgers) {
    LedgerRange first = ledgers.ranges().get(0);
    if (first.first() < LakeLayout.FIRST_LEDGER) {
      throw new FinalException(
          String.format(
              Locale.ROOT,
              "ledger %d is in no lake: the first one that has a close meta is %d",
              first.first(),
              LakeLayout.FIRST_LEDGER));
    }
    return new LakeUnits(layout, ledgers);
  }

  @Override
  public void fetch(FetchUnit unit, LedgerSink<LakeLedger> sink) throws InterruptedException {
    objects.use(unit, found -> fetchFound(found, sink));
  }

  /** Fetches the object of exactly this name. */
  private void fetchFound(FetchUnit unit, LedgerSink<LakeLedger> sink) throws InterruptedException {
    try (ObjectReader object = open(unit, sink)) {
      if (!object.hasChecksums()) {
        warn(unit.name());
      }
      while (object.hasNext()) {
        sink.accept(object.next());
      }
    }
  }

  /** Reads which ledgers an object says it holds. */
  LedgerRange content(String key) throws InterruptedException {
    FetchUnit unit = new FetchUnit(key, layout.parse(key).orElseThrow());
    try (ObjectReader object = open(unit, new DroppingSink())) {
      return object.content();
    }
  }

  private ObjectReader open(FetchUnit unit, LedgerSink<LakeLedger> sink)
      throws InterruptedException {
    CompressedObject object = downloader.download(unit.name(), sink);
    Frames frames;
    Piece whole;
    try {
      frames = Frames.of(object);
      whole = decompressor.whole(object, frames, unit, sink);
    } catch (Throwable e) {
      object.close();
      throw e;
    }
    if (whole == null) {
      ObjectReader.Source source = source(object, frames, sink);
      return reader(beginning(source, unit, sink), source, frames, unit, sink);
    }
    object.close();
    return reader(whole, null, frames, unit, sink);
  }

  /** Takes the object over, also when this fails. */
  private ObjectReader.Source source(
      CompressedObject object, Frames frames, LedgerSink<LakeLedger> sink)
      throws InterruptedException {
    Reservation reservation = null;
    try {
      reservation = decompressor.reserveStream(object, frames, sink);
      return new ObjectReader.Source(object, decompressor.stream(object, frames), reservation);
    } catch (Throwable e) {
      object.close();
      if (reservation != null) {
        reservation.close();
      }
      throw e;
    }
  }

  private Piece beginning(ObjectReader.Source source, FetchUnit unit, LedgerSink<LakeLedger> sink)
      throws InterruptedException {
    ContentStream content = source.content();
    Piece piece = null;
    try {
      piece = decompressor.piece(unit.name(), 0, content.left(), sink);
      piece.fill(0, content);
      return piece;
    } catch (Throwable e) {
      if (piece != null) {
        piece.close();
      }
      source.close();
      throw e;
    }
  }

  private ObjectReader reader(
      Piece piece,
      ObjectReader.@Nullable Source source,
      Frames frames,
      FetchUnit unit,
      LedgerSink<LakeLedger> sink) {
    LedgerHashes hashes = frames.haveChecksums() ? null : new LedgerHashes();
    return new ObjectReader(piece, source, unit.ledgers(), hashes, decompressor, documents, sink);
  }

  /** Once for each fetcher: a lake that lacks one checksum usually lacks them all. */
  private void warn(String key) {
    if (!warned.getAndSet(true)) {
      log.warn(
          "Objects in {} have no checksum, the first of them is {}. Headers, transaction sets and"
              + " results are checked by the hashes that are in each ledger, but nothing shows"
              + " whether what transactions changed (their metas) is undamaged",
          store.name(),
          key);
    }
  }

  @Override
  public void abort() {
    store.abort();
  }

  @Override
  public void close() {
    decompressor.close();
  }

  /** Collects options; each can be set once. Not safe for use by several threads. */
  public static final class Builder {

    private final ObjectStore store;
    private final LakeLayout layout;
    private @Nullable BufferPool pool;
    private @Nullable Long ledgerMemory;
    private @Nullable Integer maxLedgerBytes;
    private @Nullable Path spoolFolder;
    private int maxDepth = XdrDocument.DEFAULT_MAX_DEPTH;
    private boolean maxDepthSet;

    private Builder(ObjectStore store, LakeLayout layout) {
      this.store = Objects.requireNonNull(store, "store");
      this.layout = Objects.requireNonNull(layout, "layout");
    }

    /**
     * Sets where buffers come from. Without it: a pool of the fetcher's own that keeps 32 MiB.
     *
     * @param value the pool
     * @return this
     */
    public Builder bufferPool(BufferPool value) {
      requireNotSet(pool != null, "bufferPool");
      pool = Objects.requireNonNull(value, "bufferPool");
      return this;
    }

    /**
     * Sets the memory for ledgers under way, from which follows how much of an object is held at a
     * time. It is no limit by itself: that is set by the pipeline, which grants the memory. Without
     * it: {@link BackfillOptions#ledgerMemory} of default options.
     *
     * @param value bytes, at least 1,048,576
     * @return this
     */
    public Builder ledgerMemory(long value) {
      requireNotSet(ledgerMemory != null, "ledgerMemory");
      if (value < LEAST_LEDGER_MEMORY) {
        throw new IllegalArgumentException(
            "ledgerMemory must be at least " + LEAST_LEDGER_MEMORY + ", not " + value);
      }
      ledgerMemory = value;
      return this;
    }

    /**
     * Sets how large a ledger may be; a larger one is refused before memory is taken for it. It is
     * held in one piece, beside the one before it. Without it: half of {@link #ledgerMemory}.
     *
     * @param value bytes, 1 to 2,147,483,627
     * @return this
     */
    public Builder maxLedgerBytes(int value) {
      requireNotSet(maxLedgerBytes != null, "maxLedgerBytes");
      if (value < 1 || value > MOST_LEDGER_BYTES) {
        throw new IllegalArgumentException(
            "maxLedgerBytes must be 1 to " + MOST_LEDGER_BYTES + ", not " + value);
      }
      maxLedgerBytes = value;
      return this;
    }

    /**
     * Sets where large objects of a store that has no files (S3) are kept while they are needed: as
     * many as there are fetch workers, at most. Without it: the system's folder for temporary
     * files.
     *
     * @param value a folder
     * @return this
     */
    public Builder spoolFolder(Path value) {
      requireNotSet(spoolFolder != null, "spoolFolder");
      spoolFolder = Objects.requireNonNull(value, "spoolFolder");
      return this;
    }

    /**
     * Sets how deep values in a ledger may be nested. Without it: {@link
     * XdrDocument#DEFAULT_MAX_DEPTH}.
     *
     * @param value 1 to {@link XdrDocument#DEFAULT_MAX_DEPTH}
     * @return this
     */
    public Builder maxDepth(int value) {
      requireNotSet(maxDepthSet, "maxDepth");
      if (value < 1 || value > XdrDocument.DEFAULT_MAX_DEPTH) {
        throw new IllegalArgumentException(
            "maxDepth must be 1 to " + XdrDocument.DEFAULT_MAX_DEPTH + ", not " + value);
      }
      maxDepth = value;
      maxDepthSet = true;
      return this;
    }

    /**
     * Creates the fetcher.
     *
     * @return the fetcher
     */
    public LakeFetcher build() {
      return new LakeFetcher(this);
    }

    private FetchMemory memory() {
      long total =
          ledgerMemory != null ? ledgerMemory : BackfillOptions.ofDefaults().ledgerMemory();
      return new FetchMemory(
          total, maxLedgerBytes != null ? maxLedgerBytes : FetchMemory.maxLedgerBytes(total));
    }

    private Path spool() {
      return spoolFolder != null ? spoolFolder : Path.of(System.getProperty("java.io.tmpdir"));
    }

    private static void requireNotSet(boolean set, String option) {
      if (set) {
        throw new IllegalStateException(option + " is already set");
      }
    }
  }
}
