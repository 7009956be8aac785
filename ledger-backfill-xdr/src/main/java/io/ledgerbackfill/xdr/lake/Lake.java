package io.ledgerbackfill.xdr.lake;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.RetryableException;
import java.util.Iterator;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A lake of ledgers (SEP-54): a store, and the layout of what is in it. The entry for everyone who
 * reads one.
 *
 * <pre>{@code
 * try (Lake lake = Lake.open(ObjectStore.open("s3://bucket/prefix", s3))) {
 *   lake.extent().ifPresent(System.out::println);
 *   ...
 * }
 * }</pre>
 *
 * <p>Safe for use by many threads. It owns its store, and closes it.
 */
public final class Lake implements AutoCloseable {

  private static final int MAX_MANIFEST_BYTES = 1 << 20;

  private final ObjectStore store;
  private final LakeLayout layout;
  private final @Nullable LakeManifest manifest;

  private Lake(ObjectStore store, LakeLayout layout, @Nullable LakeManifest manifest) {
    this.store = store;
    this.layout = layout;
    this.manifest = manifest;
  }

  /**
   * Opens a lake as its manifest describes it. The first object of ledgers in the listing tells the
   * suffix, and, where there is no manifest, the whole layout. A store with a manifest need not
   * allow listing: then the suffix is taken to be SEP-54's.
   *
   * @param store where it is; closed with the lake, also when this fails
   * @return the lake
   * @throws RetryableException when the store cannot be reached for now
   * @throws FinalException when the manifest can't be used or contradicts that object's name, or
   *     there is neither a manifest nor an object of ledgers
   * @throws InterruptedException when the calling thread is interrupted
   */
  public static Lake open(ObjectStore store) throws InterruptedException {
    try {
      Optional<LakeManifest> manifest = readManifest(store);
      LakeLayout layout =
          manifest.isPresent() ? layout(manifest.get(), store) : layoutOfObjects(store);
      return new Lake(store, layout, manifest.orElse(null));
    } catch (Throwable e) {
      store.close();
      throw e;
    }
  }

  /**
   * Opens a lake whose layout is known. The manifest, if any, is not read.
   *
   * @param store where it is; closed with the lake
   * @param layout how its objects are named
   * @return the lake
   */
  public static Lake open(ObjectStore store, LakeLayout layout) {
    return new Lake(
        Objects.requireNonNull(store, "store"), Objects.requireNonNull(layout, "layout"), null);
  }

  private static Optional<LakeManifest> readManifest(ObjectStore store)
      throws InterruptedException {
    try (ObjectBody body = store.read(LakeManifest.KEY)) {
      if (body.size() > MAX_MANIFEST_BYTES) {
        throw new FinalException(
            String.format(
                Locale.ROOT,
                "manifest %s in %s has %d bytes, more than any manifest",
                LakeManifest.KEY,
                store.name(),
                body.size()));
      }
      byte[] json = new byte[(int) body.size()];
      body.readInto(json);
      String name = LakeManifest.KEY + " in " + store.name();
      return Optional.of(LakeManifest.parse(json, json.length, name));
    } catch (MissingObjectException e) {
      return Optional.empty();
    }
  }

  /** A manifest does not tell the suffix; older lakes that were given one keep their names. */
  private static LakeLayout layout(LakeManifest manifest, ObjectStore store)
      throws InterruptedException {
    LakeLayout layout = manifest.layout();
    Optional<String> key;
    try {
      key = firstKey(store, "", any -> LakeLayout.ofKey(any).isPresent());
    } catch (FinalException e) {
      return layout;
    }
    if (key.isEmpty() || layout.parse(key.get()).isPresent()) {
      return layout;
    }
    LakeLayout legacy = layout.withSuffix(LakeLayout.LEGACY_SUFFIX);
    if (legacy.parse(key.get()).isPresent()) {
      return legacy;
    }
    throw new FinalException(
        String.format(
            Locale.ROOT,
            "manifest %s in %s says %s, but object %s is not named so",
            LakeManifest.KEY,
            store.name(),
            layout,
            key.get()));
  }

  private static LakeLayout layoutOfObjects(ObjectStore store) throws InterruptedException {
    return firstKey(store, "", key -> LakeLayout.ofKey(key).isPresent())
        .flatMap(LakeLayout::ofKey)
        .orElseThrow(
            () ->
                new FinalException(
                    store.name()
                        + " is no lake of ledgers: it has no manifest "
                        + LakeManifest.KEY
                        + " and no object that is named as SEP-54 has it"));
  }

  private static Optional<String> firstKey(
      ObjectStore store, String after, Predicate<String> wanted) throws InterruptedException {
    try {
      Iterator<StoredObject> objects = store.list(after);
      while (objects.hasNext()) {
        String key = objects.next().key();
        if (wanted.test(key)) {
          return Optional.of(key);
        }
      }
      return Optional.empty();
    } catch (FinalException e) {
      if (Thread.interrupted()) {
        InterruptedException interrupted = new InterruptedException(e.getMessage());
        interrupted.initCause(e);
        throw interrupted;
      }
      throw e;
    }
  }

  /**
   * Gives the store.
   *
   * @return where the lake is
   */
  public ObjectStore store() {
    return store;
  }

  /**
   * Gives the layout.
   *
   * @return how objects are named
   */
  public LakeLayout layout() {
    return layout;
  }

  /**
   * Gives the manifest.
   *
   * @return what the lake says of itself; empty if it says nothing, or was not asked
   */
  public Optional<LakeManifest> manifest() {
    return Optional.ofNullable(manifest);
  }

  /**
   * Tells the network whose ledgers these are.
   *
   * @return its passphrase, if the manifest tells
   */
  public Optional<String> networkPassphrase() {
    return manifest().map(LakeManifest::networkPassphrase);
  }

  /**
   * Makes a fetcher of the lake's ledgers with default options.
   *
   * @return the fetcher; the caller closes it, before the lake
   */
  public LakeFetcher fetcher() {
    return fetcherBuilder().build();
  }

  /**
   * Begins a fetcher of the lake's ledgers.
   *
   * @return a builder with nothing set
   */
  public LakeFetcher.Builder fetcherBuilder() {
    return LakeFetcher.builder(store, layout);
  }

  /**
   * Tells the lake's first and last ledger: those that its first and last object say they hold. A
   * few dozen requests, however large the lake.
   *
   * @return the ledgers from the first to the last, holes included; empty if there are none
   * @throws RetryableException when the store cannot be reached for now
   * @throws FinalException when the store refuses, or one of the two objects is corrupt
   * @throws InterruptedException when the calling thread is interrupted
   */
  public Optional<LedgerRange> extent() throws InterruptedException {
    Optional<String> newest = firstKey("");
    if (newest.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(LedgerRange.of(content(oldest()).first(), content(newest.get()).last()));
  }

  /** Keys sort with the newest first, so the first one listed after a ledger's is older. */
  private Optional<String> firstKey(String after) throws InterruptedException {
    return firstKey(store, after, key -> layout.parse(key).isPresent());
  }

  /** Searches for the lowest ledger before whose object nothing is listed. */
  private String oldest() throws InterruptedException {
    long low = 0;
    long high = LedgerRange.MAX_SEQUENCE;
    while (low < high) {
      long middle = (low + high) >>> 1;
      if (firstKey(layout.before(middle)).isPresent()) {
        high = layout.file(middle).first();
      } else {
        low = layout.file(middle).last() + 1;
      }
    }
    return layout.key(low);
  }

  /** Reads which ledgers an object says it holds. */
  private LedgerRange content(String key) throws InterruptedException {
    try (LakeFetcher fetcher = fetcher()) {
      return fetcher.content(key);
    }
  }

  /**
   * Reads one ledger.
   *
   * @param sequence its sequence
   * @return the bytes of its {@code LedgerCloseMeta}
   * @throws RetryableException when the store cannot be reached for now
   * @throws FinalException when the object is missing or corrupt, or lacks the ledger
   * @throws InterruptedException when the calling thread is interrupted
   */
  public byte[] read(long sequence) throws InterruptedException {
    try (LakeFetcher fetcher = fetcher()) {
      return SingleLedger.read(fetcher, sequence);
    }
  }

  /**
   * Lists the whole lake: holes, sizes and numbers. Takes a request for each thousand objects of a
   * bucket, and memory for the holes alone.
   *
   * @return what is there, going by the names
   * @throws RetryableException when the store cannot be reached for now
   * @throws FinalException when the store refuses
   */
  public LakeSurvey survey() {
    return LakeSurvey.of(store.list(""), layout);
  }

  @Override
  public void close() {
    store.close();
  }
}
