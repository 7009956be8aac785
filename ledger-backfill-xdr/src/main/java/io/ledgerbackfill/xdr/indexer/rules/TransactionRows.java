package io.ledgerbackfill.xdr.indexer.rules;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.indexer.Label;
import io.ledgerbackfill.xdr.indexer.RowEmitter;
import io.ledgerbackfill.xdr.indexer.RowProcessor;
import io.ledgerbackfill.xdr.indexer.TransactionContext;
import io.ledgerbackfill.xdr.indexer.rules.codes.TransactionResultCodes;
import io.ledgerbackfill.xdr.indexer.rules.transfers.FeeSourceBalance;
import io.ledgerbackfill.xdr.ledger.LedgerTransaction;
import io.ledgerbackfill.xdr.model.TransactionResult;

/** The table {@code transactions}: one row per transaction, successful or not. */
final class TransactionRows implements RowProcessor {

  /** The protocol from which on {@code feeCharged} of a fee bump has the refund taken off. */
  private static final int NET_FEE_BUMP_PROTOCOL = 21;

  private final FeeSourceBalance feeSourceBalance = new FeeSourceBalance();

  @Override
  public void transaction(TransactionContext context, RowEmitter rows) {
    LedgerTransaction transaction = context.transaction();
    Label code = TransactionResultCodes.label(transaction.resultCode().value());
    if (code == null) {
      throw context.invalid("no rule for result code " + transaction.resultCode());
    }
    rows.sink()
        .transaction(
            context.toId(),
            context.document().bytes(),
            XdrDocument.offset(transaction.hash()),
            feeCharged(context),
            code,
            transaction.isFeeBump());
  }

  private long feeCharged(TransactionContext context) {
    LedgerTransaction transaction = context.transaction();
    long charged = TransactionResult.feeCharged(context.document(), transaction.result());
    if (!transaction.isFeeBump()
        || !transaction.isSoroban()
        || context.protocol() >= NET_FEE_BUMP_PROTOCOL) {
      return charged;
    }
    long refund = feeSourceBalance.refund(context);
    try {
      return Math.subtractExact(charged, refund);
    } catch (ArithmeticException e) {
      throw context.invalid("a fee of " + charged + " less a refund of " + refund + " overflows");
    }
  }
}
