package io.ledgerbackfill.xdr.indexer.balances;

import static io.ledgerbackfill.xdr.indexer.balances.MadeBalances.address;
import static io.ledgerbackfill.xdr.made.MadeEntry.asset;
import static io.ledgerbackfill.xdr.made.MadeEntry.line;
import static io.ledgerbackfill.xdr.made.MadeMeta.created;
import static io.ledgerbackfill.xdr.made.MadeMeta.removed;
import static io.ledgerbackfill.xdr.made.MadeMeta.updated;
import static io.ledgerbackfill.xdr.made.MadeTransaction.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.xdr.codec.XdrString;
import io.ledgerbackfill.xdr.made.MadeEntry;
import io.ledgerbackfill.xdr.model.AlphaNum4;
import io.ledgerbackfill.xdr.model.Asset;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryData;
import io.ledgerbackfill.xdr.model.Liabilities;
import io.ledgerbackfill.xdr.model.TrustLineAsset;
import io.ledgerbackfill.xdr.model.TrustLineEntry;
import io.ledgerbackfill.xdr.model.TrustLineEntryExt;
import io.ledgerbackfill.xdr.model.TrustLineEntryV1;
import io.ledgerbackfill.xdr.model.TrustLineEntryV1Ext;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TrustlineChangesTest {

  private static final TrustlineAsset AAA = trustlineAsset("AAA", "G9");

  private static TrustlineAsset trustlineAsset(String code, String issuer) {
    return new TrustlineAsset(NameUuids.asset(code + ":" + address(issuer)), code, address(issuer));
  }

  @Test
  void shouldTellWhatHasBecomeOfATrustline() {
    LedgerEntry one = MadeEntry.trustLine(5, line(asset("AAA", 9)), 100, 5);
    LedgerEntry other =
        MadeEntry.entry(
            LedgerEntryData.ofTrustline(
                new TrustLineEntry(
                    MadeEntry.id(5),
                    line(asset("AAA", 9)),
                    70,
                    90,
                    1,
                    TrustLineEntryExt.ofV1(
                        new TrustLineEntryV1(
                            new Liabilities(20, 30), TrustLineEntryV1Ext.ofV0())))));
    long operation = MadeBalances.OPERATION + 1;
    long most = Long.MAX_VALUE;

    assertThat(MadeBalances.of(created(one)).trustlines())
        .containsExactly(
            new TrustlineChange(
                ChangeKind.ADD, address("G5"), AAA, 100, most, 0, 0, 5, operation, 1000));
    assertThat(MadeBalances.of(updated(one, other)).trustlines())
        .containsExactly(
            new TrustlineChange(
                ChangeKind.UPDATE, address("G5"), AAA, 70, 90, 20, 30, 1, operation, 1000));
    assertThat(MadeBalances.of(removed(one)).trustlines())
        .containsExactly(
            new TrustlineChange(
                ChangeKind.REMOVE, address("G5"), AAA, 100, most, 0, 0, 5, operation, 1000));
  }

  /** Unlike accounts, trustlines are told of also if nothing is different. */
  @Test
  void shouldTellOfEveryUpdate() {
    LedgerEntry line = MadeEntry.trustLine(5, line(asset("AAA", 9)), 100, 5);

    assertThat(MadeBalances.of(updated(line, line)).trustlines()).hasSize(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"A", "AAAA", "AAAAA", "ABCDEFGHIJ12"})
  void shouldNameAssetsByCodeAndIssuer(String code) {
    BalanceChanges changes =
        MadeBalances.of(created(MadeEntry.trustLine(5, line(asset(code, 9)), 1, 1)));

    assertThat(changes.trustlineAssets()).containsExactly(trustlineAsset(code, "G9"));
    assertThat(changes.trustlineAssets().get(0).text()).isEqualTo(code + ":" + address("G9"));
    assertThat(changes.trustlines())
        .extracting(TrustlineChange::asset)
        .isEqualTo(changes.trustlineAssets());
  }

  @Test
  void shouldLeaveOutPoolSharesAndAssetsWithoutAName() {
    for (TrustLineAsset asset :
        new TrustLineAsset[] {
          TrustLineAsset.ofPoolShare(key(3)),
          line(Asset.ofNative()),
          code("\0\0\0\0"),
          code("A:B\0")
        }) {
      assertThat(MadeBalances.of(created(MadeEntry.trustLine(5, asset, 1, 1))).size()).isZero();
    }
  }

  private static TrustLineAsset code(String fourBytes) {
    return TrustLineAsset.ofCreditAlphanum4(
        new AlphaNum4(XdrString.of(fourBytes).bytes(), MadeEntry.id(9)));
  }

  /** The asset is told of also if the trustline has come and gone. */
  @Test
  void shouldTellOfEachAssetOnce() {
    LedgerEntry one = MadeEntry.trustLine(5, line(asset("AAA", 9)), 1, 1);
    LedgerEntry other = MadeEntry.trustLine(6, line(asset("AAA", 9)), 1, 1);

    BalanceChanges changes =
        MadeBalances.of(created(one), removed(one), created(other), removed(other));

    assertThat(changes.trustlines()).isEmpty();
    assertThat(changes.trustlineAssets()).containsExactly(AAA);
    assertThat(changes.size()).isOne();
  }
}
