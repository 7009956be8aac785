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
 * XDR union {@code InnerTransactionResultResult}.
 *
 * @param code chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record InnerTransactionResultResult(
    TransactionResultCode code,
    @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<InnerTransactionResultResult> XDR =
      new GeneratedType<>(
          "InnerTransactionResultResult",
          "InnerTransactionResultResult",
          true,
          InnerTransactionResultResult::validate,
          InnerTransactionResultResult::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param code chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public InnerTransactionResultResult {
    Objects.requireNonNull(code, "code");
    switch (code) {
      case txSUCCESS, txFAILED ->
          value = Unions.checkList(value, OperationResult.class, false,
          "InnerTransactionResultResult");
      case txTOO_EARLY, txTOO_LATE, txMISSING_OPERATION, txBAD_SEQ, txBAD_AUTH,
          txINSUFFICIENT_BALANCE, txNO_ACCOUNT, txINSUFFICIENT_FEE, txBAD_AUTH_EXTRA,
          txINTERNAL_ERROR, txNOT_SUPPORTED, txBAD_SPONSORSHIP, txBAD_MIN_SEQ_AGE_OR_GAP,
          txMALFORMED, txSOROBAN_INVALID, txFROZEN_KEY_ACCESSED ->
          Unions.check(value, Void.class, false, "InnerTransactionResultResult");
      default ->
          throw new IllegalArgumentException("InnerTransactionResultResult has no arm for " + code);
    }
  }

  /**
   * Creates a value of the arm {@code results}.
   *
   * @param code one of the values that choose this arm
   * @param results value of the arm
   * @return the value
   */
  public static InnerTransactionResultResult ofResults(TransactionResultCode code,
      List<OperationResult> results) {
    return new InnerTransactionResultResult(code, results);
  }

  /**
   * Creates a value of the arm that is void.
   *
   * @param code one of the values that choose this arm
   * @return the value
   */
  public static InnerTransactionResultResult of(TransactionResultCode code) {
    return new InnerTransactionResultResult(code, null);
  }

  @Override
  public @Nullable String arm() {
    return switch (code) {
      case txSUCCESS, txFAILED -> "results";
      default -> null;
    };
  }

  /**
   * Returns the value of {@code results}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public List<OperationResult> results() {
    if (!"results".equals(arm())) {
      throw Unions.wrongArm("InnerTransactionResultResult", code, "results");
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
  public static TransactionResultCode code(XdrDocument doc, long self) {
    Views.check(doc, self, "InnerTransactionResultResult");
    return TransactionResultCode.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code results}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link OperationResult}
   */
  public static long results(XdrDocument doc, long self) {
    Views.check(doc, self, "InnerTransactionResultResult");
    assert Views.int32(doc, XdrDocument.offset(self)) == 0
        || Views.int32(doc, XdrDocument.offset(self)) == -1 : "not results";
    return Views.found(doc, self + 4, "OperationResult<>");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "InnerTransactionResultResult");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 0, -1 -> {
        return OperationResult.arrayEnd(doc, Views.found(doc, self + 4, "OperationResult<>"));
      }
      default -> {
        return p;
      }
    }
  }

  static InnerTransactionResultResult read(XdrDocument doc, long self) {
    TransactionResultCode code = code(doc, self);
    return switch (code) {
      case txSUCCESS, txFAILED ->
          new InnerTransactionResultResult(code,
          OperationResult.readArray(doc, results(doc, self)));
      default -> new InnerTransactionResultResult(code, null);
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
      case txSUCCESS, txFAILED -> {
        List<OperationResult> results = Unions.list(value);
        out.count(results, Integer.MAX_VALUE, "InnerTransactionResultResult.results");
        for (OperationResult element : results) {
          element.encode(out);
        }
      }
      default -> {}
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "InnerTransactionResultResult");
    }
    int code = Xdr.int32(bytes, p);
    p += 4;
    switch (code) {
      case 0, -1 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "InnerTransactionResultResult");
        }
        int nResults = tape.count(
            bytes,
            p,
            end,
            4,
            Integer.MAX_VALUE,
            "InnerTransactionResultResult.results");
        p += 4;
        int slotsResults = tape.reserve(2 * nResults);
        for (int i = 0; i < nResults; i++) {
          tape.markNode(slotsResults + 2 * i, p);
          p = OperationResult.validate(tape, bytes, p, end);
        }
      }
      case -2, -3, -4, -5, -6, -7, -8, -9, -10, -11, -12, -14, -15, -16, -17, -18 -> {}
      default ->
          throw tape.unknown(p - 4, code, "InnerTransactionResultResult.code", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
