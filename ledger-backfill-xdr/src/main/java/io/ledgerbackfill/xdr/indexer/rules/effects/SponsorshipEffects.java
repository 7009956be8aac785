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
import io.ledgerbackfill.xdr.indexer.rules.entries.Sponsors;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryData;

/**
 * Who begins and who ceases to pay reserves in an owner's place (CAP-33): of accounts, trustlines,
 * data entries, claimable balances and signers. Any operation may bring that about. Offers can be
 * sponsored, too, but give no rows.
 *
 * @since 0.1.0
 */
public final class SponsorshipEffects {

  private static final long ABSENT = EntryChanges.ABSENT;

  private final SponsoredEntry entry = new SponsoredEntry();
  private final Address sponsor = new Address();
  private final AccountSigners before = new AccountSigners();
  private final AccountSigners after = new AccountSigners();

  public void anyOperation(OperationContext operation, RowEmitter rows) {
    EntryChanges changes = operation.changes();
    for (int i = 0; i < changes.size(); i++) {
      switch (changes.type(i)) {
        case ACCOUNT -> {
          emitEntry(operation, i, rows);
          emitSigners(operation.document(), changes, i, rows);
        }
        case TRUSTLINE, DATA, CLAIMABLE_BALANCE -> emitEntry(operation, i, rows);
        default -> {}
      }
    }
  }

  private void emitEntry(OperationContext operation, int change, RowEmitter rows) {
    XdrDocument doc = operation.document();
    EntryChanges changes = operation.changes();
    long former = Sponsors.of(doc, changes.pre(change));
    long present = Sponsors.of(doc, changes.post(change));
    if (Sponsors.same(doc, former, present)) {
      return;
    }
    entry.read(operation, changes.data(change));
    if (present != ABSENT) {
      emitEntry(StateChangeReason.SPONSOR, sponsor.account(doc, present), rows);
    }
    if (former != ABSENT) {
      emitEntry(StateChangeReason.UNSPONSOR, sponsor.account(doc, former), rows);
    }
  }

  /** One row is the sponsor's. The other is the owner's, of entries that tell their owner. */
  private void emitEntry(StateChangeReason reason, Address sponsor, RowEmitter rows) {
    Address owner = entry.owner();
    entry.describe(begin(reason, rows)).account(sponsor).sponsoredAccount(owner).emit();
    entry.describe(begin(reason, rows)).account(owner).sponsor(sponsor).emit();
  }

  private static StateChange begin(StateChangeReason reason, RowEmitter rows) {
    return rows.stateChange(StateChangeCategory.RESERVES, reason);
  }

  private void emitSigners(XdrDocument doc, EntryChanges changes, int change, RowEmitter rows) {
    long pre = account(doc, changes.pre(change));
    long post = account(doc, changes.post(change));
    if (!AccountSigners.mayBeSponsored(doc, pre) && !AccountSigners.mayBeSponsored(doc, post)) {
      return;
    }
    before.read(doc, pre);
    after.read(doc, post);
    for (int i = 0; i < after.size(); i++) {
      Address signer = after.address(i);
      long present = after.sponsor(i);
      if (present != ABSENT && !Sponsors.same(doc, before.sponsorOf(signer), present)) {
        emitSigner(StateChangeReason.SPONSOR, sponsor.account(doc, present), signer, rows);
      }
    }
    for (int i = 0; i < before.size(); i++) {
      Address signer = before.address(i);
      long former = before.sponsor(i);
      if (former != ABSENT && !Sponsors.same(doc, former, after.sponsorOf(signer))) {
        emitSigner(StateChangeReason.UNSPONSOR, sponsor.account(doc, former), signer, rows);
      }
    }
  }

  private static long account(XdrDocument doc, long entry) {
    return entry == ABSENT ? ABSENT : LedgerEntryData.account(doc, LedgerEntry.data(doc, entry));
  }

  /** Nothing in the row tells whose signer it is. */
  private static void emitSigner(
      StateChangeReason reason, Address sponsor, Address signer, RowEmitter rows) {
    begin(reason, rows).account(sponsor).signer(signer).emit();
  }
}
