package io.ledgerbackfill.xdr.indexer.rules.codes;

import io.ledgerbackfill.xdr.indexer.Label;
import org.jspecify.annotations.Nullable;

/**
 * The column {@code operations.result_code}: XDR {@code OperationResultCode} and the result code of
 * each operation type.
 *
 * @since 0.1.0
 */
public final class OperationResultCodes {

  /** The operation has no result, because its transaction was never applied. */
  public static final Label UNKNOWN = Label.of("op_unknown");

  /** The operation succeeded. The one label for code 0 of all types. */
  public static final Label SUCCESS = Label.of("op_success");

  /** {@code OperationResultCode} from -1 downwards; its 0, {@code opINNER}, is no outcome. */
  private static final Label[] OUTER =
      Label.list(
          "op_bad_auth",
          "op_no_source_account",
          "op_not_supported",
          "op_too_many_subentries",
          "op_exceeded_work_limit",
          "op_too_many_sponsoring");

  private static final Label[] OFFER =
      Label.list(
          "op_malformed",
          "op_sell_no_trust",
          "op_buy_no_trust",
          "op_sell_not_authorized",
          "op_buy_not_authorized",
          "op_line_full",
          "op_underfunded",
          "op_cross_self",
          "op_sell_no_issuer",
          "op_buy_no_issuer",
          "op_offer_not_found",
          "op_low_reserve");

  private static final Label[] FOOTPRINT =
      Label.list("op_malformed", "resource_limit_exceeded", "insufficient_refundable_fee");

  /** By {@code OperationType}, then by result code from -1 downwards. */
  private static final Label[][] INNER = {
    // CREATE_ACCOUNT
    Label.list("op_malformed", "op_underfunded", "op_low_reserve", "op_already_exists"),
    // PAYMENT
    Label.list(
        "op_malformed",
        "op_underfunded",
        "op_src_no_trust",
        "op_src_not_authorized",
        "op_no_destination",
        "op_no_trust",
        "op_not_authorized",
        "op_line_full",
        "op_no_issuer"),
    // PATH_PAYMENT_STRICT_RECEIVE
    Label.list(
        "op_malformed",
        "op_underfunded",
        "op_src_no_trust",
        "op_src_not_authorized",
        "op_no_destination",
        "op_no_trust",
        "op_not_authorized",
        "op_line_full",
        "op_no_issuer",
        "op_too_few_offers",
        "op_cross_self",
        "op_over_source_max"),
    // MANAGE_SELL_OFFER
    OFFER,
    // CREATE_PASSIVE_SELL_OFFER
    OFFER,
    // SET_OPTIONS
    Label.list(
        "op_low_reserve",
        "op_too_many_signers",
        "op_bad_flags",
        "op_invalid_inflation",
        "op_cant_change",
        "op_unknown_flag",
        "op_threshold_out_of_range",
        "op_bad_signer",
        "op_invalid_home_domain",
        "op_auth_revocable_required"),
    // CHANGE_TRUST
    Label.list(
        "op_malformed",
        "op_no_issuer",
        "op_invalid_limit",
        "op_low_reserve",
        "op_self_not_allowed",
        "op_trust_line_missing",
        "op_cannot_delete",
        "op_not_auth_maintain_liabilities"),
    // ALLOW_TRUST
    Label.list(
        "op_malformed",
        "op_no_trust",
        "op_not_required",
        "op_cant_revoke",
        "op_self_not_allowed",
        "op_low_reserve"),
    // ACCOUNT_MERGE
    Label.list(
        "op_malformed",
        "op_no_account",
        "op_immutable_set",
        "op_has_sub_entries",
        "op_seq_num_too_far",
        "op_dest_full",
        "op_is_sponsor"),
    // INFLATION
    Label.list("op_not_time"),
    // MANAGE_DATA
    Label.list(
        "op_not_supported_yet", "op_data_name_not_found", "op_low_reserve", "op_data_invalid_name"),
    // BUMP_SEQUENCE
    Label.list("op_bad_seq"),
    // MANAGE_BUY_OFFER
    OFFER,
    // PATH_PAYMENT_STRICT_SEND
    Label.list(
        "op_malformed",
        "op_underfunded",
        "op_src_no_trust",
        "op_src_not_authorized",
        "op_no_destination",
        "op_no_trust",
        "op_not_authorized",
        "op_line_full",
        "op_no_issuer",
        "op_too_few_offers",
        "op_cross_self",
        "op_under_dest_min"),
    // CREATE_CLAIMABLE_BALANCE
    Label.list(
        "op_malformed", "op_low_reserve", "op_no_trust", "op_not_authorized", "op_underfunded"),
    // CLAIM_CLAIMABLE_BALANCE
    Label.list(
        "op_does_not_exist",
        "op_cannot_claim",
        "op_line_full",
        "op_no_trust",
        "op_not_authorized",
        "op_trustline_frozen"),
    // BEGIN_SPONSORING_FUTURE_RESERVES
    Label.list("op_malformed", "op_already_sponsored", "op_recursive"),
    // END_SPONSORING_FUTURE_RESERVES
    Label.list("op_not_sponsored"),
    // REVOKE_SPONSORSHIP
    Label.list(
        "op_does_not_exist",
        "op_not_sponsor",
        "op_low_reserve",
        "op_only_transferable",
        "op_malformed"),
    // CLAWBACK
    Label.list("op_malformed", "op_not_clawback_enabled", "op_no_trust", "op_underfunded"),
    // CLAWBACK_CLAIMABLE_BALANCE
    Label.list("op_does_not_exist", "op_no_issuer", "op_not_clawback_enabled"),
    // SET_TRUST_LINE_FLAGS
    Label.list(
        "op_malformed", "op_no_trust", "op_cant_revoke", "op_invalid_state", "op_low_reserve"),
    // LIQUIDITY_POOL_DEPOSIT
    Label.list(
        "op_malformed",
        "op_no_trust",
        "op_not_authorized",
        "op_underfunded",
        "op_line_full",
        "op_bad_price",
        "op_pool_full",
        "op_trustline_frozen"),
    // LIQUIDITY_POOL_WITHDRAW
    Label.list(
        "op_malformed",
        "op_no_trust",
        "op_underfunded",
        "op_line_full",
        "op_under_minimum",
        "op_trustline_frozen"),
    // INVOKE_HOST_FUNCTION
    Label.list(
        "op_malformed",
        "function_trapped",
        "resource_limit_exceeded",
        "entry_archived",
        "insufficient_refundable_fee"),
    // EXTEND_FOOTPRINT_TTL
    FOOTPRINT,
    // RESTORE_FOOTPRINT
    FOOTPRINT,
  };

  private OperationResultCodes() {}

  /**
   * Returns the label of an operation that failed before its own rules were asked, or null if the
   * code is not among these rules.
   */
  public static @Nullable Label outer(int code) {
    return find(OUTER, code);
  }

  /** Returns the label of a type's own result code, or null if it is not among these rules. */
  public static @Nullable Label inner(int type, int code) {
    if (type < 0 || type >= INNER.length) {
      return null;
    }
    return code == 0 ? SUCCESS : find(INNER[type], code);
  }

  private static @Nullable Label find(Label[] labels, int code) {
    int index = -1 - code;
    return index >= 0 && index < labels.length ? labels[index] : null;
  }
}
