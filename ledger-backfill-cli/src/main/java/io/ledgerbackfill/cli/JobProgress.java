package io.ledgerbackfill.cli;

import io.ledgerbackfill.postgres.progress.BackfillJob;
import io.ledgerbackfill.postgres.progress.PostgresProgressStore;
import java.time.Duration;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Finds the progress of a job without knowing its network. */
final class JobProgress {

  private JobProgress() {}

  /**
   * Looks a job up.
   *
   * @param schema schema of the tables, or null for the connection's search path
   * @param networkTimeout how long the database may be silent
   * @return its progress; empty if it was never begun
   */
  static Optional<PostgresProgressStore> find(
      DataSource source, @Nullable String schema, String job, Duration networkTimeout) {
    for (BackfillJob each : SchemaName.progress(schema).jobs(source, networkTimeout)) {
      if (each.name().equals(job)) {
        return Optional.of(
            PostgresProgressStore.builder(source)
                .job(each.name())
                .network(each.network())
                .tables(SchemaName.history(schema).copyTables().all())
                .progressTables(SchemaName.progress(schema))
                .networkTimeout(networkTimeout)
                .build());
      }
    }
    return Optional.empty();
  }
}
