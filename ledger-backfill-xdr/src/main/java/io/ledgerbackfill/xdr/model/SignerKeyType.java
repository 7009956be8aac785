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
 * XDR enum {@code SignerKeyType}.
 *
 * @since 0.1.0
 */
public enum SignerKeyType {
  /** The value 0. */
  SIGNER_KEY_TYPE_ED25519(0),
  /** The value 1. */
  SIGNER_KEY_TYPE_PRE_AUTH_TX(1),
  /** The value 2. */
  SIGNER_KEY_TYPE_HASH_X(2),
  /** The value 3. */
  SIGNER_KEY_TYPE_ED25519_SIGNED_PAYLOAD(3);

  /** Decodes and encodes values of this type. */
  public static final XdrType<SignerKeyType> XDR =
      new GeneratedType<>(
          "SignerKeyType",
          "SignerKeyType",
          false,
          SignerKeyType::validate,
          SignerKeyType::read,
          (out, value) -> out.int32(value.value()));

  private static final SignerKeyType[] BY_VALUE = {
      SIGNER_KEY_TYPE_ED25519,
      SIGNER_KEY_TYPE_PRE_AUTH_TX,
      SIGNER_KEY_TYPE_HASH_X,
      SIGNER_KEY_TYPE_ED25519_SIGNED_PAYLOAD};

  private final int value;

  SignerKeyType(int value) {
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
  public static SignerKeyType of(int value) {
    if (value < 0 || value > 3) {
      throw new IllegalArgumentException("SignerKeyType has no value " + value);
    }
    return BY_VALUE[value];
  }

  static SignerKeyType read(XdrDocument doc, long self) {
    return of(Views.int32(doc, XdrDocument.offset(self)));
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "SignerKeyType");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    int value = Xdr.int32(bytes, p);
    if (value < 0 || value > 3) {
      throw tape.unknown(p, value, "SignerKeyType", StellarXdr.PROTOCOL);
    }
  }
}
