package io.ledgerbackfill.core.testing;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.FetchUnit;
import io.ledgerbackfill.core.spi.Fetcher;
import io.ledgerbackfill.core.spi.LedgerSink;
import java.util.Iterator;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * A source of {@linkplain MadeUpLedger made-up ledgers}, for tests of a processor, a flusher or a
 * whole pipeline. A script can have it fail or wait at any ledger. Like a lake, it brings units of
 * several ledgers each, reserves memory for the whole unit, and gives that back with the last
 * ledger.
 */
public final class ScriptedFetcher implements Fetcher<MadeUpLedger> {

  private final int unitLedgers;
  private final long ledgerBytes;
  private final Script script;
  private final Map<String, Integer> attempts = new ConcurrentHashMap<>();
  private final AtomicLong open = new AtomicLong();

  /** Decides what happens in the course of fetching. */
  @FunctionalInterface
  public interface Script {

    /**
     * Called before each ledger is handed over; may throw, or wait.
     *
     * @param unit the unit that is fetched
     * @param attempt 1 the first time that the unit is fetched, and so on
     * @param sequence the ledger that is about to be handed over
     * @throws InterruptedException when the run stops meanwhile
     */
    void before(FetchUnit unit, int attempt, long sequence) throws InterruptedException;
  }

  /**
   * Makes a source that never fails.
   *
   * @param unitLedgers ledgers of a unit
   * @param ledgerBytes the size that each ledger claims to have
   */
  public ScriptedFetcher(int unitLedgers, long ledgerBytes) {
    this(unitLedgers, ledgerBytes, (unit, attempt, sequence) -> {});
  }

  /**
   * Makes a source.
   *
   * @param unitLedgers ledgers of a unit
   * @param ledgerBytes the size that each ledger claims to have
   * @param script what happens in the course of fetching; called by many threads at once
   */
  public ScriptedFetcher(int unitLedgers, long ledgerBytes, Script script) {
    if (unitLedgers < 1) {
      throw new IllegalArgumentException("unitLedgers must be at least 1, but is " + unitLedgers);
    }
    this.unitLedgers = unitLedgers;
    this.ledgerBytes = ledgerBytes;
    this.script = script;
  }

  @Override
  public Iterator<FetchUnit> units(LedgerSet ledgers) {
    return new Iterator<>() {

      private OptionalLong next = ledgers.ceiling(0);

      @Override
      public boolean hasNext() {
        return next.isPresent();
      }

      @Override
      public FetchUnit next() {
        if (next.isEmpty()) {
          throw new NoSuchElementException("no unit is left");
        }
        long first = next.getAsLong() / unitLedgers * unitLedgers;
        long last = Math.min(first + unitLedgers - 1, LedgerRange.MAX_SEQUENCE);
        next = ledgers.ceiling(last + 1);
        return new FetchUnit("unit-" + first, new LedgerRange(first, last));
      }
    };
  }

  @Override
  public void fetch(FetchUnit unit, LedgerSink<MadeUpLedger> sink) throws InterruptedException {
    int attempt = attempts.merge(unit.name(), 1, Integer::sum);
    LedgerSink.Reservation memory = sink.reserve(unit.ledgers().size() * ledgerBytes);
    // Held by this call and by each ledger handed over; whoever lets go last gives it back.
    AtomicLong holders = new AtomicLong(1);
    Runnable letGo =
        () -> {
          if (holders.decrementAndGet() == 0) {
            memory.close();
          }
        };
    try {
      for (long sequence = unit.ledgers().first(); sequence <= unit.ledgers().last(); sequence++) {
        script.before(unit, attempt, sequence);
        holders.incrementAndGet();
        open.incrementAndGet();
        sink.accept(
            new MadeUpLedger(
                sequence,
                ledgerBytes,
                () -> {
                  open.decrementAndGet();
                  letGo.run();
                }));
      }
    } finally {
      letGo.run();
    }
  }

  /**
   * Counts the ledgers that were made and not closed yet.
   *
   * @return 0 once a run has ended
   */
  public long openLedgers() {
    return open.get();
  }

  @Override
  public void close() {}
}
