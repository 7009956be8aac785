package io.ledgerbackfill.xdr.golden;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.xdr.indexer.Address;
import io.ledgerbackfill.xdr.indexer.StateChange;
import io.ledgerbackfill.xdr.indexer.StateChangeCategory;
import io.ledgerbackfill.xdr.indexer.StateChangeReason;
import io.ledgerbackfill.xdr.ledger.StrKey.Kind;
import io.ledgerbackfill.xdr.made.MadeTransaction;
import io.ledgerbackfill.xdr.model.Asset;
import java.util.List;
import org.junit.jupiter.api.Test;

class ShortStateChangesTest {

  private static final long TRANSACTION = (1000L << 32) + (1 << 12);

  private final TextRowSink rows = new TextRowSink();
  private final StateChange change = new StateChange(rows::stateChange);

  @Test
  void shouldNameEveryColumn() {
    byte[] json = {'{', '}'};
    byte[] balance = new byte[36];
    System.arraycopy(MadeTransaction.key(7).toByteArray(), 0, balance, 4, 32);
    change
        .begin(
            TRANSACTION, TRANSACTION + 2, StateChangeCategory.TRUSTLINE, StateChangeReason.UPDATE)
        .account(account(1))
        .token(account(2))
        .amount(-3)
        .signer(account(4))
        .sponsoredAccount(account(5))
        .sponsor(account(6))
        .deployer(account(7))
        .funder(account(8))
        .claimableBalance(balance, 0)
        .liquidityPool(MadeTransaction.key(9).toByteArray(), 0)
        .sponsoredData(new byte[] {'n'}, 0, 1)
        .signerWeightOld(10)
        .signerWeightNew(11)
        .thresholdOld(12)
        .thresholdNew(13)
        .trustlineLimitOld(14)
        .trustlineLimitNew(15)
        .flags(16)
        .keyValue(json, 0, json.length)
        .emit();

    assertThat(ShortStateChanges.ofOperation(rows, 2))
        .containsExactly(
            "TRUSTLINE UPDATE G1 token=G2 amount=-3 signer=G4 sponsored=G5 sponsor=G6 deployer=G7"
                + " funder=G8 balance=B7 pool=L9 data=n weightOld=10 weightNew=11 thresholdOld=12"
                + " thresholdNew=13 limitOld=14 limitNew=0.0000015 flags=16 keyValue={}");
  }

  @Test
  void shouldKeepOperationsApart() {
    for (long operation : List.of(0L, TRANSACTION + 1, TRANSACTION + 2)) {
      change
          .begin(TRANSACTION, operation, StateChangeCategory.ACCOUNT, StateChangeReason.CREATE)
          .account(account((int) (operation % 10)))
          .emit();
    }

    assertThat(ShortStateChanges.ofTransactions(rows)).containsExactly("ACCOUNT CREATE G0");
    assertThat(ShortStateChanges.ofOperation(rows, 1)).hasSize(1);
    assertThat(ShortStateChanges.ofOperation(rows, 2)).hasSize(1);
  }

  @Test
  void shouldNameTheContractOfAnAsset() {
    assertThat(ShortStateChanges.token(Asset.ofNative())).matches("C:[0-9a-f]{8}");
  }

  private static Address account(int fill) {
    return new Address().of(Kind.ACCOUNT, MadeTransaction.key(fill).toByteArray(), 0);
  }
}
