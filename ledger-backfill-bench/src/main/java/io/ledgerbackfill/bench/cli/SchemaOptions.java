package io.ledgerbackfill.bench.cli;

import io.ledgerbackfill.postgres.progress.ProgressTables;
import io.ledgerbackfill.postgres.schema.HistorySchema;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Where the tables are. */
final class SchemaOptions {

  @Option(
      names = "--schema",
      paramLabel = "NAME",
      description = "Schema of the tables (default: by the connection's search path).")
  private @Nullable String schema;

  HistorySchema history() {
    try {
      return schema == null ? HistorySchema.onSearchPath() : HistorySchema.inSchema(schema);
    } catch (IllegalArgumentException e) {
      throw new UsageException("--schema", e);
    }
  }

  ProgressTables progress() {
    return schema == null ? ProgressTables.ofDefaults() : ProgressTables.inSchema(schema);
  }
}
