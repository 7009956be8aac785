// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrString;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.Objects;

/**
 * XDR struct {@code LedgerKeyData}.
 *
 * @param accountID {@code accountID}
 * @param dataName {@code dataName}
 * @since 0.1.0
 */
public record LedgerKeyData(PublicKey accountID, XdrString dataName) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<LedgerKeyData> XDR =
      new GeneratedType<>(
          "LedgerKeyData",
          "LedgerKeyData",
          false,
          LedgerKeyData::validate,
          LedgerKeyData::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param accountID {@code accountID}
   * @param dataName {@code dataName}
   */
  public LedgerKeyData {
    Objects.requireNonNull(accountID, "accountID");
    Objects.requireNonNull(dataName, "dataName");
  }

  /**
   * Reads {@code accountID}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link PublicKey}
   */
  public static long accountID(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerKeyData");
    return Views.found(doc, XdrDocument.offset(self), "PublicKey");
  }

  /**
   * Reads {@code dataName}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the text, at most 64 bytes
   */
  public static long dataName(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerKeyData");
    return Views.slice(doc, XdrDocument.offset(self) + 36);
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerKeyData");
    return String64.end(doc, Views.found(doc, XdrDocument.offset(self) + 36, "string64"));
  }

  static LedgerKeyData read(XdrDocument doc, long self) {
    return new LedgerKeyData(
        PublicKey.read(doc, accountID(doc, self)),
        doc.string(dataName(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    accountID.encode(out);
    out.string(dataName, 64, "LedgerKeyData.dataName");
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 36) {
      throw tape.truncated(p, end, 36, "LedgerKeyData");
    }
    PublicKey.check(tape, bytes, p);
    p = String64.validate(tape, bytes, p + 36, end);
    return p;
  }
}
