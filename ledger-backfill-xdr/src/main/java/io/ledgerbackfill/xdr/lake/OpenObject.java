package io.ledgerbackfill.xdr.lake;

import io.ledgerbackfill.core.spi.BufferPool.Buffer;
import io.ledgerbackfill.core.spi.LedgerSink.Reservation;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A decompressed object. The fetch worker and each ledger handed over hold it once; whoever lets go
 * of it last gives its memory back.
 */
final class OpenObject implements AutoCloseable {

  private final String key;
  private final Buffer buffer;
  private final int length;
  private final Reservation reservation;
  private final Lendings<XdrDocument> documents;
  private final AtomicInteger holders = new AtomicInteger(1);

  OpenObject(
      String key,
      Buffer buffer,
      int length,
      Reservation reservation,
      Lendings<XdrDocument> documents) {
    this.key = key;
    this.buffer = buffer;
    this.length = length;
    this.reservation = reservation;
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
