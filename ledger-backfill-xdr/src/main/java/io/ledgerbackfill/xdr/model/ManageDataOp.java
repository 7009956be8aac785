// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrString;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * XDR struct {@code ManageDataOp}.
 *
 * @param dataName {@code dataName}
 * @param dataValue {@code dataValue}
 * @since 0.1.0
 */
public record ManageDataOp(XdrString dataName, @Nullable Opaque dataValue) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<ManageDataOp> XDR =
      new GeneratedType<>(
          "ManageDataOp",
          "ManageDataOp",
          false,
          ManageDataOp::validate,
          ManageDataOp::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param dataName {@code dataName}
   * @param dataValue {@code dataValue}
   */
  public ManageDataOp {
    Objects.requireNonNull(dataName, "dataName");
  }

  /**
   * Reads {@code dataName}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the text, at most 64 bytes
   */
  public static long dataName(XdrDocument doc, long self) {
    Views.check(doc, self, "ManageDataOp");
    return Views.slice(doc, XdrDocument.offset(self));
  }

  /**
   * Returns whether {@code dataValue} is there.
   *
   * @param doc the document
   * @param self position of the value
   * @return true if it is
   */
  public static boolean hasDataValue(XdrDocument doc, long self) {
    Views.check(doc, self, "ManageDataOp");
    return Views.bool(doc, dataValueAt(doc, self));
  }

  /**
   * Reads {@code dataValue}, which must be there.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the bytes, at most 64
   */
  public static long dataValue(XdrDocument doc, long self) {
    Views.check(doc, self, "ManageDataOp");
    assert hasDataValue(doc, self) : "dataValue is absent";
    return Views.slice(doc, dataValueAt(doc, self) + 4);
  }

  private static int dataValueAt(XdrDocument doc, long self) {
    return String64.end(doc, Views.found(doc, XdrDocument.offset(self), "string64"));
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "ManageDataOp");
    int p = dataValueAt(doc, self);
    return Views.bool(doc, p) ? DataValue.end(doc, Views.found(doc, p + 4, "DataValue")) : p + 4;
  }

  static ManageDataOp read(XdrDocument doc, long self) {
    return new ManageDataOp(
        doc.string(dataName(doc, self)),
        hasDataValue(doc, self) ? doc.opaque(dataValue(doc, self)) : null);
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.string(dataName, 64, "ManageDataOp.dataName");
    if (out.bool(dataValue != null)) {
      out.opaque(dataValue, 64, "ManageDataOp.dataValue");
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    p = String64.validate(tape, bytes, p, end);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "ManageDataOp");
    }
    p += 4;
    if (tape.bool(bytes, p - 4, "ManageDataOp.dataValue")) {
      p = DataValue.validate(tape, bytes, p, end);
    }
    return p;
  }
}
