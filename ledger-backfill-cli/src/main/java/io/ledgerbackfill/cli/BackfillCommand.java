package io.ledgerbackfill.cli;

import io.ledgerbackfill.core.BackfillException;
import io.ledgerbackfill.core.BackfillOptions;
import io.ledgerbackfill.core.BackfillReport;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.core.spi.StageException;
import io.ledgerbackfill.lake.Lake;
import io.ledgerbackfill.postgres.LedgerBackfill;
import io.ledgerbackfill.postgres.schema.Ddl;
import io.ledgerbackfill.postgres.schema.HistorySchema;
import io.ledgerbackfill.xdr.ledger.Network;
import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Locale;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Fills a database from a lake. */
@Command(
    name = "backfill",
    description = {
      "Fills a database with the ledgers of a lake.",
      "",
      "What is done already is left out: running the same command again goes on where the last one"
          + " ended. Without --lake it makes a lake of synthetic ledgers first; without --jdbc it"
          + " starts a PostgreSQL of its own; without --from and --to it takes all that the lake"
          + " has.",
      ""
    },
    abbreviateSynopsis = true,
    sortOptions = false,
    modelTransformer = BackfillCommand.Model.class)
final class BackfillCommand implements Callable<Integer> {

  /** Besides one for each flush worker: for reading progress, and for whoever else asks. */
  private static final int FURTHER_CONNECTIONS = 3;

  @Spec private CommandSpec spec;

  @ArgGroup(validate = false, order = 1, heading = "%nLedgers:%n")
  private SourceOptions ledgers = new SourceOptions();

  @ArgGroup(validate = false, order = 2, heading = "%nS3:%n")
  private LakeOptions s3 = new LakeOptions();

  @ArgGroup(validate = false, order = 3, heading = "%nDatabase:%n")
  private DatabaseOptions database = new DatabaseOptions();

  @ArgGroup(validate = false, order = 4, heading = "%nTables:%n")
  private TargetOptions target = new TargetOptions();

  @ArgGroup(validate = false, order = 5, heading = "%nOutput:%n")
  private OutputOptions output = new OutputOptions();

  private final PipelineOptions pipeline = new PipelineOptions();

  /** Adds the options that are described elsewhere. */
  static final class Model implements IModelTransformer {
    @Override
    public CommandSpec transform(CommandSpec command) {
      ((BackfillCommand) command.userObject()).pipeline.addTo(command);
      return command;
    }
  }

  @Override
  public Integer call() throws IOException, SQLException, InterruptedException {
    boolean embedded = !database.given();
    ledgers.check();
    target.check(embedded);
    output.check();
    BackfillOptions options = pipeline.read();
    ReportFile report = new ReportFile(output.report, spec.commandLine().getErr());
    try {
      int exitCode = backfill(embedded, options, report);
      return exitCode == ExitCode.COMPLETE && report.hasFailed() ? ExitCode.FAILED : exitCode;
    } catch (Exception | Error e) {
      report.writeFailure(reason(e));
      throw e;
    }
  }

  private static String reason(Throwable e) {
    return Failures.isInterrupted(e) ? "interrupted" : Failures.describe(e);
  }

  private int backfill(boolean embedded, BackfillOptions options, ReportFile report)
      throws IOException, SQLException, InterruptedException {
    try (Workspace workspace = new Workspace()) {
      String location = ledgers.lake != null ? ledgers.lake : makeLake(workspace);
      try (Lake lake = s3.open("--lake", location, options.fetchWorkers())) {
        Network network = NetworkName.of(ledgers.network, lake.networkPassphrase().orElse(null));
        LedgerSet wanted = ledgers.wanted(lake, this::warn);
        if (wanted.isEmpty()) {
          report.writeNothingToDo();
          say("The lake ends before these ledgers: there is nothing to do yet.");
          return ExitCode.COMPLETE;
        }
        int connections = options.flushWorkers() + FURTHER_CONNECTIONS;
        @Nullable Path data = embedded ? dataFolder(workspace) : null;
        try (RunDatabase to =
            data != null
                ? RunDatabase.start(data, database, connections, this::say)
                : RunDatabase.connect(database, connections)) {
          Resume resume = new Resume(location, data, workspace);
          say("Ledgers " + wanted + " of '" + network + "' into " + to.address());
          return run(
              backfill(lake, network, to).options(options), lake, wanted, to, resume, report);
        }
      }
    }
  }

  private Path dataFolder(Workspace workspace) {
    return target.data != null ? target.data : workspace.folder("postgresql");
  }

  private String makeLake(Workspace workspace) throws InterruptedException {
    Path folder = workspace.folder("lake");
    say("Making a lake of synthetic ledgers in " + folder);
    SyntheticLake.sample(folder, NetworkName.of(ledgers.network, null), output);
    return folder.toString();
  }

  private int run(
      LedgerBackfill.Builder builder,
      Lake lake,
      LedgerSet wanted,
      RunDatabase to,
      Resume resume,
      ReportFile file)
      throws SQLException, InterruptedException {
    HistorySchema schema = target.schema();
    BackfillReport report;
    RunProgress progress = new RunProgress(output);
    try (LedgerBackfill backfill = builder.listener(progress).build()) {
      if (target.createSchema || to.isEmbedded()) {
        define(backfill, schema.tables().then(target.progressTables().ddl()));
      }
      report = backfill.run(wanted);
      if (target.createIndexes || to.isEmbedded()) {
        try {
          define(backfill, schema.indexes());
        } catch (StageException | InterruptedException e) {
          file.write(report, reason(e));
          throw e;
        }
      }
    } catch (BackfillException e) {
      return failed(e, lake, progress.hasStarted(), resume, file);
    }
    file.write(report, null);
    say(report.toString());
    if (to.isEmbedded()) {
      show(to);
    }
    return ExitCode.COMPLETE;
  }

  private static void define(LedgerBackfill backfill, Ddl ddl) throws InterruptedException {
    try {
      backfill.define(ddl);
    } catch (RetryableException e) {
      if (Thread.interrupted()) {
        throw new InterruptedException("while creating tables or indexes");
      }
      throw e;
    }
  }

  private LedgerBackfill.Builder backfill(Lake lake, Network network, RunDatabase to) {
    LedgerBackfill.Builder builder =
        LedgerBackfill.builder()
            .lake(lake)
            .dataSource(to.source())
            .network(network)
            .job(target.job)
            .sharesTables(target.sharesTables)
            .mayBeEmptied(target.mayBeEmptied)
            .networkTimeout(database.socketTimeout());
    if (target.schemaName() != null) {
      builder.schema(target.schemaName());
    }
    return builder;
  }

  private int failed(
      BackfillException e, Lake lake, boolean progressIsKnown, Resume resume, ReportFile file) {
    Thread.interrupted(); // what remains to be done here is quick
    BackfillReport report = e.report();
    PrintWriter err = spec.commandLine().getErr();
    int exitCode = Failures.report(e, spec.commandLine());
    if (!Advice.isOfEmptiedTables(e)) { // what is done has not stayed so
      err.println(
          progressIsKnown
              ? String.format(
                  Locale.ROOT,
                  "%,d of %,d ledgers are done and stay so.",
                  report.wanted().size() - report.remaining().size(),
                  report.wanted().size())
              : "How many ledgers are done could not be read.");
    }
    @Nullable String beyondEnd = ledgers.beyondEnd(lake, e, report.remaining());
    if (beyondEnd != null) {
      err.println(beyondEnd);
    }
    err.println(resume.hint(Failures.needsMending(e)));
    file.write(report, Failures.describe(e));
    return exitCode;
  }

  private void show(RunDatabase database) throws SQLException, InterruptedException {
    if (!output.quiet) {
      PrintWriter out = spec.commandLine().getOut();
      Arrivals.print(database.source(), out);
      out.flush();
    }
    if (target.keep) {
      say("PostgreSQL runs until Ctrl-C: " + database.address());
      new CountDownLatch(1).await();
    }
  }

  /** Nothing is left out silently, however quiet the run is to be. */
  private void warn(String message) {
    PrintWriter err = spec.commandLine().getErr();
    message.lines().forEach(err::println);
    err.flush();
  }

  private void say(String message) {
    if (!output.quiet) {
      PrintWriter out = spec.commandLine().getOut();
      message.lines().forEach(out::println); // what breaks a line within one is escaped
      out.flush();
    }
  }
}
