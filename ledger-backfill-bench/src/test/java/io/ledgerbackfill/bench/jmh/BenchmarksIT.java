package io.ledgerbackfill.bench.jmh;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.util.Collection;
import java.util.List;
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

  /** The ways to encode rows must do the same work to be compared. */
  @Test
  void shouldEncodeTheSameBytesAsPgBulkInsert() throws InterruptedException {
    Sample sample = new Sample();
    sample.ledgers = 2;
    EncodeBenchmark benchmark = new EncodeBenchmark();
    sample.load();
    benchmark.prepare(sample);

    // Each stream of PgBulkInsert has a header of 19 bytes and a trailer of 2.
    assertThat(benchmark.pgBulkInsert()).isEqualTo(benchmark.encoder() + 2 * 21);
  }
}
