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
 * XDR enum {@code RevokeSponsorshipType}.
 *
 * @since 0.1.0
 */
public enum RevokeSponsorshipType {
  /** The value 0. */
  REVOKE_SPONSORSHIP_LEDGER_ENTRY(0),
  /** The value 1. */
  REVOKE_SPONSORSHIP_SIGNER(1);

  /** Decodes and encodes values of this type. */
  public static final XdrType<RevokeSponsorshipType> XDR =
      new GeneratedType<>(
          "RevokeSponsorshipType",
          "RevokeSponsorshipType",
          false,
          RevokeSponsorshipType::validate,
          RevokeSponsorshipType::read,
          (out, value) -> out.int32(value.value()));

  private static final RevokeSponsorshipType[] BY_VALUE = {
      REVOKE_SPONSORSHIP_LEDGER_ENTRY,
      REVOKE_SPONSORSHIP_SIGNER};

  private final int value;

  RevokeSponsorshipType(int value) {
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
  public static RevokeSponsorshipType of(int value) {
    if (value < 0 || value > 1) {
      throw new IllegalArgumentException("RevokeSponsorshipType has no value " + value);
    }
    return BY_VALUE[value];
  }

  static RevokeSponsorshipType read(XdrDocument doc, long self) {
    return of(Views.int32(doc, XdrDocument.offset(self)));
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "RevokeSponsorshipType");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    int value = Xdr.int32(bytes, p);
    if (value < 0 || value > 1) {
      throw tape.unknown(p, value, "RevokeSponsorshipType", StellarXdr.PROTOCOL);
    }
  }
}
