package io.ledgerbackfill.postgres.copy;

import io.ledgerbackfill.core.spi.Answers;
import io.ledgerbackfill.core.spi.BufferPool;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/**
 * The rows of one table in binary COPY form, kept in pooled chunks: it grows without copying what
 * is there. Filled through its {@link #writer}, then sent, as often as needed, then closed.
 *
 * <p>Confined to one thread at a time.
 *
 * @since 0.1.0
 */
public final class CopyBuffer implements AutoCloseable {

  /**
   * Length of a chunk, in bytes; a row that is longer has one of its own. Small against a batch,
   * and no "humongous object" for G1 in the smallest of heaps.
   */
  public static final int CHUNK_BYTES = 64 << 10;

  /** Signature, flags, and the length of a header extension. */
  private static final byte[] HEADER =
      ByteBuffer.allocate(19)
          .put("PGCOPY\n\u00FF\r\n\0".getBytes(StandardCharsets.ISO_8859_1))
          .putInt(0)
          .putInt(0)
          .array();

  /** A row of −1 columns. */
  private static final byte[] TRAILER = {-1, -1};

  private final CopyTable table;
  private final BufferPool pool;
  private final RowWriter writer;

  /** The last one is being filled. */
  private final List<Chunk> chunks = new ArrayList<>();

  /** Bytes of finished rows in the last chunk, and in those before it. */
  private int lastBytes;

  private long earlierBytes;
  private long heldBytes;
  private long rows;

  private CopyBuffer(CopyTable table, BufferPool pool) {
    this.table = table;
    this.pool = pool;
    this.writer = new RowWriter(this);
  }

  /**
   * Creates an empty buffer. It takes nothing from the pool before the first row.
   *
   * @param table what the rows are for
   * @param pool where chunks come from, and go back to
   * @return a buffer that the caller owns
   */
  public static CopyBuffer of(CopyTable table, BufferPool pool) {
    return new CopyBuffer(
        Objects.requireNonNull(table, "table"), Objects.requireNonNull(pool, "pool"));
  }

  /**
   * Returns what the rows are for.
   *
   * @return the table
   */
  public CopyTable table() {
    return table;
  }

  /**
   * Returns the one writer of this buffer.
   *
   * @return always the same
   */
  public RowWriter writer() {
    return writer;
  }

  /**
   * Counts the rows.
   *
   * @return number of rows that were ended
   */
  public long rows() {
    return rows;
  }

  /**
   * Counts the bytes.
   *
   * @return bytes of the rows that were ended; without the stream's header and trailer
   */
  public long bytes() {
    return earlierBytes + lastBytes;
  }

  /**
   * Returns how much memory the rows take.
   *
   * @return bytes of the chunks, with what is not filled of them
   */
  public long heldBytes() {
    return heldBytes;
  }

  /**
   * Sends the whole stream: header, all rows that were ended, trailer. Changes nothing, so it can
   * be sent again.
   *
   * <p>With the driver's {@code CopyIn}: {@code buffer.sendTo(copyIn::writeToCopy)}. The COPY must
   * be cancelled, not ended, if this throws.
   *
   * @param <X> what the receiver may throw
   * @param receiver takes the bytes, in order
   * @throws X if the receiver throws it
   */
  public <X extends Exception> void sendTo(ChunkReceiver<X> receiver) throws X {
    receiver.receive(HEADER, 0, HEADER.length);
    for (int i = 0; i < chunks.size(); i++) {
      Chunk chunk = chunks.get(i);
      int length = i == chunks.size() - 1 ? lastBytes : chunk.length;
      if (length > 0) {
        receiver.receive(chunk.buffer.array(), 0, length);
      }
    }
    receiver.receive(TRAILER, 0, TRAILER.length);
  }

  /** Gives the chunks back and forgets the rows; nothing can be written any more. */
  @Override
  public void close() {
    writer.close();
    chunks.forEach(chunk -> chunk.buffer.close());
    chunks.clear();
    lastBytes = 0;
    earlierBytes = 0;
    heldBytes = 0;
    rows = 0;
  }

  /** Begins a new chunk; the old one keeps its finished rows. */
  byte[] newChunk(int minCapacity) {
    BufferPool.Buffer buffer = Answers.buffer(pool, Math.max(CHUNK_BYTES, minCapacity));
    if (!chunks.isEmpty()) {
      chunks.get(chunks.size() - 1).length = lastBytes;
      earlierBytes += lastBytes;
      lastBytes = 0;
    }
    chunks.add(new Chunk(buffer));
    heldBytes += buffer.array().length;
    return buffer.array();
  }

  /** Gives back the chunk before the last, if no row in it was ended. */
  void dropEmptyChunk() {
    int index = chunks.size() - 2;
    if (index >= 0 && chunks.get(index).length == 0) {
      BufferPool.Buffer empty = chunks.remove(index).buffer;
      heldBytes -= empty.array().length;
      empty.close();
    }
  }

  /** Counts a row that now ends here in the last chunk. */
  void rowEnded(int position) {
    lastBytes = position;
    rows++;
  }

  private static final class Chunk {

    final BufferPool.Buffer buffer;

    /** Bytes of finished rows; set when the next chunk begins. */
    int length;

    Chunk(BufferPool.Buffer buffer) {
      this.buffer = buffer;
    }
  }
}
