package io.ledgerbackfill.postgres.testing;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** A value made when first asked for; if making it fails, the next call tries again. */
final class Lazy<T> {

  private final Supplier<T> make;
  private @Nullable T value;

  Lazy(Supplier<T> make) {
    this.make = make;
  }

  synchronized T get() {
    T made = value;
    if (made == null) {
      made = make.get();
      value = made;
    }
    return made;
  }
}
