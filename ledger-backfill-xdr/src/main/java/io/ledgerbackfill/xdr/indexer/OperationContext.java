package io.ledgerbackfill.xdr.indexer;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.ledger.InvalidLedgerException;
import io.ledgerbackfill.xdr.ledger.LedgerTransaction;
import io.ledgerbackfill.xdr.ledger.TotalOrderId;
import io.ledgerbackfill.xdr.model.Operation;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.OperationResult;
import io.ledgerbackfill.xdr.model.OperationResultCode;
import io.ledgerbackfill.xdr.model.OperationResultTr;
import io.ledgerbackfill.xdr.model.OperationType;

/**
 * The operation at hand, with what several processors ask about it. Reused for each.
 *
 * @since 0.1.0
 */
public final class OperationContext {

  /** Stands for the position of what is not there. */
  public static final long ABSENT = LedgerTransaction.ABSENT;

  private static final int SUCCESS = 0;

  private final TransactionContext transaction;
  private final EntryChanges changes = new EntryChanges(this);
  private boolean changesRead;
  private int index;
  private long operation;
  private OperationType type = OperationType.CREATE_ACCOUNT;
  private int source;
  private long result;

  OperationContext(TransactionContext transaction) {
    this.transaction = transaction;
  }

  void turnTo(int index) {
    this.index = index;
    changesRead = false;
    XdrDocument doc = transaction.document();
    LedgerTransaction tx = transaction.transaction();
    operation = Operation.at(doc, tx.operations(), index);
    type = OperationBody.type(doc, Operation.body(doc, operation));
    source = tx.operationSource(operation);
    long results = tx.operationResults();
    result =
        results == ABSENT || index >= doc.size(results)
            ? ABSENT
            : OperationResult.at(doc, results, index);
    if (tx.isSuccessful()) {
      requireSuccess();
    }
  }

  /**
   * Refuses a successful transaction without the results of its operations, or with others. Results
   * that no rule reads may be of any type: the reference takes them as they are.
   */
  private void requireSuccess() {
    if (result == ABSENT) {
      throw invalid("it has no result, though its transaction succeeded");
    }
    if (!isResultRead()) {
      return;
    }
    XdrDocument doc = document();
    OperationResultCode outer = OperationResult.code(doc, result);
    if (outer != OperationResultCode.opINNER) {
      throw invalid("its result is " + outer + ", though its transaction succeeded");
    }
    long inner = OperationResult.tr(doc, result);
    OperationType resultType = OperationResultTr.type(doc, inner);
    if (resultType != type && !isPassiveOfferAsCoreWritesIt(resultType)) {
      throw invalid("its result is of type " + resultType + ", though it is of type " + type);
    }
    if (innerCode() != SUCCESS) {
      throw invalid(
          "its result has the code "
              + innerCode()
              + " of a failure, though its transaction succeeded");
    }
  }

  /** Returns whether a result has more to say than whether the operation succeeded. */
  private boolean isResultRead() {
    return switch (type) {
      case PATH_PAYMENT_STRICT_RECEIVE,
          PATH_PAYMENT_STRICT_SEND,
          MANAGE_SELL_OFFER,
          MANAGE_BUY_OFFER,
          CREATE_PASSIVE_SELL_OFFER,
          ACCOUNT_MERGE,
          INFLATION,
          CREATE_CLAIMABLE_BALANCE ->
          true;
      default -> false;
    };
  }

  /** Results of passive offers are written as of type MANAGE_SELL_OFFER. */
  private boolean isPassiveOfferAsCoreWritesIt(OperationType resultType) {
    return type == OperationType.CREATE_PASSIVE_SELL_OFFER
        && resultType == OperationType.MANAGE_SELL_OFFER;
  }

  /**
   * Returns the code within the operation's result, which must be {@code opINNER}: 0 for success,
   * or else what went wrong, by the type of the result.
   *
   * @return the value of the enum of that type
   */
  public int innerCode() {
    XdrDocument doc = document();
    // Every arm of the union is a union of its own, so that its code follows the type.
    return Views.int32(doc, XdrDocument.offset(OperationResult.tr(doc, result)) + 4);
  }

  /**
   * Returns the operation's transaction.
   *
   * @return its context
   */
  public TransactionContext transaction() {
    return transaction;
  }

  /**
   * Returns the ledger's bytes, to which all positions and offsets belong.
   *
   * @return the document, not to be filled
   */
  public XdrDocument document() {
    return transaction.document();
  }

  /**
   * Returns the operation's place in its transaction.
   *
   * @return its index, from 0
   */
  public int index() {
    return index;
  }

  /**
   * Returns the column {@code operations.id}.
   *
   * @return the operation's total order id
   */
  public long id() {
    return TotalOrderId.of(
        transaction.ledgerSequence(), transaction.transaction().index(), index + 1);
  }

  /**
   * Returns the operation itself.
   *
   * @return position of the {@link Operation}
   */
  public long operation() {
    return operation;
  }

  /**
   * Returns what the operation is to do.
   *
   * @return position of the {@link OperationBody}
   */
  public long body() {
    return Operation.body(document(), operation);
  }

  /**
   * Returns the operation's type.
   *
   * @return the type of the body, not of the result
   */
  public OperationType type() {
    return type;
  }

  /**
   * Returns the account that the operation acts for, without a multiplexing id: its own source, or
   * else that of the transaction.
   *
   * @return offset of the ed25519 key, 32 bytes
   */
  public int source() {
    return source;
  }

  /**
   * Returns the operation's result. In a successful transaction there is one, and if results of the
   * operation's type say more than that it succeeded (what was paid, say), it is such a result; of
   * a passive offer it may be of type {@code MANAGE_SELL_OFFER}.
   *
   * @return position of the {@link OperationResult}, or {@link #ABSENT}
   */
  public long result() {
    return result;
  }

  /**
   * Returns what the operation changed in the ledger. Worked out when it is first asked for.
   *
   * @return the changes, until the next operation
   * @throws InvalidLedgerException if the meta does not tell an entry's state before a change
   */
  public EntryChanges changes() {
    if (!changesRead) {
      changes.read(OperationMetas.changes(this));
      changesRead = true;
    }
    return changes;
  }

  /**
   * Returns what contracts told the world during the operation. Those of diagnostics are not among
   * them, nor those that newer metas have for operations without smart contracts (CAP-67).
   *
   * @return position of an array of {@code ContractEvent}, or {@link #ABSENT} if the operation does
   *     not call contracts, or the meta does not tell of events
   */
  public long contractEvents() {
    return type == OperationType.INVOKE_HOST_FUNCTION ? OperationMetas.events(this) : ABSENT;
  }

  /**
   * Creates the exception for an operation whose parts contradict each other, or that no rule
   * covers.
   *
   * @param reason what is wrong, without a full stop
   * @return the exception, to be thrown
   */
  public InvalidLedgerException invalid(String reason) {
    return transaction.transaction().invalidOperation(index, reason);
  }
}
