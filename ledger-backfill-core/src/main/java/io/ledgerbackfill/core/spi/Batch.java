package io.ledgerbackfill.core.spi;

import java.util.Map;

/**
 * The rows of some ledgers on their way from a {@link Processor} to a {@link Flusher}.
 *
 * <p>It may carry pooled buffers, so it has exactly one owner at a time: the processing worker that
 * fills it, then the flush queue, then the flushing worker, which closes it after {@link
 * Flusher#flush} returned for good, or dropped it. Never used by two threads at once.
 *
 * @since 0.1.0
 */
public interface Batch extends AutoCloseable {

  /**
   * Returns how large the rows are, for reports and rates.
   *
   * @return bytes of the rows in the batch
   */
  long bytes();

  /**
   * Returns how much memory the batch takes: what its rows lie in, with the part that is not
   * filled. A batch that has reached the byte limit is flushed, and the flush queue is limited by
   * the sum.
   *
   * @return bytes of memory, at least {@link #bytes}; unless overridden, just that
   */
  default long heldBytes() {
    return bytes();
  }

  /**
   * Returns how many rows the batch holds, over all tables.
   *
   * @return number of rows
   */
  long rows();

  /**
   * Returns the rows by table, for reports and meters.
   *
   * @return rows by table name, never null; empty if there are no tables to tell apart
   */
  default Map<String, Long> rowsByTable() {
    return Map.of();
  }

  /** Gives the batch's buffers back. Called once, by the owner; throws nothing. */
  @Override
  void close();
}
