package io.ledgerbackfill.examples;

import io.ledgerbackfill.core.BackfillReport;
import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.lake.Lake;
import io.ledgerbackfill.lake.ObjectStore;
import io.ledgerbackfill.postgres.LedgerBackfill;
import io.ledgerbackfill.xdr.ledger.Network;
import javax.sql.DataSource;

/** The first program of the README. */
final class FirstBackfill {

  static BackfillReport run(
      String location, DataSource database, Network network, LedgerRange range)
      throws InterruptedException {
    // README
    try (Lake lake = Lake.open(ObjectStore.open(location));
        LedgerBackfill backfill =
            LedgerBackfill.builder()
                .lake(lake)
                .dataSource(database)
                .network(network)
                .createSchema(true)
                .build()) {
      BackfillReport report = backfill.run(range);
      System.out.println(report);
      return report;
    }
    // README
  }
}
