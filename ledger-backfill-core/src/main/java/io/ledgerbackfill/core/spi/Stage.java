package io.ledgerbackfill.core.spi;

/**
 * The three stages of a backfill, in the order in which data flows.
 *
 * @since 0.1.0
 */
public enum Stage {
  /** Bringing ledgers from their source: {@link Fetcher}. */
  FETCH,
  /** Turning ledgers into rows: {@link Processor}. */
  PROCESS,
  /** Making rows durable: {@link Flusher}. */
  FLUSH
}
