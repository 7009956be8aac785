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
import java.util.Objects;

/**
 * XDR struct {@code StellarValueSignedMsValue}.
 *
 * @param closeTimeMs {@code closeTimeMs}
 * @param lcValueSignature {@code lcValueSignature}
 * @since 0.1.0
 */
public record StellarValueSignedMsValue(
    @Unsigned long closeTimeMs,
    LedgerCloseValueSignature lcValueSignature) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<StellarValueSignedMsValue> XDR =
      new GeneratedType<>(
          "StellarValueSignedMsValue",
          "StellarValueSignedMsValue",
          false,
          StellarValueSignedMsValue::validate,
          StellarValueSignedMsValue::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param closeTimeMs {@code closeTimeMs}
   * @param lcValueSignature {@code lcValueSignature}
   */
  public StellarValueSignedMsValue {
    Objects.requireNonNull(lcValueSignature, "lcValueSignature");
  }

  /**
   * Reads {@code closeTimeMs}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the bits of an unsigned number
   */
  public static long closeTimeMs(XdrDocument doc, long self) {
    Views.check(doc, self, "StellarValueSignedMsValue");
    return Views.int64(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code lcValueSignature}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LedgerCloseValueSignature}
   */
  public static long lcValueSignature(XdrDocument doc, long self) {
    Views.check(doc, self, "StellarValueSignedMsValue");
    return Views.found(doc, XdrDocument.offset(self) + 8, "LedgerCloseValueSignature");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "StellarValueSignedMsValue");
    return LedgerCloseValueSignature.end(doc,
        Views.found(doc, XdrDocument.offset(self) + 8, "LedgerCloseValueSignature"));
  }

  static StellarValueSignedMsValue read(XdrDocument doc, long self) {
    return new StellarValueSignedMsValue(
        closeTimeMs(doc, self),
        LedgerCloseValueSignature.read(doc, lcValueSignature(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.int64(closeTimeMs);
    lcValueSignature.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 8) {
      throw tape.truncated(p, end, 8, "StellarValueSignedMsValue");
    }
    p = LedgerCloseValueSignature.validate(tape, bytes, p + 8, end);
    return p;
  }
}
