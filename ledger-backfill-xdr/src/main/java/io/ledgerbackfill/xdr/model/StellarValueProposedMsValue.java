// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.Unsigned;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.Objects;

/**
 * XDR struct {@code StellarValueProposedMsValue}.
 *
 * @param closeTimeMs {@code closeTimeMs}
 * @param txSetHash {@code txSetHash}
 * @param previousLedgerHash {@code previousLedgerHash}
 * @param previousLedgerVersion {@code previousLedgerVersion}
 * @param lcValueSignature {@code lcValueSignature}
 * @since 0.1.0
 */
public record StellarValueProposedMsValue(
    @Unsigned long closeTimeMs,
    Opaque txSetHash,
    Opaque previousLedgerHash,
    long previousLedgerVersion,
    LedgerCloseValueSignature lcValueSignature) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<StellarValueProposedMsValue> XDR =
      new GeneratedType<>(
          "StellarValueProposedMsValue",
          "StellarValueProposedMsValue",
          false,
          StellarValueProposedMsValue::validate,
          StellarValueProposedMsValue::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param closeTimeMs {@code closeTimeMs}
   * @param txSetHash {@code txSetHash}
   * @param previousLedgerHash {@code previousLedgerHash}
   * @param previousLedgerVersion {@code previousLedgerVersion}
   * @param lcValueSignature {@code lcValueSignature}
   */
  public StellarValueProposedMsValue {
    Objects.requireNonNull(txSetHash, "txSetHash");
    Objects.requireNonNull(previousLedgerHash, "previousLedgerHash");
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
    Views.check(doc, self, "StellarValueProposedMsValue");
    return Views.int64(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code txSetHash}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long txSetHash(XdrDocument doc, long self) {
    Views.check(doc, self, "StellarValueProposedMsValue");
    return Views.slice(doc, XdrDocument.offset(self) + 8, 32);
  }

  /**
   * Reads {@code previousLedgerHash}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long previousLedgerHash(XdrDocument doc, long self) {
    Views.check(doc, self, "StellarValueProposedMsValue");
    return Views.slice(doc, XdrDocument.offset(self) + 40, 32);
  }

  /**
   * Reads {@code previousLedgerVersion}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long previousLedgerVersion(XdrDocument doc, long self) {
    Views.check(doc, self, "StellarValueProposedMsValue");
    return Views.uint32(doc, XdrDocument.offset(self) + 72);
  }

  /**
   * Reads {@code lcValueSignature}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LedgerCloseValueSignature}
   */
  public static long lcValueSignature(XdrDocument doc, long self) {
    Views.check(doc, self, "StellarValueProposedMsValue");
    return Views.found(doc, XdrDocument.offset(self) + 76, "LedgerCloseValueSignature");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "StellarValueProposedMsValue");
    return LedgerCloseValueSignature.end(doc,
        Views.found(doc, XdrDocument.offset(self) + 76, "LedgerCloseValueSignature"));
  }

  static StellarValueProposedMsValue read(XdrDocument doc, long self) {
    return new StellarValueProposedMsValue(
        closeTimeMs(doc, self),
        doc.opaque(txSetHash(doc, self)),
        doc.opaque(previousLedgerHash(doc, self)),
        previousLedgerVersion(doc, self),
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
    out.fixed(txSetHash, 32, "StellarValueProposedMsValue.txSetHash");
    out.fixed(previousLedgerHash, 32, "StellarValueProposedMsValue.previousLedgerHash");
    out.uint32(previousLedgerVersion);
    lcValueSignature.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 76) {
      throw tape.truncated(p, end, 76, "StellarValueProposedMsValue");
    }
    p = LedgerCloseValueSignature.validate(tape, bytes, p + 76, end);
    return p;
  }
}
