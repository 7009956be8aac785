package io.ledgerbackfill.core;

/**
 * What a worker may have to wait for, by queue and direction.
 *
 * @since 0.1.0
 */
public enum QueueWait {
  /** A fetch worker, for memory of the budget. */
  MEMORY("memory", "put"),
  /** A fetch worker, for room in the ledger queue. */
  LEDGER_QUEUE_FULL("ledgers", "put"),
  /** A process worker, for its next ledger. */
  LEDGER_QUEUE_EMPTY("ledgers", "take"),
  /** A process worker, for room in the flush queue. */
  FLUSH_QUEUE_FULL("batches", "put"),
  /** A flush worker, for a batch. */
  FLUSH_QUEUE_EMPTY("batches", "take");

  private final String queue;
  private final String direction;

  QueueWait(String queue, String direction) {
    this.queue = queue;
    this.direction = direction;
  }

  /**
   * Names the queue, as the meters do.
   *
   * @return {@code memory}, {@code ledgers} or {@code batches}
   */
  public String queue() {
    return queue;
  }

  /**
   * Names the direction, as the meters do.
   *
   * @return {@code put} for a queue that is full, {@code take} for one that is empty
   */
  public String direction() {
    return direction;
  }
}
