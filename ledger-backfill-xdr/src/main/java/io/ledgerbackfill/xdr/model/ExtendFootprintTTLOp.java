// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.Objects;

/**
 * XDR struct {@code ExtendFootprintTTLOp}.
 *
 * @param ext {@code ext}
 * @param extendTo Number of ledgers from now.
 * @since 0.1.0
 */
public record ExtendFootprintTTLOp(ExtensionPoint ext, long extendTo) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<ExtendFootprintTTLOp> XDR =
      new GeneratedType<>(
          "ExtendFootprintTTLOp",
          "ExtendFootprintTTLOp",
          false,
          ExtendFootprintTTLOp::validate,
          ExtendFootprintTTLOp::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param ext {@code ext}
   * @param extendTo Number of ledgers from now.
   */
  public ExtendFootprintTTLOp {
    Objects.requireNonNull(ext, "ext");
  }

  /**
   * Reads {@code ext}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ExtensionPoint}
   */
  public static long ext(XdrDocument doc, long self) {
    Views.check(doc, self, "ExtendFootprintTTLOp");
    return Views.found(doc, XdrDocument.offset(self), "ExtensionPoint");
  }

  /**
   * Reads {@code extendTo}. Number of ledgers from now.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long extendTo(XdrDocument doc, long self) {
    Views.check(doc, self, "ExtendFootprintTTLOp");
    return Views.uint32(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "ExtendFootprintTTLOp");
    return XdrDocument.offset(self) + 8;
  }

  static ExtendFootprintTTLOp read(XdrDocument doc, long self) {
    return new ExtendFootprintTTLOp(ExtensionPoint.read(doc, ext(doc, self)), extendTo(doc, self));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    ext.encode(out);
    out.uint32(extendTo);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 8) {
      throw tape.truncated(p, end, 8, "ExtendFootprintTTLOp");
    }
    check(tape, bytes, p);
    return p + 8;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    ExtensionPoint.check(tape, bytes, p);
  }
}
