package io.ledgerbackfill.examples;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.xdr.ledger.Network;
import io.ledgerbackfill.xdr.synthetic.SyntheticLedgers;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class LedgerPrinterTest {

  private static final Pattern LINE =
      Pattern.compile("[0-9a-f]{64} tx[A-Z_]+, fee [0-9]+: [A-Z_]+(, [A-Z_]+)*");

  @Test
  void shouldPrintALineForEachTransaction() {
    SyntheticLedgers ledgers = SyntheticLedgers.builder().transactionsPerLedger(20).build();
    LedgerPrinter printer = new LedgerPrinter(Network.PUBNET);
    for (int i = 0; i < 3; i++) {
      assertThat(printer.print(ledgers.next()).lines())
          .hasSizeGreaterThan(10)
          .allMatch(LINE.asMatchPredicate())
          .anyMatch(line -> line.contains("txSUCCESS"));
    }
  }
}
