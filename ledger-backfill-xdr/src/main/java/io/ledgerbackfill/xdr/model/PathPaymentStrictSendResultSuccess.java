// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.List;
import java.util.Objects;

/**
 * XDR struct {@code PathPaymentStrictSendResultSuccess}.
 *
 * @param offers {@code offers}
 * @param last {@code last}
 * @since 0.1.0
 */
public record PathPaymentStrictSendResultSuccess(List<ClaimAtom> offers, SimplePaymentResult last) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<PathPaymentStrictSendResultSuccess> XDR =
      new GeneratedType<>(
          "PathPaymentStrictSendResultSuccess",
          "PathPaymentStrictSendResultSuccess",
          true,
          PathPaymentStrictSendResultSuccess::validate,
          PathPaymentStrictSendResultSuccess::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param offers {@code offers}
   * @param last {@code last}
   */
  public PathPaymentStrictSendResultSuccess {
    offers = List.copyOf(offers);
    Objects.requireNonNull(last, "last");
  }

  /**
   * Reads {@code offers}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link ClaimAtom}
   */
  public static long offers(XdrDocument doc, long self) {
    Views.check(doc, self, "PathPaymentStrictSendResultSuccess");
    return Views.found(doc, Views.position(XdrDocument.offset(self), Views.node(self) + 1),
        "ClaimAtom<>");
  }

  /**
   * Reads {@code last}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SimplePaymentResult}
   */
  public static long last(XdrDocument doc, long self) {
    Views.check(doc, self, "PathPaymentStrictSendResultSuccess");
    return Views.found(doc, lastAt(doc, self), "SimplePaymentResult");
  }

  private static int lastAt(XdrDocument doc, long self) {
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
    Views.check(doc, self, "PathPaymentStrictSendResultSuccess");
    return SimplePaymentResult.end(doc, Views.found(doc, lastAt(doc, self), "SimplePaymentResult"));
  }

  static PathPaymentStrictSendResultSuccess read(XdrDocument doc, long self) {
    return new PathPaymentStrictSendResultSuccess(
        ClaimAtom.readArray(doc, offers(doc, self)),
        SimplePaymentResult.read(doc, last(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.count(offers, Integer.MAX_VALUE, "PathPaymentStrictSendResultSuccess.offers");
    for (ClaimAtom element : offers) {
      element.encode(out);
    }
    last.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    int node = tape.reserve(1);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "PathPaymentStrictSendResultSuccess");
    }
    int nOffers = tape.count(
        bytes,
        p,
        end,
        60,
        Integer.MAX_VALUE,
        "PathPaymentStrictSendResultSuccess.offers");
    p += 4;
    int slotsOffers = tape.reserve(nOffers);
    for (int i = 0; i < nOffers; i++) {
      tape.mark(slotsOffers + i, p);
      p = ClaimAtom.validate(tape, bytes, p, end);
    }
    tape.mark(node, p);
    p = SimplePaymentResult.validate(tape, bytes, p, end);
    return p;
  }
}
