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
 * XDR struct {@code LedgerKeyContractCode}.
 *
 * @param hash {@code hash}
 * @since 0.1.0
 */
public record LedgerKeyContractCode(Opaque hash) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<LedgerKeyContractCode> XDR =
      new GeneratedType<>(
          "LedgerKeyContractCode",
          "LedgerKeyContractCode",
          false,
          LedgerKeyContractCode::validate,
          LedgerKeyContractCode::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param hash {@code hash}
   */
  public LedgerKeyContractCode {
    Objects.requireNonNull(hash, "hash");
  }

  /**
   * Reads {@code hash}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long hash(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerKeyContractCode");
    return Views.slice(doc, XdrDocument.offset(self), 32);
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerKeyContractCode");
    return XdrDocument.offset(self) + 32;
  }

  static LedgerKeyContractCode read(XdrDocument doc, long self) {
    return new LedgerKeyContractCode(doc.opaque(hash(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.fixed(hash, 32, "LedgerKeyContractCode.hash");
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 32) {
      throw tape.truncated(p, end, 32, "LedgerKeyContractCode");
    }
    return p + 32;
  }
}
