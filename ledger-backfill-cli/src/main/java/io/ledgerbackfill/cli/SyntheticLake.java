package io.ledgerbackfill.cli;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.lake.LakeLayout;
import io.ledgerbackfill.lake.LakeWriter;
import io.ledgerbackfill.xdr.ledger.Network;
import io.ledgerbackfill.xdr.synthetic.SyntheticLedgers;
import java.nio.file.Path;

/**
 * A lake of synthetic ledgers that is to be made.
 *
 * @param folder where
 * @param layout how ledgers are spread over files
 * @param network whose ledgers they are
 * @param range which ledgers
 */
record SyntheticLake(Path folder, LakeLayout layout, Network network, LedgerRange range) {

  /** What a first try is made of: enough to see a rate, made in a few seconds. */
  private static final long SAMPLE_LEDGERS = 200;

  private static final long SAMPLE_FIRST = 60_000_000;

  private static final LakeLayout PUBNET_LAYOUT = LakeLayout.of(1, 64_000);

  /** Makes a small lake for whoever has none. */
  static void sample(Path folder, Network network, ProgressOptions progress)
      throws InterruptedException {
    LedgerRange range = LedgerRange.of(SAMPLE_FIRST, SAMPLE_FIRST + SAMPLE_LEDGERS - 1);
    SyntheticLedgers ledgers =
        SyntheticLedgers.builder().first(range.first()).network(network).build();
    new SyntheticLake(folder, PUBNET_LAYOUT, network, range).write(ledgers, progress);
  }

  /** Makes the lake. */
  void write(SyntheticLedgers ledgers, ProgressOptions progress) throws InterruptedException {
    Pace pace = new Pace(range.size(), System::nanoTime);
    try (LakeWriter writer =
            new LakeWriter(folder, layout, network.passphrase(), LakeWriter.DEFAULT_LEVEL);
        ProgressDisplay display = progress.start("Making ledgers", pace)) {
      for (long sequence = range.first(); sequence <= range.last(); sequence++) {
        if (Thread.interrupted()) {
          throw new InterruptedException("interrupted before making ledger " + sequence);
        }
        byte[] ledger = ledgers.next();
        writer.add(sequence, ledger);
        pace.add(1, ledger.length);
        display.update();
      }
    }
  }
}
