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
 * XDR struct {@code LedgerCloseMetaExtV1}.
 *
 * @param ext {@code ext}
 * @param sorobanFeeWrite1KB {@code sorobanFeeWrite1KB}
 * @since 0.1.0
 */
public record LedgerCloseMetaExtV1(ExtensionPoint ext, long sorobanFeeWrite1KB) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<LedgerCloseMetaExtV1> XDR =
      new GeneratedType<>(
          "LedgerCloseMetaExtV1",
          "LedgerCloseMetaExtV1",
          false,
          LedgerCloseMetaExtV1::validate,
          LedgerCloseMetaExtV1::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param ext {@code ext}
   * @param sorobanFeeWrite1KB {@code sorobanFeeWrite1KB}
   */
  public LedgerCloseMetaExtV1 {
    Objects.requireNonNull(ext, "ext");
  }

  /**
   * Reads {@code ext}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ExtensionPoint}
   */
  public static long ext(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerCloseMetaExtV1");
    return Views.found(doc, XdrDocument.offset(self), "ExtensionPoint");
  }

  /**
   * Reads {@code sorobanFeeWrite1KB}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long sorobanFeeWrite1KB(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerCloseMetaExtV1");
    return Views.int64(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerCloseMetaExtV1");
    return XdrDocument.offset(self) + 12;
  }

  static LedgerCloseMetaExtV1 read(XdrDocument doc, long self) {
    return new LedgerCloseMetaExtV1(
        ExtensionPoint.read(doc, ext(doc, self)),
        sorobanFeeWrite1KB(doc, self));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    ext.encode(out);
    out.int64(sorobanFeeWrite1KB);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 12) {
      throw tape.truncated(p, end, 12, "LedgerCloseMetaExtV1");
    }
    check(tape, bytes, p);
    return p + 12;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    ExtensionPoint.check(tape, bytes, p);
  }
}
