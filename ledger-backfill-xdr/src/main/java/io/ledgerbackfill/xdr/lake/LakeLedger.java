package io.ledgerbackfill.xdr.lake;

import io.ledgerbackfill.core.spi.Ledger;
import io.ledgerbackfill.xdr.codec.XdrDocument;

/**
 * A ledger of a lake: a validated {@code LedgerCloseMeta} within the object that it came in. Its
 * bytes, shared with the other ledgers of that object, and its index are lent until it is closed.
 */
public final class LakeLedger implements Ledger {

  private final OpenObject object;
  private final long sequence;
  private final XdrDocument document;
  private boolean closed;

  LakeLedger(OpenObject object, long sequence, XdrDocument document) {
    this.object = object;
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

  /**
   * Gives the ledger, indexed for reading; {@link XdrDocument#root} is its {@code LedgerCloseMeta}.
   *
   * @return the document; not to be used once the ledger is closed
   */
  public XdrDocument document() {
    return document;
  }

  /**
   * Tells which object the ledger came in, for messages.
   *
   * @return the object's key, without the store's prefix
   */
  public String objectKey() {
    return object.key();
  }

  @Override
  public void close() {
    if (closed) {
      // Counting it twice would take the bytes away from the object's other ledgers.
      throw new IllegalStateException("ledger " + sequence + " is closed twice");
    }
    closed = true;
    object.release(document);
  }
}
