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
 * XDR struct {@code ConfigUpgradeSetKey}.
 *
 * @param contractID {@code contractID}
 * @param contentHash {@code contentHash}
 * @since 0.1.0
 */
public record ConfigUpgradeSetKey(Opaque contractID, Opaque contentHash) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<ConfigUpgradeSetKey> XDR =
      new GeneratedType<>(
          "ConfigUpgradeSetKey",
          "ConfigUpgradeSetKey",
          false,
          ConfigUpgradeSetKey::validate,
          ConfigUpgradeSetKey::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param contractID {@code contractID}
   * @param contentHash {@code contentHash}
   */
  public ConfigUpgradeSetKey {
    Objects.requireNonNull(contractID, "contractID");
    Objects.requireNonNull(contentHash, "contentHash");
  }

  /**
   * Reads {@code contractID}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long contractID(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigUpgradeSetKey");
    return Views.slice(doc, XdrDocument.offset(self), 32);
  }

  /**
   * Reads {@code contentHash}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long contentHash(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigUpgradeSetKey");
    return Views.slice(doc, XdrDocument.offset(self) + 32, 32);
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigUpgradeSetKey");
    return XdrDocument.offset(self) + 64;
  }

  static ConfigUpgradeSetKey read(XdrDocument doc, long self) {
    return new ConfigUpgradeSetKey(
        doc.opaque(contractID(doc, self)),
        doc.opaque(contentHash(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.fixed(contractID, 32, "ConfigUpgradeSetKey.contractID");
    out.fixed(contentHash, 32, "ConfigUpgradeSetKey.contentHash");
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 64) {
      throw tape.truncated(p, end, 64, "ConfigUpgradeSetKey");
    }
    return p + 64;
  }
}
