package io.ledgerbackfill.xdr.indexer.rules.transfers;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.indexer.Address;
import io.ledgerbackfill.xdr.indexer.EntryChanges;
import io.ledgerbackfill.xdr.indexer.OperationContext;
import io.ledgerbackfill.xdr.model.ClaimClaimableBalanceOp;
import io.ledgerbackfill.xdr.model.ClaimableBalanceEntry;
import io.ledgerbackfill.xdr.model.ClawbackClaimableBalanceOp;
import io.ledgerbackfill.xdr.model.CreateClaimableBalanceOp;
import io.ledgerbackfill.xdr.model.CreateClaimableBalanceResult;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryChangeType;
import io.ledgerbackfill.xdr.model.LedgerEntryData;
import io.ledgerbackfill.xdr.model.LedgerEntryType;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.OperationResult;
import io.ledgerbackfill.xdr.model.OperationResultTr;

/**
 * What went into claimable balances and out of them (CAP-23, CAP-35). What was in one that is gone
 * is told by its entry alone.
 *
 * @since 0.1.0
 */
public final class ClaimableBalanceTransfers {

  private final TokenMovements movements;
  private final Address balance = new Address();

  public ClaimableBalanceTransfers(TokenMovements movements) {
    this.movements = movements;
  }

  public void create(OperationContext operation) {
    XdrDocument doc = operation.document();
    long op = OperationBody.createClaimableBalanceOp(doc, operation.body());
    long result =
        OperationResultTr.createClaimableBalanceResult(
            doc, OperationResult.tr(doc, operation.result()));
    balance.claimableBalance(doc, CreateClaimableBalanceResult.balanceID(doc, result));
    movements
        .asset(CreateClaimableBalanceOp.asset(doc, op))
        .amount(CreateClaimableBalanceOp.amount(doc, op))
        .directed(movements.source(), balance);
  }

  public void claim(OperationContext operation) {
    XdrDocument doc = operation.document();
    long op = OperationBody.claimClaimableBalanceOp(doc, operation.body());
    balance.claimableBalance(doc, ClaimClaimableBalanceOp.balanceID(doc, op));
    setToRemoved(operation);
    movements.directed(balance, movements.source());
  }

  public void clawBack(OperationContext operation) {
    XdrDocument doc = operation.document();
    long op = OperationBody.clawbackClaimableBalanceOp(doc, operation.body());
    balance.claimableBalance(doc, ClawbackClaimableBalanceOp.balanceID(doc, op));
    setToRemoved(operation);
    movements.clawback(balance);
  }

  /** Sets asset and amount to those of the one claimable balance that the operation removed. */
  private void setToRemoved(OperationContext operation) {
    XdrDocument doc = operation.document();
    EntryChanges changes = operation.changes();
    long entry = EntryChanges.ABSENT;
    for (int i = 0; i < changes.size(); i++) {
      if (changes.type(i) == LedgerEntryType.CLAIMABLE_BALANCE
          && changes.changeType(i) == LedgerEntryChangeType.LEDGER_ENTRY_REMOVED) {
        if (entry != EntryChanges.ABSENT) {
          throw operation.invalid("it removes more than one claimable balance");
        }
        entry = LedgerEntryData.claimableBalance(doc, LedgerEntry.data(doc, changes.pre(i)));
      }
    }
    if (entry == EntryChanges.ABSENT) {
      throw operation.invalid("it removes no claimable balance");
    }
    movements
        .asset(ClaimableBalanceEntry.asset(doc, entry))
        .amount(ClaimableBalanceEntry.amount(doc, entry));
  }
}
