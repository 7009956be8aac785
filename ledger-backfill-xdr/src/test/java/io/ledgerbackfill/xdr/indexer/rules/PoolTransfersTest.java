package io.ledgerbackfill.xdr.indexer.rules;

import static io.ledgerbackfill.xdr.indexer.rules.Transfers.AAA;
import static io.ledgerbackfill.xdr.indexer.rules.Transfers.BBB;
import static io.ledgerbackfill.xdr.indexer.rules.Transfers.XLM;
import static io.ledgerbackfill.xdr.indexer.rules.Transfers.holder;
import static io.ledgerbackfill.xdr.indexer.rules.Transfers.movements;
import static io.ledgerbackfill.xdr.made.MadeEntry.pool;
import static io.ledgerbackfill.xdr.made.MadeMeta.changes;
import static io.ledgerbackfill.xdr.made.MadeMeta.created;
import static io.ledgerbackfill.xdr.made.MadeMeta.removed;
import static io.ledgerbackfill.xdr.made.MadeMeta.restored;
import static io.ledgerbackfill.xdr.made.MadeMeta.updated;
import static io.ledgerbackfill.xdr.made.MadeTransaction.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.xdr.ledger.InvalidLedgerException;
import io.ledgerbackfill.xdr.made.MadeAccount;
import io.ledgerbackfill.xdr.model.LedgerEntryChange;
import io.ledgerbackfill.xdr.model.LiquidityPoolDepositOp;
import io.ledgerbackfill.xdr.model.LiquidityPoolWithdrawOp;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.Price;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** AAA is an asset of account G9, BBB one of G8. Pools have no rows of their own. */
class PoolTransfersTest {

  private static final Price PRICE = new Price(1, 1);
  private static final OperationBody DEPOSIT =
      OperationBody.ofLiquidityPoolDeposit(
          new LiquidityPoolDepositOp(key(3), 99, 99, PRICE, PRICE));
  private static final OperationBody WITHDRAW =
      OperationBody.ofLiquidityPoolWithdraw(new LiquidityPoolWithdrawOp(key(3), 1, 1, 1));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M1 | XLM | AAA | DEBIT G1 7 XLM, DEBIT G1 5 AAA
          M1 | AAA | BBB | DEBIT G1 7 AAA, DEBIT G1 5 BBB
          M9 | AAA | BBB | MINT G9 7 AAA, DEBIT G9 5 BBB
          M8 | AAA | BBB | DEBIT G8 7 AAA, MINT G8 5 BBB
          """)
  void shouldDebitWhoDeposits(String source, String assetA, String assetB, String rows) {
    assertThat(
            new Transfers()
                .operation(holder(source), DEPOSIT, change(assetA, assetB, 10, 20, 17, 25))
                .rows())
        .containsExactlyElementsOf(movements(rows));
  }

  /** What an issuer withdraws of its asset is burned; the row names who withdraws. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M1 | XLM | AAA | CREDIT G1 7 XLM, CREDIT G1 5 AAA
          M1 | AAA | BBB | CREDIT G1 7 AAA, CREDIT G1 5 BBB
          M9 | AAA | BBB | BURN G9 7 AAA, CREDIT G9 5 BBB
          M8 | AAA | BBB | CREDIT G8 7 AAA, BURN G8 5 BBB
          """)
  void shouldCreditWhoWithdraws(String source, String assetA, String assetB, String rows) {
    assertThat(
            new Transfers()
                .operation(holder(source), WITHDRAW, change(assetA, assetB, 17, 25, 10, 20))
                .rows())
        .containsExactlyElementsOf(movements(rows));
  }

  /** It is the operation that tells which way it went. */
  @Test
  void shouldTakeTheAmountsWithoutTheirSign() {
    assertThat(
            new Transfers()
                .operation(holder("G1"), DEPOSIT, change("XLM", "AAA", 17, 25, 10, 20))
                .rows())
        .containsExactly("DEBIT G1 7 XLM", "DEBIT G1 5 AAA");
    assertThat(
            new Transfers()
                .operation(holder("G1"), WITHDRAW, change("XLM", "AAA", 10, 20, 17, 25))
                .rows())
        .containsExactly("CREDIT G1 7 XLM", "CREDIT G1 5 AAA");
  }

  @Test
  void shouldTakeAPoolThatIsNotThereAsEmpty() {
    assertThat(
            new Transfers()
                .operation(holder("G1"), DEPOSIT, created(pool(key(3), XLM, AAA, 7, 5)))
                .rows())
        .containsExactly("DEBIT G1 7 XLM", "DEBIT G1 5 AAA");
    assertThat(
            new Transfers()
                .operation(holder("G1"), DEPOSIT, restored(pool(key(3), XLM, AAA, 7, 5)))
                .rows())
        .containsExactly("DEBIT G1 7 XLM", "DEBIT G1 5 AAA");
    assertThat(
            new Transfers()
                .operation(holder("G1"), WITHDRAW, removed(pool(key(3), XLM, AAA, 7, 5)))
                .rows())
        .containsExactly("CREDIT G1 7 XLM", "CREDIT G1 5 AAA");
  }

  @Test
  void shouldWithdrawAmountsOfZero() {
    assertThat(
            new Transfers()
                .operation(holder("G1"), WITHDRAW, change("XLM", "AAA", 17, 20, 10, 20))
                .rows())
        .containsExactly("CREDIT G1 7 XLM", "CREDIT G1 0 AAA");
  }

  @ParameterizedTest
  @CsvSource({"10, 25", "17, 20", "10, 20"})
  void shouldRefuseToDepositNothing(long afterA, long afterB) {
    assertInvalid(
        DEPOSIT,
        change("XLM", "AAA", 10, 20, afterA, afterB),
        "it deposits 0 of an asset in a liquidity pool");
  }

  static List<OperationBody> moving() {
    return List.of(DEPOSIT, WITHDRAW);
  }

  @ParameterizedTest
  @MethodSource("moving")
  void shouldRefuseToMoveWithoutAPool(OperationBody body) {
    assertInvalid(body, List.of(), "it changes no liquidity pool");
    assertInvalid(body, created(new MadeAccount(5).entry()), "it changes no liquidity pool");
  }

  @ParameterizedTest
  @MethodSource("moving")
  void shouldRefuseToMoveWithSeveralPools(OperationBody body) {
    assertInvalid(
        body,
        changes(
            change("XLM", "AAA", 10, 20, 17, 25),
            updated(pool(key(4), XLM, BBB, 1, 1), pool(key(4), XLM, BBB, 2, 2))),
        "it changes more than one liquidity pool");
  }

  private static void assertInvalid(
      OperationBody body, List<LedgerEntryChange> changes, String reason) {
    assertThatThrownBy(() -> new Transfers().operation(holder("G1"), body, changes).rows())
        .isInstanceOf(InvalidLedgerException.class)
        .hasMessageStartingWith("ledger 1000, transaction 1 (")
        .hasMessageEndingWith("), operation 1: " + reason);
  }

  private static List<LedgerEntryChange> change(
      String assetA, String assetB, long beforeA, long beforeB, long afterA, long afterB) {
    return updated(
        pool(key(3), Transfers.asset(assetA), Transfers.asset(assetB), beforeA, beforeB),
        pool(key(3), Transfers.asset(assetA), Transfers.asset(assetB), afterA, afterB));
  }
}
