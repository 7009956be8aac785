package io.ledgerbackfill.xdr.indexer.rules;

import static io.ledgerbackfill.xdr.made.MadeLedger.NETWORK;
import static io.ledgerbackfill.xdr.made.MadeResult.account;
import static io.ledgerbackfill.xdr.made.MadeResult.applied;
import static io.ledgerbackfill.xdr.made.MadeResult.bumped;
import static io.ledgerbackfill.xdr.made.MadeResult.meta;
import static io.ledgerbackfill.xdr.made.MadeResult.refused;
import static io.ledgerbackfill.xdr.made.MadeResult.succeeded;
import static io.ledgerbackfill.xdr.made.MadeTransaction.account;
import static io.ledgerbackfill.xdr.made.MadeTransaction.classic;
import static io.ledgerbackfill.xdr.made.MadeTransaction.envelope;
import static io.ledgerbackfill.xdr.made.MadeTransaction.feeBump;
import static io.ledgerbackfill.xdr.made.MadeTransaction.hash;
import static io.ledgerbackfill.xdr.made.MadeTransaction.key;
import static io.ledgerbackfill.xdr.made.MadeTransaction.operations;
import static io.ledgerbackfill.xdr.made.MadeTransaction.soroban;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.golden.GoldenTable;
import io.ledgerbackfill.xdr.golden.TextRowSink;
import io.ledgerbackfill.xdr.indexer.Label;
import io.ledgerbackfill.xdr.indexer.LedgerIndexer;
import io.ledgerbackfill.xdr.indexer.RowSink;
import io.ledgerbackfill.xdr.indexer.StateChange;
import io.ledgerbackfill.xdr.ledger.InvalidLedgerException;
import io.ledgerbackfill.xdr.made.MadeLedger;
import io.ledgerbackfill.xdr.model.InnerTransactionResultResult;
import io.ledgerbackfill.xdr.model.LedgerEntryChange;
import io.ledgerbackfill.xdr.model.ManageSellOfferResult;
import io.ledgerbackfill.xdr.model.ManageSellOfferResultCode;
import io.ledgerbackfill.xdr.model.OperationMeta;
import io.ledgerbackfill.xdr.model.OperationResult;
import io.ledgerbackfill.xdr.model.OperationResultCode;
import io.ledgerbackfill.xdr.model.OperationResultTr;
import io.ledgerbackfill.xdr.model.PaymentResult;
import io.ledgerbackfill.xdr.model.PaymentResultCode;
import io.ledgerbackfill.xdr.model.TransactionEnvelope;
import io.ledgerbackfill.xdr.model.TransactionMeta;
import io.ledgerbackfill.xdr.model.TransactionResult;
import io.ledgerbackfill.xdr.model.TransactionResultCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Ledgers that no honest network makes: each gives what the rules say, or a clear error. */
class InvalidLedgerTest {

  private static final TransactionEnvelope ONE = envelope(classic(account(1), 1, operations(1)));
  private static final TransactionEnvelope THREE = envelope(classic(account(1), 1, operations(3)));
  private static final TransactionEnvelope SOROBAN_BUMP =
      feeBump(account(9), soroban(account(1), 1, operations(1)));

  private final LedgerIndexer indexer = new LedgerIndexer(NETWORK, Rules.all());
  private final TextRowSink rows = new TextRowSink();

  @Test
  void shouldBeginALedgerWithoutTransactions() {
    index(new MadeLedger(1).sequence(5));

    assertThat(rows.ledgers()).containsExactly(5);
    assertThat(rows.rows(GoldenTable.TRANSACTIONS)).isEmpty();
  }

  @Test
  void shouldTakeTwoResultsOfOneTransactionAsTwoTransactions() {
    TransactionResult result = applied(TransactionResultCode.txSUCCESS, succeeded(1));
    index(
        new MadeLedger(2)
            .apply(ONE, result, meta(4))
            .apply(hash(ONE, NETWORK), result, List.of(), meta(4), List.of()));

    assertThat(column(GoldenTable.TRANSACTIONS, 0))
        .containsExactly("4294967300096", "4294967304192");
    assertThat(column(GoldenTable.OPERATIONS, 0)).containsExactly("4294967300097", "4294967304193");
  }

  @Test
  void shouldCallOperationsWithoutResultUnknown() {
    index(
        new MadeLedger(1)
            .apply(THREE, applied(TransactionResultCode.txFAILED, succeeded(1)), meta(3))
            .apply(ONE, refused(TransactionResultCode.txINTERNAL_ERROR), meta(3)));

    assertThat(column(GoldenTable.OPERATIONS, 3))
        .containsExactly("op_success", "op_unknown", "op_unknown", "op_unknown");
    assertThat(column(GoldenTable.OPERATIONS, 4)).containsExactly("t", "f", "f", "f");
  }

  @Test
  void shouldIgnoreResultsWithoutOperation() {
    index(
        new MadeLedger(1)
            .apply(ONE, applied(TransactionResultCode.txFAILED, succeeded(5)), meta(3)));

    assertThat(column(GoldenTable.OPERATIONS, 3)).containsExactly("op_success");
  }

  @Test
  void shouldReadAResultByItsOwnType() {
    index(
        new MadeLedger(1)
            .apply(
                THREE,
                applied(
                    TransactionResultCode.txFAILED,
                    List.of(
                        OperationResult.ofInner(
                            OperationResultTr.ofPayment(
                                PaymentResult.of(PaymentResultCode.PAYMENT_SRC_NO_TRUST))),
                        OperationResult.ofInner(
                            OperationResultTr.ofCreatePassiveSellOffer(
                                ManageSellOfferResult.of(
                                    ManageSellOfferResultCode.MANAGE_SELL_OFFER_CROSS_SELF))),
                        OperationResult.of(OperationResultCode.opTOO_MANY_SPONSORING))),
                meta(3)));

    assertThat(column(GoldenTable.OPERATIONS, 1)).containsOnly("BUMP_SEQUENCE");
    assertThat(column(GoldenTable.OPERATIONS, 3))
        .containsExactly("op_src_no_trust", "op_cross_self", "op_too_many_sponsoring");
    assertThat(column(GoldenTable.OPERATIONS, 4)).containsOnly("f");
  }

  @Test
  void shouldEmitRowsForAFeeBumpWithoutInnerResult() {
    index(
        new MadeLedger(1)
            .apply(SOROBAN_BUMP, refused(TransactionResultCode.txINSUFFICIENT_FEE), meta(3)));

    assertThat(column(GoldenTable.TRANSACTIONS, 3))
        .containsExactly("TransactionResultCodeTxInsufficientFee");
    assertThat(column(GoldenTable.TRANSACTIONS, 6)).containsExactly("t");
    assertThat(column(GoldenTable.OPERATIONS, 3)).containsExactly("op_unknown");
  }

  @ParameterizedTest
  @ValueSource(longs = {2_147_483_648L, 4_294_967_295L})
  void shouldRefuseSequencesBeyondTotalOrderIds(long sequence) {
    assertThat(refuse(new MadeLedger(0).sequence(sequence)).ledger()).isEqualTo(sequence);
    assertThat(rows.ledgers()).isEmpty();
  }

  @Test
  void shouldRefuseACloseTimeBeyondSignedNumbers() {
    assertThat(refuse(new MadeLedger(0).closeTime(-1)))
        .hasMessageContaining("18446744073709551615");
  }

  @Test
  void shouldRefuseMetaThatTellsNothingOfOperations() {
    InvalidLedgerException invalid =
        refuse(
            new MadeLedger(1)
                .sequence(9)
                .apply(ONE, applied(TransactionResultCode.txSUCCESS, succeeded(1)), meta(0)));

    assertThat(invalid)
        .hasMessageStartingWith(
            "ledger 9, transaction 1 (" + hash(ONE, NETWORK) + "): its meta is of version 0");
  }

  @Test
  void shouldRefuseMetaThatTellsOfOperationsThatThereAreNot() {
    InvalidLedgerException invalid =
        refuse(
            new MadeLedger(1)
                .sequence(9)
                .apply(
                    envelope(classic(account(1), 1, operations(0))),
                    applied(TransactionResultCode.txFAILED, succeeded(0)),
                    TransactionMeta.ofV0(List.of(new OperationMeta(List.of())))));

    assertThat(invalid).hasMessageContaining("its meta is of version 0");
  }

  @Test
  void shouldTakeMetaThatTellsNothingWhereThereAreNoOperations() {
    index(
        new MadeLedger(1)
            .apply(
                envelope(classic(account(1), 1, operations(0))),
                applied(TransactionResultCode.txSUCCESS, succeeded(0)),
                meta(0)));

    assertThat(rows.rows(GoldenTable.TRANSACTIONS)).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"9, 1, true", "9, 2, false", "10, 1, false"})
  void shouldRefuseOldMetaThatMixesFeesIn(int protocol, int version, boolean refused) {
    MadeLedger ledger =
        new MadeLedger(0)
            .protocol(protocol)
            .propose(ONE)
            .apply(
                hash(ONE, NETWORK),
                applied(TransactionResultCode.txSUCCESS, succeeded(1)),
                List.of(LedgerEntryChange.ofState(account(key(1), 5))),
                meta(version),
                List.of());

    if (refused) {
      assertThat(refuse(ledger)).hasMessageContaining("before protocol 10");
    } else {
      index(ledger);
      assertThat(rows.rows(GoldenTable.TRANSACTIONS)).hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource({"0, 3, 940", "20, 3, 940", "20, 4, 940", "21, 3, 1000", "22, 4, 1000"})
  void shouldTakeTheRefundOffTheFeeOfOldSorobanFeeBumps(int protocol, int version, String charged) {
    TransactionMeta meta =
        meta(
            version,
            state(9, 1),
            state(9, 500),
            updated(9, 2),
            state(1, 10_000),
            updated(1, 20_000),
            updated(9, 560),
            LedgerEntryChange.ofCreated(account(key(9), 7)));

    index(new MadeLedger(1).protocol(protocol).apply(SOROBAN_BUMP, bumpedFor(1000), meta));

    assertThat(column(GoldenTable.TRANSACTIONS, 2)).containsExactly(charged);
  }

  @Test
  void shouldReadBothListsOfTheRefundAsOne() {
    index(
        new MadeLedger(2)
            .protocol(20)
            .propose(SOROBAN_BUMP)
            .apply(
                hash(SOROBAN_BUMP, NETWORK),
                bumpedFor(1000),
                List.of(),
                meta(4, state(9, 100), updated(9, 130)),
                List.of(state(9, 130), updated(9, 180))));

    assertThat(column(GoldenTable.TRANSACTIONS, 2)).containsExactly("950");
  }

  @Test
  void shouldTakeNothingOffOtherFees() {
    TransactionMeta meta = meta(3, state(1, 0), updated(1, 50), state(9, 0), updated(9, 50));
    index(
        new MadeLedger(1)
            .protocol(20)
            .apply(feeBump(account(9), classic(account(1), 1, operations(1))), bumpedFor(1), meta)
            .apply(
                envelope(soroban(account(1), 1, operations(1))),
                refused(TransactionResultCode.txSOROBAN_INVALID),
                meta));

    assertThat(column(GoldenTable.TRANSACTIONS, 2)).containsExactly("1", "100");
  }

  @Test
  void shouldRefuseARefundThatCantBe() {
    assertThat(refuseRefund(1, meta(3, state(9, 5), updated(9, 4))))
        .hasMessageContaining("from 5 to 4");
    assertThat(refuseRefund(1, meta(3, state(9, -1), updated(9, Long.MAX_VALUE))))
        .hasMessageContaining("overflows");
    assertThat(refuseRefund(Long.MIN_VALUE, meta(3, state(9, 0), updated(9, 1))))
        .hasMessageContaining("overflows");
    assertThat(refuseRefund(1, meta(3, LedgerEntryChange.ofRestored(account(key(2), 0)))))
        .hasMessageContaining("restored");
    assertThat(refuseRefund(1, meta(2))).hasMessageContaining("version 2");
    assertThat(refuseRefund(1, meta(1))).hasMessageContaining("version 1");
  }

  @Test
  void shouldGiveTheSameRowsAfterAFailure() {
    MadeLedger good =
        new MadeLedger(1)
            .apply(THREE, applied(TransactionResultCode.txSUCCESS, succeeded(3)), meta(3));
    MadeLedger bad =
        new MadeLedger(2)
            .apply(THREE, applied(TransactionResultCode.txSUCCESS, succeeded(3)), meta(4))
            .apply(ONE, refused(TransactionResultCode.txBAD_SEQ), meta(0));
    index(good);
    List<String> before = List.copyOf(rows.rows(GoldenTable.OPERATIONS));
    refuse(bad);
    rows.rows(GoldenTable.OPERATIONS).clear();

    index(good);

    assertThat(rows.rows(GoldenTable.OPERATIONS)).isEqualTo(before);
  }

  @Test
  void shouldPassOnWhatTheSinkThrows() {
    RuntimeException full = new RuntimeException("full");
    RowSink failing =
        new RowSink() {
          @Override
          public void ledger(int sequence, long closeTime) {}

          @Override
          public void transaction(
              long toId, byte[] bytes, int hash, long feeCharged, Label code, boolean feeBump) {
            throw full;
          }

          @Override
          public void operation(
              long id,
              Label operationType,
              byte[] bytes,
              int offset,
              int length,
              Label resultCode,
              boolean successful) {}

          @Override
          public void transactionAccount(long toId, byte[] bytes, int account) {}

          @Override
          public void operationAccount(long operationId, byte[] bytes, int account) {}

          @Override
          public void stateChange(StateChange change) {}
        };
    XdrDocument doc =
        new MadeLedger(1).apply(ONE, refused(TransactionResultCode.txBAD_SEQ), meta(3)).document();

    assertThatThrownBy(() -> indexer.index(doc, doc.root(), failing)).isSameAs(full);
  }

  private InvalidLedgerException refuseRefund(long fee, TransactionMeta meta) {
    InvalidLedgerException invalid =
        refuse(new MadeLedger(1).protocol(20).apply(SOROBAN_BUMP, bumpedFor(fee), meta));
    assertThat(invalid.transaction()).isEqualTo(1);
    return invalid;
  }

  private static TransactionResult bumpedFor(long fee) {
    return bumped(
        TransactionResultCode.txFEE_BUMP_INNER_SUCCESS,
        InnerTransactionResultResult.ofResults(TransactionResultCode.txSUCCESS, succeeded(1)),
        fee);
  }

  private static LedgerEntryChange state(int account, long balance) {
    return LedgerEntryChange.ofState(account(key(account), balance));
  }

  private static LedgerEntryChange updated(int account, long balance) {
    return LedgerEntryChange.ofUpdated(account(key(account), balance));
  }

  private void index(MadeLedger ledger) {
    XdrDocument doc = ledger.document();
    indexer.index(doc, doc.root(), rows);
  }

  private InvalidLedgerException refuse(MadeLedger ledger) {
    return catchThrowableOfType(InvalidLedgerException.class, () -> index(ledger));
  }

  private List<String> column(GoldenTable table, int column) {
    return rows.rows(table).stream().map(row -> row.split("\t", -1)[column]).toList();
  }
}
