package io.ledgerbackfill.xdr.lake;

import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Keeps things that are costly to make, and lends each to one user at a time. */
final class Lendings<T> {

  private final ConcurrentLinkedDeque<T> idle = new ConcurrentLinkedDeque<>();
  private final AtomicInteger idleCount = new AtomicInteger();
  private final Supplier<T> maker;
  private final int maxIdle;

  Lendings(int maxIdle, Supplier<T> maker) {
    this.maxIdle = maxIdle;
    this.maker = maker;
  }

  /** The one given back last comes first: its memory is warm. */
  T borrow() {
    T thing = idle.pollFirst();
    if (thing == null) {
      return maker.get();
    }
    idleCount.decrementAndGet();
    return thing;
  }

  /** Returns false when there are enough idle ones, and it was not kept. */
  boolean giveBack(T thing) {
    if (idleCount.incrementAndGet() > maxIdle) {
      idleCount.decrementAndGet();
      return false;
    }
    idle.addFirst(thing);
    return true;
  }

  /** Ends the idle ones. Called when nothing is lent any more. */
  void closeIdle(Consumer<T> closer) {
    for (T thing = idle.pollFirst(); thing != null; thing = idle.pollFirst()) {
      idleCount.decrementAndGet();
      closer.accept(thing);
    }
  }
}
