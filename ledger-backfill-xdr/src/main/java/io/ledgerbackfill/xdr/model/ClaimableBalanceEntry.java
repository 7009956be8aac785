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
 * An amount that waits for a claimant (CAP-23). XDR struct {@code ClaimableBalanceEntry}.
 *
 * @param balanceID {@code balanceID}
 * @param claimants {@code claimants}
 * @param asset {@code asset}
 * @param amount {@code amount}
 * @param ext {@code ext}
 * @since 0.1.0
 */
public record ClaimableBalanceEntry(
    ClaimableBalanceID balanceID,
    List<Claimant> claimants,
    Asset asset,
    long amount,
    ClaimableBalanceEntryExt ext) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<ClaimableBalanceEntry> XDR =
      new GeneratedType<>(
          "ClaimableBalanceEntry",
          "ClaimableBalanceEntry",
          true,
          ClaimableBalanceEntry::validate,
          ClaimableBalanceEntry::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param balanceID {@code balanceID}
   * @param claimants {@code claimants}
   * @param asset {@code asset}
   * @param amount {@code amount}
   * @param ext {@code ext}
   */
  public ClaimableBalanceEntry {
    Objects.requireNonNull(balanceID, "balanceID");
    claimants = List.copyOf(claimants);
    Objects.requireNonNull(asset, "asset");
    Objects.requireNonNull(ext, "ext");
  }

  /**
   * Reads {@code balanceID}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ClaimableBalanceID}
   */
  public static long balanceID(XdrDocument doc, long self) {
    Views.check(doc, self, "ClaimableBalanceEntry");
    return Views.found(doc, XdrDocument.offset(self), "ClaimableBalanceID");
  }

  /**
   * Reads {@code claimants}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link Claimant}, at most 10
   */
  public static long claimants(XdrDocument doc, long self) {
    Views.check(doc, self, "ClaimableBalanceEntry");
    return Views.found(doc, Views.position(XdrDocument.offset(self) + 36, Views.node(self) + 1),
        "Claimant<>");
  }

  /**
   * Reads {@code asset}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link Asset}
   */
  public static long asset(XdrDocument doc, long self) {
    Views.check(doc, self, "ClaimableBalanceEntry");
    return Views.found(doc, assetAt(doc, self), "Asset");
  }

  /**
   * Reads {@code amount}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long amount(XdrDocument doc, long self) {
    Views.check(doc, self, "ClaimableBalanceEntry");
    return Views.int64(doc, amountAt(doc, self));
  }

  /**
   * Reads {@code ext}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ClaimableBalanceEntryExt}
   */
  public static long ext(XdrDocument doc, long self) {
    Views.check(doc, self, "ClaimableBalanceEntry");
    return Views.found(doc, extAt(doc, self), "ClaimableBalanceEntryExt");
  }

  private static int assetAt(XdrDocument doc, long self) {
    return Views.slot(doc, Views.node(self));
  }

  private static int amountAt(XdrDocument doc, long self) {
    return Asset.end(doc, Views.found(doc, assetAt(doc, self), "Asset"));
  }

  private static int extAt(XdrDocument doc, long self) {
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
    Views.check(doc, self, "ClaimableBalanceEntry");
    return ClaimableBalanceEntryExt.end(doc,
        Views.found(doc, extAt(doc, self), "ClaimableBalanceEntryExt"));
  }

  static ClaimableBalanceEntry read(XdrDocument doc, long self) {
    return new ClaimableBalanceEntry(
        ClaimableBalanceID.read(doc, balanceID(doc, self)),
        Claimant.readArray(doc, claimants(doc, self)),
        Asset.read(doc, asset(doc, self)),
        amount(doc, self),
        ClaimableBalanceEntryExt.read(doc, ext(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    balanceID.encode(out);
    out.count(claimants, 10, "ClaimableBalanceEntry.claimants");
    for (Claimant element : claimants) {
      element.encode(out);
    }
    asset.encode(out);
    out.int64(amount);
    ext.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    int node = tape.reserve(1);
    if (end - p < 40) {
      throw tape.truncated(p, end, 40, "ClaimableBalanceEntry");
    }
    ClaimableBalanceID.check(tape, bytes, p);
    int nClaimants = tape.count(bytes, p + 36, end, 44, 10, "ClaimableBalanceEntry.claimants");
    p += 40;
    int slotsClaimants = tape.reserve(2 * nClaimants);
    for (int i = 0; i < nClaimants; i++) {
      tape.markNode(slotsClaimants + 2 * i, p);
      p = Claimant.validate(tape, bytes, p, end);
    }
    tape.mark(node, p);
    p = Asset.validate(tape, bytes, p, end);
    if (end - p < 8) {
      throw tape.truncated(p, end, 8, "ClaimableBalanceEntry");
    }
    p = ClaimableBalanceEntryExt.validate(tape, bytes, p + 8, end);
    return p;
  }
}
