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
 * XDR struct {@code ChangeTrustOp}.
 *
 * @param line {@code line}
 * @param limit {@code limit}
 * @since 0.1.0
 */
public record ChangeTrustOp(ChangeTrustAsset line, long limit) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<ChangeTrustOp> XDR =
      new GeneratedType<>(
          "ChangeTrustOp",
          "ChangeTrustOp",
          false,
          ChangeTrustOp::validate,
          ChangeTrustOp::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param line {@code line}
   * @param limit {@code limit}
   */
  public ChangeTrustOp {
    Objects.requireNonNull(line, "line");
  }

  /**
   * Reads {@code line}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ChangeTrustAsset}
   */
  public static long line(XdrDocument doc, long self) {
    Views.check(doc, self, "ChangeTrustOp");
    return Views.found(doc, XdrDocument.offset(self), "ChangeTrustAsset");
  }

  /**
   * Reads {@code limit}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long limit(XdrDocument doc, long self) {
    Views.check(doc, self, "ChangeTrustOp");
    return Views.int64(doc, limitAt(doc, self));
  }

  private static int limitAt(XdrDocument doc, long self) {
    return ChangeTrustAsset.end(doc,
        Views.found(doc, XdrDocument.offset(self), "ChangeTrustAsset"));
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "ChangeTrustOp");
    return limitAt(doc, self) + 8;
  }

  static ChangeTrustOp read(XdrDocument doc, long self) {
    return new ChangeTrustOp(ChangeTrustAsset.read(doc, line(doc, self)), limit(doc, self));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    line.encode(out);
    out.int64(limit);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    p = ChangeTrustAsset.validate(tape, bytes, p, end);
    if (end - p < 8) {
      throw tape.truncated(p, end, 8, "ChangeTrustOp");
    }
    return p + 8;
  }
}
