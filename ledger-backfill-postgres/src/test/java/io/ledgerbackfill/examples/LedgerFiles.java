package io.ledgerbackfill.examples;

import io.ledgerbackfill.core.BackfillReport;
import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.FetchUnit;
import io.ledgerbackfill.core.spi.Fetcher;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.LedgerSink;
import io.ledgerbackfill.core.spi.LedgerSink.Reservation;
import io.ledgerbackfill.lake.MemoryLedger;
import io.ledgerbackfill.postgres.LedgerBackfill;
import io.ledgerbackfill.xdr.codec.XdrException;
import io.ledgerbackfill.xdr.ledger.Network;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.stream.LongStream;
import javax.sql.DataSource;

/** Ledgers in files of one's own: a LedgerCloseMeta each, named by its sequence. */
record LedgerFiles(Path folder) implements Fetcher<MemoryLedger> {

  @Override
  public Iterator<FetchUnit> units(LedgerSet ledgers) {
    return ledgers.ranges().stream()
        .flatMapToLong(range -> LongStream.rangeClosed(range.first(), range.last()))
        .mapToObj(sequence -> new FetchUnit(sequence + ".xdr", LedgerRange.of(sequence, sequence)))
        .iterator();
  }

  @Override
  public void fetch(FetchUnit unit, LedgerSink<MemoryLedger> sink) throws InterruptedException {
    Path file = folder.resolve(unit.name());
    sink.accept(read(file, sink));
  }

  private static MemoryLedger read(Path file, LedgerSink<MemoryLedger> sink)
      throws InterruptedException {
    try {
      Reservation memory = sink.reserve(2 * Files.size(file)); // its bytes, and their index
      try {
        return MemoryLedger.of(Files.readAllBytes(file), memory);
      } catch (IOException | XdrException e) {
        memory.close();
        throw e;
      }
    } catch (IOException e) {
      throw new FinalException("cannot read " + file + ": " + e, e);
    } catch (XdrException e) {
      throw new FinalException(file + " is no ledger: " + e.getMessage(), e);
    }
  }

  @Override
  public void close() {}

  static BackfillReport run(Path folder, DataSource database, Network network, LedgerRange range) {
    try (LedgerFiles files = new LedgerFiles(folder);
        LedgerBackfill backfill =
            LedgerBackfill.builder()
                .fetcher(files)
                .dataSource(database)
                .network(network)
                .createSchema(true)
                .build()) {
      return backfill.run(range);
    }
  }
}
