package io.ledgerbackfill.lake;

import io.ledgerbackfill.core.spi.BufferPool.Buffer;
import io.ledgerbackfill.core.spi.LedgerSink;
import io.ledgerbackfill.core.spi.LedgerSink.Reservation;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A piece of a decompressed object, or all of it. The fetch worker and each ledger handed over hold
 * it once; whoever lets go of it last gives its memory back.
 */
final class Piece implements AutoCloseable {

  private final String key;
  private final Buffer buffer;
  private final Lendings<XdrDocument> documents;
  private final AtomicInteger holders = new AtomicInteger(1);
  private Reservation reservation;
  private long indexBytesLeft;
  private int length;

  /**
   * Creates a piece without content.
   *
   * @param indexBytes how much of the memory reserved is for indexes of ledgers
   */
  Piece(
      String key,
      Buffer buffer,
      Reservation reservation,
      long indexBytes,
      Lendings<XdrDocument> documents) {
    this.key = key;
    this.buffer = buffer;
    this.reservation = reservation;
    this.indexBytesLeft = indexBytes;
    this.documents = documents;
  }

  String key() {
    return key;
  }

  byte[] bytes() {
    return buffer.array();
  }

  int length() {
    return length;
  }

  void length(int bytes) {
    length = bytes;
  }

  /**
   * Takes what comes next, as far as there is room.
   *
   * @param from how much is there already
   */
  void fill(int from, ContentStream content) throws InterruptedException {
    int more = (int) Math.min(bytes().length - (long) from, content.left());
    content.fill(bytes(), from, more);
    length = from + more;
  }

  /**
   * Counts the index of a ledger as part of the piece, and asks for the memory that it takes beyond
   * what was reserved. Called by the fetch worker alone.
   */
  void count(XdrDocument document, LedgerSink<?> sink) throws InterruptedException {
    indexBytesLeft -= document.indexBytes();
    if (indexBytesLeft < 0) {
      Reservation before = reservation;
      Reservation more = sink.reserve(-indexBytesLeft);
      indexBytesLeft = 0;
      reservation =
          () -> {
            before.close();
            more.close();
          };
    }
  }

  LakeLedger hold(long sequence, XdrDocument document) {
    holders.incrementAndGet();
    return new LakeLedger(this, sequence, document);
  }

  void release(XdrDocument document) {
    document.clear();
    documents.giveBack(document);
    letGo();
  }

  /** The fetch worker has handed over what it wanted. */
  @Override
  public void close() {
    letGo();
  }

  private void letGo() {
    if (holders.decrementAndGet() == 0) {
      buffer.close();
      reservation.close();
    }
  }
}
