// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.Objects;

/**
 * Until when an entry of a contract lives. XDR struct {@code TTLEntry}.
 *
 * @param keyHash SHA-256 of the entry's LedgerKey.
 * @param liveUntilLedgerSeq The last ledger in which the entry lives.
 * @since 0.1.0
 */
public record TTLEntry(Opaque keyHash, long liveUntilLedgerSeq) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<TTLEntry> XDR =
      new GeneratedType<>(
          "TTLEntry",
          "TTLEntry",
          false,
          TTLEntry::validate,
          TTLEntry::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param keyHash SHA-256 of the entry's LedgerKey.
   * @param liveUntilLedgerSeq The last ledger in which the entry lives.
   */
  public TTLEntry {
    Objects.requireNonNull(keyHash, "keyHash");
  }

  /**
   * Reads {@code keyHash}. SHA-256 of the entry's LedgerKey.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long keyHash(XdrDocument doc, long self) {
    Views.check(doc, self, "TTLEntry");
    return Views.slice(doc, XdrDocument.offset(self), 32);
  }

  /**
   * Reads {@code liveUntilLedgerSeq}. The last ledger in which the entry lives.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long liveUntilLedgerSeq(XdrDocument doc, long self) {
    Views.check(doc, self, "TTLEntry");
    return Views.uint32(doc, XdrDocument.offset(self) + 32);
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "TTLEntry");
    return XdrDocument.offset(self) + 36;
  }

  static TTLEntry read(XdrDocument doc, long self) {
    return new TTLEntry(doc.opaque(keyHash(doc, self)), liveUntilLedgerSeq(doc, self));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.fixed(keyHash, 32, "TTLEntry.keyHash");
    out.uint32(liveUntilLedgerSeq);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 36) {
      throw tape.truncated(p, end, 36, "TTLEntry");
    }
    return p + 36;
  }
}
