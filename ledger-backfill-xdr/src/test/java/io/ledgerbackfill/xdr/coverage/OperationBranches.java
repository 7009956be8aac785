package io.ledgerbackfill.xdr.coverage;

import static io.ledgerbackfill.xdr.coverage.Branch.ofTest;
import static io.ledgerbackfill.xdr.model.LedgerEntryChangeType.LEDGER_ENTRY_RESTORED;

import io.ledgerbackfill.xdr.model.OperationResultCode;
import io.ledgerbackfill.xdr.model.OperationType;
import java.util.List;
import java.util.function.Predicate;

/** Branches of the rules of operations, of their results and of what they changed. */
final class OperationBranches {

  private OperationBranches() {}

  static List<Branch> all() {
    return List.of(
        branch("operation that took effect", op -> hasCode(op, "op_success", true)),
        branch(
            "operation that succeeded and was undone with its transaction",
            op -> hasCode(op, "op_success", false)),
        branch("operation without result", op -> hasCode(op, "op_unknown", false))
            .test("InvalidLedgerTest#shouldCallOperationsWithoutResultUnknown"),
        branch("failure before the operation's own rules", OperationBranches::failedOutside)
            .test("ResultCodesTest#shouldHaveALabelForEveryCodeOfEveryType"),
        branch(
                "failure by the operation's own rules",
                op ->
                    op.result() != null
                        && !failedOutside(op)
                        && !op.resultCode().equals("op_success"))
            .test("ResultCodesTest#shouldHaveALabelForEveryCodeOfEveryType"),
        branch(
            "failure of a contract, without prefix",
            op -> op.result() != null && !op.resultCode().startsWith("op_")),
        branch(
                "result of MANAGE_SELL_OFFER for a passive offer",
                op ->
                    op.is(OperationType.CREATE_PASSIVE_SELL_OFFER)
                        && resultIs(op, OperationType.MANAGE_SELL_OFFER))
            .test("OfferTransfersTest#shouldMoveBothSidesOfEveryOfferTaken"),
        branch(
                "result of CREATE_PASSIVE_SELL_OFFER for a passive offer",
                op -> resultIs(op, OperationType.CREATE_PASSIVE_SELL_OFFER))
            .test("OfferTransfersTest#shouldMoveBothSidesOfEveryOfferTaken"),
        branch(
                "result of another type that no rule reads",
                op ->
                    !op.is(OperationType.CREATE_PASSIVE_SELL_OFFER)
                        && op.result() != null
                        && !failedOutside(op)
                        && !resultIs(op, op.type()))
            .test("ContradictoryResultsTest#shouldTakeAnyResultThatIsNotRead"),
        ofTest(
            "successful transaction without a result: refused",
            "XDR",
            "ContradictoryResultsTest#shouldRefuseASuccessWithoutResult"),
        ofTest(
            "successful transaction with fewer results than operations: refused",
            "XDR",
            "ContradictoryResultsTest#shouldNameTheFirstOperationWithoutResult"),
        ofTest(
            "result of another type that a rule reads, or of a failure: refused",
            "XDR",
            "ContradictoryResultsTest#shouldRefuseAResultThatCantBeRead"),
        ofTest(
            "more results than operations",
            "XDR",
            "ContradictoryResultsTest#shouldIgnoreResultsWithoutOperation"),
        branch(
                "changes of a failed operation",
                op -> !op.transaction().successful() && !op.changes().isEmpty())
            .test("SponsorParticipantTest#shouldTakeTheFirstSponsorOfANewEntryInTheOrderOfKeys"),
        branch(
                "no changes past the end of the meta's operations",
                op -> !op.transaction().successful() && op.changes().isEmpty())
            .test("EntryChangesTest#shouldFindNoChangesPastTheEndOfTheMeta"),
        branch("entry that is created", op -> any(op, SeenChange::isCreated)),
        branch("entry that is updated", op -> any(op, SeenChange::isUpdated)),
        branch("entry that is removed", op -> any(op, SeenChange::isRemoved)),
        branch("entry that is restored", op -> any(op, OperationBranches::isRestored)),
        branch("entry that is restored and then updated", OperationBranches::updatesRestored)
            .test("EntryChangesTest#shouldTakeARestoredEntryAsTheOneBefore"),
        ofTest(
            "several changes of one entry keep their order",
            "XDR",
            "EntryChangesTest#shouldKeepTheOrderOfChangesOfOneEntry"),
        ofTest(
            "changes of every type in the order of their keys",
            "XDR",
            "EntryChangesTest#shouldOrderByKeysAsUnsignedBytes"),
        ofTest(
            "order of changes whose key is another after than before",
            "XDR",
            "EntryChangesTest#shouldOrderByTheKeyBefore"),
        ofTest(
            "changes that an internal error undid, up to protocol 12",
            "XDR",
            "EntryChangesTest#shouldLeaveOutWhatAnInternalErrorUndid"),
        ofTest(
            "update or removal without the state before: refused",
            "XDR",
            "EntryChangesTest#shouldRefuseChangesOfWhichTheStateBeforeIsNotTold"));
  }

  private static Branch branch(String rule, Predicate<SeenOperation> condition) {
    return Branch.ofOperation(rule, "XDR", condition);
  }

  private static boolean hasCode(SeenOperation op, String code, boolean successful) {
    return op.resultCode().equals(code) && op.transaction().successful() == successful;
  }

  private static boolean failedOutside(SeenOperation op) {
    return op.result() != null && op.result().code() != OperationResultCode.opINNER;
  }

  private static boolean resultIs(SeenOperation op, OperationType type) {
    return op.result() != null && !failedOutside(op) && op.result().tr().type() == type;
  }

  private static boolean any(SeenOperation op, Predicate<SeenChange> condition) {
    return op.changes().stream().anyMatch(condition);
  }

  private static boolean isRestored(SeenChange change) {
    return change.change() == LEDGER_ENTRY_RESTORED;
  }

  private static boolean updatesRestored(SeenOperation op) {
    return op.changes().stream()
        .filter(OperationBranches::isRestored)
        .anyMatch(restored -> any(op, change -> restored.entry().equals(change.pre())));
  }
}
