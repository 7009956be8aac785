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
 * XDR struct {@code RevokeSponsorshipOpSigner}.
 *
 * @param accountID {@code accountID}
 * @param signerKey {@code signerKey}
 * @since 0.1.0
 */
public record RevokeSponsorshipOpSigner(PublicKey accountID, SignerKey signerKey) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<RevokeSponsorshipOpSigner> XDR =
      new GeneratedType<>(
          "RevokeSponsorshipOpSigner",
          "RevokeSponsorshipOpSigner",
          false,
          RevokeSponsorshipOpSigner::validate,
          RevokeSponsorshipOpSigner::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param accountID {@code accountID}
   * @param signerKey {@code signerKey}
   */
  public RevokeSponsorshipOpSigner {
    Objects.requireNonNull(accountID, "accountID");
    Objects.requireNonNull(signerKey, "signerKey");
  }

  /**
   * Reads {@code accountID}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link PublicKey}
   */
  public static long accountID(XdrDocument doc, long self) {
    Views.check(doc, self, "RevokeSponsorshipOpSigner");
    return Views.found(doc, XdrDocument.offset(self), "PublicKey");
  }

  /**
   * Reads {@code signerKey}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SignerKey}
   */
  public static long signerKey(XdrDocument doc, long self) {
    Views.check(doc, self, "RevokeSponsorshipOpSigner");
    return Views.found(doc, XdrDocument.offset(self) + 36, "SignerKey");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "RevokeSponsorshipOpSigner");
    return SignerKey.end(doc, Views.found(doc, XdrDocument.offset(self) + 36, "SignerKey"));
  }

  static RevokeSponsorshipOpSigner read(XdrDocument doc, long self) {
    return new RevokeSponsorshipOpSigner(
        PublicKey.read(doc, accountID(doc, self)),
        SignerKey.read(doc, signerKey(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    accountID.encode(out);
    signerKey.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 36) {
      throw tape.truncated(p, end, 36, "RevokeSponsorshipOpSigner");
    }
    PublicKey.check(tape, bytes, p);
    p = SignerKey.validate(tape, bytes, p + 36, end);
    return p;
  }
}
