package io.ledgerbackfill.xdr.indexer.rules.effects;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.indexer.Address;
import io.ledgerbackfill.xdr.indexer.EntryChanges;
import io.ledgerbackfill.xdr.indexer.OperationContext;
import io.ledgerbackfill.xdr.indexer.RowEmitter;
import io.ledgerbackfill.xdr.indexer.StateChange;
import io.ledgerbackfill.xdr.indexer.StateChangeCategory;
import io.ledgerbackfill.xdr.indexer.StateChangeReason;
import io.ledgerbackfill.xdr.indexer.rules.entries.AccountSigners;
import io.ledgerbackfill.xdr.model.CreateAccountOp;
import io.ledgerbackfill.xdr.model.LedgerEntryData;
import io.ledgerbackfill.xdr.model.LedgerEntryType;
import io.ledgerbackfill.xdr.model.OperationBody;

/**
 * Who may sign for an account, and with which weight: an account that is created has itself, and
 * XDR {@code SetOptionsOp} changes signers and the weight of the master key. An account whose
 * master key has no weight is not among its own signers.
 *
 * @since 0.1.0
 */
public final class SignerEffects {

  private static final int FIRST_WEIGHT = 1;

  private final Address account = new Address();
  private final AccountSigners before = new AccountSigners();
  private final AccountSigners after = new AccountSigners();
  private final AccountSigners previous = new AccountSigners();

  public void createAccount(OperationContext operation, RowEmitter rows) {
    XdrDocument doc = operation.document();
    long op = OperationBody.createAccountOp(doc, operation.body());
    account.account(doc, CreateAccountOp.destination(doc, op));
    begin(StateChangeReason.ADD, account, rows).signerWeightNew(FIRST_WEIGHT).emit();
  }

  public void setOptions(OperationContext operation, RowEmitter rows) {
    XdrDocument doc = operation.document();
    EntryChanges changes = operation.changes();
    account.accountKey(doc, operation.source());
    boolean previousRead = false;
    for (int i = 0; i < changes.size(); i++) {
      if (changes.type(i) != LedgerEntryType.ACCOUNT) {
        continue;
      }
      if (changes.isCreated(i) || changes.isRemoved(i)) {
        throw operation.invalid(
            "it is to set options, but an account is "
                + (changes.isCreated(i) ? "created" : "removed"));
      }
      before.read(doc, LedgerEntryData.account(doc, changes.earlierData(i)));
      after.read(doc, LedgerEntryData.account(doc, changes.data(i)));
      if (!previousRead) {
        previous.read(doc, LedgerEntryData.account(doc, changes.previous(LedgerEntryType.ACCOUNT)));
        previousRead = true;
      }
      emitDifference(rows);
    }
  }

  private void emitDifference(RowEmitter rows) {
    for (int i = 0; i < before.size(); i++) {
      Address signer = before.address(i);
      int kept = after.indexOf(signer);
      if (kept < 0) {
        withOldWeight(begin(StateChangeReason.REMOVE, signer, rows)).emit();
      } else if (after.weight(kept) != before.weight(i)) {
        withOldWeight(begin(StateChangeReason.UPDATE, signer, rows))
            .signerWeightNew(after.weight(kept))
            .emit();
      }
    }
    for (int i = 0; i < after.size(); i++) {
      Address signer = after.address(i);
      if (before.indexOf(signer) < 0) {
        begin(StateChangeReason.ADD, signer, rows).signerWeightNew(after.weight(i)).emit();
      }
    }
  }

  private StateChange begin(StateChangeReason reason, Address signer, RowEmitter rows) {
    return rows.stateChange(StateChangeCategory.SIGNER, reason).account(account).signer(signer);
  }

  /** Takes the old weight from the first account that changed, even if it is another's. */
  private StateChange withOldWeight(StateChange row) {
    int index = previous.indexOf(row.signer());
    return index < 0 ? row : row.signerWeightOld(previous.weight(index));
  }
}
