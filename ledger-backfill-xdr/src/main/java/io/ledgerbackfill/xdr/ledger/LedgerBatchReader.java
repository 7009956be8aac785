package io.ledgerbackfill.xdr.ledger;

import io.ledgerbackfill.xdr.codec.Xdr;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrException;
import io.ledgerbackfill.xdr.model.LedgerCloseMeta;
import io.ledgerbackfill.xdr.model.LedgerHeader;
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
 * <p>Reused for one batch after the other; confined to a thread. Offsets in exceptions count from
 * the start of the batch.
 */
public final class LedgerBatchReader {

  private static final String TYPE = "LedgerCloseMetaBatch";
  private static final int HEAD = 12;

  private byte[] bytes = {};
  private int start;
  private int end;
  private int position;
  private long first;
  private long last;
  private long next;

  /** Makes a reader without a batch. */
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
    Objects.checkFromIndexSize(offset, length, bytes.length);
    close();
    if (length < HEAD) {
      throw new XdrException(0, TYPE, "truncated: needs " + HEAD + " bytes, " + length + " remain");
    }
    long from = Integer.toUnsignedLong(Xdr.int32(bytes, offset));
    long to = Integer.toUnsignedLong(Xdr.int32(bytes, offset + 4));
    long count = Integer.toUnsignedLong(Xdr.int32(bytes, offset + 8));
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
    this.first = from;
    this.last = to;
    this.next = from;
  }

  /** Lets go of the batch. */
  public void close() {
    bytes = new byte[0];
    start = 0;
    end = 0;
    position = 0;
    first = 0;
    last = -1;
    next = 0;
  }

  /**
   * Tells the batch's first ledger.
   *
   * @return its sequence, 0 to 4,294,967,295
   */
  public long first() {
    return first;
  }

  /**
   * Tells the batch's last ledger.
   *
   * @return its sequence, 0 to 4,294,967,295; -1 if there is no batch
   */
  public long last() {
    return last;
  }

  /**
   * Tells whether there is another ledger.
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
   *     batch says, or is followed by anything after the last
   * @throws NoSuchElementException if all were read
   */
  public long next(XdrDocument document) {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    int from = position;
    int to = LedgerCloseMeta.XDR.indexFirst(bytes, from, end - from, start, document);
    long header = LedgerHeaders.header(document, document.root());
    long sequence = LedgerHeader.ledgerSeq(document, header);
    if (sequence != next) {
      document.clear();
      throw new XdrException(
          from - (long) start,
          TYPE + ".ledgerCloseMetas",
          "ledger " + sequence + " instead of " + next);
    }
    if (next == last && to != end) {
      document.clear();
      throw new XdrException(
          to - (long) start, TYPE, "trailing bytes: the value ends, but " + (end - to) + " remain");
    }
    position = to;
    next++;
    return sequence;
  }
}
