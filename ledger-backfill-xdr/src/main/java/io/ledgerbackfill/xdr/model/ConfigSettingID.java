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
 * XDR enum {@code ConfigSettingID}.
 *
 * @since 0.1.0
 */
public enum ConfigSettingID {
  /** The value 0. */
  CONFIG_SETTING_CONTRACT_MAX_SIZE_BYTES(0),
  /** The value 1. */
  CONFIG_SETTING_CONTRACT_COMPUTE_V0(1),
  /** The value 2. */
  CONFIG_SETTING_CONTRACT_LEDGER_COST_V0(2),
  /** The value 3. */
  CONFIG_SETTING_CONTRACT_HISTORICAL_DATA_V0(3),
  /** The value 4. */
  CONFIG_SETTING_CONTRACT_EVENTS_V0(4),
  /** The value 5. */
  CONFIG_SETTING_CONTRACT_BANDWIDTH_V0(5),
  /** The value 6. */
  CONFIG_SETTING_CONTRACT_COST_PARAMS_CPU_INSTRUCTIONS(6),
  /** The value 7. */
  CONFIG_SETTING_CONTRACT_COST_PARAMS_MEMORY_BYTES(7),
  /** The value 8. */
  CONFIG_SETTING_CONTRACT_DATA_KEY_SIZE_BYTES(8),
  /** The value 9. */
  CONFIG_SETTING_CONTRACT_DATA_ENTRY_SIZE_BYTES(9),
  /** The value 10. */
  CONFIG_SETTING_STATE_ARCHIVAL(10),
  /** The value 11. */
  CONFIG_SETTING_CONTRACT_EXECUTION_LANES(11),
  /** The value 12. */
  CONFIG_SETTING_LIVE_SOROBAN_STATE_SIZE_WINDOW(12),
  /** The value 13. */
  CONFIG_SETTING_EVICTION_ITERATOR(13),
  /** The value 14. */
  CONFIG_SETTING_CONTRACT_PARALLEL_COMPUTE_V0(14),
  /** The value 15. */
  CONFIG_SETTING_CONTRACT_LEDGER_COST_EXT_V0(15),
  /** The value 16. */
  CONFIG_SETTING_SCP_TIMING(16),
  /** The value 17. */
  CONFIG_SETTING_FROZEN_LEDGER_KEYS(17),
  /** The value 18. */
  CONFIG_SETTING_FROZEN_LEDGER_KEYS_DELTA(18),
  /** The value 19. */
  CONFIG_SETTING_FREEZE_BYPASS_TXS(19),
  /** The value 20. */
  CONFIG_SETTING_FREEZE_BYPASS_TXS_DELTA(20);

  /** Decodes and encodes values of this type. */
  public static final XdrType<ConfigSettingID> XDR =
      new GeneratedType<>(
          "ConfigSettingID",
          "ConfigSettingID",
          false,
          ConfigSettingID::validate,
          ConfigSettingID::read,
          (out, value) -> out.int32(value.value()));

  private static final ConfigSettingID[] BY_VALUE = {
      CONFIG_SETTING_CONTRACT_MAX_SIZE_BYTES,
      CONFIG_SETTING_CONTRACT_COMPUTE_V0,
      CONFIG_SETTING_CONTRACT_LEDGER_COST_V0,
      CONFIG_SETTING_CONTRACT_HISTORICAL_DATA_V0,
      CONFIG_SETTING_CONTRACT_EVENTS_V0,
      CONFIG_SETTING_CONTRACT_BANDWIDTH_V0,
      CONFIG_SETTING_CONTRACT_COST_PARAMS_CPU_INSTRUCTIONS,
      CONFIG_SETTING_CONTRACT_COST_PARAMS_MEMORY_BYTES,
      CONFIG_SETTING_CONTRACT_DATA_KEY_SIZE_BYTES,
      CONFIG_SETTING_CONTRACT_DATA_ENTRY_SIZE_BYTES,
      CONFIG_SETTING_STATE_ARCHIVAL,
      CONFIG_SETTING_CONTRACT_EXECUTION_LANES,
      CONFIG_SETTING_LIVE_SOROBAN_STATE_SIZE_WINDOW,
      CONFIG_SETTING_EVICTION_ITERATOR,
      CONFIG_SETTING_CONTRACT_PARALLEL_COMPUTE_V0,
      CONFIG_SETTING_CONTRACT_LEDGER_COST_EXT_V0,
      CONFIG_SETTING_SCP_TIMING,
      CONFIG_SETTING_FROZEN_LEDGER_KEYS,
      CONFIG_SETTING_FROZEN_LEDGER_KEYS_DELTA,
      CONFIG_SETTING_FREEZE_BYPASS_TXS,
      CONFIG_SETTING_FREEZE_BYPASS_TXS_DELTA};

  private final int value;

  ConfigSettingID(int value) {
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
  public static ConfigSettingID of(int value) {
    if (value < 0 || value > 20) {
      throw new IllegalArgumentException("ConfigSettingID has no value " + value);
    }
    return BY_VALUE[value];
  }

  static ConfigSettingID read(XdrDocument doc, long self) {
    return of(Views.int32(doc, XdrDocument.offset(self)));
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "ConfigSettingID");
    }
    check(tape, bytes, p);
    return p + 4;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    int value = Xdr.int32(bytes, p);
    if (value < 0 || value > 20) {
      throw tape.unknown(p, value, "ConfigSettingID", StellarXdr.PROTOCOL);
    }
  }
}
