package io.ledgerbackfill.xdr.indexer.rules.transfers;

import io.ledgerbackfill.xdr.indexer.Address;
import io.ledgerbackfill.xdr.indexer.RowEmitter;
import io.ledgerbackfill.xdr.indexer.StateChangeCategory;
import io.ledgerbackfill.xdr.indexer.StateChangeReason;
import io.ledgerbackfill.xdr.indexer.TokenKind;
import io.ledgerbackfill.xdr.indexer.TransactionContext;
import io.ledgerbackfill.xdr.ledger.LedgerTransaction;
import io.ledgerbackfill.xdr.model.TransactionResult;

/**
 * What a transaction cost whoever paid its fee, less what was refunded (CAP-46-07). It is paid also
 * by transactions that fail. Should more be refunded than was charged, the row is a credit with a
 * negative amount.
 *
 * @since 0.1.0
 */
public final class FeeTransfer {

  private final FeeSourceBalance balance = new FeeSourceBalance();
  private final Address feeSource = new Address();

  public void add(TransactionContext context, RowEmitter rows) {
    long net = net(context);
    if (net == 0) {
      return;
    }
    StateChangeReason reason = net > 0 ? StateChangeReason.DEBIT : StateChangeReason.CREDIT;
    rows.stateChange(StateChangeCategory.BALANCE, reason)
        .account(feeSource.accountKey(context.document(), context.transaction().feeSource()))
        .token(context.assetContracts().nativeContract())
        .tokenKind(TokenKind.NATIVE)
        .amount(net)
        .emit();
  }

  private long net(TransactionContext context) {
    LedgerTransaction transaction = context.transaction();
    if (transaction.isSoroban()) {
      return balance.charged(context) - balance.refund(context);
    }
    return TransactionResult.feeCharged(context.document(), transaction.result());
  }
}
