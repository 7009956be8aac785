package io.ledgerbackfill.core.testing;

import io.ledgerbackfill.core.spi.Ledger;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A ledger that has nothing but a sequence and a size. Finds out when it is used after its end.
 *
 * @since 0.1.0
 */
public final class MadeUpLedger implements Ledger {

  private final long sequence;
  private final long bytes;
  private final Runnable onClose;
  private final AtomicBoolean closed = new AtomicBoolean();

  /**
   * Creates a ledger.
   *
   * @param sequence its sequence
   * @param bytes the size that it claims to have; nothing is allocated
   * @param onClose called when it is closed
   */
  public MadeUpLedger(long sequence, long bytes, Runnable onClose) {
    this.sequence = sequence;
    this.bytes = bytes;
    this.onClose = onClose;
  }

  @Override
  public long sequence() {
    requireOpen();
    return sequence;
  }

  @Override
  public long bytes() {
    requireOpen();
    return bytes;
  }

  /**
   * Closes the ledger.
   *
   * @throws IllegalStateException when it was closed before
   */
  @Override
  public void close() {
    if (closed.getAndSet(true)) {
      throw new IllegalStateException("ledger " + sequence + " is closed twice");
    }
    onClose.run();
  }

  private void requireOpen() {
    if (closed.get()) {
      throw new IllegalStateException("ledger " + sequence + " is used after its end");
    }
  }
}
