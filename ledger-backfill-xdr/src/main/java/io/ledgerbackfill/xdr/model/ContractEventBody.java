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
 * XDR union {@code ContractEventBody}.
 *
 * @param v chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record ContractEventBody(int v, @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<ContractEventBody> XDR =
      new GeneratedType<>(
          "ContractEventBody",
          "ContractEventBody",
          true,
          ContractEventBody::validate,
          ContractEventBody::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param v chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public ContractEventBody {
    switch (v) {
      case 0 -> Unions.check(value, ContractEventV0.class, false, "ContractEventBody");
      default -> throw new IllegalArgumentException("ContractEventBody has no arm for " + v);
    }
  }

  /**
   * Creates a value of {@code 0}.
   *
   * @param v0 value of the arm
   * @return the value
   */
  public static ContractEventBody ofV0(ContractEventV0 v0) {
    return new ContractEventBody(0, v0);
  }

  @Override
  public @Nullable String arm() {
    return switch (v) {
      case 0 -> "v0";
      default -> null;
    };
  }

  /**
   * Returns the value of {@code v0}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public ContractEventV0 v0() {
    if (!"v0".equals(arm())) {
      throw Unions.wrongArm("ContractEventBody", v, "v0");
    }
    return (ContractEventV0) value;
  }

  /**
   * Reads {@code v}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static int v(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractEventBody");
    return Views.int32(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code v0}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ContractEventV0}
   */
  public static long v0(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractEventBody");
    assert Views.int32(doc, XdrDocument.offset(self)) == 0 : "not 0";
    return Views.found(doc, self + 4, "ContractEventV0");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractEventBody");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 0 -> {
        return ContractEventV0.end(doc, Views.found(doc, self + 4, "ContractEventV0"));
      }
      default -> {
        return p;
      }
    }
  }

  static ContractEventBody read(XdrDocument doc, long self) {
    int v = v(doc, self);
    return switch (v) {
      case 0 -> new ContractEventBody(v, ContractEventV0.read(doc, v0(doc, self)));
      default -> new ContractEventBody(v, null);
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
      case 0 -> {
        ContractEventV0 v0 = (ContractEventV0) value;
        v0.encode(out);
      }
      default -> {}
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "ContractEventBody");
    }
    int v = Xdr.int32(bytes, p);
    p += 4;
    switch (v) {
      case 0 -> {
        p = ContractEventV0.validate(tape, bytes, p, end);
      }
      default -> throw tape.unknown(p - 4, v, "ContractEventBody.v", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
