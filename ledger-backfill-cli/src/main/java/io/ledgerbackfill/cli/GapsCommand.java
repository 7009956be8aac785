package io.ledgerbackfill.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import com.zaxxer.hikari.HikariDataSource;
import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.Watermark;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.postgres.flush.BackfillJob;
import io.ledgerbackfill.postgres.flush.PostgresProgressStore;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
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
    Watermark watermark;
    try (HikariDataSource source = database.open(1)) {
      watermark = progress(source).watermark(range);
    }
    PrintWriter out = spec.commandLine().getOut();
    if (json) {
      printJson(watermark, out);
    } else {
      print(watermark, out);
    }
    out.flush();
    return ExitCode.COMPLETE;
  }

  private PostgresProgressStore progress(DataSource source) {
    PostgresProgressStore progress =
        SchemaName.progress(source, schema, job, database.socketTimeout());
    List<String> jobs = progress.jobs().stream().map(BackfillJob::name).toList();
    if (jobs.isEmpty()) {
      throw new FinalException(
          "there are no progress tables in "
              + (schema == null ? "the schemas of the search path" : schema)
              + ", or no job was begun in them; --schema names where they are");
    }
    if (!jobs.contains(job)) {
      throw new FinalException(
          "there is no job named "
              + job
              + " (there are: "
              + String.join(", ", jobs)
              + "); --job names one");
    }
    return progress;
  }

  private void print(Watermark watermark, PrintWriter out) {
    LedgerRange range = watermark.range();
    LedgerSet missing = watermark.missing();
    LedgerSet done = missing.gaps(range);
    out.printf(Locale.ROOT, "%,d of %,d ledgers are done%n", done.size(), range.size());
    if (watermark.completeThrough() >= range.first()) {
      out.printf(Locale.ROOT, "complete through %d%n", watermark.completeThrough());
    }
    if (watermark.completeFrom() <= range.last()) {
      out.printf(Locale.ROOT, "complete from %d%n", watermark.completeFrom());
    }
    print("done", done, out);
    print("missing", missing, out);
  }

  private static void print(String title, LedgerSet ledgers, PrintWriter out) {
    for (LedgerRange range : ledgers.ranges()) {
      out.printf(Locale.ROOT, "%s %s (%,d)%n", title, range, range.size());
    }
  }

  private void printJson(Watermark watermark, PrintWriter out) throws IOException {
    LedgerRange range = watermark.range();
    LedgerSet missing = watermark.missing();
    LedgerSet done = missing.gaps(range);
    try (JsonGenerator generator = Json.generator(out)) {
      generator.writeStartObject();
      generator.writeStringField("job", job);
      Ledgers.write("range", range, generator);
      generator.writeNumberField("doneLedgers", done.size());
      generator.writeNumberField("missingLedgers", missing.size());
      generator.writeNumberField("completeThrough", watermark.completeThrough());
      generator.writeNumberField("completeFrom", watermark.completeFrom());
      Ledgers.write("done", done, generator);
      Ledgers.write("missing", missing, generator);
      generator.writeEndObject();
    }
    out.println();
  }
}
