package io.ledgerbackfill.lake;

import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.function.ToLongFunction;

/** Keeps things that are costly to make, and lends each to one user at a time. */
final class Lendings<T> {

  private final ConcurrentLinkedDeque<T> idle = new ConcurrentLinkedDeque<>();
  private final AtomicLong idleBytes = new AtomicLong();
  private final Supplier<T> maker;
  private final ToLongFunction<T> size;
  private final long maxIdleBytes;
  private final Consumer<T> closer;

  /** Creates a lender of things of which there are as many as users, at most. */
  Lendings(Supplier<T> maker, Consumer<T> closer) {
    this(Long.MAX_VALUE, maker, thing -> 0, closer);
  }

  /**
   * Creates a lender.
   *
   * @param maxIdleBytes how much of what is not lent is kept
   * @param size tells the bytes of a thing; the same as long as it is not lent
   * @param closer ends what is not kept
   */
  Lendings(long maxIdleBytes, Supplier<T> maker, ToLongFunction<T> size, Consumer<T> closer) {
    this.maxIdleBytes = maxIdleBytes;
    this.maker = maker;
    this.size = size;
    this.closer = closer;
  }

  /** The one given back last comes first: its memory is warm. */
  T borrow() {
    T thing = idle.pollFirst();
    if (thing == null) {
      return maker.get();
    }
    idleBytes.addAndGet(-size.applyAsLong(thing));
    return thing;
  }

  /** Keeps it, unless there are enough idle ones. */
  void giveBack(T thing) {
    long bytes = size.applyAsLong(thing);
    if (idleBytes.addAndGet(bytes) > maxIdleBytes) {
      idleBytes.addAndGet(-bytes);
      closer.accept(thing);
      return;
    }
    idle.addFirst(thing);
  }

  /** Ends the idle ones. Called when nothing is lent any more. */
  void closeIdle() {
    for (T thing = idle.pollFirst(); thing != null; thing = idle.pollFirst()) {
      idleBytes.addAndGet(-size.applyAsLong(thing));
      closer.accept(thing);
    }
  }
}
