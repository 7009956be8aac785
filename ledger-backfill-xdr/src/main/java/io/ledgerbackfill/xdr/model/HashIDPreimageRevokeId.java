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
 * XDR struct {@code HashIDPreimageRevokeId}.
 *
 * @param sourceAccount {@code sourceAccount}
 * @param seqNum {@code seqNum}
 * @param opNum {@code opNum}
 * @param liquidityPoolID {@code liquidityPoolID}
 * @param asset {@code asset}
 * @since 0.1.0
 */
public record HashIDPreimageRevokeId(
    PublicKey sourceAccount,
    long seqNum,
    long opNum,
    Opaque liquidityPoolID,
    Asset asset) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<HashIDPreimageRevokeId> XDR =
      new GeneratedType<>(
          "HashIDPreimageRevokeId",
          "HashIDPreimageRevokeId",
          false,
          HashIDPreimageRevokeId::validate,
          HashIDPreimageRevokeId::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param sourceAccount {@code sourceAccount}
   * @param seqNum {@code seqNum}
   * @param opNum {@code opNum}
   * @param liquidityPoolID {@code liquidityPoolID}
   * @param asset {@code asset}
   */
  public HashIDPreimageRevokeId {
    Objects.requireNonNull(sourceAccount, "sourceAccount");
    Objects.requireNonNull(liquidityPoolID, "liquidityPoolID");
    Objects.requireNonNull(asset, "asset");
  }

  /**
   * Reads {@code sourceAccount}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link PublicKey}
   */
  public static long sourceAccount(XdrDocument doc, long self) {
    Views.check(doc, self, "HashIDPreimageRevokeId");
    return Views.found(doc, XdrDocument.offset(self), "PublicKey");
  }

  /**
   * Reads {@code seqNum}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long seqNum(XdrDocument doc, long self) {
    Views.check(doc, self, "HashIDPreimageRevokeId");
    return Views.int64(doc, XdrDocument.offset(self) + 36);
  }

  /**
   * Reads {@code opNum}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long opNum(XdrDocument doc, long self) {
    Views.check(doc, self, "HashIDPreimageRevokeId");
    return Views.uint32(doc, XdrDocument.offset(self) + 44);
  }

  /**
   * Reads {@code liquidityPoolID}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long liquidityPoolID(XdrDocument doc, long self) {
    Views.check(doc, self, "HashIDPreimageRevokeId");
    return Views.slice(doc, XdrDocument.offset(self) + 48, 32);
  }

  /**
   * Reads {@code asset}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link Asset}
   */
  public static long asset(XdrDocument doc, long self) {
    Views.check(doc, self, "HashIDPreimageRevokeId");
    return Views.found(doc, XdrDocument.offset(self) + 80, "Asset");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "HashIDPreimageRevokeId");
    return Asset.end(doc, Views.found(doc, XdrDocument.offset(self) + 80, "Asset"));
  }

  static HashIDPreimageRevokeId read(XdrDocument doc, long self) {
    return new HashIDPreimageRevokeId(
        PublicKey.read(doc, sourceAccount(doc, self)),
        seqNum(doc, self),
        opNum(doc, self),
        doc.opaque(liquidityPoolID(doc, self)),
        Asset.read(doc, asset(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    sourceAccount.encode(out);
    out.int64(seqNum);
    out.uint32(opNum);
    out.fixed(liquidityPoolID, 32, "HashIDPreimageRevokeId.liquidityPoolID");
    asset.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 80) {
      throw tape.truncated(p, end, 80, "HashIDPreimageRevokeId");
    }
    PublicKey.check(tape, bytes, p);
    p = Asset.validate(tape, bytes, p + 80, end);
    return p;
  }
}
