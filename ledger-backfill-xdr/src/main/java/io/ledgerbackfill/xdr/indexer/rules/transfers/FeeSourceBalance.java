package io.ledgerbackfill.xdr.indexer.rules.transfers;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.indexer.Address;
import io.ledgerbackfill.xdr.indexer.TransactionContext;
import io.ledgerbackfill.xdr.ledger.LedgerTransaction;
import io.ledgerbackfill.xdr.model.AccountEntry;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryChange;
import io.ledgerbackfill.xdr.model.LedgerEntryData;
import io.ledgerbackfill.xdr.model.LedgerEntryType;
import io.ledgerbackfill.xdr.model.TransactionMeta;
import io.ledgerbackfill.xdr.model.TransactionMetaV3;
import io.ledgerbackfill.xdr.model.TransactionMetaV4;

/**
 * Reads from ledger entry changes how the balance of the account that pays a smart contract's fee
 * (CAP-46-07) moved: from its last {@code STATE} to its last {@code UPDATED}, 0 where there is
 * none.
 *
 * @since 0.1.0
 */
public final class FeeSourceBalance {

  private final Address owner = new Address();
  private long start;
  private long end;

  /** Returns how much was taken before the transaction was applied, in stroops, at least 0. */
  long charged(TransactionContext context) {
    start = 0;
    end = 0;
    read(context, context.transaction().feeProcessing());
    if (end > start) {
      throw context.invalid("its fee raises the fee source's balance from " + start + " to " + end);
    }
    return difference(context, start, end);
  }

  /**
   * Returns how much was refunded, in stroops, at least 0. Up to protocol 22 the refund is among
   * the changes after the transaction; from 23 on (CAP-63) it is among those after all
   * transactions. The two lists are read as one.
   */
  public long refund(TransactionContext context) {
    start = 0;
    end = 0;
    read(context, changesAfter(context));
    long postApply = context.transaction().postApplyFeeProcessing();
    if (postApply != LedgerTransaction.ABSENT) {
      read(context, postApply);
    }
    if (start > end) {
      throw context.invalid(
          "a refund of its fee lowers the fee source's balance from " + start + " to " + end);
    }
    return difference(context, end, start);
  }

  private static long difference(TransactionContext context, long more, long less) {
    try {
      return Math.subtractExact(more, less);
    } catch (ArithmeticException e) {
      throw context.invalid(
          "a fee that moves a balance between " + less + " and " + more + " overflows");
    }
  }

  private static long changesAfter(TransactionContext context) {
    XdrDocument doc = context.document();
    long meta = context.transaction().meta();
    return switch (TransactionMeta.v(doc, meta)) {
      case 3 -> TransactionMetaV3.txChangesAfter(doc, TransactionMeta.v3(doc, meta));
      case 4 -> TransactionMetaV4.txChangesAfter(doc, TransactionMeta.v4(doc, meta));
      default ->
          throw context.invalid(
              "its meta is of version "
                  + context.metaVersion()
                  + ", which has no place for the fee of a smart contract transaction");
    };
  }

  private void read(TransactionContext context, long changes) {
    XdrDocument doc = context.document();
    for (int i = 0; i < doc.size(changes); i++) {
      long change = LedgerEntryChange.at(doc, changes, i);
      switch (LedgerEntryChange.type(doc, change)) {
        case LEDGER_ENTRY_STATE -> {
          long account = feeSource(context, LedgerEntryChange.state(doc, change));
          if (account != LedgerTransaction.ABSENT) {
            start = AccountEntry.balance(doc, account);
          }
        }
        case LEDGER_ENTRY_UPDATED -> {
          long account = feeSource(context, LedgerEntryChange.updated(doc, change));
          if (account != LedgerTransaction.ABSENT) {
            end = AccountEntry.balance(doc, account);
          }
        }
        case LEDGER_ENTRY_CREATED, LEDGER_ENTRY_REMOVED -> {}
        case LEDGER_ENTRY_RESTORED ->
            throw context.invalid("an entry is restored among the changes of its fee");
      }
    }
  }

  /** Returns the position of the {@code AccountEntry}, if an entry is the fee source's. */
  private long feeSource(TransactionContext context, long entry) {
    XdrDocument doc = context.document();
    long data = LedgerEntry.data(doc, entry);
    if (LedgerEntryData.type(doc, data) != LedgerEntryType.ACCOUNT) {
      return LedgerTransaction.ABSENT;
    }
    long account = LedgerEntryData.account(doc, data);
    owner.account(doc, AccountEntry.accountID(doc, account));
    return owner.sameHead(doc.bytes(), context.transaction().feeSource())
        ? account
        : LedgerTransaction.ABSENT;
  }
}
