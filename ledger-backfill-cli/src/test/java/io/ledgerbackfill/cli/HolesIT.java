package io.ledgerbackfill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.postgres.testing.PostgresServer;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Lakes with holes, and with an end. */
final class HolesIT {

  @TempDir private Path folder;

  private TestDatabase database;
  private Path lake;

  @BeforeEach
  void open() throws IOException {
    database = PostgresServer.embedded().createDatabase();
    lake = SmallLake.make(folder, 100); // 2 to 101
    remove(30);
    remove(31);
    remove(70);
  }

  @AfterEach
  void drop() {
    database.close();
  }

  private void remove(int ledger) throws IOException {
    Files.delete(file(ledger));
  }

  private Path file(int ledger) throws IOException {
    try (Stream<Path> files = Files.walk(lake)) {
      List<Path> found =
          files.filter(file -> file.toString().contains("--" + ledger + ".xdr")).toList();
      assertThat(found).hasSize(1);
      return found.get(0);
    }
  }

  private Invocation backfill(String... more) throws IOException, InterruptedException {
    List<String> args =
        new ArrayList<>(
            List.of(
                "backfill",
                "--lake",
                lake.toString(),
                "--create-schema",
                "--jdbc",
                database.jdbcUrl() + "?user=" + database.user()));
    args.addAll(List.of(more));
    return JarProcess.run(folder, args.toArray(new String[0]));
  }

  private long done() {
    return database.queryLong(
        "SELECT coalesce(sum(upper(r) - lower(r)), 0) FROM ledger_backfill_progress,"
            + " unnest(ledgers) r");
  }

  @Test
  void shouldTakeWhatIsThereAndTellTheHoles() throws Exception {
    Invocation run = backfill();

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.err()).contains("The lake has no ledgers 30-31, 70; they are left out");
    assertThat(run.out()).contains("complete");
    assertThat(done()).isEqualTo(97);
  }

  @Test
  void shouldDoAllElseOfWhatWasAskedForAndFail() throws Exception {
    Invocation run = backfill("--from", "2", "--to", "111");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("97 of 110 ledgers are done and stay so");
    assertThat(done()).isEqualTo(97);

    assertThat(backfill("--from", "60", "--to", "101").err()).doesNotContain("--until-end");
  }

  @Test
  void shouldSayWhereTheLakeEndsWhereMoreWasAskedFor() throws Exception {
    Invocation run = backfill("--from", "92", "--to", "141");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err())
        .contains(
            "10 of 50 ledgers are done and stay so",
            "The lake ends at ledger 101, and the lowest ledger that is not done is 102.",
            "--until-end");
  }

  @Test
  void shouldFailToTellGapsWhereThereIsNothingToAsk() throws Exception {
    assertThat(gaps().exitCode()).isEqualTo(1);
    assertThat(gaps().err()).contains("there are no progress tables in the schemas of the search");
    assertThat(backfill().exitCode()).isZero();

    Invocation misspeltSchema = gaps("--schema", "nope");
    assertThat(misspeltSchema.exitCode()).isEqualTo(1);
    assertThat(misspeltSchema.out()).isEmpty();
    assertThat(misspeltSchema.err()).contains("there are no progress tables in nope");

    Invocation misspeltJob = gaps("--job", "nope", "--json");
    assertThat(misspeltJob.exitCode()).isEqualTo(1);
    assertThat(misspeltJob.out()).isEmpty();
    assertThat(misspeltJob.err()).contains("there is no job named nope (there are: default)");

    Invocation gaps = gaps();
    assertThat(gaps.exitCode()).as(gaps.err()).isZero();
    assertThat(gaps.out()).contains("97 of 100 ledgers are done");
  }

  private Invocation gaps(String... more) throws IOException, InterruptedException {
    List<String> args = new ArrayList<>(List.of("gaps", "--from", "2", "--to", "101", "--jdbc"));
    args.add(database.jdbcUrl() + "?user=" + database.user());
    args.addAll(List.of(more));
    return JarProcess.run(folder, args.toArray(new String[0]));
  }

  @Test
  void shouldTellWhatIsLeftOutAlsoWhenQuiet() throws Exception {
    Files.write(file(101), new byte[0]);

    Invocation run = backfill("--quiet");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).isEmpty();
    assertThat(run.err())
        .contains("The lake has no ledgers 30-31, 70; they are left out")
        .containsPattern("--101\\.xdr.* it is left out");
    assertThat(done()).isEqualTo(96);
  }

  /** A bound that was given is a demand, also alone. */
  @ParameterizedTest
  @CsvSource({
    "--to,   105, 97 of 101", // the lake ends at 101
    "--to,   70,  66 of 67",
    "--from, 70,  31 of 32"
  })
  void shouldFailWhereTheLakeLacksABound(String option, String bound, String done)
      throws Exception {
    Invocation run = backfill(option, bound);

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains(done + " ledgers are done and stay so");
    assertThat(run.out()).doesNotContain("complete");
  }

  @Test
  void shouldFailWhereTheLastLedgerAskedForIsNotWhole() throws Exception {
    Files.write(file(101), new byte[0]);

    Invocation run = backfill("--to", "101");

    assertThat(run.exitCode()).isEqualTo(1);
    assertThat(run.err()).contains("96 of 97 ledgers are done and stay so");
    assertThat(run.out()).doesNotContain("it is left out");
    assertThat(backfill("--to", "100").exitCode()).isZero();
  }

  @Test
  void shouldBeCompleteAtTheEndOfTheLake() throws Exception {
    Invocation run = backfill("--from", "71", "--to", "200", "--until-end");

    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("Ledgers 71-101", "complete");
    assertThat(done()).isEqualTo(31);

    assertThat(backfill("--from", "60", "--to", "200", "--until-end").exitCode()).isEqualTo(1);
    assertThat(backfill("--from", "71", "--until-end").exitCode()).isEqualTo(2);
  }

  @Test
  void shouldReportThatThereIsNothingToDoBeyondTheEndOfTheLake() throws Exception {
    Path report = Files.writeString(folder.resolve("report.json"), "of the day before");

    Invocation beyond =
        backfill("--from", "102", "--to", "200", "--until-end", "--report", report.toString());

    assertThat(beyond.exitCode()).as(beyond.err()).isZero();
    assertThat(beyond.out()).contains("nothing to do yet");
    assertThat(report)
        .content()
        .contains(
            "\"complete\" : true",
            "\"failure\" : null",
            "\"wanted\" : [ ]",
            "\"ledgers\" : 0",
            "\"remaining\" : [ ]",
            "\"rows\" : 0")
        .doesNotContain("of the day before");
  }
}
