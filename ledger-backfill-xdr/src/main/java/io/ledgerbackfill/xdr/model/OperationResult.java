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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an operation ended. XDR union {@code OperationResult}.
 *
 * @param code chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record OperationResult(
    OperationResultCode code,
    @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<OperationResult> XDR =
      new GeneratedType<>(
          "OperationResult",
          "OperationResult",
          true,
          OperationResult::validate,
          OperationResult::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param code chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public OperationResult {
    Objects.requireNonNull(code, "code");
    switch (code) {
      case opINNER -> Unions.check(value, OperationResultTr.class, false, "OperationResult");
      case opBAD_AUTH, opNO_ACCOUNT, opNOT_SUPPORTED, opTOO_MANY_SUBENTRIES, opEXCEEDED_WORK_LIMIT,
          opTOO_MANY_SPONSORING -> Unions.check(value, Void.class, false, "OperationResult");
    }
  }

  /**
   * Creates a value of {@code opINNER}.
   *
   * @param tr value of the arm
   * @return the value
   */
  public static OperationResult ofInner(OperationResultTr tr) {
    return new OperationResult(OperationResultCode.opINNER, tr);
  }

  /**
   * Creates a value of the arm that is void.
   *
   * @param code one of the values that choose this arm
   * @return the value
   */
  public static OperationResult of(OperationResultCode code) {
    return new OperationResult(code, null);
  }

  @Override
  public @Nullable String arm() {
    return switch (code) {
      case opINNER -> "tr";
      default -> null;
    };
  }

  /**
   * Returns the value of {@code tr}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public OperationResultTr tr() {
    if (!"tr".equals(arm())) {
      throw Unions.wrongArm("OperationResult", code, "tr");
    }
    return (OperationResultTr) value;
  }

  /**
   * Reads {@code code}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static OperationResultCode code(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationResult");
    return OperationResultCode.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code tr}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link OperationResultTr}
   */
  public static long tr(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationResult");
    assert Views.int32(doc, XdrDocument.offset(self)) == 0 : "not opINNER";
    return Views.found(doc, self + 4, "OperationResultTr");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationResult");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 0 -> {
        return OperationResultTr.end(doc, Views.found(doc, self + 4, "OperationResultTr"));
      }
      default -> {
        return p;
      }
    }
  }

  /**
   * Finds an element of an array of this type.
   *
   * @param doc the document
   * @param array position of the array
   * @param i which, from 0 to {@code doc.size(array)} - 1
   * @return position of the element
   */
  public static long at(XdrDocument doc, long array, int i) {
    Views.check(doc, array, "OperationResult<>");
    assert i >= 0 && i < doc.size(array) : "no element " + i;
    return Views.found(doc, Views.slotPair(doc, Views.node(array) + 2 * i), "OperationResult");
  }

  static int arrayEnd(XdrDocument doc, long array) {
    int n = doc.size(array);
    return n == 0 ? XdrDocument.offset(array) + 4 : end(doc, at(doc, array, n - 1));
  }

  static List<OperationResult> readArray(XdrDocument doc, long array) {
    int n = doc.size(array);
    List<OperationResult> values = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      values.add(
          read(doc,
          Views.found(doc, Views.slotPair(doc, Views.node(array) + 2 * i), "OperationResult")));
    }
    return values;
  }

  static OperationResult read(XdrDocument doc, long self) {
    OperationResultCode code = code(doc, self);
    return switch (code) {
      case opINNER -> new OperationResult(code, OperationResultTr.read(doc, tr(doc, self)));
      default -> new OperationResult(code, null);
    };
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.int32(code.value());
    switch (code) {
      case opINNER -> {
        OperationResultTr tr = (OperationResultTr) value;
        tr.encode(out);
      }
      default -> {}
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "OperationResult");
    }
    int code = Xdr.int32(bytes, p);
    p += 4;
    switch (code) {
      case 0 -> {
        p = OperationResultTr.validate(tape, bytes, p, end);
      }
      case -1, -2, -3, -4, -5, -6 -> {}
      default -> throw tape.unknown(p - 4, code, "OperationResult.code", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
