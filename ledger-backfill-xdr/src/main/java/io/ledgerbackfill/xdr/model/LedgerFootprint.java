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
 * The entries that a transaction of contracts may touch. XDR struct {@code LedgerFootprint}.
 *
 * @param readOnly {@code readOnly}
 * @param readWrite {@code readWrite}
 * @since 0.1.0
 */
public record LedgerFootprint(List<LedgerKey> readOnly, List<LedgerKey> readWrite) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<LedgerFootprint> XDR =
      new GeneratedType<>(
          "LedgerFootprint",
          "LedgerFootprint",
          true,
          LedgerFootprint::validate,
          LedgerFootprint::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param readOnly {@code readOnly}
   * @param readWrite {@code readWrite}
   */
  public LedgerFootprint {
    readOnly = List.copyOf(readOnly);
    readWrite = List.copyOf(readWrite);
  }

  /**
   * Reads {@code readOnly}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link LedgerKey}
   */
  public static long readOnly(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerFootprint");
    return Views.found(doc, Views.position(XdrDocument.offset(self), Views.node(self) + 2),
        "LedgerKey<>");
  }

  /**
   * Reads {@code readWrite}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link LedgerKey}
   */
  public static long readWrite(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerFootprint");
    return Views.found(doc, Views.slotPair(doc, Views.node(self)), "LedgerKey<>");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerFootprint");
    return LedgerKey.arrayEnd(doc,
        Views.found(doc, Views.slotPair(doc, Views.node(self)), "LedgerKey<>"));
  }

  static LedgerFootprint read(XdrDocument doc, long self) {
    return new LedgerFootprint(
        LedgerKey.readArray(doc, readOnly(doc, self)),
        LedgerKey.readArray(doc, readWrite(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.count(readOnly, Integer.MAX_VALUE, "LedgerFootprint.readOnly");
    for (LedgerKey element : readOnly) {
      element.encode(out);
    }
    out.count(readWrite, Integer.MAX_VALUE, "LedgerFootprint.readWrite");
    for (LedgerKey element : readWrite) {
      element.encode(out);
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    int node = tape.reserve(2);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "LedgerFootprint");
    }
    int nReadOnly = tape.count(bytes, p, end, 8, Integer.MAX_VALUE, "LedgerFootprint.readOnly");
    p += 4;
    int slotsReadOnly = tape.reserve(2 * nReadOnly);
    for (int i = 0; i < nReadOnly; i++) {
      tape.markNode(slotsReadOnly + 2 * i, p);
      p = LedgerKey.validate(tape, bytes, p, end);
    }
    tape.markNode(node, p);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "LedgerFootprint");
    }
    int nReadWrite = tape.count(bytes, p, end, 8, Integer.MAX_VALUE, "LedgerFootprint.readWrite");
    p += 4;
    int slotsReadWrite = tape.reserve(2 * nReadWrite);
    for (int i = 0; i < nReadWrite; i++) {
      tape.markNode(slotsReadWrite + 2 * i, p);
      p = LedgerKey.validate(tape, bytes, p, end);
    }
    return p;
  }
}
