package io.ledgerbackfill.core.internal;

import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.QueueWait;
import io.ledgerbackfill.core.spi.Ledger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.locks.Condition;
import java.util.concurrent.locks.ReentrantLock;
import org.jspecify.annotations.Nullable;

/**
 * Takes ledgers from fetch workers as they come and gives each to the process worker that asks for
 * it. Limited by count and by bytes.
 */
final class LedgerQueue<L extends Ledger> {

  /*
   * Why nothing here can wait for ever.
   *
   * The order of work. Fetch workers claim units in ascending order, and each hands the ledgers of
   * its unit over in ascending order. Process workers claim spans, which are contiguous pieces of
   * what is missing, in ascending order, too, and take the ledgers of a span in ascending order.
   *
   * The exceptions to the limits. (1) A ledger for which a process worker waits is handed to it
   * directly, past the queue, however full that is. (2) The head, which is the lowest unit whose
   * fetch or ledgers are not all over, is granted the memory that it asks for as soon as all
   * ledgers that it has handed over are processed. (A unit may ask many times: an object is fetched
   * piece by piece.)
   *
   * The argument. Let x be the lowest ledger that is not processed, and let no stage be at work.
   * - A process worker asks for x. If the span of x is claimed, its worker has processed all of the
   *   span below x, so x is next. If it is not, all claimed spans lie below x, hence are processed,
   *   and a worker that has finished its span claims the next one, which is that of x. (A worker
   *   may first have to put a batch into the flush queue. That takes one when it is empty, and
   *   flush workers wait for nothing but the flush queue.)
   * - A fetch worker brings x. Units below that of x have no needed ledger left to process. While
   *   the fetch of one is not over, the lowest such unit is the head, all of whose ledgers are
   *   processed, so it gets its memory; it has nothing left to hand over that could wait; so it
   *   ends, and its worker is free to claim. Hence the unit of x gets claimed, and becomes the
   *   head. Its ledgers below x are processed, so it isn't waiting to hand over one of these. If x
   *   is in the queue, the process worker takes it. If not, all that the unit has handed over lies
   *   below x and is processed, so it gets its memory; and when it comes to x, for which the
   *   process worker asks, it hands it over by exception (1).
   * So x gets processed, whatever the limits are, and by induction all ledgers do. (A ledger that is
   * given up, as its unit can't be fetched or is not to be begun, counts as processed: who asks for
   * it is told at once, and its unit ends without it.)
   *
   * The cost. The queue never exceeds its limits. Memory exceeds its budget at most by what the
   * head's fetch holds by itself, a piece or two: all other grants fit the budget at the moment they
   * are made; when one does not, the head's processed ledgers have given theirs back; and a unit
   * becomes the head only after the one before has given back all it had.
   *
   * Those who wait to put are let in in ascending order, since what is low is needed first. For the
   * same reason half of the queue, and of the memory, is kept for the head as long as it has so much
   * to hand over: filled with the beginnings of later units, they would let the head's ledgers pass
   * one by one only, and all process workers but one would wait. Nothing above rests on that: it
   * makes others wait for the head, never the head for others.
   */

  /** A ledger on its way to a process worker. */
  record Entry<L extends Ledger>(L ledger, long sequence, long bytes, UnitClaim claim) {}

  private final int maxLedgers;
  private final long maxBytes;
  private final RunStats stats;
  private final ReentrantLock lock = new ReentrantLock();
  private final Map<Long, Entry<L>> queued = new HashMap<>();
  private final TreeMap<Long, Handover<L>> putting = new TreeMap<>();
  private final Map<Long, Handover<L>> taking = new HashMap<>();
  private long queuedBytes;
  private LedgerSet givenUp = LedgerSet.empty();
  private @Nullable UnitClaim head;
  private boolean stopped;

  LedgerQueue(int maxLedgers, long maxBytes, RunStats stats) {
    this.maxLedgers = maxLedgers;
    this.maxBytes = maxBytes;
    this.stats = stats;
  }

  /**
   * Hands a ledger over. If it throws, the caller still owns the ledger.
   *
   * @return how long it waited, in nanoseconds
   */
  long put(Entry<L> entry) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      if (stopped) {
        throw RunStop.interrupted();
      }
      Handover<L> taker = taking.remove(entry.sequence());
      if (taker != null) {
        taker.complete(entry);
        letIn();
        return 0;
      }
      boolean first = putting.isEmpty() || entry.sequence() < putting.firstKey();
      if (first && hasRoomFor(entry)) {
        enqueue(entry);
        return 0;
      }
      return awaitRoom(entry);
    } finally {
      lock.unlock();
    }
  }

  /** Takes one certain ledger, which then is the caller's; null if it was given up. */
  @Nullable Entry<L> take(long sequence) throws InterruptedException {
    lock.lockInterruptibly();
    try {
      if (stopped) {
        throw RunStop.interrupted();
      }
      Entry<L> entry = queued.remove(sequence);
      if (entry != null) {
        queuedBytes -= entry.bytes();
        letIn();
        return entry;
      }
      Handover<L> putter = putting.remove(sequence);
      if (putter != null && putter.entry != null) {
        putter.complete(putter.entry);
        letIn();
        return putter.entry;
      }
      return givenUp.contains(sequence) ? null : awaitLedger(sequence);
    } finally {
      lock.unlock();
    }
  }

  /** Tells that ledgers will never be put, so that nobody waits for them. */
  void giveUp(LedgerSet ledgers) {
    lock.lock();
    try {
      givenUp = givenUp.union(ledgers);
      List<Long> inVain = taking.keySet().stream().filter(ledgers::contains).toList();
      inVain.forEach(sequence -> Objects.requireNonNull(taking.remove(sequence)).complete(null));
      letIn();
    } finally {
      lock.unlock();
    }
  }

  /** Tells which unit is the lowest under way; null if there is none. */
  void head(@Nullable UnitClaim unit) {
    lock.lock();
    try {
      head = unit;
      letIn();
    } finally {
      lock.unlock();
    }
  }

  /** Ends all waits, now and later. */
  void stop() {
    lock.lock();
    try {
      stopped = true;
      putting.values().forEach(handover -> handover.done.signal());
      taking.values().forEach(handover -> handover.done.signal());
    } finally {
      lock.unlock();
    }
  }

  /** Empties the queue, which has been stopped. The ledgers are the caller's. */
  List<Entry<L>> drain() {
    lock.lock();
    try {
      List<Entry<L>> left = new ArrayList<>(queued.values());
      queued.clear();
      queuedBytes = 0;
      return left;
    } finally {
      lock.unlock();
    }
  }

  /** Returns how full the queue is, from 0 to 1. */
  double fill() {
    lock.lock();
    try {
      return (double) queued.size() / maxLedgers;
    } finally {
      lock.unlock();
    }
  }

  private long awaitRoom(Entry<L> entry) throws InterruptedException {
    long start = System.nanoTime();
    Handover<L> handover = new Handover<>(entry, lock.newCondition());
    putting.put(entry.sequence(), handover);
    await(handover, () -> putting.remove(entry.sequence()));
    long waited = System.nanoTime() - start;
    stats.waited(QueueWait.LEDGER_QUEUE_FULL, waited);
    return waited;
  }

  private @Nullable Entry<L> awaitLedger(long sequence) throws InterruptedException {
    long start = System.nanoTime();
    Handover<L> handover = new Handover<>(null, lock.newCondition());
    taking.put(sequence, handover);
    @Nullable Entry<L> entry = await(handover, () -> taking.remove(sequence));
    stats.waited(QueueWait.LEDGER_QUEUE_EMPTY, System.nanoTime() - start);
    return entry;
  }

  /**
   * Waits for the other side. Once it has acted, the ledger has changed hands, and neither an
   * interrupt nor a stop may make that undone.
   */
  private @Nullable Entry<L> await(Handover<L> handover, Runnable withdraw)
      throws InterruptedException {
    boolean interrupted = false;
    while (!handover.isDone) {
      if (stopped || interrupted) {
        withdraw.run();
        letIn();
        throw RunStop.interrupted();
      }
      try {
        handover.done.await();
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
    return handover.entry;
  }

  /** Lets those who wait to put in, in ascending order, as far as there is room. */
  private void letIn() {
    while (!putting.isEmpty()) {
      Handover<L> lowest = putting.firstEntry().getValue();
      Entry<L> entry = Objects.requireNonNull(lowest.entry);
      if (!hasRoomFor(entry)) {
        return;
      }
      putting.pollFirstEntry();
      enqueue(entry);
      lowest.complete(entry);
    }
  }

  private void enqueue(Entry<L> entry) {
    queued.put(entry.sequence(), entry);
    queuedBytes += entry.bytes();
  }

  private boolean hasRoomFor(Entry<L> entry) {
    return queued.size() < maxLedgers - keptFromOthersThan(entry.claim())
        && (queued.isEmpty() || entry.bytes() <= maxBytes - queuedBytes);
  }

  /** Places that only the head may take. */
  private long keptFromOthersThan(UnitClaim unit) {
    return head == null || unit == head ? 0 : Math.min(maxLedgers / 2, head.left());
  }

  /** A worker that waits: one that puts has the entry, one that takes gets it. */
  private static final class Handover<L extends Ledger> {

    private @Nullable Entry<L> entry;
    private final Condition done;
    private boolean isDone;

    Handover(@Nullable Entry<L> entry, Condition done) {
      this.entry = entry;
      this.done = done;
    }

    void complete(@Nullable Entry<L> handedOver) {
      entry = handedOver;
      isDone = true;
      done.signal();
    }
  }
}
