package io.ledgerbackfill.xdr.indexer.rules;

import static io.ledgerbackfill.xdr.indexer.rules.Transfers.AAA;
import static io.ledgerbackfill.xdr.indexer.rules.Transfers.XLM;
import static io.ledgerbackfill.xdr.indexer.rules.Transfers.holder;
import static io.ledgerbackfill.xdr.indexer.rules.Transfers.movements;
import static io.ledgerbackfill.xdr.made.MadeEntry.id;
import static io.ledgerbackfill.xdr.made.MadeMeta.changes;
import static io.ledgerbackfill.xdr.made.MadeMeta.created;
import static io.ledgerbackfill.xdr.made.MadeMeta.removed;
import static io.ledgerbackfill.xdr.made.MadeMeta.updated;
import static io.ledgerbackfill.xdr.made.MadeResult.succeeded;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrString;
import io.ledgerbackfill.xdr.made.MadeAccount;
import io.ledgerbackfill.xdr.made.MadeEntry;
import io.ledgerbackfill.xdr.model.AccountMergeResult;
import io.ledgerbackfill.xdr.model.AllowTrustOp;
import io.ledgerbackfill.xdr.model.Asset;
import io.ledgerbackfill.xdr.model.AssetCode;
import io.ledgerbackfill.xdr.model.BumpSequenceOp;
import io.ledgerbackfill.xdr.model.CreateAccountOp;
import io.ledgerbackfill.xdr.model.InflationPayout;
import io.ledgerbackfill.xdr.model.InflationResult;
import io.ledgerbackfill.xdr.model.LedgerEntryChange;
import io.ledgerbackfill.xdr.model.ManageDataOp;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.OperationResult;
import io.ledgerbackfill.xdr.model.OperationResultTr;
import io.ledgerbackfill.xdr.model.PaymentOp;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Before protocol 8 operations could create and destroy lumens of their source. What its balance
 * changed beyond what moved is minted or burned; the native currency has no issuer, so that there
 * is a row of the source alone.
 */
class NativeReconciliationTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          0 | 100 | 93  |
          7 | 100 | 93  |
          7 | 100 | 100 | CREDIT G1 7 XLM
          7 | 100 | 120 | CREDIT G1 27 XLM
          7 | 100 | 90  | DEBIT G1 3 XLM
          7 | 100 | 0   | DEBIT G1 93 XLM
          8 | 100 | 120 |
          8 | 100 | 90  |
          """)
  void shouldMintAndBurnWhatAPaymentDoesNotExplain(
      long protocol, long before, long after, String row) {
    assertThat(pay(protocol, XLM, "G5", balance(1, before, after)))
        .containsExactlyInAnyOrderElementsOf(
            movements("DEBIT G1 7 XLM, CREDIT G5 7 XLM, " + (row == null ? "" : row)));
  }

  @Test
  void shouldTakeBothSidesOfAPaymentToOneself() {
    assertThat(pay(7, XLM, "G1", balance(1, 100, 100)))
        .containsExactly("DEBIT G1 7 XLM", "CREDIT G1 7 XLM");
    assertThat(pay(7, XLM, "G1", balance(1, 100, 101)))
        .containsExactlyInAnyOrder("DEBIT G1 7 XLM", "CREDIT G1 7 XLM", "CREDIT G1 1 XLM");
  }

  @Test
  void shouldLookAtTheSourceOfTheOperationAndAtLumensAlone() {
    assertThat(
            pay(
                7,
                AAA,
                "G5",
                changes(
                    balance(1, 100, 101),
                    balance(5, 100, 200),
                    updated(
                        MadeEntry.trustLine(1, MadeEntry.line(AAA), 100, 1),
                        MadeEntry.trustLine(1, MadeEntry.line(AAA), 93, 1)))))
        .containsExactlyInAnyOrder("DEBIT G1 7 AAA", "CREDIT G5 7 AAA", "CREDIT G1 1 XLM");
  }

  @Test
  void shouldAddUpAllChangesOfTheSource() {
    assertThat(pay(7, XLM, "G5", changes(balance(1, 100, 96), balance(1, 96, 95))))
        .containsExactlyInAnyOrder("DEBIT G1 7 XLM", "CREDIT G5 7 XLM", "CREDIT G1 2 XLM");
  }

  /** An account that is not there has a balance of 0. */
  @Test
  void shouldTakeAnAccountThatComesOrGoesAsEmpty() {
    assertThat(pay(7, XLM, "G5", created(new MadeAccount(1).balance(2).entry())))
        .containsExactlyInAnyOrder("DEBIT G1 7 XLM", "CREDIT G5 7 XLM", "CREDIT G1 9 XLM");
    assertThat(pay(7, XLM, "G5", removed(new MadeAccount(1).balance(8).entry())))
        .containsExactlyInAnyOrder("DEBIT G1 7 XLM", "CREDIT G5 7 XLM", "DEBIT G1 1 XLM");
  }

  @Test
  void shouldExplainAMerge() {
    OperationResult result =
        OperationResult.ofInner(
            OperationResultTr.ofAccountMerge(AccountMergeResult.ofSuccess(100)));

    assertThat(
            new Transfers()
                .protocol(7)
                .metaVersion(1)
                .operation(
                    holder("G1"),
                    OperationBody.ofAccountMerge(holder("G5")),
                    result,
                    changes(removed(new MadeAccount(1).balance(100).entry()), balance(5, 1, 101)),
                    List.of())
                .rows())
        .containsExactly("ACCOUNT MERGE G5", "DEBIT G1 100 XLM", "CREDIT G5 100 XLM");
  }

  @Test
  void shouldExplainANewAccount() {
    assertThat(
            operation(
                OperationBody.ofCreateAccount(new CreateAccountOp(id(5), 7)),
                changes(balance(1, 100, 93), created(new MadeAccount(5).balance(7).entry()))))
        .containsExactly("ACCOUNT CREATE G5 funder=G1", "DEBIT G1 7 XLM", "CREDIT G5 7 XLM");
  }

  @Test
  void shouldExplainInflationThatIsPaidToTheSource() {
    OperationResult result =
        OperationResult.ofInner(
            OperationResultTr.ofInflation(
                InflationResult.ofSuccess(
                    List.of(new InflationPayout(id(1), 7), new InflationPayout(id(5), 8)))));

    assertThat(
            new Transfers()
                .protocol(7)
                .operation(
                    holder("G1"),
                    OperationBody.ofInflation(),
                    result,
                    balance(1, 100, 107),
                    List.of())
                .rows())
        .containsExactly("CREDIT G1 7 XLM", "CREDIT G5 8 XLM");
  }

  /** Operations that may move something, even if they did not. */
  @Test
  void shouldMintAndBurnWhereNothingMoved() {
    OperationBody allow =
        OperationBody.ofAllowTrust(
            new AllowTrustOp(id(5), AssetCode.ofCreditAlphanum4(Opaque.zeros(4)), 1));

    assertThat(operation(allow, balance(1, 100, 101))).containsExactly("CREDIT G1 1 XLM");
    assertThat(operation(allow, balance(1, 100, 99))).containsExactly("DEBIT G1 1 XLM");
  }

  /** Operations that move nothing by their nature. */
  @Test
  void shouldLeaveOtherOperationsAlone() {
    assertThat(
            operation(
                OperationBody.ofManageData(new ManageDataOp(XdrString.of("name"), null)),
                balance(1, 100, 101)))
        .isEmpty();
    assertThat(operation(OperationBody.ofBumpSequence(new BumpSequenceOp(1)), balance(1, 100, 101)))
        .isEmpty();
  }

  private static List<String> pay(
      long protocol, Asset asset, String destination, List<LedgerEntryChange> changes) {
    return new Transfers()
        .protocol(protocol)
        .metaVersion(1)
        .operation(
            holder("M1"),
            OperationBody.ofPayment(new PaymentOp(holder(destination), asset, 7)),
            succeeded(1).get(0),
            changes,
            List.of())
        .rows();
  }

  private static List<String> operation(OperationBody body, List<LedgerEntryChange> changes) {
    return new Transfers().protocol(7).metaVersion(2).operation(holder("G1"), body, changes).rows();
  }

  private static List<LedgerEntryChange> balance(int account, long before, long after) {
    return updated(
        new MadeAccount(account).balance(before).entry(),
        new MadeAccount(account).balance(after).entry());
  }
}
