// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.Unsigned;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;

/**
 * XDR struct {@code EvictionIterator}.
 *
 * @param bucketListLevel {@code bucketListLevel}
 * @param isCurrBucket {@code isCurrBucket}
 * @param bucketFileOffset In bytes.
 * @since 0.1.0
 */
public record EvictionIterator(
    long bucketListLevel,
    boolean isCurrBucket,
    @Unsigned long bucketFileOffset) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<EvictionIterator> XDR =
      new GeneratedType<>(
          "EvictionIterator",
          "EvictionIterator",
          false,
          EvictionIterator::validate,
          EvictionIterator::read,
          (out, value) -> value.encode(out));

  /**
   * Reads {@code bucketListLevel}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long bucketListLevel(XdrDocument doc, long self) {
    Views.check(doc, self, "EvictionIterator");
    return Views.uint32(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code isCurrBucket}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the truth
   */
  public static boolean isCurrBucket(XdrDocument doc, long self) {
    Views.check(doc, self, "EvictionIterator");
    return Views.bool(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Reads {@code bucketFileOffset}. In bytes.
   *
   * @param doc the document
   * @param self position of the value
   * @return the bits of an unsigned number
   */
  public static long bucketFileOffset(XdrDocument doc, long self) {
    Views.check(doc, self, "EvictionIterator");
    return Views.int64(doc, XdrDocument.offset(self) + 8);
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "EvictionIterator");
    return XdrDocument.offset(self) + 16;
  }

  static EvictionIterator read(XdrDocument doc, long self) {
    return new EvictionIterator(
        bucketListLevel(doc, self),
        isCurrBucket(doc, self),
        bucketFileOffset(doc, self));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.uint32(bucketListLevel);
    out.bool(isCurrBucket);
    out.int64(bucketFileOffset);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 16) {
      throw tape.truncated(p, end, 16, "EvictionIterator");
    }
    check(tape, bytes, p);
    return p + 16;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    tape.bool(bytes, p + 4, "EvictionIterator.isCurrBucket");
  }
}
