package io.ledgerbackfill.xdr.indexer.rules;

import static io.ledgerbackfill.xdr.made.MadeEntry.asset;
import static io.ledgerbackfill.xdr.made.MadeEntry.id;
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
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrString;
import io.ledgerbackfill.xdr.golden.ShortAddresses;
import io.ledgerbackfill.xdr.golden.TextRowSink;
import io.ledgerbackfill.xdr.indexer.LedgerIndexer;
import io.ledgerbackfill.xdr.ledger.InvalidLedgerException;
import io.ledgerbackfill.xdr.made.MadeAccount;
import io.ledgerbackfill.xdr.made.MadeEntry;
import io.ledgerbackfill.xdr.made.MadeLedger;
import io.ledgerbackfill.xdr.model.AllowTrustOp;
import io.ledgerbackfill.xdr.model.Asset;
import io.ledgerbackfill.xdr.model.AssetCode;
import io.ledgerbackfill.xdr.model.BeginSponsoringFutureReservesOp;
import io.ledgerbackfill.xdr.model.ClaimPredicate;
import io.ledgerbackfill.xdr.model.ClaimableBalanceID;
import io.ledgerbackfill.xdr.model.Claimant;
import io.ledgerbackfill.xdr.model.ClaimantV0;
import io.ledgerbackfill.xdr.model.ClawbackOp;
import io.ledgerbackfill.xdr.model.CreateAccountOp;
import io.ledgerbackfill.xdr.model.CreateClaimableBalanceOp;
import io.ledgerbackfill.xdr.model.InnerTransactionResultResult;
import io.ledgerbackfill.xdr.model.LedgerEntryChange;
import io.ledgerbackfill.xdr.model.LedgerKey;
import io.ledgerbackfill.xdr.model.LedgerKeyAccount;
import io.ledgerbackfill.xdr.model.LedgerKeyClaimableBalance;
import io.ledgerbackfill.xdr.model.LedgerKeyData;
import io.ledgerbackfill.xdr.model.LedgerKeyOffer;
import io.ledgerbackfill.xdr.model.LedgerKeyTrustLine;
import io.ledgerbackfill.xdr.model.ManageDataOp;
import io.ledgerbackfill.xdr.model.MuxedAccount;
import io.ledgerbackfill.xdr.model.Operation;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.PathPaymentStrictReceiveOp;
import io.ledgerbackfill.xdr.model.PathPaymentStrictSendOp;
import io.ledgerbackfill.xdr.model.PaymentOp;
import io.ledgerbackfill.xdr.model.RevokeSponsorshipOp;
import io.ledgerbackfill.xdr.model.RevokeSponsorshipOpSigner;
import io.ledgerbackfill.xdr.model.SetTrustLineFlagsOp;
import io.ledgerbackfill.xdr.model.SignerKey;
import io.ledgerbackfill.xdr.model.TransactionEnvelope;
import io.ledgerbackfill.xdr.model.TransactionResultCode;
import io.ledgerbackfill.xdr.model.TrustLineAsset;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class ParticipantsTest {

  private static final Asset ASSET = asset("AAA", 99);

  private final TextRowSink rows = new TextRowSink();

  static List<Arguments> named() {
    return List.of(
        named(OperationBody.ofCreateAccount(new CreateAccountOp(id(5), 1)), "G5"),
        named(OperationBody.ofPayment(new PaymentOp(muxed(5, 9), ASSET, 1)), "G5"),
        named(
            OperationBody.ofPathPaymentStrictReceive(
                new PathPaymentStrictReceiveOp(ASSET, 1, muxed(5, 9), ASSET, 1, List.of(ASSET))),
            "G5"),
        named(
            OperationBody.ofPathPaymentStrictSend(
                new PathPaymentStrictSendOp(ASSET, 1, muxed(5, 9), ASSET, 1, List.of(ASSET))),
            "G5"),
        named(
            OperationBody.ofAllowTrust(
                new AllowTrustOp(id(5), AssetCode.ofCreditAlphanum4(Opaque.zeros(4)), 1)),
            "G5"),
        named(OperationBody.ofSetTrustLineFlags(new SetTrustLineFlagsOp(id(5), ASSET, 0, 1)), "G5"),
        named(OperationBody.ofAccountMerge(muxed(5, 9)), "G5"),
        named(
            OperationBody.ofCreateClaimableBalance(
                new CreateClaimableBalanceOp(
                    ASSET, 1, List.of(claimant(5), claimant(6), claimant(5)))),
            "G5",
            "G6"),
        named(
            OperationBody.ofBeginSponsoringFutureReserves(
                new BeginSponsoringFutureReservesOp(id(5))),
            "G5"),
        named(OperationBody.ofClawback(new ClawbackOp(ASSET, muxed(5, 9), 1)), "G5"),
        named(revoke(LedgerKey.ofAccount(new LedgerKeyAccount(id(5)))), "G5"),
        named(
            revoke(
                LedgerKey.ofTrustline(
                    new LedgerKeyTrustLine(id(5), TrustLineAsset.ofPoolShare(key(8))))),
            "G5"),
        named(revoke(LedgerKey.ofOffer(new LedgerKeyOffer(id(5), 8))), "G5"),
        named(revoke(LedgerKey.ofData(new LedgerKeyData(id(5), XdrString.of("name")))), "G5"),
        named(
            revoke(
                LedgerKey.ofClaimableBalance(
                    new LedgerKeyClaimableBalance(ClaimableBalanceID.ofV0(key(8)))))),
        named(
            OperationBody.ofRevokeSponsorship(
                RevokeSponsorshipOp.ofSigner(
                    new RevokeSponsorshipOpSigner(id(5), SignerKey.ofEd25519(key(8))))),
            "G5"),
        named(OperationBody.ofInflation()),
        named(OperationBody.ofManageData(new ManageDataOp(XdrString.of("name"), null))));
  }

  private static Arguments named(OperationBody body, String... accounts) {
    return Arguments.of(body, List.of(accounts));
  }

  private static Claimant claimant(int fill) {
    return Claimant.ofV0(new ClaimantV0(id(fill), ClaimPredicate.ofUnconditional()));
  }

  private static OperationBody revoke(LedgerKey key) {
    return OperationBody.ofRevokeSponsorship(RevokeSponsorshipOp.ofLedgerEntry(key));
  }

  @ParameterizedTest
  @MethodSource("named")
  void shouldTakeWhomAnOperationNames(OperationBody body, List<String> accounts) {
    index(
        envelope(classic(muxed(1, 7), 1, List.of(new Operation(muxed(2, 7), body)))),
        TransactionResultCode.txFAILED);

    assertThat(ShortAddresses.ofOperation(rows, 1))
        .startsWith("G2")
        .containsAll(accounts)
        .hasSize(1 + accounts.size());
    assertThat(ShortAddresses.ofTransactions(rows))
        .startsWith("G1")
        .containsAll(ShortAddresses.ofOperation(rows, 1))
        .hasSize(2 + accounts.size());
  }

  @Test
  void shouldTakeTheSourceOfTheTransactionForOperationsWithoutOne() {
    index(envelope(classic(muxed(1, 7), 1, operations(2))), TransactionResultCode.txSUCCESS);

    assertThat(ShortAddresses.ofOperation(rows, 1)).containsExactly("G1");
    assertThat(ShortAddresses.ofOperation(rows, 2)).containsExactly("G1");
    assertThat(ShortAddresses.ofTransactions(rows)).containsExactly("G1");
  }

  @Test
  void shouldTakeTheSourceOfOldEnvelopes() {
    index(envelopeV0(key(4), 1, operations(2)), TransactionResultCode.txSUCCESS);

    assertThat(ShortAddresses.ofOperation(rows, 1)).containsExactly("G4");
    assertThat(ShortAddresses.ofTransactions(rows)).containsExactly("G4");
  }

  @Test
  void shouldTakeWhoPaysTheFeeForTheTransactionAlone() {
    TransactionEnvelope bump = feeBump(muxed(9, 7), classic(account(1), 1, operations(2)));
    index(
        new MadeLedger(1)
            .apply(
                bump,
                bumped(
                    TransactionResultCode.txFEE_BUMP_INNER_SUCCESS,
                    InnerTransactionResultResult.ofResults(
                        TransactionResultCode.txSUCCESS, succeeded(2)),
                    1),
                meta(2)));

    assertThat(ShortAddresses.ofOperation(rows, 1)).containsExactly("G1");
    assertThat(ShortAddresses.ofTransactions(rows)).containsExactlyInAnyOrder("G1", "G9");
  }

  @Test
  void shouldTakeTheAccountsOfTheFeesChanges() {
    indexFee(
        LedgerEntryChange.ofState(new MadeAccount(3).entry()),
        LedgerEntryChange.ofUpdated(new MadeAccount(4).entry()),
        LedgerEntryChange.ofCreated(new MadeAccount(5).entry()),
        LedgerEntryChange.ofRemoved(LedgerKey.ofAccount(new LedgerKeyAccount(id(6)))),
        LedgerEntryChange.ofState(MadeEntry.offer(7, 1)),
        LedgerEntryChange.ofRemoved(LedgerKey.ofOffer(new LedgerKeyOffer(id(8), 1))));

    assertThat(ShortAddresses.ofTransactions(rows))
        .containsExactlyInAnyOrder("G1", "G3", "G4", "G5", "G6");
    assertThat(ShortAddresses.ofOperation(rows, 1)).containsExactly("G1");
  }

  @Test
  void shouldRefuseAnEntryRestoredByTheFee() {
    assertThatThrownBy(() -> indexFee(LedgerEntryChange.ofRestored(new MadeAccount(3).entry())))
        .isInstanceOf(InvalidLedgerException.class)
        .hasMessageContaining("ledger 1000, transaction 1")
        .hasMessageContaining("restored");
  }

  private void indexFee(LedgerEntryChange... changes) {
    TransactionEnvelope envelope = envelope(classic(account(1), 1, operations(1)));
    index(
        new MadeLedger(1)
            .propose(envelope)
            .apply(
                hash(envelope, MadeLedger.NETWORK),
                applied(TransactionResultCode.txSUCCESS, succeeded(1)),
                List.of(changes),
                meta(2),
                List.of()));
  }

  @Test
  void shouldTakeTheLastWhoBeganTheSponsorshipThatEnds() {
    index(
        envelope(
            classic(
                account(1),
                1,
                List.of(
                    begin(muxed(2, 7), 5),
                    begin(account(3), 5),
                    begin(account(4), 6),
                    end(muxed(5, 7)),
                    end(account(7)),
                    begin(account(8), 7)))),
        TransactionResultCode.txSUCCESS);

    assertThat(ShortAddresses.ofOperation(rows, 4)).containsExactly("G5", "G3");
    assertThat(ShortAddresses.ofOperation(rows, 5)).containsExactly("G7");
  }

  @Test
  void shouldTakeTheTransactionsSourceAsSponsorAndAsSponsored() {
    index(
        envelope(
            classic(
                account(1),
                1,
                List.of(begin(null, 5), begin(account(2), 1), end(null), end(account(5))))),
        TransactionResultCode.txSUCCESS);

    assertThat(ShortAddresses.ofOperation(rows, 3)).containsExactly("G1", "G2");
    assertThat(ShortAddresses.ofOperation(rows, 4)).containsExactly("G5", "G1");
  }

  @Test
  void shouldNotLookForWhoBeganASponsorshipInAFailedTransaction() {
    index(
        envelope(classic(account(1), 1, List.of(begin(account(2), 5), end(account(5))))),
        TransactionResultCode.txFAILED);

    assertThat(ShortAddresses.ofOperation(rows, 2)).containsExactly("G5");
  }

  private static Operation begin(@Nullable MuxedAccount source, int sponsored) {
    return new Operation(
        source,
        OperationBody.ofBeginSponsoringFutureReserves(
            new BeginSponsoringFutureReservesOp(id(sponsored))));
  }

  private static Operation end(@Nullable MuxedAccount source) {
    return new Operation(source, OperationBody.ofEndSponsoringFutureReserves());
  }

  @Test
  void shouldTakeParticipantsOfTransactionsThatWereNotApplied() {
    TransactionEnvelope envelope =
        envelope(
            classic(
                account(1),
                1,
                List.of(
                    new Operation(
                        null, OperationBody.ofPayment(new PaymentOp(account(5), ASSET, 1))))));
    index(new MadeLedger(1).apply(envelope, refused(TransactionResultCode.txBAD_SEQ), meta(2)));

    assertThat(ShortAddresses.ofOperation(rows, 1)).containsExactly("G1", "G5");
    assertThat(ShortAddresses.ofTransactions(rows)).containsExactly("G1", "G5");
  }

  private void index(TransactionEnvelope envelope, TransactionResultCode code) {
    index(new MadeLedger(1).apply(envelope, applied(code, succeeded(10)), meta(2)));
  }

  private void index(MadeLedger ledger) {
    XdrDocument doc = ledger.document();
    new LedgerIndexer(MadeLedger.NETWORK, Rules.only(EnumSet.of(Rules.PARTICIPANTS)))
        .index(doc, doc.root(), rows);
  }
}
