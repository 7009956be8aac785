package io.ledgerbackfill.xdr.coverage;

import static io.ledgerbackfill.xdr.coverage.Branch.ofTest;
import static io.ledgerbackfill.xdr.model.OperationType.ACCOUNT_MERGE;
import static io.ledgerbackfill.xdr.model.OperationType.ALLOW_TRUST;
import static io.ledgerbackfill.xdr.model.OperationType.BEGIN_SPONSORING_FUTURE_RESERVES;
import static io.ledgerbackfill.xdr.model.OperationType.CLAWBACK;
import static io.ledgerbackfill.xdr.model.OperationType.CREATE_ACCOUNT;
import static io.ledgerbackfill.xdr.model.OperationType.CREATE_CLAIMABLE_BALANCE;
import static io.ledgerbackfill.xdr.model.OperationType.END_SPONSORING_FUTURE_RESERVES;
import static io.ledgerbackfill.xdr.model.OperationType.EXTEND_FOOTPRINT_TTL;
import static io.ledgerbackfill.xdr.model.OperationType.INVOKE_HOST_FUNCTION;
import static io.ledgerbackfill.xdr.model.OperationType.PATH_PAYMENT_STRICT_RECEIVE;
import static io.ledgerbackfill.xdr.model.OperationType.PATH_PAYMENT_STRICT_SEND;
import static io.ledgerbackfill.xdr.model.OperationType.PAYMENT;
import static io.ledgerbackfill.xdr.model.OperationType.RESTORE_FOOTPRINT;
import static io.ledgerbackfill.xdr.model.OperationType.REVOKE_SPONSORSHIP;
import static io.ledgerbackfill.xdr.model.OperationType.SET_OPTIONS;
import static io.ledgerbackfill.xdr.model.OperationType.SET_TRUST_LINE_FLAGS;

import io.ledgerbackfill.xdr.model.CryptoKeyType;
import io.ledgerbackfill.xdr.model.HostFunctionType;
import io.ledgerbackfill.xdr.model.LedgerEntryChangeType;
import io.ledgerbackfill.xdr.model.LedgerEntryType;
import io.ledgerbackfill.xdr.model.OperationType;
import io.ledgerbackfill.xdr.model.RevokeSponsorshipType;
import io.ledgerbackfill.xdr.model.SorobanCredentialsType;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Branches of the rules of who takes part. */
final class ParticipantBranches {

  private static final String NAMED = "ParticipantsTest#shouldTakeWhomAnOperationNames";

  private ParticipantBranches() {}

  static List<Branch> all() {
    return Stream.of(transactions(), operations(), sponsors(), contracts())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Branch> transactions() {
    return List.of(
        Branch.ofTransaction("source of the transaction", "XDR", tx -> !tx.isFeeBump()),
        Branch.ofTransaction("fee source of a fee bump", "CAP-15", SeenTransaction::isFeeBump)
            .test("ParticipantsTest#shouldTakeWhoPaysTheFeeForTheTransactionAlone"),
        Branch.ofTransaction(
                "accounts among the changes of the fee", "XDR", tx -> !tx.feeChanges().isEmpty())
            .test("ParticipantsTest#shouldTakeTheAccountsOfTheFeesChanges"),
        Branch.ofTransaction(
                "account removed among the changes of the fee",
                "XDR",
                tx ->
                    tx.feeChanges().stream()
                        .anyMatch(
                            change -> change.type() == LedgerEntryChangeType.LEDGER_ENTRY_REMOVED))
            .test("ParticipantsTest#shouldTakeTheAccountsOfTheFeesChanges"));
  }

  private static List<Branch> operations() {
    return List.of(
        branch(
            "source of the operation, its own",
            "XDR",
            op -> op.operation().sourceAccount() != null),
        branch(
            "source of the operation, the transaction's",
            "XDR",
            op -> op.operation().sourceAccount() == null),
        branch(
            "multiplexed source, reduced",
            "CAP-27",
            op ->
                op.operation().sourceAccount() != null
                    && op.operation().sourceAccount().type()
                        == CryptoKeyType.KEY_TYPE_MUXED_ED25519),
        named("new account", "XDR", CREATE_ACCOUNT),
        named("destination of a payment", "XDR", PAYMENT),
        named("destination of a path payment strict receive", "XDR", PATH_PAYMENT_STRICT_RECEIVE),
        named("destination of a path payment strict send", "CAP-24", PATH_PAYMENT_STRICT_SEND),
        named("destination of a merge", "XDR", ACCOUNT_MERGE),
        named("trustor of ALLOW_TRUST", "XDR", ALLOW_TRUST),
        named("trustor of SET_TRUST_LINE_FLAGS", "CAP-35", SET_TRUST_LINE_FLAGS),
        named("claimants", "CAP-23", CREATE_CLAIMABLE_BALANCE),
        named("who is to be sponsored", "CAP-33", BEGIN_SPONSORING_FUTURE_RESERVES),
        named("from whom is clawed back", "CAP-35", CLAWBACK),
        branch(
                "who sponsored until now",
                "CAP-33",
                op -> op.did(END_SPONSORING_FUTURE_RESERVES) && op.accounts().size() == 2)
            .test("ParticipantsTest#shouldTakeTheLastWhoBeganTheSponsorshipThatEnds"),
        branch(
                "end of a sponsorship in a failed transaction",
                "CAP-33",
                op -> op.is(END_SPONSORING_FUTURE_RESERVES) && !op.transaction().successful())
            .test("ParticipantsTest#shouldNotLookForWhoBeganASponsorshipInAFailedTransaction"),
        revoked("account", LedgerEntryType.ACCOUNT),
        revoked("trustline", LedgerEntryType.TRUSTLINE),
        revoked("offer", LedgerEntryType.OFFER),
        revoked("data entry", LedgerEntryType.DATA),
        revoked("claimable balance, which has no owner", LedgerEntryType.CLAIMABLE_BALANCE),
        branch(
                "sponsorship revoked: account of a signer",
                "CAP-33",
                op ->
                    op.is(REVOKE_SPONSORSHIP)
                        && op.body().revokeSponsorshipOp().type()
                            == RevokeSponsorshipType.REVOKE_SPONSORSHIP_SIGNER)
            .test(NAMED));
  }

  private static List<Branch> sponsors() {
    return List.of(
        branch(
                "sponsor of a new entry",
                "CAP-33",
                op ->
                    op.changes().stream().anyMatch(c -> c.isCreated() && c.sponsorAfter() != null))
            .test("SponsorParticipantTest#shouldTakeTheFirstSponsorOfANewEntryInTheOrderOfKeys"),
        branch(
                "sponsor of the signer that is set",
                "CAP-33",
                op ->
                    op.is(SET_OPTIONS)
                        && op.body().setOptionsOp().signer() != null
                        && op.changes().stream().anyMatch(SeenChange::hasSponsoredSigner))
            .test("SponsorParticipantTest#shouldTakeTheNewSponsorOfTheSignerThatWasSet"),
        ofTest(
            "sponsor of a signer that is not set",
            "CAP-33",
            "SponsorParticipantTest#shouldNotTakeTheSponsorOfASignerThatWasNotSet"),
        ofTest(
            "both tests of a change before the next change",
            "CAP-33",
            "SponsorParticipantTest#shouldLookAtEachChangeForBothBeforeTheNext"));
  }

  private static List<Branch> contracts() {
    return List.of(
        branch(
                "multiplexed source of a Soroban operation, as it is",
                "CAP-46",
                op -> op.accounts().stream().anyMatch(account -> account.startsWith("M")))
            .test("ContractParticipantsTest#shouldTakeTheSourceWithItsMultiplexingId"),
        branch(
            "contract that is called",
            "CAP-46-02",
            calls(HostFunctionType.HOST_FUNCTION_TYPE_INVOKE_CONTRACT)),
        branch(
                "who authorized a call, by address",
                "CAP-46-11",
                op ->
                    Invocations.of(op).stream()
                        .anyMatch(
                            entry ->
                                entry.credentials().type()
                                    == SorobanCredentialsType.SOROBAN_CREDENTIALS_ADDRESS))
            .test("ContractParticipantsTest#shouldTakeWhoAuthorizedAsTheyAre"),
        branch(
            "authorization by the source",
            "CAP-46-11",
            op ->
                Invocations.of(op).stream()
                    .anyMatch(
                        entry ->
                            entry.credentials().type()
                                == SorobanCredentialsType.SOROBAN_CREDENTIALS_SOURCE_ACCOUNT)),
        branch(
                "what is authorized below the root",
                "CAP-46-11",
                op ->
                    Invocations.of(op).stream()
                        .anyMatch(entry -> !entry.rootInvocation().subInvocations().isEmpty()))
            .test("ContractParticipantsTest#shouldTakeWhateverIsAuthorizedAtAnyDepth"),
        branch(
                "contract that is created from an address, and the address",
                "CAP-46-02",
                op -> op.transaction().successful() && Invocations.createsFromAddress(op))
            .test("ContractParticipantsTest#shouldTakeTheContractThatIsCreatedAndFromWhere"),
        branch(
                "contract that is created for an asset",
                "CAP-46-06",
                op -> op.transaction().successful() && Invocations.createsFromAsset(op))
            .test("ContractParticipantsTest#shouldTakeTheContractOfAnAssetAlone"),
        branch(
                "creation with arguments",
                "CAP-58",
                calls(HostFunctionType.HOST_FUNCTION_TYPE_CREATE_CONTRACT_V2))
            .test("ContractParticipantsTest#shouldTakeTheContractThatIsCreatedAndFromWhere"),
        branch(
                "upload of code, whose authorizations are not read",
                "CAP-46-02",
                calls(HostFunctionType.HOST_FUNCTION_TYPE_UPLOAD_CONTRACT_WASM))
            .test("ContractParticipantsTest#shouldNotReadAuthorizationsOfAnUpload"),
        branch(
            "extension and restoration, of which there is nobody else",
            "CAP-46-12",
            op -> op.did(EXTEND_FOOTPRINT_TTL, RESTORE_FOOTPRINT)),
        branch(
                "nothing more of a failed call",
                "CAP-46",
                op -> op.is(INVOKE_HOST_FUNCTION) && !op.transaction().successful())
            .test("ContractParticipantsTest#shouldAddNothingWithoutSuccessOrSorobanData"));
  }

  private static Branch branch(String rule, String source, Predicate<SeenOperation> condition) {
    return Branch.ofOperation(rule, source, condition);
  }

  private static Branch named(String rule, String source, OperationType type) {
    return branch(rule, source, op -> op.is(type) && op.accounts().size() >= 2).test(NAMED);
  }

  private static Branch revoked(String what, LedgerEntryType type) {
    return branch(
            "sponsorship revoked: owner of " + (what.matches("[ao].*") ? "an " : "a ") + what,
            "CAP-33",
            op ->
                op.is(REVOKE_SPONSORSHIP)
                    && op.body().revokeSponsorshipOp().type()
                        == RevokeSponsorshipType.REVOKE_SPONSORSHIP_LEDGER_ENTRY
                    && op.body().revokeSponsorshipOp().ledgerKey().type() == type)
        .test(NAMED);
  }

  private static Predicate<SeenOperation> calls(HostFunctionType type) {
    return op ->
        op.did(INVOKE_HOST_FUNCTION)
            && op.body().invokeHostFunctionOp().hostFunction().type() == type;
  }
}
