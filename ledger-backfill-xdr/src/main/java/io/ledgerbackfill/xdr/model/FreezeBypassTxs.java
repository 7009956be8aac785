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
 * XDR struct {@code FreezeBypassTxs}.
 *
 * @param txHashes {@code txHashes}
 * @since 0.1.0
 */
public record FreezeBypassTxs(List<Opaque> txHashes) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<FreezeBypassTxs> XDR =
      new GeneratedType<>(
          "FreezeBypassTxs",
          "FreezeBypassTxs",
          false,
          FreezeBypassTxs::validate,
          FreezeBypassTxs::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param txHashes {@code txHashes}
   */
  public FreezeBypassTxs {
    txHashes = List.copyOf(txHashes);
  }

  /**
   * Reads {@code txHashes}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link Hash}
   */
  public static long txHashes(XdrDocument doc, long self) {
    Views.check(doc, self, "FreezeBypassTxs");
    return Views.found(doc, XdrDocument.offset(self), "Hash<>");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "FreezeBypassTxs");
    return Hash.arrayEnd(doc, Views.found(doc, XdrDocument.offset(self), "Hash<>"));
  }

  static FreezeBypassTxs read(XdrDocument doc, long self) {
    return new FreezeBypassTxs(Hash.readArray(doc, txHashes(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.count(txHashes, Integer.MAX_VALUE, "FreezeBypassTxs.txHashes");
    for (Opaque element : txHashes) {
      Hash.write(out, element);
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "FreezeBypassTxs");
    }
    int nTxHashes = tape.count(bytes, p, end, 32, Integer.MAX_VALUE, "FreezeBypassTxs.txHashes");
    p += nTxHashes * 32 + 4;
    return p;
  }
}
