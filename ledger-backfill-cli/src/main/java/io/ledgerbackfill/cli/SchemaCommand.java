package io.ledgerbackfill.cli;

import io.ledgerbackfill.postgres.schema.HistorySchema;
import java.io.PrintWriter;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Prints the schema. */
@Command(
    name = "schema",
    description = {
      "Prints the statements that create all tables and indexes, for a migration tool or psql.",
      "Loading is much faster without the indexes: leave them for later with --part.",
      ""
    },
    abbreviateSynopsis = true,
    sortOptions = false)
final class SchemaCommand implements Runnable {

  /** What to print. */
  enum Part {
    /** Everything, in the order in which it can be run. */
    ALL,
    /** The five tables. */
    TABLES,
    /** The two tables that progress is kept in. */
    PROGRESS,
    /** The indexes of the five tables. */
    INDEXES
  }

  @Spec private CommandSpec spec;

  @Option(
      names = "--part",
      paramLabel = "PART",
      description = "One of all, tables, progress, indexes (default: all).")
  private Part part = Part.ALL;

  @Option(
      names = "--hypertables",
      description = "Make the tables hypertables of TimescaleDB, one chunk a day.")
  private boolean hypertables;

  @Option(
      names = "--schema",
      paramLabel = "NAME",
      description = "Schema of the tables (default: by the connection's search path).")
  private @Nullable String schema;

  @Override
  public void run() {
    HistorySchema history = SchemaName.history(schema);
    if (hypertables) {
      history = history.asHypertables();
    }
    PrintWriter out = spec.commandLine().getOut();
    if (part == Part.ALL || part == Part.TABLES) {
      out.print(history.tables().script() + System.lineSeparator());
    }
    if (part == Part.ALL || part == Part.PROGRESS) {
      out.print(SchemaName.progress(schema).ddl().script() + System.lineSeparator());
    }
    if (part == Part.ALL || part == Part.INDEXES) {
      out.print(history.indexes().script() + System.lineSeparator());
    }
    out.flush();
  }
}
