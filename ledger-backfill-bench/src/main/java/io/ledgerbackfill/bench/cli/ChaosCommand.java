package io.ledgerbackfill.bench.cli;

import io.ledgerbackfill.bench.fault.Chaos;
import io.ledgerbackfill.bench.fault.ChaosPlan;
import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.lake.Lake;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows that rows are there once, whatever is killed. */
@Command(
    name = "chaos",
    description = {
      "Kills backfills and their server, and checks that every ledger's rows are there once.",
      "",
      "It starts a PostgreSQL of its own and backfills the same ledgers again and again into new"
          + " databases, while it kills backfills (SIGKILL) and the server at random moments and"
          + " starts backfills twice. Each database must then equal what an undisturbed run wrote.",
      ""
    },
    abbreviateSynopsis = true,
    sortOptions = false)
final class ChaosCommand implements Callable<Integer> {

  @ArgGroup(validate = false, order = 1, heading = "%nLedgers:%n")
  private SourceOptions ledgers = new SourceOptions();

  @ArgGroup(validate = false, order = 2, heading = "%nS3:%n")
  private LakeOptions s3 = new LakeOptions();

  @ArgGroup(validate = false, order = 3, heading = "%nOutput:%n")
  private ProgressOptions progress = new ProgressOptions();

  @Option(
      names = "--process-kills",
      paramLabel = "N",
      description = "How many backfills to kill (default: ${DEFAULT-VALUE}).")
  private int processKills = 25;

  @Option(
      names = "--server-kills",
      paramLabel = "N",
      description = "How many times to kill the server (default: ${DEFAULT-VALUE}).")
  private int serverKills = 10;

  @Option(
      names = "--twins",
      paramLabel = "N",
      description = "How many times to start two backfills at once (default: ${DEFAULT-VALUE}).")
  private int twins = 5;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "Makes the same decisions as a run before (default: a new one).")
  private @Nullable Long seed;

  @Option(
      names = "--time-limit",
      paramLabel = "TIME",
      description = "When to give up (default: 1h).")
  private Duration timeLimit = Duration.ofHours(1);

  @Override
  public Integer call() throws IOException, SQLException, InterruptedException {
    ledgers.check();
    progress.check();
    ChaosPlan plan = plan();
    try (Workspace workspace = new Workspace()) {
      String location = ledgers.lake != null ? ledgers.lake : makeLake(workspace);
      LedgerRange range;
      try (Lake lake = s3.open("--lake", location, 1)) {
        range = ledgers.range(lake);
      }
      Chaos.run(plan, backfill(location, range), range, workspace.folder("server"), System.out);
    }
    return ExitCode.COMPLETE;
  }

  private ChaosPlan plan() {
    requireNotNegative("--process-kills", processKills);
    requireNotNegative("--server-kills", serverKills);
    requireNotNegative("--twins", twins);
    long ours = seed != null ? seed : new Random().nextInt(1_000_000);
    return UsageException.ifRefused(
        "--time-limit", () -> new ChaosPlan(ours, processKills, serverKills, twins, timeLimit));
  }

  private static void requireNotNegative(String option, int value) {
    if (value < 0) {
      throw new UsageException("Invalid value for option '" + option + "': it is negative");
    }
  }

  /** The command that starts a backfill, as this process was started. */
  private List<String> backfill(String location, LedgerRange range) {
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx256m",
        "-cp",
        System.getProperty("java.class.path"),
        Main.class.getName(),
        "backfill",
        "--lake",
        location,
        "--from",
        Long.toString(range.first()),
        "--to",
        Long.toString(range.last()));
  }

  private String makeLake(Workspace workspace) throws InterruptedException {
    Path folder = workspace.folder("lake");
    SyntheticLake.prey(folder, NetworkName.of(ledgers.network, null), progress);
    return folder.toString();
  }
}
