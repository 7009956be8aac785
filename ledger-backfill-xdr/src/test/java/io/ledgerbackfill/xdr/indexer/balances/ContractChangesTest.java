package io.ledgerbackfill.xdr.indexer.balances;

import static io.ledgerbackfill.xdr.indexer.balances.MadeBalances.address;
import static io.ledgerbackfill.xdr.made.MadeEvent.i128;
import static io.ledgerbackfill.xdr.made.MadeTransaction.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.xdr.made.MadeEntry;
import io.ledgerbackfill.xdr.made.MadeEvent;
import io.ledgerbackfill.xdr.model.Asset;
import io.ledgerbackfill.xdr.model.ContractEvent;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Who got or lost tokens of contracts, by events that these tell. */
class ContractChangesTest {

  @Test
  void shouldTellWhoGotOrLostTokens() {
    BalanceChanges changes = MadeBalances.of(event("transfer G5 C6"), event("transfer G5 G5"));

    assertThat(changes.contractChanges())
        .containsExactly(
            change(address("G5")),
            change(address("C6")),
            change(address("G5")),
            change(address("G5")));
    assertThat(changes.sep41Tokens()).containsExactly(new Sep41Token(address("C7")));
    assertThat(changes.sep41Tokens().get(0).id())
        .isEqualTo(NameUuids.contract(address("C7")))
        .isEqualTo(changes.contractChanges().get(0).contractId());
  }

  /** Whoever mints or burns a token that is no asset is not known, so there is no row of it. */
  @Test
  void shouldTellOfMovementsWithoutAccount() {
    assertThat(MadeBalances.of(event("mint G5")).contractChanges())
        .containsExactly(change(null), change(address("G5")));
    assertThat(MadeBalances.of(event("burn G5")).contractChanges())
        .containsExactly(change(null), change(address("G5")));
  }

  @Test
  void shouldKeepTheWholeAddress() {
    assertThat(MadeBalances.of(event("transfer M5 L6")).contractChanges())
        .extracting(ContractChange::account)
        .singleElement()
        .asString()
        .matches("M.{68}");
  }

  @Test
  void shouldLeaveOutAssets() {
    Asset asset = MadeEntry.asset("AAA", 9);

    assertThat(MadeBalances.of(ofAsset(asset), ofAsset(Asset.ofNative())).size()).isZero();
  }

  private static ContractEvent ofAsset(Asset asset) {
    return MadeEvent.of(
        MadeEvent.contract(asset), "transfer G5 G6 '" + MadeEvent.name(asset) + "'", i128(0, 7));
  }

  private static ContractEvent event(String topics) {
    return MadeEvent.of(key(7), topics, i128(0, 7));
  }

  private static ContractChange change(@Nullable String account) {
    return new ContractChange(account, address("C7"), MadeBalances.OPERATION + 1, 1000);
  }
}
