// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;

/**
 * The key that names an account (strkey G). XDR typedef {@code AccountID}. Values are of type
 * {@code PublicKey}.
 *
 * @since 0.1.0
 */
public final class AccountID {

  /** Decodes and encodes values of this type. */
  public static final XdrType<PublicKey> XDR =
      new GeneratedType<>(
          "AccountID",
          "PublicKey",
          false,
          AccountID::validate,
          AccountID::read,
          AccountID::write);

  private AccountID() {}

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "PublicKey");
    return XdrDocument.offset(self) + 36;
  }

  static PublicKey read(XdrDocument doc, long self) {
    return PublicKey.read(doc, self);
  }

  static void write(XdrWriter out, PublicKey value) {
    value.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 36) {
      throw tape.truncated(p, end, 36, "AccountID");
    }
    check(tape, bytes, p);
    return p + 36;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    PublicKey.check(tape, bytes, p);
  }
}
