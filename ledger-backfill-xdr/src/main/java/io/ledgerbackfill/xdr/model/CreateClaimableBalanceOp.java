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
 * XDR struct {@code CreateClaimableBalanceOp}.
 *
 * @param asset {@code asset}
 * @param amount {@code amount}
 * @param claimants {@code claimants}
 * @since 0.1.0
 */
public record CreateClaimableBalanceOp(Asset asset, long amount, List<Claimant> claimants) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<CreateClaimableBalanceOp> XDR =
      new GeneratedType<>(
          "CreateClaimableBalanceOp",
          "CreateClaimableBalanceOp",
          true,
          CreateClaimableBalanceOp::validate,
          CreateClaimableBalanceOp::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param asset {@code asset}
   * @param amount {@code amount}
   * @param claimants {@code claimants}
   */
  public CreateClaimableBalanceOp {
    Objects.requireNonNull(asset, "asset");
    claimants = List.copyOf(claimants);
  }

  /**
   * Reads {@code asset}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link Asset}
   */
  public static long asset(XdrDocument doc, long self) {
    Views.check(doc, self, "CreateClaimableBalanceOp");
    return Views.found(doc, XdrDocument.offset(self), "Asset");
  }

  /**
   * Reads {@code amount}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long amount(XdrDocument doc, long self) {
    Views.check(doc, self, "CreateClaimableBalanceOp");
    return Views.int64(doc, amountAt(doc, self));
  }

  /**
   * Reads {@code claimants}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link Claimant}, at most 10
   */
  public static long claimants(XdrDocument doc, long self) {
    Views.check(doc, self, "CreateClaimableBalanceOp");
    return Views.found(doc, Views.position(claimantsAt(doc, self), Views.node(self)), "Claimant<>");
  }

  private static int amountAt(XdrDocument doc, long self) {
    return Asset.end(doc, Views.found(doc, XdrDocument.offset(self), "Asset"));
  }

  private static int claimantsAt(XdrDocument doc, long self) {
    return amountAt(doc, self) + 8;
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "CreateClaimableBalanceOp");
    return Claimant.arrayEnd(doc,
        Views.found(doc, Views.position(claimantsAt(doc, self), Views.node(self)), "Claimant<>"));
  }

  static CreateClaimableBalanceOp read(XdrDocument doc, long self) {
    return new CreateClaimableBalanceOp(
        Asset.read(doc, asset(doc, self)),
        amount(doc, self),
        Claimant.readArray(doc, claimants(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    asset.encode(out);
    out.int64(amount);
    out.count(claimants, 10, "CreateClaimableBalanceOp.claimants");
    for (Claimant element : claimants) {
      element.encode(out);
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    p = Asset.validate(tape, bytes, p, end);
    if (end - p < 12) {
      throw tape.truncated(p, end, 12, "CreateClaimableBalanceOp");
    }
    int nClaimants = tape.count(bytes, p + 8, end, 44, 10, "CreateClaimableBalanceOp.claimants");
    p += 12;
    int slotsClaimants = tape.reserve(2 * nClaimants);
    for (int i = 0; i < nClaimants; i++) {
      tape.markNode(slotsClaimants + 2 * i, p);
      p = Claimant.validate(tape, bytes, p, end);
    }
    return p;
  }
}
