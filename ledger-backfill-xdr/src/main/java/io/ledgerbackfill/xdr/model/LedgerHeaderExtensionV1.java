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
 * XDR struct {@code LedgerHeaderExtensionV1}.
 *
 * @param flags {@code flags}
 * @param ext {@code ext}
 * @since 0.1.0
 */
public record LedgerHeaderExtensionV1(long flags, LedgerHeaderExtensionV1Ext ext) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<LedgerHeaderExtensionV1> XDR =
      new GeneratedType<>(
          "LedgerHeaderExtensionV1",
          "LedgerHeaderExtensionV1",
          false,
          LedgerHeaderExtensionV1::validate,
          LedgerHeaderExtensionV1::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param flags {@code flags}
   * @param ext {@code ext}
   */
  public LedgerHeaderExtensionV1 {
    Objects.requireNonNull(ext, "ext");
  }

  /**
   * Reads {@code flags}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long flags(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerHeaderExtensionV1");
    return Views.uint32(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code ext}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LedgerHeaderExtensionV1Ext}
   */
  public static long ext(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerHeaderExtensionV1");
    return Views.found(doc, XdrDocument.offset(self) + 4, "LedgerHeaderExtensionV1Ext");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerHeaderExtensionV1");
    return XdrDocument.offset(self) + 8;
  }

  static LedgerHeaderExtensionV1 read(XdrDocument doc, long self) {
    return new LedgerHeaderExtensionV1(
        flags(doc, self),
        LedgerHeaderExtensionV1Ext.read(doc, ext(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.uint32(flags);
    ext.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 8) {
      throw tape.truncated(p, end, 8, "LedgerHeaderExtensionV1");
    }
    check(tape, bytes, p);
    return p + 8;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    LedgerHeaderExtensionV1Ext.check(tape, bytes, p + 4);
  }
}
