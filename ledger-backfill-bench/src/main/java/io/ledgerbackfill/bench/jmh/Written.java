package io.ledgerbackfill.bench.jmh;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.State;

/** Counts what a benchmark wrote; {@link Rounds} prints the bytes of a ledger. */
@AuxCounters(AuxCounters.Type.EVENTS)
@State(Scope.Thread)
public class Written {

  /** Ledgers whose rows were written. */
  public long ledgers;

  /** Bytes of their rows. */
  public long bytes;

  /** Creates counters at 0; JMH reads and resets them. */
  public Written() {}

  long add(long bytesOfALedger) {
    ledgers++;
    bytes += bytesOfALedger;
    return bytesOfALedger;
  }
}
