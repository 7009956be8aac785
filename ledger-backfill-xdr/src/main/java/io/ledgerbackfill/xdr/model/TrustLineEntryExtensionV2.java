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
 * XDR struct {@code TrustLineEntryExtensionV2}.
 *
 * @param liquidityPoolUseCount {@code liquidityPoolUseCount}
 * @param ext {@code ext}
 * @since 0.1.0
 */
public record TrustLineEntryExtensionV2(
    int liquidityPoolUseCount,
    TrustLineEntryExtensionV2Ext ext) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<TrustLineEntryExtensionV2> XDR =
      new GeneratedType<>(
          "TrustLineEntryExtensionV2",
          "TrustLineEntryExtensionV2",
          false,
          TrustLineEntryExtensionV2::validate,
          TrustLineEntryExtensionV2::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param liquidityPoolUseCount {@code liquidityPoolUseCount}
   * @param ext {@code ext}
   */
  public TrustLineEntryExtensionV2 {
    Objects.requireNonNull(ext, "ext");
  }

  /**
   * Reads {@code liquidityPoolUseCount}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static int liquidityPoolUseCount(XdrDocument doc, long self) {
    Views.check(doc, self, "TrustLineEntryExtensionV2");
    return Views.int32(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code ext}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link TrustLineEntryExtensionV2Ext}
   */
  public static long ext(XdrDocument doc, long self) {
    Views.check(doc, self, "TrustLineEntryExtensionV2");
    return Views.found(doc, XdrDocument.offset(self) + 4, "TrustLineEntryExtensionV2Ext");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "TrustLineEntryExtensionV2");
    return XdrDocument.offset(self) + 8;
  }

  static TrustLineEntryExtensionV2 read(XdrDocument doc, long self) {
    return new TrustLineEntryExtensionV2(
        liquidityPoolUseCount(doc, self),
        TrustLineEntryExtensionV2Ext.read(doc, ext(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.int32(liquidityPoolUseCount);
    ext.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 8) {
      throw tape.truncated(p, end, 8, "TrustLineEntryExtensionV2");
    }
    check(tape, bytes, p);
    return p + 8;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    TrustLineEntryExtensionV2Ext.check(tape, bytes, p + 4);
  }
}
