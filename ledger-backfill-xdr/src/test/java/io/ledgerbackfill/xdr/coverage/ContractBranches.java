package io.ledgerbackfill.xdr.coverage;

import static io.ledgerbackfill.xdr.coverage.Branch.ofTest;

import io.ledgerbackfill.xdr.model.OperationType;
import java.util.List;
import java.util.function.Predicate;

/** Branches of the rules of deployed contracts, and of who may hold assets by their contracts. */
final class ContractBranches {

  private static final String FLAGS =
      "SacAuthorizationsTest#shouldTellHowTheFlagsOfATrustlineChange";
  private static final String CONTRACT =
      "SacAuthorizationsTest#shouldTellWhetherAContractMayHoldTheAsset";

  private ContractBranches() {}

  static List<Branch> all() {
    return List.of(
        branch(
                "contract deployed from an address",
                "CAP-46-02",
                op -> deploys(op) && Invocations.createsFromAddress(op))
            .test("ContractDeploymentsTest#shouldTellWhichContractTheOperationDeploys"),
        branch(
                "contract deployed from an authorized creation",
                "CAP-46-11",
                op -> deploys(op) && Invocations.authorizesCreation(op))
            .test("ContractDeploymentsTest#shouldTellOfWhatIsAuthorized"),
        branch(
                "contract deployed from a contract",
                "CAP-46-02",
                op -> op.hasRow("ACCOUNT CREATE C\\S+ deployer=C"))
            .test("ContractDeploymentsTest#shouldTakeTheDeployerAsItIs"),
        ofTest(
            "authorizations of every function",
            "CAP-46-11",
            "ContractDeploymentsTest#shouldReadAuthorizationsOfEveryFunction"),
        ofTest(
            "one row of a contract, however often it is named",
            "CAP-46-02",
            "ContractDeploymentsTest#shouldTellOfAContractOnceAnOperation"),
        branch(
                "contract of an asset: no row",
                "CAP-46-06",
                op -> !deploys(op) && Invocations.createsFromAsset(op))
            .test("ContractDeploymentsTest#shouldTellOfNoContractOfAnAsset"),
        branch(
                "deployment of a transaction that failed",
                "CAP-46-02",
                op -> deploys(op) && !op.transaction().successful())
            .test("ContractDeploymentsTest#shouldNotAskForSuccess"),
        authorization("authorization of an account, meta V3", 3, "G").test(FLAGS),
        authorization("authorization of an account, meta V4", 4, "G").test(FLAGS),
        authorization("authorization of a contract, meta V3", 3, "C").test(CONTRACT),
        authorization("authorization of a contract, meta V4", 4, "C").test(CONTRACT),
        branch("authorization that is set", "CAP-46-06", flags("SET", 1)).test(FLAGS),
        branch(
                "authorization to maintain liabilities that is cleared with it",
                "CAP-46-06",
                flags("CLEAR", 64))
            .test(FLAGS),
        branch("authorization that is cleared", "CAP-46-06", flags("CLEAR", 1)).test(FLAGS),
        branch(
                "authorization to maintain liabilities that is set with it",
                "CAP-46-06",
                flags("SET", 64))
            .test(FLAGS),
        branch(
                "event set_authorized that changes nothing: no row",
                "CAP-46-06",
                op -> tells(op) && !op.hasRow("BALANCE_AUTHORIZATION"))
            .test(FLAGS)
            .test(CONTRACT),
        ofTest(
            "trustline of another account or asset, or none: no row",
            "CAP-46-06",
            "SacAuthorizationsTest#shouldTakeTheTrustlineOfAccountAndAsset"),
        ofTest(
            "address that has no trustline: no row",
            "CAP-67",
            "SacAuthorizationsTest#shouldFindNoTrustlineOfOtherAddresses"),
        ofTest(
            "balance of another contract or asset, or none: no row",
            "CAP-46-06",
            "SacAuthorizationsTest#shouldTakeTheBalanceOfContractAndAsset"),
        ofTest(
            "balance in another form: no row",
            "CAP-46-06",
            "SacAuthorizationsTest#shouldReadTheAuthorizationBeforeFromABalance"),
        ofTest(
            "event in another form: skipped",
            "CAP-67",
            "SacAuthorizationsTest#shouldReadEventsOfOneFormAlone"),
        ofTest(
            "several assets, of which the first counts",
            "CAP-46-06",
            "SacAuthorizationsTest#shouldTakeTheFirstOfSeveralAssets"),
        ofTest(
            "contract of another asset: skipped",
            "CAP-46-06",
            "SacAuthorizationsTest#shouldBelieveNoOtherContract"),
        ofTest(
            "data that is no truth value: skipped",
            "CAP-46-06",
            "SacAuthorizationsTest#shouldReadATruthFromTheDataAlone"),
        ofTest(
            "meta V1 and V2: no events",
            "CAP-46-08",
            "SacAuthorizationsTest#shouldFindNoEventsInOldMetas"));
  }

  private static Branch branch(String rule, String source, Predicate<SeenOperation> condition) {
    return Branch.ofOperation(rule, source, condition);
  }

  private static Branch authorization(String rule, int metaVersion, String letter) {
    return branch(
        rule,
        metaVersion == 3 ? "CAP-46-06" : "CAP-67",
        op ->
            call(op)
                && op.transaction().metaVersion() == metaVersion
                && op.hasRow("BALANCE_AUTHORIZATION (SET|CLEAR) " + letter));
  }

  private static Predicate<SeenOperation> flags(String reason, int flags) {
    return op ->
        call(op) && op.hasRow("BALANCE_AUTHORIZATION " + reason + " G.* flags=" + flags + "$");
  }

  private static boolean call(SeenOperation op) {
    return op.is(OperationType.INVOKE_HOST_FUNCTION);
  }

  private static boolean deploys(SeenOperation op) {
    return call(op) && op.hasRow("ACCOUNT CREATE C\\S+ deployer=");
  }

  private static boolean tells(SeenOperation op) {
    return op.events().stream().anyMatch(event -> Events.name(event).equals("set_authorized"));
  }
}
