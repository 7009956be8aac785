package io.ledgerbackfill.postgres.flush;

import io.ledgerbackfill.core.spi.FinalException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A job was to be renamed or forgotten while a run of it may be under way. Nothing has changed.
 *
 * @since 0.1.0
 */
public final class JobInUseException extends FinalException {

  private static final long serialVersionUID = 1L;

  private final String job;

  JobInUseException(String job, String why, @Nullable Throwable cause) {
    super("a run of job \"" + job + "\" may be under way: " + why, cause);
    this.job = Objects.requireNonNull(job, "job");
  }

  /**
   * Returns the job.
   *
   * @return its name
   */
  public String job() {
    return job;
  }
}
