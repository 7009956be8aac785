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
 * several ledgers each, in one piece or in several: it reserves memory for a piece, and gives that
 * back with the last ledger of it, but not before it has been granted the next piece.
 *
 * @since 0.1.0
 */
public final class ScriptedFetcher implements Fetcher<MadeUpLedger> {

  private final int unitLedgers;
  private final int pieceLedgers;
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
   * Creates a source that never fails.
   *
   * @param unitLedgers ledgers of a unit
   * @param ledgerBytes the size that each ledger claims to have
   */
  public ScriptedFetcher(int unitLedgers, long ledgerBytes) {
    this(unitLedgers, ledgerBytes, (unit, attempt, sequence) -> {});
  }

  /**
   * Creates a source that brings each unit in one piece.
   *
   * @param unitLedgers ledgers of a unit
   * @param ledgerBytes the size that each ledger claims to have
   * @param script what happens in the course of fetching; called by many threads at once
   */
  public ScriptedFetcher(int unitLedgers, long ledgerBytes, Script script) {
    this(unitLedgers, unitLedgers, ledgerBytes, script);
  }

  /**
   * Creates a source.
   *
   * @param unitLedgers ledgers of a unit
   * @param pieceLedgers ledgers that memory is reserved for at a time
   * @param ledgerBytes the size that each ledger claims to have
   * @param script what happens in the course of fetching; called by many threads at once
   */
  public ScriptedFetcher(int unitLedgers, int pieceLedgers, long ledgerBytes, Script script) {
    if (unitLedgers < 1) {
      throw new IllegalArgumentException("unitLedgers must be at least 1, but is " + unitLedgers);
    }
    if (pieceLedgers < 1) {
      throw new IllegalArgumentException("pieceLedgers must be at least 1, but is " + pieceLedgers);
    }
    this.unitLedgers = unitLedgers;
    this.pieceLedgers = pieceLedgers;
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
    LedgerRange ledgers = unit.ledgers();
    Piece piece = new Piece(sink.reserve(pieceBytes(ledgers.first(), ledgers)));
    try {
      for (long sequence = ledgers.first(); sequence <= ledgers.last(); sequence++) {
        if (sequence > ledgers.first() && (sequence - ledgers.first()) % pieceLedgers == 0) {
          Piece next = new Piece(sink.reserve(pieceBytes(sequence, ledgers)));
          piece.letGo();
          piece = next;
        }
        script.before(unit, attempt, sequence);
        sink.accept(piece.ledger(sequence));
      }
    } finally {
      piece.letGo();
    }
  }

  private long pieceBytes(long from, LedgerRange ledgers) {
    return Math.min(pieceLedgers, ledgers.last() - from + 1) * ledgerBytes;
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

  /** Held by the call and by each ledger handed over; whoever lets go last gives it back. */
  private final class Piece {

    private final LedgerSink.Reservation memory;
    private final AtomicLong holders = new AtomicLong(1);

    Piece(LedgerSink.Reservation memory) {
      this.memory = memory;
    }

    MadeUpLedger ledger(long sequence) {
      holders.incrementAndGet();
      open.incrementAndGet();
      return new MadeUpLedger(
          sequence,
          ledgerBytes,
          () -> {
            open.decrementAndGet();
            letGo();
          });
    }

    void letGo() {
      if (holders.decrementAndGet() == 0) {
        memory.close();
      }
    }
  }
}
