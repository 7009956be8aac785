package io.ledgerbackfill.xdr.indexer.rules;

import static io.ledgerbackfill.xdr.indexer.rules.Transfers.AAA;
import static io.ledgerbackfill.xdr.indexer.rules.Transfers.holder;
import static io.ledgerbackfill.xdr.indexer.rules.Transfers.movements;
import static io.ledgerbackfill.xdr.made.MadeEntry.claimableBalance;
import static io.ledgerbackfill.xdr.made.MadeMeta.changes;
import static io.ledgerbackfill.xdr.made.MadeMeta.created;
import static io.ledgerbackfill.xdr.made.MadeMeta.removed;
import static io.ledgerbackfill.xdr.made.MadeMeta.updated;
import static io.ledgerbackfill.xdr.made.MadeTransaction.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.xdr.ledger.InvalidLedgerException;
import io.ledgerbackfill.xdr.made.MadeAccount;
import io.ledgerbackfill.xdr.model.Asset;
import io.ledgerbackfill.xdr.model.ClaimClaimableBalanceOp;
import io.ledgerbackfill.xdr.model.ClaimableBalanceID;
import io.ledgerbackfill.xdr.model.ClawbackClaimableBalanceOp;
import io.ledgerbackfill.xdr.model.CreateClaimableBalanceOp;
import io.ledgerbackfill.xdr.model.CreateClaimableBalanceResult;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryChange;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.OperationResultTr;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** AAA is an asset of account G9. Claimable balances have no rows of their own. */
class ClaimableBalanceTransfersTest {

  private static final ClaimableBalanceID BALANCE = ClaimableBalanceID.ofV0(key(3));
  private static final OperationBody CLAIM =
      OperationBody.ofClaimClaimableBalance(new ClaimClaimableBalanceOp(BALANCE));
  private static final OperationBody CLAWBACK =
      OperationBody.ofClawbackClaimableBalance(new ClawbackClaimableBalanceOp(BALANCE));

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M1 | XLM | DEBIT G1 7 XLM
          M1 | AAA | DEBIT G1 7 AAA
          M9 | AAA | MINT G9 7 AAA
          """)
  void shouldDebitWhoCreatesABalance(String source, String asset, String rows) {
    OperationBody body =
        OperationBody.ofCreateClaimableBalance(
            new CreateClaimableBalanceOp(Transfers.asset(asset), 7, List.of()));
    OperationResultTr result =
        OperationResultTr.ofCreateClaimableBalance(CreateClaimableBalanceResult.ofSuccess(BALANCE));

    assertThat(new Transfers().operation(holder(source), body, result).rows())
        .containsExactlyElementsOf(movements(rows));
  }

  /** What an issuer claims is burned; the row names who claims alone. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M1 | XLM | CREDIT G1 7 XLM
          M1 | AAA | CREDIT G1 7 AAA
          M9 | AAA | BURN G9 7 AAA
          """)
  void shouldCreditWhoClaimsABalance(String source, String asset, String rows) {
    assertThat(
            new Transfers()
                .operation(holder(source), CLAIM, removed(balance(Transfers.asset(asset))))
                .rows())
        .containsExactlyElementsOf(movements(rows));
  }

  /** The row names who claws back, whoever the issuer is, and whatever the asset. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          M9 | AAA | BURN G9 7 AAA
          G1 | AAA | BURN G1 7 AAA
          G1 | XLM | BURN G1 7 XLM
          """)
  void shouldBurnABalanceThatIsClawedBack(String source, String asset, String rows) {
    assertThat(
            new Transfers()
                .operation(holder(source), CLAWBACK, removed(balance(Transfers.asset(asset))))
                .rows())
        .containsExactlyElementsOf(movements(rows));
  }

  @Test
  void shouldReadTheRemovedBalanceAlone() {
    List<LedgerEntryChange> changes =
        changes(
            created(claimableBalance(key(1), AAA, 1)),
            updated(claimableBalance(key(2), AAA, 2), claimableBalance(key(2), AAA, 3)),
            removed(new MadeAccount(5).entry()),
            removed(balance(AAA)));

    assertThat(new Transfers().operation(holder("G1"), CLAIM, changes).rows())
        .containsExactly("CREDIT G1 7 AAA");
  }

  static List<OperationBody> taking() {
    return List.of(CLAIM, CLAWBACK);
  }

  @ParameterizedTest
  @MethodSource("taking")
  void shouldRefuseToTakeNoBalance(OperationBody body) {
    assertInvalid(body, created(balance(AAA)), "it removes no claimable balance");
    assertInvalid(body, List.of(), "it removes no claimable balance");
  }

  @ParameterizedTest
  @MethodSource("taking")
  void shouldRefuseToTakeSeveralBalances(OperationBody body) {
    assertInvalid(
        body,
        changes(removed(balance(AAA)), removed(claimableBalance(key(4), AAA, 1))),
        "it removes more than one claimable balance");
  }

  private static void assertInvalid(
      OperationBody body, List<LedgerEntryChange> changes, String reason) {
    assertThatThrownBy(() -> new Transfers().operation(holder("G1"), body, changes).rows())
        .isInstanceOf(InvalidLedgerException.class)
        .hasMessageStartingWith("ledger 1000, transaction 1 (")
        .hasMessageEndingWith("), operation 1: " + reason);
  }

  private static LedgerEntry balance(Asset asset) {
    return claimableBalance(key(3), asset, 7);
  }
}
