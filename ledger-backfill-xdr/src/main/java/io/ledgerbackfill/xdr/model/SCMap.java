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
 * A map, its entries sorted by key. XDR typedef {@code SCMap}. Values are of type {@code
 * List<SCMapEntry>}.
 *
 * @since 0.1.0
 */
public final class SCMap {

  /** Decodes and encodes values of this type. */
  public static final XdrType<List<SCMapEntry>> XDR =
      new GeneratedType<>(
          "SCMap",
          "SCMapEntry<>",
          false,
          SCMap::validate,
          SCMap::read,
          SCMap::write);

  private SCMap() {}

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "SCMapEntry<>");
    return SCMapEntry.arrayEnd(doc, Views.found(doc, XdrDocument.offset(self), "SCMapEntry<>"));
  }

  static List<SCMapEntry> read(XdrDocument doc, long self) {
    return SCMapEntry.readArray(doc, self);
  }

  static void write(XdrWriter out, List<SCMapEntry> value) {
    out.count(value, Integer.MAX_VALUE, "SCMap");
    for (SCMapEntry element : value) {
      element.encode(out);
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    return validate(tape, bytes, p, end, 0);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end, int depth) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "SCMap");
    }
    int n = tape.count(bytes, p, end, 8, Integer.MAX_VALUE, "SCMap");
    p += 4;
    for (int i = 0; i < n; i++) {
      p = SCMapEntry.validate(tape, bytes, p, end, depth);
    }
    return p;
  }
}
