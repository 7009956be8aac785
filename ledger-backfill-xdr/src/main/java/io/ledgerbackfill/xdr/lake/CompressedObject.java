package io.ledgerbackfill.xdr.lake;

import io.ledgerbackfill.core.spi.BufferPool.Buffer;
import io.ledgerbackfill.core.spi.LedgerSink.Reservation;

/**
 * An object as the store has it.
 *
 * @param buffer its bytes, from index 0
 * @param size how many
 * @param reservation the memory granted for them
 */
record CompressedObject(Buffer buffer, int size, Reservation reservation) implements AutoCloseable {

  byte[] bytes() {
    return buffer.array();
  }

  @Override
  public void close() {
    buffer.close();
    reservation.close();
  }
}
