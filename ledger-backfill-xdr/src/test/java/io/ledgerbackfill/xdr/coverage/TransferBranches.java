package io.ledgerbackfill.xdr.coverage;

import static io.ledgerbackfill.xdr.coverage.Branch.ofTest;
import static io.ledgerbackfill.xdr.model.OperationType.ACCOUNT_MERGE;
import static io.ledgerbackfill.xdr.model.OperationType.ALLOW_TRUST;
import static io.ledgerbackfill.xdr.model.OperationType.CLAIM_CLAIMABLE_BALANCE;
import static io.ledgerbackfill.xdr.model.OperationType.CLAWBACK;
import static io.ledgerbackfill.xdr.model.OperationType.CLAWBACK_CLAIMABLE_BALANCE;
import static io.ledgerbackfill.xdr.model.OperationType.CREATE_ACCOUNT;
import static io.ledgerbackfill.xdr.model.OperationType.CREATE_CLAIMABLE_BALANCE;
import static io.ledgerbackfill.xdr.model.OperationType.CREATE_PASSIVE_SELL_OFFER;
import static io.ledgerbackfill.xdr.model.OperationType.INFLATION;
import static io.ledgerbackfill.xdr.model.OperationType.LIQUIDITY_POOL_DEPOSIT;
import static io.ledgerbackfill.xdr.model.OperationType.LIQUIDITY_POOL_WITHDRAW;
import static io.ledgerbackfill.xdr.model.OperationType.MANAGE_BUY_OFFER;
import static io.ledgerbackfill.xdr.model.OperationType.MANAGE_SELL_OFFER;
import static io.ledgerbackfill.xdr.model.OperationType.PATH_PAYMENT_STRICT_RECEIVE;
import static io.ledgerbackfill.xdr.model.OperationType.PATH_PAYMENT_STRICT_SEND;
import static io.ledgerbackfill.xdr.model.OperationType.PAYMENT;
import static io.ledgerbackfill.xdr.model.OperationType.SET_TRUST_LINE_FLAGS;

import io.ledgerbackfill.xdr.model.ClaimAtomType;
import io.ledgerbackfill.xdr.model.LedgerEntryType;
import io.ledgerbackfill.xdr.model.OperationType;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Branches of the rules of what operations without contracts move. */
final class TransferBranches {

  private static final String PAID = "PaymentTransfersTest#shouldMoveWhatIsPaid";
  private static final String TAKEN = "OfferTransfersTest#shouldMoveBothSidesOfEveryOfferTaken";
  private static final String ISSUER = "OfferTransfersTest#shouldMintAndBurnWhereAnIssuerTrades";
  private static final String WITH_POOL =
      "OfferTransfersTest#shouldMintAndBurnWhereAnIssuerTradesWithAPool";
  private static final String DIRECT = "OfferTransfersTest#shouldPayDirectlyWithoutOffers";
  private static final String DEPOSIT = "PoolTransfersTest#shouldDebitWhoDeposits";
  private static final String WITHDRAW = "PoolTransfersTest#shouldCreditWhoWithdraws";
  private static final String ONE_BALANCE =
      "PoolRevocationTest#shouldBurnTheOtherAssetOfTheOnlyBalance";
  private static final String RECONCILED =
      "NativeReconciliationTest#shouldMintAndBurnWhatAPaymentDoesNotExplain";

  private TransferBranches() {}

  static List<Branch> all() {
    return Stream.of(payments(), trades(), balances(), pools(), revocations(), reconciliation())
        .flatMap(List::stream)
        .toList();
  }

  private static List<Branch> payments() {
    return List.of(
        branch("new account: funder and first balance", "XDR", did(CREATE_ACCOUNT))
            .test("PaymentTransfersTest#shouldTellWhoFundsANewAccount"),
        branch(
                "new account with a balance of 0",
                "CAP-33",
                op -> op.did(CREATE_ACCOUNT) && op.hasRow("BALANCE CREDIT .* amount=0$"))
            .test("PaymentTransfersTest#shouldTellWhoFundsANewAccount"),
        branch(
                "payment of lumens",
                "XDR",
                op -> op.did(PAYMENT) && Trades.isNative(op.body().paymentOp().asset()))
            .test(PAID),
        branch(
                "payment of an asset between holders",
                "XDR",
                op ->
                    op.did(PAYMENT)
                        && !Trades.isNative(op.body().paymentOp().asset())
                        && op.hasRow("BALANCE DEBIT")
                        && op.hasRow("BALANCE CREDIT"))
            .test(PAID),
        branch("payment by the issuer mints", "CAP-67", did(PAYMENT, "BALANCE MINT")).test(PAID),
        branch("payment to the issuer burns", "CAP-67", did(PAYMENT, "BALANCE BURN")).test(PAID),
        branch(
                "payment to oneself",
                "XDR",
                op ->
                    op.did(PAYMENT)
                        && op.hasRow("BALANCE DEBIT " + op.source())
                        && op.hasRow("BALANCE CREDIT " + op.source()))
            .test(PAID),
        branch("merge: the one that remains, and the balance", "XDR", did(ACCOUNT_MERGE))
            .test("PaymentTransfersTest#shouldMoveTheBalanceOfAMergedAccount"),
        branch(
                "merge of an empty account",
                "XDR",
                op -> op.did(ACCOUNT_MERGE) && op.hasRow("BALANCE CREDIT .* amount=0$"))
            .test("PaymentTransfersTest#shouldMoveTheBalanceOfAMergedAccount"),
        branch("payouts of inflation", "CAP-26", did(INFLATION, "BALANCE CREDIT"))
            .test("PaymentTransfersTest#shouldCreditEveryPayoutOfInflation"),
        branch(
                "inflation without payouts",
                "CAP-26",
                op -> op.did(INFLATION) && op.rows().isEmpty())
            .test("PaymentTransfersTest#shouldMoveNothingByInflationWithoutPayouts"),
        branch("clawback", "CAP-35", did(CLAWBACK, "BALANCE BURN"))
            .test("PaymentTransfersTest#shouldBurnWhatIsClawedBack"));
  }

  private static List<Branch> trades() {
    return List.of(
        branch(
                "sell offer that takes offers",
                "XDR",
                op -> op.did(MANAGE_SELL_OFFER) && !Trades.of(op).isEmpty())
            .test(TAKEN),
        branch(
                "buy offer that takes offers",
                "CAP-6",
                op -> op.did(MANAGE_BUY_OFFER) && !Trades.of(op).isEmpty())
            .test(TAKEN),
        branch(
                "passive offer that takes offers",
                "XDR",
                op -> op.did(CREATE_PASSIVE_SELL_OFFER) && !Trades.of(op).isEmpty())
            .test(TAKEN),
        branch(
                "offer that takes none",
                "XDR",
                op ->
                    op.did(MANAGE_SELL_OFFER, MANAGE_BUY_OFFER, CREATE_PASSIVE_SELL_OFFER)
                        && Trades.of(op).isEmpty())
            .test("OfferTransfersTest#shouldMoveNothingWhereNoOfferIsTaken"),
        branch("claim atom V0", "XDR", op -> Trades.has(op, ClaimAtomType.CLAIM_ATOM_TYPE_V0))
            .test(TAKEN),
        branch(
                "claim atom of the order book",
                "CAP-38",
                op -> Trades.has(op, ClaimAtomType.CLAIM_ATOM_TYPE_ORDER_BOOK))
            .test(TAKEN),
        branch(
                "claim atom of a pool, which has no rows",
                "CAP-38",
                op -> Trades.has(op, ClaimAtomType.CLAIM_ATOM_TYPE_LIQUIDITY_POOL))
            .test(TAKEN),
        branch("trade of 0", "XDR", Trades::hasZero)
            .test("OfferTransfersTest#shouldKeepAmountsOfZero"),
        branch(
                "trade that mints, an issuer selling",
                "CAP-67",
                op -> !Trades.of(op).isEmpty() && op.hasRow("BALANCE MINT"))
            .test(ISSUER),
        branch(
                "trade that burns, an issuer buying",
                "CAP-67",
                op -> !Trades.of(op).isEmpty() && op.hasRow("BALANCE BURN"))
            .test(ISSUER),
        ofTest("trade of an issuer with itself", "CAP-67", ISSUER),
        branch(
                "trade of an issuer with a pool",
                "CAP-38",
                op ->
                    Trades.has(op, ClaimAtomType.CLAIM_ATOM_TYPE_LIQUIDITY_POOL)
                        && op.hasRow("BALANCE (MINT|BURN) " + op.source()))
            .test(WITH_POOL),
        path(
                "receive through offers",
                PATH_PAYMENT_STRICT_RECEIVE,
                ClaimAtomType.CLAIM_ATOM_TYPE_ORDER_BOOK)
            .test("OfferTransfersTest#shouldPayWhatAStrictReceiveAsksFor"),
        path(
                "receive through a pool",
                PATH_PAYMENT_STRICT_RECEIVE,
                ClaimAtomType.CLAIM_ATOM_TYPE_LIQUIDITY_POOL)
            .test("OfferTransfersTest#shouldPayWhatAStrictReceiveAsksFor"),
        path(
                "send through offers",
                PATH_PAYMENT_STRICT_SEND,
                ClaimAtomType.CLAIM_ATOM_TYPE_ORDER_BOOK)
            .test("OfferTransfersTest#shouldPayWhatAStrictSendResultedIn"),
        path(
                "send through a pool",
                PATH_PAYMENT_STRICT_SEND,
                ClaimAtomType.CLAIM_ATOM_TYPE_LIQUIDITY_POOL)
            .test("OfferTransfersTest#shouldPayWhatAStrictSendResultedIn"),
        branch(
                "path payment without offers",
                "XDR",
                op ->
                    op.did(PATH_PAYMENT_STRICT_RECEIVE, PATH_PAYMENT_STRICT_SEND)
                        && Trades.of(op).isEmpty())
            .test(DIRECT),
        branch(
                "path payment by the issuer mints, to the issuer burns",
                "CAP-67",
                op ->
                    op.did(PATH_PAYMENT_STRICT_RECEIVE, PATH_PAYMENT_STRICT_SEND)
                        && Trades.of(op).isEmpty()
                        && op.hasRow("BALANCE (MINT|BURN)"))
            .test(DIRECT));
  }

  private static List<Branch> balances() {
    return List.of(
        branch(
                "claimable balance: its creator is debited alone",
                "CAP-23",
                did(CREATE_CLAIMABLE_BALANCE, "BALANCE DEBIT"))
            .test("ClaimableBalanceTransfersTest#shouldDebitWhoCreatesABalance"),
        branch(
                "claimable balance of the issuer is minted",
                "CAP-67",
                did(CREATE_CLAIMABLE_BALANCE, "BALANCE MINT"))
            .test("ClaimableBalanceTransfersTest#shouldDebitWhoCreatesABalance"),
        branch(
                "who claims is credited alone",
                "CAP-23",
                did(CLAIM_CLAIMABLE_BALANCE, "BALANCE CREDIT"))
            .test("ClaimableBalanceTransfersTest#shouldCreditWhoClaimsABalance"),
        branch(
                "what the issuer claims is burned",
                "CAP-67",
                did(CLAIM_CLAIMABLE_BALANCE, "BALANCE BURN"))
            .test("ClaimableBalanceTransfersTest#shouldCreditWhoClaimsABalance"),
        branch(
                "claimable balance that is clawed back",
                "CAP-35",
                did(CLAWBACK_CLAIMABLE_BALANCE, "BALANCE BURN"))
            .test("ClaimableBalanceTransfersTest#shouldBurnABalanceThatIsClawedBack"),
        ofTest(
            "claim or clawback without a removed balance: refused",
            "CAP-23",
            "ClaimableBalanceTransfersTest#shouldRefuseToTakeNoBalance"),
        ofTest(
            "claim or clawback with several removed balances: refused",
            "CAP-23",
            "ClaimableBalanceTransfersTest#shouldRefuseToTakeSeveralBalances"));
  }

  private static List<Branch> pools() {
    return List.of(
        branch("deposit", "CAP-38", did(LIQUIDITY_POOL_DEPOSIT, "BALANCE DEBIT")).test(DEPOSIT),
        branch(
                "deposit by an issuer is minted",
                "CAP-67",
                did(LIQUIDITY_POOL_DEPOSIT, "BALANCE MINT"))
            .test(DEPOSIT),
        branch("withdrawal", "CAP-38", did(LIQUIDITY_POOL_WITHDRAW, "BALANCE CREDIT"))
            .test(WITHDRAW),
        branch(
                "withdrawal by an issuer is burned",
                "CAP-67",
                did(LIQUIDITY_POOL_WITHDRAW, "BALANCE BURN"))
            .test(WITHDRAW),
        branch(
                "withdrawal of 0",
                "CAP-38",
                did(LIQUIDITY_POOL_WITHDRAW, "BALANCE CREDIT .* amount=0$"))
            .test("PoolTransfersTest#shouldWithdrawAmountsOfZero"),
        ofTest(
            "pool that comes or goes",
            "CAP-38",
            "PoolTransfersTest#shouldTakeAPoolThatIsNotThereAsEmpty"),
        ofTest(
            "deposit of nothing: refused",
            "CAP-38",
            "PoolTransfersTest#shouldRefuseToDepositNothing"),
        ofTest(
            "deposit or withdrawal without a pool: refused",
            "CAP-38",
            "PoolTransfersTest#shouldRefuseToMoveWithoutAPool"),
        ofTest(
            "deposit or withdrawal with several pools: refused",
            "CAP-38",
            "PoolTransfersTest#shouldRefuseToMoveWithSeveralPools"));
  }

  private static List<Branch> revocations() {
    return List.of(
        branch(
                "revocation without pools",
                "CAP-38",
                op -> revokes(op) && count(op, LedgerEntryType.LIQUIDITY_POOL) == 0)
            .test("PoolRevocationTest#shouldMoveNothingWithoutAPoolOrWithoutABalance"),
        branch(
                "revocation that makes no claimable balance of a pool",
                "CAP-38",
                op -> revokesPool(op) && newBalances(op) == 0)
            .test("PoolRevocationTest#shouldMoveNothingWithoutAPoolOrWithoutABalance"),
        branch("revocation that makes two", "CAP-38", op -> revokesPool(op) && newBalances(op) == 2)
            .test("PoolRevocationTest#shouldMoveNothingWhereBothAssetsBecomeBalances"),
        branch(
                "revocation that makes one and burns the other asset",
                "CAP-38",
                op -> revokesPool(op) && op.hasRow("BALANCE BURN"))
            .test(ONE_BALANCE),
        ofTest(
            "the same where balance and first asset are native",
            "CAP-38",
            "PoolRevocationTest#shouldBurnTheOtherAssetOfTheOnlyBalance"),
        ofTest(
            "the same where the balance is of the first, issued asset: that is burned",
            "CAP-38",
            ONE_BALANCE),
        ofTest(
            "revocation of several pools",
            "CAP-38",
            "PoolRevocationTest#shouldFindTheBalancesOfEachPool"),
        ofTest(
            "balances of another origin",
            "CAP-38",
            "PoolRevocationTest#shouldDeriveIdsFromTheTransactionAndTheOperation"),
        ofTest(
            "revocation in a fee bump",
            "CAP-15",
            "PoolRevocationTest#shouldDeriveIdsFromTheInnerTransactionOfAFeeBump"));
  }

  private static List<Branch> reconciliation() {
    return List.of(
        branch(
            "before protocol 8, all explained",
            "CAP-67",
            op -> op.transaction().protocol() < 8 && op.did(PAYMENT)),
        branch(
                "before protocol 8, lumens that came from nowhere",
                "CAP-67",
                op -> unexplained(op, "CREDIT"))
            .test(RECONCILED),
        branch("before protocol 8, lumens that vanished", "CAP-67", op -> unexplained(op, "DEBIT"))
            .test(RECONCILED),
        ofTest("from protocol 8 on", "CAP-67", RECONCILED),
        ofTest(
            "operations that move nothing by their nature",
            "CAP-67",
            "NativeReconciliationTest#shouldLeaveOtherOperationsAlone"),
        branch(
            "no movements of operations that failed",
            "CAP-67",
            op -> !op.transaction().successful() && op.is(PAYMENT) && op.rows().isEmpty()));
  }

  private static Branch branch(String rule, String source, Predicate<SeenOperation> condition) {
    return Branch.ofOperation(rule, source, condition);
  }

  private static Branch path(String how, OperationType type, ClaimAtomType atom) {
    return branch(
        "path payment strict " + how, "CAP-24", op -> op.did(type) && Trades.has(op, atom));
  }

  private static Predicate<SeenOperation> did(OperationType type) {
    return op -> op.did(type) && op.hasRow("BALANCE");
  }

  private static Predicate<SeenOperation> did(OperationType type, String row) {
    return op -> op.did(type) && op.hasRow(row);
  }

  private static boolean revokes(SeenOperation op) {
    return op.did(ALLOW_TRUST, SET_TRUST_LINE_FLAGS);
  }

  private static boolean revokesPool(SeenOperation op) {
    return revokes(op) && count(op, LedgerEntryType.LIQUIDITY_POOL) > 0;
  }

  private static long count(SeenOperation op, LedgerEntryType type) {
    return op.changesOf(type).count();
  }

  private static long newBalances(SeenOperation op) {
    return op.changesOf(LedgerEntryType.CLAIMABLE_BALANCE).filter(SeenChange::isCreated).count();
  }

  /** A second row of the source, or a single one, where the rules of the type give other rows. */
  private static boolean unexplained(SeenOperation op, String reason) {
    if (op.transaction().protocol() >= 8 || !op.transaction().successful()) {
      return false;
    }
    long rows =
        op.rows().stream()
            .filter(row -> row.startsWith("BALANCE " + reason + " " + op.source()))
            .count();
    return switch (op.type()) {
      case ALLOW_TRUST, SET_TRUST_LINE_FLAGS, INVOKE_HOST_FUNCTION -> rows > 0;
      case PAYMENT -> rows > 1;
      default -> false;
    };
  }
}
