package io.ledgerbackfill.bench.fault;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.lake.Lake;
import io.ledgerbackfill.lake.LakeLayout;
import io.ledgerbackfill.lake.LakeWriter;
import io.ledgerbackfill.lake.ObjectStore;
import io.ledgerbackfill.xdr.ledger.Network;
import io.ledgerbackfill.xdr.synthetic.SyntheticLedgers;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Shows that rows are there once, whatever is killed. */
@Command(
    name = "chaos",
    mixinStandardHelpOptions = true,
    description = {
      "Kills backfills and their server, and checks that every ledger's rows are there once.",
      "",
      "It starts a PostgreSQL of its own and backfills the same ledgers again and again into new"
          + " databases, while it kills backfills (SIGKILL) and the server at random moments and"
          + " starts backfills twice. Each database must then equal what an undisturbed run wrote.",
      ""
    },
    sortOptions = false)
public final class ChaosCommand implements Callable<Integer> {

  /** Many little ledgers, several in a file: the more of them, the more moments there are. */
  private static final LedgerRange SYNTHETIC = LedgerRange.of(60_000_000, 60_001_499);

  private static final int SYNTHETIC_TRANSACTIONS = 3;

  @Option(
      names = "--lake",
      paramLabel = "FOLDER",
      description = "A lake's folder (default: synthetic ledgers).")
  private @Nullable Path lake;

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
      description = "When to give up, as ISO 8601 has it (default: ${DEFAULT-VALUE}).")
  private Duration timeLimit = Duration.ofHours(1);

  /** Made by the command line. */
  public ChaosCommand() {}

  @Override
  public Integer call() throws IOException, SQLException, InterruptedException {
    ChaosPlan plan =
        new ChaosPlan(
            seed != null ? seed : new Random().nextInt(1_000_000),
            processKills,
            serverKills,
            twins,
            timeLimit);
    Path work = Files.createTempDirectory("ledger-backfill-chaos-");
    Path ledgers = lake != null ? lake : makeLake(Files.createDirectory(work.resolve("lake")));
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    out.println("Working in " + work + ", which is left there");
    Chaos.run(plan, backfill(ledgers), extent(ledgers), work.resolve("server"), out);
    return 0;
  }

  private static LedgerRange extent(Path folder) throws InterruptedException {
    try (Lake opened = Lake.open(ObjectStore.open(folder.toString()))) {
      return opened
          .extent()
          .orElseThrow(() -> new IllegalArgumentException("there are no ledgers in " + folder));
    }
  }

  /** The command that starts a backfill, as this process was started. */
  private static List<String> backfill(Path folder) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx256m", "-cp", System.getProperty("java.class.path")));
    command.addAll(List.of("io.ledgerbackfill.cli.Main", "backfill", "--lake", folder.toString()));
    return command;
  }

  private static Path makeLake(Path folder) {
    SyntheticLedgers ledgers =
        SyntheticLedgers.builder()
            .first(SYNTHETIC.first())
            .transactionsPerLedger(SYNTHETIC_TRANSACTIONS)
            .build();
    LakeLayout layout = LakeLayout.of(16, 10);
    String passphrase = Network.PUBNET.passphrase();
    try (LakeWriter writer = new LakeWriter(folder, layout, passphrase, LakeWriter.DEFAULT_LEVEL)) {
      for (long sequence = SYNTHETIC.first(); sequence <= SYNTHETIC.last(); sequence++) {
        writer.add(sequence, ledgers.next());
      }
    }
    return folder;
  }
}
