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
 * XDR struct {@code LedgerKeyAccount}.
 *
 * @param accountID {@code accountID}
 * @since 0.1.0
 */
public record LedgerKeyAccount(PublicKey accountID) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<LedgerKeyAccount> XDR =
      new GeneratedType<>(
          "LedgerKeyAccount",
          "LedgerKeyAccount",
          false,
          LedgerKeyAccount::validate,
          LedgerKeyAccount::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param accountID {@code accountID}
   */
  public LedgerKeyAccount {
    Objects.requireNonNull(accountID, "accountID");
  }

  /**
   * Reads {@code accountID}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link PublicKey}
   */
  public static long accountID(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerKeyAccount");
    return Views.found(doc, XdrDocument.offset(self), "PublicKey");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerKeyAccount");
    return XdrDocument.offset(self) + 36;
  }

  static LedgerKeyAccount read(XdrDocument doc, long self) {
    return new LedgerKeyAccount(PublicKey.read(doc, accountID(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    accountID.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 36) {
      throw tape.truncated(p, end, 36, "LedgerKeyAccount");
    }
    check(tape, bytes, p);
    return p + 36;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    PublicKey.check(tape, bytes, p);
  }
}
