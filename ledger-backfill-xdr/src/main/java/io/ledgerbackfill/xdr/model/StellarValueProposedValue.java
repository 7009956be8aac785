// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.Objects;

/**
 * XDR struct {@code StellarValueProposedValue}.
 *
 * @param txSetHash {@code txSetHash}
 * @param previousLedgerHash {@code previousLedgerHash}
 * @param previousLedgerVersion {@code previousLedgerVersion}
 * @param lcValueSignature {@code lcValueSignature}
 * @since 0.1.0
 */
public record StellarValueProposedValue(
    Opaque txSetHash,
    Opaque previousLedgerHash,
    long previousLedgerVersion,
    LedgerCloseValueSignature lcValueSignature) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<StellarValueProposedValue> XDR =
      new GeneratedType<>(
          "StellarValueProposedValue",
          "StellarValueProposedValue",
          false,
          StellarValueProposedValue::validate,
          StellarValueProposedValue::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param txSetHash {@code txSetHash}
   * @param previousLedgerHash {@code previousLedgerHash}
   * @param previousLedgerVersion {@code previousLedgerVersion}
   * @param lcValueSignature {@code lcValueSignature}
   */
  public StellarValueProposedValue {
    Objects.requireNonNull(txSetHash, "txSetHash");
    Objects.requireNonNull(previousLedgerHash, "previousLedgerHash");
    Objects.requireNonNull(lcValueSignature, "lcValueSignature");
  }

  /**
   * Reads {@code txSetHash}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long txSetHash(XdrDocument doc, long self) {
    Views.check(doc, self, "StellarValueProposedValue");
    return Views.slice(doc, XdrDocument.offset(self), 32);
  }

  /**
   * Reads {@code previousLedgerHash}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long previousLedgerHash(XdrDocument doc, long self) {
    Views.check(doc, self, "StellarValueProposedValue");
    return Views.slice(doc, XdrDocument.offset(self) + 32, 32);
  }

  /**
   * Reads {@code previousLedgerVersion}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long previousLedgerVersion(XdrDocument doc, long self) {
    Views.check(doc, self, "StellarValueProposedValue");
    return Views.uint32(doc, XdrDocument.offset(self) + 64);
  }

  /**
   * Reads {@code lcValueSignature}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LedgerCloseValueSignature}
   */
  public static long lcValueSignature(XdrDocument doc, long self) {
    Views.check(doc, self, "StellarValueProposedValue");
    return Views.found(doc, XdrDocument.offset(self) + 68, "LedgerCloseValueSignature");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "StellarValueProposedValue");
    return LedgerCloseValueSignature.end(doc,
        Views.found(doc, XdrDocument.offset(self) + 68, "LedgerCloseValueSignature"));
  }

  static StellarValueProposedValue read(XdrDocument doc, long self) {
    return new StellarValueProposedValue(
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
    out.fixed(txSetHash, 32, "StellarValueProposedValue.txSetHash");
    out.fixed(previousLedgerHash, 32, "StellarValueProposedValue.previousLedgerHash");
    out.uint32(previousLedgerVersion);
    lcValueSignature.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 68) {
      throw tape.truncated(p, end, 68, "StellarValueProposedValue");
    }
    p = LedgerCloseValueSignature.validate(tape, bytes, p + 68, end);
    return p;
  }
}
