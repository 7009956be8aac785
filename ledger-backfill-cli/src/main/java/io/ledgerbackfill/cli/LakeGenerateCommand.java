package io.ledgerbackfill.cli;

import io.ledgerbackfill.lake.LakeLayout;
import io.ledgerbackfill.xdr.ledger.Network;
import io.ledgerbackfill.xdr.synthetic.SyntheticLedgers;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a lake of synthetic ledgers. */
@Command(
    name = "generate",
    description = {
      "Makes a lake of synthetic ledgers, like those of the public network in kind and number.",
      "",
      "The same options make the same ledgers, on every machine.",
      ""
    },
    abbreviateSynopsis = true,
    sortOptions = false)
final class LakeGenerateCommand implements Callable<Integer> {

  @Option(
      names = "--out",
      paramLabel = "DIR",
      required = true,
      description = "The lake's folder, new or empty.")
  private Path folder;

  @Option(
      names = "--ledgers",
      paramLabel = "N",
      required = true,
      description = "How many ledgers to make.")
  private long count;

  @Option(
      names = "--from",
      paramLabel = "S",
      description = "The first ledger's sequence (default: ${DEFAULT-VALUE}).")
  private long from = LakeLayout.FIRST_LEDGER;

  @Option(
      names = "--seed",
      paramLabel = "X",
      description = "Another seed makes other ledgers (default: ${DEFAULT-VALUE}).")
  private long seed = 1;

  @Option(
      names = "--small",
      description =
          "Ledgers of a few hundred bytes, most without transactions, for runs over very many.")
  private boolean small;

  @Option(
      names = "--transactions",
      paramLabel = "N",
      description = "Transactions of a ledger, in the mean (default: ${DEFAULT-VALUE}).")
  private int transactions = SyntheticLedgers.DEFAULT_TRANSACTIONS;

  @Option(
      names = "--ledgers-per-file",
      paramLabel = "N",
      description = "Ledgers in a file (default: ${DEFAULT-VALUE}).")
  private long ledgersPerFile = 1;

  @Option(
      names = "--files-per-partition",
      paramLabel = "N",
      description = "Files in a folder; 1 for no folders (default: ${DEFAULT-VALUE}).")
  private long filesPerPartition = 64_000;

  @Option(
      names = "--network",
      paramLabel = "NETWORK",
      description = "pubnet, testnet or a network's passphrase (default: ${DEFAULT-VALUE}).")
  private String network = "pubnet";

  @ArgGroup(validate = false, heading = "%nOutput:%n")
  private ProgressOptions progress = new ProgressOptions();

  @Override
  public Integer call() throws IOException, InterruptedException {
    progress.check();
    if (count < 1) {
      throw new UsageException("Invalid value for option '--ledgers': " + count + " is too few");
    }
    Network of = NetworkName.parse(network);
    SyntheticLake lake =
        new SyntheticLake(folder, layout(), of, Ledgers.range(from, from + count - 1));
    SyntheticLedgers ledgers = ledgers(of);
    refuseUsedFolder();
    lake.write(ledgers, progress);
    return ExitCode.COMPLETE;
  }

  private SyntheticLedgers ledgers(Network of) {
    SyntheticLedgers.Builder builder =
        SyntheticLedgers.builder().seed(seed).network(of).small(small);
    UsageException.ifRefused("--from", () -> builder.first(from));
    UsageException.ifRefused("--transactions", () -> builder.transactionsPerLedger(transactions));
    return builder.build();
  }

  private LakeLayout layout() {
    UsageException.ifRefused("--ledgers-per-file", () -> LakeLayout.of(ledgersPerFile, 1));
    return UsageException.ifRefused(
        "--files-per-partition", () -> LakeLayout.of(ledgersPerFile, filesPerPartition));
  }

  private void refuseUsedFolder() throws IOException {
    if (Files.exists(folder)) {
      try (Stream<Path> content = Files.list(folder)) {
        if (content.findAny().isPresent()) {
          throw new UsageException("Invalid value for option '--out': " + folder + " is not empty");
        }
      }
    }
  }
}
