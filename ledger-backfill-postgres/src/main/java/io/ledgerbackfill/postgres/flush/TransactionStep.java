package io.ledgerbackfill.postgres.flush;

import io.ledgerbackfill.core.spi.Batch;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * Writes what a batch carries besides rows for COPY, in the transaction of its rows and its
 * progress: so it is there exactly once, as they are. See {@link AtomicFlusher#with}.
 *
 * @param <B> the kind of batch
 * @since 0.1.0
 */
@FunctionalInterface
public interface TransactionStep<B extends Batch> {

  /**
   * Writes it. Called by several flushing workers at once, with different batches, in no particular
   * order; after the rows, and once in each attempt, of which the last one alone is committed.
   *
   * <p>Transactions that write the same rows of a table wait for each other, so each should write
   * them in the same order, or the server will choose one of them to fail.
   *
   * @param transaction the connection of the transaction, to be used in this call alone; not to be
   *     committed, rolled back or closed. A statement must not take longer than the flusher's
   *     network time-out
   * @param batch the batch; read only, borrowed for the call
   * @throws SQLException as the driver throws it: the attempt is rolled back, and the flusher sorts
   *     the failure as its own
   */
  void write(Connection transaction, B batch) throws SQLException;
}
