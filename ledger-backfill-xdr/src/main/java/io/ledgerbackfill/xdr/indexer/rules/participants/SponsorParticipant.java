package io.ledgerbackfill.xdr.indexer.rules.participants;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.indexer.Address;
import io.ledgerbackfill.xdr.indexer.EntryChanges;
import io.ledgerbackfill.xdr.indexer.OperationContext;
import io.ledgerbackfill.xdr.indexer.RowEmitter;
import io.ledgerbackfill.xdr.indexer.rules.entries.AccountSigners;
import io.ledgerbackfill.xdr.indexer.rules.entries.Sponsors;
import io.ledgerbackfill.xdr.model.LedgerEntryData;
import io.ledgerbackfill.xdr.model.LedgerEntryType;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.OperationType;
import io.ledgerbackfill.xdr.model.SetOptionsOp;
import io.ledgerbackfill.xdr.model.Signer;

/**
 * The account that takes part in an operation by paying a reserve (CAP-33): one at most, that of
 * the first entry change that shows one. It has sponsored the signer that the operation set, or a
 * new entry.
 *
 * @since 0.1.0
 */
public final class SponsorParticipant {

  private static final long ABSENT = EntryChanges.ABSENT;

  private final AccountSigners signersBefore = new AccountSigners();
  private final AccountSigners signersAfter = new AccountSigners();
  private final Address signer = new Address();
  private final Address sponsor = new Address();

  public void add(OperationContext operation, RowEmitter rows) {
    XdrDocument doc = operation.document();
    EntryChanges changes = operation.changes();
    boolean setsSigner = turnToSigner(operation);
    for (int i = 0; i < changes.size(); i++) {
      long found = setsSigner ? signerSponsor(doc, changes, i) : ABSENT;
      if (found == ABSENT && changes.isCreated(i)) {
        found = Sponsors.of(doc, changes.post(i));
      }
      if (found != ABSENT) {
        rows.participant(sponsor.account(doc, found));
        return;
      }
    }
  }

  /** Turns to the signer that the operation sets, if it does. */
  private boolean turnToSigner(OperationContext operation) {
    if (operation.type() != OperationType.SET_OPTIONS) {
      return false;
    }
    XdrDocument doc = operation.document();
    long setOptions = OperationBody.setOptionsOp(doc, operation.body());
    if (!SetOptionsOp.hasSigner(doc, setOptions)) {
      return false;
    }
    signer.signer(doc, Signer.key(doc, SetOptionsOp.signer(doc, setOptions)));
    return true;
  }

  /** Returns who sponsors the signer after a change of its account, unless they did before. */
  private long signerSponsor(XdrDocument doc, EntryChanges changes, int index) {
    if (changes.type(index) != LedgerEntryType.ACCOUNT || changes.isRemoved(index)) {
      return ABSENT;
    }
    signersAfter.read(doc, LedgerEntryData.account(doc, changes.data(index)));
    long after = signersAfter.sponsorOf(signer);
    if (after == ABSENT || changes.isCreated(index)) {
      return after;
    }
    signersBefore.read(doc, LedgerEntryData.account(doc, changes.earlierData(index)));
    return Sponsors.same(doc, signersBefore.sponsorOf(signer), after) ? ABSENT : after;
  }
}
