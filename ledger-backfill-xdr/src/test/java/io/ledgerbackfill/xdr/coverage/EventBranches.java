package io.ledgerbackfill.xdr.coverage;

import static io.ledgerbackfill.xdr.coverage.Branch.ofTest;

import io.ledgerbackfill.xdr.model.ContractEvent;
import io.ledgerbackfill.xdr.model.ContractEventType;
import io.ledgerbackfill.xdr.model.OperationType;
import io.ledgerbackfill.xdr.model.SCVal;
import io.ledgerbackfill.xdr.model.SCValType;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Branches of the rules of what events of contracts move. */
final class EventBranches {

  private static final String ANY = "ContractTransfersTest#shouldMoveAnyToken";
  private static final String ASSET = "ContractTransfersTest#shouldMoveAnAssetByItsContract";
  private static final String NATIVE =
      "ContractTransfersTest#shouldMoveTheNativeCurrencyByItsContract";
  private static final String NO_HOLDER =
      "ContractTransfersTest#shouldHaveNoRowsOfPoolsAndClaimableBalances";
  private static final String NO_ASSET =
      "ContractTransfersTest#shouldNotTakeAnAssetFromOtherTopics";
  private static final String MAP = "ContractEventFormTest#shouldFindTheAmountInAMapFromMetaV4On";
  private static final String NO_AMOUNT = "ContractEventFormTest#shouldSkipEventsWithoutAnAmount";
  private static final String TOPICS = "ContractEventFormTest#shouldSkipEventsWithOtherTopics";
  private static final String NO_CONTRACT =
      "ContractEventFormTest#shouldSkipEventsThatAreOfNoContract";

  private EventBranches() {}

  static List<Branch> all() {
    return Stream.of(places(), tokens(), assets(), holders(), amounts(), others())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Branch> places() {
    return List.of(
        branch(
                "no events before meta V3",
                "CAP-46-08",
                call(op -> op.transaction().metaVersion() < 3))
            .test("ContractEventFormTest#shouldFindNoEventsInOldMetas"),
        branch("events of meta V3", "CAP-46-08", Events.any(3, event -> true)),
        branch("events of meta V4", "CAP-67", Events.any(4, event -> true)),
        branch("meta without events", "CAP-46-08", call(op -> op.events().isEmpty()))
            .test("ContractEventFormTest#shouldFindNoEventsWhereTheMetaHasNone"),
        ofTest(
            "events of operations without contracts: not read",
            "CAP-67",
            "ContractEventFormTest#shouldNotReadEventsOfOtherOperations"),
        ofTest(
            "events of the transaction and of diagnostics: not read",
            "CAP-67",
            "ContractEventFormTest#shouldReadTheOperationsOwnEventsAlone"),
        ofTest(
            "events of transactions that failed: not read",
            "CAP-46-08",
            "ContractEventFormTest#shouldReadNoEventsOfTransactionsThatFailed"));
  }

  /** The four names, in both forms. */
  private static List<Branch> tokens() {
    return List.of(
        token("transfer", 3),
        token("transfer", 4),
        token("mint", 3),
        token("mint", 4),
        token("burn", 3),
        token("burn", 4),
        token("clawback", 3),
        token("clawback", 4),
        branch(
                "mint with an administrator in meta V4, who is credited",
                "CAP-67",
                Events.any(
                    4,
                    event ->
                        Events.name(event).equals("mint")
                            && Events.isAddress(event, 1)
                            && Events.isAddress(event, 2)))
            .test(ANY));
  }

  private static Branch token(String name, int metaVersion) {
    return branch(
            name + ", meta V" + metaVersion,
            metaVersion == 3 ? "CAP-46-06" : "CAP-67",
            Events.any(
                metaVersion, event -> Events.isOfToken(event) && Events.name(event).equals(name)))
        .test(ANY);
  }

  private static List<Branch> assets() {
    return List.of(
        branch(
                "SAC transfer from the issuer in meta V3 becomes a mint",
                "CAP-67",
                issued(3, "transfer", "MINT"))
            .test(ASSET),
        branch(
                "SAC transfer to the issuer in meta V3 becomes a burn",
                "CAP-67",
                issued(3, "transfer", "BURN"))
            .test(ASSET),
        branch("SAC mint, meta V3", "CAP-46-06", issued(3, "mint", "MINT")).test(ASSET),
        branch("SAC mint, meta V4", "CAP-67", issued(4, "mint", "MINT")).test(ASSET),
        branch("SAC burn, meta V3", "CAP-46-06", issued(3, "burn", "BURN")).test(ASSET),
        branch("SAC burn, meta V4", "CAP-67", issued(4, "burn", "BURN")).test(ASSET),
        branch("SAC clawback, meta V3", "CAP-46-06", issued(3, "clawback", "BURN")).test(ASSET),
        branch("SAC clawback, meta V4", "CAP-67", issued(4, "clawback", "BURN")).test(ASSET),
        branch(
                "SAC of lumens",
                "CAP-46-06",
                op ->
                    op.did(OperationType.INVOKE_HOST_FUNCTION)
                        && op.hasRow("BALANCE .* token=C:25b4fcd8"))
            .test(NATIVE),
        ofTest("other number of topics: no asset", "CAP-67", NO_ASSET),
        ofTest("last topic is no text, or no asset, or a list: no asset", "CAP-46-06", NO_ASSET),
        ofTest("contract of another asset: no asset", "CAP-46-06", NO_ASSET),
        ofTest("kind of token", "SEP-41", "ContractTransfersTest#shouldTellWhatKindOfTokenItIs"));
  }

  private static List<Branch> holders() {
    return List.of(
        branch("to or from a contract", "SEP-41", call(op -> op.hasRow("BALANCE (DEBIT|CREDIT) C")))
            .test(ANY),
        branch(
                "to or from a multiplexed account",
                "CAP-67",
                call(op -> op.hasRow("BALANCE (DEBIT|CREDIT) M")))
            .test(ASSET),
        branch("from a pool: the receiver alone", "CAP-67", endsAt("L", 1)).test(NO_HOLDER),
        branch("to a pool: the sender alone", "CAP-67", endsAt("L", 2)).test(NO_HOLDER),
        branch("from a claimable balance: nobody", "CAP-67", endsAt("B", 1)).test(NO_HOLDER),
        branch("to a claimable balance: nobody", "CAP-67", endsAt("B", 2)).test(NO_HOLDER),
        ofTest("from a pool to a pool", "CAP-67", NO_HOLDER),
        ofTest("mint to a pool or claimable balance: the issuer alone", "CAP-67", NO_HOLDER),
        ofTest("burn or clawback from one: the issuer alone", "CAP-67", NO_HOLDER),
        ofTest(
            "neither issuer nor holder: no row",
            "CAP-67",
            "ContractTransfersTest#shouldHaveNoRowsWithoutIssuerAndHolder"));
  }

  private static List<Branch> amounts() {
    return List.of(
        branch(
                "amount of more than 64 bits",
                "SEP-41",
                call(op -> op.hasRow("BALANCE .* amount=-?\\d{20,}")))
            .test("ContractEventFormTest#shouldTakeAmountsOf128Bits"),
        branch("amount of 0", "SEP-41", call(op -> op.hasRow("BALANCE .* amount=0$")))
            .test("ContractEventFormTest#shouldTakeAmountsOf128Bits"),
        branch("negative amount", "SEP-41", call(op -> op.hasRow("BALANCE .* amount=-")))
            .test("ContractEventFormTest#shouldTakeAmountsOf128Bits"),
        branch(
                "amount in a map, meta V4",
                "CAP-67",
                Events.any(4, event -> Events.isOfToken(event) && Events.hasKey(event, "amount")))
            .test(MAP),
        muxedId("a number", SCValType.SCV_U64),
        muxedId("bytes", SCValType.SCV_BYTES),
        muxedId("a text", SCValType.SCV_STRING),
        branch(
                "amount in a map, meta V3: skipped",
                "CAP-46-06",
                Events.any(3, event -> Events.isOfToken(event) && Events.hasKey(event, "amount")))
            .test(MAP),
        ofTest("several amounts, of which the last counts", "CAP-67", MAP),
        branch(
                "data without an amount: skipped",
                "SEP-41",
                call(
                    op ->
                        op.events().stream()
                            .anyMatch(
                                event ->
                                    Events.isOfToken(event)
                                        && Events.data(event).type() != SCValType.SCV_I128
                                        && !Events.hasKey(event, "amount"))))
            .test(NO_AMOUNT),
        ofTest("map with a key that is no symbol: skipped", "CAP-67", NO_AMOUNT),
        ofTest("amount that is no i128: skipped", "CAP-67", NO_AMOUNT),
        ofTest("id of another type: skipped", "CAP-67", NO_AMOUNT));
  }

  private static Branch muxedId(String what, SCValType type) {
    return branch(
            "id of the receiver that is " + what,
            "CAP-67",
            Events.any(
                4,
                event -> {
                  SCVal id = Events.value(event, "to_muxed_id");
                  return id != null && id.type() == type;
                }))
        .test(MAP);
  }

  private static List<Branch> others() {
    return List.of(
        skipped("event of the system", event -> event.type() == ContractEventType.SYSTEM)
            .test(NO_CONTRACT),
        skipped("event without a contract", event -> event.contractID() == null).test(NO_CONTRACT),
        skipped("no topics", event -> Events.topics(event).isEmpty())
            .test("ContractEventFormTest#shouldSkipEventsWithoutTopics"),
        skipped(
                "first topic is no symbol",
                event -> !Events.topics(event).isEmpty() && Events.name(event).isEmpty())
            .test(TOPICS),
        skipped(
                "another symbol",
                event -> !Events.name(event).isEmpty() && !Events.isOfToken(event))
            .test(TOPICS),
        skipped(
                "too few topics",
                event -> Events.isOfToken(event) && Events.topics(event).size() < 2)
            .test(TOPICS),
        skipped(
                "topic that is no address",
                event -> Events.isOfToken(event) && !Events.isAddress(event, 1))
            .test(TOPICS));
  }

  private static Branch skipped(String rule, Predicate<ContractEvent> condition) {
    return branch(
        rule + ": skipped", "SEP-41", call(op -> op.events().stream().anyMatch(condition)));
  }

  private static Branch branch(String rule, String source, Predicate<SeenOperation> condition) {
    return Branch.ofOperation(rule, source, condition);
  }

  private static Predicate<SeenOperation> call(Predicate<SeenOperation> condition) {
    return op -> op.did(OperationType.INVOKE_HOST_FUNCTION) && condition.test(op);
  }

  /** An event of a name alone, and a row of an issuer. */
  private static Predicate<SeenOperation> issued(int metaVersion, String name, String reason) {
    return op ->
        Events.any(metaVersion, event -> Events.name(event).equals(name)).test(op)
            && op.events().stream()
                .filter(Events::isOfToken)
                .allMatch(event -> Events.name(event).equals(name))
            && op.hasRow("BALANCE " + reason);
  }

  private static Predicate<SeenOperation> endsAt(String letter, int topic) {
    return call(
        op ->
            op.events().stream()
                .anyMatch(
                    event ->
                        Events.name(event).equals("transfer")
                            && Events.isAddress(event, topic)
                            && Events.topics(event)
                                .get(topic)
                                .address()
                                .type()
                                .name()
                                .contains(letter.equals("L") ? "LIQUIDITY" : "CLAIMABLE")));
  }
}
