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
import org.jspecify.annotations.Nullable;

/**
 * XDR struct {@code LedgerEntryExtensionV1}.
 *
 * @param sponsoringID {@code sponsoringID}
 * @param ext {@code ext}
 * @since 0.1.0
 */
public record LedgerEntryExtensionV1(
    @Nullable PublicKey sponsoringID,
    LedgerEntryExtensionV1Ext ext) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<LedgerEntryExtensionV1> XDR =
      new GeneratedType<>(
          "LedgerEntryExtensionV1",
          "LedgerEntryExtensionV1",
          false,
          LedgerEntryExtensionV1::validate,
          LedgerEntryExtensionV1::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param sponsoringID {@code sponsoringID}
   * @param ext {@code ext}
   */
  public LedgerEntryExtensionV1 {
    Objects.requireNonNull(ext, "ext");
  }

  /**
   * Returns whether {@code sponsoringID} is there.
   *
   * @param doc the document
   * @param self position of the value
   * @return true if it is
   */
  public static boolean hasSponsoringID(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerEntryExtensionV1");
    return Views.bool(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code sponsoringID}, which must be there.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link PublicKey}
   */
  public static long sponsoringID(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerEntryExtensionV1");
    assert hasSponsoringID(doc, self) : "sponsoringID is absent";
    return Views.found(doc, XdrDocument.offset(self) + 4, "PublicKey");
  }

  /**
   * Reads {@code ext}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LedgerEntryExtensionV1Ext}
   */
  public static long ext(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerEntryExtensionV1");
    return Views.found(doc, extAt(doc, self), "LedgerEntryExtensionV1Ext");
  }

  private static int extAt(XdrDocument doc, long self) {
    return SponsorshipDescriptor.end(doc,
        Views.found(doc, XdrDocument.offset(self), "SponsorshipDescriptor"));
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerEntryExtensionV1");
    return extAt(doc, self) + 4;
  }

  static LedgerEntryExtensionV1 read(XdrDocument doc, long self) {
    return new LedgerEntryExtensionV1(
        hasSponsoringID(doc, self) ? PublicKey.read(doc, sponsoringID(doc, self)) : null,
        LedgerEntryExtensionV1Ext.read(doc, ext(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    if (out.bool(sponsoringID != null)) {
      sponsoringID.encode(out);
    }
    ext.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    p = SponsorshipDescriptor.validate(tape, bytes, p, end);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "LedgerEntryExtensionV1");
    }
    LedgerEntryExtensionV1Ext.check(tape, bytes, p);
    return p + 4;
  }
}
