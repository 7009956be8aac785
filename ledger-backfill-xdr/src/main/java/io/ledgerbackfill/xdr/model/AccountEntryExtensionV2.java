// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * XDR struct {@code AccountEntryExtensionV2}.
 *
 * @param numSponsored {@code numSponsored}
 * @param numSponsoring {@code numSponsoring}
 * @param signerSponsoringIDs The sponsor of each signer, in the order of the signers.
 * @param ext {@code ext}
 * @since 0.1.0
 */
public record AccountEntryExtensionV2(
    long numSponsored,
    long numSponsoring,
    List<Optional<PublicKey>> signerSponsoringIDs,
    AccountEntryExtensionV2Ext ext) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<AccountEntryExtensionV2> XDR =
      new GeneratedType<>(
          "AccountEntryExtensionV2",
          "AccountEntryExtensionV2",
          true,
          AccountEntryExtensionV2::validate,
          AccountEntryExtensionV2::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param numSponsored {@code numSponsored}
   * @param numSponsoring {@code numSponsoring}
   * @param signerSponsoringIDs The sponsor of each signer, in the order of the signers.
   * @param ext {@code ext}
   */
  public AccountEntryExtensionV2 {
    signerSponsoringIDs = List.copyOf(signerSponsoringIDs);
    Objects.requireNonNull(ext, "ext");
  }

  /**
   * Reads {@code numSponsored}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long numSponsored(XdrDocument doc, long self) {
    Views.check(doc, self, "AccountEntryExtensionV2");
    return Views.uint32(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code numSponsoring}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long numSponsoring(XdrDocument doc, long self) {
    Views.check(doc, self, "AccountEntryExtensionV2");
    return Views.uint32(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Reads {@code signerSponsoringIDs}. The sponsor of each signer, in the order of the signers.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link SponsorshipDescriptor}, at most 20
   */
  public static long signerSponsoringIDs(XdrDocument doc, long self) {
    Views.check(doc, self, "AccountEntryExtensionV2");
    return Views.found(doc, Views.position(XdrDocument.offset(self) + 8, Views.node(self) + 1),
        "SponsorshipDescriptor<>");
  }

  /**
   * Reads {@code ext}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link AccountEntryExtensionV2Ext}
   */
  public static long ext(XdrDocument doc, long self) {
    Views.check(doc, self, "AccountEntryExtensionV2");
    return Views.found(doc, extAt(doc, self), "AccountEntryExtensionV2Ext");
  }

  private static int extAt(XdrDocument doc, long self) {
    return Views.slot(doc, Views.node(self));
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "AccountEntryExtensionV2");
    return AccountEntryExtensionV2Ext.end(doc,
        Views.found(doc, extAt(doc, self), "AccountEntryExtensionV2Ext"));
  }

  static AccountEntryExtensionV2 read(XdrDocument doc, long self) {
    return new AccountEntryExtensionV2(
        numSponsored(doc, self),
        numSponsoring(doc, self),
        SponsorshipDescriptor.readArray(doc, signerSponsoringIDs(doc, self)),
        AccountEntryExtensionV2Ext.read(doc, ext(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.uint32(numSponsored);
    out.uint32(numSponsoring);
    out.count(signerSponsoringIDs, 20, "AccountEntryExtensionV2.signerSponsoringIDs");
    for (Optional<PublicKey> element : signerSponsoringIDs) {
      SponsorshipDescriptor.write(out, element);
    }
    ext.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    int node = tape.reserve(1);
    if (end - p < 12) {
      throw tape.truncated(p, end, 12, "AccountEntryExtensionV2");
    }
    int nSignerSponsoringIDs = tape.count(
        bytes,
        p + 8,
        end,
        4,
        20,
        "AccountEntryExtensionV2.signerSponsoringIDs");
    p += 12;
    int slotsSignerSponsoringIDs = tape.reserve(nSignerSponsoringIDs);
    for (int i = 0; i < nSignerSponsoringIDs; i++) {
      tape.mark(slotsSignerSponsoringIDs + i, p);
      p = SponsorshipDescriptor.validate(tape, bytes, p, end);
    }
    tape.mark(node, p);
    p = AccountEntryExtensionV2Ext.validate(tape, bytes, p, end);
    return p;
  }
}
