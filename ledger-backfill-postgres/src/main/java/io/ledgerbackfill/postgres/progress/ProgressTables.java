package io.ledgerbackfill.postgres.progress;

import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.postgres.copy.Identifiers;
import io.ledgerbackfill.postgres.internal.Lease;
import io.ledgerbackfill.postgres.internal.Relation;
import io.ledgerbackfill.postgres.internal.SqlFailures;
import io.ledgerbackfill.postgres.internal.Timeouts;
import io.ledgerbackfill.postgres.schema.Ddl;
import io.ledgerbackfill.postgres.schema.SchemaMismatchException;
import java.sql.Array;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/**
 * The two tables that progress is kept in, for PostgreSQL 14 and later: one row for each job, and
 * one for each batch of ledgers that is done. Immutable.
 *
 * <p>Their names are a prefix followed by {@code _job} and {@code _progress}.
 *
 * @since 0.1.0
 */
public final class ProgressTables {

  private static final String DEFAULT_PREFIX = "ledger_backfill";

  /** Any number will do that others are not likely to use: it keeps two from creating at once. */
  private static final long CREATION_LOCK = 0x6C65_6467_6572_6266L;

  private final @Nullable String schema;
  private final String jobName;
  private final String progressName;
  private final String job;
  private final String progress;
  private final Ddl ddl;

  private ProgressTables(@Nullable String schema, String prefix) {
    String qualifier = schema == null ? "" : Identifiers.quote(schema) + ".";
    this.schema = schema;
    this.jobName = prefix + "_job";
    this.progressName = prefix + "_progress";
    this.job = qualifier + Identifiers.quote(jobName);
    this.progress = qualifier + Identifiers.quote(progressName);
    this.ddl =
        ddl(
            job,
            progress,
            Identifiers.quote(prefix + "_progress_once"),
            Identifiers.quote(prefix + "_progress_sealed"));
  }

  /**
   * Returns the tables {@code ledger_backfill_job} and {@code ledger_backfill_progress}, found by
   * the connection's search path.
   *
   * @return the tables
   */
  public static ProgressTables ofDefaults() {
    return new ProgressTables(null, DEFAULT_PREFIX);
  }

  /**
   * Returns the tables {@code ledger_backfill_job} and {@code ledger_backfill_progress} in a
   * schema.
   *
   * @param schema the schema's name, unquoted; it must exist before the tables are created
   * @return the tables
   */
  public static ProgressTables inSchema(String schema) {
    return named(schema, DEFAULT_PREFIX);
  }

  /**
   * Returns the tables of a prefix in a schema.
   *
   * @param schema the schema's name, unquoted; it must exist before the tables are created
   * @param prefix what the names begin with, unquoted, at most 49 bytes
   * @return the tables
   * @throws IllegalArgumentException if PostgreSQL can't have such names
   */
  public static ProgressTables named(String schema, String prefix) {
    return new ProgressTables(
        Objects.requireNonNull(schema, "schema"), Objects.requireNonNull(prefix, "prefix"));
  }

  /*
   * One row holds all ledgers of a batch, as a multirange: where several processing workers take
   * turns, a batch of 100 ledgers may be 100 ranges. The exclusion constraint is what keeps two
   * processes from both committing the same ledger. Its index holds the batch's bounding range, and
   * PostgreSQL compares the multiranges themselves before it refuses or waits, so that interleaved
   * batches do not stand in each other's way. Ledgers come first as they tell rows apart better
   * than jobs do. The job is made a range because GiST has no = for integers without an extension.
   *
   * A batch is recorded first and sealed last. Until then its row refers to a job that can't be
   * there, which the server finds at the commit: whoever commits in between, a pool that resets a
   * connection, say, gets an error, and all of the batch is rolled back.
   *
   * The primary key is what logical replication tells rows by when they are updated or deleted.
   *
   * What is "filled" is a bit for each table of the job, see FilledTables.
   */
  private static Ddl ddl(String job, String progress, String once, String sealed) {
    return Ddl.of(
        "CREATE TABLE IF NOT EXISTS "
            + job
            + " (\n"
            + "  id integer GENERATED ALWAYS AS IDENTITY PRIMARY KEY,\n"
            + "  name text NOT NULL UNIQUE,\n"
            + "  network text NOT NULL,\n"
            + "  tables text[] NOT NULL,\n"
            + "  created_at timestamptz NOT NULL DEFAULT now()\n"
            + ")",
        "CREATE TABLE IF NOT EXISTS "
            + progress
            + " (\n"
            + "  id bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,\n"
            + "  job_id integer NOT NULL REFERENCES "
            + job
            + " ON DELETE CASCADE,\n"
            + "  ledgers int8multirange NOT NULL CHECK (NOT isempty(ledgers)),\n"
            + "  batch_id uuid,\n"
            + "  filled bigint NOT NULL DEFAULT 0,\n"
            + "  done_at timestamptz NOT NULL DEFAULT now(),\n"
            + "  unsealed integer CHECK (unsealed = -1),\n"
            + "  CONSTRAINT "
            + sealed
            + "\n"
            + "    FOREIGN KEY (unsealed) REFERENCES "
            + job
            + " DEFERRABLE INITIALLY DEFERRED,\n"
            + "  CONSTRAINT "
            + once
            + "\n"
            + "    EXCLUDE USING gist (ledgers WITH &&, int4range(job_id, job_id, '[]') WITH &&)\n"
            + ")");
  }

  /* What must be there, in the words of the server's catalog: see ProgressCheck. */

  static final Map<String, String> JOB_COLUMNS =
      Map.of(
          "id", "integer GENERATED",
          "name", "text",
          "network", "text",
          "tables", "text[]",
          "created_at", "timestamp with time zone DEFAULT now()");

  static final Map<String, String> PROGRESS_COLUMNS =
      Map.of(
          "id", "bigint GENERATED",
          "job_id", "integer",
          "ledgers", "int8multirange",
          "batch_id", "uuid",
          "filled", "bigint DEFAULT 0",
          "done_at", "timestamp with time zone DEFAULT now()",
          "unsealed", "integer");

  static List<String> jobConstraints() {
    return List.of("PRIMARY KEY (id)", "UNIQUE (name)");
  }

  static List<String> progressConstraints(String job) {
    return List.of(
        "PRIMARY KEY (id)",
        "CHECK ((unsealed = '-1'::integer))",
        "FOREIGN KEY (unsealed) REFERENCES " + job + "(id) DEFERRABLE INITIALLY DEFERRED",
        "FOREIGN KEY (job_id) REFERENCES " + job + "(id) ON DELETE CASCADE",
        "EXCLUDE USING gist (ledgers WITH &&, int4range(job_id, job_id, '[]'::text) WITH &&)");
  }

  /**
   * Returns what creates the tables.
   *
   * @return the statements, which do nothing where the tables exist
   */
  public Ddl ddl() {
    return ddl;
  }

  /**
   * Lets one process at a time, until the end of its transaction, create the tables or begin a job:
   * IF NOT EXISTS alone fails when two create the same table at the same moment, and of two that
   * begin jobs over the same tables neither would see the other's.
   */
  static void lockCreation(Connection transaction) throws SQLException {
    try (Statement lock = transaction.createStatement()) {
      lock.execute("SELECT pg_advisory_xact_lock(" + CREATION_LOCK + ")");
    }
  }

  /** Creates the tables within a transaction. Several processes may do so at once. */
  void create(Connection transaction) throws SQLException {
    lockCreation(transaction);
    ddl.run(transaction);
  }

  /** Returns whether both tables exist. */
  boolean exist(Connection connection) throws SQLException {
    return missing(connection).isEmpty();
  }

  /** Names those of the two that do not exist, each with why. */
  SortedMap<String, String> missing(Connection connection) throws SQLException {
    SortedMap<String, String> missing = new TreeMap<>();
    for (String name : List.of(jobName, progressName)) {
      String display = schema == null ? name : schema + "." + name;
      Relation found = Relation.find(connection, schema, name);
      if (found == null) {
        missing.put(display, Relation.notThere(connection, schema, name));
      } else if (!found.mayUseSchema()) {
        throw new SchemaMismatchException(
            List.of("table " + display + ": " + found.schemaRefused()), List.of());
      }
    }
    return missing;
  }

  /** Finds the table of jobs, which must exist. */
  Relation findJob(Connection connection) throws SQLException {
    return find(connection, jobName);
  }

  /** Finds the table of progress, which must exist. */
  Relation findProgress(Connection connection) throws SQLException {
    return find(connection, progressName);
  }

  private Relation find(Connection connection, String name) throws SQLException {
    Relation found = Relation.find(connection, schema, name);
    if (found == null) {
      throw new FinalException("table " + name + " was dropped meanwhile");
    }
    return found;
  }

  /**
   * Lists the jobs there are, as {@link #jobs(DataSource, Duration)} does with two minutes.
   *
   * @param source gives the connection
   * @return all jobs, in the order of their creation; none if the tables do not exist
   * @throws io.ledgerbackfill.core.spi.RetryableException when the server cannot be reached for now
   * @throws FinalException when it refuses
   */
  public List<BackfillJob> jobs(DataSource source) {
    return jobs(source, Timeouts.DEFAULT_NETWORK_TIMEOUT);
  }

  /**
   * Lists the jobs there are.
   *
   * @param source gives the connection
   * @param networkTimeout how long the source may take to give it, and then one answer of the
   *     server
   * @return all jobs, in the order of their creation; none if the tables do not exist
   * @throws io.ledgerbackfill.core.spi.RetryableException when the server cannot be reached for now
   * @throws FinalException when it refuses
   */
  public List<BackfillJob> jobs(DataSource source, Duration networkTimeout) {
    try (Lease lease = Lease.interruptible(source, networkTimeout)) {
      return exist(lease.connection()) ? jobs(lease.connection()) : List.of();
    } catch (SQLException e) {
      throw SqlFailures.sort("cannot read table " + job, e);
    }
  }

  private List<BackfillJob> jobs(Connection connection) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery(
                "SELECT name, network, tables, created_at FROM " + job + " ORDER BY id")) {
      List<BackfillJob> jobs = new ArrayList<>();
      while (rows.next()) {
        jobs.add(
            new BackfillJob(
                rows.getString(1),
                rows.getString(2),
                strings(rows.getArray(3)),
                rows.getTimestamp(4).toInstant()));
      }
      return jobs;
    }
  }

  static List<String> strings(Array array) throws SQLException {
    return List.of((String[]) array.getArray());
  }

  String job() {
    return job;
  }

  String progress() {
    return progress;
  }

  @Override
  public String toString() {
    return job + " and " + progress;
  }
}
