package io.ledgerbackfill.postgres.flush;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/**
 * What progress is kept of: the ledgers of one network going into one set of tables.
 *
 * @param name tells it from other jobs in the same progress tables
 * @param network the network's passphrase
 * @param tables the tables that its ledgers are written to, with their schemas, quoted where SQL
 *     needs that; sorted
 * @param createdAt when it was begun, by the server's clock
 * @since 0.1.0
 */
public record BackfillJob(String name, String network, List<String> tables, Instant createdAt) {

  /**
   * Copies the list.
   *
   * @param name tells it from other jobs
   * @param network the network's passphrase
   * @param tables the tables that its ledgers are written to
   * @param createdAt when it was begun
   */
  public BackfillJob {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(network, "network");
    tables = List.copyOf(tables);
    Objects.requireNonNull(createdAt, "createdAt");
  }
}
