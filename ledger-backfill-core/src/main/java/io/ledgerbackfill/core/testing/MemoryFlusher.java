package io.ledgerbackfill.core.testing;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.Flusher;
import io.ledgerbackfill.core.spi.ProgressStore;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * A sink in memory that knows what is done, for tests of a fetcher, a processor or a whole
 * pipeline. It keeps the contract of a real one: rows and progress together, a batch that comes
 * again is not added again, and a ledger that is done is refused. A script can have it fail or
 * wait, before or after it has taken a batch.
 *
 * @param <R> the kind of row
 * @since 0.1.0
 */
public final class MemoryFlusher<R> implements Flusher<RowBatch<R>>, ProgressStore {

  private final Script script;

  // Guarded by this.
  private final Map<UUID, Integer> attempts = new HashMap<>();
  private final Map<UUID, LedgerSet> batches = new HashMap<>();
  private final List<R> rows = new ArrayList<>();
  private LedgerSet done = LedgerSet.empty();

  /** When a script is called, in the course of a flush. */
  public enum Moment {
    /** Nothing was taken yet. */
    BEFORE,
    /** The batch was taken, but the caller does not know yet. */
    AFTER
  }

  /** Decides what happens in the course of flushing. */
  @FunctionalInterface
  public interface Script {

    /**
     * Called twice in each flush; may throw, or wait.
     *
     * @param moment before or after the batch is taken
     * @param attempt 1 the first time that the batch comes, and so on
     * @param ledgers the batch's ledgers
     * @throws InterruptedException when the run stops meanwhile
     */
    void at(Moment moment, int attempt, LedgerSet ledgers) throws InterruptedException;
  }

  /** Creates an empty sink that never fails. */
  public MemoryFlusher() {
    this((moment, attempt, ledgers) -> {});
  }

  /**
   * Creates an empty sink.
   *
   * @param script what happens in the course of flushing; called by several threads at once
   */
  public MemoryFlusher(Script script) {
    this.script = script;
  }

  @Override
  public void flush(UUID batchId, LedgerSet ledgers, RowBatch<R> batch)
      throws InterruptedException {
    int attempt = nextAttempt(batchId);
    script.at(Moment.BEFORE, attempt, ledgers);
    take(batchId, ledgers, batch.content());
    script.at(Moment.AFTER, attempt, ledgers);
  }

  /**
   * Returns this, as it knows by itself what is done.
   *
   * @return this
   */
  @Override
  public ProgressStore progress() {
    return this;
  }

  @Override
  public synchronized LedgerSet done(LedgerRange range) {
    return done.intersection(range);
  }

  /**
   * Returns all ledgers that are done.
   *
   * @return their set
   */
  public synchronized LedgerSet done() {
    return done;
  }

  /**
   * Returns all rows.
   *
   * @return a copy, batch by batch in the order in which they came
   */
  public synchronized List<R> rows() {
    return List.copyOf(rows);
  }

  /**
   * Returns the ledgers of each batch.
   *
   * @return a copy, in no particular order
   */
  public synchronized List<LedgerSet> batches() {
    return List.copyOf(batches.values());
  }

  private synchronized int nextAttempt(UUID batchId) {
    return attempts.merge(batchId, 1, Integer::sum);
  }

  private synchronized void take(UUID batchId, LedgerSet ledgers, List<R> batchRows) {
    if (ledgers.equals(batches.get(batchId))) {
      return;
    }
    LedgerSet twice = done.intersection(ledgers);
    if (!twice.isEmpty()) {
      throw new FinalException("ledgers " + twice + " are already done");
    }
    batches.put(batchId, ledgers);
    rows.addAll(batchRows);
    done = done.union(ledgers);
  }
}
