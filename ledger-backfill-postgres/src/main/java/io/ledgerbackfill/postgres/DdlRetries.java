package io.ledgerbackfill.postgres;

import dev.failsafe.Failsafe;
import dev.failsafe.FailsafeException;
import dev.failsafe.RetryPolicy;
import dev.failsafe.RetryPolicyBuilder;
import io.ledgerbackfill.core.BackfillOptions;
import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.postgres.schema.Ddl;
import java.time.Duration;
import javax.sql.DataSource;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Defines what is not part of a run, and tries it again as often as a run tries its flushes. */
final class DdlRetries {

  private static final Logger LOG = LoggerFactory.getLogger(DdlRetries.class);

  private DdlRetries() {}

  static void run(Ddl ddl, DataSource source, Duration networkTimeout, BackfillOptions options) {
    try {
      Failsafe.with(policy(options)).run(() -> ddl.run(source, networkTimeout));
    } catch (FailsafeException e) {
      // In a pause: the only checked exception there is.
      Thread.currentThread().interrupt();
      throw new RetryableException("interrupted while creating tables or indexes", e.getCause());
    }
  }

  private static RetryPolicy<Object> policy(BackfillOptions options) {
    RetryPolicyBuilder<Object> policy =
        RetryPolicy.builder()
            .handle(RetryableException.class)
            .abortIf((result, failure) -> Thread.currentThread().isInterrupted())
            .withMaxRetries(options.flushRetries())
            .onRetryScheduled(
                next ->
                    LOG.warn(
                        "Creating tables or indexes failed (attempt {}), to be tried again in {}"
                            + " ms: {}",
                        next.getAttemptCount(),
                        next.getDelay().toMillis(),
                        next.getLastException().getMessage()));
    // Failsafe wants the limit of a growing delay to be above its start.
    return options.flushRetryDelay().compareTo(options.flushRetryMaxDelay()) < 0
        ? policy.withBackoff(options.flushRetryDelay(), options.flushRetryMaxDelay()).build()
        : policy.withDelay(options.flushRetryDelay()).build();
  }
}
