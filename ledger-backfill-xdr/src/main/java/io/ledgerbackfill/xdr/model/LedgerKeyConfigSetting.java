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
 * XDR struct {@code LedgerKeyConfigSetting}.
 *
 * @param configSettingID {@code configSettingID}
 * @since 0.1.0
 */
public record LedgerKeyConfigSetting(ConfigSettingID configSettingID) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<LedgerKeyConfigSetting> XDR =
      new GeneratedType<>(
          "LedgerKeyConfigSetting",
          "LedgerKeyConfigSetting",
          false,
          LedgerKeyConfigSetting::validate,
          LedgerKeyConfigSetting::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param configSettingID {@code configSettingID}
   */
  public LedgerKeyConfigSetting {
    Objects.requireNonNull(configSettingID, "configSettingID");
  }

  /**
   * Reads {@code configSettingID}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static ConfigSettingID configSettingID(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerKeyConfigSetting");
    return ConfigSettingID.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerKeyConfigSetting");
    return XdrDocument.offset(self) + 4;
  }

  static LedgerKeyConfigSetting read(XdrDocument doc, long self) {
    return new LedgerKeyConfigSetting(configSettingID(doc, self));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.int32(configSettingID.value());
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "LedgerKeyConfigSetting");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    ConfigSettingID.check(tape, bytes, p);
  }
}
