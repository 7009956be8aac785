// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrUnion;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Unions;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.Xdr;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A setting that the network agrees on for contracts. XDR union {@code ConfigSettingEntry}.
 *
 * @param configSettingID chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record ConfigSettingEntry(
    ConfigSettingID configSettingID,
    @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<ConfigSettingEntry> XDR =
      new GeneratedType<>(
          "ConfigSettingEntry",
          "ConfigSettingEntry",
          true,
          ConfigSettingEntry::validate,
          ConfigSettingEntry::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param configSettingID chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public ConfigSettingEntry {
    Objects.requireNonNull(configSettingID, "configSettingID");
    switch (configSettingID) {
      case CONFIG_SETTING_CONTRACT_MAX_SIZE_BYTES ->
          Unions.check(value, Long.class, false, "ConfigSettingEntry");
      case CONFIG_SETTING_CONTRACT_COMPUTE_V0 ->
          Unions.check(value, ConfigSettingContractComputeV0.class, false, "ConfigSettingEntry");
      case CONFIG_SETTING_CONTRACT_LEDGER_COST_V0 ->
          Unions.check(value, ConfigSettingContractLedgerCostV0.class, false, "ConfigSettingEntry");
      case CONFIG_SETTING_CONTRACT_HISTORICAL_DATA_V0 ->
          Unions.check(value, ConfigSettingContractHistoricalDataV0.class, false,
          "ConfigSettingEntry");
      case CONFIG_SETTING_CONTRACT_EVENTS_V0 ->
          Unions.check(value, ConfigSettingContractEventsV0.class, false, "ConfigSettingEntry");
      case CONFIG_SETTING_CONTRACT_BANDWIDTH_V0 ->
          Unions.check(value, ConfigSettingContractBandwidthV0.class, false, "ConfigSettingEntry");
      case CONFIG_SETTING_CONTRACT_COST_PARAMS_CPU_INSTRUCTIONS ->
          value = Unions.checkList(value, ContractCostParamEntry.class, false,
          "ConfigSettingEntry");
      case CONFIG_SETTING_CONTRACT_COST_PARAMS_MEMORY_BYTES ->
          value = Unions.checkList(value, ContractCostParamEntry.class, false,
          "ConfigSettingEntry");
      case CONFIG_SETTING_CONTRACT_DATA_KEY_SIZE_BYTES ->
          Unions.check(value, Long.class, false, "ConfigSettingEntry");
      case CONFIG_SETTING_CONTRACT_DATA_ENTRY_SIZE_BYTES ->
          Unions.check(value, Long.class, false, "ConfigSettingEntry");
      case CONFIG_SETTING_STATE_ARCHIVAL ->
          Unions.check(value, StateArchivalSettings.class, false, "ConfigSettingEntry");
      case CONFIG_SETTING_CONTRACT_EXECUTION_LANES ->
          Unions.check(value, ConfigSettingContractExecutionLanesV0.class, false,
          "ConfigSettingEntry");
      case CONFIG_SETTING_LIVE_SOROBAN_STATE_SIZE_WINDOW ->
          value = Unions.checkList(value, Long.class, false, "ConfigSettingEntry");
      case CONFIG_SETTING_EVICTION_ITERATOR ->
          Unions.check(value, EvictionIterator.class, false, "ConfigSettingEntry");
      case CONFIG_SETTING_CONTRACT_PARALLEL_COMPUTE_V0 ->
          Unions.check(value, ConfigSettingContractParallelComputeV0.class, false,
          "ConfigSettingEntry");
      case CONFIG_SETTING_CONTRACT_LEDGER_COST_EXT_V0 ->
          Unions.check(value, ConfigSettingContractLedgerCostExtV0.class, false,
          "ConfigSettingEntry");
      case CONFIG_SETTING_SCP_TIMING ->
          Unions.check(value, ConfigSettingSCPTiming.class, false, "ConfigSettingEntry");
      case CONFIG_SETTING_FROZEN_LEDGER_KEYS ->
          Unions.check(value, FrozenLedgerKeys.class, false, "ConfigSettingEntry");
      case CONFIG_SETTING_FROZEN_LEDGER_KEYS_DELTA ->
          Unions.check(value, FrozenLedgerKeysDelta.class, false, "ConfigSettingEntry");
      case CONFIG_SETTING_FREEZE_BYPASS_TXS ->
          Unions.check(value, FreezeBypassTxs.class, false, "ConfigSettingEntry");
      case CONFIG_SETTING_FREEZE_BYPASS_TXS_DELTA ->
          Unions.check(value, FreezeBypassTxsDelta.class, false, "ConfigSettingEntry");
    }
  }

  /**
   * Creates a value of {@code CONFIG_SETTING_CONTRACT_MAX_SIZE_BYTES}.
   *
   * @param contractMaxSizeBytes value of the arm
   * @return the value
   */
  public static ConfigSettingEntry ofContractMaxSizeBytes(long contractMaxSizeBytes) {
    return new ConfigSettingEntry(ConfigSettingID.CONFIG_SETTING_CONTRACT_MAX_SIZE_BYTES,
        contractMaxSizeBytes);
  }

  /**
   * Creates a value of {@code CONFIG_SETTING_CONTRACT_COMPUTE_V0}.
   *
   * @param contractCompute value of the arm
   * @return the value
   */
  public static ConfigSettingEntry ofContractComputeV0(
      ConfigSettingContractComputeV0 contractCompute) {
    return new ConfigSettingEntry(ConfigSettingID.CONFIG_SETTING_CONTRACT_COMPUTE_V0,
        contractCompute);
  }

  /**
   * Creates a value of {@code CONFIG_SETTING_CONTRACT_LEDGER_COST_V0}.
   *
   * @param contractLedgerCost value of the arm
   * @return the value
   */
  public static ConfigSettingEntry ofContractLedgerCostV0(
      ConfigSettingContractLedgerCostV0 contractLedgerCost) {
    return new ConfigSettingEntry(ConfigSettingID.CONFIG_SETTING_CONTRACT_LEDGER_COST_V0,
        contractLedgerCost);
  }

  /**
   * Creates a value of {@code CONFIG_SETTING_CONTRACT_HISTORICAL_DATA_V0}.
   *
   * @param contractHistoricalData value of the arm
   * @return the value
   */
  public static ConfigSettingEntry ofContractHistoricalDataV0(
      ConfigSettingContractHistoricalDataV0 contractHistoricalData) {
    return new ConfigSettingEntry(ConfigSettingID.CONFIG_SETTING_CONTRACT_HISTORICAL_DATA_V0,
        contractHistoricalData);
  }

  /**
   * Creates a value of {@code CONFIG_SETTING_CONTRACT_EVENTS_V0}.
   *
   * @param contractEvents value of the arm
   * @return the value
   */
  public static ConfigSettingEntry ofContractEventsV0(
      ConfigSettingContractEventsV0 contractEvents) {
    return new ConfigSettingEntry(ConfigSettingID.CONFIG_SETTING_CONTRACT_EVENTS_V0,
        contractEvents);
  }

  /**
   * Creates a value of {@code CONFIG_SETTING_CONTRACT_BANDWIDTH_V0}.
   *
   * @param contractBandwidth value of the arm
   * @return the value
   */
  public static ConfigSettingEntry ofContractBandwidthV0(
      ConfigSettingContractBandwidthV0 contractBandwidth) {
    return new ConfigSettingEntry(ConfigSettingID.CONFIG_SETTING_CONTRACT_BANDWIDTH_V0,
        contractBandwidth);
  }

  /**
   * Creates a value of {@code CONFIG_SETTING_CONTRACT_COST_PARAMS_CPU_INSTRUCTIONS}.
   *
   * @param contractCostParamsCpuInsns value of the arm
   * @return the value
   */
  public static ConfigSettingEntry ofContractCostParamsCpuInstructions(
      List<ContractCostParamEntry> contractCostParamsCpuInsns) {
    return new ConfigSettingEntry(
        ConfigSettingID.CONFIG_SETTING_CONTRACT_COST_PARAMS_CPU_INSTRUCTIONS,
        contractCostParamsCpuInsns);
  }

  /**
   * Creates a value of {@code CONFIG_SETTING_CONTRACT_COST_PARAMS_MEMORY_BYTES}.
   *
   * @param contractCostParamsMemBytes value of the arm
   * @return the value
   */
  public static ConfigSettingEntry ofContractCostParamsMemoryBytes(
      List<ContractCostParamEntry> contractCostParamsMemBytes) {
    return new ConfigSettingEntry(ConfigSettingID.CONFIG_SETTING_CONTRACT_COST_PARAMS_MEMORY_BYTES,
        contractCostParamsMemBytes);
  }

  /**
   * Creates a value of {@code CONFIG_SETTING_CONTRACT_DATA_KEY_SIZE_BYTES}.
   *
   * @param contractDataKeySizeBytes value of the arm
   * @return the value
   */
  public static ConfigSettingEntry ofContractDataKeySizeBytes(long contractDataKeySizeBytes) {
    return new ConfigSettingEntry(ConfigSettingID.CONFIG_SETTING_CONTRACT_DATA_KEY_SIZE_BYTES,
        contractDataKeySizeBytes);
  }

  /**
   * Creates a value of {@code CONFIG_SETTING_CONTRACT_DATA_ENTRY_SIZE_BYTES}.
   *
   * @param contractDataEntrySizeBytes value of the arm
   * @return the value
   */
  public static ConfigSettingEntry ofContractDataEntrySizeBytes(long contractDataEntrySizeBytes) {
    return new ConfigSettingEntry(ConfigSettingID.CONFIG_SETTING_CONTRACT_DATA_ENTRY_SIZE_BYTES,
        contractDataEntrySizeBytes);
  }

  /**
   * Creates a value of {@code CONFIG_SETTING_STATE_ARCHIVAL}.
   *
   * @param stateArchivalSettings value of the arm
   * @return the value
   */
  public static ConfigSettingEntry ofStateArchival(StateArchivalSettings stateArchivalSettings) {
    return new ConfigSettingEntry(ConfigSettingID.CONFIG_SETTING_STATE_ARCHIVAL,
        stateArchivalSettings);
  }

  /**
   * Creates a value of {@code CONFIG_SETTING_CONTRACT_EXECUTION_LANES}.
   *
   * @param contractExecutionLanes value of the arm
   * @return the value
   */
  public static ConfigSettingEntry ofContractExecutionLanes(
      ConfigSettingContractExecutionLanesV0 contractExecutionLanes) {
    return new ConfigSettingEntry(ConfigSettingID.CONFIG_SETTING_CONTRACT_EXECUTION_LANES,
        contractExecutionLanes);
  }

  /**
   * Creates a value of {@code CONFIG_SETTING_LIVE_SOROBAN_STATE_SIZE_WINDOW}.
   *
   * @param liveSorobanStateSizeWindow value of the arm
   * @return the value
   */
  public static ConfigSettingEntry ofLiveSorobanStateSizeWindow(
      List<Long> liveSorobanStateSizeWindow) {
    return new ConfigSettingEntry(ConfigSettingID.CONFIG_SETTING_LIVE_SOROBAN_STATE_SIZE_WINDOW,
        liveSorobanStateSizeWindow);
  }

  /**
   * Creates a value of {@code CONFIG_SETTING_EVICTION_ITERATOR}.
   *
   * @param evictionIterator value of the arm
   * @return the value
   */
  public static ConfigSettingEntry ofEvictionIterator(EvictionIterator evictionIterator) {
    return new ConfigSettingEntry(ConfigSettingID.CONFIG_SETTING_EVICTION_ITERATOR,
        evictionIterator);
  }

  /**
   * Creates a value of {@code CONFIG_SETTING_CONTRACT_PARALLEL_COMPUTE_V0}.
   *
   * @param contractParallelCompute value of the arm
   * @return the value
   */
  public static ConfigSettingEntry ofContractParallelComputeV0(
      ConfigSettingContractParallelComputeV0 contractParallelCompute) {
    return new ConfigSettingEntry(ConfigSettingID.CONFIG_SETTING_CONTRACT_PARALLEL_COMPUTE_V0,
        contractParallelCompute);
  }

  /**
   * Creates a value of {@code CONFIG_SETTING_CONTRACT_LEDGER_COST_EXT_V0}.
   *
   * @param contractLedgerCostExt value of the arm
   * @return the value
   */
  public static ConfigSettingEntry ofContractLedgerCostExtV0(
      ConfigSettingContractLedgerCostExtV0 contractLedgerCostExt) {
    return new ConfigSettingEntry(ConfigSettingID.CONFIG_SETTING_CONTRACT_LEDGER_COST_EXT_V0,
        contractLedgerCostExt);
  }

  /**
   * Creates a value of {@code CONFIG_SETTING_SCP_TIMING}.
   *
   * @param contractSCPTiming value of the arm
   * @return the value
   */
  public static ConfigSettingEntry ofScpTiming(ConfigSettingSCPTiming contractSCPTiming) {
    return new ConfigSettingEntry(ConfigSettingID.CONFIG_SETTING_SCP_TIMING, contractSCPTiming);
  }

  /**
   * Creates a value of {@code CONFIG_SETTING_FROZEN_LEDGER_KEYS}.
   *
   * @param frozenLedgerKeys value of the arm
   * @return the value
   */
  public static ConfigSettingEntry ofFrozenLedgerKeys(FrozenLedgerKeys frozenLedgerKeys) {
    return new ConfigSettingEntry(ConfigSettingID.CONFIG_SETTING_FROZEN_LEDGER_KEYS,
        frozenLedgerKeys);
  }

  /**
   * Creates a value of {@code CONFIG_SETTING_FROZEN_LEDGER_KEYS_DELTA}.
   *
   * @param frozenLedgerKeysDelta value of the arm
   * @return the value
   */
  public static ConfigSettingEntry ofFrozenLedgerKeysDelta(
      FrozenLedgerKeysDelta frozenLedgerKeysDelta) {
    return new ConfigSettingEntry(ConfigSettingID.CONFIG_SETTING_FROZEN_LEDGER_KEYS_DELTA,
        frozenLedgerKeysDelta);
  }

  /**
   * Creates a value of {@code CONFIG_SETTING_FREEZE_BYPASS_TXS}.
   *
   * @param freezeBypassTxs value of the arm
   * @return the value
   */
  public static ConfigSettingEntry ofFreezeBypassTxs(FreezeBypassTxs freezeBypassTxs) {
    return new ConfigSettingEntry(ConfigSettingID.CONFIG_SETTING_FREEZE_BYPASS_TXS,
        freezeBypassTxs);
  }

  /**
   * Creates a value of {@code CONFIG_SETTING_FREEZE_BYPASS_TXS_DELTA}.
   *
   * @param freezeBypassTxsDelta value of the arm
   * @return the value
   */
  public static ConfigSettingEntry ofFreezeBypassTxsDelta(
      FreezeBypassTxsDelta freezeBypassTxsDelta) {
    return new ConfigSettingEntry(ConfigSettingID.CONFIG_SETTING_FREEZE_BYPASS_TXS_DELTA,
        freezeBypassTxsDelta);
  }

  @Override
  public @Nullable String arm() {
    return switch (configSettingID) {
      case CONFIG_SETTING_CONTRACT_MAX_SIZE_BYTES -> "contractMaxSizeBytes";
      case CONFIG_SETTING_CONTRACT_COMPUTE_V0 -> "contractCompute";
      case CONFIG_SETTING_CONTRACT_LEDGER_COST_V0 -> "contractLedgerCost";
      case CONFIG_SETTING_CONTRACT_HISTORICAL_DATA_V0 -> "contractHistoricalData";
      case CONFIG_SETTING_CONTRACT_EVENTS_V0 -> "contractEvents";
      case CONFIG_SETTING_CONTRACT_BANDWIDTH_V0 -> "contractBandwidth";
      case CONFIG_SETTING_CONTRACT_COST_PARAMS_CPU_INSTRUCTIONS -> "contractCostParamsCpuInsns";
      case CONFIG_SETTING_CONTRACT_COST_PARAMS_MEMORY_BYTES -> "contractCostParamsMemBytes";
      case CONFIG_SETTING_CONTRACT_DATA_KEY_SIZE_BYTES -> "contractDataKeySizeBytes";
      case CONFIG_SETTING_CONTRACT_DATA_ENTRY_SIZE_BYTES -> "contractDataEntrySizeBytes";
      case CONFIG_SETTING_STATE_ARCHIVAL -> "stateArchivalSettings";
      case CONFIG_SETTING_CONTRACT_EXECUTION_LANES -> "contractExecutionLanes";
      case CONFIG_SETTING_LIVE_SOROBAN_STATE_SIZE_WINDOW -> "liveSorobanStateSizeWindow";
      case CONFIG_SETTING_EVICTION_ITERATOR -> "evictionIterator";
      case CONFIG_SETTING_CONTRACT_PARALLEL_COMPUTE_V0 -> "contractParallelCompute";
      case CONFIG_SETTING_CONTRACT_LEDGER_COST_EXT_V0 -> "contractLedgerCostExt";
      case CONFIG_SETTING_SCP_TIMING -> "contractSCPTiming";
      case CONFIG_SETTING_FROZEN_LEDGER_KEYS -> "frozenLedgerKeys";
      case CONFIG_SETTING_FROZEN_LEDGER_KEYS_DELTA -> "frozenLedgerKeysDelta";
      case CONFIG_SETTING_FREEZE_BYPASS_TXS -> "freezeBypassTxs";
      case CONFIG_SETTING_FREEZE_BYPASS_TXS_DELTA -> "freezeBypassTxsDelta";
    };
  }

  /**
   * Returns the value of {@code contractMaxSizeBytes}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public long contractMaxSizeBytes() {
    if (!"contractMaxSizeBytes".equals(arm())) {
      throw Unions.wrongArm("ConfigSettingEntry", configSettingID, "contractMaxSizeBytes");
    }
    return (Long) value;
  }

  /**
   * Returns the value of {@code contractCompute}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public ConfigSettingContractComputeV0 contractCompute() {
    if (!"contractCompute".equals(arm())) {
      throw Unions.wrongArm("ConfigSettingEntry", configSettingID, "contractCompute");
    }
    return (ConfigSettingContractComputeV0) value;
  }

  /**
   * Returns the value of {@code contractLedgerCost}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public ConfigSettingContractLedgerCostV0 contractLedgerCost() {
    if (!"contractLedgerCost".equals(arm())) {
      throw Unions.wrongArm("ConfigSettingEntry", configSettingID, "contractLedgerCost");
    }
    return (ConfigSettingContractLedgerCostV0) value;
  }

  /**
   * Returns the value of {@code contractHistoricalData}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public ConfigSettingContractHistoricalDataV0 contractHistoricalData() {
    if (!"contractHistoricalData".equals(arm())) {
      throw Unions.wrongArm("ConfigSettingEntry", configSettingID, "contractHistoricalData");
    }
    return (ConfigSettingContractHistoricalDataV0) value;
  }

  /**
   * Returns the value of {@code contractEvents}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public ConfigSettingContractEventsV0 contractEvents() {
    if (!"contractEvents".equals(arm())) {
      throw Unions.wrongArm("ConfigSettingEntry", configSettingID, "contractEvents");
    }
    return (ConfigSettingContractEventsV0) value;
  }

  /**
   * Returns the value of {@code contractBandwidth}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public ConfigSettingContractBandwidthV0 contractBandwidth() {
    if (!"contractBandwidth".equals(arm())) {
      throw Unions.wrongArm("ConfigSettingEntry", configSettingID, "contractBandwidth");
    }
    return (ConfigSettingContractBandwidthV0) value;
  }

  /**
   * Returns the value of {@code contractCostParamsCpuInsns}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public List<ContractCostParamEntry> contractCostParamsCpuInsns() {
    if (!"contractCostParamsCpuInsns".equals(arm())) {
      throw Unions.wrongArm("ConfigSettingEntry", configSettingID, "contractCostParamsCpuInsns");
    }
    return Unions.list(value);
  }

  /**
   * Returns the value of {@code contractCostParamsMemBytes}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public List<ContractCostParamEntry> contractCostParamsMemBytes() {
    if (!"contractCostParamsMemBytes".equals(arm())) {
      throw Unions.wrongArm("ConfigSettingEntry", configSettingID, "contractCostParamsMemBytes");
    }
    return Unions.list(value);
  }

  /**
   * Returns the value of {@code contractDataKeySizeBytes}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public long contractDataKeySizeBytes() {
    if (!"contractDataKeySizeBytes".equals(arm())) {
      throw Unions.wrongArm("ConfigSettingEntry", configSettingID, "contractDataKeySizeBytes");
    }
    return (Long) value;
  }

  /**
   * Returns the value of {@code contractDataEntrySizeBytes}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public long contractDataEntrySizeBytes() {
    if (!"contractDataEntrySizeBytes".equals(arm())) {
      throw Unions.wrongArm("ConfigSettingEntry", configSettingID, "contractDataEntrySizeBytes");
    }
    return (Long) value;
  }

  /**
   * Returns the value of {@code stateArchivalSettings}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public StateArchivalSettings stateArchivalSettings() {
    if (!"stateArchivalSettings".equals(arm())) {
      throw Unions.wrongArm("ConfigSettingEntry", configSettingID, "stateArchivalSettings");
    }
    return (StateArchivalSettings) value;
  }

  /**
   * Returns the value of {@code contractExecutionLanes}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public ConfigSettingContractExecutionLanesV0 contractExecutionLanes() {
    if (!"contractExecutionLanes".equals(arm())) {
      throw Unions.wrongArm("ConfigSettingEntry", configSettingID, "contractExecutionLanes");
    }
    return (ConfigSettingContractExecutionLanesV0) value;
  }

  /**
   * Returns the value of {@code liveSorobanStateSizeWindow}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public List<Long> liveSorobanStateSizeWindow() {
    if (!"liveSorobanStateSizeWindow".equals(arm())) {
      throw Unions.wrongArm("ConfigSettingEntry", configSettingID, "liveSorobanStateSizeWindow");
    }
    return Unions.list(value);
  }

  /**
   * Returns the value of {@code evictionIterator}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public EvictionIterator evictionIterator() {
    if (!"evictionIterator".equals(arm())) {
      throw Unions.wrongArm("ConfigSettingEntry", configSettingID, "evictionIterator");
    }
    return (EvictionIterator) value;
  }

  /**
   * Returns the value of {@code contractParallelCompute}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public ConfigSettingContractParallelComputeV0 contractParallelCompute() {
    if (!"contractParallelCompute".equals(arm())) {
      throw Unions.wrongArm("ConfigSettingEntry", configSettingID, "contractParallelCompute");
    }
    return (ConfigSettingContractParallelComputeV0) value;
  }

  /**
   * Returns the value of {@code contractLedgerCostExt}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public ConfigSettingContractLedgerCostExtV0 contractLedgerCostExt() {
    if (!"contractLedgerCostExt".equals(arm())) {
      throw Unions.wrongArm("ConfigSettingEntry", configSettingID, "contractLedgerCostExt");
    }
    return (ConfigSettingContractLedgerCostExtV0) value;
  }

  /**
   * Returns the value of {@code contractSCPTiming}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public ConfigSettingSCPTiming contractSCPTiming() {
    if (!"contractSCPTiming".equals(arm())) {
      throw Unions.wrongArm("ConfigSettingEntry", configSettingID, "contractSCPTiming");
    }
    return (ConfigSettingSCPTiming) value;
  }

  /**
   * Returns the value of {@code frozenLedgerKeys}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public FrozenLedgerKeys frozenLedgerKeys() {
    if (!"frozenLedgerKeys".equals(arm())) {
      throw Unions.wrongArm("ConfigSettingEntry", configSettingID, "frozenLedgerKeys");
    }
    return (FrozenLedgerKeys) value;
  }

  /**
   * Returns the value of {@code frozenLedgerKeysDelta}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public FrozenLedgerKeysDelta frozenLedgerKeysDelta() {
    if (!"frozenLedgerKeysDelta".equals(arm())) {
      throw Unions.wrongArm("ConfigSettingEntry", configSettingID, "frozenLedgerKeysDelta");
    }
    return (FrozenLedgerKeysDelta) value;
  }

  /**
   * Returns the value of {@code freezeBypassTxs}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public FreezeBypassTxs freezeBypassTxs() {
    if (!"freezeBypassTxs".equals(arm())) {
      throw Unions.wrongArm("ConfigSettingEntry", configSettingID, "freezeBypassTxs");
    }
    return (FreezeBypassTxs) value;
  }

  /**
   * Returns the value of {@code freezeBypassTxsDelta}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public FreezeBypassTxsDelta freezeBypassTxsDelta() {
    if (!"freezeBypassTxsDelta".equals(arm())) {
      throw Unions.wrongArm("ConfigSettingEntry", configSettingID, "freezeBypassTxsDelta");
    }
    return (FreezeBypassTxsDelta) value;
  }

  /**
   * Reads {@code configSettingID}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static ConfigSettingID configSettingID(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingEntry");
    return ConfigSettingID.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code contractMaxSizeBytes}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long contractMaxSizeBytes(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingEntry");
    assert Views.int32(doc, XdrDocument.offset(self)) == 0
        : "not CONFIG_SETTING_CONTRACT_MAX_SIZE_BYTES";
    return Views.uint32(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Reads {@code contractCompute}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ConfigSettingContractComputeV0}
   */
  public static long contractCompute(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingEntry");
    assert Views.int32(doc, XdrDocument.offset(self)) == 1
        : "not CONFIG_SETTING_CONTRACT_COMPUTE_V0";
    return Views.found(doc, XdrDocument.offset(self) + 4, "ConfigSettingContractComputeV0");
  }

  /**
   * Reads {@code contractLedgerCost}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ConfigSettingContractLedgerCostV0}
   */
  public static long contractLedgerCost(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingEntry");
    assert Views.int32(doc, XdrDocument.offset(self)) == 2
        : "not CONFIG_SETTING_CONTRACT_LEDGER_COST_V0";
    return Views.found(doc, XdrDocument.offset(self) + 4, "ConfigSettingContractLedgerCostV0");
  }

  /**
   * Reads {@code contractHistoricalData}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ConfigSettingContractHistoricalDataV0}
   */
  public static long contractHistoricalData(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingEntry");
    assert Views.int32(doc, XdrDocument.offset(self)) == 3
        : "not CONFIG_SETTING_CONTRACT_HISTORICAL_DATA_V0";
    return Views.found(doc, XdrDocument.offset(self) + 4, "ConfigSettingContractHistoricalDataV0");
  }

  /**
   * Reads {@code contractEvents}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ConfigSettingContractEventsV0}
   */
  public static long contractEvents(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingEntry");
    assert Views.int32(doc, XdrDocument.offset(self)) == 4
        : "not CONFIG_SETTING_CONTRACT_EVENTS_V0";
    return Views.found(doc, XdrDocument.offset(self) + 4, "ConfigSettingContractEventsV0");
  }

  /**
   * Reads {@code contractBandwidth}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ConfigSettingContractBandwidthV0}
   */
  public static long contractBandwidth(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingEntry");
    assert Views.int32(doc, XdrDocument.offset(self)) == 5
        : "not CONFIG_SETTING_CONTRACT_BANDWIDTH_V0";
    return Views.found(doc, XdrDocument.offset(self) + 4, "ConfigSettingContractBandwidthV0");
  }

  /**
   * Reads {@code contractCostParamsCpuInsns}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link ContractCostParamEntry}, at most 1024
   */
  public static long contractCostParamsCpuInsns(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingEntry");
    assert Views.int32(doc, XdrDocument.offset(self)) == 6
        : "not CONFIG_SETTING_CONTRACT_COST_PARAMS_CPU_INSTRUCTIONS";
    return Views.found(doc, XdrDocument.offset(self) + 4, "ContractCostParamEntry<>");
  }

  /**
   * Reads {@code contractCostParamsMemBytes}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link ContractCostParamEntry}, at most 1024
   */
  public static long contractCostParamsMemBytes(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingEntry");
    assert Views.int32(doc, XdrDocument.offset(self)) == 7
        : "not CONFIG_SETTING_CONTRACT_COST_PARAMS_MEMORY_BYTES";
    return Views.found(doc, XdrDocument.offset(self) + 4, "ContractCostParamEntry<>");
  }

  /**
   * Reads {@code contractDataKeySizeBytes}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long contractDataKeySizeBytes(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingEntry");
    assert Views.int32(doc, XdrDocument.offset(self)) == 8
        : "not CONFIG_SETTING_CONTRACT_DATA_KEY_SIZE_BYTES";
    return Views.uint32(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Reads {@code contractDataEntrySizeBytes}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long contractDataEntrySizeBytes(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingEntry");
    assert Views.int32(doc, XdrDocument.offset(self)) == 9
        : "not CONFIG_SETTING_CONTRACT_DATA_ENTRY_SIZE_BYTES";
    return Views.uint32(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Reads {@code stateArchivalSettings}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link StateArchivalSettings}
   */
  public static long stateArchivalSettings(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingEntry");
    assert Views.int32(doc, XdrDocument.offset(self)) == 10 : "not CONFIG_SETTING_STATE_ARCHIVAL";
    return Views.found(doc, XdrDocument.offset(self) + 4, "StateArchivalSettings");
  }

  /**
   * Reads {@code contractExecutionLanes}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ConfigSettingContractExecutionLanesV0}
   */
  public static long contractExecutionLanes(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingEntry");
    assert Views.int32(doc, XdrDocument.offset(self)) == 11
        : "not CONFIG_SETTING_CONTRACT_EXECUTION_LANES";
    return Views.found(doc, XdrDocument.offset(self) + 4, "ConfigSettingContractExecutionLanesV0");
  }

  /**
   * Reads {@code liveSorobanStateSizeWindow}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link Uint64}
   */
  public static long liveSorobanStateSizeWindow(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingEntry");
    assert Views.int32(doc, XdrDocument.offset(self)) == 12
        : "not CONFIG_SETTING_LIVE_SOROBAN_STATE_SIZE_WINDOW";
    return Views.found(doc, XdrDocument.offset(self) + 4, "uint64<>");
  }

  /**
   * Reads {@code evictionIterator}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link EvictionIterator}
   */
  public static long evictionIterator(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingEntry");
    assert Views.int32(doc, XdrDocument.offset(self)) == 13
        : "not CONFIG_SETTING_EVICTION_ITERATOR";
    return Views.found(doc, XdrDocument.offset(self) + 4, "EvictionIterator");
  }

  /**
   * Reads {@code contractParallelCompute}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ConfigSettingContractParallelComputeV0}
   */
  public static long contractParallelCompute(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingEntry");
    assert Views.int32(doc, XdrDocument.offset(self)) == 14
        : "not CONFIG_SETTING_CONTRACT_PARALLEL_COMPUTE_V0";
    return Views.found(doc, XdrDocument.offset(self) + 4, "ConfigSettingContractParallelComputeV0");
  }

  /**
   * Reads {@code contractLedgerCostExt}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ConfigSettingContractLedgerCostExtV0}
   */
  public static long contractLedgerCostExt(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingEntry");
    assert Views.int32(doc, XdrDocument.offset(self)) == 15
        : "not CONFIG_SETTING_CONTRACT_LEDGER_COST_EXT_V0";
    return Views.found(doc, XdrDocument.offset(self) + 4, "ConfigSettingContractLedgerCostExtV0");
  }

  /**
   * Reads {@code contractSCPTiming}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ConfigSettingSCPTiming}
   */
  public static long contractSCPTiming(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingEntry");
    assert Views.int32(doc, XdrDocument.offset(self)) == 16 : "not CONFIG_SETTING_SCP_TIMING";
    return Views.found(doc, XdrDocument.offset(self) + 4, "ConfigSettingSCPTiming");
  }

  /**
   * Reads {@code frozenLedgerKeys}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link FrozenLedgerKeys}
   */
  public static long frozenLedgerKeys(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingEntry");
    assert Views.int32(doc, XdrDocument.offset(self)) == 17
        : "not CONFIG_SETTING_FROZEN_LEDGER_KEYS";
    return Views.found(doc, self + 4, "FrozenLedgerKeys");
  }

  /**
   * Reads {@code frozenLedgerKeysDelta}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link FrozenLedgerKeysDelta}
   */
  public static long frozenLedgerKeysDelta(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingEntry");
    assert Views.int32(doc, XdrDocument.offset(self)) == 18
        : "not CONFIG_SETTING_FROZEN_LEDGER_KEYS_DELTA";
    return Views.found(doc, self + 4, "FrozenLedgerKeysDelta");
  }

  /**
   * Reads {@code freezeBypassTxs}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link FreezeBypassTxs}
   */
  public static long freezeBypassTxs(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingEntry");
    assert Views.int32(doc, XdrDocument.offset(self)) == 19
        : "not CONFIG_SETTING_FREEZE_BYPASS_TXS";
    return Views.found(doc, XdrDocument.offset(self) + 4, "FreezeBypassTxs");
  }

  /**
   * Reads {@code freezeBypassTxsDelta}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link FreezeBypassTxsDelta}
   */
  public static long freezeBypassTxsDelta(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingEntry");
    assert Views.int32(doc, XdrDocument.offset(self)) == 20
        : "not CONFIG_SETTING_FREEZE_BYPASS_TXS_DELTA";
    return Views.found(doc, XdrDocument.offset(self) + 4, "FreezeBypassTxsDelta");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingEntry");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 0 -> {
        return p + 4;
      }
      case 1 -> {
        return p + 28;
      }
      case 2 -> {
        return p + 84;
      }
      case 3 -> {
        return p + 8;
      }
      case 4 -> {
        return p + 12;
      }
      case 5 -> {
        return p + 16;
      }
      case 6 -> {
        return ContractCostParams.end(doc, Views.found(doc, p, "ContractCostParamEntry<>"));
      }
      case 7 -> {
        return ContractCostParams.end(doc, Views.found(doc, p, "ContractCostParamEntry<>"));
      }
      case 8 -> {
        return p + 4;
      }
      case 9 -> {
        return p + 4;
      }
      case 10 -> {
        return p + 48;
      }
      case 11 -> {
        return p + 4;
      }
      case 12 -> {
        return Uint64.arrayEnd(doc, Views.found(doc, p, "uint64<>"));
      }
      case 13 -> {
        return p + 16;
      }
      case 14 -> {
        return p + 4;
      }
      case 15 -> {
        return p + 12;
      }
      case 16 -> {
        return p + 20;
      }
      case 17 -> {
        return FrozenLedgerKeys.end(doc, Views.found(doc, self + 4, "FrozenLedgerKeys"));
      }
      case 18 -> {
        return FrozenLedgerKeysDelta.end(doc, Views.found(doc, self + 4, "FrozenLedgerKeysDelta"));
      }
      case 19 -> {
        return FreezeBypassTxs.end(doc, Views.found(doc, p, "FreezeBypassTxs"));
      }
      case 20 -> {
        return FreezeBypassTxsDelta.end(doc, Views.found(doc, p, "FreezeBypassTxsDelta"));
      }
      default -> {
        return p;
      }
    }
  }

  static ConfigSettingEntry read(XdrDocument doc, long self) {
    ConfigSettingID configSettingID = configSettingID(doc, self);
    return switch (configSettingID) {
      case CONFIG_SETTING_CONTRACT_MAX_SIZE_BYTES ->
          new ConfigSettingEntry(configSettingID, contractMaxSizeBytes(doc, self));
      case CONFIG_SETTING_CONTRACT_COMPUTE_V0 ->
          new ConfigSettingEntry(configSettingID,
          ConfigSettingContractComputeV0.read(doc, contractCompute(doc, self)));
      case CONFIG_SETTING_CONTRACT_LEDGER_COST_V0 ->
          new ConfigSettingEntry(configSettingID,
          ConfigSettingContractLedgerCostV0.read(doc, contractLedgerCost(doc, self)));
      case CONFIG_SETTING_CONTRACT_HISTORICAL_DATA_V0 ->
          new ConfigSettingEntry(configSettingID,
          ConfigSettingContractHistoricalDataV0.read(doc, contractHistoricalData(doc, self)));
      case CONFIG_SETTING_CONTRACT_EVENTS_V0 ->
          new ConfigSettingEntry(configSettingID,
          ConfigSettingContractEventsV0.read(doc, contractEvents(doc, self)));
      case CONFIG_SETTING_CONTRACT_BANDWIDTH_V0 ->
          new ConfigSettingEntry(configSettingID,
          ConfigSettingContractBandwidthV0.read(doc, contractBandwidth(doc, self)));
      case CONFIG_SETTING_CONTRACT_COST_PARAMS_CPU_INSTRUCTIONS ->
          new ConfigSettingEntry(configSettingID,
          ContractCostParamEntry.readArray(doc, contractCostParamsCpuInsns(doc, self)));
      case CONFIG_SETTING_CONTRACT_COST_PARAMS_MEMORY_BYTES ->
          new ConfigSettingEntry(configSettingID,
          ContractCostParamEntry.readArray(doc, contractCostParamsMemBytes(doc, self)));
      case CONFIG_SETTING_CONTRACT_DATA_KEY_SIZE_BYTES ->
          new ConfigSettingEntry(configSettingID, contractDataKeySizeBytes(doc, self));
      case CONFIG_SETTING_CONTRACT_DATA_ENTRY_SIZE_BYTES ->
          new ConfigSettingEntry(configSettingID, contractDataEntrySizeBytes(doc, self));
      case CONFIG_SETTING_STATE_ARCHIVAL ->
          new ConfigSettingEntry(configSettingID,
          StateArchivalSettings.read(doc, stateArchivalSettings(doc, self)));
      case CONFIG_SETTING_CONTRACT_EXECUTION_LANES ->
          new ConfigSettingEntry(configSettingID,
          ConfigSettingContractExecutionLanesV0.read(doc, contractExecutionLanes(doc, self)));
      case CONFIG_SETTING_LIVE_SOROBAN_STATE_SIZE_WINDOW ->
          new ConfigSettingEntry(configSettingID,
          Uint64.readArray(doc, liveSorobanStateSizeWindow(doc, self)));
      case CONFIG_SETTING_EVICTION_ITERATOR ->
          new ConfigSettingEntry(configSettingID,
          EvictionIterator.read(doc, evictionIterator(doc, self)));
      case CONFIG_SETTING_CONTRACT_PARALLEL_COMPUTE_V0 ->
          new ConfigSettingEntry(configSettingID,
          ConfigSettingContractParallelComputeV0.read(doc, contractParallelCompute(doc, self)));
      case CONFIG_SETTING_CONTRACT_LEDGER_COST_EXT_V0 ->
          new ConfigSettingEntry(configSettingID,
          ConfigSettingContractLedgerCostExtV0.read(doc, contractLedgerCostExt(doc, self)));
      case CONFIG_SETTING_SCP_TIMING ->
          new ConfigSettingEntry(configSettingID,
          ConfigSettingSCPTiming.read(doc, contractSCPTiming(doc, self)));
      case CONFIG_SETTING_FROZEN_LEDGER_KEYS ->
          new ConfigSettingEntry(configSettingID,
          FrozenLedgerKeys.read(doc, frozenLedgerKeys(doc, self)));
      case CONFIG_SETTING_FROZEN_LEDGER_KEYS_DELTA ->
          new ConfigSettingEntry(configSettingID,
          FrozenLedgerKeysDelta.read(doc, frozenLedgerKeysDelta(doc, self)));
      case CONFIG_SETTING_FREEZE_BYPASS_TXS ->
          new ConfigSettingEntry(configSettingID,
          FreezeBypassTxs.read(doc, freezeBypassTxs(doc, self)));
      case CONFIG_SETTING_FREEZE_BYPASS_TXS_DELTA ->
          new ConfigSettingEntry(configSettingID,
          FreezeBypassTxsDelta.read(doc, freezeBypassTxsDelta(doc, self)));
    };
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.int32(configSettingID.value());
    switch (configSettingID) {
      case CONFIG_SETTING_CONTRACT_MAX_SIZE_BYTES -> {
        long contractMaxSizeBytes = (Long) value;
        out.uint32(contractMaxSizeBytes);
      }
      case CONFIG_SETTING_CONTRACT_COMPUTE_V0 -> {
        ConfigSettingContractComputeV0 contractCompute = (ConfigSettingContractComputeV0) value;
        contractCompute.encode(out);
      }
      case CONFIG_SETTING_CONTRACT_LEDGER_COST_V0 -> {
        ConfigSettingContractLedgerCostV0 contractLedgerCost = (
            ConfigSettingContractLedgerCostV0) value;
        contractLedgerCost.encode(out);
      }
      case CONFIG_SETTING_CONTRACT_HISTORICAL_DATA_V0 -> {
        ConfigSettingContractHistoricalDataV0 contractHistoricalData = (
            ConfigSettingContractHistoricalDataV0) value;
        contractHistoricalData.encode(out);
      }
      case CONFIG_SETTING_CONTRACT_EVENTS_V0 -> {
        ConfigSettingContractEventsV0 contractEvents = (ConfigSettingContractEventsV0) value;
        contractEvents.encode(out);
      }
      case CONFIG_SETTING_CONTRACT_BANDWIDTH_V0 -> {
        ConfigSettingContractBandwidthV0 contractBandwidth = (
            ConfigSettingContractBandwidthV0) value;
        contractBandwidth.encode(out);
      }
      case CONFIG_SETTING_CONTRACT_COST_PARAMS_CPU_INSTRUCTIONS -> {
        List<ContractCostParamEntry> contractCostParamsCpuInsns = Unions.list(value);
        out.count(contractCostParamsCpuInsns, 1024,
            "ConfigSettingEntry.contractCostParamsCpuInsns");
        for (ContractCostParamEntry element : contractCostParamsCpuInsns) {
          element.encode(out);
        }
      }
      case CONFIG_SETTING_CONTRACT_COST_PARAMS_MEMORY_BYTES -> {
        List<ContractCostParamEntry> contractCostParamsMemBytes = Unions.list(value);
        out.count(contractCostParamsMemBytes, 1024,
            "ConfigSettingEntry.contractCostParamsMemBytes");
        for (ContractCostParamEntry element : contractCostParamsMemBytes) {
          element.encode(out);
        }
      }
      case CONFIG_SETTING_CONTRACT_DATA_KEY_SIZE_BYTES -> {
        long contractDataKeySizeBytes = (Long) value;
        out.uint32(contractDataKeySizeBytes);
      }
      case CONFIG_SETTING_CONTRACT_DATA_ENTRY_SIZE_BYTES -> {
        long contractDataEntrySizeBytes = (Long) value;
        out.uint32(contractDataEntrySizeBytes);
      }
      case CONFIG_SETTING_STATE_ARCHIVAL -> {
        StateArchivalSettings stateArchivalSettings = (StateArchivalSettings) value;
        stateArchivalSettings.encode(out);
      }
      case CONFIG_SETTING_CONTRACT_EXECUTION_LANES -> {
        ConfigSettingContractExecutionLanesV0 contractExecutionLanes = (
            ConfigSettingContractExecutionLanesV0) value;
        contractExecutionLanes.encode(out);
      }
      case CONFIG_SETTING_LIVE_SOROBAN_STATE_SIZE_WINDOW -> {
        List<Long> liveSorobanStateSizeWindow = Unions.list(value);
        out.count(liveSorobanStateSizeWindow, Integer.MAX_VALUE,
            "ConfigSettingEntry.liveSorobanStateSizeWindow");
        for (Long element : liveSorobanStateSizeWindow) {
          Uint64.write(out, element);
        }
      }
      case CONFIG_SETTING_EVICTION_ITERATOR -> {
        EvictionIterator evictionIterator = (EvictionIterator) value;
        evictionIterator.encode(out);
      }
      case CONFIG_SETTING_CONTRACT_PARALLEL_COMPUTE_V0 -> {
        ConfigSettingContractParallelComputeV0 contractParallelCompute = (
            ConfigSettingContractParallelComputeV0) value;
        contractParallelCompute.encode(out);
      }
      case CONFIG_SETTING_CONTRACT_LEDGER_COST_EXT_V0 -> {
        ConfigSettingContractLedgerCostExtV0 contractLedgerCostExt = (
            ConfigSettingContractLedgerCostExtV0) value;
        contractLedgerCostExt.encode(out);
      }
      case CONFIG_SETTING_SCP_TIMING -> {
        ConfigSettingSCPTiming contractSCPTiming = (ConfigSettingSCPTiming) value;
        contractSCPTiming.encode(out);
      }
      case CONFIG_SETTING_FROZEN_LEDGER_KEYS -> {
        FrozenLedgerKeys frozenLedgerKeys = (FrozenLedgerKeys) value;
        frozenLedgerKeys.encode(out);
      }
      case CONFIG_SETTING_FROZEN_LEDGER_KEYS_DELTA -> {
        FrozenLedgerKeysDelta frozenLedgerKeysDelta = (FrozenLedgerKeysDelta) value;
        frozenLedgerKeysDelta.encode(out);
      }
      case CONFIG_SETTING_FREEZE_BYPASS_TXS -> {
        FreezeBypassTxs freezeBypassTxs = (FreezeBypassTxs) value;
        freezeBypassTxs.encode(out);
      }
      case CONFIG_SETTING_FREEZE_BYPASS_TXS_DELTA -> {
        FreezeBypassTxsDelta freezeBypassTxsDelta = (FreezeBypassTxsDelta) value;
        freezeBypassTxsDelta.encode(out);
      }
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "ConfigSettingEntry");
    }
    int configSettingID = Xdr.int32(bytes, p);
    p += 4;
    switch (configSettingID) {
      case 0 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "ConfigSettingEntry");
        }
        p += 4;
      }
      case 1 -> {
        if (end - p < 28) {
          throw tape.truncated(p, end, 28, "ConfigSettingEntry");
        }
        p += 28;
      }
      case 2 -> {
        if (end - p < 84) {
          throw tape.truncated(p, end, 84, "ConfigSettingEntry");
        }
        p += 84;
      }
      case 3 -> {
        if (end - p < 8) {
          throw tape.truncated(p, end, 8, "ConfigSettingEntry");
        }
        p += 8;
      }
      case 4 -> {
        if (end - p < 12) {
          throw tape.truncated(p, end, 12, "ConfigSettingEntry");
        }
        p += 12;
      }
      case 5 -> {
        if (end - p < 16) {
          throw tape.truncated(p, end, 16, "ConfigSettingEntry");
        }
        p += 16;
      }
      case 6 -> {
        p = ContractCostParams.validate(tape, bytes, p, end);
      }
      case 7 -> {
        p = ContractCostParams.validate(tape, bytes, p, end);
      }
      case 8 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "ConfigSettingEntry");
        }
        p += 4;
      }
      case 9 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "ConfigSettingEntry");
        }
        p += 4;
      }
      case 10 -> {
        if (end - p < 48) {
          throw tape.truncated(p, end, 48, "ConfigSettingEntry");
        }
        p += 48;
      }
      case 11 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "ConfigSettingEntry");
        }
        p += 4;
      }
      case 12 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "ConfigSettingEntry");
        }
        int nLiveSorobanStateSizeWindow = tape.count(
            bytes,
            p,
            end,
            8,
            Integer.MAX_VALUE,
            "ConfigSettingEntry.liveSorobanStateSizeWindow");
        p += nLiveSorobanStateSizeWindow * 8 + 4;
      }
      case 13 -> {
        if (end - p < 16) {
          throw tape.truncated(p, end, 16, "ConfigSettingEntry");
        }
        EvictionIterator.check(tape, bytes, p);
        p += 16;
      }
      case 14 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "ConfigSettingEntry");
        }
        p += 4;
      }
      case 15 -> {
        if (end - p < 12) {
          throw tape.truncated(p, end, 12, "ConfigSettingEntry");
        }
        p += 12;
      }
      case 16 -> {
        if (end - p < 20) {
          throw tape.truncated(p, end, 20, "ConfigSettingEntry");
        }
        p += 20;
      }
      case 17 -> {
        p = FrozenLedgerKeys.validate(tape, bytes, p, end);
      }
      case 18 -> {
        p = FrozenLedgerKeysDelta.validate(tape, bytes, p, end);
      }
      case 19 -> {
        p = FreezeBypassTxs.validate(tape, bytes, p, end);
      }
      case 20 -> {
        p = FreezeBypassTxsDelta.validate(tape, bytes, p, end);
      }
      default ->
          throw tape.unknown(p - 4, configSettingID, "ConfigSettingEntry.configSettingID",
          StellarXdr.PROTOCOL);
    }
    return p;
  }
}
