package io.ledgerbackfill.bench.jmh;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.postgres.copy.CopyTable;
import io.ledgerbackfill.postgres.schema.HistoryTables;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs every benchmark once, for its sake alone: how long it takes says nothing here. */
class BenchmarksIT {

  @Test
  void shouldRunEveryBenchmark() throws RunnerException, IOException {
    Collection<RunResult> results;
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      Options options =
          new OptionsBuilder()
              .forks(0)
              .warmupIterations(0)
              .measurementIterations(1)
              .measurementTime(TimeValue.milliseconds(10))
              .param("ledgers", "2")
              .param("jdbc", server.getJdbcUrl("postgres", "postgres"))
              .shouldFailOnError(true)
              .verbosity(VerboseMode.SILENT)
              .build();
      results = new Runner(options).run();
    }

    int benchmarks =
        BenchmarkList.defaultList()
            .getAll(
                OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT), List.of())
            .size();
    assertThat(results).hasSize(benchmarks).hasSizeGreaterThan(10);
  }

  /** Each figure must be that of the benchmark by whose name it stands. */
  @Test
  void shouldRunEachBenchmarkByItselfInEachRound() throws Exception {
    Options options =
        new OptionsBuilder()
            .include("EncodeBenchmark.text")
            .include("EncodeBenchmark.csv")
            .forks(0)
            .warmupIterations(0)
            .measurementIterations(1)
            .measurementTime(TimeValue.milliseconds(10))
            .param("ledgers", "1")
            .build();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    Rounds.run(options, 2, new PrintStream(out, true, StandardCharsets.UTF_8));

    Sample sample = new Sample();
    sample.ledgers = 1;
    EncodeBenchmark benchmark = new EncodeBenchmark();
    sample.load();
    benchmark.prepare(sample);
    String text = out.toString(StandardCharsets.UTF_8);
    assertThat(text.lines()).hasSize(2 * 2 + 2);
    assertThat(text)
        .containsPattern("EncodeBenchmark.csv .* " + benchmark.csv(new Written()) + " B written")
        .containsPattern("EncodeBenchmark.text .* " + benchmark.text(new Written()) + " B written");
  }

  /** The ways to encode rows must do the same work to be compared. */
  @Test
  void shouldEncodeTheSameBytesAsPgBulkInsert() throws InterruptedException {
    Sample sample = new Sample();
    sample.ledgers = 1;
    EncodeBenchmark benchmark = new EncodeBenchmark();
    sample.load();
    benchmark.prepare(sample);

    // Each stream of PgBulkInsert has a header of 19 bytes and a trailer of 2.
    assertThat(benchmark.pgBulkInsert(new Written()))
        .isEqualTo(benchmark.encoder(new Written()) + 5 * 21);
  }

  /** Each way to send rows must leave the same in the tables. */
  @Test
  void shouldSendTheSameRowsEachWay() throws Exception {
    Sample sample = new Sample();
    sample.ledgers = 2;
    sample.load();
    CopyBenchmark benchmark = new CopyBenchmark();
    benchmark.prepare(sample);
    Server server = new Server();
    server.start();
    try {
      server.empty();
      benchmark.ledgers(sample, server);
      List<String> rows = rows(server);
      assertThat(rows).hasSizeGreaterThan(1000);
      server.empty();
      benchmark.finishedBytes(server);
      assertThat(rows(server)).isEqualTo(rows);
      server.empty();
      benchmark.encoder(server);
      assertThat(rows(server)).isEqualTo(rows);
      server.empty();
      benchmark.pgBulkInsert(server);
      assertThat(rows(server)).isEqualTo(rows);
      server.empty();
      benchmark.copyManagerText(server);
      assertThat(rows(server)).isEqualTo(rows);
      server.empty();
      benchmark.copyManagerCsv(server);
      assertThat(rows(server)).isEqualTo(rows);
      server.empty();
      benchmark.jdbcBatches(server);
      assertThat(rows(server)).isEqualTo(rows);
    } finally {
      benchmark.close();
      server.stop();
    }
  }

  private static List<String> rows(Server server) throws SQLException {
    List<String> rows = new ArrayList<>();
    for (CopyTable table : HistoryTables.inSchema(Server.SCHEMA).all()) {
      String columns =
          table.columns().stream().map(CopyTable.Column::name).collect(Collectors.joining(", "));
      try (Statement statement = server.connection().createStatement();
          ResultSet result =
              statement.executeQuery(
                  String.format(
                      Locale.ROOT,
                      "SELECT r::text FROM (SELECT %s FROM %s) r ORDER BY 1",
                      columns,
                      table.qualifiedName()))) {
        while (result.next()) {
          rows.add(table.name() + " " + result.getString(1));
        }
      }
    }
    return rows;
  }
}
