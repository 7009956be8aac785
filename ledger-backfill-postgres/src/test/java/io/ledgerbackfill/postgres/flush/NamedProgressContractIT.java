package io.ledgerbackfill.postgres.flush;

import io.ledgerbackfill.core.spi.ProgressStore;
import io.ledgerbackfill.postgres.testing.OnEveryServer;

/** So does that of a job of which nothing is known but its name. */
@OnEveryServer
final class NamedProgressContractIT extends PostgresProgressContractIT {

  @Override
  protected ProgressStore progress() {
    return PostgresProgressStore.of(db.dataSource(), "default");
  }
}
