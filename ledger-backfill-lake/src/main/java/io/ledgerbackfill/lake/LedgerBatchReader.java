package io.ledgerbackfill.lake;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrException;
import io.ledgerbackfill.xdr.ledger.LedgerHeaders;
import io.ledgerbackfill.xdr.model.LedgerCloseMeta;
import io.ledgerbackfill.xdr.model.LedgerHeader;
import java.nio.ByteBuffer;
import java.util.NoSuchElementException;
import java.util.Objects;

/**
 * Takes a {@code LedgerCloseMetaBatch} (SEP-54) apart: each ledger is validated once, into a
 * document of its own, while the bytes stay where they are. The batch's first and last sequence
 * must agree with the number of its ledgers, and with the sequence of each.
 *
 * <pre>{@code
 * reader.open(bytes, 0, length);
 * while (reader.hasNext()) {
 *   reader.next(document);
 *   ...
 * }
 * }</pre>
 *
 * <p>A batch may also come in pieces, as it is decompressed: {@link #open} with its beginning, and
 * where {@link #next} breaks off at the end of a piece ({@link XdrException#isTruncated}), {@link
 * #goOn} with the bytes from {@link #position} on and more that follow.
 *
 * <p>Reused for one batch after the other; confined to a thread. Offsets in exceptions count from
 * the start of the batch.
 *
 * @since 0.1.0
 */
public final class LedgerBatchReader {

  private static final String TYPE = "LedgerCloseMetaBatch";
  private static final int HEAD = 12;

  private byte[] bytes = {};
  private int start;
  private int end;
  private int position;
  private boolean complete;

  /** Bytes of the batch before those at hand. */
  private long before;

  private long first;
  private long last;
  private long next;

  /** Creates a reader without a batch. */
  public LedgerBatchReader() {}

  /**
   * Begins with a batch.
   *
   * @param bytes where it is; not to be changed while the batch, or its documents, are read
   * @param offset where it begins
   * @param length its bytes
   * @throws XdrException if its beginning is malformed, or tells a number of ledgers that does not
   *     agree with the sequences; the reader has no batch then
   */
  public void open(byte[] bytes, int offset, int length) {
    open(bytes, offset, length, true);
  }

  /**
   * Begins with a batch, or a piece of one.
   *
   * @param bytes where it is; not to be changed while the piece, or its documents, are read
   * @param offset where it begins
   * @param length its bytes, at least 12
   * @param complete whether the batch ends where these bytes do
   * @throws XdrException if its beginning is malformed, or tells a number of ledgers that does not
   *     agree with the sequences; the reader has no batch then
   */
  public void open(byte[] bytes, int offset, int length, boolean complete) {
    Objects.checkFromIndexSize(offset, length, bytes.length);
    close();
    if (length < HEAD) {
      throw new XdrException(0, TYPE, "truncated: needs " + HEAD + " bytes, " + length + " remain");
    }
    ByteBuffer head = ByteBuffer.wrap(bytes, offset, HEAD);
    long from = Integer.toUnsignedLong(head.getInt());
    long to = Integer.toUnsignedLong(head.getInt());
    long count = Integer.toUnsignedLong(head.getInt());
    if (to < from) {
      throw new XdrException(4, TYPE + ".endSequence", to + " is before the start, " + from);
    }
    if (count != to - from + 1) {
      throw new XdrException(
          8, TYPE + ".ledgerCloseMetas", count + " ledgers are not those of " + from + "-" + to);
    }
    this.bytes = bytes;
    this.start = offset;
    this.end = offset + length;
    this.position = offset + HEAD;
    this.complete = complete;
    this.before = 0;
    this.first = from;
    this.last = to;
    this.next = from;
  }

  /**
   * Returns how far the piece is read.
   *
   * @return offset of the next ledger in the bytes at hand
   */
  public int position() {
    return position;
  }

  /**
   * Returns how far the batch is read.
   *
   * @return bytes before the next ledger
   */
  public long offset() {
    return offset(position);
  }

  /**
   * Goes on with the next piece, whose first byte is that at {@link #position} in the last one.
   *
   * @param bytes where it is; not to be changed while the piece, or its documents, are read
   * @param offset where it begins
   * @param length its bytes
   * @param complete whether the batch ends where these bytes do
   */
  public void goOn(byte[] bytes, int offset, int length, boolean complete) {
    Objects.checkFromIndexSize(offset, length, bytes.length);
    this.before += position - (long) start;
    this.bytes = bytes;
    this.start = offset;
    this.end = offset + length;
    this.position = offset;
    this.complete = complete;
  }

  /** Lets go of the batch. */
  public void close() {
    bytes = new byte[0];
    start = 0;
    end = 0;
    position = 0;
    complete = true;
    before = 0;
    first = 0;
    last = -1;
    next = 0;
  }

  /**
   * Returns the batch's first ledger.
   *
   * @return its sequence, 0 to 4,294,967,295
   */
  public long first() {
    return first;
  }

  /**
   * Returns the batch's last ledger.
   *
   * @return its sequence, 0 to 4,294,967,295; -1 if there is no batch
   */
  public long last() {
    return last;
  }

  /**
   * Returns whether there is another ledger.
   *
   * @return true until all were read
   */
  public boolean hasNext() {
    return next <= last;
  }

  /**
   * Validates the next ledger. The last one must end where the batch ends.
   *
   * @param document takes the ledger, a {@code LedgerCloseMeta}; empty if this fails
   * @return the ledger's sequence
   * @throws XdrException if the ledger is malformed, has another sequence than its place in the
   *     batch says, or is followed by anything after the last; {@link XdrException#isTruncated} if
   *     the bytes at hand end within it: then it is still the next one
   * @throws NoSuchElementException if all were read
   */
  public long next(XdrDocument document) {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    int from = position;
    int to = index(from, document);
    long header = LedgerHeaders.header(document, document.root());
    long sequence = LedgerHeader.ledgerSeq(document, header);
    if (sequence != next) {
      document.clear();
      throw new XdrException(
          offset(from), TYPE + ".ledgerCloseMetas", "ledger " + sequence + " instead of " + next);
    }
    if (next == last && (to != end || !complete)) {
      document.clear();
      throw new XdrException(
          offset(to),
          TYPE,
          "trailing bytes: the value ends, but "
              + (complete ? "" : "more than ")
              + (end - to)
              + " remain");
    }
    position = to;
    next++;
    return sequence;
  }

  private int index(int from, XdrDocument document) {
    try {
      return LedgerCloseMeta.XDR.indexFirst(bytes, from, end - from, start, document);
    } catch (XdrException e) {
      throw before == 0 ? e : e.after(before);
    }
  }

  /** Counts from the start of the batch. */
  private long offset(int index) {
    return before + index - start;
  }
}
