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
 * XDR struct {@code TrustLineEntryV1}.
 *
 * @param liabilities {@code liabilities}
 * @param ext {@code ext}
 * @since 0.1.0
 */
public record TrustLineEntryV1(Liabilities liabilities, TrustLineEntryV1Ext ext) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<TrustLineEntryV1> XDR =
      new GeneratedType<>(
          "TrustLineEntryV1",
          "TrustLineEntryV1",
          false,
          TrustLineEntryV1::validate,
          TrustLineEntryV1::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param liabilities {@code liabilities}
   * @param ext {@code ext}
   */
  public TrustLineEntryV1 {
    Objects.requireNonNull(liabilities, "liabilities");
    Objects.requireNonNull(ext, "ext");
  }

  /**
   * Reads {@code liabilities}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link Liabilities}
   */
  public static long liabilities(XdrDocument doc, long self) {
    Views.check(doc, self, "TrustLineEntryV1");
    return Views.found(doc, XdrDocument.offset(self), "Liabilities");
  }

  /**
   * Reads {@code ext}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link TrustLineEntryV1Ext}
   */
  public static long ext(XdrDocument doc, long self) {
    Views.check(doc, self, "TrustLineEntryV1");
    return Views.found(doc, XdrDocument.offset(self) + 16, "TrustLineEntryV1Ext");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "TrustLineEntryV1");
    return TrustLineEntryV1Ext.end(doc,
        Views.found(doc, XdrDocument.offset(self) + 16, "TrustLineEntryV1Ext"));
  }

  static TrustLineEntryV1 read(XdrDocument doc, long self) {
    return new TrustLineEntryV1(
        Liabilities.read(doc, liabilities(doc, self)),
        TrustLineEntryV1Ext.read(doc, ext(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    liabilities.encode(out);
    ext.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 16) {
      throw tape.truncated(p, end, 16, "TrustLineEntryV1");
    }
    p = TrustLineEntryV1Ext.validate(tape, bytes, p + 16, end);
    return p;
  }
}
