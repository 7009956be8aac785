package io.ledgerbackfill.xdr.indexer.balances;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.indexer.EntryChanges;
import io.ledgerbackfill.xdr.indexer.OperationContext;
import io.ledgerbackfill.xdr.ledger.StrKeys;
import io.ledgerbackfill.xdr.model.AccountEntry;
import io.ledgerbackfill.xdr.model.AccountEntryExt;
import io.ledgerbackfill.xdr.model.AccountEntryExtensionV1;
import io.ledgerbackfill.xdr.model.AccountEntryExtensionV1Ext;
import io.ledgerbackfill.xdr.model.AccountEntryExtensionV2;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryData;
import io.ledgerbackfill.xdr.model.Liabilities;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads changes of accounts. */
final class AccountReader {

  private static final long BASE_RESERVE = 5_000_000;
  private static final long RESERVES_OF_AN_ACCOUNT = 2;
  private static final long UINT32 = 0xFFFF_FFFFL;

  /** An extension that says no more than one that is not there. */
  private static final byte[] EMPTY_EXT_V1 =
      AccountEntryExt.XDR.encode(
          AccountEntryExt.ofV1(
              new AccountEntryExtensionV1(
                  new Liabilities(0, 0), AccountEntryExtensionV1Ext.ofV0())));

  private AccountReader() {}

  /** Reads the change of this index, unless it is of signers alone. */
  static @Nullable AccountChange read(OperationContext operation, int index) {
    EntryChanges changes = operation.changes();
    if (!changes.isCreated(index)
        && !changes.isRemoved(index)
        && isSameButForSigners(operation.document(), changes.pre(index), changes.post(index))) {
      return null;
    }
    XdrDocument doc = operation.document();
    long account = LedgerEntryData.account(doc, changes.data(index));
    long v1 = extensionV1(doc, account);
    long buying = 0;
    long selling = 0;
    if (v1 != EntryChanges.ABSENT) {
      long liabilities = AccountEntryExtensionV1.liabilities(doc, v1);
      buying = Liabilities.buying(doc, liabilities);
      selling = Liabilities.selling(doc, liabilities);
    }
    return new AccountChange(
        ChangeKind.of(changes, index),
        StrKeys.account(doc, AccountEntry.accountID(doc, account)),
        AccountEntry.balance(doc, account),
        reserves(doc, account, v1) * BASE_RESERVE + selling,
        buying,
        selling,
        operation.id(),
        operation.transaction().ledgerSequence());
  }

  private static long extensionV1(XdrDocument doc, long account) {
    long ext = AccountEntry.ext(doc, account);
    return AccountEntryExt.v(doc, ext) == 1 ? AccountEntryExt.v1(doc, ext) : EntryChanges.ABSENT;
  }

  /** Counts base reserves, in the arithmetic of XDR's unsigned int. */
  private static long reserves(XdrDocument doc, long account, long v1) {
    long reserves = RESERVES_OF_AN_ACCOUNT + AccountEntry.numSubEntries(doc, account);
    if (v1 != EntryChanges.ABSENT) {
      long ext = AccountEntryExtensionV1.ext(doc, v1);
      if (AccountEntryExtensionV1Ext.v(doc, ext) == 2) {
        long v2 = AccountEntryExtensionV1Ext.v2(doc, ext);
        reserves +=
            AccountEntryExtensionV2.numSponsoring(doc, v2)
                - AccountEntryExtensionV2.numSponsored(doc, v2);
      }
    }
    return reserves & UINT32;
  }

  private static boolean isSameButForSigners(XdrDocument doc, long pre, long post) {
    if (LedgerEntry.lastModifiedLedgerSeq(doc, pre)
        != LedgerEntry.lastModifiedLedgerSeq(doc, post)) {
      return false;
    }
    long before = LedgerEntryData.account(doc, LedgerEntry.data(doc, pre));
    long after = LedgerEntryData.account(doc, LedgerEntry.data(doc, post));
    byte[] bytes = doc.bytes();
    return Arrays.equals(
            bytes,
            XdrDocument.offset(before),
            XdrDocument.offset(AccountEntry.signers(doc, before)),
            bytes,
            XdrDocument.offset(after),
            XdrDocument.offset(AccountEntry.signers(doc, after)))
        && Arrays.equals(extension(doc, before), extension(doc, after));
  }

  /** Copies the extension, which is rarely needed: entries change with their last ledger. */
  private static byte[] extension(XdrDocument doc, long account) {
    long ext = AccountEntry.ext(doc, account);
    return AccountEntryExt.v(doc, ext) == 0
        ? EMPTY_EXT_V1
        : Arrays.copyOfRange(doc.bytes(), XdrDocument.offset(ext), AccountEntry.end(doc, account));
  }
}
