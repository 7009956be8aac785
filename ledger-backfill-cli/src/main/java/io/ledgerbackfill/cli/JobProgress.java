package io.ledgerbackfill.cli;

import static java.util.stream.Collectors.joining;

import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.postgres.progress.BackfillJob;
import io.ledgerbackfill.postgres.progress.PostgresProgressStore;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Finds the progress of a job without knowing its network. */
final class JobProgress {

  private JobProgress() {}

  /**
   * Looks a job up.
   *
   * @param schema schema of the tables, or null for the connection's search path
   * @param networkTimeout how long the database may be silent
   * @return its progress; empty if it was never begun
   */
  static Optional<PostgresProgressStore> find(
      DataSource source, @Nullable String schema, String job, Duration networkTimeout) {
    return find(jobs(source, schema, networkTimeout), source, schema, job, networkTimeout);
  }

  /**
   * Gets the progress of a job that must have been begun.
   *
   * @param schema schema of the tables, or null for the connection's search path
   * @param networkTimeout how long the database may be silent
   * @return its progress
   * @throws FinalException if there is no such job, and nothing to keep it in
   */
  static PostgresProgressStore get(
      DataSource source, @Nullable String schema, String job, Duration networkTimeout) {
    List<BackfillJob> jobs = jobs(source, schema, networkTimeout);
    return find(jobs, source, schema, job, networkTimeout)
        .orElseThrow(
            () ->
                new FinalException(
                    jobs.isEmpty()
                        ? "there are no progress tables in "
                            + (schema == null ? "the schemas of the search path" : schema)
                            + ", or no job was begun in them; --schema names where they are"
                        : "there is no job named "
                            + job
                            + " (there are: "
                            + jobs.stream().map(BackfillJob::name).collect(joining(", "))
                            + "); --job names one"));
  }

  private static List<BackfillJob> jobs(
      DataSource source, @Nullable String schema, Duration networkTimeout) {
    return SchemaName.progress(schema).jobs(source, networkTimeout);
  }

  private static Optional<PostgresProgressStore> find(
      List<BackfillJob> jobs,
      DataSource source,
      @Nullable String schema,
      String job,
      Duration networkTimeout) {
    return jobs.stream()
        .filter(each -> each.name().equals(job))
        .findFirst()
        .map(
            each ->
                PostgresProgressStore.builder(source)
                    .job(each.name())
                    .network(each.network())
                    .tables(SchemaName.history(schema).copyTables().all())
                    .progressTables(SchemaName.progress(schema))
                    .networkTimeout(networkTimeout)
                    .build());
  }
}
