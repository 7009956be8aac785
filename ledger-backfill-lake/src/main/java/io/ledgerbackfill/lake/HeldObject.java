package io.ledgerbackfill.lake;

import io.ledgerbackfill.core.spi.BufferPool.Buffer;
import io.ledgerbackfill.core.spi.LedgerSink.Reservation;

/**
 * An object in memory.
 *
 * @param key its key
 * @param buffer its bytes, from index 0
 * @param length how many
 * @param reservation the memory granted for them
 */
record HeldObject(String key, Buffer buffer, int length, Reservation reservation)
    implements CompressedObject {

  byte[] bytes() {
    return buffer.array();
  }

  @Override
  public long size() {
    return length;
  }

  @Override
  public int read(long position, byte[] target, int offset, int wanted) {
    int read = (int) Math.min(wanted, length - position);
    if (read <= 0) {
      return -1;
    }
    System.arraycopy(bytes(), (int) position, target, offset, read);
    return read;
  }

  @Override
  public long spareBytes() {
    return 0;
  }

  @Override
  public void close() {
    buffer.close();
    reservation.close();
  }
}
