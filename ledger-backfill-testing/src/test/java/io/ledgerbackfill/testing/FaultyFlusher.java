package io.ledgerbackfill.testing;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.Flusher;
import io.ledgerbackfill.core.spi.ProgressStore;
import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.core.testing.RowBatch;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A flusher that keeps all promises but one. */
final class FaultyFlusher implements Flusher<RowBatch<Long>> {

  /** Which promise it breaks. */
  enum Fault {
    NONE,
    RECORDS_NO_PROGRESS,
    WRITES_ROWS_LATE,
    LOSES_ROWS_OF_OTHER_THREADS,
    RECORDS_BEFORE_ROWS,
    WRITES_AGAIN,
    TAKES_ITS_OWN_BATCH_FOR_ANOTHERS,
    TAKES_WHAT_IS_DONE,
    WRITES_BEFORE_IT_REFUSES,
    CHECKS_BEFORE_IT_LOCKS,
    REFUSES_EMPTY_BATCHES,
    CLOSES_BATCHES,
    TAKES_INTERRUPTS_FOR_FAILURES,
    IGNORES_ABORT,
    STAYS_ABORTED,
    IS_PREPARED_ONCE,
    HAS_MANY_PROGRESSES,
    HAS_NO_PROGRESS_AT_FIRST,
    CAN_BE_CLOSED_ONCE,
    FORGETS_WHEN_CLOSED
  }

  /** What all flushers of a test share. */
  static final class Sink {

    private final List<Long> rows = new ArrayList<>();
    private final List<Long> late = new ArrayList<>();
    private final Map<UUID, LedgerSet> batches = new HashMap<>();
    private final CyclicBarrier race = new CyclicBarrier(2);
    private LedgerSet done = LedgerSet.empty();
    private volatile @Nullable CountDownLatch gate;
    private final CountDownLatch waiting = new CountDownLatch(1);

    synchronized List<Long> rows() {
      List<Long> read = List.copyOf(rows);
      rows.addAll(late);
      late.clear();
      return read;
    }

    synchronized LedgerSet done(LedgerRange range) {
      return done.intersection(range);
    }

    AutoCloseable hold() {
      CountDownLatch held = new CountDownLatch(1);
      gate = held;
      return () -> {
        gate = null;
        held.countDown();
      };
    }

    void awaitHeld() throws InterruptedException {
      waiting.await();
    }
  }

  private final Fault fault;
  private final Sink sink;
  private final ProgressStore progress;
  private final CountDownLatch aborted = new CountDownLatch(1);
  private boolean losesAnswer;
  private boolean prepared;
  private boolean closed;

  FaultyFlusher(Fault fault, Sink sink, boolean losesAnswer) {
    this.fault = fault;
    this.sink = sink;
    this.progress = sink::done;
    this.losesAnswer = losesAnswer;
  }

  @Override
  public void prepare(int flushWorkers) {
    if (prepared && fault == Fault.IS_PREPARED_ONCE) {
      throw new FinalException("prepared already");
    }
    prepared = true;
  }

  @Override
  public void flush(UUID batchId, LedgerSet ledgers, RowBatch<Long> batch)
      throws InterruptedException {
    if (Thread.interrupted()) {
      if (fault == Fault.TAKES_INTERRUPTS_FOR_FAILURES) {
        throw new FinalException("interrupted");
      }
      throw new InterruptedException();
    }
    if (fault == Fault.STAYS_ABORTED && aborted.getCount() == 0) {
      throw new RetryableException("aborted");
    }
    if (fault == Fault.REFUSES_EMPTY_BATCHES && batch.rows() == 0) {
      throw new FinalException("there are no rows");
    }
    if (fault == Fault.RECORDS_BEFORE_ROWS) {
      synchronized (sink) {
        sink.done = sink.done.union(ledgers);
      }
    }
    waitAtGate();
    if (fault == Fault.CHECKS_BEFORE_IT_LOCKS) {
      boolean refused = isRefused(batchId, ledgers);
      meetAnother();
      if (!refused) {
        write(batchId, ledgers, batch);
      }
    } else {
      synchronized (sink) {
        if (!isRefused(batchId, ledgers)) {
          write(batchId, ledgers, batch);
        } else if (fault == Fault.WRITES_AGAIN) {
          sink.rows.addAll(batch.content());
        }
      }
    }
    if (fault == Fault.CLOSES_BATCHES) {
      batch.close();
    }
    if (losesAnswer) {
      losesAnswer = false;
      throw new RetryableException("the connection was lost while committing");
    }
  }

  private void waitAtGate() throws InterruptedException {
    CountDownLatch gate = sink.gate;
    if (gate == null) {
      return;
    }
    sink.waiting.countDown();
    while (!gate.await(10, TimeUnit.MILLISECONDS)) {
      if (aborted.getCount() == 0 && fault != Fault.IGNORES_ABORT) {
        throw new RetryableException("aborted");
      }
    }
  }

  /** Two flushes at once get by the check both. */
  private void meetAnother() throws InterruptedException {
    try {
      sink.race.await(100, TimeUnit.MILLISECONDS);
    } catch (TimeoutException | BrokenBarrierException e) {
      sink.race.reset();
    }
  }

  /** Returns whether the batch is there; fails if its ledgers are, by another. */
  private boolean isRefused(UUID batchId, LedgerSet ledgers) {
    synchronized (sink) {
      if (ledgers.equals(sink.batches.get(batchId))
          && fault != Fault.TAKES_ITS_OWN_BATCH_FOR_ANOTHERS) {
        return true;
      }
      boolean done = !sink.done.intersection(ledgers).isEmpty();
      if (done && fault != Fault.TAKES_WHAT_IS_DONE && fault != Fault.RECORDS_BEFORE_ROWS) {
        if (fault == Fault.WRITES_BEFORE_IT_REFUSES) {
          sink.rows.add(ledgers.first());
        }
        throw new FinalException("ledgers " + ledgers + " are already done");
      }
      return false;
    }
  }

  private void write(UUID batchId, LedgerSet ledgers, RowBatch<Long> batch) {
    synchronized (sink) {
      if (fault == Fault.WRITES_ROWS_LATE) {
        sink.late.addAll(batch.content());
      } else if (fault != Fault.LOSES_ROWS_OF_OTHER_THREADS
          || Thread.currentThread().getName().startsWith("junit")) {
        sink.rows.addAll(batch.content());
      }
      sink.batches.put(batchId, ledgers);
      if (fault != Fault.RECORDS_NO_PROGRESS) {
        sink.done = sink.done.union(ledgers);
      }
    }
  }

  @Override
  public void abort() {
    aborted.countDown();
  }

  @Override
  @SuppressWarnings("NullAway") // a fault
  public ProgressStore progress() {
    if (fault == Fault.HAS_NO_PROGRESS_AT_FIRST && !prepared) {
      return null;
    }
    return fault == Fault.HAS_MANY_PROGRESSES ? sink::done : progress;
  }

  @Override
  public void close() {
    if (closed && fault == Fault.CAN_BE_CLOSED_ONCE) {
      throw new IllegalStateException("closed already");
    }
    closed = true;
    if (fault == Fault.FORGETS_WHEN_CLOSED) {
      synchronized (sink) {
        sink.rows.clear();
        sink.done = LedgerSet.empty();
      }
    }
  }
}
