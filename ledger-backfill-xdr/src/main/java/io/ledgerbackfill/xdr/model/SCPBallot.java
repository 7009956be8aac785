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
 * XDR struct {@code SCPBallot}.
 *
 * @param counter {@code counter}
 * @param value {@code value}
 * @since 0.1.0
 */
public record SCPBallot(long counter, Opaque value) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<SCPBallot> XDR =
      new GeneratedType<>(
          "SCPBallot",
          "SCPBallot",
          false,
          SCPBallot::validate,
          SCPBallot::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param counter {@code counter}
   * @param value {@code value}
   */
  public SCPBallot {
    Objects.requireNonNull(value, "value");
  }

  /**
   * Reads {@code counter}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long counter(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPBallot");
    return Views.uint32(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code value}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the bytes
   */
  public static long value(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPBallot");
    return Views.slice(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPBallot");
    return Value.end(doc, Views.found(doc, XdrDocument.offset(self) + 4, "Value"));
  }

  static SCPBallot read(XdrDocument doc, long self) {
    return new SCPBallot(counter(doc, self), doc.opaque(value(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.uint32(counter);
    out.opaque(value, Integer.MAX_VALUE, "SCPBallot.value");
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "SCPBallot");
    }
    p = Value.validate(tape, bytes, p + 4, end);
    return p;
  }
}
