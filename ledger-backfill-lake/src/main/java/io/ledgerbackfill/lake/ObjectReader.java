package io.ledgerbackfill.lake;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.spi.LedgerSink;
import io.ledgerbackfill.core.spi.LedgerSink.Reservation;
import io.ledgerbackfill.lake.CorruptObjectException.Form;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrException;
import io.ledgerbackfill.xdr.ledger.LedgerHashes;
import java.util.Locale;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Takes the ledgers of an object one by one, each a slice of a decompressed piece. Where a ledger
 * ends is known only once it is validated: one that breaks off with a piece is moved to the
 * beginning of the next.
 */
final class ObjectReader implements AutoCloseable {

  /** What an object is read from, if it is had in pieces. */
  record Source(CompressedObject object, ContentStream content, Reservation reservation)
      implements AutoCloseable {

    @Override
    public void close() {
      content.close();
      object.close();
      reservation.close();
    }
  }

  private final LedgerSink<?> sink;
  private final ObjectDecompressor decompressor;
  private final Lendings<XdrDocument> documents;
  private final LedgerBatchReader reader = new LedgerBatchReader();
  private final @Nullable LedgerHashes hashes;
  private final @Nullable Source source;
  private Piece piece;
  private long next;

  /**
   * Begins with an object, whose own sequences must lie within those of its key.
   *
   * @param piece its beginning; closed with the reader, also when this fails
   * @param source where the rest is; null if the piece is all. Closed with the reader, likewise
   * @param hashes checks each ledger; null if the object has checksums
   */
  ObjectReader(
      Piece piece,
      @Nullable Source source,
      LedgerRange named,
      @Nullable LedgerHashes hashes,
      ObjectDecompressor decompressor,
      Lendings<XdrDocument> documents,
      LedgerSink<?> sink) {
    this.piece = piece;
    this.source = source;
    this.hashes = hashes;
    this.decompressor = decompressor;
    this.documents = documents;
    this.sink = sink;
    try {
      open(named);
    } catch (Throwable e) {
      close();
      throw e;
    }
  }

  private void open(LedgerRange named) {
    try {
      reader.open(piece.bytes(), 0, piece.length(), isLast());
    } catch (XdrException e) {
      throw corrupt(e);
    }
    if (reader.first() < named.first() || reader.last() > named.last()) {
      throw new CorruptObjectException(
          piece.key(),
          Form.DECOMPRESSED,
          0,
          String.format(
              Locale.ROOT,
              "it says that it holds ledgers %d-%d, but its key says %s",
              reader.first(),
              reader.last(),
              named),
          null);
    }
    next = reader.first();
  }

  /** Returns which ledgers the object says it holds. */
  LedgerRange content() {
    return LedgerRange.of(reader.first(), reader.last());
  }

  /** Returns whether nothing in the object is left unproved. */
  boolean hasChecksums() {
    return hashes == null;
  }

  boolean hasNext() {
    return reader.hasNext();
  }

  /** Takes the next ledger, which then is the caller's. */
  LakeLedger next() throws InterruptedException {
    XdrDocument document = documents.borrow();
    try {
      while (!read(document)) {
        goOn();
      }
      decompressor.seen(document);
      piece.count(document, sink);
      LakeLedger ledger = piece.hold(next, document);
      next++;
      return ledger;
    } catch (Throwable e) {
      document.clear();
      documents.giveBack(document);
      throw e;
    }
  }

  /** Returns false if the piece ends within the ledger. */
  private boolean read(XdrDocument document) {
    long offset = reader.offset();
    try {
      reader.next(document);
    } catch (XdrException e) {
      if (e.isTruncated() && !isLast()) {
        return false;
      }
      throw corrupt(e);
    }
    if (hashes != null) {
      try {
        hashes.check(document, document.root());
      } catch (XdrException e) {
        throw corrupt(e.after(offset));
      }
    }
    return true;
  }

  private boolean isLast() {
    return source == null || source.content().left() == 0;
  }

  private void goOn() throws InterruptedException {
    ContentStream content = Objects.requireNonNull(source).content();
    int tail = piece.length() - reader.position();
    decompressor.requireRoom(piece.key(), next, tail);
    Piece following = decompressor.piece(piece.key(), tail, content.left(), sink);
    try {
      System.arraycopy(piece.bytes(), reader.position(), following.bytes(), 0, tail);
      following.fill(tail, content);
    } catch (Throwable e) {
      following.close();
      throw e;
    }
    piece.close();
    piece = following;
    reader.goOn(piece.bytes(), 0, piece.length(), isLast());
  }

  private CorruptObjectException corrupt(XdrException e) {
    return new CorruptObjectException(
        piece.key(), Form.DECOMPRESSED, e.offset(), e.type() + ": " + e.reason(), e);
  }

  @Override
  public void close() {
    reader.close();
    piece.close();
    if (source != null) {
      source.close();
    }
  }
}
