package io.ledgerbackfill.xdr.indexer.rules.entries;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.indexer.Address;
import io.ledgerbackfill.xdr.indexer.EntryChanges;
import io.ledgerbackfill.xdr.model.AccountEntry;
import io.ledgerbackfill.xdr.model.AccountEntryExt;
import io.ledgerbackfill.xdr.model.AccountEntryExtensionV1;
import io.ledgerbackfill.xdr.model.AccountEntryExtensionV1Ext;
import io.ledgerbackfill.xdr.model.AccountEntryExtensionV2;
import io.ledgerbackfill.xdr.model.Signer;
import io.ledgerbackfill.xdr.model.SponsorshipDescriptor;
import java.util.Arrays;

/**
 * Who may sign for an account: the account itself, if its own key has weight, and its signers, each
 * with its weight and perhaps a sponsor who pays its reserve (CAP-33). Read again and again.
 *
 * @since 0.1.0
 */
public final class AccountSigners {

  /** XDR allows 20 signers; the account itself comes first. */
  private static final int MOST = 21;

  private final Address[] addresses = new Address[MOST];
  private final long[] weights = new long[MOST];
  private final long[] sponsors = new long[MOST];
  private int size;

  public AccountSigners() {
    Arrays.setAll(addresses, i -> new Address());
  }

  /**
   * Reads an account.
   *
   * @param account position of an {@link AccountEntry}, or {@link EntryChanges#ABSENT} for none
   */
  public void read(XdrDocument doc, long account) {
    size = 0;
    if (account == EntryChanges.ABSENT) {
      return;
    }
    int own = doc.bytes()[XdrDocument.offset(AccountEntry.thresholds(doc, account))] & 0xFF;
    if (own > 0) {
      addresses[size].account(doc, AccountEntry.accountID(doc, account));
      keep(own, EntryChanges.ABSENT);
    }
    long signers = AccountEntry.signers(doc, account);
    long sponsoring = sponsoringIds(doc, account);
    int sponsored = sponsoring == EntryChanges.ABSENT ? 0 : doc.size(sponsoring);
    for (int i = 0; i < doc.size(signers); i++) {
      long signer = Signer.at(doc, signers, i);
      addresses[size].signer(doc, Signer.key(doc, signer));
      keep(
          Signer.weight(doc, signer),
          i < sponsored ? sponsor(doc, sponsoring, i) : EntryChanges.ABSENT);
    }
  }

  /**
   * Keeps the address that was filled last. Of several that are the same the last weight counts,
   * and the last sponsor.
   */
  private void keep(long weight, long sponsor) {
    int index = indexOf(addresses[size]);
    if (index < 0) {
      index = size++;
      sponsors[index] = EntryChanges.ABSENT;
    }
    weights[index] = weight;
    if (sponsor != EntryChanges.ABSENT) {
      sponsors[index] = sponsor;
    }
  }

  private static long sponsoringIds(XdrDocument doc, long account) {
    long ext = AccountEntry.ext(doc, account);
    if (AccountEntryExt.v(doc, ext) != 1) {
      return EntryChanges.ABSENT;
    }
    long ext1 = AccountEntryExtensionV1.ext(doc, AccountEntryExt.v1(doc, ext));
    return AccountEntryExtensionV1Ext.v(doc, ext1) == 2
        ? AccountEntryExtensionV2.signerSponsoringIDs(doc, AccountEntryExtensionV1Ext.v2(doc, ext1))
        : EntryChanges.ABSENT;
  }

  private static long sponsor(XdrDocument doc, long sponsoring, int index) {
    long descriptor = SponsorshipDescriptor.at(doc, sponsoring, index);
    return SponsorshipDescriptor.isPresent(doc, descriptor)
        ? SponsorshipDescriptor.get(doc, descriptor)
        : EntryChanges.ABSENT;
  }

  /**
   * Returns whether it is worthwhile to look for sponsors of an account's signers: most accounts
   * are of a form that has no place for them.
   *
   * @param account position of an {@link AccountEntry}, or {@link EntryChanges#ABSENT} for none
   */
  public static boolean mayBeSponsored(XdrDocument doc, long account) {
    if (account == EntryChanges.ABSENT) {
      return false;
    }
    long sponsoring = sponsoringIds(doc, account);
    return sponsoring != EntryChanges.ABSENT && doc.size(sponsoring) > 0;
  }

  public int size() {
    return size;
  }

  /** Returns the address of a signer; the account's own has no sponsor. */
  public Address address(int index) {
    return addresses[index];
  }

  public long weight(int index) {
    return weights[index];
  }

  /** Returns the position of the sponsor's {@code AccountID}, or {@link EntryChanges#ABSENT}. */
  public long sponsor(int index) {
    return sponsors[index];
  }

  /** Finds the signer with an address, or -1. */
  public int indexOf(Address address) {
    for (int i = 0; i < size; i++) {
      if (addresses[i].isSame(address)) {
        return i;
      }
    }
    return -1;
  }

  /** Returns the sponsor of the signer with an address, if there are such a signer and sponsor. */
  public long sponsorOf(Address address) {
    int index = indexOf(address);
    return index < 0 ? EntryChanges.ABSENT : sponsors[index];
  }
}
