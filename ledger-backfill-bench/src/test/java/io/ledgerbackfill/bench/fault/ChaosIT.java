package io.ledgerbackfill.bench.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.lake.LakeLayout;
import io.ledgerbackfill.lake.LakeWriter;
import io.ledgerbackfill.xdr.ledger.Network;
import io.ledgerbackfill.xdr.synthetic.SyntheticLedgers;
import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few faults of each kind; the command {@code chaos} does as many as one wants. */
class ChaosIT {

  private static final LedgerRange LEDGERS = LedgerRange.of(1000, 1399);

  @TempDir private Path folder;

  @Test
  void shouldHaveEveryRowOnceWhateverIsKilled() throws Exception {
    Path lake = folder.resolve("lake");
    writeLake(lake);
    ByteArrayOutputStream said = new ByteArrayOutputStream();

    Chaos.run(
        new ChaosPlan(42, 4, 1, 1, Duration.ofMinutes(5)),
        backfill(lake),
        LEDGERS,
        folder.resolve("server"),
        new PrintStream(said, true, StandardCharsets.UTF_8));

    assertThat(said.toString(StandardCharsets.UTF_8))
        .contains("4 backfills killed, 1 times the server, 1 pairs");
  }

  private static void writeLake(Path lake) {
    SyntheticLedgers ledgers =
        SyntheticLedgers.builder().first(LEDGERS.first()).transactionsPerLedger(2).build();
    LakeLayout layout = LakeLayout.of(16, 10);
    try (LakeWriter writer = new LakeWriter(lake, layout, Network.PUBNET.passphrase(), 1)) {
      for (long sequence = LEDGERS.first(); sequence <= LEDGERS.last(); sequence++) {
        writer.add(sequence, ledgers.next());
      }
    }
  }

  private static List<String> backfill(Path lake) {
    Path jar =
        Path.of(System.getProperty("ledgerbackfill.root"))
            .resolve("ledger-backfill-cli/target/ledger-backfill.jar");
    return List.of(
        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
        "-Xmx256m",
        "-jar",
        jar.toString(),
        "backfill",
        "--lake",
        lake.toString());
  }
}
