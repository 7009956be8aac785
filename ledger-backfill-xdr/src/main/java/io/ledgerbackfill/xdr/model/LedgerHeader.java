// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.Unsigned;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.List;
import java.util.Objects;

/**
 * The head of a ledger, through which ledgers are chained. XDR struct {@code LedgerHeader}.
 *
 * @param ledgerVersion The protocol.
 * @param previousLedgerHash {@code previousLedgerHash}
 * @param scpValue {@code scpValue}
 * @param txSetResultHash Hash of the TransactionResultSet.
 * @param bucketListHash {@code bucketListHash}
 * @param ledgerSeq The number of the ledger.
 * @param totalCoins All lumens there are, in stroops.
 * @param feePool Fees collected, in stroops.
 * @param inflationSeq {@code inflationSeq}
 * @param idPool The last number given to an offer.
 * @param baseFee Least fee of an operation, in stroops.
 * @param baseReserve What an account must hold for each of its entries, in stroops.
 * @param maxTxSetSize Most operations (before protocol 11, transactions) of a ledger.
 * @param skipList Hashes of earlier ledgers.
 * @param ext {@code ext}
 * @since 0.1.0
 */
public record LedgerHeader(
    long ledgerVersion,
    Opaque previousLedgerHash,
    StellarValue scpValue,
    Opaque txSetResultHash,
    Opaque bucketListHash,
    long ledgerSeq,
    long totalCoins,
    long feePool,
    long inflationSeq,
    @Unsigned long idPool,
    long baseFee,
    long baseReserve,
    long maxTxSetSize,
    List<Opaque> skipList,
    LedgerHeaderExt ext) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<LedgerHeader> XDR =
      new GeneratedType<>(
          "LedgerHeader",
          "LedgerHeader",
          true,
          LedgerHeader::validate,
          LedgerHeader::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param ledgerVersion The protocol.
   * @param previousLedgerHash {@code previousLedgerHash}
   * @param scpValue {@code scpValue}
   * @param txSetResultHash Hash of the TransactionResultSet.
   * @param bucketListHash {@code bucketListHash}
   * @param ledgerSeq The number of the ledger.
   * @param totalCoins All lumens there are, in stroops.
   * @param feePool Fees collected, in stroops.
   * @param inflationSeq {@code inflationSeq}
   * @param idPool The last number given to an offer.
   * @param baseFee Least fee of an operation, in stroops.
   * @param baseReserve What an account must hold for each of its entries, in stroops.
   * @param maxTxSetSize Most operations (before protocol 11, transactions) of a ledger.
   * @param skipList Hashes of earlier ledgers.
   * @param ext {@code ext}
   */
  public LedgerHeader {
    Objects.requireNonNull(previousLedgerHash, "previousLedgerHash");
    Objects.requireNonNull(scpValue, "scpValue");
    Objects.requireNonNull(txSetResultHash, "txSetResultHash");
    Objects.requireNonNull(bucketListHash, "bucketListHash");
    skipList = List.copyOf(skipList);
    Objects.requireNonNull(ext, "ext");
  }

  /**
   * Reads {@code ledgerVersion}. The protocol.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long ledgerVersion(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerHeader");
    return Views.uint32(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code previousLedgerHash}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long previousLedgerHash(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerHeader");
    return Views.slice(doc, XdrDocument.offset(self) + 4, 32);
  }

  /**
   * Reads {@code scpValue}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link StellarValue}
   */
  public static long scpValue(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerHeader");
    return Views.found(doc, Views.position(XdrDocument.offset(self) + 36, Views.node(self) + 1),
        "StellarValue");
  }

  /**
   * Reads {@code txSetResultHash}. Hash of the TransactionResultSet.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long txSetResultHash(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerHeader");
    return Views.slice(doc, txSetResultHashAt(doc, self), 32);
  }

  /**
   * Reads {@code bucketListHash}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long bucketListHash(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerHeader");
    return Views.slice(doc, bucketListHashAt(doc, self), 32);
  }

  /**
   * Reads {@code ledgerSeq}. The number of the ledger.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long ledgerSeq(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerHeader");
    return Views.uint32(doc, ledgerSeqAt(doc, self));
  }

  /**
   * Reads {@code totalCoins}. All lumens there are, in stroops.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long totalCoins(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerHeader");
    return Views.int64(doc, totalCoinsAt(doc, self));
  }

  /**
   * Reads {@code feePool}. Fees collected, in stroops.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long feePool(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerHeader");
    return Views.int64(doc, feePoolAt(doc, self));
  }

  /**
   * Reads {@code inflationSeq}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long inflationSeq(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerHeader");
    return Views.uint32(doc, inflationSeqAt(doc, self));
  }

  /**
   * Reads {@code idPool}. The last number given to an offer.
   *
   * @param doc the document
   * @param self position of the value
   * @return the bits of an unsigned number
   */
  public static long idPool(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerHeader");
    return Views.int64(doc, idPoolAt(doc, self));
  }

  /**
   * Reads {@code baseFee}. Least fee of an operation, in stroops.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long baseFee(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerHeader");
    return Views.uint32(doc, baseFeeAt(doc, self));
  }

  /**
   * Reads {@code baseReserve}. What an account must hold for each of its entries, in stroops.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long baseReserve(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerHeader");
    return Views.uint32(doc, baseReserveAt(doc, self));
  }

  /**
   * Reads {@code maxTxSetSize}. Most operations (before protocol 11, transactions) of a ledger.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long maxTxSetSize(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerHeader");
    return Views.uint32(doc, maxTxSetSizeAt(doc, self));
  }

  /** How many elements {@code skipList} has. */
  public static final int SKIP_LIST_SIZE = 4;

  /**
   * Reads an element of {@code skipList}. Hashes of earlier ledgers.
   *
   * @param doc the document
   * @param self position of the value
   * @param i which, from 0 to {@link #SKIP_LIST_SIZE} - 1
   * @return slice of the 32 bytes
   */
  public static long skipList(XdrDocument doc, long self, int i) {
    Views.check(doc, self, "LedgerHeader");
    assert i >= 0 && i < SKIP_LIST_SIZE : "no element " + i;
    return Views.slice(doc, skipListAt(doc, self) + 32 * i, 32);
  }

  /**
   * Reads {@code ext}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LedgerHeaderExt}
   */
  public static long ext(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerHeader");
    return Views.found(doc, extAt(doc, self), "LedgerHeaderExt");
  }

  private static int txSetResultHashAt(XdrDocument doc, long self) {
    return Views.slot(doc, Views.node(self));
  }

  private static int bucketListHashAt(XdrDocument doc, long self) {
    return txSetResultHashAt(doc, self) + 32;
  }

  private static int ledgerSeqAt(XdrDocument doc, long self) {
    return bucketListHashAt(doc, self) + 32;
  }

  private static int totalCoinsAt(XdrDocument doc, long self) {
    return ledgerSeqAt(doc, self) + 4;
  }

  private static int feePoolAt(XdrDocument doc, long self) {
    return totalCoinsAt(doc, self) + 8;
  }

  private static int inflationSeqAt(XdrDocument doc, long self) {
    return feePoolAt(doc, self) + 8;
  }

  private static int idPoolAt(XdrDocument doc, long self) {
    return inflationSeqAt(doc, self) + 4;
  }

  private static int baseFeeAt(XdrDocument doc, long self) {
    return idPoolAt(doc, self) + 8;
  }

  private static int baseReserveAt(XdrDocument doc, long self) {
    return baseFeeAt(doc, self) + 4;
  }

  private static int maxTxSetSizeAt(XdrDocument doc, long self) {
    return baseReserveAt(doc, self) + 4;
  }

  private static int skipListAt(XdrDocument doc, long self) {
    return maxTxSetSizeAt(doc, self) + 4;
  }

  private static int extAt(XdrDocument doc, long self) {
    return skipListAt(doc, self) + 128;
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerHeader");
    return LedgerHeaderExt.end(doc, Views.found(doc, extAt(doc, self), "LedgerHeaderExt"));
  }

  static LedgerHeader read(XdrDocument doc, long self) {
    return new LedgerHeader(
        ledgerVersion(doc, self),
        doc.opaque(previousLedgerHash(doc, self)),
        StellarValue.read(doc, scpValue(doc, self)),
        doc.opaque(txSetResultHash(doc, self)),
        doc.opaque(bucketListHash(doc, self)),
        ledgerSeq(doc, self),
        totalCoins(doc, self),
        feePool(doc, self),
        inflationSeq(doc, self),
        idPool(doc, self),
        baseFee(doc, self),
        baseReserve(doc, self),
        maxTxSetSize(doc, self),
        Views.list(SKIP_LIST_SIZE, i -> doc.opaque(skipList(doc, self, i))),
        LedgerHeaderExt.read(doc, ext(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.uint32(ledgerVersion);
    out.fixed(previousLedgerHash, 32, "LedgerHeader.previousLedgerHash");
    scpValue.encode(out);
    out.fixed(txSetResultHash, 32, "LedgerHeader.txSetResultHash");
    out.fixed(bucketListHash, 32, "LedgerHeader.bucketListHash");
    out.uint32(ledgerSeq);
    out.int64(totalCoins);
    out.int64(feePool);
    out.uint32(inflationSeq);
    out.int64(idPool);
    out.uint32(baseFee);
    out.uint32(baseReserve);
    out.uint32(maxTxSetSize);
    out.fixedCount(skipList, 4, "LedgerHeader.skipList");
    for (Opaque element : skipList) {
      Hash.write(out, element);
    }
    ext.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    int node = tape.reserve(1);
    if (end - p < 36) {
      throw tape.truncated(p, end, 36, "LedgerHeader");
    }
    p = StellarValue.validate(tape, bytes, p + 36, end);
    tape.mark(node, p);
    if (end - p < 236) {
      throw tape.truncated(p, end, 236, "LedgerHeader");
    }
    p = LedgerHeaderExt.validate(tape, bytes, p + 236, end);
    return p;
  }
}
