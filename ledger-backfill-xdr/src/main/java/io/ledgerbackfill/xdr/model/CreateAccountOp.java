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
 * XDR struct {@code CreateAccountOp}.
 *
 * @param destination {@code destination}
 * @param startingBalance In stroops.
 * @since 0.1.0
 */
public record CreateAccountOp(PublicKey destination, long startingBalance) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<CreateAccountOp> XDR =
      new GeneratedType<>(
          "CreateAccountOp",
          "CreateAccountOp",
          false,
          CreateAccountOp::validate,
          CreateAccountOp::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param destination {@code destination}
   * @param startingBalance In stroops.
   */
  public CreateAccountOp {
    Objects.requireNonNull(destination, "destination");
  }

  /**
   * Reads {@code destination}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link PublicKey}
   */
  public static long destination(XdrDocument doc, long self) {
    Views.check(doc, self, "CreateAccountOp");
    return Views.found(doc, XdrDocument.offset(self), "PublicKey");
  }

  /**
   * Reads {@code startingBalance}. In stroops.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long startingBalance(XdrDocument doc, long self) {
    Views.check(doc, self, "CreateAccountOp");
    return Views.int64(doc, XdrDocument.offset(self) + 36);
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "CreateAccountOp");
    return XdrDocument.offset(self) + 44;
  }

  static CreateAccountOp read(XdrDocument doc, long self) {
    return new CreateAccountOp(
        PublicKey.read(doc, destination(doc, self)),
        startingBalance(doc, self));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    destination.encode(out);
    out.int64(startingBalance);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 44) {
      throw tape.truncated(p, end, 44, "CreateAccountOp");
    }
    check(tape, bytes, p);
    return p + 44;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    PublicKey.check(tape, bytes, p);
  }
}
