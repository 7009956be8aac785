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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What an entry is, by its type. XDR union {@code LedgerEntryData}.
 *
 * @param type chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record LedgerEntryData(LedgerEntryType type, @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<LedgerEntryData> XDR =
      new GeneratedType<>(
          "LedgerEntryData",
          "LedgerEntryData",
          true,
          LedgerEntryData::validate,
          LedgerEntryData::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param type chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public LedgerEntryData {
    Objects.requireNonNull(type, "type");
    switch (type) {
      case ACCOUNT -> Unions.check(value, AccountEntry.class, false, "LedgerEntryData");
      case TRUSTLINE -> Unions.check(value, TrustLineEntry.class, false, "LedgerEntryData");
      case OFFER -> Unions.check(value, OfferEntry.class, false, "LedgerEntryData");
      case DATA -> Unions.check(value, DataEntry.class, false, "LedgerEntryData");
      case CLAIMABLE_BALANCE ->
          Unions.check(value, ClaimableBalanceEntry.class, false, "LedgerEntryData");
      case LIQUIDITY_POOL ->
          Unions.check(value, LiquidityPoolEntry.class, false, "LedgerEntryData");
      case CONTRACT_DATA -> Unions.check(value, ContractDataEntry.class, false, "LedgerEntryData");
      case CONTRACT_CODE -> Unions.check(value, ContractCodeEntry.class, false, "LedgerEntryData");
      case CONFIG_SETTING ->
          Unions.check(value, ConfigSettingEntry.class, false, "LedgerEntryData");
      case TTL -> Unions.check(value, TTLEntry.class, false, "LedgerEntryData");
    }
  }

  /**
   * Creates a value of {@code ACCOUNT}.
   *
   * @param account value of the arm
   * @return the value
   */
  public static LedgerEntryData ofAccount(AccountEntry account) {
    return new LedgerEntryData(LedgerEntryType.ACCOUNT, account);
  }

  /**
   * Creates a value of {@code TRUSTLINE}.
   *
   * @param trustLine value of the arm
   * @return the value
   */
  public static LedgerEntryData ofTrustline(TrustLineEntry trustLine) {
    return new LedgerEntryData(LedgerEntryType.TRUSTLINE, trustLine);
  }

  /**
   * Creates a value of {@code OFFER}.
   *
   * @param offer value of the arm
   * @return the value
   */
  public static LedgerEntryData ofOffer(OfferEntry offer) {
    return new LedgerEntryData(LedgerEntryType.OFFER, offer);
  }

  /**
   * Creates a value of {@code DATA}.
   *
   * @param data value of the arm
   * @return the value
   */
  public static LedgerEntryData ofData(DataEntry data) {
    return new LedgerEntryData(LedgerEntryType.DATA, data);
  }

  /**
   * Creates a value of {@code CLAIMABLE_BALANCE}.
   *
   * @param claimableBalance value of the arm
   * @return the value
   */
  public static LedgerEntryData ofClaimableBalance(ClaimableBalanceEntry claimableBalance) {
    return new LedgerEntryData(LedgerEntryType.CLAIMABLE_BALANCE, claimableBalance);
  }

  /**
   * Creates a value of {@code LIQUIDITY_POOL}.
   *
   * @param liquidityPool value of the arm
   * @return the value
   */
  public static LedgerEntryData ofLiquidityPool(LiquidityPoolEntry liquidityPool) {
    return new LedgerEntryData(LedgerEntryType.LIQUIDITY_POOL, liquidityPool);
  }

  /**
   * Creates a value of {@code CONTRACT_DATA}.
   *
   * @param contractData value of the arm
   * @return the value
   */
  public static LedgerEntryData ofContractData(ContractDataEntry contractData) {
    return new LedgerEntryData(LedgerEntryType.CONTRACT_DATA, contractData);
  }

  /**
   * Creates a value of {@code CONTRACT_CODE}.
   *
   * @param contractCode value of the arm
   * @return the value
   */
  public static LedgerEntryData ofContractCode(ContractCodeEntry contractCode) {
    return new LedgerEntryData(LedgerEntryType.CONTRACT_CODE, contractCode);
  }

  /**
   * Creates a value of {@code CONFIG_SETTING}.
   *
   * @param configSetting value of the arm
   * @return the value
   */
  public static LedgerEntryData ofConfigSetting(ConfigSettingEntry configSetting) {
    return new LedgerEntryData(LedgerEntryType.CONFIG_SETTING, configSetting);
  }

  /**
   * Creates a value of {@code TTL}.
   *
   * @param ttl value of the arm
   * @return the value
   */
  public static LedgerEntryData ofTtl(TTLEntry ttl) {
    return new LedgerEntryData(LedgerEntryType.TTL, ttl);
  }

  @Override
  public @Nullable String arm() {
    return switch (type) {
      case ACCOUNT -> "account";
      case TRUSTLINE -> "trustLine";
      case OFFER -> "offer";
      case DATA -> "data";
      case CLAIMABLE_BALANCE -> "claimableBalance";
      case LIQUIDITY_POOL -> "liquidityPool";
      case CONTRACT_DATA -> "contractData";
      case CONTRACT_CODE -> "contractCode";
      case CONFIG_SETTING -> "configSetting";
      case TTL -> "ttl";
    };
  }

  /**
   * Returns the value of {@code account}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public AccountEntry account() {
    if (!"account".equals(arm())) {
      throw Unions.wrongArm("LedgerEntryData", type, "account");
    }
    return (AccountEntry) value;
  }

  /**
   * Returns the value of {@code trustLine}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public TrustLineEntry trustLine() {
    if (!"trustLine".equals(arm())) {
      throw Unions.wrongArm("LedgerEntryData", type, "trustLine");
    }
    return (TrustLineEntry) value;
  }

  /**
   * Returns the value of {@code offer}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public OfferEntry offer() {
    if (!"offer".equals(arm())) {
      throw Unions.wrongArm("LedgerEntryData", type, "offer");
    }
    return (OfferEntry) value;
  }

  /**
   * Returns the value of {@code data}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public DataEntry data() {
    if (!"data".equals(arm())) {
      throw Unions.wrongArm("LedgerEntryData", type, "data");
    }
    return (DataEntry) value;
  }

  /**
   * Returns the value of {@code claimableBalance}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public ClaimableBalanceEntry claimableBalance() {
    if (!"claimableBalance".equals(arm())) {
      throw Unions.wrongArm("LedgerEntryData", type, "claimableBalance");
    }
    return (ClaimableBalanceEntry) value;
  }

  /**
   * Returns the value of {@code liquidityPool}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public LiquidityPoolEntry liquidityPool() {
    if (!"liquidityPool".equals(arm())) {
      throw Unions.wrongArm("LedgerEntryData", type, "liquidityPool");
    }
    return (LiquidityPoolEntry) value;
  }

  /**
   * Returns the value of {@code contractData}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public ContractDataEntry contractData() {
    if (!"contractData".equals(arm())) {
      throw Unions.wrongArm("LedgerEntryData", type, "contractData");
    }
    return (ContractDataEntry) value;
  }

  /**
   * Returns the value of {@code contractCode}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public ContractCodeEntry contractCode() {
    if (!"contractCode".equals(arm())) {
      throw Unions.wrongArm("LedgerEntryData", type, "contractCode");
    }
    return (ContractCodeEntry) value;
  }

  /**
   * Returns the value of {@code configSetting}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public ConfigSettingEntry configSetting() {
    if (!"configSetting".equals(arm())) {
      throw Unions.wrongArm("LedgerEntryData", type, "configSetting");
    }
    return (ConfigSettingEntry) value;
  }

  /**
   * Returns the value of {@code ttl}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public TTLEntry ttl() {
    if (!"ttl".equals(arm())) {
      throw Unions.wrongArm("LedgerEntryData", type, "ttl");
    }
    return (TTLEntry) value;
  }

  /**
   * Reads {@code type}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static LedgerEntryType type(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerEntryData");
    return LedgerEntryType.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code account}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link AccountEntry}
   */
  public static long account(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerEntryData");
    assert Views.int32(doc, XdrDocument.offset(self)) == 0 : "not ACCOUNT";
    return Views.found(doc, self + 4, "AccountEntry");
  }

  /**
   * Reads {@code trustLine}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link TrustLineEntry}
   */
  public static long trustLine(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerEntryData");
    assert Views.int32(doc, XdrDocument.offset(self)) == 1 : "not TRUSTLINE";
    return Views.found(doc, XdrDocument.offset(self) + 4, "TrustLineEntry");
  }

  /**
   * Reads {@code offer}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link OfferEntry}
   */
  public static long offer(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerEntryData");
    assert Views.int32(doc, XdrDocument.offset(self)) == 2 : "not OFFER";
    return Views.found(doc, XdrDocument.offset(self) + 4, "OfferEntry");
  }

  /**
   * Reads {@code data}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link DataEntry}
   */
  public static long data(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerEntryData");
    assert Views.int32(doc, XdrDocument.offset(self)) == 3 : "not DATA";
    return Views.found(doc, XdrDocument.offset(self) + 4, "DataEntry");
  }

  /**
   * Reads {@code claimableBalance}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ClaimableBalanceEntry}
   */
  public static long claimableBalance(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerEntryData");
    assert Views.int32(doc, XdrDocument.offset(self)) == 4 : "not CLAIMABLE_BALANCE";
    return Views.found(doc, self + 4, "ClaimableBalanceEntry");
  }

  /**
   * Reads {@code liquidityPool}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LiquidityPoolEntry}
   */
  public static long liquidityPool(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerEntryData");
    assert Views.int32(doc, XdrDocument.offset(self)) == 5 : "not LIQUIDITY_POOL";
    return Views.found(doc, XdrDocument.offset(self) + 4, "LiquidityPoolEntry");
  }

  /**
   * Reads {@code contractData}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ContractDataEntry}
   */
  public static long contractData(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerEntryData");
    assert Views.int32(doc, XdrDocument.offset(self)) == 6 : "not CONTRACT_DATA";
    return Views.found(doc, self + 4, "ContractDataEntry");
  }

  /**
   * Reads {@code contractCode}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ContractCodeEntry}
   */
  public static long contractCode(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerEntryData");
    assert Views.int32(doc, XdrDocument.offset(self)) == 7 : "not CONTRACT_CODE";
    return Views.found(doc, XdrDocument.offset(self) + 4, "ContractCodeEntry");
  }

  /**
   * Reads {@code configSetting}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ConfigSettingEntry}
   */
  public static long configSetting(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerEntryData");
    assert Views.int32(doc, XdrDocument.offset(self)) == 8 : "not CONFIG_SETTING";
    return Views.found(doc, self + 4, "ConfigSettingEntry");
  }

  /**
   * Reads {@code ttl}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link TTLEntry}
   */
  public static long ttl(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerEntryData");
    assert Views.int32(doc, XdrDocument.offset(self)) == 9 : "not TTL";
    return Views.found(doc, XdrDocument.offset(self) + 4, "TTLEntry");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerEntryData");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 0 -> {
        return AccountEntry.end(doc, Views.found(doc, self + 4, "AccountEntry"));
      }
      case 1 -> {
        return TrustLineEntry.end(doc, Views.found(doc, p, "TrustLineEntry"));
      }
      case 2 -> {
        return OfferEntry.end(doc, Views.found(doc, p, "OfferEntry"));
      }
      case 3 -> {
        return DataEntry.end(doc, Views.found(doc, p, "DataEntry"));
      }
      case 4 -> {
        return ClaimableBalanceEntry.end(doc, Views.found(doc, self + 4, "ClaimableBalanceEntry"));
      }
      case 5 -> {
        return LiquidityPoolEntry.end(doc, Views.found(doc, p, "LiquidityPoolEntry"));
      }
      case 6 -> {
        return ContractDataEntry.end(doc, Views.found(doc, self + 4, "ContractDataEntry"));
      }
      case 7 -> {
        return ContractCodeEntry.end(doc, Views.found(doc, p, "ContractCodeEntry"));
      }
      case 8 -> {
        return ConfigSettingEntry.end(doc, Views.found(doc, self + 4, "ConfigSettingEntry"));
      }
      case 9 -> {
        return p + 36;
      }
      default -> {
        return p;
      }
    }
  }

  static LedgerEntryData read(XdrDocument doc, long self) {
    LedgerEntryType type = type(doc, self);
    return switch (type) {
      case ACCOUNT -> new LedgerEntryData(type, AccountEntry.read(doc, account(doc, self)));
      case TRUSTLINE -> new LedgerEntryData(type, TrustLineEntry.read(doc, trustLine(doc, self)));
      case OFFER -> new LedgerEntryData(type, OfferEntry.read(doc, offer(doc, self)));
      case DATA -> new LedgerEntryData(type, DataEntry.read(doc, data(doc, self)));
      case CLAIMABLE_BALANCE ->
          new LedgerEntryData(type, ClaimableBalanceEntry.read(doc, claimableBalance(doc, self)));
      case LIQUIDITY_POOL ->
          new LedgerEntryData(type, LiquidityPoolEntry.read(doc, liquidityPool(doc, self)));
      case CONTRACT_DATA ->
          new LedgerEntryData(type, ContractDataEntry.read(doc, contractData(doc, self)));
      case CONTRACT_CODE ->
          new LedgerEntryData(type, ContractCodeEntry.read(doc, contractCode(doc, self)));
      case CONFIG_SETTING ->
          new LedgerEntryData(type, ConfigSettingEntry.read(doc, configSetting(doc, self)));
      case TTL -> new LedgerEntryData(type, TTLEntry.read(doc, ttl(doc, self)));
    };
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.int32(type.value());
    switch (type) {
      case ACCOUNT -> {
        AccountEntry account = (AccountEntry) value;
        account.encode(out);
      }
      case TRUSTLINE -> {
        TrustLineEntry trustLine = (TrustLineEntry) value;
        trustLine.encode(out);
      }
      case OFFER -> {
        OfferEntry offer = (OfferEntry) value;
        offer.encode(out);
      }
      case DATA -> {
        DataEntry data = (DataEntry) value;
        data.encode(out);
      }
      case CLAIMABLE_BALANCE -> {
        ClaimableBalanceEntry claimableBalance = (ClaimableBalanceEntry) value;
        claimableBalance.encode(out);
      }
      case LIQUIDITY_POOL -> {
        LiquidityPoolEntry liquidityPool = (LiquidityPoolEntry) value;
        liquidityPool.encode(out);
      }
      case CONTRACT_DATA -> {
        ContractDataEntry contractData = (ContractDataEntry) value;
        contractData.encode(out);
      }
      case CONTRACT_CODE -> {
        ContractCodeEntry contractCode = (ContractCodeEntry) value;
        contractCode.encode(out);
      }
      case CONFIG_SETTING -> {
        ConfigSettingEntry configSetting = (ConfigSettingEntry) value;
        configSetting.encode(out);
      }
      case TTL -> {
        TTLEntry ttl = (TTLEntry) value;
        ttl.encode(out);
      }
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "LedgerEntryData");
    }
    int type = Xdr.int32(bytes, p);
    p += 4;
    switch (type) {
      case 0 -> {
        p = AccountEntry.validate(tape, bytes, p, end);
      }
      case 1 -> {
        p = TrustLineEntry.validate(tape, bytes, p, end);
      }
      case 2 -> {
        p = OfferEntry.validate(tape, bytes, p, end);
      }
      case 3 -> {
        p = DataEntry.validate(tape, bytes, p, end);
      }
      case 4 -> {
        p = ClaimableBalanceEntry.validate(tape, bytes, p, end);
      }
      case 5 -> {
        p = LiquidityPoolEntry.validate(tape, bytes, p, end);
      }
      case 6 -> {
        p = ContractDataEntry.validate(tape, bytes, p, end);
      }
      case 7 -> {
        p = ContractCodeEntry.validate(tape, bytes, p, end);
      }
      case 8 -> {
        p = ConfigSettingEntry.validate(tape, bytes, p, end);
      }
      case 9 -> {
        if (end - p < 36) {
          throw tape.truncated(p, end, 36, "LedgerEntryData");
        }
        p += 36;
      }
      default -> throw tape.unknown(p - 4, type, "LedgerEntryData.type", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
