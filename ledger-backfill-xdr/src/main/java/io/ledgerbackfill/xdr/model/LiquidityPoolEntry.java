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
 * A liquidity pool (CAP-38). XDR struct {@code LiquidityPoolEntry}.
 *
 * @param liquidityPoolID {@code liquidityPoolID}
 * @param body {@code body}
 * @since 0.1.0
 */
public record LiquidityPoolEntry(Opaque liquidityPoolID, LiquidityPoolEntryBody body) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<LiquidityPoolEntry> XDR =
      new GeneratedType<>(
          "LiquidityPoolEntry",
          "LiquidityPoolEntry",
          false,
          LiquidityPoolEntry::validate,
          LiquidityPoolEntry::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param liquidityPoolID {@code liquidityPoolID}
   * @param body {@code body}
   */
  public LiquidityPoolEntry {
    Objects.requireNonNull(liquidityPoolID, "liquidityPoolID");
    Objects.requireNonNull(body, "body");
  }

  /**
   * Reads {@code liquidityPoolID}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long liquidityPoolID(XdrDocument doc, long self) {
    Views.check(doc, self, "LiquidityPoolEntry");
    return Views.slice(doc, XdrDocument.offset(self), 32);
  }

  /**
   * Reads {@code body}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LiquidityPoolEntryBody}
   */
  public static long body(XdrDocument doc, long self) {
    Views.check(doc, self, "LiquidityPoolEntry");
    return Views.found(doc, XdrDocument.offset(self) + 32, "LiquidityPoolEntryBody");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "LiquidityPoolEntry");
    return LiquidityPoolEntryBody.end(doc,
        Views.found(doc, XdrDocument.offset(self) + 32, "LiquidityPoolEntryBody"));
  }

  static LiquidityPoolEntry read(XdrDocument doc, long self) {
    return new LiquidityPoolEntry(
        doc.opaque(liquidityPoolID(doc, self)),
        LiquidityPoolEntryBody.read(doc, body(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.fixed(liquidityPoolID, 32, "LiquidityPoolEntry.liquidityPoolID");
    body.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 32) {
      throw tape.truncated(p, end, 32, "LiquidityPoolEntry");
    }
    p = LiquidityPoolEntryBody.validate(tape, bytes, p + 32, end);
    return p;
  }
}
