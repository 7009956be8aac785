// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.List;

/**
 * A list of values. XDR typedef {@code SCVec}. Values are of type {@code List<SCVal>}.
 *
 * @since 0.1.0
 */
public final class SCVec {

  /** Decodes and encodes values of this type. */
  public static final XdrType<List<SCVal>> XDR =
      new GeneratedType<>("SCVec", "SCVal<>", false, SCVec::validate, SCVec::read, SCVec::write);

  private SCVec() {}

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "SCVal<>");
    return SCVal.arrayEnd(doc, Views.found(doc, XdrDocument.offset(self), "SCVal<>"));
  }

  static List<SCVal> read(XdrDocument doc, long self) {
    return SCVal.readArray(doc, self);
  }

  static void write(XdrWriter out, List<SCVal> value) {
    out.count(value, Integer.MAX_VALUE, "SCVec");
    for (SCVal element : value) {
      element.encode(out);
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    return validate(tape, bytes, p, end, 0);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end, int depth) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "SCVec");
    }
    int n = tape.count(bytes, p, end, 4, Integer.MAX_VALUE, "SCVec");
    p += 4;
    for (int i = 0; i < n; i++) {
      p = SCVal.validate(tape, bytes, p, end, depth);
    }
    return p;
  }
}
