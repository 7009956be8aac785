package io.ledgerbackfill.xdr.lake;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.BufferPool;
import io.ledgerbackfill.core.spi.FetchUnit;
import io.ledgerbackfill.core.spi.Fetcher;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.LedgerSink;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrException;
import io.ledgerbackfill.xdr.lake.CorruptObjectException.Form;
import io.ledgerbackfill.xdr.ledger.LedgerBatchReader;
import java.util.Iterator;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Fetches the ledgers of a lake. A unit is an object: it is read, decompressed, and each of its
 * ledgers is validated and indexed once, all on the fetching thread; the ledgers are slices of the
 * one decompressed buffer.
 *
 * <p>Memory is asked for before it is taken: for the compressed bytes, then for the decompressed
 * ones with a share for the indexes. The compressed bytes are given back before the first ledger is
 * handed over.
 *
 * <p>An object says itself which ledgers it holds. That must lie within what its key says; it may
 * be less, at the ends of a lake. Whether a ledger that is needed is missing in it, the pipeline
 * checks.
 */
public final class LakeFetcher implements Fetcher<LakeLedger> {

  /** The most that an object may hold decompressed, unless something else is said: 1 GiB. */
  public static final long DEFAULT_MAX_OBJECT_BYTES = 1L << 30;

  private static final long DEFAULT_RETAINED_BYTES = 32L << 20;

  /** Idle indexes that are kept: they are small, and there are as many as ledgers in flight. */
  private static final int MAX_IDLE_DOCUMENTS = 512;

  private final ObjectStore store;
  private final LakeLayout layout;
  private final Lendings<XdrDocument> documents;
  private final ObjectDownloader downloader;
  private final ObjectDecompressor decompressor;
  private final Lendings<LedgerBatchReader> readers =
      new Lendings<>(Integer.MAX_VALUE, LedgerBatchReader::new);

  private LakeFetcher(Builder builder) {
    this.store = builder.store;
    this.layout = builder.layout;
    BufferPool pool =
        builder.pool == null ? BufferPool.retaining(DEFAULT_RETAINED_BYTES) : builder.pool;
    int maxDepth = builder.maxDepth;
    this.documents = new Lendings<>(MAX_IDLE_DOCUMENTS, () -> new XdrDocument(maxDepth));
    this.downloader = new ObjectDownloader(store, pool);
    this.decompressor = new ObjectDecompressor(pool, builder.maxObjectBytes, documents);
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
          "ledger %d is in no lake: the first one that has a close meta is %d"
              .formatted(first.first(), LakeLayout.FIRST_LEDGER));
    }
    return new LakeUnits(layout, ledgers);
  }

  @Override
  public void fetch(FetchUnit unit, LedgerSink<LakeLedger> sink) throws InterruptedException {
    try (OpenObject object = open(unit.name(), sink)) {
      handOver(object, unit, sink);
    }
  }

  private OpenObject open(String key, LedgerSink<LakeLedger> sink) throws InterruptedException {
    try (CompressedObject compressed = downloader.download(key, sink)) {
      return decompressor.decompress(key, compressed.bytes(), compressed.size(), sink);
    }
  }

  private void handOver(OpenObject object, FetchUnit unit, LedgerSink<LakeLedger> sink)
      throws InterruptedException {
    LedgerBatchReader reader = readers.borrow();
    try {
      open(reader, object, unit.ledgers());
      while (reader.hasNext()) {
        sink.accept(next(reader, object));
      }
    } finally {
      reader.close();
      readers.giveBack(reader);
    }
  }

  /** Begins with an object, whose own sequences must lie within those of its key. */
  private static void open(LedgerBatchReader reader, OpenObject object, LedgerRange named) {
    try {
      reader.open(object.bytes(), 0, object.length());
    } catch (XdrException e) {
      throw corrupt(object.key(), e);
    }
    if (reader.first() < named.first() || reader.last() > named.last()) {
      throw new CorruptObjectException(
          object.key(),
          Form.DECOMPRESSED,
          0,
          "it says that it holds ledgers %d-%d, but its key says %s"
              .formatted(reader.first(), reader.last(), named),
          null);
    }
  }

  private LakeLedger next(LedgerBatchReader reader, OpenObject object) {
    XdrDocument document = documents.borrow();
    try {
      return object.hold(reader.next(document), document);
    } catch (XdrException e) {
      documents.giveBack(document);
      throw corrupt(object.key(), e);
    }
  }

  private static CorruptObjectException corrupt(String key, XdrException e) {
    return new CorruptObjectException(
        key, Form.DECOMPRESSED, e.offset(), e.type() + ": " + e.reason(), e);
  }

  /** Reads which ledgers an object says it holds. */
  LedgerRange content(String key) throws InterruptedException {
    LedgerRange named = layout.parse(key).orElseThrow();
    try (OpenObject object = open(key, new DroppingSink())) {
      LedgerBatchReader reader = new LedgerBatchReader();
      open(reader, object, named);
      return LedgerRange.of(reader.first(), reader.last());
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
    private long maxObjectBytes = DEFAULT_MAX_OBJECT_BYTES;
    private boolean maxObjectBytesSet;
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
     * Sets the most that an object may hold decompressed; one that claims more is refused before
     * memory is taken for it. Without it: {@link #DEFAULT_MAX_OBJECT_BYTES}.
     *
     * @param value bytes, 1 to 2,147,483,639
     * @return this
     */
    public Builder maxObjectBytes(long value) {
      requireNotSet(maxObjectBytesSet, "maxObjectBytes");
      if (value < 1 || value > Integer.MAX_VALUE - 8) {
        throw new IllegalArgumentException(
            "maxObjectBytes must be 1 to " + (Integer.MAX_VALUE - 8) + ", not " + value);
      }
      maxObjectBytes = value;
      maxObjectBytesSet = true;
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
     * Makes the fetcher.
     *
     * @return the fetcher
     */
    public LakeFetcher build() {
      return new LakeFetcher(this);
    }

    private static void requireNotSet(boolean set, String option) {
      if (set) {
        throw new IllegalStateException(option + " is already set");
      }
    }
  }
}
