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
 * XDR struct {@code SorobanResourcesExtV0}.
 *
 * @param archivedSorobanEntries {@code archivedSorobanEntries}
 * @since 0.1.0
 */
public record SorobanResourcesExtV0(List<Long> archivedSorobanEntries) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<SorobanResourcesExtV0> XDR =
      new GeneratedType<>(
          "SorobanResourcesExtV0",
          "SorobanResourcesExtV0",
          false,
          SorobanResourcesExtV0::validate,
          SorobanResourcesExtV0::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param archivedSorobanEntries {@code archivedSorobanEntries}
   */
  public SorobanResourcesExtV0 {
    archivedSorobanEntries = List.copyOf(archivedSorobanEntries);
  }

  /**
   * Reads {@code archivedSorobanEntries}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link Uint32}
   */
  public static long archivedSorobanEntries(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanResourcesExtV0");
    return Views.found(doc, XdrDocument.offset(self), "uint32<>");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanResourcesExtV0");
    return Uint32.arrayEnd(doc, Views.found(doc, XdrDocument.offset(self), "uint32<>"));
  }

  static SorobanResourcesExtV0 read(XdrDocument doc, long self) {
    return new SorobanResourcesExtV0(Uint32.readArray(doc, archivedSorobanEntries(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.count(archivedSorobanEntries, Integer.MAX_VALUE,
        "SorobanResourcesExtV0.archivedSorobanEntries");
    for (Long element : archivedSorobanEntries) {
      Uint32.write(out, element);
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "SorobanResourcesExtV0");
    }
    int nArchivedSorobanEntries = tape.count(
        bytes,
        p,
        end,
        4,
        Integer.MAX_VALUE,
        "SorobanResourcesExtV0.archivedSorobanEntries");
    p += nArchivedSorobanEntries * 4 + 4;
    return p;
  }
}
