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
 * Keeps apart what is hashed or signed. XDR enum {@code EnvelopeType}.
 *
 * @since 0.1.0
 */
public enum EnvelopeType {
  /** The value 0. */
  ENVELOPE_TYPE_TX_V0(0),
  /** The value 1. */
  ENVELOPE_TYPE_SCP(1),
  /** The value 2. */
  ENVELOPE_TYPE_TX(2),
  /** The value 3. */
  ENVELOPE_TYPE_AUTH(3),
  /** The value 4. */
  ENVELOPE_TYPE_SCPVALUE(4),
  /** The value 5. */
  ENVELOPE_TYPE_TX_FEE_BUMP(5),
  /** The value 6. */
  ENVELOPE_TYPE_OP_ID(6),
  /** The value 7. */
  ENVELOPE_TYPE_POOL_REVOKE_OP_ID(7),
  /** The value 8. */
  ENVELOPE_TYPE_CONTRACT_ID(8),
  /** The value 9. */
  ENVELOPE_TYPE_SOROBAN_AUTHORIZATION(9),
  /** The value 10. */
  ENVELOPE_TYPE_SOROBAN_AUTHORIZATION_WITH_ADDRESS(10);

  /** Decodes and encodes values of this type. */
  public static final XdrType<EnvelopeType> XDR =
      new GeneratedType<>(
          "EnvelopeType",
          "EnvelopeType",
          false,
          EnvelopeType::validate,
          EnvelopeType::read,
          (out, value) -> out.int32(value.value()));

  private static final EnvelopeType[] BY_VALUE = {
      ENVELOPE_TYPE_TX_V0,
      ENVELOPE_TYPE_SCP,
      ENVELOPE_TYPE_TX,
      ENVELOPE_TYPE_AUTH,
      ENVELOPE_TYPE_SCPVALUE,
      ENVELOPE_TYPE_TX_FEE_BUMP,
      ENVELOPE_TYPE_OP_ID,
      ENVELOPE_TYPE_POOL_REVOKE_OP_ID,
      ENVELOPE_TYPE_CONTRACT_ID,
      ENVELOPE_TYPE_SOROBAN_AUTHORIZATION,
      ENVELOPE_TYPE_SOROBAN_AUTHORIZATION_WITH_ADDRESS};

  private final int value;

  EnvelopeType(int value) {
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
  public static EnvelopeType of(int value) {
    if (value < 0 || value > 10) {
      throw new IllegalArgumentException("EnvelopeType has no value " + value);
    }
    return BY_VALUE[value];
  }

  static EnvelopeType read(XdrDocument doc, long self) {
    return of(Views.int32(doc, XdrDocument.offset(self)));
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "EnvelopeType");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    int value = Xdr.int32(bytes, p);
    if (value < 0 || value > 10) {
      throw tape.unknown(p, value, "EnvelopeType", StellarXdr.PROTOCOL);
    }
  }
}
