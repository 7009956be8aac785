package io.ledgerbackfill.xdr.indexer.balances;

import static io.ledgerbackfill.xdr.indexer.balances.MadeBalances.address;
import static io.ledgerbackfill.xdr.made.MadeMeta.created;
import static io.ledgerbackfill.xdr.made.MadeMeta.removed;
import static io.ledgerbackfill.xdr.made.MadeMeta.restored;
import static io.ledgerbackfill.xdr.made.MadeMeta.updated;
import static io.ledgerbackfill.xdr.made.MadeTransaction.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrString;
import io.ledgerbackfill.xdr.made.MadeAccount;
import io.ledgerbackfill.xdr.made.MadeEntry;
import io.ledgerbackfill.xdr.model.AccountEntry;
import io.ledgerbackfill.xdr.model.AccountEntryExt;
import io.ledgerbackfill.xdr.model.AccountEntryExtensionV1;
import io.ledgerbackfill.xdr.model.AccountEntryExtensionV1Ext;
import io.ledgerbackfill.xdr.model.AccountEntryExtensionV2;
import io.ledgerbackfill.xdr.model.AccountEntryExtensionV2Ext;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryChange;
import io.ledgerbackfill.xdr.model.LedgerEntryData;
import io.ledgerbackfill.xdr.model.Liabilities;
import io.ledgerbackfill.xdr.model.SignerKey;
import io.ledgerbackfill.xdr.model.TransactionResultCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountChangesTest {

  private static final SignerKey SIGNER = SignerKey.ofEd25519(key(8));

  @Test
  void shouldTellWhatHasBecomeOfAnAccount() {
    LedgerEntry one = account(5, 100, 0, AccountEntryExt.ofV0());
    LedgerEntry other = account(5, 70, 3, v1(20, 30, AccountEntryExtensionV1Ext.ofV0()));

    assertThat(MadeBalances.of(created(one)).accounts())
        .containsExactly(change(ChangeKind.ADD, 100, 10_000_000, 0, 0));
    assertThat(MadeBalances.of(restored(one)).accounts())
        .containsExactly(change(ChangeKind.ADD, 100, 10_000_000, 0, 0));
    assertThat(MadeBalances.of(updated(one, other)).accounts())
        .containsExactly(change(ChangeKind.UPDATE, 70, 25_000_030, 20, 30));
    assertThat(MadeBalances.of(removed(other)).accounts())
        .containsExactly(change(ChangeKind.REMOVE, 70, 25_000_030, 20, 30));
  }

  private static AccountChange change(
      ChangeKind kind, long balance, long minimum, long buying, long selling) {
    return new AccountChange(
        kind, address("G5"), balance, minimum, buying, selling, MadeBalances.OPERATION + 1, 1000);
  }

  /** Two base reserves and one for each entry, of five million stroops; in 32 bits, unsigned. */
  @ParameterizedTest
  @CsvSource({
    "0, 0, 0, 10000000",
    "3, 0, 0, 25000000",
    "3, 4, 0, 45000000",
    "3, 4, 5, 20000000",
    "0, 0, 2, 0",
    "4294967295, 0, 0, 5000000",
    "0, 4294967290, 0, 21474836460000000",
    "0, 0, 3, 21474836475000000"
  })
  void shouldCountReserves(long subEntries, long sponsoring, long sponsored, long minimum) {
    AccountEntryExt ext =
        v1(
            0,
            7,
            AccountEntryExtensionV1Ext.ofV2(
                new AccountEntryExtensionV2(
                    sponsored, sponsoring, List.of(), AccountEntryExtensionV2Ext.ofV0())));

    assertThat(MadeBalances.of(created(account(5, 1, subEntries, ext))).accounts())
        .extracting(AccountChange::minimumBalance)
        .containsExactly(minimum + 7);
  }

  /** Only entries of the same last ledger are compared. */
  @Test
  void shouldLeaveOutChangesOfSignersAlone() {
    LedgerEntry plain = new MadeAccount(5).balance(1).entry();
    LedgerEntry signed = new MadeAccount(5).balance(1).signer(SIGNER, 1).entry();
    LedgerEntry extended = account(5, 1, 0, v1(0, 0, AccountEntryExtensionV1Ext.ofV0()));

    assertThat(isLeftOut(updated(plain, plain))).isTrue();
    assertThat(isLeftOut(updated(plain, signed))).isTrue();
    assertThat(isLeftOut(updated(signed, plain))).isTrue();
    assertThat(isLeftOut(updated(plain, extended))).isTrue();
    assertThat(isLeftOut(updated(extended, plain))).isTrue();
    assertThat(isLeftOut(created(signed))).isFalse();
    assertThat(isLeftOut(removed(signed))).isFalse();
    assertThat(isLeftOut(updated(plain, new LedgerEntry(2, signed.data(), signed.ext()))))
        .isFalse();
  }

  @Test
  void shouldNotLeaveOutChangesOfAnythingElse() {
    LedgerEntry plain = new MadeAccount(5).balance(1).entry();
    LedgerEntry liable = account(5, 1, 0, v1(0, 1, AccountEntryExtensionV1Ext.ofV0()));
    LedgerEntry sponsoredSigner = new MadeAccount(5).balance(1).signer(SIGNER, 1, 9).entry();

    assertThat(isLeftOut(updated(plain, new MadeAccount(5).balance(2).entry()))).isFalse();
    assertThat(isLeftOut(updated(plain, new MadeAccount(5).balance(1).flags(1).entry()))).isFalse();
    assertThat(
            isLeftOut(updated(plain, new MadeAccount(5).balance(1).thresholds(2, 0, 0, 0).entry())))
        .isFalse();
    assertThat(isLeftOut(updated(plain, liable))).isFalse();
    assertThat(isLeftOut(updated(plain, new MadeAccount(5).balance(1).extended().entry())))
        .isFalse();
    assertThat(
            isLeftOut(
                updated(
                    sponsoredSigner, new MadeAccount(5).balance(1).signer(SIGNER, 1, 8).entry())))
        .isFalse();
  }

  private static boolean isLeftOut(List<LedgerEntryChange> changes) {
    return MadeBalances.of(changes).accounts().isEmpty();
  }

  @Test
  void shouldReadFailedTransactionsToo() {
    assertThat(
            new MadeBalances()
                .ledger(1000, TransactionResultCode.txFAILED, created(new MadeAccount(5).entry()))
                .take()
                .accounts())
        .hasSize(1);
  }

  @Test
  void shouldReadNoOtherEntries() {
    assertThat(MadeBalances.of(created(MadeEntry.data(5, "name", "value"))).size()).isZero();
    assertThat(MadeBalances.of(created(MadeEntry.offer(5, 6))).size()).isZero();
  }

  private static AccountEntryExt v1(long buying, long selling, AccountEntryExtensionV1Ext ext) {
    return AccountEntryExt.ofV1(new AccountEntryExtensionV1(new Liabilities(buying, selling), ext));
  }

  private static LedgerEntry account(int key, long balance, long subEntries, AccountEntryExt ext) {
    return MadeEntry.entry(
        LedgerEntryData.ofAccount(
            new AccountEntry(
                MadeEntry.id(key),
                balance,
                0,
                subEntries,
                null,
                0,
                XdrString.of(""),
                Opaque.of((byte) 1, (byte) 0, (byte) 0, (byte) 0),
                List.of(),
                ext)));
  }
}
