// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrUnion;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Unions;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.Xdr;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * How an operation ended that could be tried, by its type. XDR union {@code OperationResultTr}.
 *
 * @param type chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record OperationResultTr(OperationType type, @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<OperationResultTr> XDR =
      new GeneratedType<>(
          "OperationResultTr",
          "OperationResultTr",
          true,
          OperationResultTr::validate,
          OperationResultTr::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param type chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public OperationResultTr {
    Objects.requireNonNull(type, "type");
    switch (type) {
      case CREATE_ACCOUNT ->
          Unions.check(value, CreateAccountResult.class, false, "OperationResultTr");
      case PAYMENT -> Unions.check(value, PaymentResult.class, false, "OperationResultTr");
      case PATH_PAYMENT_STRICT_RECEIVE ->
          Unions.check(value, PathPaymentStrictReceiveResult.class, false, "OperationResultTr");
      case MANAGE_SELL_OFFER ->
          Unions.check(value, ManageSellOfferResult.class, false, "OperationResultTr");
      case CREATE_PASSIVE_SELL_OFFER ->
          Unions.check(value, ManageSellOfferResult.class, false, "OperationResultTr");
      case SET_OPTIONS -> Unions.check(value, SetOptionsResult.class, false, "OperationResultTr");
      case CHANGE_TRUST -> Unions.check(value, ChangeTrustResult.class, false, "OperationResultTr");
      case ALLOW_TRUST -> Unions.check(value, AllowTrustResult.class, false, "OperationResultTr");
      case ACCOUNT_MERGE ->
          Unions.check(value, AccountMergeResult.class, false, "OperationResultTr");
      case INFLATION -> Unions.check(value, InflationResult.class, false, "OperationResultTr");
      case MANAGE_DATA -> Unions.check(value, ManageDataResult.class, false, "OperationResultTr");
      case BUMP_SEQUENCE ->
          Unions.check(value, BumpSequenceResult.class, false, "OperationResultTr");
      case MANAGE_BUY_OFFER ->
          Unions.check(value, ManageBuyOfferResult.class, false, "OperationResultTr");
      case PATH_PAYMENT_STRICT_SEND ->
          Unions.check(value, PathPaymentStrictSendResult.class, false, "OperationResultTr");
      case CREATE_CLAIMABLE_BALANCE ->
          Unions.check(value, CreateClaimableBalanceResult.class, false, "OperationResultTr");
      case CLAIM_CLAIMABLE_BALANCE ->
          Unions.check(value, ClaimClaimableBalanceResult.class, false, "OperationResultTr");
      case BEGIN_SPONSORING_FUTURE_RESERVES ->
          Unions.check(value, BeginSponsoringFutureReservesResult.class, false,
          "OperationResultTr");
      case END_SPONSORING_FUTURE_RESERVES ->
          Unions.check(value, EndSponsoringFutureReservesResult.class, false, "OperationResultTr");
      case REVOKE_SPONSORSHIP ->
          Unions.check(value, RevokeSponsorshipResult.class, false, "OperationResultTr");
      case CLAWBACK -> Unions.check(value, ClawbackResult.class, false, "OperationResultTr");
      case CLAWBACK_CLAIMABLE_BALANCE ->
          Unions.check(value, ClawbackClaimableBalanceResult.class, false, "OperationResultTr");
      case SET_TRUST_LINE_FLAGS ->
          Unions.check(value, SetTrustLineFlagsResult.class, false, "OperationResultTr");
      case LIQUIDITY_POOL_DEPOSIT ->
          Unions.check(value, LiquidityPoolDepositResult.class, false, "OperationResultTr");
      case LIQUIDITY_POOL_WITHDRAW ->
          Unions.check(value, LiquidityPoolWithdrawResult.class, false, "OperationResultTr");
      case INVOKE_HOST_FUNCTION ->
          Unions.check(value, InvokeHostFunctionResult.class, false, "OperationResultTr");
      case EXTEND_FOOTPRINT_TTL ->
          Unions.check(value, ExtendFootprintTTLResult.class, false, "OperationResultTr");
      case RESTORE_FOOTPRINT ->
          Unions.check(value, RestoreFootprintResult.class, false, "OperationResultTr");
    }
  }

  /**
   * Creates a value of {@code CREATE_ACCOUNT}.
   *
   * @param createAccountResult value of the arm
   * @return the value
   */
  public static OperationResultTr ofCreateAccount(CreateAccountResult createAccountResult) {
    return new OperationResultTr(OperationType.CREATE_ACCOUNT, createAccountResult);
  }

  /**
   * Creates a value of {@code PAYMENT}.
   *
   * @param paymentResult value of the arm
   * @return the value
   */
  public static OperationResultTr ofPayment(PaymentResult paymentResult) {
    return new OperationResultTr(OperationType.PAYMENT, paymentResult);
  }

  /**
   * Creates a value of {@code PATH_PAYMENT_STRICT_RECEIVE}.
   *
   * @param pathPaymentStrictReceiveResult value of the arm
   * @return the value
   */
  public static OperationResultTr ofPathPaymentStrictReceive(
      PathPaymentStrictReceiveResult pathPaymentStrictReceiveResult) {
    return new OperationResultTr(OperationType.PATH_PAYMENT_STRICT_RECEIVE,
        pathPaymentStrictReceiveResult);
  }

  /**
   * Creates a value of {@code MANAGE_SELL_OFFER}.
   *
   * @param manageSellOfferResult value of the arm
   * @return the value
   */
  public static OperationResultTr ofManageSellOffer(ManageSellOfferResult manageSellOfferResult) {
    return new OperationResultTr(OperationType.MANAGE_SELL_OFFER, manageSellOfferResult);
  }

  /**
   * Creates a value of {@code CREATE_PASSIVE_SELL_OFFER}.
   *
   * @param createPassiveSellOfferResult value of the arm
   * @return the value
   */
  public static OperationResultTr ofCreatePassiveSellOffer(
      ManageSellOfferResult createPassiveSellOfferResult) {
    return new OperationResultTr(OperationType.CREATE_PASSIVE_SELL_OFFER,
        createPassiveSellOfferResult);
  }

  /**
   * Creates a value of {@code SET_OPTIONS}.
   *
   * @param setOptionsResult value of the arm
   * @return the value
   */
  public static OperationResultTr ofSetOptions(SetOptionsResult setOptionsResult) {
    return new OperationResultTr(OperationType.SET_OPTIONS, setOptionsResult);
  }

  /**
   * Creates a value of {@code CHANGE_TRUST}.
   *
   * @param changeTrustResult value of the arm
   * @return the value
   */
  public static OperationResultTr ofChangeTrust(ChangeTrustResult changeTrustResult) {
    return new OperationResultTr(OperationType.CHANGE_TRUST, changeTrustResult);
  }

  /**
   * Creates a value of {@code ALLOW_TRUST}.
   *
   * @param allowTrustResult value of the arm
   * @return the value
   */
  public static OperationResultTr ofAllowTrust(AllowTrustResult allowTrustResult) {
    return new OperationResultTr(OperationType.ALLOW_TRUST, allowTrustResult);
  }

  /**
   * Creates a value of {@code ACCOUNT_MERGE}.
   *
   * @param accountMergeResult value of the arm
   * @return the value
   */
  public static OperationResultTr ofAccountMerge(AccountMergeResult accountMergeResult) {
    return new OperationResultTr(OperationType.ACCOUNT_MERGE, accountMergeResult);
  }

  /**
   * Creates a value of {@code INFLATION}.
   *
   * @param inflationResult value of the arm
   * @return the value
   */
  public static OperationResultTr ofInflation(InflationResult inflationResult) {
    return new OperationResultTr(OperationType.INFLATION, inflationResult);
  }

  /**
   * Creates a value of {@code MANAGE_DATA}.
   *
   * @param manageDataResult value of the arm
   * @return the value
   */
  public static OperationResultTr ofManageData(ManageDataResult manageDataResult) {
    return new OperationResultTr(OperationType.MANAGE_DATA, manageDataResult);
  }

  /**
   * Creates a value of {@code BUMP_SEQUENCE}.
   *
   * @param bumpSeqResult value of the arm
   * @return the value
   */
  public static OperationResultTr ofBumpSequence(BumpSequenceResult bumpSeqResult) {
    return new OperationResultTr(OperationType.BUMP_SEQUENCE, bumpSeqResult);
  }

  /**
   * Creates a value of {@code MANAGE_BUY_OFFER}.
   *
   * @param manageBuyOfferResult value of the arm
   * @return the value
   */
  public static OperationResultTr ofManageBuyOffer(ManageBuyOfferResult manageBuyOfferResult) {
    return new OperationResultTr(OperationType.MANAGE_BUY_OFFER, manageBuyOfferResult);
  }

  /**
   * Creates a value of {@code PATH_PAYMENT_STRICT_SEND}.
   *
   * @param pathPaymentStrictSendResult value of the arm
   * @return the value
   */
  public static OperationResultTr ofPathPaymentStrictSend(
      PathPaymentStrictSendResult pathPaymentStrictSendResult) {
    return new OperationResultTr(OperationType.PATH_PAYMENT_STRICT_SEND,
        pathPaymentStrictSendResult);
  }

  /**
   * Creates a value of {@code CREATE_CLAIMABLE_BALANCE}.
   *
   * @param createClaimableBalanceResult value of the arm
   * @return the value
   */
  public static OperationResultTr ofCreateClaimableBalance(
      CreateClaimableBalanceResult createClaimableBalanceResult) {
    return new OperationResultTr(OperationType.CREATE_CLAIMABLE_BALANCE,
        createClaimableBalanceResult);
  }

  /**
   * Creates a value of {@code CLAIM_CLAIMABLE_BALANCE}.
   *
   * @param claimClaimableBalanceResult value of the arm
   * @return the value
   */
  public static OperationResultTr ofClaimClaimableBalance(
      ClaimClaimableBalanceResult claimClaimableBalanceResult) {
    return new OperationResultTr(OperationType.CLAIM_CLAIMABLE_BALANCE,
        claimClaimableBalanceResult);
  }

  /**
   * Creates a value of {@code BEGIN_SPONSORING_FUTURE_RESERVES}.
   *
   * @param beginSponsoringFutureReservesResult value of the arm
   * @return the value
   */
  public static OperationResultTr ofBeginSponsoringFutureReserves(
      BeginSponsoringFutureReservesResult beginSponsoringFutureReservesResult) {
    return new OperationResultTr(OperationType.BEGIN_SPONSORING_FUTURE_RESERVES,
        beginSponsoringFutureReservesResult);
  }

  /**
   * Creates a value of {@code END_SPONSORING_FUTURE_RESERVES}.
   *
   * @param endSponsoringFutureReservesResult value of the arm
   * @return the value
   */
  public static OperationResultTr ofEndSponsoringFutureReserves(
      EndSponsoringFutureReservesResult endSponsoringFutureReservesResult) {
    return new OperationResultTr(OperationType.END_SPONSORING_FUTURE_RESERVES,
        endSponsoringFutureReservesResult);
  }

  /**
   * Creates a value of {@code REVOKE_SPONSORSHIP}.
   *
   * @param revokeSponsorshipResult value of the arm
   * @return the value
   */
  public static OperationResultTr ofRevokeSponsorship(
      RevokeSponsorshipResult revokeSponsorshipResult) {
    return new OperationResultTr(OperationType.REVOKE_SPONSORSHIP, revokeSponsorshipResult);
  }

  /**
   * Creates a value of {@code CLAWBACK}.
   *
   * @param clawbackResult value of the arm
   * @return the value
   */
  public static OperationResultTr ofClawback(ClawbackResult clawbackResult) {
    return new OperationResultTr(OperationType.CLAWBACK, clawbackResult);
  }

  /**
   * Creates a value of {@code CLAWBACK_CLAIMABLE_BALANCE}.
   *
   * @param clawbackClaimableBalanceResult value of the arm
   * @return the value
   */
  public static OperationResultTr ofClawbackClaimableBalance(
      ClawbackClaimableBalanceResult clawbackClaimableBalanceResult) {
    return new OperationResultTr(OperationType.CLAWBACK_CLAIMABLE_BALANCE,
        clawbackClaimableBalanceResult);
  }

  /**
   * Creates a value of {@code SET_TRUST_LINE_FLAGS}.
   *
   * @param setTrustLineFlagsResult value of the arm
   * @return the value
   */
  public static OperationResultTr ofSetTrustLineFlags(
      SetTrustLineFlagsResult setTrustLineFlagsResult) {
    return new OperationResultTr(OperationType.SET_TRUST_LINE_FLAGS, setTrustLineFlagsResult);
  }

  /**
   * Creates a value of {@code LIQUIDITY_POOL_DEPOSIT}.
   *
   * @param liquidityPoolDepositResult value of the arm
   * @return the value
   */
  public static OperationResultTr ofLiquidityPoolDeposit(
      LiquidityPoolDepositResult liquidityPoolDepositResult) {
    return new OperationResultTr(OperationType.LIQUIDITY_POOL_DEPOSIT, liquidityPoolDepositResult);
  }

  /**
   * Creates a value of {@code LIQUIDITY_POOL_WITHDRAW}.
   *
   * @param liquidityPoolWithdrawResult value of the arm
   * @return the value
   */
  public static OperationResultTr ofLiquidityPoolWithdraw(
      LiquidityPoolWithdrawResult liquidityPoolWithdrawResult) {
    return new OperationResultTr(OperationType.LIQUIDITY_POOL_WITHDRAW,
        liquidityPoolWithdrawResult);
  }

  /**
   * Creates a value of {@code INVOKE_HOST_FUNCTION}.
   *
   * @param invokeHostFunctionResult value of the arm
   * @return the value
   */
  public static OperationResultTr ofInvokeHostFunction(
      InvokeHostFunctionResult invokeHostFunctionResult) {
    return new OperationResultTr(OperationType.INVOKE_HOST_FUNCTION, invokeHostFunctionResult);
  }

  /**
   * Creates a value of {@code EXTEND_FOOTPRINT_TTL}.
   *
   * @param extendFootprintTTLResult value of the arm
   * @return the value
   */
  public static OperationResultTr ofExtendFootprintTtl(
      ExtendFootprintTTLResult extendFootprintTTLResult) {
    return new OperationResultTr(OperationType.EXTEND_FOOTPRINT_TTL, extendFootprintTTLResult);
  }

  /**
   * Creates a value of {@code RESTORE_FOOTPRINT}.
   *
   * @param restoreFootprintResult value of the arm
   * @return the value
   */
  public static OperationResultTr ofRestoreFootprint(
      RestoreFootprintResult restoreFootprintResult) {
    return new OperationResultTr(OperationType.RESTORE_FOOTPRINT, restoreFootprintResult);
  }

  @Override
  public @Nullable String arm() {
    return switch (type) {
      case CREATE_ACCOUNT -> "createAccountResult";
      case PAYMENT -> "paymentResult";
      case PATH_PAYMENT_STRICT_RECEIVE -> "pathPaymentStrictReceiveResult";
      case MANAGE_SELL_OFFER -> "manageSellOfferResult";
      case CREATE_PASSIVE_SELL_OFFER -> "createPassiveSellOfferResult";
      case SET_OPTIONS -> "setOptionsResult";
      case CHANGE_TRUST -> "changeTrustResult";
      case ALLOW_TRUST -> "allowTrustResult";
      case ACCOUNT_MERGE -> "accountMergeResult";
      case INFLATION -> "inflationResult";
      case MANAGE_DATA -> "manageDataResult";
      case BUMP_SEQUENCE -> "bumpSeqResult";
      case MANAGE_BUY_OFFER -> "manageBuyOfferResult";
      case PATH_PAYMENT_STRICT_SEND -> "pathPaymentStrictSendResult";
      case CREATE_CLAIMABLE_BALANCE -> "createClaimableBalanceResult";
      case CLAIM_CLAIMABLE_BALANCE -> "claimClaimableBalanceResult";
      case BEGIN_SPONSORING_FUTURE_RESERVES -> "beginSponsoringFutureReservesResult";
      case END_SPONSORING_FUTURE_RESERVES -> "endSponsoringFutureReservesResult";
      case REVOKE_SPONSORSHIP -> "revokeSponsorshipResult";
      case CLAWBACK -> "clawbackResult";
      case CLAWBACK_CLAIMABLE_BALANCE -> "clawbackClaimableBalanceResult";
      case SET_TRUST_LINE_FLAGS -> "setTrustLineFlagsResult";
      case LIQUIDITY_POOL_DEPOSIT -> "liquidityPoolDepositResult";
      case LIQUIDITY_POOL_WITHDRAW -> "liquidityPoolWithdrawResult";
      case INVOKE_HOST_FUNCTION -> "invokeHostFunctionResult";
      case EXTEND_FOOTPRINT_TTL -> "extendFootprintTTLResult";
      case RESTORE_FOOTPRINT -> "restoreFootprintResult";
    };
  }

  /**
   * Returns the value of {@code createAccountResult}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public CreateAccountResult createAccountResult() {
    if (!"createAccountResult".equals(arm())) {
      throw Unions.wrongArm("OperationResultTr", type, "createAccountResult");
    }
    return (CreateAccountResult) value;
  }

  /**
   * Returns the value of {@code paymentResult}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public PaymentResult paymentResult() {
    if (!"paymentResult".equals(arm())) {
      throw Unions.wrongArm("OperationResultTr", type, "paymentResult");
    }
    return (PaymentResult) value;
  }

  /**
   * Returns the value of {@code pathPaymentStrictReceiveResult}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public PathPaymentStrictReceiveResult pathPaymentStrictReceiveResult() {
    if (!"pathPaymentStrictReceiveResult".equals(arm())) {
      throw Unions.wrongArm("OperationResultTr", type, "pathPaymentStrictReceiveResult");
    }
    return (PathPaymentStrictReceiveResult) value;
  }

  /**
   * Returns the value of {@code manageSellOfferResult}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public ManageSellOfferResult manageSellOfferResult() {
    if (!"manageSellOfferResult".equals(arm())) {
      throw Unions.wrongArm("OperationResultTr", type, "manageSellOfferResult");
    }
    return (ManageSellOfferResult) value;
  }

  /**
   * Returns the value of {@code createPassiveSellOfferResult}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public ManageSellOfferResult createPassiveSellOfferResult() {
    if (!"createPassiveSellOfferResult".equals(arm())) {
      throw Unions.wrongArm("OperationResultTr", type, "createPassiveSellOfferResult");
    }
    return (ManageSellOfferResult) value;
  }

  /**
   * Returns the value of {@code setOptionsResult}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public SetOptionsResult setOptionsResult() {
    if (!"setOptionsResult".equals(arm())) {
      throw Unions.wrongArm("OperationResultTr", type, "setOptionsResult");
    }
    return (SetOptionsResult) value;
  }

  /**
   * Returns the value of {@code changeTrustResult}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public ChangeTrustResult changeTrustResult() {
    if (!"changeTrustResult".equals(arm())) {
      throw Unions.wrongArm("OperationResultTr", type, "changeTrustResult");
    }
    return (ChangeTrustResult) value;
  }

  /**
   * Returns the value of {@code allowTrustResult}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public AllowTrustResult allowTrustResult() {
    if (!"allowTrustResult".equals(arm())) {
      throw Unions.wrongArm("OperationResultTr", type, "allowTrustResult");
    }
    return (AllowTrustResult) value;
  }

  /**
   * Returns the value of {@code accountMergeResult}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public AccountMergeResult accountMergeResult() {
    if (!"accountMergeResult".equals(arm())) {
      throw Unions.wrongArm("OperationResultTr", type, "accountMergeResult");
    }
    return (AccountMergeResult) value;
  }

  /**
   * Returns the value of {@code inflationResult}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public InflationResult inflationResult() {
    if (!"inflationResult".equals(arm())) {
      throw Unions.wrongArm("OperationResultTr", type, "inflationResult");
    }
    return (InflationResult) value;
  }

  /**
   * Returns the value of {@code manageDataResult}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public ManageDataResult manageDataResult() {
    if (!"manageDataResult".equals(arm())) {
      throw Unions.wrongArm("OperationResultTr", type, "manageDataResult");
    }
    return (ManageDataResult) value;
  }

  /**
   * Returns the value of {@code bumpSeqResult}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public BumpSequenceResult bumpSeqResult() {
    if (!"bumpSeqResult".equals(arm())) {
      throw Unions.wrongArm("OperationResultTr", type, "bumpSeqResult");
    }
    return (BumpSequenceResult) value;
  }

  /**
   * Returns the value of {@code manageBuyOfferResult}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public ManageBuyOfferResult manageBuyOfferResult() {
    if (!"manageBuyOfferResult".equals(arm())) {
      throw Unions.wrongArm("OperationResultTr", type, "manageBuyOfferResult");
    }
    return (ManageBuyOfferResult) value;
  }

  /**
   * Returns the value of {@code pathPaymentStrictSendResult}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public PathPaymentStrictSendResult pathPaymentStrictSendResult() {
    if (!"pathPaymentStrictSendResult".equals(arm())) {
      throw Unions.wrongArm("OperationResultTr", type, "pathPaymentStrictSendResult");
    }
    return (PathPaymentStrictSendResult) value;
  }

  /**
   * Returns the value of {@code createClaimableBalanceResult}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public CreateClaimableBalanceResult createClaimableBalanceResult() {
    if (!"createClaimableBalanceResult".equals(arm())) {
      throw Unions.wrongArm("OperationResultTr", type, "createClaimableBalanceResult");
    }
    return (CreateClaimableBalanceResult) value;
  }

  /**
   * Returns the value of {@code claimClaimableBalanceResult}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public ClaimClaimableBalanceResult claimClaimableBalanceResult() {
    if (!"claimClaimableBalanceResult".equals(arm())) {
      throw Unions.wrongArm("OperationResultTr", type, "claimClaimableBalanceResult");
    }
    return (ClaimClaimableBalanceResult) value;
  }

  /**
   * Returns the value of {@code beginSponsoringFutureReservesResult}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public BeginSponsoringFutureReservesResult beginSponsoringFutureReservesResult() {
    if (!"beginSponsoringFutureReservesResult".equals(arm())) {
      throw Unions.wrongArm("OperationResultTr", type, "beginSponsoringFutureReservesResult");
    }
    return (BeginSponsoringFutureReservesResult) value;
  }

  /**
   * Returns the value of {@code endSponsoringFutureReservesResult}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public EndSponsoringFutureReservesResult endSponsoringFutureReservesResult() {
    if (!"endSponsoringFutureReservesResult".equals(arm())) {
      throw Unions.wrongArm("OperationResultTr", type, "endSponsoringFutureReservesResult");
    }
    return (EndSponsoringFutureReservesResult) value;
  }

  /**
   * Returns the value of {@code revokeSponsorshipResult}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public RevokeSponsorshipResult revokeSponsorshipResult() {
    if (!"revokeSponsorshipResult".equals(arm())) {
      throw Unions.wrongArm("OperationResultTr", type, "revokeSponsorshipResult");
    }
    return (RevokeSponsorshipResult) value;
  }

  /**
   * Returns the value of {@code clawbackResult}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public ClawbackResult clawbackResult() {
    if (!"clawbackResult".equals(arm())) {
      throw Unions.wrongArm("OperationResultTr", type, "clawbackResult");
    }
    return (ClawbackResult) value;
  }

  /**
   * Returns the value of {@code clawbackClaimableBalanceResult}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public ClawbackClaimableBalanceResult clawbackClaimableBalanceResult() {
    if (!"clawbackClaimableBalanceResult".equals(arm())) {
      throw Unions.wrongArm("OperationResultTr", type, "clawbackClaimableBalanceResult");
    }
    return (ClawbackClaimableBalanceResult) value;
  }

  /**
   * Returns the value of {@code setTrustLineFlagsResult}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public SetTrustLineFlagsResult setTrustLineFlagsResult() {
    if (!"setTrustLineFlagsResult".equals(arm())) {
      throw Unions.wrongArm("OperationResultTr", type, "setTrustLineFlagsResult");
    }
    return (SetTrustLineFlagsResult) value;
  }

  /**
   * Returns the value of {@code liquidityPoolDepositResult}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public LiquidityPoolDepositResult liquidityPoolDepositResult() {
    if (!"liquidityPoolDepositResult".equals(arm())) {
      throw Unions.wrongArm("OperationResultTr", type, "liquidityPoolDepositResult");
    }
    return (LiquidityPoolDepositResult) value;
  }

  /**
   * Returns the value of {@code liquidityPoolWithdrawResult}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public LiquidityPoolWithdrawResult liquidityPoolWithdrawResult() {
    if (!"liquidityPoolWithdrawResult".equals(arm())) {
      throw Unions.wrongArm("OperationResultTr", type, "liquidityPoolWithdrawResult");
    }
    return (LiquidityPoolWithdrawResult) value;
  }

  /**
   * Returns the value of {@code invokeHostFunctionResult}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public InvokeHostFunctionResult invokeHostFunctionResult() {
    if (!"invokeHostFunctionResult".equals(arm())) {
      throw Unions.wrongArm("OperationResultTr", type, "invokeHostFunctionResult");
    }
    return (InvokeHostFunctionResult) value;
  }

  /**
   * Returns the value of {@code extendFootprintTTLResult}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public ExtendFootprintTTLResult extendFootprintTTLResult() {
    if (!"extendFootprintTTLResult".equals(arm())) {
      throw Unions.wrongArm("OperationResultTr", type, "extendFootprintTTLResult");
    }
    return (ExtendFootprintTTLResult) value;
  }

  /**
   * Returns the value of {@code restoreFootprintResult}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public RestoreFootprintResult restoreFootprintResult() {
    if (!"restoreFootprintResult".equals(arm())) {
      throw Unions.wrongArm("OperationResultTr", type, "restoreFootprintResult");
    }
    return (RestoreFootprintResult) value;
  }

  /**
   * Reads {@code type}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static OperationType type(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationResultTr");
    return OperationType.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code createAccountResult}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link CreateAccountResult}
   */
  public static long createAccountResult(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationResultTr");
    assert Views.int32(doc, XdrDocument.offset(self)) == 0 : "not CREATE_ACCOUNT";
    return Views.found(doc, XdrDocument.offset(self) + 4, "CreateAccountResult");
  }

  /**
   * Reads {@code paymentResult}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link PaymentResult}
   */
  public static long paymentResult(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationResultTr");
    assert Views.int32(doc, XdrDocument.offset(self)) == 1 : "not PAYMENT";
    return Views.found(doc, XdrDocument.offset(self) + 4, "PaymentResult");
  }

  /**
   * Reads {@code pathPaymentStrictReceiveResult}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link PathPaymentStrictReceiveResult}
   */
  public static long pathPaymentStrictReceiveResult(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationResultTr");
    assert Views.int32(doc, XdrDocument.offset(self)) == 2 : "not PATH_PAYMENT_STRICT_RECEIVE";
    return Views.found(doc, self + 4, "PathPaymentStrictReceiveResult");
  }

  /**
   * Reads {@code manageSellOfferResult}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ManageSellOfferResult}
   */
  public static long manageSellOfferResult(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationResultTr");
    assert Views.int32(doc, XdrDocument.offset(self)) == 3 : "not MANAGE_SELL_OFFER";
    return Views.found(doc, self + 4, "ManageSellOfferResult");
  }

  /**
   * Reads {@code createPassiveSellOfferResult}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ManageSellOfferResult}
   */
  public static long createPassiveSellOfferResult(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationResultTr");
    assert Views.int32(doc, XdrDocument.offset(self)) == 4 : "not CREATE_PASSIVE_SELL_OFFER";
    return Views.found(doc, self + 4, "ManageSellOfferResult");
  }

  /**
   * Reads {@code setOptionsResult}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SetOptionsResult}
   */
  public static long setOptionsResult(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationResultTr");
    assert Views.int32(doc, XdrDocument.offset(self)) == 5 : "not SET_OPTIONS";
    return Views.found(doc, XdrDocument.offset(self) + 4, "SetOptionsResult");
  }

  /**
   * Reads {@code changeTrustResult}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ChangeTrustResult}
   */
  public static long changeTrustResult(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationResultTr");
    assert Views.int32(doc, XdrDocument.offset(self)) == 6 : "not CHANGE_TRUST";
    return Views.found(doc, XdrDocument.offset(self) + 4, "ChangeTrustResult");
  }

  /**
   * Reads {@code allowTrustResult}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link AllowTrustResult}
   */
  public static long allowTrustResult(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationResultTr");
    assert Views.int32(doc, XdrDocument.offset(self)) == 7 : "not ALLOW_TRUST";
    return Views.found(doc, XdrDocument.offset(self) + 4, "AllowTrustResult");
  }

  /**
   * Reads {@code accountMergeResult}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link AccountMergeResult}
   */
  public static long accountMergeResult(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationResultTr");
    assert Views.int32(doc, XdrDocument.offset(self)) == 8 : "not ACCOUNT_MERGE";
    return Views.found(doc, XdrDocument.offset(self) + 4, "AccountMergeResult");
  }

  /**
   * Reads {@code inflationResult}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link InflationResult}
   */
  public static long inflationResult(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationResultTr");
    assert Views.int32(doc, XdrDocument.offset(self)) == 9 : "not INFLATION";
    return Views.found(doc, XdrDocument.offset(self) + 4, "InflationResult");
  }

  /**
   * Reads {@code manageDataResult}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ManageDataResult}
   */
  public static long manageDataResult(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationResultTr");
    assert Views.int32(doc, XdrDocument.offset(self)) == 10 : "not MANAGE_DATA";
    return Views.found(doc, XdrDocument.offset(self) + 4, "ManageDataResult");
  }

  /**
   * Reads {@code bumpSeqResult}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link BumpSequenceResult}
   */
  public static long bumpSeqResult(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationResultTr");
    assert Views.int32(doc, XdrDocument.offset(self)) == 11 : "not BUMP_SEQUENCE";
    return Views.found(doc, XdrDocument.offset(self) + 4, "BumpSequenceResult");
  }

  /**
   * Reads {@code manageBuyOfferResult}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ManageBuyOfferResult}
   */
  public static long manageBuyOfferResult(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationResultTr");
    assert Views.int32(doc, XdrDocument.offset(self)) == 12 : "not MANAGE_BUY_OFFER";
    return Views.found(doc, self + 4, "ManageBuyOfferResult");
  }

  /**
   * Reads {@code pathPaymentStrictSendResult}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link PathPaymentStrictSendResult}
   */
  public static long pathPaymentStrictSendResult(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationResultTr");
    assert Views.int32(doc, XdrDocument.offset(self)) == 13 : "not PATH_PAYMENT_STRICT_SEND";
    return Views.found(doc, self + 4, "PathPaymentStrictSendResult");
  }

  /**
   * Reads {@code createClaimableBalanceResult}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link CreateClaimableBalanceResult}
   */
  public static long createClaimableBalanceResult(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationResultTr");
    assert Views.int32(doc, XdrDocument.offset(self)) == 14 : "not CREATE_CLAIMABLE_BALANCE";
    return Views.found(doc, XdrDocument.offset(self) + 4, "CreateClaimableBalanceResult");
  }

  /**
   * Reads {@code claimClaimableBalanceResult}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ClaimClaimableBalanceResult}
   */
  public static long claimClaimableBalanceResult(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationResultTr");
    assert Views.int32(doc, XdrDocument.offset(self)) == 15 : "not CLAIM_CLAIMABLE_BALANCE";
    return Views.found(doc, XdrDocument.offset(self) + 4, "ClaimClaimableBalanceResult");
  }

  /**
   * Reads {@code beginSponsoringFutureReservesResult}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link BeginSponsoringFutureReservesResult}
   */
  public static long beginSponsoringFutureReservesResult(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationResultTr");
    assert Views.int32(doc, XdrDocument.offset(self)) == 16
        : "not BEGIN_SPONSORING_FUTURE_RESERVES";
    return Views.found(doc, XdrDocument.offset(self) + 4, "BeginSponsoringFutureReservesResult");
  }

  /**
   * Reads {@code endSponsoringFutureReservesResult}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link EndSponsoringFutureReservesResult}
   */
  public static long endSponsoringFutureReservesResult(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationResultTr");
    assert Views.int32(doc, XdrDocument.offset(self)) == 17 : "not END_SPONSORING_FUTURE_RESERVES";
    return Views.found(doc, XdrDocument.offset(self) + 4, "EndSponsoringFutureReservesResult");
  }

  /**
   * Reads {@code revokeSponsorshipResult}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link RevokeSponsorshipResult}
   */
  public static long revokeSponsorshipResult(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationResultTr");
    assert Views.int32(doc, XdrDocument.offset(self)) == 18 : "not REVOKE_SPONSORSHIP";
    return Views.found(doc, XdrDocument.offset(self) + 4, "RevokeSponsorshipResult");
  }

  /**
   * Reads {@code clawbackResult}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ClawbackResult}
   */
  public static long clawbackResult(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationResultTr");
    assert Views.int32(doc, XdrDocument.offset(self)) == 19 : "not CLAWBACK";
    return Views.found(doc, XdrDocument.offset(self) + 4, "ClawbackResult");
  }

  /**
   * Reads {@code clawbackClaimableBalanceResult}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ClawbackClaimableBalanceResult}
   */
  public static long clawbackClaimableBalanceResult(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationResultTr");
    assert Views.int32(doc, XdrDocument.offset(self)) == 20 : "not CLAWBACK_CLAIMABLE_BALANCE";
    return Views.found(doc, XdrDocument.offset(self) + 4, "ClawbackClaimableBalanceResult");
  }

  /**
   * Reads {@code setTrustLineFlagsResult}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SetTrustLineFlagsResult}
   */
  public static long setTrustLineFlagsResult(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationResultTr");
    assert Views.int32(doc, XdrDocument.offset(self)) == 21 : "not SET_TRUST_LINE_FLAGS";
    return Views.found(doc, XdrDocument.offset(self) + 4, "SetTrustLineFlagsResult");
  }

  /**
   * Reads {@code liquidityPoolDepositResult}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LiquidityPoolDepositResult}
   */
  public static long liquidityPoolDepositResult(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationResultTr");
    assert Views.int32(doc, XdrDocument.offset(self)) == 22 : "not LIQUIDITY_POOL_DEPOSIT";
    return Views.found(doc, XdrDocument.offset(self) + 4, "LiquidityPoolDepositResult");
  }

  /**
   * Reads {@code liquidityPoolWithdrawResult}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LiquidityPoolWithdrawResult}
   */
  public static long liquidityPoolWithdrawResult(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationResultTr");
    assert Views.int32(doc, XdrDocument.offset(self)) == 23 : "not LIQUIDITY_POOL_WITHDRAW";
    return Views.found(doc, XdrDocument.offset(self) + 4, "LiquidityPoolWithdrawResult");
  }

  /**
   * Reads {@code invokeHostFunctionResult}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link InvokeHostFunctionResult}
   */
  public static long invokeHostFunctionResult(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationResultTr");
    assert Views.int32(doc, XdrDocument.offset(self)) == 24 : "not INVOKE_HOST_FUNCTION";
    return Views.found(doc, XdrDocument.offset(self) + 4, "InvokeHostFunctionResult");
  }

  /**
   * Reads {@code extendFootprintTTLResult}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ExtendFootprintTTLResult}
   */
  public static long extendFootprintTTLResult(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationResultTr");
    assert Views.int32(doc, XdrDocument.offset(self)) == 25 : "not EXTEND_FOOTPRINT_TTL";
    return Views.found(doc, XdrDocument.offset(self) + 4, "ExtendFootprintTTLResult");
  }

  /**
   * Reads {@code restoreFootprintResult}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link RestoreFootprintResult}
   */
  public static long restoreFootprintResult(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationResultTr");
    assert Views.int32(doc, XdrDocument.offset(self)) == 26 : "not RESTORE_FOOTPRINT";
    return Views.found(doc, XdrDocument.offset(self) + 4, "RestoreFootprintResult");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationResultTr");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 0 -> {
        return p + 4;
      }
      case 1 -> {
        return p + 4;
      }
      case 2 -> {
        return PathPaymentStrictReceiveResult.end(doc,
            Views.found(doc, self + 4, "PathPaymentStrictReceiveResult"));
      }
      case 3 -> {
        return ManageSellOfferResult.end(doc, Views.found(doc, self + 4, "ManageSellOfferResult"));
      }
      case 4 -> {
        return ManageSellOfferResult.end(doc, Views.found(doc, self + 4, "ManageSellOfferResult"));
      }
      case 5 -> {
        return p + 4;
      }
      case 6 -> {
        return p + 4;
      }
      case 7 -> {
        return p + 4;
      }
      case 8 -> {
        return AccountMergeResult.end(doc, Views.found(doc, p, "AccountMergeResult"));
      }
      case 9 -> {
        return InflationResult.end(doc, Views.found(doc, p, "InflationResult"));
      }
      case 10 -> {
        return p + 4;
      }
      case 11 -> {
        return p + 4;
      }
      case 12 -> {
        return ManageBuyOfferResult.end(doc, Views.found(doc, self + 4, "ManageBuyOfferResult"));
      }
      case 13 -> {
        return PathPaymentStrictSendResult.end(doc,
            Views.found(doc, self + 4, "PathPaymentStrictSendResult"));
      }
      case 14 -> {
        return CreateClaimableBalanceResult.end(doc,
            Views.found(doc, p, "CreateClaimableBalanceResult"));
      }
      case 15 -> {
        return p + 4;
      }
      case 16 -> {
        return p + 4;
      }
      case 17 -> {
        return p + 4;
      }
      case 18 -> {
        return p + 4;
      }
      case 19 -> {
        return p + 4;
      }
      case 20 -> {
        return p + 4;
      }
      case 21 -> {
        return p + 4;
      }
      case 22 -> {
        return p + 4;
      }
      case 23 -> {
        return p + 4;
      }
      case 24 -> {
        return InvokeHostFunctionResult.end(doc, Views.found(doc, p, "InvokeHostFunctionResult"));
      }
      case 25 -> {
        return p + 4;
      }
      case 26 -> {
        return p + 4;
      }
      default -> {
        return p;
      }
    }
  }

  static OperationResultTr read(XdrDocument doc, long self) {
    OperationType type = type(doc, self);
    return switch (type) {
      case CREATE_ACCOUNT ->
          new OperationResultTr(type,
          CreateAccountResult.read(doc, createAccountResult(doc, self)));
      case PAYMENT ->
          new OperationResultTr(type, PaymentResult.read(doc, paymentResult(doc, self)));
      case PATH_PAYMENT_STRICT_RECEIVE ->
          new OperationResultTr(type,
          PathPaymentStrictReceiveResult.read(doc, pathPaymentStrictReceiveResult(doc, self)));
      case MANAGE_SELL_OFFER ->
          new OperationResultTr(type,
          ManageSellOfferResult.read(doc, manageSellOfferResult(doc, self)));
      case CREATE_PASSIVE_SELL_OFFER ->
          new OperationResultTr(type,
          ManageSellOfferResult.read(doc, createPassiveSellOfferResult(doc, self)));
      case SET_OPTIONS ->
          new OperationResultTr(type, SetOptionsResult.read(doc, setOptionsResult(doc, self)));
      case CHANGE_TRUST ->
          new OperationResultTr(type, ChangeTrustResult.read(doc, changeTrustResult(doc, self)));
      case ALLOW_TRUST ->
          new OperationResultTr(type, AllowTrustResult.read(doc, allowTrustResult(doc, self)));
      case ACCOUNT_MERGE ->
          new OperationResultTr(type, AccountMergeResult.read(doc, accountMergeResult(doc, self)));
      case INFLATION ->
          new OperationResultTr(type, InflationResult.read(doc, inflationResult(doc, self)));
      case MANAGE_DATA ->
          new OperationResultTr(type, ManageDataResult.read(doc, manageDataResult(doc, self)));
      case BUMP_SEQUENCE ->
          new OperationResultTr(type, BumpSequenceResult.read(doc, bumpSeqResult(doc, self)));
      case MANAGE_BUY_OFFER ->
          new OperationResultTr(type,
          ManageBuyOfferResult.read(doc, manageBuyOfferResult(doc, self)));
      case PATH_PAYMENT_STRICT_SEND ->
          new OperationResultTr(type,
          PathPaymentStrictSendResult.read(doc, pathPaymentStrictSendResult(doc, self)));
      case CREATE_CLAIMABLE_BALANCE ->
          new OperationResultTr(type,
          CreateClaimableBalanceResult.read(doc, createClaimableBalanceResult(doc, self)));
      case CLAIM_CLAIMABLE_BALANCE ->
          new OperationResultTr(type,
          ClaimClaimableBalanceResult.read(doc, claimClaimableBalanceResult(doc, self)));
      case BEGIN_SPONSORING_FUTURE_RESERVES ->
          new OperationResultTr(type,
          BeginSponsoringFutureReservesResult.read(doc,
          beginSponsoringFutureReservesResult(doc, self)));
      case END_SPONSORING_FUTURE_RESERVES ->
          new OperationResultTr(type,
          EndSponsoringFutureReservesResult.read(doc,
          endSponsoringFutureReservesResult(doc, self)));
      case REVOKE_SPONSORSHIP ->
          new OperationResultTr(type,
          RevokeSponsorshipResult.read(doc, revokeSponsorshipResult(doc, self)));
      case CLAWBACK ->
          new OperationResultTr(type, ClawbackResult.read(doc, clawbackResult(doc, self)));
      case CLAWBACK_CLAIMABLE_BALANCE ->
          new OperationResultTr(type,
          ClawbackClaimableBalanceResult.read(doc, clawbackClaimableBalanceResult(doc, self)));
      case SET_TRUST_LINE_FLAGS ->
          new OperationResultTr(type,
          SetTrustLineFlagsResult.read(doc, setTrustLineFlagsResult(doc, self)));
      case LIQUIDITY_POOL_DEPOSIT ->
          new OperationResultTr(type,
          LiquidityPoolDepositResult.read(doc, liquidityPoolDepositResult(doc, self)));
      case LIQUIDITY_POOL_WITHDRAW ->
          new OperationResultTr(type,
          LiquidityPoolWithdrawResult.read(doc, liquidityPoolWithdrawResult(doc, self)));
      case INVOKE_HOST_FUNCTION ->
          new OperationResultTr(type,
          InvokeHostFunctionResult.read(doc, invokeHostFunctionResult(doc, self)));
      case EXTEND_FOOTPRINT_TTL ->
          new OperationResultTr(type,
          ExtendFootprintTTLResult.read(doc, extendFootprintTTLResult(doc, self)));
      case RESTORE_FOOTPRINT ->
          new OperationResultTr(type,
          RestoreFootprintResult.read(doc, restoreFootprintResult(doc, self)));
    };
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.int32(type.value());
    switch (type) {
      case CREATE_ACCOUNT -> {
        CreateAccountResult createAccountResult = (CreateAccountResult) value;
        createAccountResult.encode(out);
      }
      case PAYMENT -> {
        PaymentResult paymentResult = (PaymentResult) value;
        paymentResult.encode(out);
      }
      case PATH_PAYMENT_STRICT_RECEIVE -> {
        PathPaymentStrictReceiveResult pathPaymentStrictReceiveResult = (
            PathPaymentStrictReceiveResult) value;
        pathPaymentStrictReceiveResult.encode(out);
      }
      case MANAGE_SELL_OFFER -> {
        ManageSellOfferResult manageSellOfferResult = (ManageSellOfferResult) value;
        manageSellOfferResult.encode(out);
      }
      case CREATE_PASSIVE_SELL_OFFER -> {
        ManageSellOfferResult createPassiveSellOfferResult = (ManageSellOfferResult) value;
        createPassiveSellOfferResult.encode(out);
      }
      case SET_OPTIONS -> {
        SetOptionsResult setOptionsResult = (SetOptionsResult) value;
        setOptionsResult.encode(out);
      }
      case CHANGE_TRUST -> {
        ChangeTrustResult changeTrustResult = (ChangeTrustResult) value;
        changeTrustResult.encode(out);
      }
      case ALLOW_TRUST -> {
        AllowTrustResult allowTrustResult = (AllowTrustResult) value;
        allowTrustResult.encode(out);
      }
      case ACCOUNT_MERGE -> {
        AccountMergeResult accountMergeResult = (AccountMergeResult) value;
        accountMergeResult.encode(out);
      }
      case INFLATION -> {
        InflationResult inflationResult = (InflationResult) value;
        inflationResult.encode(out);
      }
      case MANAGE_DATA -> {
        ManageDataResult manageDataResult = (ManageDataResult) value;
        manageDataResult.encode(out);
      }
      case BUMP_SEQUENCE -> {
        BumpSequenceResult bumpSeqResult = (BumpSequenceResult) value;
        bumpSeqResult.encode(out);
      }
      case MANAGE_BUY_OFFER -> {
        ManageBuyOfferResult manageBuyOfferResult = (ManageBuyOfferResult) value;
        manageBuyOfferResult.encode(out);
      }
      case PATH_PAYMENT_STRICT_SEND -> {
        PathPaymentStrictSendResult pathPaymentStrictSendResult = (
            PathPaymentStrictSendResult) value;
        pathPaymentStrictSendResult.encode(out);
      }
      case CREATE_CLAIMABLE_BALANCE -> {
        CreateClaimableBalanceResult createClaimableBalanceResult = (
            CreateClaimableBalanceResult) value;
        createClaimableBalanceResult.encode(out);
      }
      case CLAIM_CLAIMABLE_BALANCE -> {
        ClaimClaimableBalanceResult claimClaimableBalanceResult = (
            ClaimClaimableBalanceResult) value;
        claimClaimableBalanceResult.encode(out);
      }
      case BEGIN_SPONSORING_FUTURE_RESERVES -> {
        BeginSponsoringFutureReservesResult beginSponsoringFutureReservesResult = (
            BeginSponsoringFutureReservesResult) value;
        beginSponsoringFutureReservesResult.encode(out);
      }
      case END_SPONSORING_FUTURE_RESERVES -> {
        EndSponsoringFutureReservesResult endSponsoringFutureReservesResult = (
            EndSponsoringFutureReservesResult) value;
        endSponsoringFutureReservesResult.encode(out);
      }
      case REVOKE_SPONSORSHIP -> {
        RevokeSponsorshipResult revokeSponsorshipResult = (RevokeSponsorshipResult) value;
        revokeSponsorshipResult.encode(out);
      }
      case CLAWBACK -> {
        ClawbackResult clawbackResult = (ClawbackResult) value;
        clawbackResult.encode(out);
      }
      case CLAWBACK_CLAIMABLE_BALANCE -> {
        ClawbackClaimableBalanceResult clawbackClaimableBalanceResult = (
            ClawbackClaimableBalanceResult) value;
        clawbackClaimableBalanceResult.encode(out);
      }
      case SET_TRUST_LINE_FLAGS -> {
        SetTrustLineFlagsResult setTrustLineFlagsResult = (SetTrustLineFlagsResult) value;
        setTrustLineFlagsResult.encode(out);
      }
      case LIQUIDITY_POOL_DEPOSIT -> {
        LiquidityPoolDepositResult liquidityPoolDepositResult = (LiquidityPoolDepositResult) value;
        liquidityPoolDepositResult.encode(out);
      }
      case LIQUIDITY_POOL_WITHDRAW -> {
        LiquidityPoolWithdrawResult liquidityPoolWithdrawResult = (
            LiquidityPoolWithdrawResult) value;
        liquidityPoolWithdrawResult.encode(out);
      }
      case INVOKE_HOST_FUNCTION -> {
        InvokeHostFunctionResult invokeHostFunctionResult = (InvokeHostFunctionResult) value;
        invokeHostFunctionResult.encode(out);
      }
      case EXTEND_FOOTPRINT_TTL -> {
        ExtendFootprintTTLResult extendFootprintTTLResult = (ExtendFootprintTTLResult) value;
        extendFootprintTTLResult.encode(out);
      }
      case RESTORE_FOOTPRINT -> {
        RestoreFootprintResult restoreFootprintResult = (RestoreFootprintResult) value;
        restoreFootprintResult.encode(out);
      }
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "OperationResultTr");
    }
    int type = Xdr.int32(bytes, p);
    p += 4;
    switch (type) {
      case 0 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "OperationResultTr");
        }
        CreateAccountResult.check(tape, bytes, p);
        p += 4;
      }
      case 1 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "OperationResultTr");
        }
        PaymentResult.check(tape, bytes, p);
        p += 4;
      }
      case 2 -> {
        p = PathPaymentStrictReceiveResult.validate(tape, bytes, p, end);
      }
      case 3 -> {
        p = ManageSellOfferResult.validate(tape, bytes, p, end);
      }
      case 4 -> {
        p = ManageSellOfferResult.validate(tape, bytes, p, end);
      }
      case 5 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "OperationResultTr");
        }
        SetOptionsResult.check(tape, bytes, p);
        p += 4;
      }
      case 6 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "OperationResultTr");
        }
        ChangeTrustResult.check(tape, bytes, p);
        p += 4;
      }
      case 7 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "OperationResultTr");
        }
        AllowTrustResult.check(tape, bytes, p);
        p += 4;
      }
      case 8 -> {
        p = AccountMergeResult.validate(tape, bytes, p, end);
      }
      case 9 -> {
        p = InflationResult.validate(tape, bytes, p, end);
      }
      case 10 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "OperationResultTr");
        }
        ManageDataResult.check(tape, bytes, p);
        p += 4;
      }
      case 11 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "OperationResultTr");
        }
        BumpSequenceResult.check(tape, bytes, p);
        p += 4;
      }
      case 12 -> {
        p = ManageBuyOfferResult.validate(tape, bytes, p, end);
      }
      case 13 -> {
        p = PathPaymentStrictSendResult.validate(tape, bytes, p, end);
      }
      case 14 -> {
        p = CreateClaimableBalanceResult.validate(tape, bytes, p, end);
      }
      case 15 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "OperationResultTr");
        }
        ClaimClaimableBalanceResult.check(tape, bytes, p);
        p += 4;
      }
      case 16 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "OperationResultTr");
        }
        BeginSponsoringFutureReservesResult.check(tape, bytes, p);
        p += 4;
      }
      case 17 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "OperationResultTr");
        }
        EndSponsoringFutureReservesResult.check(tape, bytes, p);
        p += 4;
      }
      case 18 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "OperationResultTr");
        }
        RevokeSponsorshipResult.check(tape, bytes, p);
        p += 4;
      }
      case 19 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "OperationResultTr");
        }
        ClawbackResult.check(tape, bytes, p);
        p += 4;
      }
      case 20 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "OperationResultTr");
        }
        ClawbackClaimableBalanceResult.check(tape, bytes, p);
        p += 4;
      }
      case 21 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "OperationResultTr");
        }
        SetTrustLineFlagsResult.check(tape, bytes, p);
        p += 4;
      }
      case 22 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "OperationResultTr");
        }
        LiquidityPoolDepositResult.check(tape, bytes, p);
        p += 4;
      }
      case 23 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "OperationResultTr");
        }
        LiquidityPoolWithdrawResult.check(tape, bytes, p);
        p += 4;
      }
      case 24 -> {
        p = InvokeHostFunctionResult.validate(tape, bytes, p, end);
      }
      case 25 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "OperationResultTr");
        }
        ExtendFootprintTTLResult.check(tape, bytes, p);
        p += 4;
      }
      case 26 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "OperationResultTr");
        }
        RestoreFootprintResult.check(tape, bytes, p);
        p += 4;
      }
      default -> throw tape.unknown(p - 4, type, "OperationResultTr.type", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
