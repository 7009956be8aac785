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
 * What an account holds of one asset. XDR struct {@code TrustLineEntry}.
 *
 * @param accountID {@code accountID}
 * @param asset {@code asset}
 * @param balance In the smallest unit of the asset.
 * @param limit The most the account will hold.
 * @param flags 1 authorized, 2 authorized to keep liabilities, 4 clawback enabled.
 * @param ext {@code ext}
 * @since 0.1.0
 */
public record TrustLineEntry(
    PublicKey accountID,
    TrustLineAsset asset,
    long balance,
    long limit,
    long flags,
    TrustLineEntryExt ext) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<TrustLineEntry> XDR =
      new GeneratedType<>(
          "TrustLineEntry",
          "TrustLineEntry",
          false,
          TrustLineEntry::validate,
          TrustLineEntry::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param accountID {@code accountID}
   * @param asset {@code asset}
   * @param balance In the smallest unit of the asset.
   * @param limit The most the account will hold.
   * @param flags 1 authorized, 2 authorized to keep liabilities, 4 clawback enabled.
   * @param ext {@code ext}
   */
  public TrustLineEntry {
    Objects.requireNonNull(accountID, "accountID");
    Objects.requireNonNull(asset, "asset");
    Objects.requireNonNull(ext, "ext");
  }

  /**
   * Reads {@code accountID}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link PublicKey}
   */
  public static long accountID(XdrDocument doc, long self) {
    Views.check(doc, self, "TrustLineEntry");
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
    Views.check(doc, self, "TrustLineEntry");
    return Views.found(doc, XdrDocument.offset(self) + 36, "TrustLineAsset");
  }

  /**
   * Reads {@code balance}. In the smallest unit of the asset.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long balance(XdrDocument doc, long self) {
    Views.check(doc, self, "TrustLineEntry");
    return Views.int64(doc, balanceAt(doc, self));
  }

  /**
   * Reads {@code limit}. The most the account will hold.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long limit(XdrDocument doc, long self) {
    Views.check(doc, self, "TrustLineEntry");
    return Views.int64(doc, limitAt(doc, self));
  }

  /**
   * Reads {@code flags}. 1 authorized, 2 authorized to keep liabilities, 4 clawback enabled.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long flags(XdrDocument doc, long self) {
    Views.check(doc, self, "TrustLineEntry");
    return Views.uint32(doc, flagsAt(doc, self));
  }

  /**
   * Reads {@code ext}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link TrustLineEntryExt}
   */
  public static long ext(XdrDocument doc, long self) {
    Views.check(doc, self, "TrustLineEntry");
    return Views.found(doc, extAt(doc, self), "TrustLineEntryExt");
  }

  private static int balanceAt(XdrDocument doc, long self) {
    return TrustLineAsset.end(doc,
        Views.found(doc, XdrDocument.offset(self) + 36, "TrustLineAsset"));
  }

  private static int limitAt(XdrDocument doc, long self) {
    return balanceAt(doc, self) + 8;
  }

  private static int flagsAt(XdrDocument doc, long self) {
    return limitAt(doc, self) + 8;
  }

  private static int extAt(XdrDocument doc, long self) {
    return flagsAt(doc, self) + 4;
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "TrustLineEntry");
    return TrustLineEntryExt.end(doc, Views.found(doc, extAt(doc, self), "TrustLineEntryExt"));
  }

  static TrustLineEntry read(XdrDocument doc, long self) {
    return new TrustLineEntry(
        PublicKey.read(doc, accountID(doc, self)),
        TrustLineAsset.read(doc, asset(doc, self)),
        balance(doc, self),
        limit(doc, self),
        flags(doc, self),
        TrustLineEntryExt.read(doc, ext(doc, self)));
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
    out.int64(balance);
    out.int64(limit);
    out.uint32(flags);
    ext.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 36) {
      throw tape.truncated(p, end, 36, "TrustLineEntry");
    }
    PublicKey.check(tape, bytes, p);
    p = TrustLineAsset.validate(tape, bytes, p + 36, end);
    if (end - p < 20) {
      throw tape.truncated(p, end, 20, "TrustLineEntry");
    }
    p = TrustLineEntryExt.validate(tape, bytes, p + 20, end);
    return p;
  }
}
