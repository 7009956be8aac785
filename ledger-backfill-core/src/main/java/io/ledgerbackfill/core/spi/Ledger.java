package io.ledgerbackfill.core.spi;

/**
 * One ledger on its way from a {@link Fetcher} to a {@link Processor}.
 *
 * <p>It may carry pooled buffers, so it has exactly one owner at a time: the fetcher that made it,
 * then, from {@link LedgerSink#accept} on, the pipeline, which closes it once it has been processed
 * or dropped. A {@link Processor} only borrows it for the length of a call.
 *
 * <p>Fetched on one thread and processed on another, but never used by two at once; the pipeline
 * hands it over safely.
 *
 * @since 0.1.0
 */
public interface Ledger extends AutoCloseable {

  /**
   * Returns the ledger's sequence number.
   *
   * @return the sequence, 0 to 4,294,967,295 (an XDR {@code uint32})
   */
  long sequence();

  /**
   * Returns the ledger's size, which counts towards the byte limit of the ledger queue and the
   * rates of the report.
   *
   * @return bytes of the ledger's decompressed form
   */
  long bytes();

  /** Gives the ledger's buffers back. Called once, by the owner; throws nothing. */
  @Override
  void close();
}
