package io.ledgerbackfill.lake;

import io.ledgerbackfill.core.spi.LedgerSink;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Takes ledgers as a pipeline does: keeps them open until it is told to let go. */
final class TakingSink implements LedgerSink<LakeLedger> {

  private final Memory memory;
  private final int callsBeforeInterrupt;
  private final List<LakeLedger> open = new ArrayList<>();
  private int calls;

  TakingSink(Memory memory) {
    this(memory, Integer.MAX_VALUE);
  }

  /** Creates a sink whose methods say that the thread is interrupted, after so many calls. */
  TakingSink(Memory memory, int callsBeforeInterrupt) {
    this.memory = memory;
    this.callsBeforeInterrupt = callsBeforeInterrupt;
  }

  @Override
  public Reservation reserve(long bytes) throws InterruptedException {
    countCall();
    return memory.reserve(bytes);
  }

  @Override
  public void accept(LakeLedger ledger) throws InterruptedException {
    try {
      countCall();
    } catch (InterruptedException e) {
      ledger.close();
      throw e;
    }
    open.add(ledger);
  }

  private void countCall() throws InterruptedException {
    if (calls++ == callsBeforeInterrupt) {
      throw new InterruptedException("by the test");
    }
  }

  List<LakeLedger> open() {
    return open;
  }

  /** Returns the bytes of the ledgers that it took, in the order in which they came. */
  Map<Long, byte[]> ledgers() {
    Map<Long, byte[]> ledgers = new LinkedHashMap<>();
    for (LakeLedger ledger : open) {
      XdrDocument document = ledger.document();
      ledgers.put(
          ledger.sequence(),
          Arrays.copyOfRange(document.bytes(), document.start(), document.end()));
    }
    return ledgers;
  }

  void letGo() {
    open.forEach(LakeLedger::close);
    open.clear();
  }
}
