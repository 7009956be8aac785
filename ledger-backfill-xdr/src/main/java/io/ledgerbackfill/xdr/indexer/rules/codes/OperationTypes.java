package io.ledgerbackfill.xdr.indexer.rules.codes;

import io.ledgerbackfill.xdr.indexer.Label;
import org.jspecify.annotations.Nullable;

/**
 * The column {@code operation_type}: the members of XDR {@code OperationType}, by value.
 *
 * @since 0.1.0
 */
public final class OperationTypes {

  private static final Label[] LABELS =
      Label.list(
          "CREATE_ACCOUNT",
          "PAYMENT",
          "PATH_PAYMENT_STRICT_RECEIVE",
          "MANAGE_SELL_OFFER",
          "CREATE_PASSIVE_SELL_OFFER",
          "SET_OPTIONS",
          "CHANGE_TRUST",
          "ALLOW_TRUST",
          "ACCOUNT_MERGE",
          "INFLATION",
          "MANAGE_DATA",
          "BUMP_SEQUENCE",
          "MANAGE_BUY_OFFER",
          "PATH_PAYMENT_STRICT_SEND",
          "CREATE_CLAIMABLE_BALANCE",
          "CLAIM_CLAIMABLE_BALANCE",
          "BEGIN_SPONSORING_FUTURE_RESERVES",
          "END_SPONSORING_FUTURE_RESERVES",
          "REVOKE_SPONSORSHIP",
          "CLAWBACK",
          "CLAWBACK_CLAIMABLE_BALANCE",
          "SET_TRUST_LINE_FLAGS",
          "LIQUIDITY_POOL_DEPOSIT",
          "LIQUIDITY_POOL_WITHDRAW",
          "INVOKE_HOST_FUNCTION",
          "EXTEND_FOOTPRINT_TTL",
          "RESTORE_FOOTPRINT");

  private OperationTypes() {}

  /** Returns the label of a type, or null if it has none: a schema newer than these rules. */
  public static @Nullable Label label(int type) {
    return type >= 0 && type < LABELS.length ? LABELS[type] : null;
  }
}
