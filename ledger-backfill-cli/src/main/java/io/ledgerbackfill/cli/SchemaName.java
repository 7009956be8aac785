package io.ledgerbackfill.cli;

import io.ledgerbackfill.postgres.flush.PostgresProgressStore;
import io.ledgerbackfill.postgres.flush.ProgressTables;
import io.ledgerbackfill.postgres.schema.HistorySchema;
import java.time.Duration;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Finds the tables by the option {@code --schema}. */
final class SchemaName {

  private SchemaName() {}

  static HistorySchema history(@Nullable String schema) {
    return UsageException.ifRefused(
        "--schema",
        () -> schema == null ? HistorySchema.onSearchPath() : HistorySchema.inSchema(schema));
  }

  static ProgressTables progress(@Nullable String schema) {
    return UsageException.ifRefused(
        "--schema",
        () -> schema == null ? ProgressTables.ofDefaults() : ProgressTables.inSchema(schema));
  }

  static PostgresProgressStore progress(
      DataSource source, @Nullable String schema, String job, Duration networkTimeout) {
    return PostgresProgressStore.builder(source)
        .job(job)
        .progressTables(progress(schema))
        .networkTimeout(networkTimeout)
        .build();
  }
}
