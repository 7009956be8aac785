package io.ledgerbackfill.bench.fault;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.spi.FinalException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * Backfills the same ledgers again and again, each round into a new database, while killing
 * backfills and the server at random moments and starting backfills twice. After each round the
 * database must hold exactly what an undisturbed run wrote.
 *
 * <p>Everything is real: processes of their own, SIGKILL, a server that syncs to disk.
 */
public final class Chaos {

  private static final Duration RUN_LIMIT = Duration.ofMinutes(5);

  private static final int EXIT_COMPLETE = 0;
  private static final int EXIT_FAILED = 1;

  private final ChaosPlan plan;
  private final List<String> command;
  private final LedgerRange range;
  private final PrintStream out;
  private final Random random;
  private final long start = System.nanoTime();

  private int processKills;
  private int serverKills;
  private int twins;
  private int conflicts;

  private Chaos(ChaosPlan plan, List<String> command, LedgerRange range, PrintStream out) {
    this.plan = plan;
    this.command = List.copyOf(command);
    this.range = range;
    this.out = out;
    this.random = new Random(plan.seed());
  }

  /**
   * Does what the plan says.
   *
   * @param plan how much harm to do
   * @param command starts a backfill; {@code --jdbc} and options of the pipeline are appended
   * @param range the ledgers that this backfills
   * @param folder an empty folder for the server
   * @param out gets told what happens
   * @throws FinalException if a database differs from what it should hold, or time is up
   * @throws IOException if a process can't be started
   * @throws SQLException if the server, which should be up, fails
   * @throws InterruptedException if the calling thread is interrupted
   */
  public static void run(
      ChaosPlan plan, List<String> command, LedgerRange range, Path folder, PrintStream out)
      throws IOException, SQLException, InterruptedException {
    try (VictimServer server = VictimServer.start(folder)) {
      new Chaos(plan, command, range, out).run(server);
    }
  }

  private void run(VictimServer server) throws IOException, SQLException, InterruptedException {
    say(String.format(Locale.ROOT, "seed %d, ledgers %s", plan.seed(), range));
    Fingerprint expected = undisturbed(server);
    int round = 0;
    while (faultsLeft() > 0) {
      round(server, ++round, expected);
    }
    say(
        String.format(
            Locale.ROOT,
            "complete: %d rounds, %d backfills killed, %d times the server, %d pairs with %d conflicts",
            round,
            processKills,
            serverKills,
            twins,
            conflicts));
  }

  private int processKillsLeft() {
    return plan.processKills() - processKills;
  }

  private int serverKillsLeft() {
    return plan.serverKills() - serverKills;
  }

  private int faultsLeft() {
    return processKillsLeft() + serverKillsLeft() + plan.twins() - twins;
  }

  private Fingerprint undisturbed(VictimServer server)
      throws IOException, SQLException, InterruptedException {
    server.createDatabase("undisturbed");
    finish(server, "undisturbed");
    try (Connection connection = server.connect("undisturbed")) {
      Fingerprint expected = Fingerprint.of(connection);
      if (expected.rows().isEmpty()) {
        throw new FinalException("ledgers " + range + " make no rows: nothing to lose");
      }
      return expected;
    }
  }

  private void round(VictimServer server, int number, Fingerprint expected)
      throws IOException, SQLException, InterruptedException {
    String database = "round_" + number;
    server.createDatabase(database);
    boolean complete = false;
    for (int faults = 1 + random.nextInt(5); faults > 0 && !complete; faults--) {
      complete = faultsLeft() == 0 || fault(server, database);
    }
    finish(server, database);
    verify(server, database, expected);
    server.dropDatabase(database);
  }

  /** Does some harm to one run, or to two at once; tells whether a run completed nevertheless. */
  private boolean fault(VictimServer server, String database)
      throws IOException, InterruptedException {
    if (plan.timeLimit().compareTo(Duration.ofNanos(System.nanoTime() - start)) < 0) {
      throw new FinalException(
          String.format(
              Locale.ROOT,
              "time is up, with %d of %d backfills, %d of %d times the server killed, %d of %d pairs",
              processKills,
              plan.processKills(),
              serverKills,
              plan.serverKills(),
              twins,
              plan.twins()));
    }
    int dice = random.nextInt(faultsLeft());
    if (dice < processKillsLeft()) {
      return processKill(server, database);
    }
    if (dice < processKillsLeft() + serverKillsLeft()) {
      return serverKill(server, database);
    }
    return twins(server, database);
  }

  private boolean processKill(VictimServer server, String database)
      throws IOException, InterruptedException {
    try (BackfillProcess backfill = launch(server, database)) {
      if (!awaitMoment(backfill)) {
        return ended(backfill, "before its kill");
      }
      backfill.kill();
      backfill.awaitEnd(RUN_LIMIT);
      processKills++;
      say(String.format(Locale.ROOT, "%s: killed a backfill (%d)", database, processKills));
      return false;
    }
  }

  private boolean serverKill(VictimServer server, String database)
      throws IOException, InterruptedException {
    try (BackfillProcess backfill = launch(server, database)) {
      if (!awaitMoment(backfill)) {
        return ended(backfill, "before the server's kill");
      }
      server.kill();
      serverKills++;
      TimeUnit.MILLISECONDS.sleep(random.nextInt(1500));
      server.restart();
      say(
          String.format(
              Locale.ROOT,
              "%s: killed the server and started it again (%d)",
              database,
              serverKills));
      return ended(backfill, "after the server's kill");
    }
  }

  private boolean twins(VictimServer server, String database)
      throws IOException, InterruptedException {
    try (BackfillProcess one = launch(server, database);
        BackfillProcess other = launch(server, database)) {
      twins++;
      say(String.format(Locale.ROOT, "%s: started two backfills at once (%d)", database, twins));
      boolean complete = ended(one, "beside another");
      complete |= ended(other, "beside another");
      return complete;
    }
  }

  /** Waits for a random moment: while it starts, or after some of its ledgers. */
  private boolean awaitMoment(BackfillProcess backfill) throws InterruptedException {
    if (random.nextInt(5) == 0) {
      return backfill.awaitPart(1, Duration.ofMillis(random.nextInt(1500)));
    }
    boolean running = backfill.awaitPart(random.nextDouble(), RUN_LIMIT);
    TimeUnit.MILLISECONDS.sleep(random.nextInt(30));
    return running;
  }

  /** Waits for the end of a backfill, which may have failed, but not in silence. */
  private boolean ended(BackfillProcess backfill, String when) throws InterruptedException {
    int exitCode = backfill.awaitEnd(RUN_LIMIT);
    if (exitCode == EXIT_COMPLETE) {
      return true;
    }
    String output = backfill.output();
    if (exitCode != EXIT_FAILED || !output.contains("failed: ")) {
      throw new FinalException(
          String.format(
              Locale.ROOT, "a backfill ended %s with exit code %d:%n%s", when, exitCode, output));
    }
    if (output.contains("another process works on the same ledgers")) {
      conflicts++;
    }
    output.lines().filter(line -> line.contains("failed: ")).forEach(out::println);
    return false;
  }

  private BackfillProcess launch(VictimServer server, String database) throws IOException {
    List<String> full = new ArrayList<>(command);
    full.addAll(List.of("--jdbc", server.jdbcUrl(database), "--create-schema"));
    full.addAll(List.of("--progress", "lines", "--progress-interval", "10ms"));
    full.addAll(List.of("--batch-ledgers", Integer.toString(1 + random.nextInt(8))));
    full.addAll(List.of("--flush-workers", Integer.toString(1 + random.nextInt(4))));
    full.addAll(List.of("--fetch-retry-delay", "100ms", "--flush-retry-delay", "100ms"));
    return BackfillProcess.start(full, server.passwordFile());
  }

  /** Lets a backfill complete. */
  private void finish(VictimServer server, String database)
      throws IOException, InterruptedException {
    try (BackfillProcess backfill = launch(server, database)) {
      int exitCode = backfill.awaitEnd(RUN_LIMIT);
      if (exitCode != EXIT_COMPLETE) {
        throw new FinalException(
            String.format(
                Locale.ROOT,
                "a backfill into %s that nothing disturbed ended with exit code %d:%n%s",
                database,
                exitCode,
                backfill.output()));
      }
    }
  }

  private void verify(VictimServer server, String database, Fingerprint expected)
      throws SQLException, IOException {
    try (Connection connection = server.connect(database)) {
      List<String> differences = expected.differences(Fingerprint.of(connection));
      if (!differences.isEmpty()) {
        throw new FinalException(
            String.format(
                Locale.ROOT,
                "%s does not hold what it should:%n%s",
                database,
                String.join(System.lineSeparator(), differences)));
      }
    }
    say(String.format(Locale.ROOT, "%s: every ledger's rows are there once", database));
  }

  private void say(String what) {
    long seconds = Duration.ofNanos(System.nanoTime() - start).toSeconds();
    out.printf(Locale.ROOT, "[%3d s] %s%n", seconds, what);
  }
}
