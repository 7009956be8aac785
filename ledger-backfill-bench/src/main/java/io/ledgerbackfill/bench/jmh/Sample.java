package io.ledgerbackfill.bench.jmh;

import com.github.luben.zstd.Zstd;
import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.lake.Lake;
import io.ledgerbackfill.lake.ObjectStore;
import io.ledgerbackfill.xdr.ledger.Network;
import io.ledgerbackfill.xdr.synthetic.SyntheticLedgers;
import java.util.ArrayList;
import java.util.List;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/**
 * The ledgers that benchmarks work on, one after the other and again from the first, so that the
 * mean over many calls is that over the ledgers.
 */
@State(Scope.Benchmark)
public class Sample {

  /** Ledgers that are made and not used: the first ones are a little different. */
  private static final int SKIPPED = 5;

  /** Where the lake is, as in the command line; synthetic ledgers if empty. */
  @Param("")
  public String lake = "";

  /** How many ledgers of it, from its last backwards. */
  @Param("15")
  public int ledgers;

  private final List<byte[]> plain = new ArrayList<>();
  private final List<byte[]> compressed = new ArrayList<>();
  private int next;

  /** Creates an empty sample; JMH sets the fields. */
  public Sample() {}

  /**
   * Loads the ledgers.
   *
   * @throws InterruptedException when interrupted
   */
  @Setup(Level.Trial)
  public void load() throws InterruptedException {
    plain.clear();
    if (lake.isEmpty()) {
      synthesize();
    } else {
      read();
    }
    compressed.clear();
    plain.forEach(ledger -> compressed.add(Zstd.compress(ledger)));
  }

  private void synthesize() {
    SyntheticLedgers synthetic = SyntheticLedgers.builder().first(63_000_000).build();
    for (int i = 0; i < SKIPPED; i++) {
      synthetic.next();
    }
    for (int i = 0; i < ledgers; i++) {
      plain.add(synthetic.next());
    }
  }

  private void read() throws InterruptedException {
    try (Lake opened = Lake.open(ObjectStore.open(lake))) {
      List<LedgerRange> ranges = opened.survey().ledgers().ranges();
      for (int i = ranges.size() - 1; i >= 0; i--) {
        LedgerRange range = ranges.get(i);
        for (long sequence = range.last();
            sequence >= range.first() && plain.size() < ledgers;
            sequence--) {
          plain.add(opened.read(sequence));
        }
      }
    }
  }

  /**
   * Turns to the next ledger.
   *
   * @return its {@code LedgerCloseMeta}
   */
  byte[] nextPlain() {
    return plain.get(turn());
  }

  byte[] nextCompressed() {
    return compressed.get(turn());
  }

  private int turn() {
    int turn = next;
    next = turn + 1 == plain.size() ? 0 : turn + 1;
    return turn;
  }

  List<byte[]> all() {
    return plain;
  }

  int longest() {
    return plain.stream().mapToInt(ledger -> ledger.length).max().orElse(0);
  }

  Network network() {
    return Network.PUBNET;
  }
}
