package io.ledgerbackfill.xdr.indexer.rules;

import static io.ledgerbackfill.xdr.made.MadeMeta.created;
import static io.ledgerbackfill.xdr.made.MadeMeta.removed;
import static io.ledgerbackfill.xdr.made.MadeMeta.restored;
import static io.ledgerbackfill.xdr.made.MadeMeta.updated;
import static io.ledgerbackfill.xdr.made.MadeResult.applied;
import static io.ledgerbackfill.xdr.made.MadeResult.bumped;
import static io.ledgerbackfill.xdr.made.MadeResult.meta;
import static io.ledgerbackfill.xdr.made.MadeResult.refused;
import static io.ledgerbackfill.xdr.made.MadeResult.succeeded;
import static io.ledgerbackfill.xdr.made.MadeTransaction.account;
import static io.ledgerbackfill.xdr.made.MadeTransaction.classic;
import static io.ledgerbackfill.xdr.made.MadeTransaction.envelope;
import static io.ledgerbackfill.xdr.made.MadeTransaction.envelopeV0;
import static io.ledgerbackfill.xdr.made.MadeTransaction.feeBump;
import static io.ledgerbackfill.xdr.made.MadeTransaction.hash;
import static io.ledgerbackfill.xdr.made.MadeTransaction.key;
import static io.ledgerbackfill.xdr.made.MadeTransaction.muxed;
import static io.ledgerbackfill.xdr.made.MadeTransaction.operations;
import static io.ledgerbackfill.xdr.made.MadeTransaction.soroban;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.golden.ShortStateChanges;
import io.ledgerbackfill.xdr.golden.TextRowSink;
import io.ledgerbackfill.xdr.indexer.LedgerIndexer;
import io.ledgerbackfill.xdr.ledger.InvalidLedgerException;
import io.ledgerbackfill.xdr.made.MadeAccount;
import io.ledgerbackfill.xdr.made.MadeEntry;
import io.ledgerbackfill.xdr.made.MadeLedger;
import io.ledgerbackfill.xdr.made.MadeMeta;
import io.ledgerbackfill.xdr.model.InnerTransactionResultResult;
import io.ledgerbackfill.xdr.model.LedgerEntryChange;
import io.ledgerbackfill.xdr.model.TransactionEnvelope;
import io.ledgerbackfill.xdr.model.TransactionResult;
import io.ledgerbackfill.xdr.model.TransactionResultCode;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The fee of a transaction of account G1, of 100 unless a test says more. */
class FeeTransferTest {

  private static final String XLM = " token=" + ShortStateChanges.token(Transfers.XLM);
  private static final TransactionResult SUCCESS =
      applied(TransactionResultCode.txSUCCESS, succeeded(1));
  private static final TransactionEnvelope CLASSIC =
      envelope(classic(muxed(1, 7), 1, operations(1)));
  private static final TransactionEnvelope SOROBAN =
      envelope(soroban(muxed(1, 7), 1, operations(1)));
  private static final List<LedgerEntryChange> NONE = List.of();

  private final TextRowSink rows = new TextRowSink();

  @ParameterizedTest
  @CsvSource({"0, 1", "7, 2", "10, 2", "20, 3", "23, 4"})
  void shouldDebitTheFeeOfEveryTransaction(long protocol, int metaVersion) {
    index(protocol, CLASSIC, SUCCESS, NONE, metaVersion, NONE, NONE);
    index(
        protocol,
        CLASSIC,
        applied(TransactionResultCode.txFAILED, succeeded(1)),
        NONE,
        metaVersion,
        NONE,
        NONE);
    index(
        protocol, CLASSIC, refused(TransactionResultCode.txBAD_SEQ), NONE, metaVersion, NONE, NONE);
    index(protocol, envelopeV0(key(1), 1, operations(1)), SUCCESS, NONE, metaVersion, NONE, NONE);

    assertThat(ShortStateChanges.ofTransactions(rows))
        .hasSize(4)
        .containsOnly("BALANCE DEBIT G1" + XLM + " amount=100");
  }

  @Test
  void shouldDebitWhoPaysForAFeeBump() {
    index(
        23,
        feeBump(muxed(9, 7), classic(account(1), 1, operations(1))),
        bumpedFor(250),
        NONE,
        4,
        NONE,
        NONE);

    assertThat(ShortStateChanges.ofTransactions(rows))
        .containsExactly("BALANCE DEBIT G9" + XLM + " amount=250");
  }

  /** What entries say of the fee counts for smart contracts alone. */
  @Test
  void shouldTakeTheResultsWordForTheFeeWithoutContracts() {
    index(22, CLASSIC, SUCCESS, balance(1, 1000, 1), 3, balance(1, 1, 999), balance(1, 1, 2));

    assertThat(ShortStateChanges.ofTransactions(rows))
        .containsExactly("BALANCE DEBIT G1" + XLM + " amount=100");
  }

  @Test
  void shouldHaveNoRowForNoFee() {
    index(22, feeBump(account(9), classic(account(1), 1, operations(1))), bumpedFor(0), NONE);
    index(22, SOROBAN, SUCCESS, NONE);
    index(22, SOROBAN, SUCCESS, balance(1, 1000, 400), 3, balance(1, 400, 1000), NONE);

    assertThat(ShortStateChanges.ofTransactions(rows)).isEmpty();
  }

  @Test
  void shouldCreditANegativeFee() {
    index(22, feeBump(account(9), classic(account(1), 1, operations(1))), bumpedFor(-5), NONE);
    index(22, SOROBAN, SUCCESS, balance(1, 1000, 950), 3, balance(1, 950, 1001), NONE);

    assertThat(ShortStateChanges.ofTransactions(rows))
        .containsExactly(
            "BALANCE CREDIT G9" + XLM + " amount=-5", "BALANCE CREDIT G1" + XLM + " amount=-1");
  }

  /** Before protocol 23 a refund comes after the transaction, from 23 on after all of them. */
  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          # protocol, meta, after the transaction, after all, net
          20, 3, 0,  0,  600
          20, 3, 40, 0,  560
          21, 3, 40, 0,  560
          22, 3, 40, 0,  560
          22, 4, 40, 0,  560
          23, 4, 0,  40, 560
          23, 3, 0,  40, 560
          24, 4, 0,  0,  600
          """)
  void shouldTakeTheRefundOffAContractsFee(
      long protocol, int metaVersion, long after, long afterAll, long net) {
    index(
        protocol,
        SOROBAN,
        SUCCESS,
        balance(1, 1000, 400),
        metaVersion,
        after == 0 ? NONE : balance(1, 400, 400 + after),
        afterAll == 0 ? NONE : balance(1, 400, 400 + afterAll));

    assertThat(ShortStateChanges.ofTransactions(rows))
        .containsExactly("BALANCE DEBIT G1" + XLM + " amount=" + net);
  }

  @Test
  void shouldTakeTheRefundOffTheFeeOfAFailedContract() {
    index(
        23,
        SOROBAN,
        applied(TransactionResultCode.txFAILED, succeeded(1)),
        balance(1, 1000, 400),
        4,
        NONE,
        balance(1, 400, 500));

    assertThat(ShortStateChanges.ofTransactions(rows))
        .containsExactly("BALANCE DEBIT G1" + XLM + " amount=500");
  }

  @Test
  void shouldReadTheBalancesOfWhoPaysForAFeeBump() {
    index(
        21,
        feeBump(account(9), soroban(account(1), 1, operations(1))),
        bumpedFor(5),
        MadeMeta.changes(balance(1, 77, 7), balance(9, 1000, 400)),
        3,
        MadeMeta.changes(balance(9, 400, 410), balance(1, 7, 70)),
        NONE);

    assertThat(ShortStateChanges.ofTransactions(rows))
        .containsExactly("BALANCE DEBIT G9" + XLM + " amount=590");
  }

  /** Both lists are read as one: from the last state to the last update, wherever they are. */
  @Test
  void shouldReadFromTheLastStateToTheLastUpdate() {
    index(
        23,
        SOROBAN,
        SUCCESS,
        MadeMeta.changes(
            balance(1, 5000, 1), balance(1, 1000, 2), balance(5, 1, 2), balance(1, 1000, 400)),
        4,
        balance(1, 9, 450),
        List.of(LedgerEntryChange.ofState(new MadeAccount(1).balance(400).entry())));

    assertThat(ShortStateChanges.ofTransactions(rows))
        .containsExactly("BALANCE DEBIT G1" + XLM + " amount=550");
  }

  @Test
  void shouldNotReadEntriesThatComeOrGoOrAreNoAccounts() {
    index(
        23,
        SOROBAN,
        SUCCESS,
        MadeMeta.changes(
            balance(1, 1000, 400),
            created(new MadeAccount(1).balance(5000).entry()),
            updated(MadeEntry.offer(1, 1), MadeEntry.offer(1, 2))),
        4,
        NONE,
        NONE);
    index(23, SOROBAN, SUCCESS, removed(new MadeAccount(1).balance(7).entry()));

    assertThat(ShortStateChanges.ofTransactions(rows))
        .containsExactly(
            "BALANCE DEBIT G1" + XLM + " amount=600", "BALANCE DEBIT G1" + XLM + " amount=7");
  }

  @Test
  void shouldRefuseAFeeThatGives() {
    assertRefused(
        balance(1, 400, 401), 4, NONE, "its fee raises the fee source's balance from 400 to 401");
  }

  @Test
  void shouldRefuseARefundThatTakes() {
    assertRefused(
        balance(1, 1000, 400),
        4,
        balance(1, 400, 399),
        "a refund of its fee lowers the fee source's balance from 400 to 399");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2})
  void shouldRefuseAContractWithOldMeta(int metaVersion) {
    assertRefused(
        balance(1, 1000, 400),
        metaVersion,
        NONE,
        "its meta is of version "
            + metaVersion
            + ", which has no place for the fee of a smart contract transaction");
  }

  @Test
  void shouldRefuseAnEntryRestoredByAFee() {
    List<LedgerEntryChange> restored = restored(new MadeAccount(5).entry());
    String reason = "an entry is restored among the changes of its fee";

    assertRefused(restored, 4, NONE, reason);
    assertRefused(NONE, 4, restored, reason);
    assertThatThrownBy(() -> index(22, SOROBAN, SUCCESS, NONE, 3, restored, NONE))
        .isInstanceOf(InvalidLedgerException.class)
        .hasMessageEndingWith(reason);
  }

  @Test
  void shouldRefuseAFeeBeyondTheRangeOfNumbers() {
    assertRefused(balance(1, Long.MAX_VALUE, -1), 4, NONE, "overflows");
    assertRefused(NONE, 4, balance(1, -1, Long.MAX_VALUE), "overflows");
  }

  private void assertRefused(
      List<LedgerEntryChange> fee,
      int metaVersion,
      List<LedgerEntryChange> afterAll,
      String reason) {
    assertThatThrownBy(() -> index(23, SOROBAN, SUCCESS, fee, metaVersion, NONE, afterAll))
        .isInstanceOf(InvalidLedgerException.class)
        .hasMessageStartingWith(
            "ledger 1000, transaction 1 (" + hash(SOROBAN, MadeLedger.NETWORK) + "): ")
        .hasMessageEndingWith(reason);
  }

  private void index(
      long protocol,
      TransactionEnvelope envelope,
      TransactionResult result,
      List<LedgerEntryChange> fee) {
    index(protocol, envelope, result, fee, 3, NONE, NONE);
  }

  private void index(
      long protocol,
      TransactionEnvelope envelope,
      TransactionResult result,
      List<LedgerEntryChange> fee,
      int metaVersion,
      List<LedgerEntryChange> after,
      List<LedgerEntryChange> afterAll) {
    XdrDocument doc =
        new MadeLedger(2)
            .protocol(protocol)
            .propose(envelope)
            .apply(
                hash(envelope, MadeLedger.NETWORK),
                result,
                fee,
                meta(metaVersion, after.toArray(LedgerEntryChange[]::new)),
                afterAll)
            .document();
    new LedgerIndexer(MadeLedger.NETWORK, Rules.only(EnumSet.of(Rules.TOKEN_TRANSFERS)))
        .index(doc, doc.root(), rows);
  }

  private static TransactionResult bumpedFor(long fee) {
    return bumped(
        TransactionResultCode.txFEE_BUMP_INNER_SUCCESS,
        InnerTransactionResultResult.ofResults(TransactionResultCode.txSUCCESS, succeeded(1)),
        fee);
  }

  private static List<LedgerEntryChange> balance(int account, long before, long after) {
    return updated(
        new MadeAccount(account).balance(before).entry(),
        new MadeAccount(account).balance(after).entry());
  }
}
