package io.ledgerbackfill.bench.memory;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.lake.LakeLayout;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.function.ToDoubleFunction;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/**
 * Measures backfills of the same ledgers in objects of different sizes, side by side: speed, and
 * resident memory. Each is the command {@code backfill} in a process of its own, into all five
 * tables of a real PostgreSQL; the sides of a round come in shuffled order.
 *
 * <p>Prints a line a side, with medians, and ends with 1 if a side of several ledgers an object, or
 * of the small heap, takes 450 MB or more or is slower than 0.9 of one ledger an object in the
 * larger heap. Reads resident memory from {@code /proc}, so it runs on Linux alone.
 */
@Command(name = "object-sizes", mixinStandardHelpOptions = true)
public final class ObjectSizes implements Runnable {

  private static final long FIRST_LEDGER = 1_000_000;
  private static final long MOST_RESIDENT = 450_000_000;
  private static final double LEAST_SPEED = 0.9;
  private static final String SCHEMA = "object_sizes";

  /** One way to run it. */
  private record Side(int ledgersPerObject, String heap) {

    @Override
    public String toString() {
      return String.format(Locale.ROOT, "%,d an object, %s", ledgersPerObject, heap);
    }
  }

  /** What all others are compared with. */
  private static final Side BASE = new Side(1, "-Xmx512m");

  private static final List<Side> SIDES =
      List.of(BASE, new Side(1, "-Xmx256m"), new Side(64, "-Xmx256m"), new Side(1000, "-Xmx256m"));

  @Option(
      names = "--lake",
      required = true,
      description = "Folder of a lake of real ledgers, of which many are made.")
  private Path lake = Path.of("");

  @Option(
      names = "--work",
      required = true,
      description = "Folder for the lakes that are made, and kept for the next time.")
  private Path work = Path.of("");

  @Option(names = "--jar", description = "The runnable jar (default: this one).")
  private Path jar =
      Path.of(ObjectSizes.class.getProtectionDomain().getCodeSource().getLocation().getPath());

  @Option(names = "--ledgers", description = "How many (default: ${DEFAULT-VALUE}).")
  private int ledgers = 3_000;

  @Option(names = "--rounds", description = "How many (default: ${DEFAULT-VALUE}).")
  private int rounds = 5;

  @Option(
      names = "--jdbc",
      description = "The database, with user and password (default: a server is started).")
  private String jdbc = "";

  private final PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
  private final Map<Side, List<MeasuredBackfill>> measured = new LinkedHashMap<>();

  /** Made by the command line. */
  public ObjectSizes() {}

  @Override
  public void run() {
    try {
      makeLakes();
      if (jdbc.isEmpty()) {
        try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
          measure(server.getJdbcUrl("postgres", "postgres"));
        }
      } else {
        measure(jdbc);
      }
    } catch (IOException | SQLException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
    if (!report()) {
      throw new IllegalStateException("a limit is not kept");
    }
  }

  private void makeLakes() throws InterruptedException, IOException {
    LedgerRange range = LedgerRange.of(FIRST_LEDGER, FIRST_LEDGER + ledgers - 1);
    for (Side side : SIDES) {
      Path folder = lakeOf(side);
      if (!Files.exists(folder)) {
        out.println("Making " + folder);
        Path unfinished = folder.resolveSibling(folder.getFileName() + ".unfinished");
        LakeLayout layout = LakeLayout.of(side.ledgersPerObject, 64);
        CycledLedgers.of(lake).write(unfinished, layout, range);
        Files.move(unfinished, folder);
      }
    }
  }

  private Path lakeOf(Side side) {
    return work.resolve("lake-" + ledgers + "-by-" + side.ledgersPerObject);
  }

  private void measure(String url) throws IOException, SQLException, InterruptedException {
    Random random = new Random(rounds);
    for (int round = 1; round <= rounds; round++) {
      List<Side> sides = new ArrayList<>(SIDES);
      Collections.shuffle(sides, random);
      for (Side side : sides) {
        prepare(url);
        List<String> arguments =
            List.of(
                "--lake",
                lakeOf(side).toString(),
                "--jdbc",
                url,
                "--schema",
                SCHEMA,
                "--create-schema");
        MeasuredBackfill result = MeasuredBackfill.run(jar, side.heap, arguments, work);
        measured.computeIfAbsent(side, any -> new ArrayList<>()).add(result);
        out.printf(
            Locale.ROOT,
            "round %d: %s: %.1f ledgers/s, %.2f ms of processor time a ledger, %d MB%n",
            round,
            side,
            result.ledgersPerSecond(),
            processorMillis(result),
            result.residentBytes() / 1_000_000);
      }
    }
  }

  /** Each begins with no tables, and with nothing left to be written to disk. */
  private static void prepare(String url) throws SQLException {
    try (Connection connection = DriverManager.getConnection(url);
        Statement statement = connection.createStatement()) {
      statement.execute("DROP SCHEMA IF EXISTS " + SCHEMA + " CASCADE");
      statement.execute("CHECKPOINT");
    }
  }

  private boolean report() {
    boolean kept = true;
    double base = median(BASE, MeasuredBackfill::ledgersPerSecond);
    for (Side side : SIDES) {
      long resident =
          results(side).stream().mapToLong(MeasuredBackfill::residentBytes).max().orElse(0);
      double speed = median(side, MeasuredBackfill::ledgersPerSecond);
      double ratio = speed / base;
      out.printf(
          Locale.ROOT,
          "%-24s %7.1f ledgers/s, %.2f of the first; %.2f ms of processor time a ledger; at most"
              + " %d MB resident%n",
          side + ":",
          speed,
          ratio,
          median(side, this::processorMillis),
          resident / 1_000_000);
      kept &= side.equals(BASE) || (ratio >= LEAST_SPEED && resident < MOST_RESIDENT);
    }
    return kept;
  }

  private List<MeasuredBackfill> results(Side side) {
    return measured.getOrDefault(side, List.of());
  }

  private double processorMillis(MeasuredBackfill result) {
    return result.processorTime().toNanos() / 1e6 / ledgers;
  }

  private double median(Side side, ToDoubleFunction<MeasuredBackfill> figure) {
    double[] sorted = results(side).stream().mapToDouble(figure).sorted().toArray();
    int middle = sorted.length / 2;
    return sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
  }
}
