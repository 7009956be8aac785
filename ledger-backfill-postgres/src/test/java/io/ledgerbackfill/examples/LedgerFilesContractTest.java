package io.ledgerbackfill.examples;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.FetchUnit;
import io.ledgerbackfill.core.spi.Fetcher;
import io.ledgerbackfill.lake.MemoryLedger;
import io.ledgerbackfill.testing.FetcherContract;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.made.MadeLedger;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;

/** The example of a source keeps the promises of fetchers. */
class LedgerFilesContractTest extends FetcherContract<MemoryLedger> {

  private static final LedgerRange LEDGERS = LedgerRange.of(100, 109);

  @TempDir static Path folder;

  @BeforeAll
  static void writeFiles() throws IOException {
    for (long sequence = LEDGERS.first(); sequence <= LEDGERS.last(); sequence++) {
      XdrDocument document = new MadeLedger(1).sequence(sequence).document();
      Files.write(
          folder.resolve(sequence + ".xdr"),
          Arrays.copyOfRange(document.bytes(), document.start(), document.end()));
    }
  }

  @Override
  protected Fetcher<MemoryLedger> fetcher() {
    return new LedgerFiles(folder);
  }

  @Override
  protected LedgerSet ledgers() {
    return LedgerSet.of(LEDGERS);
  }

  @Override
  protected FetchUnit missingUnit() {
    return new FetchUnit("200.xdr", LedgerRange.of(200, 200));
  }
}
