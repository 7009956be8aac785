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
import java.util.List;

/**
 * XDR struct {@code FreezeBypassTxsDelta}.
 *
 * @param addTxs {@code addTxs}
 * @param removeTxs {@code removeTxs}
 * @since 0.1.0
 */
public record FreezeBypassTxsDelta(List<Opaque> addTxs, List<Opaque> removeTxs) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<FreezeBypassTxsDelta> XDR =
      new GeneratedType<>(
          "FreezeBypassTxsDelta",
          "FreezeBypassTxsDelta",
          false,
          FreezeBypassTxsDelta::validate,
          FreezeBypassTxsDelta::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param addTxs {@code addTxs}
   * @param removeTxs {@code removeTxs}
   */
  public FreezeBypassTxsDelta {
    addTxs = List.copyOf(addTxs);
    removeTxs = List.copyOf(removeTxs);
  }

  /**
   * Reads {@code addTxs}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link Hash}
   */
  public static long addTxs(XdrDocument doc, long self) {
    Views.check(doc, self, "FreezeBypassTxsDelta");
    return Views.found(doc, XdrDocument.offset(self), "Hash<>");
  }

  /**
   * Reads {@code removeTxs}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link Hash}
   */
  public static long removeTxs(XdrDocument doc, long self) {
    Views.check(doc, self, "FreezeBypassTxsDelta");
    return Views.found(doc, removeTxsAt(doc, self), "Hash<>");
  }

  private static int removeTxsAt(XdrDocument doc, long self) {
    return Hash.arrayEnd(doc, Views.found(doc, XdrDocument.offset(self), "Hash<>"));
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "FreezeBypassTxsDelta");
    return Hash.arrayEnd(doc, Views.found(doc, removeTxsAt(doc, self), "Hash<>"));
  }

  static FreezeBypassTxsDelta read(XdrDocument doc, long self) {
    return new FreezeBypassTxsDelta(
        Hash.readArray(doc, addTxs(doc, self)),
        Hash.readArray(doc, removeTxs(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.count(addTxs, Integer.MAX_VALUE, "FreezeBypassTxsDelta.addTxs");
    for (Opaque element : addTxs) {
      Hash.write(out, element);
    }
    out.count(removeTxs, Integer.MAX_VALUE, "FreezeBypassTxsDelta.removeTxs");
    for (Opaque element : removeTxs) {
      Hash.write(out, element);
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "FreezeBypassTxsDelta");
    }
    int nAddTxs = tape.count(bytes, p, end, 32, Integer.MAX_VALUE, "FreezeBypassTxsDelta.addTxs");
    p += nAddTxs * 32 + 4;
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "FreezeBypassTxsDelta");
    }
    int nRemoveTxs = tape.count(
        bytes,
        p,
        end,
        32,
        Integer.MAX_VALUE,
        "FreezeBypassTxsDelta.removeTxs");
    p += nRemoveTxs * 32 + 4;
    return p;
  }
}
