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
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * XDR union {@code InflationResult}.
 *
 * @param code chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record InflationResult(
    InflationResultCode code,
    @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<InflationResult> XDR =
      new GeneratedType<>(
          "InflationResult",
          "InflationResult",
          false,
          InflationResult::validate,
          InflationResult::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param code chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public InflationResult {
    Objects.requireNonNull(code, "code");
    switch (code) {
      case INFLATION_SUCCESS ->
          value = Unions.checkList(value, InflationPayout.class, false, "InflationResult");
      case INFLATION_NOT_TIME -> Unions.check(value, Void.class, false, "InflationResult");
    }
  }

  /**
   * Creates a value of {@code INFLATION_SUCCESS}.
   *
   * @param payouts value of the arm
   * @return the value
   */
  public static InflationResult ofSuccess(List<InflationPayout> payouts) {
    return new InflationResult(InflationResultCode.INFLATION_SUCCESS, payouts);
  }

  /**
   * Creates a value of {@code INFLATION_NOT_TIME}.
   *
   * @return the value
   */
  public static InflationResult ofNotTime() {
    return new InflationResult(InflationResultCode.INFLATION_NOT_TIME, null);
  }

  @Override
  public @Nullable String arm() {
    return switch (code) {
      case INFLATION_SUCCESS -> "payouts";
      default -> null;
    };
  }

  /**
   * Returns the value of {@code payouts}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public List<InflationPayout> payouts() {
    if (!"payouts".equals(arm())) {
      throw Unions.wrongArm("InflationResult", code, "payouts");
    }
    return Unions.list(value);
  }

  /**
   * Reads {@code code}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static InflationResultCode code(XdrDocument doc, long self) {
    Views.check(doc, self, "InflationResult");
    return InflationResultCode.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code payouts}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link InflationPayout}
   */
  public static long payouts(XdrDocument doc, long self) {
    Views.check(doc, self, "InflationResult");
    assert Views.int32(doc, XdrDocument.offset(self)) == 0 : "not INFLATION_SUCCESS";
    return Views.found(doc, XdrDocument.offset(self) + 4, "InflationPayout<>");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "InflationResult");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 0 -> {
        return InflationPayout.arrayEnd(doc, Views.found(doc, p, "InflationPayout<>"));
      }
      default -> {
        return p;
      }
    }
  }

  static InflationResult read(XdrDocument doc, long self) {
    InflationResultCode code = code(doc, self);
    return switch (code) {
      case INFLATION_SUCCESS ->
          new InflationResult(code, InflationPayout.readArray(doc, payouts(doc, self)));
      default -> new InflationResult(code, null);
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
      case INFLATION_SUCCESS -> {
        List<InflationPayout> payouts = Unions.list(value);
        out.count(payouts, Integer.MAX_VALUE, "InflationResult.payouts");
        for (InflationPayout element : payouts) {
          element.encode(out);
        }
      }
      default -> {}
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "InflationResult");
    }
    int code = Xdr.int32(bytes, p);
    p += 4;
    switch (code) {
      case 0 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "InflationResult");
        }
        int nPayouts = tape.count(bytes, p, end, 44, Integer.MAX_VALUE, "InflationResult.payouts");
        p += 4;
        for (int i = 0; i < nPayouts; i++, p += 44) {
          InflationPayout.check(tape, bytes, p);
        }
      }
      case -1 -> {}
      default -> throw tape.unknown(p - 4, code, "InflationResult.code", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
