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
 * XDR struct {@code HashIDPreimageContractId}.
 *
 * @param networkID {@code networkID}
 * @param contractIDPreimage {@code contractIDPreimage}
 * @since 0.1.0
 */
public record HashIDPreimageContractId(Opaque networkID, ContractIDPreimage contractIDPreimage) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<HashIDPreimageContractId> XDR =
      new GeneratedType<>(
          "HashIDPreimageContractId",
          "HashIDPreimageContractId",
          false,
          HashIDPreimageContractId::validate,
          HashIDPreimageContractId::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param networkID {@code networkID}
   * @param contractIDPreimage {@code contractIDPreimage}
   */
  public HashIDPreimageContractId {
    Objects.requireNonNull(networkID, "networkID");
    Objects.requireNonNull(contractIDPreimage, "contractIDPreimage");
  }

  /**
   * Reads {@code networkID}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long networkID(XdrDocument doc, long self) {
    Views.check(doc, self, "HashIDPreimageContractId");
    return Views.slice(doc, XdrDocument.offset(self), 32);
  }

  /**
   * Reads {@code contractIDPreimage}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ContractIDPreimage}
   */
  public static long contractIDPreimage(XdrDocument doc, long self) {
    Views.check(doc, self, "HashIDPreimageContractId");
    return Views.found(doc, XdrDocument.offset(self) + 32, "ContractIDPreimage");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "HashIDPreimageContractId");
    return ContractIDPreimage.end(doc,
        Views.found(doc, XdrDocument.offset(self) + 32, "ContractIDPreimage"));
  }

  static HashIDPreimageContractId read(XdrDocument doc, long self) {
    return new HashIDPreimageContractId(
        doc.opaque(networkID(doc, self)),
        ContractIDPreimage.read(doc, contractIDPreimage(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.fixed(networkID, 32, "HashIDPreimageContractId.networkID");
    contractIDPreimage.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 32) {
      throw tape.truncated(p, end, 32, "HashIDPreimageContractId");
    }
    p = ContractIDPreimage.validate(tape, bytes, p + 32, end);
    return p;
  }
}
