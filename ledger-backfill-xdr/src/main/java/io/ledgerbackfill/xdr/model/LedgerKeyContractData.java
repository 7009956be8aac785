// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.Objects;

/**
 * XDR struct {@code LedgerKeyContractData}.
 *
 * @param contract {@code contract}
 * @param key {@code key}
 * @param durability {@code durability}
 * @since 0.1.0
 */
public record LedgerKeyContractData(
    SCAddress contract,
    SCVal key,
    ContractDataDurability durability) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<LedgerKeyContractData> XDR =
      new GeneratedType<>(
          "LedgerKeyContractData",
          "LedgerKeyContractData",
          true,
          LedgerKeyContractData::validate,
          LedgerKeyContractData::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param contract {@code contract}
   * @param key {@code key}
   * @param durability {@code durability}
   */
  public LedgerKeyContractData {
    Objects.requireNonNull(contract, "contract");
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(durability, "durability");
  }

  /**
   * Reads {@code contract}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SCAddress}
   */
  public static long contract(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerKeyContractData");
    return Views.found(doc, XdrDocument.offset(self), "SCAddress");
  }

  /**
   * Reads {@code key}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SCVal}
   */
  public static long key(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerKeyContractData");
    return Views.found(doc, keyAt(doc, self), "SCVal");
  }

  /**
   * Reads {@code durability}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static ContractDataDurability durability(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerKeyContractData");
    return ContractDataDurability.of(Views.int32(doc, durabilityAt(doc, self)));
  }

  private static int keyAt(XdrDocument doc, long self) {
    return SCAddress.end(doc, Views.found(doc, XdrDocument.offset(self), "SCAddress"));
  }

  private static int durabilityAt(XdrDocument doc, long self) {
    return Views.slot(doc, Views.node(self));
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerKeyContractData");
    return durabilityAt(doc, self) + 4;
  }

  static LedgerKeyContractData read(XdrDocument doc, long self) {
    return new LedgerKeyContractData(
        SCAddress.read(doc, contract(doc, self)),
        SCVal.read(doc, key(doc, self)),
        durability(doc, self));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    contract.encode(out);
    key.encode(out);
    out.int32(durability.value());
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    int node = tape.reserve(1);
    p = SCAddress.validate(tape, bytes, p, end);
    p = SCVal.validate(tape, bytes, p, end, 0);
    tape.mark(node, p);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "LedgerKeyContractData");
    }
    ContractDataDurability.check(tape, bytes, p);
    return p + 4;
  }
}
