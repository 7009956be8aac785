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
 * XDR enum {@code ClaimPredicateType}.
 *
 * @since 0.1.0
 */
public enum ClaimPredicateType {
  /** The value 0. */
  CLAIM_PREDICATE_UNCONDITIONAL(0),
  /** The value 1. */
  CLAIM_PREDICATE_AND(1),
  /** The value 2. */
  CLAIM_PREDICATE_OR(2),
  /** The value 3. */
  CLAIM_PREDICATE_NOT(3),
  /** The value 4. */
  CLAIM_PREDICATE_BEFORE_ABSOLUTE_TIME(4),
  /** The value 5. */
  CLAIM_PREDICATE_BEFORE_RELATIVE_TIME(5);

  /** Decodes and encodes values of this type. */
  public static final XdrType<ClaimPredicateType> XDR =
      new GeneratedType<>(
          "ClaimPredicateType",
          "ClaimPredicateType",
          false,
          ClaimPredicateType::validate,
          ClaimPredicateType::read,
          (out, value) -> out.int32(value.value()));

  private static final ClaimPredicateType[] BY_VALUE = {
      CLAIM_PREDICATE_UNCONDITIONAL,
      CLAIM_PREDICATE_AND,
      CLAIM_PREDICATE_OR,
      CLAIM_PREDICATE_NOT,
      CLAIM_PREDICATE_BEFORE_ABSOLUTE_TIME,
      CLAIM_PREDICATE_BEFORE_RELATIVE_TIME};

  private final int value;

  ClaimPredicateType(int value) {
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
  public static ClaimPredicateType of(int value) {
    if (value < 0 || value > 5) {
      throw new IllegalArgumentException("ClaimPredicateType has no value " + value);
    }
    return BY_VALUE[value];
  }

  static ClaimPredicateType read(XdrDocument doc, long self) {
    return of(Views.int32(doc, XdrDocument.offset(self)));
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "ClaimPredicateType");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    int value = Xdr.int32(bytes, p);
    if (value < 0 || value > 5) {
      throw tape.unknown(p, value, "ClaimPredicateType", StellarXdr.PROTOCOL);
    }
  }
}
