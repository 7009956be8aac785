// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.Unsigned;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.Objects;

/**
 * XDR struct {@code MuxedContract}.
 *
 * @param id {@code id}
 * @param contractId {@code contractId}
 * @since 0.1.0
 */
public record MuxedContract(@Unsigned long id, Opaque contractId) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<MuxedContract> XDR =
      new GeneratedType<>(
          "MuxedContract",
          "MuxedContract",
          false,
          MuxedContract::validate,
          MuxedContract::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param id {@code id}
   * @param contractId {@code contractId}
   */
  public MuxedContract {
    Objects.requireNonNull(contractId, "contractId");
  }

  /**
   * Reads {@code id}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the bits of an unsigned number
   */
  public static long id(XdrDocument doc, long self) {
    Views.check(doc, self, "MuxedContract");
    return Views.int64(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code contractId}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long contractId(XdrDocument doc, long self) {
    Views.check(doc, self, "MuxedContract");
    return Views.slice(doc, XdrDocument.offset(self) + 8, 32);
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "MuxedContract");
    return XdrDocument.offset(self) + 40;
  }

  static MuxedContract read(XdrDocument doc, long self) {
    return new MuxedContract(id(doc, self), doc.opaque(contractId(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.int64(id);
    out.fixed(contractId, 32, "MuxedContract.contractId");
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 40) {
      throw tape.truncated(p, end, 40, "MuxedContract");
    }
    return p + 40;
  }
}
