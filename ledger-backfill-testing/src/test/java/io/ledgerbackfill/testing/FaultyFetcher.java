package io.ledgerbackfill.testing;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.FetchUnit;
import io.ledgerbackfill.core.spi.Fetcher;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.LedgerSink;
import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.core.testing.MadeUpLedger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Set;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** A fetcher that keeps all promises but one, over the double of a source. */
final class FaultyFetcher implements Fetcher<MadeUpLedger> {

  /** Which promise it breaks. */
  enum Fault {
    NONE,
    NAMES_UNITS_BACKWARDS,
    NAMES_UNITS_TWICE,
    NAMES_UNITS_THAT_NOBODY_WANTS,
    LEAVES_OUT_UNITS,
    ENDS_WITH_NULL,
    SKIPS_ITS_UNIT_WHEN_ASKED_AGAIN,
    LEAVES_OUT_LEDGERS,
    HANDS_OVER_BACKWARDS,
    CONTINUES_WHERE_IT_FAILED,
    IS_FOR_ONE_THREAD,
    CLOSES_LEDGERS,
    KEEPS_MEMORY,
    KEEPS_MEMORY_ON_FAILURE,
    SWALLOWS_INTERRUPTS,
    WRAPS_INTERRUPTS,
    STAYS_ABORTED,
    TRIES_MISSING_UNITS_AGAIN,
    CAN_BE_CLOSED_ONCE
  }

  private final Fault fault;
  private final Fetcher<MadeUpLedger> source;
  private final Set<Long> handedOver = new HashSet<>();
  private final CyclicBarrier race = new CyclicBarrier(2);
  private volatile FetchUnit current = new FetchUnit("none", LedgerRange.of(0, 0));
  private boolean aborted;
  private boolean closed;

  FaultyFetcher(Fault fault, Fetcher<MadeUpLedger> source) {
    this.fault = fault;
    this.source = source;
  }

  @Override
  public Iterator<FetchUnit> units(LedgerSet ledgers) throws InterruptedException {
    List<FetchUnit> units = new ArrayList<>();
    source.units(ledgers).forEachRemaining(units::add);
    switch (fault) {
      case NAMES_UNITS_BACKWARDS -> Collections.reverse(units);
      case NAMES_UNITS_TWICE -> units.add(units.get(units.size() - 1));
      case NAMES_UNITS_THAT_NOBODY_WANTS ->
          units.add(new FetchUnit("more", LedgerRange.of(100_000, 100_001)));
      case LEAVES_OUT_UNITS -> {
        if (units.size() > 1) {
          units.remove(1);
        }
      }
      default -> {}
    }
    Iterator<FetchUnit> all = units.iterator();
    return fault == Fault.ENDS_WITH_NULL ? endingWithNull(all) : all;
  }

  @SuppressWarnings("NullAway") // a fault
  private static Iterator<FetchUnit> endingWithNull(Iterator<FetchUnit> units) {
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return units.hasNext();
      }

      @Override
      public FetchUnit next() {
        return units.hasNext() ? units.next() : null;
      }
    };
  }

  @Override
  public void fetch(FetchUnit unit, LedgerSink<MadeUpLedger> sink) throws InterruptedException {
    if (aborted && fault == Fault.STAYS_ABORTED) {
      throw new RetryableException("aborted");
    }
    if (unit.name().equals("gone")) {
      throw fault == Fault.TRIES_MISSING_UNITS_AGAIN
          ? new RetryableException("gone is not there")
          : new FinalException("gone is not there");
    }
    if (fault == Fault.IS_FOR_ONE_THREAD) {
      current = unit;
      meetAnother();
      source.fetch(current, sink);
      return;
    }
    try {
      source.fetch(unit, new FaultySink(sink));
    } catch (InterruptedException e) {
      if (fault == Fault.WRAPS_INTERRUPTS) {
        throw new RetryableException("interrupted", e);
      }
      if (fault != Fault.SWALLOWS_INTERRUPTS) {
        throw e;
      }
    }
  }

  private void meetAnother() throws InterruptedException {
    try {
      race.await(100, TimeUnit.MILLISECONDS);
    } catch (TimeoutException | BrokenBarrierException e) {
      race.reset();
    }
  }

  private final class FaultySink implements LedgerSink<MadeUpLedger> {

    private final LedgerSink<MadeUpLedger> sink;
    private final List<MadeUpLedger> kept = new ArrayList<>();

    FaultySink(LedgerSink<MadeUpLedger> sink) {
      this.sink = sink;
    }

    @Override
    public Reservation reserve(long bytes) throws InterruptedException {
      Reservation memory = sink.reserve(bytes);
      return fault == Fault.KEEPS_MEMORY ? () -> {} : memory;
    }

    @Override
    public void accept(MadeUpLedger ledger) throws InterruptedException {
      long sequence = ledger.sequence();
      switch (fault) {
        case LEAVES_OUT_LEDGERS -> {
          if (sequence % 4 == 1) {
            ledger.close();
          } else {
            sink.accept(ledger);
          }
        }
        case SKIPS_ITS_UNIT_WHEN_ASKED_AGAIN -> {
          if (handedOver.add(sequence)) {
            sink.accept(ledger);
          } else {
            ledger.close();
          }
        }
        case CONTINUES_WHERE_IT_FAILED -> acceptUnlessFailed(ledger);
        case HANDS_OVER_BACKWARDS -> {
          kept.add(ledger);
          if (kept.size() == 2) {
            sink.accept(kept.get(1));
            sink.accept(kept.get(0));
          }
        }
        case CLOSES_LEDGERS -> {
          sink.accept(ledger);
          ledger.close();
        }
        case KEEPS_MEMORY_ON_FAILURE -> {
          Reservation more = sink.reserve(1);
          sink.accept(ledger);
          more.close();
        }
        default -> sink.accept(ledger);
      }
    }

    /** After a failure it brings only what is behind. */
    private void acceptUnlessFailed(MadeUpLedger ledger) throws InterruptedException {
      long sequence = ledger.sequence();
      if (handedOver.contains(sequence)) {
        ledger.close();
        return;
      }
      try {
        sink.accept(ledger);
      } catch (InterruptedException | RuntimeException e) {
        handedOver.add(sequence);
        throw e;
      }
    }
  }

  @Override
  public void abort() {
    aborted = true;
  }

  @Override
  public void close() {
    if (closed && fault == Fault.CAN_BE_CLOSED_ONCE) {
      throw new IllegalStateException("closed already");
    }
    closed = true;
  }
}
