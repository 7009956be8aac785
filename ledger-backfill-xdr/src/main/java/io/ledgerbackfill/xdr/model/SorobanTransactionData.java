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
 * What a transaction of contracts may read, write and spend. XDR struct {@code
 * SorobanTransactionData}.
 *
 * @param ext {@code ext}
 * @param resources {@code resources}
 * @param resourceFee The part of the fee that pays for resources, in stroops.
 * @since 0.1.0
 */
public record SorobanTransactionData(
    SorobanTransactionDataExt ext,
    SorobanResources resources,
    long resourceFee) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<SorobanTransactionData> XDR =
      new GeneratedType<>(
          "SorobanTransactionData",
          "SorobanTransactionData",
          true,
          SorobanTransactionData::validate,
          SorobanTransactionData::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param ext {@code ext}
   * @param resources {@code resources}
   * @param resourceFee The part of the fee that pays for resources, in stroops.
   */
  public SorobanTransactionData {
    Objects.requireNonNull(ext, "ext");
    Objects.requireNonNull(resources, "resources");
  }

  /**
   * Reads {@code ext}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SorobanTransactionDataExt}
   */
  public static long ext(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanTransactionData");
    return Views.found(doc, XdrDocument.offset(self), "SorobanTransactionDataExt");
  }

  /**
   * Reads {@code resources}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SorobanResources}
   */
  public static long resources(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanTransactionData");
    return Views.found(doc, Views.position(resourcesAt(doc, self), Views.node(self) + 1),
        "SorobanResources");
  }

  /**
   * Reads {@code resourceFee}. The part of the fee that pays for resources, in stroops.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long resourceFee(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanTransactionData");
    return Views.int64(doc, resourceFeeAt(doc, self));
  }

  private static int resourcesAt(XdrDocument doc, long self) {
    return SorobanTransactionDataExt.end(doc,
        Views.found(doc, XdrDocument.offset(self), "SorobanTransactionDataExt"));
  }

  private static int resourceFeeAt(XdrDocument doc, long self) {
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
    Views.check(doc, self, "SorobanTransactionData");
    return resourceFeeAt(doc, self) + 8;
  }

  static SorobanTransactionData read(XdrDocument doc, long self) {
    return new SorobanTransactionData(
        SorobanTransactionDataExt.read(doc, ext(doc, self)),
        SorobanResources.read(doc, resources(doc, self)),
        resourceFee(doc, self));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    ext.encode(out);
    resources.encode(out);
    out.int64(resourceFee);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    int node = tape.reserve(1);
    p = SorobanTransactionDataExt.validate(tape, bytes, p, end);
    p = SorobanResources.validate(tape, bytes, p, end);
    tape.mark(node, p);
    if (end - p < 8) {
      throw tape.truncated(p, end, 8, "SorobanTransactionData");
    }
    return p + 8;
  }
}
