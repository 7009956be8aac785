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
 * What an operation does, by its type. XDR union {@code OperationBody}.
 *
 * @param type chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record OperationBody(OperationType type, @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<OperationBody> XDR =
      new GeneratedType<>(
          "OperationBody",
          "OperationBody",
          true,
          OperationBody::validate,
          OperationBody::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param type chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public OperationBody {
    Objects.requireNonNull(type, "type");
    switch (type) {
      case CREATE_ACCOUNT -> Unions.check(value, CreateAccountOp.class, false, "OperationBody");
      case PAYMENT -> Unions.check(value, PaymentOp.class, false, "OperationBody");
      case PATH_PAYMENT_STRICT_RECEIVE ->
          Unions.check(value, PathPaymentStrictReceiveOp.class, false, "OperationBody");
      case MANAGE_SELL_OFFER ->
          Unions.check(value, ManageSellOfferOp.class, false, "OperationBody");
      case CREATE_PASSIVE_SELL_OFFER ->
          Unions.check(value, CreatePassiveSellOfferOp.class, false, "OperationBody");
      case SET_OPTIONS -> Unions.check(value, SetOptionsOp.class, false, "OperationBody");
      case CHANGE_TRUST -> Unions.check(value, ChangeTrustOp.class, false, "OperationBody");
      case ALLOW_TRUST -> Unions.check(value, AllowTrustOp.class, false, "OperationBody");
      case ACCOUNT_MERGE -> Unions.check(value, MuxedAccount.class, false, "OperationBody");
      case INFLATION -> Unions.check(value, Void.class, false, "OperationBody");
      case MANAGE_DATA -> Unions.check(value, ManageDataOp.class, false, "OperationBody");
      case BUMP_SEQUENCE -> Unions.check(value, BumpSequenceOp.class, false, "OperationBody");
      case MANAGE_BUY_OFFER -> Unions.check(value, ManageBuyOfferOp.class, false, "OperationBody");
      case PATH_PAYMENT_STRICT_SEND ->
          Unions.check(value, PathPaymentStrictSendOp.class, false, "OperationBody");
      case CREATE_CLAIMABLE_BALANCE ->
          Unions.check(value, CreateClaimableBalanceOp.class, false, "OperationBody");
      case CLAIM_CLAIMABLE_BALANCE ->
          Unions.check(value, ClaimClaimableBalanceOp.class, false, "OperationBody");
      case BEGIN_SPONSORING_FUTURE_RESERVES ->
          Unions.check(value, BeginSponsoringFutureReservesOp.class, false, "OperationBody");
      case END_SPONSORING_FUTURE_RESERVES ->
          Unions.check(value, Void.class, false, "OperationBody");
      case REVOKE_SPONSORSHIP ->
          Unions.check(value, RevokeSponsorshipOp.class, false, "OperationBody");
      case CLAWBACK -> Unions.check(value, ClawbackOp.class, false, "OperationBody");
      case CLAWBACK_CLAIMABLE_BALANCE ->
          Unions.check(value, ClawbackClaimableBalanceOp.class, false, "OperationBody");
      case SET_TRUST_LINE_FLAGS ->
          Unions.check(value, SetTrustLineFlagsOp.class, false, "OperationBody");
      case LIQUIDITY_POOL_DEPOSIT ->
          Unions.check(value, LiquidityPoolDepositOp.class, false, "OperationBody");
      case LIQUIDITY_POOL_WITHDRAW ->
          Unions.check(value, LiquidityPoolWithdrawOp.class, false, "OperationBody");
      case INVOKE_HOST_FUNCTION ->
          Unions.check(value, InvokeHostFunctionOp.class, false, "OperationBody");
      case EXTEND_FOOTPRINT_TTL ->
          Unions.check(value, ExtendFootprintTTLOp.class, false, "OperationBody");
      case RESTORE_FOOTPRINT ->
          Unions.check(value, RestoreFootprintOp.class, false, "OperationBody");
    }
  }

  /**
   * Creates a value of {@code CREATE_ACCOUNT}.
   *
   * @param createAccountOp value of the arm
   * @return the value
   */
  public static OperationBody ofCreateAccount(CreateAccountOp createAccountOp) {
    return new OperationBody(OperationType.CREATE_ACCOUNT, createAccountOp);
  }

  /**
   * Creates a value of {@code PAYMENT}.
   *
   * @param paymentOp value of the arm
   * @return the value
   */
  public static OperationBody ofPayment(PaymentOp paymentOp) {
    return new OperationBody(OperationType.PAYMENT, paymentOp);
  }

  /**
   * Creates a value of {@code PATH_PAYMENT_STRICT_RECEIVE}.
   *
   * @param pathPaymentStrictReceiveOp value of the arm
   * @return the value
   */
  public static OperationBody ofPathPaymentStrictReceive(
      PathPaymentStrictReceiveOp pathPaymentStrictReceiveOp) {
    return new OperationBody(OperationType.PATH_PAYMENT_STRICT_RECEIVE, pathPaymentStrictReceiveOp);
  }

  /**
   * Creates a value of {@code MANAGE_SELL_OFFER}.
   *
   * @param manageSellOfferOp value of the arm
   * @return the value
   */
  public static OperationBody ofManageSellOffer(ManageSellOfferOp manageSellOfferOp) {
    return new OperationBody(OperationType.MANAGE_SELL_OFFER, manageSellOfferOp);
  }

  /**
   * Creates a value of {@code CREATE_PASSIVE_SELL_OFFER}.
   *
   * @param createPassiveSellOfferOp value of the arm
   * @return the value
   */
  public static OperationBody ofCreatePassiveSellOffer(
      CreatePassiveSellOfferOp createPassiveSellOfferOp) {
    return new OperationBody(OperationType.CREATE_PASSIVE_SELL_OFFER, createPassiveSellOfferOp);
  }

  /**
   * Creates a value of {@code SET_OPTIONS}.
   *
   * @param setOptionsOp value of the arm
   * @return the value
   */
  public static OperationBody ofSetOptions(SetOptionsOp setOptionsOp) {
    return new OperationBody(OperationType.SET_OPTIONS, setOptionsOp);
  }

  /**
   * Creates a value of {@code CHANGE_TRUST}.
   *
   * @param changeTrustOp value of the arm
   * @return the value
   */
  public static OperationBody ofChangeTrust(ChangeTrustOp changeTrustOp) {
    return new OperationBody(OperationType.CHANGE_TRUST, changeTrustOp);
  }

  /**
   * Creates a value of {@code ALLOW_TRUST}.
   *
   * @param allowTrustOp value of the arm
   * @return the value
   */
  public static OperationBody ofAllowTrust(AllowTrustOp allowTrustOp) {
    return new OperationBody(OperationType.ALLOW_TRUST, allowTrustOp);
  }

  /**
   * Creates a value of {@code ACCOUNT_MERGE}.
   *
   * @param destination value of the arm
   * @return the value
   */
  public static OperationBody ofAccountMerge(MuxedAccount destination) {
    return new OperationBody(OperationType.ACCOUNT_MERGE, destination);
  }

  /**
   * Creates a value of {@code INFLATION}.
   *
   * @return the value
   */
  public static OperationBody ofInflation() {
    return new OperationBody(OperationType.INFLATION, null);
  }

  /**
   * Creates a value of {@code MANAGE_DATA}.
   *
   * @param manageDataOp value of the arm
   * @return the value
   */
  public static OperationBody ofManageData(ManageDataOp manageDataOp) {
    return new OperationBody(OperationType.MANAGE_DATA, manageDataOp);
  }

  /**
   * Creates a value of {@code BUMP_SEQUENCE}.
   *
   * @param bumpSequenceOp value of the arm
   * @return the value
   */
  public static OperationBody ofBumpSequence(BumpSequenceOp bumpSequenceOp) {
    return new OperationBody(OperationType.BUMP_SEQUENCE, bumpSequenceOp);
  }

  /**
   * Creates a value of {@code MANAGE_BUY_OFFER}.
   *
   * @param manageBuyOfferOp value of the arm
   * @return the value
   */
  public static OperationBody ofManageBuyOffer(ManageBuyOfferOp manageBuyOfferOp) {
    return new OperationBody(OperationType.MANAGE_BUY_OFFER, manageBuyOfferOp);
  }

  /**
   * Creates a value of {@code PATH_PAYMENT_STRICT_SEND}.
   *
   * @param pathPaymentStrictSendOp value of the arm
   * @return the value
   */
  public static OperationBody ofPathPaymentStrictSend(
      PathPaymentStrictSendOp pathPaymentStrictSendOp) {
    return new OperationBody(OperationType.PATH_PAYMENT_STRICT_SEND, pathPaymentStrictSendOp);
  }

  /**
   * Creates a value of {@code CREATE_CLAIMABLE_BALANCE}.
   *
   * @param createClaimableBalanceOp value of the arm
   * @return the value
   */
  public static OperationBody ofCreateClaimableBalance(
      CreateClaimableBalanceOp createClaimableBalanceOp) {
    return new OperationBody(OperationType.CREATE_CLAIMABLE_BALANCE, createClaimableBalanceOp);
  }

  /**
   * Creates a value of {@code CLAIM_CLAIMABLE_BALANCE}.
   *
   * @param claimClaimableBalanceOp value of the arm
   * @return the value
   */
  public static OperationBody ofClaimClaimableBalance(
      ClaimClaimableBalanceOp claimClaimableBalanceOp) {
    return new OperationBody(OperationType.CLAIM_CLAIMABLE_BALANCE, claimClaimableBalanceOp);
  }

  /**
   * Creates a value of {@code BEGIN_SPONSORING_FUTURE_RESERVES}.
   *
   * @param beginSponsoringFutureReservesOp value of the arm
   * @return the value
   */
  public static OperationBody ofBeginSponsoringFutureReserves(
      BeginSponsoringFutureReservesOp beginSponsoringFutureReservesOp) {
    return new OperationBody(OperationType.BEGIN_SPONSORING_FUTURE_RESERVES,
        beginSponsoringFutureReservesOp);
  }

  /**
   * Creates a value of {@code END_SPONSORING_FUTURE_RESERVES}.
   *
   * @return the value
   */
  public static OperationBody ofEndSponsoringFutureReserves() {
    return new OperationBody(OperationType.END_SPONSORING_FUTURE_RESERVES, null);
  }

  /**
   * Creates a value of {@code REVOKE_SPONSORSHIP}.
   *
   * @param revokeSponsorshipOp value of the arm
   * @return the value
   */
  public static OperationBody ofRevokeSponsorship(RevokeSponsorshipOp revokeSponsorshipOp) {
    return new OperationBody(OperationType.REVOKE_SPONSORSHIP, revokeSponsorshipOp);
  }

  /**
   * Creates a value of {@code CLAWBACK}.
   *
   * @param clawbackOp value of the arm
   * @return the value
   */
  public static OperationBody ofClawback(ClawbackOp clawbackOp) {
    return new OperationBody(OperationType.CLAWBACK, clawbackOp);
  }

  /**
   * Creates a value of {@code CLAWBACK_CLAIMABLE_BALANCE}.
   *
   * @param clawbackClaimableBalanceOp value of the arm
   * @return the value
   */
  public static OperationBody ofClawbackClaimableBalance(
      ClawbackClaimableBalanceOp clawbackClaimableBalanceOp) {
    return new OperationBody(OperationType.CLAWBACK_CLAIMABLE_BALANCE, clawbackClaimableBalanceOp);
  }

  /**
   * Creates a value of {@code SET_TRUST_LINE_FLAGS}.
   *
   * @param setTrustLineFlagsOp value of the arm
   * @return the value
   */
  public static OperationBody ofSetTrustLineFlags(SetTrustLineFlagsOp setTrustLineFlagsOp) {
    return new OperationBody(OperationType.SET_TRUST_LINE_FLAGS, setTrustLineFlagsOp);
  }

  /**
   * Creates a value of {@code LIQUIDITY_POOL_DEPOSIT}.
   *
   * @param liquidityPoolDepositOp value of the arm
   * @return the value
   */
  public static OperationBody ofLiquidityPoolDeposit(
      LiquidityPoolDepositOp liquidityPoolDepositOp) {
    return new OperationBody(OperationType.LIQUIDITY_POOL_DEPOSIT, liquidityPoolDepositOp);
  }

  /**
   * Creates a value of {@code LIQUIDITY_POOL_WITHDRAW}.
   *
   * @param liquidityPoolWithdrawOp value of the arm
   * @return the value
   */
  public static OperationBody ofLiquidityPoolWithdraw(
      LiquidityPoolWithdrawOp liquidityPoolWithdrawOp) {
    return new OperationBody(OperationType.LIQUIDITY_POOL_WITHDRAW, liquidityPoolWithdrawOp);
  }

  /**
   * Creates a value of {@code INVOKE_HOST_FUNCTION}.
   *
   * @param invokeHostFunctionOp value of the arm
   * @return the value
   */
  public static OperationBody ofInvokeHostFunction(InvokeHostFunctionOp invokeHostFunctionOp) {
    return new OperationBody(OperationType.INVOKE_HOST_FUNCTION, invokeHostFunctionOp);
  }

  /**
   * Creates a value of {@code EXTEND_FOOTPRINT_TTL}.
   *
   * @param extendFootprintTTLOp value of the arm
   * @return the value
   */
  public static OperationBody ofExtendFootprintTtl(ExtendFootprintTTLOp extendFootprintTTLOp) {
    return new OperationBody(OperationType.EXTEND_FOOTPRINT_TTL, extendFootprintTTLOp);
  }

  /**
   * Creates a value of {@code RESTORE_FOOTPRINT}.
   *
   * @param restoreFootprintOp value of the arm
   * @return the value
   */
  public static OperationBody ofRestoreFootprint(RestoreFootprintOp restoreFootprintOp) {
    return new OperationBody(OperationType.RESTORE_FOOTPRINT, restoreFootprintOp);
  }

  @Override
  public @Nullable String arm() {
    return switch (type) {
      case CREATE_ACCOUNT -> "createAccountOp";
      case PAYMENT -> "paymentOp";
      case PATH_PAYMENT_STRICT_RECEIVE -> "pathPaymentStrictReceiveOp";
      case MANAGE_SELL_OFFER -> "manageSellOfferOp";
      case CREATE_PASSIVE_SELL_OFFER -> "createPassiveSellOfferOp";
      case SET_OPTIONS -> "setOptionsOp";
      case CHANGE_TRUST -> "changeTrustOp";
      case ALLOW_TRUST -> "allowTrustOp";
      case ACCOUNT_MERGE -> "destination";
      case MANAGE_DATA -> "manageDataOp";
      case BUMP_SEQUENCE -> "bumpSequenceOp";
      case MANAGE_BUY_OFFER -> "manageBuyOfferOp";
      case PATH_PAYMENT_STRICT_SEND -> "pathPaymentStrictSendOp";
      case CREATE_CLAIMABLE_BALANCE -> "createClaimableBalanceOp";
      case CLAIM_CLAIMABLE_BALANCE -> "claimClaimableBalanceOp";
      case BEGIN_SPONSORING_FUTURE_RESERVES -> "beginSponsoringFutureReservesOp";
      case REVOKE_SPONSORSHIP -> "revokeSponsorshipOp";
      case CLAWBACK -> "clawbackOp";
      case CLAWBACK_CLAIMABLE_BALANCE -> "clawbackClaimableBalanceOp";
      case SET_TRUST_LINE_FLAGS -> "setTrustLineFlagsOp";
      case LIQUIDITY_POOL_DEPOSIT -> "liquidityPoolDepositOp";
      case LIQUIDITY_POOL_WITHDRAW -> "liquidityPoolWithdrawOp";
      case INVOKE_HOST_FUNCTION -> "invokeHostFunctionOp";
      case EXTEND_FOOTPRINT_TTL -> "extendFootprintTTLOp";
      case RESTORE_FOOTPRINT -> "restoreFootprintOp";
      default -> null;
    };
  }

  /**
   * Returns the value of {@code createAccountOp}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public CreateAccountOp createAccountOp() {
    if (!"createAccountOp".equals(arm())) {
      throw Unions.wrongArm("OperationBody", type, "createAccountOp");
    }
    return (CreateAccountOp) value;
  }

  /**
   * Returns the value of {@code paymentOp}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public PaymentOp paymentOp() {
    if (!"paymentOp".equals(arm())) {
      throw Unions.wrongArm("OperationBody", type, "paymentOp");
    }
    return (PaymentOp) value;
  }

  /**
   * Returns the value of {@code pathPaymentStrictReceiveOp}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public PathPaymentStrictReceiveOp pathPaymentStrictReceiveOp() {
    if (!"pathPaymentStrictReceiveOp".equals(arm())) {
      throw Unions.wrongArm("OperationBody", type, "pathPaymentStrictReceiveOp");
    }
    return (PathPaymentStrictReceiveOp) value;
  }

  /**
   * Returns the value of {@code manageSellOfferOp}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public ManageSellOfferOp manageSellOfferOp() {
    if (!"manageSellOfferOp".equals(arm())) {
      throw Unions.wrongArm("OperationBody", type, "manageSellOfferOp");
    }
    return (ManageSellOfferOp) value;
  }

  /**
   * Returns the value of {@code createPassiveSellOfferOp}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public CreatePassiveSellOfferOp createPassiveSellOfferOp() {
    if (!"createPassiveSellOfferOp".equals(arm())) {
      throw Unions.wrongArm("OperationBody", type, "createPassiveSellOfferOp");
    }
    return (CreatePassiveSellOfferOp) value;
  }

  /**
   * Returns the value of {@code setOptionsOp}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public SetOptionsOp setOptionsOp() {
    if (!"setOptionsOp".equals(arm())) {
      throw Unions.wrongArm("OperationBody", type, "setOptionsOp");
    }
    return (SetOptionsOp) value;
  }

  /**
   * Returns the value of {@code changeTrustOp}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public ChangeTrustOp changeTrustOp() {
    if (!"changeTrustOp".equals(arm())) {
      throw Unions.wrongArm("OperationBody", type, "changeTrustOp");
    }
    return (ChangeTrustOp) value;
  }

  /**
   * Returns the value of {@code allowTrustOp}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public AllowTrustOp allowTrustOp() {
    if (!"allowTrustOp".equals(arm())) {
      throw Unions.wrongArm("OperationBody", type, "allowTrustOp");
    }
    return (AllowTrustOp) value;
  }

  /**
   * Returns the value of {@code destination}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public MuxedAccount destination() {
    if (!"destination".equals(arm())) {
      throw Unions.wrongArm("OperationBody", type, "destination");
    }
    return (MuxedAccount) value;
  }

  /**
   * Returns the value of {@code manageDataOp}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public ManageDataOp manageDataOp() {
    if (!"manageDataOp".equals(arm())) {
      throw Unions.wrongArm("OperationBody", type, "manageDataOp");
    }
    return (ManageDataOp) value;
  }

  /**
   * Returns the value of {@code bumpSequenceOp}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public BumpSequenceOp bumpSequenceOp() {
    if (!"bumpSequenceOp".equals(arm())) {
      throw Unions.wrongArm("OperationBody", type, "bumpSequenceOp");
    }
    return (BumpSequenceOp) value;
  }

  /**
   * Returns the value of {@code manageBuyOfferOp}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public ManageBuyOfferOp manageBuyOfferOp() {
    if (!"manageBuyOfferOp".equals(arm())) {
      throw Unions.wrongArm("OperationBody", type, "manageBuyOfferOp");
    }
    return (ManageBuyOfferOp) value;
  }

  /**
   * Returns the value of {@code pathPaymentStrictSendOp}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public PathPaymentStrictSendOp pathPaymentStrictSendOp() {
    if (!"pathPaymentStrictSendOp".equals(arm())) {
      throw Unions.wrongArm("OperationBody", type, "pathPaymentStrictSendOp");
    }
    return (PathPaymentStrictSendOp) value;
  }

  /**
   * Returns the value of {@code createClaimableBalanceOp}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public CreateClaimableBalanceOp createClaimableBalanceOp() {
    if (!"createClaimableBalanceOp".equals(arm())) {
      throw Unions.wrongArm("OperationBody", type, "createClaimableBalanceOp");
    }
    return (CreateClaimableBalanceOp) value;
  }

  /**
   * Returns the value of {@code claimClaimableBalanceOp}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public ClaimClaimableBalanceOp claimClaimableBalanceOp() {
    if (!"claimClaimableBalanceOp".equals(arm())) {
      throw Unions.wrongArm("OperationBody", type, "claimClaimableBalanceOp");
    }
    return (ClaimClaimableBalanceOp) value;
  }

  /**
   * Returns the value of {@code beginSponsoringFutureReservesOp}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public BeginSponsoringFutureReservesOp beginSponsoringFutureReservesOp() {
    if (!"beginSponsoringFutureReservesOp".equals(arm())) {
      throw Unions.wrongArm("OperationBody", type, "beginSponsoringFutureReservesOp");
    }
    return (BeginSponsoringFutureReservesOp) value;
  }

  /**
   * Returns the value of {@code revokeSponsorshipOp}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public RevokeSponsorshipOp revokeSponsorshipOp() {
    if (!"revokeSponsorshipOp".equals(arm())) {
      throw Unions.wrongArm("OperationBody", type, "revokeSponsorshipOp");
    }
    return (RevokeSponsorshipOp) value;
  }

  /**
   * Returns the value of {@code clawbackOp}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public ClawbackOp clawbackOp() {
    if (!"clawbackOp".equals(arm())) {
      throw Unions.wrongArm("OperationBody", type, "clawbackOp");
    }
    return (ClawbackOp) value;
  }

  /**
   * Returns the value of {@code clawbackClaimableBalanceOp}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public ClawbackClaimableBalanceOp clawbackClaimableBalanceOp() {
    if (!"clawbackClaimableBalanceOp".equals(arm())) {
      throw Unions.wrongArm("OperationBody", type, "clawbackClaimableBalanceOp");
    }
    return (ClawbackClaimableBalanceOp) value;
  }

  /**
   * Returns the value of {@code setTrustLineFlagsOp}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public SetTrustLineFlagsOp setTrustLineFlagsOp() {
    if (!"setTrustLineFlagsOp".equals(arm())) {
      throw Unions.wrongArm("OperationBody", type, "setTrustLineFlagsOp");
    }
    return (SetTrustLineFlagsOp) value;
  }

  /**
   * Returns the value of {@code liquidityPoolDepositOp}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public LiquidityPoolDepositOp liquidityPoolDepositOp() {
    if (!"liquidityPoolDepositOp".equals(arm())) {
      throw Unions.wrongArm("OperationBody", type, "liquidityPoolDepositOp");
    }
    return (LiquidityPoolDepositOp) value;
  }

  /**
   * Returns the value of {@code liquidityPoolWithdrawOp}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public LiquidityPoolWithdrawOp liquidityPoolWithdrawOp() {
    if (!"liquidityPoolWithdrawOp".equals(arm())) {
      throw Unions.wrongArm("OperationBody", type, "liquidityPoolWithdrawOp");
    }
    return (LiquidityPoolWithdrawOp) value;
  }

  /**
   * Returns the value of {@code invokeHostFunctionOp}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public InvokeHostFunctionOp invokeHostFunctionOp() {
    if (!"invokeHostFunctionOp".equals(arm())) {
      throw Unions.wrongArm("OperationBody", type, "invokeHostFunctionOp");
    }
    return (InvokeHostFunctionOp) value;
  }

  /**
   * Returns the value of {@code extendFootprintTTLOp}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public ExtendFootprintTTLOp extendFootprintTTLOp() {
    if (!"extendFootprintTTLOp".equals(arm())) {
      throw Unions.wrongArm("OperationBody", type, "extendFootprintTTLOp");
    }
    return (ExtendFootprintTTLOp) value;
  }

  /**
   * Returns the value of {@code restoreFootprintOp}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public RestoreFootprintOp restoreFootprintOp() {
    if (!"restoreFootprintOp".equals(arm())) {
      throw Unions.wrongArm("OperationBody", type, "restoreFootprintOp");
    }
    return (RestoreFootprintOp) value;
  }

  /**
   * Reads {@code type}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static OperationType type(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationBody");
    return OperationType.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code createAccountOp}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link CreateAccountOp}
   */
  public static long createAccountOp(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationBody");
    assert Views.int32(doc, XdrDocument.offset(self)) == 0 : "not CREATE_ACCOUNT";
    return Views.found(doc, XdrDocument.offset(self) + 4, "CreateAccountOp");
  }

  /**
   * Reads {@code paymentOp}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link PaymentOp}
   */
  public static long paymentOp(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationBody");
    assert Views.int32(doc, XdrDocument.offset(self)) == 1 : "not PAYMENT";
    return Views.found(doc, XdrDocument.offset(self) + 4, "PaymentOp");
  }

  /**
   * Reads {@code pathPaymentStrictReceiveOp}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link PathPaymentStrictReceiveOp}
   */
  public static long pathPaymentStrictReceiveOp(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationBody");
    assert Views.int32(doc, XdrDocument.offset(self)) == 2 : "not PATH_PAYMENT_STRICT_RECEIVE";
    return Views.found(doc, self + 4, "PathPaymentStrictReceiveOp");
  }

  /**
   * Reads {@code manageSellOfferOp}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ManageSellOfferOp}
   */
  public static long manageSellOfferOp(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationBody");
    assert Views.int32(doc, XdrDocument.offset(self)) == 3 : "not MANAGE_SELL_OFFER";
    return Views.found(doc, XdrDocument.offset(self) + 4, "ManageSellOfferOp");
  }

  /**
   * Reads {@code createPassiveSellOfferOp}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link CreatePassiveSellOfferOp}
   */
  public static long createPassiveSellOfferOp(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationBody");
    assert Views.int32(doc, XdrDocument.offset(self)) == 4 : "not CREATE_PASSIVE_SELL_OFFER";
    return Views.found(doc, XdrDocument.offset(self) + 4, "CreatePassiveSellOfferOp");
  }

  /**
   * Reads {@code setOptionsOp}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SetOptionsOp}
   */
  public static long setOptionsOp(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationBody");
    assert Views.int32(doc, XdrDocument.offset(self)) == 5 : "not SET_OPTIONS";
    return Views.found(doc, XdrDocument.offset(self) + 4, "SetOptionsOp");
  }

  /**
   * Reads {@code changeTrustOp}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ChangeTrustOp}
   */
  public static long changeTrustOp(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationBody");
    assert Views.int32(doc, XdrDocument.offset(self)) == 6 : "not CHANGE_TRUST";
    return Views.found(doc, XdrDocument.offset(self) + 4, "ChangeTrustOp");
  }

  /**
   * Reads {@code allowTrustOp}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link AllowTrustOp}
   */
  public static long allowTrustOp(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationBody");
    assert Views.int32(doc, XdrDocument.offset(self)) == 7 : "not ALLOW_TRUST";
    return Views.found(doc, XdrDocument.offset(self) + 4, "AllowTrustOp");
  }

  /**
   * Reads {@code destination}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link MuxedAccount}
   */
  public static long destination(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationBody");
    assert Views.int32(doc, XdrDocument.offset(self)) == 8 : "not ACCOUNT_MERGE";
    return Views.found(doc, XdrDocument.offset(self) + 4, "MuxedAccount");
  }

  /**
   * Reads {@code manageDataOp}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ManageDataOp}
   */
  public static long manageDataOp(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationBody");
    assert Views.int32(doc, XdrDocument.offset(self)) == 10 : "not MANAGE_DATA";
    return Views.found(doc, XdrDocument.offset(self) + 4, "ManageDataOp");
  }

  /**
   * Reads {@code bumpSequenceOp}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link BumpSequenceOp}
   */
  public static long bumpSequenceOp(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationBody");
    assert Views.int32(doc, XdrDocument.offset(self)) == 11 : "not BUMP_SEQUENCE";
    return Views.found(doc, XdrDocument.offset(self) + 4, "BumpSequenceOp");
  }

  /**
   * Reads {@code manageBuyOfferOp}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ManageBuyOfferOp}
   */
  public static long manageBuyOfferOp(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationBody");
    assert Views.int32(doc, XdrDocument.offset(self)) == 12 : "not MANAGE_BUY_OFFER";
    return Views.found(doc, XdrDocument.offset(self) + 4, "ManageBuyOfferOp");
  }

  /**
   * Reads {@code pathPaymentStrictSendOp}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link PathPaymentStrictSendOp}
   */
  public static long pathPaymentStrictSendOp(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationBody");
    assert Views.int32(doc, XdrDocument.offset(self)) == 13 : "not PATH_PAYMENT_STRICT_SEND";
    return Views.found(doc, self + 4, "PathPaymentStrictSendOp");
  }

  /**
   * Reads {@code createClaimableBalanceOp}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link CreateClaimableBalanceOp}
   */
  public static long createClaimableBalanceOp(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationBody");
    assert Views.int32(doc, XdrDocument.offset(self)) == 14 : "not CREATE_CLAIMABLE_BALANCE";
    return Views.found(doc, self + 4, "CreateClaimableBalanceOp");
  }

  /**
   * Reads {@code claimClaimableBalanceOp}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ClaimClaimableBalanceOp}
   */
  public static long claimClaimableBalanceOp(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationBody");
    assert Views.int32(doc, XdrDocument.offset(self)) == 15 : "not CLAIM_CLAIMABLE_BALANCE";
    return Views.found(doc, XdrDocument.offset(self) + 4, "ClaimClaimableBalanceOp");
  }

  /**
   * Reads {@code beginSponsoringFutureReservesOp}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link BeginSponsoringFutureReservesOp}
   */
  public static long beginSponsoringFutureReservesOp(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationBody");
    assert Views.int32(doc, XdrDocument.offset(self)) == 16
        : "not BEGIN_SPONSORING_FUTURE_RESERVES";
    return Views.found(doc, XdrDocument.offset(self) + 4, "BeginSponsoringFutureReservesOp");
  }

  /**
   * Reads {@code revokeSponsorshipOp}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link RevokeSponsorshipOp}
   */
  public static long revokeSponsorshipOp(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationBody");
    assert Views.int32(doc, XdrDocument.offset(self)) == 18 : "not REVOKE_SPONSORSHIP";
    return Views.found(doc, self + 4, "RevokeSponsorshipOp");
  }

  /**
   * Reads {@code clawbackOp}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ClawbackOp}
   */
  public static long clawbackOp(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationBody");
    assert Views.int32(doc, XdrDocument.offset(self)) == 19 : "not CLAWBACK";
    return Views.found(doc, XdrDocument.offset(self) + 4, "ClawbackOp");
  }

  /**
   * Reads {@code clawbackClaimableBalanceOp}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ClawbackClaimableBalanceOp}
   */
  public static long clawbackClaimableBalanceOp(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationBody");
    assert Views.int32(doc, XdrDocument.offset(self)) == 20 : "not CLAWBACK_CLAIMABLE_BALANCE";
    return Views.found(doc, XdrDocument.offset(self) + 4, "ClawbackClaimableBalanceOp");
  }

  /**
   * Reads {@code setTrustLineFlagsOp}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SetTrustLineFlagsOp}
   */
  public static long setTrustLineFlagsOp(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationBody");
    assert Views.int32(doc, XdrDocument.offset(self)) == 21 : "not SET_TRUST_LINE_FLAGS";
    return Views.found(doc, XdrDocument.offset(self) + 4, "SetTrustLineFlagsOp");
  }

  /**
   * Reads {@code liquidityPoolDepositOp}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LiquidityPoolDepositOp}
   */
  public static long liquidityPoolDepositOp(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationBody");
    assert Views.int32(doc, XdrDocument.offset(self)) == 22 : "not LIQUIDITY_POOL_DEPOSIT";
    return Views.found(doc, XdrDocument.offset(self) + 4, "LiquidityPoolDepositOp");
  }

  /**
   * Reads {@code liquidityPoolWithdrawOp}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LiquidityPoolWithdrawOp}
   */
  public static long liquidityPoolWithdrawOp(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationBody");
    assert Views.int32(doc, XdrDocument.offset(self)) == 23 : "not LIQUIDITY_POOL_WITHDRAW";
    return Views.found(doc, XdrDocument.offset(self) + 4, "LiquidityPoolWithdrawOp");
  }

  /**
   * Reads {@code invokeHostFunctionOp}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link InvokeHostFunctionOp}
   */
  public static long invokeHostFunctionOp(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationBody");
    assert Views.int32(doc, XdrDocument.offset(self)) == 24 : "not INVOKE_HOST_FUNCTION";
    return Views.found(doc, self + 4, "InvokeHostFunctionOp");
  }

  /**
   * Reads {@code extendFootprintTTLOp}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ExtendFootprintTTLOp}
   */
  public static long extendFootprintTTLOp(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationBody");
    assert Views.int32(doc, XdrDocument.offset(self)) == 25 : "not EXTEND_FOOTPRINT_TTL";
    return Views.found(doc, XdrDocument.offset(self) + 4, "ExtendFootprintTTLOp");
  }

  /**
   * Reads {@code restoreFootprintOp}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link RestoreFootprintOp}
   */
  public static long restoreFootprintOp(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationBody");
    assert Views.int32(doc, XdrDocument.offset(self)) == 26 : "not RESTORE_FOOTPRINT";
    return Views.found(doc, XdrDocument.offset(self) + 4, "RestoreFootprintOp");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "OperationBody");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 0 -> {
        return p + 44;
      }
      case 1 -> {
        return PaymentOp.end(doc, Views.found(doc, p, "PaymentOp"));
      }
      case 2 -> {
        return PathPaymentStrictReceiveOp.end(doc,
            Views.found(doc, self + 4, "PathPaymentStrictReceiveOp"));
      }
      case 3 -> {
        return ManageSellOfferOp.end(doc, Views.found(doc, p, "ManageSellOfferOp"));
      }
      case 4 -> {
        return CreatePassiveSellOfferOp.end(doc, Views.found(doc, p, "CreatePassiveSellOfferOp"));
      }
      case 5 -> {
        return SetOptionsOp.end(doc, Views.found(doc, p, "SetOptionsOp"));
      }
      case 6 -> {
        return ChangeTrustOp.end(doc, Views.found(doc, p, "ChangeTrustOp"));
      }
      case 7 -> {
        return AllowTrustOp.end(doc, Views.found(doc, p, "AllowTrustOp"));
      }
      case 8 -> {
        return MuxedAccount.end(doc, Views.found(doc, p, "MuxedAccount"));
      }
      case 10 -> {
        return ManageDataOp.end(doc, Views.found(doc, p, "ManageDataOp"));
      }
      case 11 -> {
        return p + 8;
      }
      case 12 -> {
        return ManageBuyOfferOp.end(doc, Views.found(doc, p, "ManageBuyOfferOp"));
      }
      case 13 -> {
        return PathPaymentStrictSendOp.end(doc,
            Views.found(doc, self + 4, "PathPaymentStrictSendOp"));
      }
      case 14 -> {
        return CreateClaimableBalanceOp.end(doc,
            Views.found(doc, self + 4, "CreateClaimableBalanceOp"));
      }
      case 15 -> {
        return p + 36;
      }
      case 16 -> {
        return p + 36;
      }
      case 18 -> {
        return RevokeSponsorshipOp.end(doc, Views.found(doc, self + 4, "RevokeSponsorshipOp"));
      }
      case 19 -> {
        return ClawbackOp.end(doc, Views.found(doc, p, "ClawbackOp"));
      }
      case 20 -> {
        return p + 36;
      }
      case 21 -> {
        return SetTrustLineFlagsOp.end(doc, Views.found(doc, p, "SetTrustLineFlagsOp"));
      }
      case 22 -> {
        return p + 64;
      }
      case 23 -> {
        return p + 56;
      }
      case 24 -> {
        return InvokeHostFunctionOp.end(doc, Views.found(doc, self + 4, "InvokeHostFunctionOp"));
      }
      case 25 -> {
        return p + 8;
      }
      case 26 -> {
        return p + 4;
      }
      default -> {
        return p;
      }
    }
  }

  static OperationBody read(XdrDocument doc, long self) {
    OperationType type = type(doc, self);
    return switch (type) {
      case CREATE_ACCOUNT ->
          new OperationBody(type, CreateAccountOp.read(doc, createAccountOp(doc, self)));
      case PAYMENT -> new OperationBody(type, PaymentOp.read(doc, paymentOp(doc, self)));
      case PATH_PAYMENT_STRICT_RECEIVE ->
          new OperationBody(type,
          PathPaymentStrictReceiveOp.read(doc, pathPaymentStrictReceiveOp(doc, self)));
      case MANAGE_SELL_OFFER ->
          new OperationBody(type, ManageSellOfferOp.read(doc, manageSellOfferOp(doc, self)));
      case CREATE_PASSIVE_SELL_OFFER ->
          new OperationBody(type,
          CreatePassiveSellOfferOp.read(doc, createPassiveSellOfferOp(doc, self)));
      case SET_OPTIONS -> new OperationBody(type, SetOptionsOp.read(doc, setOptionsOp(doc, self)));
      case CHANGE_TRUST ->
          new OperationBody(type, ChangeTrustOp.read(doc, changeTrustOp(doc, self)));
      case ALLOW_TRUST -> new OperationBody(type, AllowTrustOp.read(doc, allowTrustOp(doc, self)));
      case ACCOUNT_MERGE -> new OperationBody(type, MuxedAccount.read(doc, destination(doc, self)));
      case MANAGE_DATA -> new OperationBody(type, ManageDataOp.read(doc, manageDataOp(doc, self)));
      case BUMP_SEQUENCE ->
          new OperationBody(type, BumpSequenceOp.read(doc, bumpSequenceOp(doc, self)));
      case MANAGE_BUY_OFFER ->
          new OperationBody(type, ManageBuyOfferOp.read(doc, manageBuyOfferOp(doc, self)));
      case PATH_PAYMENT_STRICT_SEND ->
          new OperationBody(type,
          PathPaymentStrictSendOp.read(doc, pathPaymentStrictSendOp(doc, self)));
      case CREATE_CLAIMABLE_BALANCE ->
          new OperationBody(type,
          CreateClaimableBalanceOp.read(doc, createClaimableBalanceOp(doc, self)));
      case CLAIM_CLAIMABLE_BALANCE ->
          new OperationBody(type,
          ClaimClaimableBalanceOp.read(doc, claimClaimableBalanceOp(doc, self)));
      case BEGIN_SPONSORING_FUTURE_RESERVES ->
          new OperationBody(type,
          BeginSponsoringFutureReservesOp.read(doc, beginSponsoringFutureReservesOp(doc, self)));
      case REVOKE_SPONSORSHIP ->
          new OperationBody(type, RevokeSponsorshipOp.read(doc, revokeSponsorshipOp(doc, self)));
      case CLAWBACK -> new OperationBody(type, ClawbackOp.read(doc, clawbackOp(doc, self)));
      case CLAWBACK_CLAIMABLE_BALANCE ->
          new OperationBody(type,
          ClawbackClaimableBalanceOp.read(doc, clawbackClaimableBalanceOp(doc, self)));
      case SET_TRUST_LINE_FLAGS ->
          new OperationBody(type, SetTrustLineFlagsOp.read(doc, setTrustLineFlagsOp(doc, self)));
      case LIQUIDITY_POOL_DEPOSIT ->
          new OperationBody(type,
          LiquidityPoolDepositOp.read(doc, liquidityPoolDepositOp(doc, self)));
      case LIQUIDITY_POOL_WITHDRAW ->
          new OperationBody(type,
          LiquidityPoolWithdrawOp.read(doc, liquidityPoolWithdrawOp(doc, self)));
      case INVOKE_HOST_FUNCTION ->
          new OperationBody(type, InvokeHostFunctionOp.read(doc, invokeHostFunctionOp(doc, self)));
      case EXTEND_FOOTPRINT_TTL ->
          new OperationBody(type, ExtendFootprintTTLOp.read(doc, extendFootprintTTLOp(doc, self)));
      case RESTORE_FOOTPRINT ->
          new OperationBody(type, RestoreFootprintOp.read(doc, restoreFootprintOp(doc, self)));
      default -> new OperationBody(type, null);
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
        CreateAccountOp createAccountOp = (CreateAccountOp) value;
        createAccountOp.encode(out);
      }
      case PAYMENT -> {
        PaymentOp paymentOp = (PaymentOp) value;
        paymentOp.encode(out);
      }
      case PATH_PAYMENT_STRICT_RECEIVE -> {
        PathPaymentStrictReceiveOp pathPaymentStrictReceiveOp = (PathPaymentStrictReceiveOp) value;
        pathPaymentStrictReceiveOp.encode(out);
      }
      case MANAGE_SELL_OFFER -> {
        ManageSellOfferOp manageSellOfferOp = (ManageSellOfferOp) value;
        manageSellOfferOp.encode(out);
      }
      case CREATE_PASSIVE_SELL_OFFER -> {
        CreatePassiveSellOfferOp createPassiveSellOfferOp = (CreatePassiveSellOfferOp) value;
        createPassiveSellOfferOp.encode(out);
      }
      case SET_OPTIONS -> {
        SetOptionsOp setOptionsOp = (SetOptionsOp) value;
        setOptionsOp.encode(out);
      }
      case CHANGE_TRUST -> {
        ChangeTrustOp changeTrustOp = (ChangeTrustOp) value;
        changeTrustOp.encode(out);
      }
      case ALLOW_TRUST -> {
        AllowTrustOp allowTrustOp = (AllowTrustOp) value;
        allowTrustOp.encode(out);
      }
      case ACCOUNT_MERGE -> {
        MuxedAccount destination = (MuxedAccount) value;
        destination.encode(out);
      }
      case MANAGE_DATA -> {
        ManageDataOp manageDataOp = (ManageDataOp) value;
        manageDataOp.encode(out);
      }
      case BUMP_SEQUENCE -> {
        BumpSequenceOp bumpSequenceOp = (BumpSequenceOp) value;
        bumpSequenceOp.encode(out);
      }
      case MANAGE_BUY_OFFER -> {
        ManageBuyOfferOp manageBuyOfferOp = (ManageBuyOfferOp) value;
        manageBuyOfferOp.encode(out);
      }
      case PATH_PAYMENT_STRICT_SEND -> {
        PathPaymentStrictSendOp pathPaymentStrictSendOp = (PathPaymentStrictSendOp) value;
        pathPaymentStrictSendOp.encode(out);
      }
      case CREATE_CLAIMABLE_BALANCE -> {
        CreateClaimableBalanceOp createClaimableBalanceOp = (CreateClaimableBalanceOp) value;
        createClaimableBalanceOp.encode(out);
      }
      case CLAIM_CLAIMABLE_BALANCE -> {
        ClaimClaimableBalanceOp claimClaimableBalanceOp = (ClaimClaimableBalanceOp) value;
        claimClaimableBalanceOp.encode(out);
      }
      case BEGIN_SPONSORING_FUTURE_RESERVES -> {
        BeginSponsoringFutureReservesOp beginSponsoringFutureReservesOp = (
            BeginSponsoringFutureReservesOp) value;
        beginSponsoringFutureReservesOp.encode(out);
      }
      case REVOKE_SPONSORSHIP -> {
        RevokeSponsorshipOp revokeSponsorshipOp = (RevokeSponsorshipOp) value;
        revokeSponsorshipOp.encode(out);
      }
      case CLAWBACK -> {
        ClawbackOp clawbackOp = (ClawbackOp) value;
        clawbackOp.encode(out);
      }
      case CLAWBACK_CLAIMABLE_BALANCE -> {
        ClawbackClaimableBalanceOp clawbackClaimableBalanceOp = (ClawbackClaimableBalanceOp) value;
        clawbackClaimableBalanceOp.encode(out);
      }
      case SET_TRUST_LINE_FLAGS -> {
        SetTrustLineFlagsOp setTrustLineFlagsOp = (SetTrustLineFlagsOp) value;
        setTrustLineFlagsOp.encode(out);
      }
      case LIQUIDITY_POOL_DEPOSIT -> {
        LiquidityPoolDepositOp liquidityPoolDepositOp = (LiquidityPoolDepositOp) value;
        liquidityPoolDepositOp.encode(out);
      }
      case LIQUIDITY_POOL_WITHDRAW -> {
        LiquidityPoolWithdrawOp liquidityPoolWithdrawOp = (LiquidityPoolWithdrawOp) value;
        liquidityPoolWithdrawOp.encode(out);
      }
      case INVOKE_HOST_FUNCTION -> {
        InvokeHostFunctionOp invokeHostFunctionOp = (InvokeHostFunctionOp) value;
        invokeHostFunctionOp.encode(out);
      }
      case EXTEND_FOOTPRINT_TTL -> {
        ExtendFootprintTTLOp extendFootprintTTLOp = (ExtendFootprintTTLOp) value;
        extendFootprintTTLOp.encode(out);
      }
      case RESTORE_FOOTPRINT -> {
        RestoreFootprintOp restoreFootprintOp = (RestoreFootprintOp) value;
        restoreFootprintOp.encode(out);
      }
      default -> {}
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "OperationBody");
    }
    int type = Xdr.int32(bytes, p);
    p += 4;
    switch (type) {
      case 0 -> {
        if (end - p < 44) {
          throw tape.truncated(p, end, 44, "OperationBody");
        }
        CreateAccountOp.check(tape, bytes, p);
        p += 44;
      }
      case 1 -> {
        p = PaymentOp.validate(tape, bytes, p, end);
      }
      case 2 -> {
        p = PathPaymentStrictReceiveOp.validate(tape, bytes, p, end);
      }
      case 3 -> {
        p = ManageSellOfferOp.validate(tape, bytes, p, end);
      }
      case 4 -> {
        p = CreatePassiveSellOfferOp.validate(tape, bytes, p, end);
      }
      case 5 -> {
        p = SetOptionsOp.validate(tape, bytes, p, end);
      }
      case 6 -> {
        p = ChangeTrustOp.validate(tape, bytes, p, end);
      }
      case 7 -> {
        p = AllowTrustOp.validate(tape, bytes, p, end);
      }
      case 8 -> {
        p = MuxedAccount.validate(tape, bytes, p, end);
      }
      case 9 -> {}
      case 10 -> {
        p = ManageDataOp.validate(tape, bytes, p, end);
      }
      case 11 -> {
        if (end - p < 8) {
          throw tape.truncated(p, end, 8, "OperationBody");
        }
        p += 8;
      }
      case 12 -> {
        p = ManageBuyOfferOp.validate(tape, bytes, p, end);
      }
      case 13 -> {
        p = PathPaymentStrictSendOp.validate(tape, bytes, p, end);
      }
      case 14 -> {
        p = CreateClaimableBalanceOp.validate(tape, bytes, p, end);
      }
      case 15 -> {
        if (end - p < 36) {
          throw tape.truncated(p, end, 36, "OperationBody");
        }
        ClaimClaimableBalanceOp.check(tape, bytes, p);
        p += 36;
      }
      case 16 -> {
        if (end - p < 36) {
          throw tape.truncated(p, end, 36, "OperationBody");
        }
        BeginSponsoringFutureReservesOp.check(tape, bytes, p);
        p += 36;
      }
      case 17 -> {}
      case 18 -> {
        p = RevokeSponsorshipOp.validate(tape, bytes, p, end);
      }
      case 19 -> {
        p = ClawbackOp.validate(tape, bytes, p, end);
      }
      case 20 -> {
        if (end - p < 36) {
          throw tape.truncated(p, end, 36, "OperationBody");
        }
        ClawbackClaimableBalanceOp.check(tape, bytes, p);
        p += 36;
      }
      case 21 -> {
        p = SetTrustLineFlagsOp.validate(tape, bytes, p, end);
      }
      case 22 -> {
        if (end - p < 64) {
          throw tape.truncated(p, end, 64, "OperationBody");
        }
        p += 64;
      }
      case 23 -> {
        if (end - p < 56) {
          throw tape.truncated(p, end, 56, "OperationBody");
        }
        p += 56;
      }
      case 24 -> {
        p = InvokeHostFunctionOp.validate(tape, bytes, p, end);
      }
      case 25 -> {
        if (end - p < 8) {
          throw tape.truncated(p, end, 8, "OperationBody");
        }
        ExtendFootprintTTLOp.check(tape, bytes, p);
        p += 8;
      }
      case 26 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "OperationBody");
        }
        RestoreFootprintOp.check(tape, bytes, p);
        p += 4;
      }
      default -> throw tape.unknown(p - 4, type, "OperationBody.type", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
