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
 * XDR enum {@code LedgerEntryChangeType}.
 *
 * @since 0.1.0
 */
public enum LedgerEntryChangeType {
  /** The value 0. */
  LEDGER_ENTRY_CREATED(0),
  /** The value 1. */
  LEDGER_ENTRY_UPDATED(1),
  /** The value 2. */
  LEDGER_ENTRY_REMOVED(2),
  /** The value 3. */
  LEDGER_ENTRY_STATE(3),
  /** The value 4. */
  LEDGER_ENTRY_RESTORED(4);

  /** Decodes and encodes values of this type. */
  public static final XdrType<LedgerEntryChangeType> XDR =
      new GeneratedType<>(
          "LedgerEntryChangeType",
          "LedgerEntryChangeType",
          false,
          LedgerEntryChangeType::validate,
          LedgerEntryChangeType::read,
          (out, value) -> out.int32(value.value()));

  private static final LedgerEntryChangeType[] BY_VALUE = {
      LEDGER_ENTRY_CREATED,
      LEDGER_ENTRY_UPDATED,
      LEDGER_ENTRY_REMOVED,
      LEDGER_ENTRY_STATE,
      LEDGER_ENTRY_RESTORED};

  private final int value;

  LedgerEntryChangeType(int value) {
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
  public static LedgerEntryChangeType of(int value) {
    if (value < 0 || value > 4) {
      throw new IllegalArgumentException("LedgerEntryChangeType has no value " + value);
    }
    return BY_VALUE[value];
  }

  static LedgerEntryChangeType read(XdrDocument doc, long self) {
    return of(Views.int32(doc, XdrDocument.offset(self)));
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "LedgerEntryChangeType");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    int value = Xdr.int32(bytes, p);
    if (value < 0 || value > 4) {
      throw tape.unknown(p, value, "LedgerEntryChangeType", StellarXdr.PROTOCOL);
    }
  }
}
