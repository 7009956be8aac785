package io.ledgerbackfill.xdr.indexer;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.model.OperationMeta;
import io.ledgerbackfill.xdr.model.OperationMetaV2;
import io.ledgerbackfill.xdr.model.SorobanTransactionMeta;
import io.ledgerbackfill.xdr.model.TransactionMeta;
import io.ledgerbackfill.xdr.model.TransactionMetaV1;
import io.ledgerbackfill.xdr.model.TransactionMetaV2;
import io.ledgerbackfill.xdr.model.TransactionMetaV3;
import io.ledgerbackfill.xdr.model.TransactionMetaV4;
import io.ledgerbackfill.xdr.model.TransactionResultCode;

/** Finds an operation's part in the meta of its transaction, of whichever version that is. */
final class OperationMetas {

  private static final long ABSENT = OperationContext.ABSENT;

  /** The last protocol whose metas tell of changes that an internal error undid. */
  private static final int LAST_PROTOCOL_WITH_UNDONE_CHANGES = 12;

  private OperationMetas() {}

  /**
   * Returns the position of the operation's {@code LedgerEntryChanges}, or absent: most metas of
   * failed transactions have no operations.
   */
  static long changes(OperationContext operation) {
    TransactionContext transaction = operation.transaction();
    if (transaction.protocol() <= LAST_PROTOCOL_WITH_UNDONE_CHANGES
        && transaction.transaction().resultCode() == TransactionResultCode.txINTERNAL_ERROR) {
      return ABSENT;
    }
    XdrDocument doc = operation.document();
    long meta = transaction.transaction().meta();
    return switch (TransactionMeta.v(doc, meta)) {
      case 1 ->
          changes(operation, TransactionMetaV1.operations(doc, TransactionMeta.v1(doc, meta)));
      case 2 ->
          changes(operation, TransactionMetaV2.operations(doc, TransactionMeta.v2(doc, meta)));
      case 3 ->
          changes(operation, TransactionMetaV3.operations(doc, TransactionMeta.v3(doc, meta)));
      case 4 -> {
        long own = own(operation, TransactionMeta.v4(doc, meta));
        yield own == ABSENT ? ABSENT : OperationMetaV2.changes(doc, own);
      }
      default -> throw new IllegalStateException("no operation has a meta of version 0");
    };
  }

  private static long changes(OperationContext operation, long operations) {
    XdrDocument doc = operation.document();
    return operation.index() < doc.size(operations)
        ? OperationMeta.changes(doc, OperationMeta.at(doc, operations, operation.index()))
        : ABSENT;
  }

  /** Returns the position of an array of {@code ContractEvent}, or absent. */
  static long events(OperationContext operation) {
    XdrDocument doc = operation.document();
    long meta = operation.transaction().transaction().meta();
    switch (TransactionMeta.v(doc, meta)) {
      case 3 -> {
        long v3 = TransactionMeta.v3(doc, meta);
        return TransactionMetaV3.hasSorobanMeta(doc, v3)
            ? SorobanTransactionMeta.events(doc, TransactionMetaV3.sorobanMeta(doc, v3))
            : ABSENT;
      }
      case 4 -> {
        long own = own(operation, TransactionMeta.v4(doc, meta));
        return own == ABSENT ? ABSENT : OperationMetaV2.events(doc, own);
      }
      default -> {
        return ABSENT;
      }
    }
  }

  private static long own(OperationContext operation, long v4) {
    XdrDocument doc = operation.document();
    long operations = TransactionMetaV4.operations(doc, v4);
    return operation.index() < doc.size(operations)
        ? OperationMetaV2.at(doc, operations, operation.index())
        : ABSENT;
  }
}
