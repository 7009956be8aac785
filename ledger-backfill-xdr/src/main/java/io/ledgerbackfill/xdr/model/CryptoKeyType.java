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
 * The kinds of keys. XDR enum {@code CryptoKeyType}.
 *
 * @since 0.1.0
 */
public enum CryptoKeyType {
  /** The value 0. */
  KEY_TYPE_ED25519(0),
  /** The value 1. */
  KEY_TYPE_PRE_AUTH_TX(1),
  /** The value 2. */
  KEY_TYPE_HASH_X(2),
  /** The value 3. */
  KEY_TYPE_ED25519_SIGNED_PAYLOAD(3),
  /** The value 256. */
  KEY_TYPE_MUXED_ED25519(256);

  /** Decodes and encodes values of this type. */
  public static final XdrType<CryptoKeyType> XDR =
      new GeneratedType<>(
          "CryptoKeyType",
          "CryptoKeyType",
          false,
          CryptoKeyType::validate,
          CryptoKeyType::read,
          (out, value) -> out.int32(value.value()));

  private final int value;

  CryptoKeyType(int value) {
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
  public static CryptoKeyType of(int value) {
    switch (value) {
      case 0 -> {
        return KEY_TYPE_ED25519;
      }
      case 1 -> {
        return KEY_TYPE_PRE_AUTH_TX;
      }
      case 2 -> {
        return KEY_TYPE_HASH_X;
      }
      case 3 -> {
        return KEY_TYPE_ED25519_SIGNED_PAYLOAD;
      }
      case 256 -> {
        return KEY_TYPE_MUXED_ED25519;
      }
      default -> {
        throw new IllegalArgumentException("CryptoKeyType has no value " + value);
      }
    }
  }

  static CryptoKeyType read(XdrDocument doc, long self) {
    return of(Views.int32(doc, XdrDocument.offset(self)));
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "CryptoKeyType");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    int value = Xdr.int32(bytes, p);
    if (value != 0 && value != 1 && value != 2 && value != 3 && value != 256) {
      throw tape.unknown(p, value, "CryptoKeyType", StellarXdr.PROTOCOL);
    }
  }
}
