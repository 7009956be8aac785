package io.ledgerbackfill.xdr.coverage;

import static io.ledgerbackfill.xdr.coverage.Branch.ofTest;

import io.ledgerbackfill.xdr.model.LedgerEntryChange;
import io.ledgerbackfill.xdr.model.LedgerEntryChangeType;
import java.util.List;
import java.util.function.Predicate;

/** Branches of the rules of transactions and of their fees. */
final class TransactionBranches {

  private TransactionBranches() {}

  static List<Branch> all() {
    return List.of(
        branch("ledger closed with `LedgerCloseMetaV0`", "XDR", tx -> tx.closeMetaVersion() == 0)
            .test("LedgerTransactionsTest#shouldJoinEnvelopesAndResultsInAppliedOrder"),
        branch("`LedgerCloseMetaV1`", "CAP-46", tx -> tx.closeMetaVersion() == 1)
            .test("LedgerTransactionsTest#shouldJoinEnvelopesAndResultsInAppliedOrder"),
        branch("`LedgerCloseMetaV2`", "CAP-63", tx -> tx.closeMetaVersion() == 2)
            .test("LedgerTransactionsTest#shouldJoinEnvelopesAndResultsInAppliedOrder"),
        branch("envelope of the form before protocol 13", "CAP-27", SeenTransaction::isOld),
        branch(
            "fee bump whose inner transaction succeeded",
            "CAP-15",
            tx -> tx.code().equals("txFEE_BUMP_INNER_SUCCESS")),
        branch(
            "fee bump whose inner transaction failed",
            "CAP-15",
            tx -> tx.code().equals("txFEE_BUMP_INNER_FAILED")),
        branch(
                "fee bump that was refused, without an inner result",
                "CAP-15",
                tx -> tx.isFeeBump() && !tx.code().startsWith("txFEE_BUMP"))
            .test("InvalidLedgerTest#shouldEmitRowsForAFeeBumpWithoutInnerResult"),
        branch("transaction that failed", "XDR", tx -> tx.code().equals("txFAILED")),
        branch(
            "transaction that was refused, without operation results",
            "XDR",
            tx -> !tx.code().matches("txSUCCESS|txFAILED|txFEE_BUMP.*")),
        branch("fee in a meta before V2, from protocol 10 on", "XDR", mixesFees(10))
            .test("InvalidLedgerTest#shouldRefuseOldMetaThatMixesFeesIn"),
        ofTest(
            "the same before protocol 10: refused",
            "XDR",
            "InvalidLedgerTest#shouldRefuseOldMetaThatMixesFeesIn"),
        branch(
                "meta V1 before protocol 10",
                "XDR",
                tx -> tx.protocol() < 10 && tx.metaVersion() == 1)
            .test("FeeTransferTest#shouldDebitTheFeeOfEveryTransaction"),
        ofTest(
            "meta V0 of a transaction with operations: refused",
            "XDR",
            "InvalidLedgerTest#shouldRefuseMetaThatTellsNothingOfOperations"),
        ofTest(
            "meta V0 with operations of a transaction without any: refused",
            "XDR",
            "InvalidLedgerTest#shouldRefuseMetaThatTellsOfOperationsThatThereAreNot"),
        ofTest(
            "result without its envelope: refused",
            "XDR",
            "LedgerTransactionsTest#shouldNameTheResultWhoseEnvelopeIsMissing"),
        ofTest(
            "sequence beyond total order ids: refused",
            "SEP-35",
            "InvalidLedgerTest#shouldRefuseSequencesBeyondTotalOrderIds"),
        ofTest(
            "more transactions than total order ids can tell: refused",
            "SEP-35",
            "LedgerIndexerTest#shouldRefuseMoreTransactionsThanTotalOrderIdsCanTell"),
        branch(
                "column of the fee less the refund: Soroban fee bump before protocol 21",
                "CAP-46-07",
                tx -> tx.soroban() && tx.isFeeBump() && tx.protocol() < 21)
            .test("InvalidLedgerTest#shouldTakeTheRefundOffTheFeeOfOldSorobanFeeBumps"),
        branch(
            "fee of a transaction without contracts",
            "CAP-67",
            tx -> !tx.soroban() && tx.hasRow("BALANCE DEBIT")),
        branch(
            "fee of a failed transaction",
            "CAP-67",
            tx -> !tx.successful() && tx.hasRow("BALANCE DEBIT")),
        branch(
            "fee of a fee bump, paid by its fee source",
            "CAP-15",
            tx -> tx.isFeeBump() && tx.hasRow("BALANCE DEBIT")),
        branch("no fee, no row", "CAP-67", tx -> tx.rows().isEmpty())
            .test("FeeTransferTest#shouldHaveNoRowForNoFee"),
        branch("negative fee, as a credit", "CAP-67", tx -> tx.hasRow("BALANCE CREDIT"))
            .test("FeeTransferTest#shouldCreditANegativeFee"),
        branch(
            "Soroban fee without refund",
            "CAP-46-07",
            tx -> tx.soroban() && !updates(tx.changesAfter()) && !updates(tx.changesAfterAll())),
        branch(
                "Soroban fee with a refund after the transaction, meta V3",
                "CAP-46-07",
                tx -> tx.soroban() && tx.metaVersion() == 3 && updates(tx.changesAfter()))
            .test("FeeTransferTest#shouldTakeTheRefundOffAContractsFee"),
        branch(
                "the same, meta V4 before protocol 23",
                "CAP-67",
                tx ->
                    tx.soroban()
                        && tx.metaVersion() == 4
                        && tx.protocol() < 23
                        && updates(tx.changesAfter()))
            .test("FeeTransferTest#shouldTakeTheRefundOffAContractsFee"),
        branch(
                "Soroban fee with a refund in postTxApplyFeeProcessing",
                "CAP-63",
                tx -> tx.soroban() && updates(tx.changesAfterAll()))
            .test("FeeTransferTest#shouldTakeTheRefundOffAContractsFee"),
        branch(
                "Soroban fee of a failed transaction with a refund",
                "CAP-46-07",
                tx ->
                    tx.soroban()
                        && !tx.successful()
                        && (updates(tx.changesAfter()) || updates(tx.changesAfterAll())))
            .test("FeeTransferTest#shouldTakeTheRefundOffTheFeeOfAFailedContract"),
        branch(
                "Soroban fee of a fee bump, from balances of its fee source",
                "CAP-15",
                tx -> tx.soroban() && tx.isFeeBump() && tx.hasRow("BALANCE DEBIT"))
            .test("FeeTransferTest#shouldReadTheBalancesOfWhoPaysForAFeeBump"),
        ofTest(
            "from the last state to the last update of both lists",
            "CAP-63",
            "FeeTransferTest#shouldReadFromTheLastStateToTheLastUpdate"),
        ofTest(
            "created, removed and other entries among the changes of a fee",
            "CAP-46-07",
            "FeeTransferTest#shouldNotReadEntriesThatComeOrGoOrAreNoAccounts"),
        ofTest("fee that gives: refused", "CAP-46-07", "FeeTransferTest#shouldRefuseAFeeThatGives"),
        ofTest(
            "refund that takes: refused",
            "CAP-46-07",
            "FeeTransferTest#shouldRefuseARefundThatTakes"),
        ofTest(
            "Soroban with meta V1 or V2: refused",
            "CAP-46-07",
            "FeeTransferTest#shouldRefuseAContractWithOldMeta"),
        ofTest(
                "entry restored by a fee: refused",
                "CAP-66",
                "FeeTransferTest#shouldRefuseAnEntryRestoredByAFee")
            .test("ParticipantsTest#shouldRefuseAnEntryRestoredByTheFee"));
  }

  private static Branch branch(String rule, String source, Predicate<SeenTransaction> condition) {
    return Branch.ofTransaction(rule, source, condition);
  }

  private static Predicate<SeenTransaction> mixesFees(long fromProtocol) {
    return tx ->
        tx.protocol() >= fromProtocol && tx.metaVersion() < 2 && !tx.feeChanges().isEmpty();
  }

  private static boolean updates(List<LedgerEntryChange> changes) {
    return changes.stream()
        .anyMatch(change -> change.type() == LedgerEntryChangeType.LEDGER_ENTRY_UPDATED);
  }
}
