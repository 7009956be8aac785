package io.ledgerbackfill.xdr.indexer.rules;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.indexer.Label;
import io.ledgerbackfill.xdr.indexer.OperationContext;
import io.ledgerbackfill.xdr.indexer.RowEmitter;
import io.ledgerbackfill.xdr.indexer.RowProcessor;
import io.ledgerbackfill.xdr.indexer.rules.codes.OperationResultCodes;
import io.ledgerbackfill.xdr.indexer.rules.codes.OperationTypes;
import io.ledgerbackfill.xdr.ledger.LedgerTransaction;
import io.ledgerbackfill.xdr.model.Operation;
import io.ledgerbackfill.xdr.model.OperationResult;
import io.ledgerbackfill.xdr.model.OperationResultCode;
import io.ledgerbackfill.xdr.model.OperationResultTr;
import io.ledgerbackfill.xdr.model.OperationType;

/**
 * The table {@code operations}: one row per operation of every transaction, successful or not.
 *
 * <p>Whether an operation succeeded speaks of it alone: in a failed transaction those before the
 * failing one may have, though their effect was undone.
 */
final class OperationRows implements RowProcessor {

  @Override
  public void operation(OperationContext context, RowEmitter rows) {
    XdrDocument doc = context.document();
    long operation = context.operation();
    Label label = OperationTypes.label(context.type().value());
    if (label == null) {
      throw context.invalid("no rule for operation type " + context.type());
    }
    Label resultCode = resultCode(context);
    int from = XdrDocument.offset(operation);
    rows.sink()
        .operation(
            context.id(),
            label,
            doc.bytes(),
            from,
            Operation.end(doc, operation) - from,
            resultCode,
            resultCode == OperationResultCodes.SUCCESS);
  }

  private static Label resultCode(OperationContext context) {
    long result = context.result();
    if (result == LedgerTransaction.ABSENT) {
      return OperationResultCodes.UNKNOWN;
    }
    XdrDocument doc = context.document();
    OperationResultCode outer = OperationResult.code(doc, result);
    if (outer != OperationResultCode.opINNER) {
      Label label = OperationResultCodes.outer(outer.value());
      if (label == null) {
        throw context.invalid("no rule for result code " + outer);
      }
      return label;
    }
    // The type is the result's own: that of a passive offer is usually MANAGE_SELL_OFFER.
    long inner = OperationResult.tr(doc, result);
    OperationType type = OperationResultTr.type(doc, inner);
    int code = context.innerCode();
    Label label = OperationResultCodes.inner(type.value(), code);
    if (label == null) {
      throw context.invalid("no rule for result code " + code + " of " + type);
    }
    return label;
  }
}
