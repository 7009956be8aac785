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
 * XDR struct {@code SorobanTransactionMetaV2}.
 *
 * @param ext {@code ext}
 * @param returnValue {@code returnValue}
 * @since 0.1.0
 */
public record SorobanTransactionMetaV2(SorobanTransactionMetaExt ext, @Nullable SCVal returnValue) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<SorobanTransactionMetaV2> XDR =
      new GeneratedType<>(
          "SorobanTransactionMetaV2",
          "SorobanTransactionMetaV2",
          true,
          SorobanTransactionMetaV2::validate,
          SorobanTransactionMetaV2::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param ext {@code ext}
   * @param returnValue {@code returnValue}
   */
  public SorobanTransactionMetaV2 {
    Objects.requireNonNull(ext, "ext");
  }

  /**
   * Reads {@code ext}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SorobanTransactionMetaExt}
   */
  public static long ext(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanTransactionMetaV2");
    return Views.found(doc, XdrDocument.offset(self), "SorobanTransactionMetaExt");
  }

  /**
   * Returns whether {@code returnValue} is there.
   *
   * @param doc the document
   * @param self position of the value
   * @return true if it is
   */
  public static boolean hasReturnValue(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanTransactionMetaV2");
    return Views.bool(doc, returnValueAt(doc, self));
  }

  /**
   * Reads {@code returnValue}, which must be there.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SCVal}
   */
  public static long returnValue(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanTransactionMetaV2");
    assert hasReturnValue(doc, self) : "returnValue is absent";
    return Views.found(doc, returnValueAt(doc, self) + 4, "SCVal");
  }

  private static int returnValueAt(XdrDocument doc, long self) {
    return SorobanTransactionMetaExt.end(doc,
        Views.found(doc, XdrDocument.offset(self), "SorobanTransactionMetaExt"));
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanTransactionMetaV2");
    int p = returnValueAt(doc, self);
    return Views.bool(doc, p) ? SCVal.end(doc, Views.found(doc, p + 4, "SCVal")) : p + 4;
  }

  static SorobanTransactionMetaV2 read(XdrDocument doc, long self) {
    return new SorobanTransactionMetaV2(
        SorobanTransactionMetaExt.read(doc, ext(doc, self)),
        hasReturnValue(doc, self) ? SCVal.read(doc, returnValue(doc, self)) : null);
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    ext.encode(out);
    if (out.bool(returnValue != null)) {
      returnValue.encode(out);
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    p = SorobanTransactionMetaExt.validate(tape, bytes, p, end);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "SorobanTransactionMetaV2");
    }
    p += 4;
    if (tape.bool(bytes, p - 4, "SorobanTransactionMetaV2.returnValue")) {
      p = SCVal.validate(tape, bytes, p, end, 0);
    }
    return p;
  }
}
