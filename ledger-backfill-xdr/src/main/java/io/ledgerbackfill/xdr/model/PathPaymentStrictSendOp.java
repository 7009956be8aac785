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
 * XDR struct {@code PathPaymentStrictSendOp}.
 *
 * @param sendAsset {@code sendAsset}
 * @param sendAmount {@code sendAmount}
 * @param destination {@code destination}
 * @param destAsset {@code destAsset}
 * @param destMin {@code destMin}
 * @param path {@code path}
 * @since 0.1.0
 */
public record PathPaymentStrictSendOp(
    Asset sendAsset,
    long sendAmount,
    MuxedAccount destination,
    Asset destAsset,
    long destMin,
    List<Asset> path) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<PathPaymentStrictSendOp> XDR =
      new GeneratedType<>(
          "PathPaymentStrictSendOp",
          "PathPaymentStrictSendOp",
          true,
          PathPaymentStrictSendOp::validate,
          PathPaymentStrictSendOp::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param sendAsset {@code sendAsset}
   * @param sendAmount {@code sendAmount}
   * @param destination {@code destination}
   * @param destAsset {@code destAsset}
   * @param destMin {@code destMin}
   * @param path {@code path}
   */
  public PathPaymentStrictSendOp {
    Objects.requireNonNull(sendAsset, "sendAsset");
    Objects.requireNonNull(destination, "destination");
    Objects.requireNonNull(destAsset, "destAsset");
    path = List.copyOf(path);
  }

  /**
   * Reads {@code sendAsset}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link Asset}
   */
  public static long sendAsset(XdrDocument doc, long self) {
    Views.check(doc, self, "PathPaymentStrictSendOp");
    return Views.found(doc, XdrDocument.offset(self), "Asset");
  }

  /**
   * Reads {@code sendAmount}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long sendAmount(XdrDocument doc, long self) {
    Views.check(doc, self, "PathPaymentStrictSendOp");
    return Views.int64(doc, sendAmountAt(doc, self));
  }

  /**
   * Reads {@code destination}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link MuxedAccount}
   */
  public static long destination(XdrDocument doc, long self) {
    Views.check(doc, self, "PathPaymentStrictSendOp");
    return Views.found(doc, destinationAt(doc, self), "MuxedAccount");
  }

  /**
   * Reads {@code destAsset}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link Asset}
   */
  public static long destAsset(XdrDocument doc, long self) {
    Views.check(doc, self, "PathPaymentStrictSendOp");
    return Views.found(doc, destAssetAt(doc, self), "Asset");
  }

  /**
   * Reads {@code destMin}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long destMin(XdrDocument doc, long self) {
    Views.check(doc, self, "PathPaymentStrictSendOp");
    return Views.int64(doc, destMinAt(doc, self));
  }

  /**
   * Reads {@code path}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link Asset}, at most 5
   */
  public static long path(XdrDocument doc, long self) {
    Views.check(doc, self, "PathPaymentStrictSendOp");
    return Views.found(doc, Views.position(pathAt(doc, self), Views.node(self)), "Asset<>");
  }

  private static int sendAmountAt(XdrDocument doc, long self) {
    return Asset.end(doc, Views.found(doc, XdrDocument.offset(self), "Asset"));
  }

  private static int destinationAt(XdrDocument doc, long self) {
    return sendAmountAt(doc, self) + 8;
  }

  private static int destAssetAt(XdrDocument doc, long self) {
    return MuxedAccount.end(doc, Views.found(doc, destinationAt(doc, self), "MuxedAccount"));
  }

  private static int destMinAt(XdrDocument doc, long self) {
    return Asset.end(doc, Views.found(doc, destAssetAt(doc, self), "Asset"));
  }

  private static int pathAt(XdrDocument doc, long self) {
    return destMinAt(doc, self) + 8;
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "PathPaymentStrictSendOp");
    return Asset.arrayEnd(doc,
        Views.found(doc, Views.position(pathAt(doc, self), Views.node(self)), "Asset<>"));
  }

  static PathPaymentStrictSendOp read(XdrDocument doc, long self) {
    return new PathPaymentStrictSendOp(
        Asset.read(doc, sendAsset(doc, self)),
        sendAmount(doc, self),
        MuxedAccount.read(doc, destination(doc, self)),
        Asset.read(doc, destAsset(doc, self)),
        destMin(doc, self),
        Asset.readArray(doc, path(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    sendAsset.encode(out);
    out.int64(sendAmount);
    destination.encode(out);
    destAsset.encode(out);
    out.int64(destMin);
    out.count(path, 5, "PathPaymentStrictSendOp.path");
    for (Asset element : path) {
      element.encode(out);
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    p = Asset.validate(tape, bytes, p, end);
    if (end - p < 8) {
      throw tape.truncated(p, end, 8, "PathPaymentStrictSendOp");
    }
    p = MuxedAccount.validate(tape, bytes, p + 8, end);
    p = Asset.validate(tape, bytes, p, end);
    if (end - p < 12) {
      throw tape.truncated(p, end, 12, "PathPaymentStrictSendOp");
    }
    int nPath = tape.count(bytes, p + 8, end, 4, 5, "PathPaymentStrictSendOp.path");
    p += 12;
    int slotsPath = tape.reserve(nPath);
    for (int i = 0; i < nPath; i++) {
      tape.mark(slotsPath + i, p);
      p = Asset.validate(tape, bytes, p, end);
    }
    return p;
  }
}
