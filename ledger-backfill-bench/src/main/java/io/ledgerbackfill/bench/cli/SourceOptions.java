package io.ledgerbackfill.bench.cli;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.xdr.lake.Lake;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which ledgers, and where they come from. */
final class SourceOptions {

  @Option(
      names = "--lake",
      paramLabel = "LAKE",
      description = "A folder or s3://bucket/prefix (default: synthetic ledgers).")
  @Nullable String lake;

  @Option(
      names = "--from",
      paramLabel = "N",
      description = "The first ledger (default: the lake's first).")
  @Nullable Long from;

  @Option(
      names = "--to",
      paramLabel = "N",
      description = "The last ledger, included (default: the lake's last).")
  @Nullable Long to;

  @Option(
      names = "--network",
      paramLabel = "NETWORK",
      description =
          "pubnet, testnet or a network's passphrase (default: what the lake's manifest says, or"
              + " else pubnet).")
  @Nullable String network;

  void check() {
    if (network != null) {
      NetworkName.parse(network);
    }
    if (from != null && to != null) {
      Ledgers.range(from, to);
    }
    if (lake == null && (from != null || to != null)) {
      throw new UsageException("Options '--from' and '--to' need '--lake'");
    }
  }

  /** Decides on the range; asks the lake for its extent only if it has to. */
  LedgerRange range(Lake lake) throws InterruptedException {
    if (from != null && to != null) {
      return Ledgers.range(from, to);
    }
    LedgerRange all =
        lake.extent()
            .orElseThrow(
                () -> new FinalException("there are no ledgers in " + lake.store().name()));
    return Ledgers.range(from != null ? from : all.first(), to != null ? to : all.last());
  }
}
