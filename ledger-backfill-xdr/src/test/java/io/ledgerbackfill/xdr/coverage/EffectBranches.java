package io.ledgerbackfill.xdr.coverage;

import static io.ledgerbackfill.xdr.coverage.Branch.ofTest;
import static io.ledgerbackfill.xdr.model.OperationType.ALLOW_TRUST;
import static io.ledgerbackfill.xdr.model.OperationType.CHANGE_TRUST;
import static io.ledgerbackfill.xdr.model.OperationType.CREATE_ACCOUNT;
import static io.ledgerbackfill.xdr.model.OperationType.MANAGE_DATA;
import static io.ledgerbackfill.xdr.model.OperationType.SET_OPTIONS;
import static io.ledgerbackfill.xdr.model.OperationType.SET_TRUST_LINE_FLAGS;

import io.ledgerbackfill.xdr.model.AssetType;
import io.ledgerbackfill.xdr.model.LedgerEntryType;
import io.ledgerbackfill.xdr.model.OperationType;
import java.util.List;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Branches of the rules of effects, but for sponsorship. */
final class EffectBranches {

  private static final String SIGNERS =
      "SignerEffectsTest#shouldTellSignersThatAreAddedUpdatedAndRemoved";
  private static final String MASTER =
      "SignerEffectsTest#shouldTakeTheMasterKeyForASignerIfItHasWeight";
  private static final String ACCOUNT_FLAGS =
      "AccountEffectsTest#shouldTellFlagsThatAreSetOrCleared";
  private static final String LINE_FLAGS =
      "AuthorizationEffectsTest#shouldTellFlagsOfTrustlinesThatAreSetOrCleared";
  private static final String ALLOWED = "AuthorizationEffectsTest#shouldTellWhatAllowTrustAllows";

  private EffectBranches() {}

  static List<Branch> all() {
    return Stream.of(options(), signers(), trustlines(), authorizations(), data())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Branch> options() {
    return List.of(
        branch("home domain", "XDR", row(SET_OPTIONS, "METADATA HOME_DOMAIN"))
            .test("AccountEffectsTest#shouldTellTheHomeDomain"),
        branch(
                "home domain that is empty",
                "XDR",
                row(SET_OPTIONS, "METADATA HOME_DOMAIN .*\"home_domain\": \"\""))
            .test("AccountEffectsTest#shouldTellAHomeDomainThatIsEmpty"),
        threshold("LOW"),
        threshold("MEDIUM"),
        threshold("HIGH"),
        branch(
                "threshold without an account that changed",
                "XDR",
                op ->
                    op.did(SET_OPTIONS)
                        && op.rows().stream()
                            .anyMatch(
                                row ->
                                    row.startsWith("SIGNATURE_THRESHOLD")
                                        && !row.contains("thresholdOld")))
            .test("AccountEffectsTest#shouldNotTellOldThresholdsWithoutAnAccountThatChanged"),
        ofTest(
            "old threshold of the first account, whosever it is",
            "XDR",
            "AccountEffectsTest#shouldTakeOldThresholdsFromTheFirstAccountWhoseverItIs"),
        accountFlag("required", 2),
        accountFlag("revocable", 4),
        accountFlag("immutable", 8),
        accountFlag("clawback enabled", 16),
        branch("account flags cleared", "XDR", row(SET_OPTIONS, "FLAGS CLEAR")).test(ACCOUNT_FLAGS),
        ofTest(
            "flag both set and cleared",
            "XDR",
            "AccountEffectsTest#shouldTakeAFlagInBothMasksAsCleared"),
        ofTest(
            "no effects of failed transactions",
            "XDR",
            "EffectsTest#shouldGiveFailedTransactionsNone"));
  }

  private static List<Branch> signers() {
    return List.of(
        branch("new account signs for itself", "XDR", row(CREATE_ACCOUNT, "SIGNER ADD"))
            .test("SignerEffectsTest#shouldGiveANewAccountItself"),
        branch("signer added", "XDR", row(SET_OPTIONS, "SIGNER ADD")).test(SIGNERS),
        branch("signer's weight changed", "XDR", row(SET_OPTIONS, "SIGNER UPDATE")).test(SIGNERS),
        branch("signer removed", "XDR", row(SET_OPTIONS, "SIGNER REMOVE")).test(SIGNERS),
        signer("a transaction's hash", "T", "XDR"),
        signer("a hash's preimage", "X", "XDR"),
        signer("a signed payload", "P", "CAP-40"),
        branch(
                "master key loses its weight",
                "XDR",
                op -> op.did(SET_OPTIONS) && op.hasRow("SIGNER REMOVE (\\S+) signer=\\1 "))
            .test(MASTER),
        branch(
                "master key gets a weight",
                "XDR",
                op -> op.did(SET_OPTIONS) && op.hasRow("SIGNER ADD (\\S+) signer=\\1 "))
            .test(MASTER),
        ofTest(
            "old weight of the first account, whosever it is",
            "CAP-33",
            "SignerEffectsTest#shouldTakeOldWeightsFromTheFirstAccountWhoseverItIs"),
        ofTest(
                "account created or removed: refused",
                "XDR",
                "SignerEffectsTest#shouldRefuseAnAccountThatIsCreatedOrRemoved")
            .test("ContradictoryResultsTest#shouldRefuseToSetOptionsOfAnAccountThatComesOrGoes"));
  }

  private static List<Branch> trustlines() {
    return List.of(
        branch("trustline added", "XDR", row(CHANGE_TRUST, "TRUSTLINE ADD \\S+ token="))
            .test("TrustlineEffectsTest#shouldTellANewTrustlineAndItsAuthorization"),
        branch("trustline updated", "XDR", row(CHANGE_TRUST, "TRUSTLINE UPDATE \\S+ token="))
            .test("TrustlineEffectsTest#shouldTellOldLimitsInStroopsAndNewOnesInWholeUnits"),
        branch("trustline removed", "XDR", row(CHANGE_TRUST, "TRUSTLINE REMOVE \\S+ token="))
            .test("TrustlineEffectsTest#shouldTellNoLimitsOfATrustlineThatIsRemoved"),
        branch("pool shares added", "CAP-38", row(CHANGE_TRUST, "TRUSTLINE ADD \\S+ pool="))
            .test("TrustlineEffectsTest#shouldTellANewTrustlineOfPoolSharesWithoutFlags"),
        branch("pool shares updated", "CAP-38", row(CHANGE_TRUST, "TRUSTLINE UPDATE \\S+ pool="))
            .test("TrustlineEffectsTest#shouldTakeAPoolAsItIs"),
        branch("pool shares removed", "CAP-38", row(CHANGE_TRUST, "TRUSTLINE REMOVE \\S+ pool="))
            .test("TrustlineEffectsTest#shouldTakeAPoolAsItIs"),
        branch(
                "new trustline that is authorized",
                "XDR",
                row(CHANGE_TRUST, "BALANCE_AUTHORIZATION SET .* flags="))
            .test("TrustlineEffectsTest#shouldTellANewTrustlineAndItsAuthorization"),
        branch(
                "new trustline without flags",
                "XDR",
                op ->
                    op.did(CHANGE_TRUST)
                        && op.rows().stream()
                            .anyMatch(
                                row ->
                                    row.startsWith("BALANCE_AUTHORIZATION SET")
                                        && !row.contains("flags=")))
            .test("TrustlineEffectsTest#shouldTellANewTrustlineAndItsAuthorization"),
        branch(
                "no trustline that changed",
                "XDR",
                op -> op.did(CHANGE_TRUST) && !op.hasChange(LedgerEntryType.TRUSTLINE, c -> true))
            .test("TrustlineEffectsTest#shouldTellNothingWhenNoSuchTrustlineChanged"),
        ofTest(
            "new trustline that is not among the changes",
            "XDR",
            "TrustlineEffectsTest#shouldTellNoAuthorizationWithoutThatTrustline"),
        ofTest(
            "first trustline of the line's type",
            "XDR",
            "TrustlineEffectsTest#shouldTakeTheFirstTrustlineWithTheTypeOfTheLine"),
        ofTest(
            "old limit of the first trustline, whosever it is",
            "XDR",
            "TrustlineEffectsTest#shouldTakeTheOldLimitFromTheFirstTrustlineWhoseverItIs"));
  }

  private static List<Branch> authorizations() {
    return List.of(
        branch(
                "ALLOW_TRUST: authorized",
                "XDR",
                row(ALLOW_TRUST, "BALANCE_AUTHORIZATION SET .* flags=1$"))
            .test(ALLOWED),
        branch(
                "ALLOW_TRUST: authorized to maintain liabilities",
                "CAP-18",
                row(ALLOW_TRUST, "BALANCE_AUTHORIZATION SET .* flags=64$"))
            .test(ALLOWED),
        branch(
                "ALLOW_TRUST: revoked",
                "XDR",
                row(ALLOW_TRUST, "BALANCE_AUTHORIZATION CLEAR .* flags=65$"))
            .test(ALLOWED),
        branch(
                "trustline flags set",
                "CAP-35",
                row(SET_TRUST_LINE_FLAGS, "BALANCE_AUTHORIZATION SET"))
            .test(LINE_FLAGS),
        branch(
                "trustline flags cleared",
                "CAP-35",
                row(SET_TRUST_LINE_FLAGS, "BALANCE_AUTHORIZATION CLEAR"))
            .test(LINE_FLAGS),
        branch(
                "clawback disabled",
                "CAP-35",
                row(SET_TRUST_LINE_FLAGS, "BALANCE_AUTHORIZATION CLEAR .* flags=(32|33|96|97)$"))
            .test(LINE_FLAGS),
        branch(
                "no flags",
                "CAP-35",
                op -> op.did(SET_TRUST_LINE_FLAGS) && !op.hasRow("BALANCE_AUTHORIZATION"))
            .test(LINE_FLAGS),
        branch(
                "flags of the native asset",
                "CAP-35",
                op ->
                    op.did(SET_TRUST_LINE_FLAGS)
                        && op.body().setTrustLineFlagsOp().asset().type()
                            == AssetType.ASSET_TYPE_NATIVE)
            .test("AuthorizationEffectsTest#shouldTellNothingOfTheNativeAsset"));
  }

  private static List<Branch> data() {
    return List.of(
        branch("data entry added", "XDR", dataRow("\\{\"[^\"]*\": \\{\"new\""))
            .test("DataEffectsTest#shouldTellANewValue"),
        branch("data entry updated", "XDR", dataRow(".*\"new\".*\"old\"|.*\"old\".*\"new\""))
            .test("DataEffectsTest#shouldTellAValueOldAndNew"),
        branch(
                "data entry removed",
                "XDR",
                op ->
                    op.did(MANAGE_DATA)
                        && op.hasChange(LedgerEntryType.DATA, SeenChange::isRemoved))
            .test("DataEffectsTest#shouldTellAnOldValue"),
        branch("data value that is empty", "XDR", dataRow(".*\"new\": \"\""))
            .test("DataEffectsTest#shouldTellAValueThatIsEmpty"),
        ofTest("no data entry", "XDR", "DataEffectsTest#shouldTellNothingWhenNoDataChanged"),
        ofTest(
            "first data entry, whosever it is",
            "XDR",
            "DataEffectsTest#shouldTakeTheFirstDataEntryAndTheFirstOldValueWhoseverTheyAre"));
  }

  private static Branch branch(String rule, String source, Predicate<SeenOperation> condition) {
    return Branch.ofOperation(rule, source, condition);
  }

  private static Branch threshold(String level) {
    return branch(
            "threshold " + level.toLowerCase(java.util.Locale.ROOT),
            "XDR",
            row(SET_OPTIONS, "SIGNATURE_THRESHOLD " + level))
        .test("AccountEffectsTest#shouldTellThresholdsOldAndNew");
  }

  private static Branch accountFlag(String name, int bit) {
    return branch(
            "account flag set: " + name,
            bit == 16 ? "CAP-35" : "XDR",
            op ->
                op.did(SET_OPTIONS)
                    && op.rows().stream()
                        .filter(row -> row.startsWith("FLAGS SET"))
                        .anyMatch(
                            row -> (Integer.parseInt(row.replaceAll(".*flags=", "")) & bit) != 0))
        .test(ACCOUNT_FLAGS);
  }

  private static Branch signer(String what, String letter, String source) {
    return branch("signer that is " + what, source, row(SET_OPTIONS, "SIGNER .* signer=" + letter))
        .test(SIGNERS);
  }

  private static Predicate<SeenOperation> row(OperationType type, String regex) {
    return op -> op.did(type) && op.hasRow(Objects.requireNonNull(regex));
  }

  private static Predicate<SeenOperation> dataRow(String json) {
    return row(MANAGE_DATA, "METADATA DATA_ENTRY \\S+ keyValue=(" + json + ")");
  }
}
