package io.ledgerbackfill.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.zaxxer.hikari.HikariDataSource;
import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Tells what is done and what is missing. */
@Command(
    name = "gaps",
    description = {
      "Tells which ledgers of a range are done, and which are missing.",
      "A ledger without transactions is done once it has been looked at. The exit code is 0"
          + " whether or not ledgers are missing, and 1 where no such job was begun.",
      ""
    },
    abbreviateSynopsis = true,
    sortOptions = false)
final class GapsCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--from",
      paramLabel = "N",
      required = true,
      description = "The first ledger of interest.")
  private long from;

  @Option(
      names = "--to",
      paramLabel = "N",
      required = true,
      description = "The last ledger of interest, included.")
  private long to;

  @Option(
      names = "--job",
      paramLabel = "NAME",
      description = "Whose progress, where a database has several jobs (default: default).")
  private String job = "default";

  @Option(
      names = "--schema",
      paramLabel = "NAME",
      description = "Schema of the tables (default: by the connection's search path).")
  private @Nullable String schema;

  @Option(names = "--json", description = "Print it as JSON, for programs.")
  private boolean json;

  @ArgGroup(validate = false, heading = "%nDatabase:%n")
  private DatabaseOptions database = new DatabaseOptions();

  @Override
  public Integer call() throws IOException {
    LedgerRange range = Ledgers.range(from, to);
    LedgerSet missing;
    try (HikariDataSource source = database.open(1)) {
      missing = JobProgress.get(source, schema, job, database.socketTimeout()).gaps(range);
    }
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      printJson(range, missing, out);
    } else {
      print(range, missing, out);
    }
    out.flush();
    return ExitCode.COMPLETE;
  }

  private void print(LedgerRange range, LedgerSet missing, PrintWriter out) {
    LedgerSet done = missing.gaps(range);
    out.printf(Locale.ROOT, "%,d of %,d ledgers are done%n", done.size(), range.size());
    print("done", done, out);
    print("missing", missing, out);
  }

  private static void print(String title, LedgerSet ledgers, PrintWriter out) {
    for (LedgerRange range : ledgers.ranges()) {
      out.printf(Locale.ROOT, "%s %s (%,d)%n", title, range, range.size());
    }
  }

  private void printJson(LedgerRange range, LedgerSet missing, PrintWriter out) throws IOException {
    LedgerSet done = missing.gaps(range);
    try (JsonGenerator generator = Json.generator(out)) {
      generator.writeStartObject();
      generator.writeStringField("job", job);
      Ledgers.write("range", range, generator);
      generator.writeNumberField("doneLedgers", done.size());
      generator.writeNumberField("missingLedgers", missing.size());
      Ledgers.write("done", done, generator);
      Ledgers.write("missing", missing, generator);
      generator.writeEndObject();
    }
    out.println();
  }
}
