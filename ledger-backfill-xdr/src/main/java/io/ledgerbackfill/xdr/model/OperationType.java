// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.Xdr;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;

/**
 * XDR enum {@code OperationType}.
 *
 * @since 0.1.0
 */
public enum OperationType {
  /** The value 0. */
  CREATE_ACCOUNT(0),
  /** The value 1. */
  PAYMENT(1),
  /** The value 2. */
  PATH_PAYMENT_STRICT_RECEIVE(2),
  /** The value 3. */
  MANAGE_SELL_OFFER(3),
  /** The value 4. */
  CREATE_PASSIVE_SELL_OFFER(4),
  /** The value 5. */
  SET_OPTIONS(5),
  /** The value 6. */
  CHANGE_TRUST(6),
  /** The value 7. */
  ALLOW_TRUST(7),
  /** The value 8. */
  ACCOUNT_MERGE(8),
  /** The value 9. */
  INFLATION(9),
  /** The value 10. */
  MANAGE_DATA(10),
  /** The value 11. */
  BUMP_SEQUENCE(11),
  /** The value 12. */
  MANAGE_BUY_OFFER(12),
  /** The value 13. */
  PATH_PAYMENT_STRICT_SEND(13),
  /** The value 14. */
  CREATE_CLAIMABLE_BALANCE(14),
  /** The value 15. */
  CLAIM_CLAIMABLE_BALANCE(15),
  /** The value 16. */
  BEGIN_SPONSORING_FUTURE_RESERVES(16),
  /** The value 17. */
  END_SPONSORING_FUTURE_RESERVES(17),
  /** The value 18. */
  REVOKE_SPONSORSHIP(18),
  /** The value 19. */
  CLAWBACK(19),
  /** The value 20. */
  CLAWBACK_CLAIMABLE_BALANCE(20),
  /** The value 21. */
  SET_TRUST_LINE_FLAGS(21),
  /** The value 22. */
  LIQUIDITY_POOL_DEPOSIT(22),
  /** The value 23. */
  LIQUIDITY_POOL_WITHDRAW(23),
  /** The value 24. */
  INVOKE_HOST_FUNCTION(24),
  /** The value 25. */
  EXTEND_FOOTPRINT_TTL(25),
  /** The value 26. */
  RESTORE_FOOTPRINT(26);

  /** Decodes and encodes values of this type. */
  public static final XdrType<OperationType> XDR =
      new GeneratedType<>(
          "OperationType",
          "OperationType",
          false,
          OperationType::validate,
          OperationType::read,
          (out, value) -> out.int32(value.value()));

  private static final OperationType[] BY_VALUE = {
      CREATE_ACCOUNT,
      PAYMENT,
      PATH_PAYMENT_STRICT_RECEIVE,
      MANAGE_SELL_OFFER,
      CREATE_PASSIVE_SELL_OFFER,
      SET_OPTIONS,
      CHANGE_TRUST,
      ALLOW_TRUST,
      ACCOUNT_MERGE,
      INFLATION,
      MANAGE_DATA,
      BUMP_SEQUENCE,
      MANAGE_BUY_OFFER,
      PATH_PAYMENT_STRICT_SEND,
      CREATE_CLAIMABLE_BALANCE,
      CLAIM_CLAIMABLE_BALANCE,
      BEGIN_SPONSORING_FUTURE_RESERVES,
      END_SPONSORING_FUTURE_RESERVES,
      REVOKE_SPONSORSHIP,
      CLAWBACK,
      CLAWBACK_CLAIMABLE_BALANCE,
      SET_TRUST_LINE_FLAGS,
      LIQUIDITY_POOL_DEPOSIT,
      LIQUIDITY_POOL_WITHDRAW,
      INVOKE_HOST_FUNCTION,
      EXTEND_FOOTPRINT_TTL,
      RESTORE_FOOTPRINT};

  private final int value;

  OperationType(int value) {
    this.value = value;
  }

  /**
   * Returns the number that stands for the member in XDR.
   *
   * @return the number
   */
  public int value() {
    return value;
  }

  /**
   * Finds a member.
   *
   * @param value the number that stands for it
   * @return the member
   * @throws IllegalArgumentException if there is none
   */
  public static OperationType of(int value) {
    if (value < 0 || value > 26) {
      throw new IllegalArgumentException("OperationType has no value " + value);
    }
    return BY_VALUE[value];
  }

  static OperationType read(XdrDocument doc, long self) {
    return of(Views.int32(doc, XdrDocument.offset(self)));
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "OperationType");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    int value = Xdr.int32(bytes, p);
    if (value < 0 || value > 26) {
      throw tape.unknown(p, value, "OperationType", StellarXdr.PROTOCOL);
    }
  }
}
