package io.ledgerbackfill.xdr.indexer.rules;

import static io.ledgerbackfill.xdr.indexer.rules.Transfers.AAA;
import static io.ledgerbackfill.xdr.indexer.rules.Transfers.event;
import static io.ledgerbackfill.xdr.indexer.rules.Transfers.holder;
import static io.ledgerbackfill.xdr.made.MadeEvent.i128;
import static io.ledgerbackfill.xdr.made.MadeEvent.map;
import static io.ledgerbackfill.xdr.made.MadeResult.applied;
import static io.ledgerbackfill.xdr.made.MadeResult.succeeded;
import static io.ledgerbackfill.xdr.made.MadeTransaction.account;
import static io.ledgerbackfill.xdr.made.MadeTransaction.classic;
import static io.ledgerbackfill.xdr.made.MadeTransaction.envelope;
import static io.ledgerbackfill.xdr.made.MadeTransaction.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrString;
import io.ledgerbackfill.xdr.golden.GoldenTable;
import io.ledgerbackfill.xdr.golden.ShortStateChanges;
import io.ledgerbackfill.xdr.golden.TextRowSink;
import io.ledgerbackfill.xdr.indexer.LedgerIndexer;
import io.ledgerbackfill.xdr.made.MadeEvent;
import io.ledgerbackfill.xdr.made.MadeLedger;
import io.ledgerbackfill.xdr.made.MadeMeta;
import io.ledgerbackfill.xdr.made.MadeResult;
import io.ledgerbackfill.xdr.model.ContractEvent;
import io.ledgerbackfill.xdr.model.ContractEventType;
import io.ledgerbackfill.xdr.model.DiagnosticEvent;
import io.ledgerbackfill.xdr.model.ExtensionPoint;
import io.ledgerbackfill.xdr.model.HostFunction;
import io.ledgerbackfill.xdr.model.InvokeHostFunctionOp;
import io.ledgerbackfill.xdr.model.Operation;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.OperationMetaV2;
import io.ledgerbackfill.xdr.model.PaymentOp;
import io.ledgerbackfill.xdr.model.SCMapEntry;
import io.ledgerbackfill.xdr.model.SCVal;
import io.ledgerbackfill.xdr.model.TransactionEvent;
import io.ledgerbackfill.xdr.model.TransactionEventStage;
import io.ledgerbackfill.xdr.model.TransactionMeta;
import io.ledgerbackfill.xdr.model.TransactionMetaV4;
import io.ledgerbackfill.xdr.model.TransactionResultCode;
import io.ledgerbackfill.xdr.model.UInt128Parts;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Which events are those of tokens (CAP-46-06, CAP-67, SEP-41), and where they are looked for. */
class ContractEventFormTest {

  private static final SCVal SEVEN = i128(0, 7);
  private static final SCVal EIGHT = i128(0, 8);
  private static final SCVal TEXT = SCVal.ofString(XdrString.of("amount"));
  private static final List<String> MOVED = List.of("DEBIT G5 7 C7", "CREDIT G6 7 C7");

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          0, 0, 0
          0, 7, 7
          -1, -1, -1
          0, -1, 18446744073709551615
          1, 5, 18446744073709551621
          9223372036854775807, -1, 170141183460469231731687303715884105727
          -9223372036854775808, 0, -170141183460469231731687303715884105728
          """)
  void shouldTakeAmountsOf128Bits(long high, long low, String amount) {
    for (int metaVersion = 3; metaVersion <= 4; metaVersion++) {
      assertThat(
              new Transfers()
                  .metaVersion(metaVersion)
                  .call(event("C7", "transfer G5 G6", i128(high, low)))
                  .rows())
          .containsExactly("DEBIT G5 " + amount + " C7", "CREDIT G6 " + amount + " C7");
    }
  }

  static List<SCVal> maps() {
    return List.of(
        map("amount", SEVEN),
        map("amount", SEVEN, "to_muxed_id", SCVal.ofU64(-1)),
        map("amount", SEVEN, "to_muxed_id", SCVal.ofBytes(key(5))),
        map("amount", SEVEN, "to_muxed_id", SCVal.ofString(XdrString.of("memo"))),
        map("to_muxed_id", SCVal.ofU64(1), "to_muxed_id", SCVal.ofBytes(key(5)), "amount", SEVEN),
        map("amount", EIGHT, "other", SCVal.ofVoid(), "amount", SEVEN));
  }

  @ParameterizedTest
  @MethodSource("maps")
  void shouldFindTheAmountInAMapFromMetaV4On(SCVal data) {
    ContractEvent event = event("C7", "transfer G5 G6", data);

    assertThat(new Transfers().metaVersion(4).call(event).rows()).isEqualTo(MOVED);
    assertThat(new Transfers().metaVersion(3).call(event).rows()).isEmpty();
  }

  static List<SCVal> otherData() {
    return List.of(
        SCVal.ofVoid(),
        SCVal.ofI64(7),
        SCVal.ofU128(new UInt128Parts(0, 7)),
        SCVal.ofVec(List.of(SEVEN)),
        SCVal.ofMap(null),
        map(),
        map("to_muxed_id", SCVal.ofU64(1)),
        map("Amount", SEVEN),
        map("amount", SCVal.ofI64(7)),
        map("amount", SEVEN, "amount", SCVal.ofI64(7)),
        map("amount", SCVal.ofI64(7), "amount", SEVEN),
        map("amount", SEVEN, "to_muxed_id", SCVal.ofI64(1)),
        map("amount", SEVEN, "to_muxed_id", SCVal.ofVoid()),
        map("to_muxed_id", SCVal.ofU32(1), "amount", SEVEN, "to_muxed_id", SCVal.ofU64(1)),
        SCVal.ofMap(
            List.of(
                new SCMapEntry(MadeEvent.symbol("amount"), SEVEN),
                new SCMapEntry(TEXT, SCVal.ofVoid()))),
        SCVal.ofMap(List.of(new SCMapEntry(TEXT, SEVEN))));
  }

  @ParameterizedTest
  @MethodSource("otherData")
  void shouldSkipEventsWithoutAnAmount(SCVal data) {
    for (int metaVersion = 3; metaVersion <= 4; metaVersion++) {
      assertThat(
              new Transfers()
                  .metaVersion(metaVersion)
                  .call(event("C7", "transfer G5 G6", data), event("C7", "transfer G5 G6"))
                  .rows())
          .isEqualTo(MOVED);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          3 | transfer
          4 | mint
          4 | transfer G5
          4 | transfer #5 G6
          4 | transfer G5 #6
          4 | transfer G5 'AAA'
          3 | mint G5
          3 | mint #8 G5
          3 | mint G8 #5
          3 | mint G8 'AAA'
          4 | mint #5
          4 | mint 'AAA'
          4 | burn #5
          3 | burn 'AAA'
          3 | clawback G5
          3 | clawback #8 G5
          3 | clawback G8 #5
          4 | clawback #5
          4 | 'transfer' G5 G6
          4 | G5 G6
          4 | approve G5 G6
          4 | Transfer G5 G6
          4 | transfers G5 G6
          4 | set_authorized G5 'AAA'
          4 | fee G5
          """)
  void shouldSkipEventsWithOtherTopics(int metaVersion, String topics) {
    assertThat(
            new Transfers()
                .metaVersion(metaVersion)
                .call(event("C7", topics), event("C7", "transfer G5 G6"))
                .rows())
        .isEqualTo(MOVED);
  }

  static List<Arguments> othersEvents() {
    return List.of(
        Arguments.of(ContractEventType.SYSTEM, key(7)),
        Arguments.of(ContractEventType.DIAGNOSTIC, key(7)),
        Arguments.of(ContractEventType.CONTRACT, null));
  }

  @ParameterizedTest
  @MethodSource("othersEvents")
  void shouldSkipEventsThatAreOfNoContract(ContractEventType type, @Nullable Opaque contract) {
    ContractEvent made = event("C7", "transfer G5 G6");
    ContractEvent other = new ContractEvent(made.ext(), contract, type, made.body());

    assertThat(new Transfers().metaVersion(3).call(other).rows()).isEmpty();
    assertThat(new Transfers().metaVersion(4).call(other, made).rows()).isEqualTo(MOVED);
  }

  @Test
  void shouldSkipEventsWithoutTopics() {
    ContractEvent none = MadeEvent.of(key(7), List.of(), SEVEN);

    assertThat(new Transfers().call(none).rows()).isEmpty();
  }

  /** What operations without contracts tell is derived from what they say and did (CAP-67). */
  @ParameterizedTest
  @ValueSource(ints = {3, 4})
  void shouldNotReadEventsOfOtherOperations(int metaVersion) {
    assertThat(
            new Transfers()
                .metaVersion(metaVersion)
                .operation(
                    holder("G1"),
                    OperationBody.ofPayment(new PaymentOp(holder("G5"), AAA, 3)),
                    succeeded(1).get(0),
                    List.of(),
                    List.of(event("C7", "transfer G5 G6")))
                .rows())
        .containsExactly("DEBIT G1 3 AAA", "CREDIT G5 3 AAA");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void shouldFindNoEventsInOldMetas(int metaVersion) {
    assertThat(new Transfers().metaVersion(metaVersion).call(event("C7", "transfer G5 G6")).rows())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void shouldFindNoEventsWhereTheMetaHasNone(int metaVersion) {
    assertThat(index(MadeResult.meta(metaVersion), TransactionResultCode.txSUCCESS)).isEmpty();
  }

  @Test
  void shouldReadTheOperationsOwnEventsAlone() {
    ContractEvent event = event("C7", "transfer G5 G6");
    TransactionMeta meta =
        TransactionMeta.ofV4(
            new TransactionMetaV4(
                ExtensionPoint.ofV0(),
                List.of(),
                List.of(new OperationMetaV2(ExtensionPoint.ofV0(), List.of(), List.of())),
                List.of(),
                null,
                List.of(
                    new TransactionEvent(
                        TransactionEventStage.TRANSACTION_EVENT_STAGE_AFTER_TX, event)),
                List.of(new DiagnosticEvent(true, event))));

    assertThat(index(meta, TransactionResultCode.txSUCCESS)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {3, 4})
  void shouldReadNoEventsOfTransactionsThatFailed(int metaVersion) {
    TransactionMeta meta =
        new MadeMeta()
            .operation(List.of(), List.of(event("C7", "transfer G5 G6")))
            .version(metaVersion);

    assertThat(index(meta, TransactionResultCode.txFAILED)).isEmpty();
    assertThat(index(meta, TransactionResultCode.txSUCCESS)).hasSize(2);
  }

  /** Returns the movements of the operation in a transaction with one call of contracts. */
  private static List<String> index(TransactionMeta meta, TransactionResultCode code) {
    OperationBody body =
        OperationBody.ofInvokeHostFunction(
            new InvokeHostFunctionOp(HostFunction.ofUploadContractWasm(key(1)), List.of()));
    XdrDocument doc =
        new MadeLedger(1)
            .apply(
                envelope(classic(account(1), 1, List.of(new Operation(null, body)))),
                applied(code, succeeded(1)),
                meta)
            .document();
    TextRowSink rows = new TextRowSink();
    new LedgerIndexer(MadeLedger.NETWORK, Rules.all()).index(doc, doc.root(), rows);
    assertThat(rows.rows(GoldenTable.OPERATIONS)).hasSize(1);
    return ShortStateChanges.ofOperation(rows, 1);
  }
}
