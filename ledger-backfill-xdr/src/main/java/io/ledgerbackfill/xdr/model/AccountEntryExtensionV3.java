// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.Unsigned;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.Objects;

/**
 * XDR struct {@code AccountEntryExtensionV3}.
 *
 * @param ext {@code ext}
 * @param seqLedger {@code seqLedger}
 * @param seqTime {@code seqTime}
 * @since 0.1.0
 */
public record AccountEntryExtensionV3(ExtensionPoint ext, long seqLedger, @Unsigned long seqTime) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<AccountEntryExtensionV3> XDR =
      new GeneratedType<>(
          "AccountEntryExtensionV3",
          "AccountEntryExtensionV3",
          false,
          AccountEntryExtensionV3::validate,
          AccountEntryExtensionV3::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param ext {@code ext}
   * @param seqLedger {@code seqLedger}
   * @param seqTime {@code seqTime}
   */
  public AccountEntryExtensionV3 {
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
    Views.check(doc, self, "AccountEntryExtensionV3");
    return Views.found(doc, XdrDocument.offset(self), "ExtensionPoint");
  }

  /**
   * Reads {@code seqLedger}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long seqLedger(XdrDocument doc, long self) {
    Views.check(doc, self, "AccountEntryExtensionV3");
    return Views.uint32(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Reads {@code seqTime}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the bits of an unsigned number
   */
  public static long seqTime(XdrDocument doc, long self) {
    Views.check(doc, self, "AccountEntryExtensionV3");
    return Views.int64(doc, XdrDocument.offset(self) + 8);
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "AccountEntryExtensionV3");
    return XdrDocument.offset(self) + 16;
  }

  static AccountEntryExtensionV3 read(XdrDocument doc, long self) {
    return new AccountEntryExtensionV3(
        ExtensionPoint.read(doc, ext(doc, self)),
        seqLedger(doc, self),
        seqTime(doc, self));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    ext.encode(out);
    out.uint32(seqLedger);
    out.int64(seqTime);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 16) {
      throw tape.truncated(p, end, 16, "AccountEntryExtensionV3");
    }
    check(tape, bytes, p);
    return p + 16;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    ExtensionPoint.check(tape, bytes, p);
  }
}
