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
 * XDR union {@code TransactionExt}.
 *
 * @param v chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record TransactionExt(int v, @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<TransactionExt> XDR =
      new GeneratedType<>(
          "TransactionExt",
          "TransactionExt",
          true,
          TransactionExt::validate,
          TransactionExt::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param v chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public TransactionExt {
    switch (v) {
      case 0 -> Unions.check(value, Void.class, false, "TransactionExt");
      case 1 -> Unions.check(value, SorobanTransactionData.class, false, "TransactionExt");
      default -> throw new IllegalArgumentException("TransactionExt has no arm for " + v);
    }
  }

  /**
   * Creates a value of {@code 0}.
   *
   * @return the value
   */
  public static TransactionExt ofV0() {
    return new TransactionExt(0, null);
  }

  /**
   * Creates a value of {@code 1}.
   *
   * @param sorobanData value of the arm
   * @return the value
   */
  public static TransactionExt ofV1(SorobanTransactionData sorobanData) {
    return new TransactionExt(1, sorobanData);
  }

  @Override
  public @Nullable String arm() {
    return switch (v) {
      case 1 -> "sorobanData";
      default -> null;
    };
  }

  /**
   * Returns the value of {@code sorobanData}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public SorobanTransactionData sorobanData() {
    if (!"sorobanData".equals(arm())) {
      throw Unions.wrongArm("TransactionExt", v, "sorobanData");
    }
    return (SorobanTransactionData) value;
  }

  /**
   * Reads {@code v}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static int v(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionExt");
    return Views.int32(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code sorobanData}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SorobanTransactionData}
   */
  public static long sorobanData(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionExt");
    assert Views.int32(doc, XdrDocument.offset(self)) == 1 : "not 1";
    return Views.found(doc, self + 4, "SorobanTransactionData");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionExt");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 1 -> {
        return SorobanTransactionData.end(doc,
            Views.found(doc, self + 4, "SorobanTransactionData"));
      }
      default -> {
        return p;
      }
    }
  }

  static TransactionExt read(XdrDocument doc, long self) {
    int v = v(doc, self);
    return switch (v) {
      case 1 -> new TransactionExt(v, SorobanTransactionData.read(doc, sorobanData(doc, self)));
      default -> new TransactionExt(v, null);
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
        SorobanTransactionData sorobanData = (SorobanTransactionData) value;
        sorobanData.encode(out);
      }
      default -> {}
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "TransactionExt");
    }
    int v = Xdr.int32(bytes, p);
    p += 4;
    switch (v) {
      case 0 -> {}
      case 1 -> {
        p = SorobanTransactionData.validate(tape, bytes, p, end);
      }
      default -> throw tape.unknown(p - 4, v, "TransactionExt.v", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
