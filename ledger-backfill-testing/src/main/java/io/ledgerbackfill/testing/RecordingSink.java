package io.ledgerbackfill.testing;

import io.ledgerbackfill.core.spi.FetchUnit;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.Ledger;
import io.ledgerbackfill.core.spi.LedgerSink;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;

/** Takes ledgers as a pipeline does, keeps them open, and knows what memory is not given back. */
final class RecordingSink<L extends Ledger> implements LedgerSink<L> {

  /** What may happen at each call. */
  @FunctionalInterface
  interface Script {

    void at(int call) throws InterruptedException;
  }

  private final FetchUnit unit;
  private final Script script;
  private final List<L> open = new ArrayList<>();
  private final AtomicInteger reservations = new AtomicInteger();
  private long last = -1;
  private int calls;

  RecordingSink(FetchUnit unit) {
    this(unit, call -> {});
  }

  RecordingSink(FetchUnit unit, Script script) {
    this.unit = unit;
    this.script = script;
  }

  @Override
  public Reservation reserve(long bytes) throws InterruptedException {
    if (bytes < 0) {
      throw new AssertionError("memory is asked for of " + bytes + " bytes");
    }
    script.at(++calls);
    reservations.incrementAndGet();
    AtomicBoolean closed = new AtomicBoolean();
    return () -> {
      if (!closed.getAndSet(true)) {
        reservations.decrementAndGet();
      }
    };
  }

  @Override
  public void accept(L ledger) throws InterruptedException {
    if (ledger == null) {
      throw new FinalException("a ledger that is null was handed over");
    }
    boolean taken = false;
    try {
      script.at(++calls);
      long sequence = ledger.sequence();
      if (!unit.ledgers().contains(sequence) || sequence <= last) {
        throw new FinalException(
            "ledger " + sequence + " came after " + last + ", in the unit of " + unit.ledgers());
      }
      last = sequence;
      open.add(ledger);
      taken = true;
    } finally {
      if (!taken) {
        ledger.close();
      }
    }
  }

  List<L> open() {
    return open;
  }

  /** Returns how often one of its methods was called. */
  int calls() {
    return calls;
  }

  /** Returns how many pieces of memory were granted and are not given back. */
  int reservations() {
    return reservations.get();
  }

  void letGo() {
    open.forEach(Ledger::close);
    open.clear();
  }
}
