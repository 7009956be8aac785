package io.ledgerbackfill.lake;

import io.ledgerbackfill.core.spi.LedgerSink.Reservation;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.SeekableByteChannel;

/**
 * An object in a file: that of a lake, or a temporary one.
 *
 * @param key its key
 * @param channel the file
 * @param size its bytes
 * @param closer closes the channel; throws nothing
 * @param spareBytes memory that was asked for before its size was known, for what comes next
 * @param reservation of that memory
 */
record FileObject(
    String key,
    SeekableByteChannel channel,
    long size,
    Runnable closer,
    long spareBytes,
    Reservation reservation)
    implements CompressedObject {

  @Override
  public int read(long position, byte[] target, int offset, int length) throws IOException {
    ByteBuffer buffer = ByteBuffer.wrap(target, offset, length);
    channel.position(position);
    while (buffer.hasRemaining() && channel.read(buffer) >= 0) {}
    int read = length - buffer.remaining();
    return read == 0 ? -1 : read;
  }

  @Override
  public void close() {
    closer.run();
    reservation.close();
  }
}
