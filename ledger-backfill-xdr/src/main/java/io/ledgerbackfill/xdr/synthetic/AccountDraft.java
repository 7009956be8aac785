package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrString;
import io.ledgerbackfill.xdr.model.AccountEntry;
import io.ledgerbackfill.xdr.model.AccountEntryExt;
import io.ledgerbackfill.xdr.model.AccountEntryExtensionV1;
import io.ledgerbackfill.xdr.model.AccountEntryExtensionV1Ext;
import io.ledgerbackfill.xdr.model.AccountEntryExtensionV2;
import io.ledgerbackfill.xdr.model.AccountEntryExtensionV2Ext;
import io.ledgerbackfill.xdr.model.AccountEntryExtensionV3;
import io.ledgerbackfill.xdr.model.ExtensionPoint;
import io.ledgerbackfill.xdr.model.Liabilities;
import io.ledgerbackfill.xdr.model.PublicKey;
import io.ledgerbackfill.xdr.model.Signer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An account entry that is being changed. */
final class AccountDraft {

  /** What each entry that an account owns reserves, in stroops. */
  static final long BASE_RESERVE = 5_000_000;

  final PublicKey id;
  long balance;
  long seqNum;
  long subEntries;
  @Nullable PublicKey inflationDestination;
  long flags;
  XdrString homeDomain = XdrString.of("");
  Opaque thresholds = Opaque.of((byte) 1, (byte) 0, (byte) 0, (byte) 0);
  List<Signer> signers = new ArrayList<>();
  List<Optional<PublicKey>> signerSponsors = new ArrayList<>();
  long buying;
  long selling;
  long sponsored;
  long sponsoring;
  long seqLedger;
  long seqTime;
  private int extension;

  AccountDraft(PublicKey id) {
    this.id = id;
  }

  AccountDraft(AccountEntry entry) {
    this.id = entry.accountID();
    this.balance = entry.balance();
    this.seqNum = entry.seqNum();
    this.subEntries = entry.numSubEntries();
    this.inflationDestination = entry.inflationDest();
    this.flags = entry.flags();
    this.homeDomain = entry.homeDomain();
    this.thresholds = entry.thresholds();
    this.signers = new ArrayList<>(entry.signers());
    for (int i = 0; i < signers.size(); i++) {
      signerSponsors.add(Optional.empty());
    }
    if (entry.ext().v() == 1) {
      read(entry.ext().v1());
    }
  }

  private void read(AccountEntryExtensionV1 v1) {
    extension = 1;
    buying = v1.liabilities().buying();
    selling = v1.liabilities().selling();
    if (v1.ext().v() == 2) {
      AccountEntryExtensionV2 v2 = v1.ext().v2();
      extension = 2;
      sponsored = v2.numSponsored();
      sponsoring = v2.numSponsoring();
      signerSponsors = new ArrayList<>(v2.signerSponsoringIDs());
      if (v2.ext().v() == 3) {
        extension = 3;
        seqLedger = v2.ext().v3().seqLedger();
        seqTime = v2.ext().v3().seqTime();
      }
    }
  }

  /** What the account must keep, in stroops. */
  long reserve() {
    return (2 + subEntries + sponsoring - sponsored) * BASE_RESERVE;
  }

  AccountEntry build() {
    return new AccountEntry(
        id,
        balance,
        seqNum,
        subEntries,
        inflationDestination,
        flags,
        homeDomain,
        thresholds,
        signers,
        extension());
  }

  private AccountEntryExt extension() {
    if (seqLedger > 0) {
      extension = 3;
    } else if (sponsored + sponsoring > 0) {
      extension = Math.max(extension, 2);
    } else if (buying + selling > 0) {
      extension = Math.max(extension, 1);
    }
    if (extension == 0) {
      return AccountEntryExt.ofV0();
    }
    AccountEntryExtensionV1Ext more =
        extension == 1 ? AccountEntryExtensionV1Ext.ofV0() : sponsorships();
    return AccountEntryExt.ofV1(
        new AccountEntryExtensionV1(new Liabilities(buying, selling), more));
  }

  private AccountEntryExtensionV1Ext sponsorships() {
    AccountEntryExtensionV2Ext more =
        extension == 2
            ? AccountEntryExtensionV2Ext.ofV0()
            : AccountEntryExtensionV2Ext.ofV3(
                new AccountEntryExtensionV3(ExtensionPoint.ofV0(), seqLedger, seqTime));
    return AccountEntryExtensionV1Ext.ofV2(
        new AccountEntryExtensionV2(sponsored, sponsoring, signerSponsors, more));
  }
}
