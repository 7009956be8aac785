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
 * XDR struct {@code LedgerKeyTrustLine}.
 *
 * @param accountID {@code accountID}
 * @param asset {@code asset}
 * @since 0.1.0
 */
public record LedgerKeyTrustLine(PublicKey accountID, TrustLineAsset asset) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<LedgerKeyTrustLine> XDR =
      new GeneratedType<>(
          "LedgerKeyTrustLine",
          "LedgerKeyTrustLine",
          false,
          LedgerKeyTrustLine::validate,
          LedgerKeyTrustLine::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param accountID {@code accountID}
   * @param asset {@code asset}
   */
  public LedgerKeyTrustLine {
    Objects.requireNonNull(accountID, "accountID");
    Objects.requireNonNull(asset, "asset");
  }

  /**
   * Reads {@code accountID}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link PublicKey}
   */
  public static long accountID(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerKeyTrustLine");
    return Views.found(doc, XdrDocument.offset(self), "PublicKey");
  }

  /**
   * Reads {@code asset}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link TrustLineAsset}
   */
  public static long asset(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerKeyTrustLine");
    return Views.found(doc, XdrDocument.offset(self) + 36, "TrustLineAsset");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerKeyTrustLine");
    return TrustLineAsset.end(doc,
        Views.found(doc, XdrDocument.offset(self) + 36, "TrustLineAsset"));
  }

  static LedgerKeyTrustLine read(XdrDocument doc, long self) {
    return new LedgerKeyTrustLine(
        PublicKey.read(doc, accountID(doc, self)),
        TrustLineAsset.read(doc, asset(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    accountID.encode(out);
    asset.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 36) {
      throw tape.truncated(p, end, 36, "LedgerKeyTrustLine");
    }
    PublicKey.check(tape, bytes, p);
    p = TrustLineAsset.validate(tape, bytes, p + 36, end);
    return p;
  }
}
