package io.ledgerbackfill.lake;

import io.ledgerbackfill.core.spi.Answers;
import io.ledgerbackfill.core.spi.FinalException;
import java.util.Iterator;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * A store's listing for those who can be interrupted, and who want it to go on after failures that
 * pass.
 */
final class LakeListing {

  private final ObjectStore store;
  private final StoreRetries retries;
  private final String after;
  private @Nullable Iterator<StoredObject> objects;

  LakeListing(ObjectStore store, StoreRetries retries, String after) {
    this.store = store;
    this.retries = retries;
    this.after = after;
  }

  /** Finds the first key after a text that is wanted. */
  static Optional<String> firstKey(
      ObjectStore store, StoreRetries retries, String after, Predicate<String> wanted)
      throws InterruptedException {
    LakeListing listing = new LakeListing(store, retries, after);
    for (StoredObject object = listing.next(); object != null; object = listing.next()) {
      if (wanted.test(object.key())) {
        return Optional.of(object.key());
      }
    }
    return Optional.empty();
  }

  /** Returns the next object; null after the last. */
  @Nullable StoredObject next() throws InterruptedException {
    try {
      return retries.call(this::advance).orElse(null);
    } catch (FinalException e) {
      if (Thread.interrupted()) {
        InterruptedException interrupted = new InterruptedException(e.getMessage());
        interrupted.initCause(e);
        throw interrupted;
      }
      throw e;
    }
  }

  private Optional<StoredObject> advance() {
    Iterator<StoredObject> left =
        objects == null ? Answers.notNull(store.list(after), store, "list(String)") : objects;
    objects = left;
    return left.hasNext()
        ? Optional.of(Answers.notNull(left.next(), store, "list(String).next()"))
        : Optional.empty();
  }
}
