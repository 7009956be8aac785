package io.ledgerbackfill.xdr.indexer.rules;

import static io.ledgerbackfill.xdr.made.MadeEntry.line;
import static io.ledgerbackfill.xdr.made.MadeEvent.address;
import static io.ledgerbackfill.xdr.made.MadeEvent.i128;
import static io.ledgerbackfill.xdr.made.MadeEvent.map;
import static io.ledgerbackfill.xdr.made.MadeEvent.symbol;
import static io.ledgerbackfill.xdr.made.MadeEvent.topics;
import static io.ledgerbackfill.xdr.made.MadeMeta.changes;
import static io.ledgerbackfill.xdr.made.MadeMeta.created;
import static io.ledgerbackfill.xdr.made.MadeMeta.removed;
import static io.ledgerbackfill.xdr.made.MadeMeta.restored;
import static io.ledgerbackfill.xdr.made.MadeMeta.updated;
import static io.ledgerbackfill.xdr.made.MadeResult.applied;
import static io.ledgerbackfill.xdr.made.MadeResult.succeeded;
import static io.ledgerbackfill.xdr.made.MadeTransaction.account;
import static io.ledgerbackfill.xdr.made.MadeTransaction.envelope;
import static io.ledgerbackfill.xdr.made.MadeTransaction.key;
import static io.ledgerbackfill.xdr.made.MadeTransaction.soroban;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.golden.ShortStateChanges;
import io.ledgerbackfill.xdr.golden.TextRowSink;
import io.ledgerbackfill.xdr.indexer.LedgerIndexer;
import io.ledgerbackfill.xdr.made.MadeEntry;
import io.ledgerbackfill.xdr.made.MadeEvent;
import io.ledgerbackfill.xdr.made.MadeLedger;
import io.ledgerbackfill.xdr.made.MadeMeta;
import io.ledgerbackfill.xdr.model.Asset;
import io.ledgerbackfill.xdr.model.BumpSequenceOp;
import io.ledgerbackfill.xdr.model.ContractEvent;
import io.ledgerbackfill.xdr.model.ContractEventType;
import io.ledgerbackfill.xdr.model.HostFunction;
import io.ledgerbackfill.xdr.model.InvokeHostFunctionOp;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryChange;
import io.ledgerbackfill.xdr.model.Operation;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.SCAddress;
import io.ledgerbackfill.xdr.model.SCVal;
import io.ledgerbackfill.xdr.model.TransactionResultCode;
import io.ledgerbackfill.xdr.model.TrustLineAsset;
import java.util.EnumSet;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Events of the contract of AAA, an asset of account G9, that say who may hold it. */
class SacAuthorizationsTest {

  private static final Asset AAA = MadeEntry.asset("AAA", 9);
  private static final Asset LONG = MadeEntry.asset("AAAAAA", 9);
  private static final Opaque CONTRACT = MadeEvent.contract(AAA);
  private static final String NAME = "'" + MadeEvent.name(AAA) + "'";
  private static final SCVal TRUE = SCVal.ofBool(true);
  private static final SCVal FALSE = SCVal.ofBool(false);

  private static final OperationBody CALL =
      OperationBody.ofInvokeHostFunction(
          new InvokeHostFunctionOp(
              HostFunction.ofUploadContractWasm(Opaque.of((byte) 0)), List.of()));

  /** Flags as in XDR: 1 authorized, 2 to maintain liabilities, 4 with clawback. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          true  | - | SET 1
          true  | 0 | SET 1
          true  | 1 |
          true  | 2 | SET 1, CLEAR 64
          true  | 3 | CLEAR 64
          true  | 4 | SET 1
          true  | 5 |
          false | - | SET 64
          false | 0 | SET 64
          false | 1 | CLEAR 1, SET 64
          false | 2 |
          false | 3 | CLEAR 1
          false | 4 | SET 64
          """)
  void shouldTellHowTheFlagsOfATrustlineChange(boolean authorized, String before, String rows) {
    LedgerEntry after = trustLine(5, AAA, 7);
    List<LedgerEntryChange> change =
        before.equals("-")
            ? created(after)
            : updated(trustLine(5, AAA, Long.parseLong(before)), after);
    List<String> expected =
        rows == null
            ? List.of()
            : Stream.of(rows.split(", ", -1))
                .map(row -> row("G5", row.replace(" ", " flags=")))
                .toList();

    for (int version : List.of(3, 4)) {
      assertThat(index(version, change, event(version, "G5", SCVal.ofBool(authorized))))
          .isEqualTo(expected);
    }
  }

  @Test
  void shouldTellOfATrustlineThatIsRemoved() {
    assertThat(index(4, removed(trustLine(5, AAA, 1)), event(4, "G5", FALSE)))
        .containsExactly(row("G5", "CLEAR flags=1"), row("G5", "SET flags=64"));
  }

  @Test
  void shouldTakeTheTrustlineOfAccountAndAsset() {
    LedgerEntry poolShare = MadeEntry.trustLine(5, TrustLineAsset.ofPoolShare(key(3)), 0, 1);
    LedgerEntry lumens = MadeEntry.trustLine(5, line(Asset.ofNative()), 0, 1);
    List<LedgerEntryChange> others =
        changes(
            created(MadeEntry.data(5, "name", "value")),
            created(poolShare),
            created(lumens),
            created(trustLine(4, AAA, 1)),
            created(trustLine(5, MadeEntry.asset("AAA", 8), 1)),
            created(trustLine(5, LONG, 1)));

    assertThat(index(4, others, event(4, "G5", TRUE))).isEmpty();
    assertThat(
            index(
                4,
                changes(others, updated(trustLine(5, AAA, 2), trustLine(5, AAA, 1))),
                event(4, "G5", TRUE)))
        .containsExactly(row("G5", "SET flags=1"), row("G5", "CLEAR flags=64"));
  }

  /** Of several changes of an entry the first counts, for each event. */
  @Test
  void shouldCompareWithTheEntryBeforeTheFirstChange() {
    List<LedgerEntryChange> twice =
        changes(
            updated(trustLine(5, AAA, 1), trustLine(5, AAA, 2)),
            updated(trustLine(5, AAA, 2), trustLine(5, AAA, 1)));

    assertThat(index(4, twice, event(4, "G5", FALSE), event(4, "G5", TRUE)))
        .containsExactly(row("G5", "CLEAR flags=1"), row("G5", "SET flags=64"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"M5", "L5", "B5"})
  void shouldFindNoTrustlineOfOtherAddresses(String holder) {
    assertThat(index(4, created(trustLine(5, AAA, 1)), event(4, holder, TRUE))).isEmpty();
  }

  @Test
  void shouldAuthorizeForAnAssetWithALongCode() {
    ContractEvent event =
        MadeEvent.of(
            MadeEvent.contract(LONG), "set_authorized G5 '" + MadeEvent.name(LONG) + "'", TRUE);

    assertThat(index(4, created(trustLine(5, LONG, 1)), event))
        .containsExactly(
            "BALANCE_AUTHORIZATION SET G5 token=" + ShortStateChanges.token(LONG) + " flags=1");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          true  | -     | SET
          true  | false | SET
          true  | true  |
          false | -     |
          false | false |
          false | true  | CLEAR
          """)
  void shouldTellWhetherAContractMayHoldTheAsset(boolean authorized, String before, String row) {
    LedgerEntry after = balance(5, authorized);
    List<LedgerEntryChange> change =
        before.equals("-")
            ? created(after)
            : updated(balance(5, Boolean.parseBoolean(before)), after);
    List<String> expected = row == null ? List.of() : List.of(row("C5", row));

    for (int version : List.of(3, 4)) {
      assertThat(index(version, change, event(version, "C5", SCVal.ofBool(authorized))))
          .isEqualTo(expected);
    }
  }

  /**
   * A balance that is restored has no state before; what changes it afterwards, the restored one.
   */
  @Test
  void shouldTakeABalanceThatIsRestoredAndUpdatedInOneOperation() {
    List<LedgerEntryChange> restored = restored(balance(5, true));
    List<LedgerEntryChange> update = List.of(LedgerEntryChange.ofUpdated(balance(5, false)));
    List<LedgerEntryChange> ttl = List.of(LedgerEntryChange.ofUpdated(MadeEntry.ttl(key(1), 5)));

    for (List<LedgerEntryChange> changes :
        List.of(
            changes(ttl, restored, update),
            changes(ttl, update, restored, restored(MadeEntry.ttl(key(1), 4))))) {
      assertThat(index(4, changes, event(4, "C5", TRUE))).containsExactly(row("C5", "SET"));
      assertThat(index(4, changes, event(4, "C5", FALSE))).isEmpty();
    }
  }

  @Test
  void shouldTellOfAContractsBalanceThatIsRemoved() {
    assertThat(index(4, removed(balance(5, true)), event(4, "C5", FALSE)))
        .containsExactly(row("C5", "CLEAR"));
  }

  @Test
  void shouldTakeTheBalanceOfContractAndAsset() {
    SCVal value = value(true);
    SCAddress asset = SCAddress.ofContract(CONTRACT);
    List<LedgerEntryChange> others =
        changes(
            created(trustLine(5, AAA, 1)),
            created(MadeEntry.contractData(address("C7"), balanceKey("Balance", "C5"), value)),
            created(MadeEntry.contractData(asset, balanceKey("Balance", "C6"), value)),
            created(MadeEntry.contractData(asset, balanceKey("Balance", "G5"), value)),
            created(MadeEntry.contractData(asset, balanceKey("Balances", "C5"), value)),
            created(MadeEntry.contractData(asset, symbol("Balance"), value)),
            created(MadeEntry.contractData(asset, SCVal.ofVec(null), value)),
            created(vec(asset, "Balance")),
            created(vec(asset, "Balance C5 C5")),
            created(vec(asset, "Balance #5")),
            created(vec(asset, "'Balance' C5")));

    assertThat(index(4, others, event(4, "C5", TRUE))).isEmpty();
    assertThat(index(4, changes(others, created(balance(5, true))), event(4, "C5", TRUE)))
        .containsExactly(row("C5", "SET"));
  }

  /** The truth must be in a map of three; the first of its name counts, wherever it is. */
  @Test
  void shouldReadTheAuthorizationBeforeFromABalance() {
    SCVal amount = i128(0, 1);

    assertThat(before(map("authorized", TRUE, "x", amount, "y", amount))).isOne();
    assertThat(before(map("x", amount, "y", amount, "authorized", TRUE))).isOne();
    assertThat(before(map("x", amount, "authorized", TRUE, "authorized", FALSE))).isOne();
    assertThat(before(map("x", amount, "authorized", FALSE, "authorized", TRUE))).isZero();
    assertThat(before(map("x", amount, "authorized", amount, "authorized", TRUE))).isZero();
    assertThat(before(map("x", amount, "y", amount, "z", TRUE))).isZero();
    assertThat(before(map("x", amount, "authorized", TRUE))).isZero();
    assertThat(before(map("x", amount, "authorized", TRUE, "y", amount, "z", amount))).isZero();
    assertThat(before(SCVal.ofMap(null))).isZero();
    assertThat(before(TRUE)).isZero();
    assertThat(before(SCVal.ofVec(List.of(amount, TRUE, TRUE)))).isZero();
  }

  /** Counts the rows when the authorization is taken from a contract with such a balance. */
  private static int before(SCVal value) {
    LedgerEntry entry =
        MadeEntry.contractData(SCAddress.ofContract(CONTRACT), balanceKey("Balance", "C5"), value);
    return index(4, updated(entry, balance(5, false)), event(4, "C5", FALSE)).size();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3 | set_authorized G9 G5 ASSET    | true
          3 | set_authorized #1 G5 ASSET    | true
          3 | set_authorized G5 ASSET       | false
          3 | set_authorized G9 G5 ASSET #1 | false
          3 | set_authorized G5 G9 ASSET    | false
          4 | set_authorized G5 ASSET       | true
          4 | set_authorized G9 G5 ASSET    | false
          4 | set_authorized G5             | false
          4 | set_authorized                | false
          4 | 'set_authorized' G5 ASSET     | false
          4 | set_authorised G5 ASSET       | false
          4 | G5 set_authorized ASSET       | false
          4 | set_authorized #5 ASSET       | false
          4 | set_authorized 'G5' ASSET     | false
          4 | set_authorized G5 symbol      | false
          4 | set_authorized G5 ''          | false
          4 | set_authorized G5 'AAA'       | false
          4 | set_authorized G5 'native'    | false
          """)
  void shouldReadEventsOfOneFormAlone(int version, String topics, boolean isRead) {
    ContractEvent event = MadeEvent.of(CONTRACT, topics.replace("ASSET", NAME), TRUE);

    assertThat(index(version, created(trustLine(5, AAA, 1)), event)).hasSize(isRead ? 1 : 0);
  }

  /** Of a list of assets the first counts, if all can be read. */
  @Test
  void shouldTakeTheFirstOfSeveralAssets() {
    String name = MadeEvent.name(AAA);

    assertThat(withAsset(name + ",native")).hasSize(1);
    assertThat(withAsset("native," + name)).isEmpty();
    assertThat(withAsset(name + ",")).isEmpty();
  }

  private static List<String> withAsset(String text) {
    return index(
        4,
        created(trustLine(5, AAA, 1)),
        MadeEvent.of(CONTRACT, "set_authorized G5 '" + text + "'", TRUE));
  }

  @Test
  void shouldBelieveNoOtherContract() {
    ContractEvent event = event(4, "G5", TRUE);
    List<LedgerEntryChange> change = created(trustLine(5, AAA, 1));

    assertThat(index(4, change, event)).hasSize(1);
    assertThat(index(4, change, MadeEvent.of(key(7), event.body().v0().topics(), TRUE))).isEmpty();
    assertThat(
            index(
                4,
                change,
                new ContractEvent(event.ext(), null, ContractEventType.CONTRACT, event.body())))
        .isEmpty();
    for (ContractEventType type : List.of(ContractEventType.SYSTEM, ContractEventType.DIAGNOSTIC)) {
      assertThat(index(4, change, new ContractEvent(event.ext(), CONTRACT, type, event.body())))
          .isEmpty();
    }
  }

  @Test
  void shouldReadATruthFromTheDataAlone() {
    List<SCVal> topics = topics("set_authorized G5 " + NAME);
    List<LedgerEntryChange> change = created(trustLine(5, AAA, 1));

    assertThat(index(4, change, MadeEvent.of(CONTRACT, topics, i128(0, 1)))).isEmpty();
    assertThat(index(4, change, MadeEvent.of(CONTRACT, topics, map("authorized", TRUE)))).isEmpty();
  }

  @Test
  void shouldReadEveryEventOfTheOperation() {
    List<LedgerEntryChange> changes =
        changes(created(trustLine(5, AAA, 1)), created(balance(6, true)));

    assertThat(
            index(
                4,
                changes,
                event(4, "C6", TRUE),
                MadeEvent.of(CONTRACT, "transfer G5 C6 " + NAME, i128(0, 1)),
                event(4, "G5", TRUE)))
        .containsExactly(row("C6", "SET"), row("G5", "SET flags=1"));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void shouldFindNoEventsInOldMetas(int version) {
    assertThat(index(version, created(trustLine(5, AAA, 1)), event(4, "G5", TRUE))).isEmpty();
  }

  @Test
  void shouldLookAtCallsOfContractsAlone() {
    OperationBody other = OperationBody.ofBumpSequence(new BumpSequenceOp(0));

    assertThat(
            index(
                other,
                TransactionResultCode.txSUCCESS,
                4,
                created(trustLine(5, AAA, 1)),
                event(4, "G5", TRUE)))
        .isEmpty();
  }

  /** No failed transaction has events, but if one had them they would be read. */
  @Test
  void shouldNotAskForSuccess() {
    assertThat(
            index(
                CALL,
                TransactionResultCode.txFAILED,
                4,
                created(trustLine(5, AAA, 1)),
                event(4, "G5", TRUE)))
        .hasSize(1);
  }

  /** A row with a reason, and flags if there are any: {@code SET flags=1}. */
  private static String row(String holder, String reasonAndFlags) {
    String holderAndToken = " " + holder + " token=" + ShortStateChanges.token(AAA);
    int space = reasonAndFlags.indexOf(' ');
    int end = space < 0 ? reasonAndFlags.length() : space;
    return "BALANCE_AUTHORIZATION "
        + reasonAndFlags.substring(0, end)
        + holderAndToken
        + reasonAndFlags.substring(end);
  }

  private static LedgerEntry trustLine(int account, Asset asset, long flags) {
    return MadeEntry.trustLine(account, line(asset), 10, flags);
  }

  private static LedgerEntry balance(int holder, boolean authorized) {
    return MadeEntry.contractData(
        SCAddress.ofContract(CONTRACT), balanceKey("Balance", "C" + holder), value(authorized));
  }

  private static LedgerEntry vec(SCAddress contract, String words) {
    return MadeEntry.contractData(contract, SCVal.ofVec(topics(words)), value(true));
  }

  private static SCVal balanceKey(String name, String holder) {
    return SCVal.ofVec(topics(name + " " + holder));
  }

  private static SCVal value(boolean authorized) {
    return map("amount", i128(0, 1), "authorized", SCVal.ofBool(authorized), "clawback", FALSE);
  }

  private static ContractEvent event(int version, String holder, SCVal data) {
    String topics = version == 3 ? "set_authorized G9 " : "set_authorized ";
    return MadeEvent.of(CONTRACT, topics + holder + " " + NAME, data);
  }

  private static List<String> index(
      int version, List<LedgerEntryChange> changes, ContractEvent... events) {
    return index(CALL, TransactionResultCode.txSUCCESS, version, changes, events);
  }

  private static List<String> index(
      OperationBody body,
      TransactionResultCode code,
      int version,
      List<LedgerEntryChange> changes,
      ContractEvent... events) {
    XdrDocument doc =
        new MadeLedger(2)
            .apply(
                envelope(soroban(account(1), 1, List.of(new Operation(null, body)))),
                applied(code, succeeded(1)),
                new MadeMeta().operation(changes, List.of(events)).version(version))
            .document();
    TextRowSink rows = new TextRowSink();
    new LedgerIndexer(MadeLedger.NETWORK, Rules.only(EnumSet.of(Rules.SAC_AUTHORIZATIONS)))
        .index(doc, doc.root(), rows);
    return ShortStateChanges.ofOperation(rows, 1);
  }
}
