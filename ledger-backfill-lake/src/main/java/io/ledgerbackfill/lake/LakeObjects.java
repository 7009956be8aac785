package io.ledgerbackfill.lake;

import io.ledgerbackfill.core.spi.FetchUnit;
import io.ledgerbackfill.core.spi.StageException;

/**
 * Finds a lake's objects by the names that the layout gives them, and knows what they may suffer
 * from. An object has either suffix; neighbours mostly have the same, so that the one that was
 * found last is tried first, and only where the suffix changes, or an object is missing, two
 * requests are made instead of one.
 *
 * <p>Safe for use by many threads.
 */
final class LakeObjects {

  /** For questions to which any answer helps, and none does no harm. */
  private static final StoreRetries AT_ONCE = new StoreRetries(delay -> {});

  private final ObjectStore store;
  private final LakeLayout layout;
  private volatile boolean otherSuffix;

  LakeObjects(ObjectStore store, LakeLayout layout) {
    this.store = store;
    this.layout = layout;
  }

  /** What is done with an object. */
  @FunctionalInterface
  interface Use {

    /**
     * Does it.
     *
     * @param unit the object, by its key
     * @throws MissingObjectException when there is no such object; before anything is done
     */
    void of(FetchUnit unit) throws InterruptedException;
  }

  /**
   * Uses an object.
   *
   * @param unit the object, by its name in the layout
   * @throws MissingObjectException when it is there under neither name
   * @throws UnfinishedObjectException when it is the newest one, and not whole
   */
  void use(FetchUnit unit, Use use) throws InterruptedException {
    boolean other = otherSuffix;
    try {
      useWhole(found(unit, other), use);
    } catch (MissingObjectException e) {
      try {
        useWhole(found(unit, !other), use);
        otherSuffix = !other;
      } catch (MissingObjectException again) {
        throw other ? again : e;
      }
    }
  }

  private static FetchUnit found(FetchUnit unit, boolean other) {
    return other ? new FetchUnit(LakeLayout.withOtherSuffix(unit.name()), unit.ledgers()) : unit;
  }

  private void useWhole(FetchUnit unit, Use use) throws InterruptedException {
    try {
      use.of(unit);
    } catch (CorruptObjectException e) {
      throw e.isCompressedForm() && isNewest(unit.name())
          ? new UnfinishedObjectException(unit.ledgers(), e)
          : e;
    }
  }

  private boolean isNewest(String key) throws InterruptedException {
    try {
      return LakeListing.firstKey(store, AT_ONCE, "", any -> layout.parse(any).isPresent())
          .filter(key::equals)
          .isPresent();
    } catch (StageException e) {
      return false;
    }
  }
}
