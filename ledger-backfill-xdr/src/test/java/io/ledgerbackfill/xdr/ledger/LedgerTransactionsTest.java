package io.ledgerbackfill.xdr.ledger;

import static io.ledgerbackfill.xdr.made.MadeLedger.NETWORK;
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
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ledgerbackfill.xdr.SharedLedgers;
import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.made.MadeLedger;
import io.ledgerbackfill.xdr.model.InnerTransactionResultResult;
import io.ledgerbackfill.xdr.model.LedgerCloseMeta;
import io.ledgerbackfill.xdr.model.LedgerUpgrade;
import io.ledgerbackfill.xdr.model.OperationResult;
import io.ledgerbackfill.xdr.model.Transaction;
import io.ledgerbackfill.xdr.model.TransactionEnvelope;
import io.ledgerbackfill.xdr.model.TransactionResultCode;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerTransactionsTest {

  private static final List<OperationResult> NONE = List.of();

  private final LedgerTransactions transactions = new LedgerTransactions(NETWORK);

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void shouldJoinEnvelopesAndResultsInAppliedOrder(int version) {
    List<TransactionEnvelope> envelopes =
        List.of(
            envelope(classic(account(1), 1, operations(1))),
            envelopeV0(key(2), 2, operations(2)),
            feeBump(account(9), classic(account(3), 3, operations(3))),
            envelope(soroban(account(4), 4, operations(4))),
            envelope(classic(account(5), 5, operations(5))));
    MadeLedger ledger =
        new MadeLedger(version)
            .sequence(4_294_967_295L)
            .protocol(23)
            .closeTime(1_234_567_890)
            .propose(envelope(classic(account(6), 6, operations(6))));
    for (TransactionEnvelope envelope : envelopes) {
      ledger.apply(envelope, applied(TransactionResultCode.txSUCCESS, NONE), meta(4));
    }
    XdrDocument doc = ledger.document();

    transactions.read(doc, doc.root());

    assertThat(transactions.sequence()).isEqualTo(4_294_967_295L);
    assertThat(transactions.protocol()).isEqualTo(23);
    assertThat(transactions.closeTime()).isEqualTo(1_234_567_890);
    assertThat(transactions.size()).isEqualTo(5);
    for (int i = 0; i < 5; i++) {
      LedgerTransaction transaction = transactions.get(i);
      assertThat(transaction.index()).isEqualTo(i + 1);
      assertThat(doc.opaque(transaction.hash())).isEqualTo(hash(envelopes.get(i), NETWORK));
      assertThat(TransactionEnvelope.type(doc, transaction.envelope()))
          .isEqualTo(envelopes.get(i).type());
      assertThat(doc.size(transaction.operations())).isEqualTo(i + 1);
      assertThat(keyAt(doc, transaction.source())).isEqualTo(key(i + 1));
      assertThat(keyAt(doc, transaction.feeSource())).isEqualTo(i == 2 ? key(9) : key(i + 1));
      assertThat(transaction.isFeeBump()).isEqualTo(i == 2);
      assertThat(transaction.isV0()).isEqualTo(i == 1);
      assertThat(transaction.isSoroban()).isEqualTo(i == 3);
      assertThat(transaction.postApplyFeeProcessing() == LedgerTransaction.ABSENT)
          .isEqualTo(version < 2);
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2})
  void shouldTellTheProtocolByWhichTransactionsWereApplied(int version) {
    assertProtocols(new MadeLedger(version).protocol(22), 22, 22);
    assertProtocols(new MadeLedger(version).upgradeProtocol(23), 23, 22);
    assertProtocols(
        new MadeLedger(version)
            .upgrade(LedgerUpgrade.ofBaseFee(200))
            .upgradeProtocol(23)
            .upgrade(LedgerUpgrade.ofMaxTxSetSize(200)),
        23,
        22);
    assertProtocols(
        new MadeLedger(version).protocol(22).upgrade(LedgerUpgrade.ofBaseFee(200)), 22, 22);
    assertProtocols(new MadeLedger(version).upgradeProtocol(0), 0, 0);
  }

  private void assertProtocols(MadeLedger ledger, long closed, long applied) {
    XdrDocument doc = ledger.document();
    transactions.read(doc, doc.root());

    assertThat(transactions.protocol()).isEqualTo(closed);
    assertThat(transactions.appliedProtocol()).isEqualTo(applied);
  }

  @Test
  void shouldHaveNoTransactionsBeforeALedgerIsRead() {
    assertThat(transactions.size()).isZero();
    assertThatThrownBy(() -> transactions.get(0)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void shouldReduceMultiplexedAccountsToTheirKeys() {
    XdrDocument doc =
        new MadeLedger(1)
            .apply(
                feeBump(muxed(7, 70), classic(muxed(8, 80), 1, operations(1))),
                refused(TransactionResultCode.txBAD_SEQ),
                meta(3))
            .document();

    transactions.read(doc, doc.root());

    assertThat(keyAt(doc, transactions.get(0).source())).isEqualTo(key(8));
    assertThat(keyAt(doc, transactions.get(0).feeSource())).isEqualTo(key(7));
  }

  @Test
  void shouldFindOperationResultsWhereThereAreAny() {
    TransactionEnvelope plain = envelope(classic(account(1), 1, operations(1)));
    TransactionEnvelope bump = feeBump(account(2), classic(account(1), 1, operations(1)));
    XdrDocument doc =
        new MadeLedger(2)
            .apply(plain, applied(TransactionResultCode.txSUCCESS, succeeded(1)), meta(4))
            .apply(plain, applied(TransactionResultCode.txFAILED, succeeded(2)), meta(4))
            .apply(plain, refused(TransactionResultCode.txBAD_AUTH), meta(4))
            .apply(
                bump,
                bumped(
                    TransactionResultCode.txFEE_BUMP_INNER_SUCCESS,
                    InnerTransactionResultResult.ofResults(
                        TransactionResultCode.txSUCCESS, succeeded(3)),
                    5),
                meta(4))
            .apply(
                bump,
                bumped(
                    TransactionResultCode.txFEE_BUMP_INNER_FAILED,
                    InnerTransactionResultResult.of(TransactionResultCode.txBAD_SEQ),
                    5),
                meta(4))
            .apply(bump, refused(TransactionResultCode.txINSUFFICIENT_BALANCE), meta(4))
            .document();
    int[] expected = {1, 2, -1, 3, -1, -1};
    boolean[] successful = {true, false, false, true, false, false};

    transactions.read(doc, doc.root());

    for (int i = 0; i < expected.length; i++) {
      LedgerTransaction transaction = transactions.get(i);
      long results = transaction.operationResults();
      assertThat(results == LedgerTransaction.ABSENT ? -1 : doc.size(results))
          .isEqualTo(expected[i]);
      assertThat(transaction.isSuccessful()).isEqualTo(successful[i]);
      assertThat(transaction.innerHash() == LedgerTransaction.ABSENT).isEqualTo(i != 3 && i != 4);
    }
  }

  @Test
  void shouldNameTheResultWhoseEnvelopeIsMissing() {
    XdrDocument doc =
        new MadeLedger(0)
            .sequence(77)
            .apply(
                envelope(classic(account(1), 1, operations(1))),
                refused(TransactionResultCode.txBAD_SEQ),
                meta(2))
            .apply(
                key(0xAB), refused(TransactionResultCode.txBAD_SEQ), List.of(), meta(2), List.of())
            .document();

    InvalidLedgerException invalid =
        catchThrowableOfType(
            InvalidLedgerException.class, () -> transactions.read(doc, doc.root()));

    assertThat(invalid)
        .hasMessageContaining("ledger 77, transaction 2")
        .hasMessageContaining("ab".repeat(32))
        .hasMessageContaining("made up");
    assertThat(transactions.size()).isZero();
    assertThat(invalid.ledger()).isEqualTo(77);
    assertThat(invalid.transaction()).isEqualTo(2);
    assertThat(invalid.operation()).isZero();
  }

  @Test
  void shouldFindNoEnvelopeOfAnotherNetwork() {
    XdrDocument doc =
        new MadeLedger(1)
            .apply(
                envelope(classic(account(1), 1, operations(1))),
                refused(TransactionResultCode.txBAD_SEQ),
                meta(2))
            .document();
    LedgerTransactions elsewhere = new LedgerTransactions(Network.TESTNET);

    assertThatThrownBy(() -> elsewhere.read(doc, doc.root()))
        .isInstanceOf(InvalidLedgerException.class)
        .hasMessageContaining("Test SDF Network ; September 2015");
  }

  @Test
  void shouldGrowToAnyNumberOfTransactionsAndBeUsedAgain() {
    MadeLedger large = new MadeLedger(2);
    List<Opaque> hashes = new ArrayList<>();
    for (int i = 0; i < 3000; i++) {
      TransactionEnvelope envelope = envelope(classic(account(1), i, operations(0)));
      large.apply(envelope, applied(TransactionResultCode.txSUCCESS, NONE), meta(4));
      hashes.add(hash(envelope, NETWORK));
    }
    XdrDocument many = large.document();
    XdrDocument none = new MadeLedger(0).document();

    for (int round = 0; round < 2; round++) {
      transactions.read(many, many.root());
      assertThat(transactions.size()).isEqualTo(3000);
      for (int i = 0; i < 3000; i++) {
        LedgerTransaction transaction = transactions.get(i);
        assertThat(Transaction.seqNum(many, transaction.inner())).isEqualTo(i);
        assertThat(many.opaque(transaction.hash())).isEqualTo(hashes.get(i));
      }
      transactions.read(none, none.root());
      assertThat(transactions.size()).isZero();
    }
    assertThatThrownBy(() -> transactions.get(0)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  /** Each form of hash at work: results of fee bumps carry the inner hash, too. */
  @Test
  void shouldComputeTheInnerHashesThatTheNetworkRecorded() {
    LedgerTransactions pubnet = new LedgerTransactions(Network.PUBNET);
    TransactionHasher hasher = new TransactionHasher(Network.PUBNET);
    byte[] computed = new byte[32];
    int feeBumps = 0;
    for (byte[] ledger : SharedLedgers.lake("pubnet").values()) {
      XdrDocument doc = LedgerCloseMeta.XDR.index(ledger);
      pubnet.read(doc, doc.root());
      for (int i = 0; i < pubnet.size(); i++) {
        LedgerTransaction transaction = pubnet.get(i);
        if (transaction.innerHash() != LedgerTransaction.ABSENT) {
          int from = XdrDocument.offset(transaction.inner());
          int length = Transaction.end(doc, transaction.inner()) - from;
          hasher.hashTransaction(doc.bytes(), from, length, computed, 0);
          assertThat(doc.copy(transaction.innerHash())).isEqualTo(computed);
          feeBumps++;
        }
      }
    }
    assertThat(feeBumps).isPositive();
  }

  private static Opaque keyAt(XdrDocument doc, int offset) {
    return Opaque.of(doc.bytes(), offset, 32);
  }
}
