package io.ledgerbackfill.xdr.indexer.rules;

import static io.ledgerbackfill.xdr.indexer.rules.Transfers.AAA;
import static io.ledgerbackfill.xdr.indexer.rules.Transfers.holder;
import static io.ledgerbackfill.xdr.indexer.rules.Transfers.movements;
import static io.ledgerbackfill.xdr.made.MadeEntry.id;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.xdr.model.AccountMergeResult;
import io.ledgerbackfill.xdr.model.ClawbackOp;
import io.ledgerbackfill.xdr.model.CreateAccountOp;
import io.ledgerbackfill.xdr.model.InflationPayout;
import io.ledgerbackfill.xdr.model.InflationResult;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.OperationResultTr;
import io.ledgerbackfill.xdr.model.PaymentOp;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** AAA is an asset of account G9. */
class PaymentTransfersTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          G1 | G5 | XLM | DEBIT G1 7 XLM, CREDIT G5 7 XLM
          M1 | M5 | XLM | DEBIT G1 7 XLM, CREDIT G5 7 XLM
          G1 | G5 | AAA | DEBIT G1 7 AAA, CREDIT G5 7 AAA
          G9 | G5 | AAA | MINT G9 7 AAA, CREDIT G5 7 AAA
          M9 | M5 | AAA | MINT G9 7 AAA, CREDIT G5 7 AAA
          G1 | G9 | AAA | BURN G9 7 AAA, DEBIT G1 7 AAA
          M1 | M9 | AAA | BURN G9 7 AAA, DEBIT G1 7 AAA
          G9 | G9 | AAA | DEBIT G9 7 AAA, CREDIT G9 7 AAA
          G9 | M9 | AAA | DEBIT G9 7 AAA, CREDIT G9 7 AAA
          G1 | G1 | XLM | DEBIT G1 7 XLM, CREDIT G1 7 XLM
          G1 | G1 | AAA | DEBIT G1 7 AAA, CREDIT G1 7 AAA
          G9 | G5 | BBB | DEBIT G9 7 BBB, CREDIT G5 7 BBB
          G8 | G5 | BBB | MINT G8 7 BBB, CREDIT G5 7 BBB
          """)
  void shouldMoveWhatIsPaid(String source, String destination, String asset, String rows) {
    OperationBody body =
        OperationBody.ofPayment(new PaymentOp(holder(destination), Transfers.asset(asset), 7));

    assertThat(new Transfers().operation(holder(source), body, List.of()).rows())
        .containsExactlyElementsOf(movements(rows));
  }

  @ParameterizedTest
  @CsvSource({"0", "7", "9223372036854775807"})
  void shouldTellWhoFundsANewAccount(long balance) {
    OperationBody body = OperationBody.ofCreateAccount(new CreateAccountOp(id(5), balance));

    assertThat(new Transfers().operation(holder("M1"), body, List.of()).rows())
        .containsExactly(
            "ACCOUNT CREATE G5 funder=G1",
            "DEBIT G1 " + balance + " XLM",
            "CREDIT G5 " + balance + " XLM");
  }

  /** The row of the merge names the account that remains. */
  @ParameterizedTest
  @CsvSource({"0", "7"})
  void shouldMoveTheBalanceOfAMergedAccount(long balance) {
    assertThat(
            new Transfers()
                .operation(
                    holder("M1"),
                    OperationBody.ofAccountMerge(holder("M5")),
                    OperationResultTr.ofAccountMerge(AccountMergeResult.ofSuccess(balance)))
                .rows())
        .containsExactly(
            "ACCOUNT MERGE G5", "DEBIT G1 " + balance + " XLM", "CREDIT G5 " + balance + " XLM");
  }

  @Test
  void shouldCreditEveryPayoutOfInflation() {
    InflationResult result =
        InflationResult.ofSuccess(
            List.of(
                new InflationPayout(id(5), 7),
                new InflationPayout(id(6), 0),
                new InflationPayout(id(5), 8)));

    assertThat(
            new Transfers()
                .operation(
                    holder("G1"),
                    OperationBody.ofInflation(),
                    OperationResultTr.ofInflation(result))
                .rows())
        .containsExactly("CREDIT G5 7 XLM", "CREDIT G6 0 XLM", "CREDIT G5 8 XLM");
  }

  @Test
  void shouldMoveNothingByInflationWithoutPayouts() {
    assertThat(
            new Transfers()
                .operation(
                    holder("G1"),
                    OperationBody.ofInflation(),
                    OperationResultTr.ofInflation(InflationResult.ofSuccess(List.of())))
                .rows())
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"G9", "G1"})
  void shouldBurnWhatIsClawedBack(String source) {
    OperationBody body = OperationBody.ofClawback(new ClawbackOp(AAA, holder("M5"), 7));

    assertThat(new Transfers().operation(holder(source), body, List.of()).rows())
        .containsExactly("BURN G9 7 AAA", "DEBIT G5 7 AAA");
  }

  @Test
  void shouldKeepMovementsOfOperationsApart() {
    Transfers transfers =
        new Transfers()
            .operation(holder("G1"), pay("G5", 1), List.of())
            .operation(holder("G9"), pay("G6", 2), List.of())
            .operation(holder("G5"), pay("G9", 3), List.of());

    assertThat(transfers.rowsOf(1)).containsExactly("DEBIT G1 1 AAA", "CREDIT G5 1 AAA");
    assertThat(transfers.rowsOf(2)).containsExactly("MINT G9 2 AAA", "CREDIT G6 2 AAA");
    assertThat(transfers.rowsOf(3)).containsExactly("BURN G9 3 AAA", "DEBIT G5 3 AAA");
  }

  private static OperationBody pay(String destination, long amount) {
    return OperationBody.ofPayment(new PaymentOp(holder(destination), AAA, amount));
  }
}
