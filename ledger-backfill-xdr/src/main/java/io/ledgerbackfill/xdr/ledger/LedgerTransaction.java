package io.ledgerbackfill.xdr.ledger;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.model.EnvelopeType;
import io.ledgerbackfill.xdr.model.FeeBumpTransaction;
import io.ledgerbackfill.xdr.model.FeeBumpTransactionEnvelope;
import io.ledgerbackfill.xdr.model.FeeBumpTransactionInnerTx;
import io.ledgerbackfill.xdr.model.InnerTransactionResult;
import io.ledgerbackfill.xdr.model.InnerTransactionResultPair;
import io.ledgerbackfill.xdr.model.InnerTransactionResultResult;
import io.ledgerbackfill.xdr.model.Operation;
import io.ledgerbackfill.xdr.model.Transaction;
import io.ledgerbackfill.xdr.model.TransactionEnvelope;
import io.ledgerbackfill.xdr.model.TransactionExt;
import io.ledgerbackfill.xdr.model.TransactionMeta;
import io.ledgerbackfill.xdr.model.TransactionResult;
import io.ledgerbackfill.xdr.model.TransactionResultCode;
import io.ledgerbackfill.xdr.model.TransactionResultPair;
import io.ledgerbackfill.xdr.model.TransactionResultResult;
import io.ledgerbackfill.xdr.model.TransactionV0;
import io.ledgerbackfill.xdr.model.TransactionV0Envelope;
import io.ledgerbackfill.xdr.model.TransactionV1Envelope;

/**
 * One transaction of a ledger: its envelope, its result and its meta, and what all three agree on.
 * Positions are those of {@link LedgerTransactions#document}.
 *
 * <p>A fee bump (CAP-15) is a transaction around another one, the inner transaction, which has the
 * operations; for all others the inner transaction is the transaction itself.
 *
 * <p>This is a view: {@link LedgerTransactions#get} turns it to another transaction.
 *
 * @since 0.1.0
 */
public final class LedgerTransaction {

  /** Stands for the position of what is not there. */
  public static final long ABSENT = -1;

  private final LedgerTransactions ledger;

  private XdrDocument doc = new XdrDocument();
  private int index;
  private long envelope;
  private boolean feeBump;
  private boolean old;
  private long inner;
  private long operations;
  private int source;
  private int feeSource;
  private long result;
  private TransactionResultCode resultCode = TransactionResultCode.txSUCCESS;
  private long operationResults;

  LedgerTransaction(LedgerTransactions ledger) {
    this.ledger = ledger;
  }

  void turnTo(int index) {
    this.index = index;
    doc = ledger.document();
    envelope = ledger.envelope(index);
    EnvelopeType type = TransactionEnvelope.type(doc, envelope);
    feeBump = type == EnvelopeType.ENVELOPE_TYPE_TX_FEE_BUMP;
    old = type == EnvelopeType.ENVELOPE_TYPE_TX_V0;
    if (old) {
      inner = TransactionV0Envelope.tx(doc, TransactionEnvelope.v0(doc, envelope));
      operations = TransactionV0.operations(doc, inner);
      source = XdrDocument.offset(TransactionV0.sourceAccountEd25519(doc, inner));
      feeSource = source;
    } else if (feeBump) {
      long outer = FeeBumpTransactionEnvelope.tx(doc, TransactionEnvelope.feeBump(doc, envelope));
      turnToInner(FeeBumpTransactionInnerTx.v1(doc, FeeBumpTransaction.innerTx(doc, outer)));
      feeSource = MuxedAccounts.key(doc, FeeBumpTransaction.feeSource(doc, outer));
    } else {
      turnToInner(TransactionEnvelope.v1(doc, envelope));
      feeSource = source;
    }
    result = TransactionResultPair.result(doc, ledger.resultPair(index));
    long outcome = TransactionResult.result(doc, result);
    resultCode = TransactionResultResult.code(doc, outcome);
    operationResults = operationResults(outcome);
  }

  private void turnToInner(long v1) {
    inner = TransactionV1Envelope.tx(doc, v1);
    operations = Transaction.operations(doc, inner);
    source = MuxedAccounts.key(doc, Transaction.sourceAccount(doc, inner));
  }

  private long operationResults(long outcome) {
    switch (resultCode) {
      case txSUCCESS, txFAILED -> {
        return TransactionResultResult.results(doc, outcome);
      }
      case txFEE_BUMP_INNER_SUCCESS, txFEE_BUMP_INNER_FAILED -> {
        long pair = TransactionResultResult.innerResultPair(doc, outcome);
        long own = InnerTransactionResult.result(doc, InnerTransactionResultPair.result(doc, pair));
        return switch (InnerTransactionResultResult.code(doc, own)) {
          case txSUCCESS, txFAILED -> InnerTransactionResultResult.results(doc, own);
          default -> ABSENT;
        };
      }
      default -> {
        return ABSENT;
      }
    }
  }

  /**
   * Returns the transaction's place in applied order.
   *
   * @return its index, from 1
   */
  public int index() {
    return index + 1;
  }

  /**
   * Returns the hash by which the result names the transaction: the outer hash of a fee bump.
   *
   * @return the slice of 32 bytes
   */
  public long hash() {
    return TransactionResultPair.transactionHash(doc, ledger.resultPair(index));
  }

  /**
   * Returns the hash of the inner transaction, as the result of a fee bump has it.
   *
   * @return the slice of 32 bytes; {@link #ABSENT} if the result has no {@code innerResultPair}
   */
  public long innerHash() {
    return switch (resultCode) {
      case txFEE_BUMP_INNER_SUCCESS, txFEE_BUMP_INNER_FAILED ->
          InnerTransactionResultPair.transactionHash(
              doc,
              TransactionResultResult.innerResultPair(doc, TransactionResult.result(doc, result)));
      default -> ABSENT;
    };
  }

  /**
   * Returns the envelope.
   *
   * @return position of a {@link TransactionEnvelope}
   */
  public long envelope() {
    return envelope;
  }

  /**
   * Returns whether the envelope is a fee bump.
   *
   * @return true if it is
   */
  public boolean isFeeBump() {
    return feeBump;
  }

  /**
   * Returns whether the envelope is of the form before protocol 13, so that {@link #inner} is a
   * {@link TransactionV0}.
   *
   * @return true if it is
   */
  public boolean isV0() {
    return old;
  }

  /**
   * Returns the inner transaction.
   *
   * @return position of a {@link Transaction}, or of a {@link TransactionV0} if {@link #isV0}
   */
  public long inner() {
    return inner;
  }

  /**
   * Returns whether the transaction is one of smart contracts (CAP-46): whether it has {@code
   * sorobanData}.
   *
   * @return true if it is
   */
  public boolean isSoroban() {
    return !old && TransactionExt.v(doc, Transaction.ext(doc, inner)) == 1;
  }

  /**
   * Returns the operations, of the inner transaction.
   *
   * @return position of an array of {@code Operation}
   */
  public long operations() {
    return operations;
  }

  /**
   * Returns the source account of the inner transaction, without a multiplexing id.
   *
   * @return offset of its ed25519 key, 32 bytes
   */
  public int source() {
    return source;
  }

  /**
   * Returns the sequence number of the inner transaction.
   *
   * @return the number, which is not negative on any network
   */
  public long sequenceNumber() {
    return isV0() ? TransactionV0.seqNum(doc, inner) : Transaction.seqNum(doc, inner);
  }

  /**
   * Returns the account that an operation acts for, without a multiplexing id: its own source
   * account, or else that of the inner transaction.
   *
   * @param operation position of one of {@link #operations}
   * @return offset of its ed25519 key, 32 bytes
   */
  public int operationSource(long operation) {
    return Operation.hasSourceAccount(doc, operation)
        ? MuxedAccounts.key(doc, Operation.sourceAccount(doc, operation))
        : source;
  }

  /**
   * Returns the account that pays the fee, without a multiplexing id: the fee source of a fee bump,
   * else the source.
   *
   * @return offset of its ed25519 key, 32 bytes
   */
  public int feeSource() {
    return feeSource;
  }

  /**
   * Returns the result, the outer one of a fee bump.
   *
   * @return position of a {@link TransactionResult}
   */
  public long result() {
    return result;
  }

  /**
   * Returns the result code, the outer one of a fee bump.
   *
   * @return the code
   */
  public TransactionResultCode resultCode() {
    return resultCode;
  }

  /**
   * Returns whether the transaction took effect.
   *
   * @return true if it and, for a fee bump, its inner transaction succeeded
   */
  public boolean isSuccessful() {
    return resultCode == TransactionResultCode.txSUCCESS
        || resultCode == TransactionResultCode.txFEE_BUMP_INNER_SUCCESS;
  }

  /**
   * Returns the results of the operations, of the inner transaction.
   *
   * @return position of an array of {@code OperationResult}; {@link #ABSENT} if the transaction was
   *     not applied, so that there are none
   */
  public long operationResults() {
    return operationResults;
  }

  /**
   * Returns the changes made when the fee was taken.
   *
   * @return position of {@code LedgerEntryChanges}
   */
  public long feeProcessing() {
    return ledger.feeProcessing(index);
  }

  /**
   * Returns the meta: the changes and events of the transaction when it was applied.
   *
   * @return position of a {@link TransactionMeta}
   */
  public long meta() {
    return ledger.applyProcessing(index);
  }

  /**
   * Returns the changes made when a fee was refunded after all transactions (CAP-63).
   *
   * @return position of {@code LedgerEntryChanges}; {@link #ABSENT} before {@code
   *     LedgerCloseMetaV2}
   */
  public long postApplyFeeProcessing() {
    return ledger.postApplyFeeProcessing(index);
  }

  /**
   * Creates the exception for a transaction whose parts contradict each other, or that no rule
   * covers.
   *
   * @param reason what is wrong, without a full stop
   * @return the exception, to be thrown
   */
  public InvalidLedgerException invalid(String reason) {
    return InvalidLedgerException.inTransaction(ledger.sequence(), index(), hashText(), reason);
  }

  /**
   * Creates the exception for one of the transaction's operations.
   *
   * @param operation the operation's index from 0
   * @param reason what is wrong, without a full stop
   * @return the exception, to be thrown
   */
  public InvalidLedgerException invalidOperation(int operation, String reason) {
    return InvalidLedgerException.inOperation(
        ledger.sequence(), index(), hashText(), operation + 1, reason);
  }

  private String hashText() {
    return doc.opaque(hash()).toString();
  }
}
