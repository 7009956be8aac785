// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.Objects;

/**
 * Pays a higher fee for a transaction of someone else (CAP-15). XDR struct {@code
 * FeeBumpTransaction}.
 *
 * @param feeSource Who pays.
 * @param fee The most it may cost, in stroops.
 * @param innerTx {@code innerTx}
 * @param ext {@code ext}
 * @since 0.1.0
 */
public record FeeBumpTransaction(
    MuxedAccount feeSource,
    long fee,
    FeeBumpTransactionInnerTx innerTx,
    FeeBumpTransactionExt ext) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<FeeBumpTransaction> XDR =
      new GeneratedType<>(
          "FeeBumpTransaction",
          "FeeBumpTransaction",
          true,
          FeeBumpTransaction::validate,
          FeeBumpTransaction::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param feeSource Who pays.
   * @param fee The most it may cost, in stroops.
   * @param innerTx {@code innerTx}
   * @param ext {@code ext}
   */
  public FeeBumpTransaction {
    Objects.requireNonNull(feeSource, "feeSource");
    Objects.requireNonNull(innerTx, "innerTx");
    Objects.requireNonNull(ext, "ext");
  }

  /**
   * Reads {@code feeSource}. Who pays.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link MuxedAccount}
   */
  public static long feeSource(XdrDocument doc, long self) {
    Views.check(doc, self, "FeeBumpTransaction");
    return Views.found(doc, XdrDocument.offset(self), "MuxedAccount");
  }

  /**
   * Reads {@code fee}. The most it may cost, in stroops.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long fee(XdrDocument doc, long self) {
    Views.check(doc, self, "FeeBumpTransaction");
    return Views.int64(doc, feeAt(doc, self));
  }

  /**
   * Reads {@code innerTx}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link FeeBumpTransactionInnerTx}
   */
  public static long innerTx(XdrDocument doc, long self) {
    Views.check(doc, self, "FeeBumpTransaction");
    return Views.found(doc, Views.position(innerTxAt(doc, self), Views.node(self) + 1),
        "FeeBumpTransactionInnerTx");
  }

  /**
   * Reads {@code ext}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link FeeBumpTransactionExt}
   */
  public static long ext(XdrDocument doc, long self) {
    Views.check(doc, self, "FeeBumpTransaction");
    return Views.found(doc, extAt(doc, self), "FeeBumpTransactionExt");
  }

  private static int feeAt(XdrDocument doc, long self) {
    return MuxedAccount.end(doc, Views.found(doc, XdrDocument.offset(self), "MuxedAccount"));
  }

  private static int innerTxAt(XdrDocument doc, long self) {
    return feeAt(doc, self) + 8;
  }

  private static int extAt(XdrDocument doc, long self) {
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
    Views.check(doc, self, "FeeBumpTransaction");
    return extAt(doc, self) + 4;
  }

  static FeeBumpTransaction read(XdrDocument doc, long self) {
    return new FeeBumpTransaction(
        MuxedAccount.read(doc, feeSource(doc, self)),
        fee(doc, self),
        FeeBumpTransactionInnerTx.read(doc, innerTx(doc, self)),
        FeeBumpTransactionExt.read(doc, ext(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    feeSource.encode(out);
    out.int64(fee);
    innerTx.encode(out);
    ext.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    int node = tape.reserve(1);
    p = MuxedAccount.validate(tape, bytes, p, end);
    if (end - p < 8) {
      throw tape.truncated(p, end, 8, "FeeBumpTransaction");
    }
    p = FeeBumpTransactionInnerTx.validate(tape, bytes, p + 8, end);
    tape.mark(node, p);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "FeeBumpTransaction");
    }
    FeeBumpTransactionExt.check(tape, bytes, p);
    return p + 4;
  }
}
