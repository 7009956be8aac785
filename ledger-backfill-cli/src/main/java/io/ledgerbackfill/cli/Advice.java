package io.ledgerbackfill.cli;

import io.ledgerbackfill.postgres.flush.EmptiedTablesException;
import io.ledgerbackfill.postgres.flush.SharedTablesException;
import io.ledgerbackfill.postgres.schema.SchemaMismatchException;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Knows what a user of the command line can do about some failures. */
final class Advice {

  private static final String TEMPORARY_FOLDER = "java.io.tmpdir";

  /** SQLSTATE {@code invalid_schema_name}. */
  private static final String NO_SCHEMA = "3F000";

  /** What the driver says; its SQLSTATE is that of all refused connections. */
  private static final String NO_PASSWORD = "no password was provided";

  private Advice() {}

  /** Returns a sentence, or null where the failure says it all. */
  static @Nullable String on(Throwable failure) {
    for (Throwable t : causes(failure)) {
      if (t instanceof SchemaMismatchException mismatch && !mismatch.missingTables().isEmpty()) {
        return "The missing tables are "
            + String.join(", ", mismatch.missingTables())
            + ": 'backfill' creates them with --create-schema, 'schema' prints the statements.";
      }
      if (t instanceof SharedTablesException) {
        return "On the command line that is --shares-tables, and --job names the other job.";
      }
      if (t instanceof EmptiedTablesException) {
        return "On the command line that is --may-be-emptied.";
      }
      if (t instanceof SQLException sql) {
        String advice = ofDatabase(sql);
        if (advice != null) {
          return advice;
        }
      }
      if (t instanceof OutOfMemoryError) {
        return "More memory is java -Xmx…; less is needed with a smaller --memory-budget.";
      }
      if (isOfZstd(t)) {
        return "zstd-jni unpacks a native library into the folder for temporary files ("
            + System.getProperty(TEMPORARY_FOLDER)
            + "), which must exist, be writable and allow programs to be run: name another by"
            + " java -Djava.io.tmpdir=FOLDER, or for that library alone by"
            + " -DZstdTempFolder=FOLDER.";
      }
    }
    return null;
  }

  private static @Nullable String ofDatabase(SQLException failure) {
    if (NO_SCHEMA.equals(failure.getSQLState())) {
      return "Where the schema that currentSchema in the URL names is not there, --schema NAME in"
          + " its place has --create-schema create it as well.";
    }
    if (String.valueOf(failure.getMessage()).contains(NO_PASSWORD)) {
      return "A password is taken from ~/.pgpass or the file that PGPASSFILE names, or from"
          + " PGPASSWORD; --password alone asks for it.";
    }
    return null;
  }

  /** Returns whether rows of ledgers that are done are gone. */
  static boolean isOfEmptiedTables(Throwable failure) {
    return causes(failure).stream().anyMatch(EmptiedTablesException.class::isInstance);
  }

  private static List<Throwable> causes(Throwable failure) {
    return Stream.iterate(failure, t -> t != null, Throwable::getCause).toList();
  }

  /** Of loading the library, or of a class that did not load because of it. */
  private static boolean isOfZstd(Throwable t) {
    return t instanceof LinkageError
        && (String.valueOf(t.getMessage()).contains("zstd")
            || Stream.of(t.getStackTrace())
                .anyMatch(frame -> frame.getClassName().startsWith("com.github.luben.zstd")));
  }
}
