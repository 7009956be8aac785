package io.ledgerbackfill.lake;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.spi.Answers;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.lake.LakeEnds.NewEnd;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

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
 *
 * @since 0.1.0
 */
public final class Lake implements AutoCloseable {

  private static final Logger LOG = LoggerFactory.getLogger(Lake.class);

  private static final int MAX_MANIFEST_BYTES = 1 << 20;

  private final ObjectStore store;
  private final LakeLayout layout;
  private final @Nullable LakeManifest manifest;
  private final StoreRetries retries;
  private final LakeEnds ends;

  private Lake(
      ObjectStore store, LakeLayout layout, @Nullable LakeManifest manifest, StoreRetries retries) {
    this.store = store;
    this.layout = layout;
    this.manifest = manifest;
    this.retries = retries;
    this.ends = new LakeEnds(store, layout, retries);
  }

  /**
   * Opens a lake as its manifest describes it. The first object of ledgers in the listing tells the
   * suffix of the newest objects, and, where there is no manifest, the whole layout. A store with a
   * manifest need not allow listing: then the suffix is taken to be SEP-54's. Objects with the
   * other suffix are found all the same.
   *
   * @param store where it is; closed with the lake, also when this fails
   * @return the lake
   * @throws RetryableException when the store cannot be reached for now
   * @throws FinalException when the manifest can't be used or contradicts that object's name, or
   *     there is neither a manifest nor an object of ledgers
   * @throws InterruptedException when the calling thread is interrupted
   */
  public static Lake open(ObjectStore store) throws InterruptedException {
    return open(store, StoreRetries.patient());
  }

  static Lake open(ObjectStore store, StoreRetries retries) throws InterruptedException {
    try {
      Optional<LakeManifest> manifest = retries.call(() -> readManifest(store));
      Optional<String> key =
          manifest.isPresent() ? anyKeyIfListed(store, retries) : anyKey(store, retries);
      LakeLayout layout =
          manifest.isPresent() ? layout(manifest.get(), key, store) : layoutOfObjects(key, store);
      return new Lake(store, layout, manifest.orElse(null), retries);
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
        Objects.requireNonNull(store, "store"),
        Objects.requireNonNull(layout, "layout"),
        null,
        StoreRetries.patient());
  }

  private static Optional<LakeManifest> readManifest(ObjectStore store)
      throws InterruptedException {
    try (ObjectBody body = Answers.notNull(store.read(LakeManifest.KEY), store, "read(String)")) {
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

  private static Optional<String> anyKeyIfListed(ObjectStore store, StoreRetries retries)
      throws InterruptedException {
    try {
      return anyKey(store, retries);
    } catch (FinalException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> anyKey(ObjectStore store, StoreRetries retries)
      throws InterruptedException {
    return LakeListing.firstKey(store, retries, "", key -> LakeLayout.ofKey(key).isPresent());
  }

  /** A manifest does not tell the suffix; older lakes that were given one keep their names. */
  private static LakeLayout layout(LakeManifest manifest, Optional<String> key, ObjectStore store) {
    LakeLayout layout = manifest.layout();
    if (key.isEmpty()) {
      return layout;
    }
    if (layout.parse(key.get()).isPresent()) {
      return layout.withSuffix(LakeLayout.suffix(key.get()));
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

  private static LakeLayout layoutOfObjects(Optional<String> key, ObjectStore store) {
    return key.flatMap(LakeLayout::ofKey)
        .orElseThrow(
            () ->
                new FinalException(
                    store.name()
                        + " is no lake of ledgers: it has no manifest "
                        + LakeManifest.KEY
                        + " and no object that is named as SEP-54 has it"));
  }

  /**
   * Returns the store.
   *
   * @return where the lake is
   */
  public ObjectStore store() {
    return store;
  }

  /**
   * Returns the layout.
   *
   * @return how objects are named
   */
  public LakeLayout layout() {
    return layout;
  }

  /**
   * Returns the manifest.
   *
   * @return what the lake says of itself; empty if it says nothing, or was not asked
   */
  public Optional<LakeManifest> manifest() {
    return Optional.ofNullable(manifest);
  }

  /**
   * Returns the network whose ledgers these are.
   *
   * @return its passphrase, if the manifest tells
   */
  public Optional<String> networkPassphrase() {
    return manifest().map(LakeManifest::networkPassphrase);
  }

  /**
   * Creates a fetcher of the lake's ledgers with default options.
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
   * Returns the lake's first and last ledger: those that its first and last object say they hold. A
   * few dozen requests, however large the lake. Objects at the new end that are not whole yet are
   * left out, with a warning in the log.
   *
   * @return the ledgers from the first to the last, holes included; empty if there are none
   * @throws RetryableException when the store cannot be reached, tried several times
   * @throws FinalException when the store refuses, or one of the two objects is corrupt
   * @throws InterruptedException when the calling thread is interrupted
   */
  public Optional<LedgerRange> extent() throws InterruptedException {
    NewEnd end = ends.newEnd();
    end.unfinished().forEach(object -> LOG.warn("{} in {}", object, store.name()));
    if (end.last() == null) {
      return Optional.empty();
    }
    return Optional.of(LedgerRange.of(ends.held(ends.oldest()).first(), end.last()));
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
      return retries.call(() -> SingleLedger.read(fetcher, sequence));
    }
  }

  /**
   * Lists the whole lake: the ledgers that are there, holes, sizes and numbers. Takes a request for
   * each thousand objects of a bucket, and memory for the holes alone.
   *
   * @return what is there
   * @throws RetryableException when the store cannot be reached, tried several times
   * @throws FinalException when the store refuses, or the first or last object is corrupt
   * @throws InterruptedException when the calling thread is interrupted
   */
  public LakeSurvey survey() throws InterruptedException {
    return survey(LedgerRange.of(0, LedgerRange.MAX_SEQUENCE));
  }

  /**
   * Lists a part of the lake, and takes no more requests than that needs.
   *
   * @param within the ledgers of interest; it may reach beyond what the lake has
   * @return what is there of them
   * @throws RetryableException when the store cannot be reached, tried several times
   * @throws FinalException when the store refuses, or the lake's first or last object is corrupt
   * @throws InterruptedException when the calling thread is interrupted
   */
  public LakeSurvey survey(LedgerRange within) throws InterruptedException {
    return LakeSurveyor.survey(store, layout, ends, retries, within);
  }

  @Override
  public void close() {
    store.close();
  }
}
