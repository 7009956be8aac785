package io.ledgerbackfill.postgres.internal;

import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.postgresql.util.PSQLException;
import org.postgresql.util.ServerErrorMessage;

/** What tells that a pooler is between the driver and the server, and what to do then. */
final class Poolers {

  /** A statement of that name is there already, or is not there: this is another session. */
  private static final Set<String> OTHER_SESSION = Set.of("42P05", "26000");

  /** PgBouncer's words, in English always; it has the SQLSTATE 08P01 for whatever it refuses. */
  private static final String REFUSED = "unsupported startup parameter";

  private Poolers() {}

  static String hint(@Nullable String state, Stream<Throwable> causes) {
    if (state != null && OTHER_SESSION.contains(state)) {
      return "; a pooler gives each transaction another session of the server: set"
          + " prepareThreshold=0 in the JDBC URL, or let the pooler lend whole sessions";
    }
    if (refusesParameter(causes)) {
      return "; PgBouncer takes no such parameter: leave it out of the JDBC URL (options,"
          + " currentSchema), set it for the role (ALTER ROLE … SET …), or add it to"
          + " ignore_startup_parameters";
    }
    return "";
  }

  /** Returns whether it is the pooler that does not take how it is asked for a connection. */
  static boolean refusesParameter(Stream<Throwable> causes) {
    return causes
        .filter(PSQLException.class::isInstance)
        .map(cause -> ((PSQLException) cause).getServerErrorMessage())
        .anyMatch(Poolers::refusesParameter);
  }

  private static boolean refusesParameter(@Nullable ServerErrorMessage answer) {
    return answer != null && answer.getMessage() != null && answer.getMessage().startsWith(REFUSED);
  }
}
