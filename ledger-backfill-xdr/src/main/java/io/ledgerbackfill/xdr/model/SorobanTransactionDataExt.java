// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrUnion;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Unions;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.Xdr;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import org.jspecify.annotations.Nullable;

/**
 * XDR union {@code SorobanTransactionDataExt}.
 *
 * @param v chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record SorobanTransactionDataExt(int v, @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<SorobanTransactionDataExt> XDR =
      new GeneratedType<>(
          "SorobanTransactionDataExt",
          "SorobanTransactionDataExt",
          false,
          SorobanTransactionDataExt::validate,
          SorobanTransactionDataExt::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param v chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public SorobanTransactionDataExt {
    switch (v) {
      case 0 -> Unions.check(value, Void.class, false, "SorobanTransactionDataExt");
      case 1 ->
          Unions.check(value, SorobanResourcesExtV0.class, false, "SorobanTransactionDataExt");
      default ->
          throw new IllegalArgumentException("SorobanTransactionDataExt has no arm for " + v);
    }
  }

  /**
   * Creates a value of {@code 0}.
   *
   * @return the value
   */
  public static SorobanTransactionDataExt ofV0() {
    return new SorobanTransactionDataExt(0, null);
  }

  /**
   * Creates a value of {@code 1}.
   *
   * @param resourceExt value of the arm
   * @return the value
   */
  public static SorobanTransactionDataExt ofV1(SorobanResourcesExtV0 resourceExt) {
    return new SorobanTransactionDataExt(1, resourceExt);
  }

  @Override
  public @Nullable String arm() {
    return switch (v) {
      case 1 -> "resourceExt";
      default -> null;
    };
  }

  /**
   * Returns the value of {@code resourceExt}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public SorobanResourcesExtV0 resourceExt() {
    if (!"resourceExt".equals(arm())) {
      throw Unions.wrongArm("SorobanTransactionDataExt", v, "resourceExt");
    }
    return (SorobanResourcesExtV0) value;
  }

  /**
   * Reads {@code v}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static int v(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanTransactionDataExt");
    return Views.int32(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code resourceExt}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SorobanResourcesExtV0}
   */
  public static long resourceExt(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanTransactionDataExt");
    assert Views.int32(doc, XdrDocument.offset(self)) == 1 : "not 1";
    return Views.found(doc, XdrDocument.offset(self) + 4, "SorobanResourcesExtV0");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanTransactionDataExt");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 1 -> {
        return SorobanResourcesExtV0.end(doc, Views.found(doc, p, "SorobanResourcesExtV0"));
      }
      default -> {
        return p;
      }
    }
  }

  static SorobanTransactionDataExt read(XdrDocument doc, long self) {
    int v = v(doc, self);
    return switch (v) {
      case 1 ->
          new SorobanTransactionDataExt(v, SorobanResourcesExtV0.read(doc, resourceExt(doc, self)));
      default -> new SorobanTransactionDataExt(v, null);
    };
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.int32(v);
    switch (v) {
      case 1 -> {
        SorobanResourcesExtV0 resourceExt = (SorobanResourcesExtV0) value;
        resourceExt.encode(out);
      }
      default -> {}
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "SorobanTransactionDataExt");
    }
    int v = Xdr.int32(bytes, p);
    p += 4;
    switch (v) {
      case 0 -> {}
      case 1 -> {
        p = SorobanResourcesExtV0.validate(tape, bytes, p, end);
      }
      default -> throw tape.unknown(p - 4, v, "SorobanTransactionDataExt.v", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
