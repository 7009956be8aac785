package io.ledgerbackfill.cli;

import io.ledgerbackfill.cli.golden.Comparison;
import io.ledgerbackfill.cli.golden.GoldenRows;
import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.lake.Lake;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Shows that the tables have the rows of the reference. */
@Command(
    name = "compare",
    description = {
      "Compares the five tables with golden rows, as multisets.",
      "",
      "With --jdbc it compares a database that is filled already. With --lake it does all of it:"
          + " starts a PostgreSQL of its own, runs 'backfill' on all that the lake has, and compares."
          + " The exit code is 0 only if all rows are the same.",
      ""
    },
    abbreviateSynopsis = true,
    sortOptions = false)
final class CompareCommand implements Callable<Integer> {

  @Spec private CommandSpec spec;

  @Option(
      names = "--golden",
      paramLabel = "FOLDER",
      required = true,
      description = "Golden rows: for each table a file TABLE.tsv.zst.")
  private Path golden;

  @Option(
      names = "--lake",
      paramLabel = "LAKE",
      description = "Without --jdbc: what to fill a database from; a folder or s3://bucket/prefix.")
  private @Nullable String lake;

  @Option(
      names = "--from",
      paramLabel = "N",
      description = "The first ledger to compare, done or not (default: all that are done).")
  private @Nullable Long from;

  @Option(names = "--to", paramLabel = "N", description = "The last one, included.")
  private @Nullable Long to;

  @ArgGroup(validate = false, order = 1, heading = "%nDatabase:%n")
  private DatabaseOptions database = new DatabaseOptions();

  @Option(
      names = "--schema",
      paramLabel = "NAME",
      order = 2,
      description = "Schema of the tables (default: by the connection's search path).")
  private @Nullable String schema;

  @Option(
      names = "--job",
      paramLabel = "NAME",
      order = 3,
      description =
          "Whose progress tells what is done, where one database has several jobs (default:"
              + " default).")
  private String job = "default";

  CompareCommand() {
    this.golden = Path.of("");
  }

  @Override
  public Integer call() throws IOException, SQLException, InterruptedException {
    LedgerRange range = range();
    SchemaName.history(schema);
    if (database.given()) {
      if (lake != null) {
        throw new UsageException("Option '--lake' is for the PostgreSQL started without '--jdbc'");
      }
      try (RunDatabase filled = RunDatabase.connect(database, 1)) {
        return compare(filled, range);
      }
    }
    if (lake == null) {
      throw new UsageException("Missing required option: '--jdbc=URL' or '--lake=LAKE'");
    }
    if (schema != null) {
      throw new UsageException("Option '--schema' is for a database given by '--jdbc'");
    }
    try (Workspace workspace = new Workspace()) {
      Path data = workspace.folder("postgresql");
      for (LedgerRange each : range != null ? List.of(range) : ranges(lake)) {
        int exitCode = backfill(lake, each, data);
        if (exitCode != ExitCode.COMPLETE) {
          return exitCode;
        }
      }
      try (RunDatabase filled = RunDatabase.start(data, database, 1, said -> {})) {
        return compare(filled, range);
      }
    }
  }

  private @Nullable LedgerRange range() {
    if (from == null && to == null) {
      return null;
    }
    if (from == null || to == null) {
      throw new UsageException("Options '--from' and '--to' go together");
    }
    return Ledgers.range(from, to);
  }

  /** Lakes for tests have holes, and files that hold fewer ledgers than their names tell. */
  private static List<LedgerRange> ranges(String lake) throws InterruptedException {
    try (Lake opened = new LakeOptions().open("--lake", lake, 1)) {
      LedgerRange all =
          opened
              .extent()
              .orElseThrow(
                  () -> new FinalException("there are no ledgers in " + opened.store().name()));
      return opened.survey().ledgers().intersection(all).ranges();
    }
  }

  /** Runs the command as a user would. */
  private int backfill(String lake, LedgerRange range, Path data) {
    PrintWriter out = spec.commandLine().getOut();
    out.printf(Locale.ROOT, "Filling a PostgreSQL of its own with ledgers %s of %s%n", range, lake);
    out.flush();
    List<String> args = new ArrayList<>(List.of("backfill", "--quiet", "--lake", lake));
    args.addAll(List.of("--data", data.toString(), "--job", job));
    args.addAll(List.of("--from", "" + range.first(), "--to", "" + range.last()));
    RootCommand root = (RootCommand) spec.root().userObject();
    if (root.verbose()) {
      args.add("--verbose");
    }
    return spec.root().commandLine().execute(args.toArray(new String[0]));
  }

  private int compare(RunDatabase filled, @Nullable LedgerRange range)
      throws IOException, SQLException {
    LedgerSet ledgers = range != null ? LedgerSet.of(range) : done(filled);
    PrintWriter out = spec.commandLine().getOut();
    out.printf(Locale.ROOT, "Comparing ledgers %s with %s%n", ledgers, golden);
    out.flush();
    List<Comparison> tables;
    try (Connection connection = filled.source().getConnection()) {
      connection.setNetworkTimeout(Runnable::run, 0); // sorting takes as long as it takes
      tables =
          new GoldenRows(golden)
              .compare(connection, SchemaName.history(schema).copyTables(), ledgers);
    }
    tables.forEach(table -> print(table, out));
    out.flush();
    if (tables.stream().allMatch(table -> table.golden() == 0)) {
      throw new FinalException(
          String.format(Locale.ROOT, "%s has no rows of ledgers %s", golden, ledgers));
    }
    return tables.stream().allMatch(Comparison::isEqual) ? ExitCode.COMPLETE : ExitCode.FAILED;
  }

  private LedgerSet done(RunDatabase filled) {
    LedgerSet done =
        SchemaName.progress(filled.source(), schema, job, database.socketTimeout())
            .done(LedgerRange.of(0, LedgerRange.MAX_SEQUENCE));
    if (done.isEmpty()) {
      throw new FinalException(
          String.format(
              Locale.ROOT,
              "job \"%s\" has done no ledger in %s; --from and --to name ledgers to compare",
              job,
              filled.address()));
    }
    return done;
  }

  private static void print(Comparison table, PrintWriter out) {
    if (table.isEqual()) {
      out.printf(Locale.ROOT, "%-22s%,12d rows, equal", table.table(), table.found());
    } else {
      out.printf(
          Locale.ROOT,
          "%-22s%,12d rows, %,d golden: %,d missing, %,d too many",
          table.table(),
          table.found(),
          table.golden(),
          table.missing(),
          table.tooMany());
    }
    out.println(
        table.otherLedgers() == 0
            ? ""
            : String.format(
                Locale.ROOT,
                " (left out: %,d golden rows of other ledgers)",
                table.otherLedgers()));
    print("missing", table.missing(), table.missingRows(), out);
    print("too many", table.tooMany(), table.rowsTooMany(), out);
  }

  private static void print(String title, long count, List<String> rows, PrintWriter out) {
    for (String row : rows) { // as it is: a column may have the name of a secret
      out.write(String.format(Locale.ROOT, "  %s: %s%n", title, PrintableText.escape(row)));
    }
    if (count > rows.size()) {
      out.printf(Locale.ROOT, "  %s: and %,d more%n", title, count - rows.size());
    }
  }
}
