package io.ledgerbackfill.testing;

import io.ledgerbackfill.core.spi.Batch;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.Processor;
import io.ledgerbackfill.core.testing.MadeUpLedger;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.LongSupplier;

/** A processor that keeps all promises but one. */
final class FaultyProcessor implements Processor<MadeUpLedger, FaultyProcessor.Rows> {

  /** Which promise it breaks. */
  enum Fault {
    NONE,
    IS_SHARED,
    FILLS_ONE_BATCH,
    GOES_ON_WITH_OLD_ROWS,
    NUMBERS_ROWS_ACROSS_LEDGERS,
    NUMBERS_ROWS_ACROSS_WORKERS,
    COUNTS_WRONG,
    TELLS_TOO_LITTLE_MEMORY,
    CLOSES_LEDGERS,
    KEEPS_LEDGERS,
    WRITES_NOTHING_FOR_BROKEN_LEDGERS,
    CAN_BE_CLOSED_ONCE
  }

  static final long BROKEN = 666;

  /** A batch whose rows are worked out when they are read. */
  static final class Rows implements Batch {

    private final Fault fault;
    private final List<LongSupplier> rows = new ArrayList<>();

    Rows(Fault fault) {
      this.fault = fault;
    }

    List<Long> content() {
      return rows.stream().map(LongSupplier::getAsLong).toList();
    }

    @Override
    public long bytes() {
      return 8L * rows.size();
    }

    @Override
    public long heldBytes() {
      return fault == Fault.TELLS_TOO_LITTLE_MEMORY ? 1 : bytes();
    }

    @Override
    public long rows() {
      return rows.size();
    }

    @Override
    public Map<String, Long> rowsByTable() {
      return Map.of("rows", rows() + (fault == Fault.COUNTS_WRONG ? 1 : 0));
    }

    @Override
    public void close() {}
  }

  private final Fault fault;
  private final int worker;
  private final Rows only;
  private final List<LongSupplier> old = new ArrayList<>();
  private int seen;
  private boolean closed;

  private FaultyProcessor(Fault fault, int worker) {
    this.fault = fault;
    this.worker = worker;
    this.only = new Rows(fault);
  }

  static Factory<MadeUpLedger, Rows> factory(Fault fault) {
    AtomicInteger workers = new AtomicInteger();
    FaultyProcessor shared = new FaultyProcessor(fault, 0);
    return () ->
        fault == Fault.IS_SHARED ? shared : new FaultyProcessor(fault, workers.incrementAndGet());
  }

  @Override
  public Rows newBatch() {
    Rows batch = fault == Fault.FILLS_ONE_BATCH ? only : new Rows(fault);
    if (fault == Fault.GOES_ON_WITH_OLD_ROWS) {
      batch.rows.addAll(old);
    }
    return batch;
  }

  @Override
  public void process(MadeUpLedger ledger, Rows batch) {
    long sequence = ledger.sequence();
    if (sequence == BROKEN) {
      if (fault == Fault.WRITES_NOTHING_FOR_BROKEN_LEDGERS) {
        return;
      }
      throw new FinalException("ledger " + BROKEN + " is broken");
    }
    seen++;
    int number =
        switch (fault) {
          case NUMBERS_ROWS_ACROSS_LEDGERS -> seen;
          case NUMBERS_ROWS_ACROSS_WORKERS -> worker;
          default -> 1;
        };
    LongSupplier row =
        fault == Fault.KEEPS_LEDGERS ? ledger::sequence : () -> 100 * sequence + number;
    batch.rows.add(row);
    old.add(row);
    if (fault == Fault.CLOSES_LEDGERS) {
      ledger.close();
    }
  }

  @Override
  public void close() {
    if (closed && fault == Fault.CAN_BE_CLOSED_ONCE) {
      throw new IllegalStateException("closed already");
    }
    closed = true;
  }
}
