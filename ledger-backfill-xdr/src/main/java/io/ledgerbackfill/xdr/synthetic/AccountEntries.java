package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.model.AccountEntry;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryData;
import io.ledgerbackfill.xdr.model.LedgerKey;
import io.ledgerbackfill.xdr.model.PublicKey;
import java.util.function.Consumer;

/** Account entries, for what happens before and after the operations. */
final class AccountEntries {

  private AccountEntries() {}

  static AccountEntry find(Entries entries, PublicKey id) {
    return entry(entries, LedgerKeys.account(id)).data().account();
  }

  static void edit(Entries entries, PublicKey id, long ledger, Consumer<AccountDraft> change) {
    LedgerKey key = LedgerKeys.account(id);
    LedgerEntry entry = entry(entries, key);
    AccountDraft draft = new AccountDraft(entry.data().account());
    change.accept(draft);
    entries.store(
        key, new LedgerEntry(ledger, LedgerEntryData.ofAccount(draft.build()), entry.ext()));
  }

  private static LedgerEntry entry(Entries entries, LedgerKey key) {
    LedgerEntry entry = entries.find(key);
    if (entry == null) {
      throw new IllegalStateException("there is no account " + key);
    }
    return entry;
  }
}
