package io.ledgerbackfill.cli;

import io.ledgerbackfill.postgres.flush.ProgressTables;
import io.ledgerbackfill.postgres.schema.HistorySchema;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** What becomes of the database. */
final class TargetOptions {

  @Option(
      names = "--schema",
      paramLabel = "NAME",
      description = "Schema of the tables (default: by the connection's search path).")
  private @Nullable String schema;

  @Option(
      names = "--job",
      paramLabel = "NAME",
      description =
          "Whose progress this is, where one database has several jobs (default: default).")
  String job = "default";

  @Option(
      names = "--shares-tables",
      description =
          "Another job writes other rows to the same tables; without this, that is refused.")
  boolean sharesTables;

  @Option(
      names = "--may-be-emptied",
      description =
          "Tables may be empty though their ledgers are done, as their rows are kept elsewhere;"
              + " without this, that is refused.")
  boolean mayBeEmptied;

  @Option(
      names = "--create-schema",
      description = "Create the tables that are missing. 'ledger-backfill schema' prints them.")
  boolean createSchema;

  @Option(
      names = "--create-indexes",
      description =
          "Create the indexes that are missing, once all ledgers are there: that is much faster"
              + " than to load into them.")
  boolean createIndexes;

  @Option(
      names = "--hypertables",
      description = "With --create-schema: as hypertables of TimescaleDB, one chunk a day.")
  boolean hypertables;

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description =
          "Without --jdbc: where the PostgreSQL keeps its data, new or of an earlier run (default:"
              + " a temporary folder, removed once all is done).")
  @Nullable Path data;

  @Option(
      names = "--keep",
      description = "Without --jdbc: leave the PostgreSQL running until Ctrl-C.")
  boolean keep;

  void check(boolean embedded) {
    if (!embedded && data != null) {
      throw new UsageException("Option '--data' is for the PostgreSQL started without '--jdbc'");
    }
    if (!embedded && keep) {
      throw new UsageException("Option '--keep' is for the PostgreSQL started without '--jdbc'");
    }
    schema();
    progressTables();
    if (job.isBlank()) {
      throw new UsageException("Invalid value for option '--job': it is blank");
    }
  }

  @Nullable String schemaName() {
    return schema;
  }

  HistorySchema schema() {
    HistorySchema history = SchemaName.history(schema);
    return hypertables ? history.asHypertables() : history;
  }

  ProgressTables progressTables() {
    return SchemaName.progress(schema);
  }
}
