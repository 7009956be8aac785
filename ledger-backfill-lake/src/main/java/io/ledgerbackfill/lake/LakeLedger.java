package io.ledgerbackfill.lake;

import io.ledgerbackfill.xdr.codec.XdrDocument;

/**
 * A ledger of a lake: a validated {@code LedgerCloseMeta} within the object that it came in. Its
 * bytes, shared with other ledgers of that object, and its index are lent until it is closed.
 *
 * @since 0.1.0
 */
public final class LakeLedger implements XdrLedger {

  private final Piece piece;
  private final long sequence;
  private final XdrDocument document;
  private boolean closed;

  LakeLedger(Piece piece, long sequence, XdrDocument document) {
    this.piece = piece;
    this.sequence = sequence;
    this.document = document;
  }

  @Override
  public long sequence() {
    return sequence;
  }

  @Override
  public long bytes() {
    return document.end() - (long) document.start();
  }

  @Override
  public XdrDocument document() {
    return document;
  }

  /**
   * Returns which object the ledger came in, for messages.
   *
   * @return the object's key, without the store's prefix
   */
  public String objectKey() {
    return piece.key();
  }

  @Override
  public void close() {
    if (closed) {
      // Counting it twice would take the bytes away from the other ledgers of the piece.
      throw new IllegalStateException("ledger " + sequence + " is closed twice");
    }
    closed = true;
    piece.release(document);
  }
}
