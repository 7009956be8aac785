package io.ledgerbackfill.examples;

import static io.ledgerbackfill.xdr.made.MadeTransaction.account;
import static io.ledgerbackfill.xdr.made.MadeTransaction.classic;
import static io.ledgerbackfill.xdr.made.MadeTransaction.envelope;
import static io.ledgerbackfill.xdr.made.MadeTransaction.operations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.core.BackfillException;
import io.ledgerbackfill.core.BackfillReport;
import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.lake.MemoryLedger;
import io.ledgerbackfill.postgres.testing.OnEveryServer;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import io.ledgerbackfill.xdr.SharedLedgers;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.golden.GoldenRows;
import io.ledgerbackfill.xdr.golden.GoldenTable;
import io.ledgerbackfill.xdr.ledger.Network;
import io.ledgerbackfill.xdr.made.MadeLedger;
import io.ledgerbackfill.xdr.made.MadeResult;
import io.ledgerbackfill.xdr.model.TransactionResultCode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The ready-made rows, of ledgers that come from no lake. */
@OnEveryServer
class LedgerFilesIT {

  private static final LedgerRange LEDGERS = LedgerRange.of(100, 109);

  @TempDir Path folder;

  @Test
  void shouldFillTheTablesFromFiles(TestDatabase database) throws IOException {
    writeFiles();

    assertThat(run(database).ledgers()).isEqualTo(LEDGERS.size());
    assertThat(run(database).ledgers()).isZero();
    assertThat(database.query("SELECT count(*) || ' ' || sum(fee_charged) FROM transactions"))
        .containsExactly("10 1000");
    assertThat(database.query("SELECT count(*)::text FROM operations")).containsExactly("20");
  }

  @Test
  void shouldSayWhichFileIsMissingOrBroken(TestDatabase database) throws IOException {
    writeFiles();
    Files.delete(folder.resolve("105.xdr"));

    assertThatThrownBy(() -> run(database))
        .isInstanceOf(BackfillException.class)
        .rootCause()
        .hasMessageContaining("105.xdr");

    Files.write(folder.resolve("105.xdr"), new byte[] {0, 0, 0, 7});
    assertThatThrownBy(() -> run(database))
        .isInstanceOf(BackfillException.class)
        .cause()
        .hasMessageContaining("105.xdr is no ledger: LedgerCloseMeta");
  }

  @Test
  void shouldWriteTheRowsOfTheReferenceForRealLedgersOfFiles(TestDatabase database)
      throws IOException {
    byte[] real = Objects.requireNonNull(SharedLedgers.byProtocol().get("v2-protocol-26-soroban"));
    long sequence = write(real);

    LedgerFiles.run(
        folder,
        database.dataSource(),
        Network.of("(V) (;,,;) (V)"),
        LedgerRange.of(sequence, sequence));

    for (GoldenTable table : GoldenTable.values()) {
      GoldenRows.readProtocol("v2-protocol-26-soroban", table)
          .assertSame(
              database.copyLines(
                  "SELECT " + String.join(", ", table.columns()) + " FROM " + table.tableName()));
    }
  }

  private BackfillReport run(TestDatabase database) {
    return LedgerFiles.run(folder, database.dataSource(), MadeLedger.NETWORK, LEDGERS);
  }

  private void writeFiles() throws IOException {
    for (long sequence = LEDGERS.first(); sequence <= LEDGERS.last(); sequence++) {
      XdrDocument document =
          new MadeLedger(2)
              .sequence(sequence)
              .apply(
                  envelope(classic(account(1), sequence, operations(2))),
                  MadeResult.applied(TransactionResultCode.txSUCCESS, MadeResult.succeeded(2)),
                  MadeResult.meta(4))
              .document();
      write(Arrays.copyOfRange(document.bytes(), document.start(), document.end()));
    }
  }

  private long write(byte[] ledger) throws IOException {
    try (MemoryLedger read = MemoryLedger.of(ledger)) {
      Files.write(folder.resolve(read.sequence() + ".xdr"), ledger);
      return read.sequence();
    }
  }
}
