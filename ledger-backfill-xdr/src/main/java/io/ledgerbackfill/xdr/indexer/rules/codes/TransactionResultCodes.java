package io.ledgerbackfill.xdr.indexer.rules.codes;

import io.ledgerbackfill.xdr.indexer.Label;
import org.jspecify.annotations.Nullable;

/**
 * The column {@code transactions.result_code}: XDR {@code TransactionResultCode}, by value.
 *
 * @since 0.1.0
 */
public final class TransactionResultCodes {

  private static final int HIGHEST = 1;

  /** From {@link #HIGHEST} downwards. */
  private static final Label[] LABELS =
      Label.list(
          "TransactionResultCodeTxFeeBumpInnerSuccess",
          "TransactionResultCodeTxSuccess",
          "TransactionResultCodeTxFailed",
          "TransactionResultCodeTxTooEarly",
          "TransactionResultCodeTxTooLate",
          "TransactionResultCodeTxMissingOperation",
          "TransactionResultCodeTxBadSeq",
          "TransactionResultCodeTxBadAuth",
          "TransactionResultCodeTxInsufficientBalance",
          "TransactionResultCodeTxNoAccount",
          "TransactionResultCodeTxInsufficientFee",
          "TransactionResultCodeTxBadAuthExtra",
          "TransactionResultCodeTxInternalError",
          "TransactionResultCodeTxNotSupported",
          "TransactionResultCodeTxFeeBumpInnerFailed",
          "TransactionResultCodeTxBadSponsorship",
          "TransactionResultCodeTxBadMinSeqAgeOrGap",
          "TransactionResultCodeTxMalformed",
          "TransactionResultCodeTxSorobanInvalid",
          "TransactionResultCodeTxFrozenKeyAccessed");

  private TransactionResultCodes() {}

  /** Returns the label of a code, or null if it has none: a schema newer than these rules. */
  public static @Nullable Label label(int code) {
    int index = HIGHEST - code;
    return index >= 0 && index < LABELS.length ? LABELS[index] : null;
  }
}
