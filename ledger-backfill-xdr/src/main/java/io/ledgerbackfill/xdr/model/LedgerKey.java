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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Names an entry of the ledger's state. XDR union {@code LedgerKey}.
 *
 * @param type chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record LedgerKey(LedgerEntryType type, @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<LedgerKey> XDR =
      new GeneratedType<>(
          "LedgerKey",
          "LedgerKey",
          true,
          LedgerKey::validate,
          LedgerKey::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param type chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public LedgerKey {
    Objects.requireNonNull(type, "type");
    switch (type) {
      case ACCOUNT -> Unions.check(value, LedgerKeyAccount.class, false, "LedgerKey");
      case TRUSTLINE -> Unions.check(value, LedgerKeyTrustLine.class, false, "LedgerKey");
      case OFFER -> Unions.check(value, LedgerKeyOffer.class, false, "LedgerKey");
      case DATA -> Unions.check(value, LedgerKeyData.class, false, "LedgerKey");
      case CLAIMABLE_BALANCE ->
          Unions.check(value, LedgerKeyClaimableBalance.class, false, "LedgerKey");
      case LIQUIDITY_POOL -> Unions.check(value, LedgerKeyLiquidityPool.class, false, "LedgerKey");
      case CONTRACT_DATA -> Unions.check(value, LedgerKeyContractData.class, false, "LedgerKey");
      case CONTRACT_CODE -> Unions.check(value, LedgerKeyContractCode.class, false, "LedgerKey");
      case CONFIG_SETTING -> Unions.check(value, LedgerKeyConfigSetting.class, false, "LedgerKey");
      case TTL -> Unions.check(value, LedgerKeyTtl.class, false, "LedgerKey");
    }
  }

  /**
   * Creates a value of {@code ACCOUNT}.
   *
   * @param account value of the arm
   * @return the value
   */
  public static LedgerKey ofAccount(LedgerKeyAccount account) {
    return new LedgerKey(LedgerEntryType.ACCOUNT, account);
  }

  /**
   * Creates a value of {@code TRUSTLINE}.
   *
   * @param trustLine value of the arm
   * @return the value
   */
  public static LedgerKey ofTrustline(LedgerKeyTrustLine trustLine) {
    return new LedgerKey(LedgerEntryType.TRUSTLINE, trustLine);
  }

  /**
   * Creates a value of {@code OFFER}.
   *
   * @param offer value of the arm
   * @return the value
   */
  public static LedgerKey ofOffer(LedgerKeyOffer offer) {
    return new LedgerKey(LedgerEntryType.OFFER, offer);
  }

  /**
   * Creates a value of {@code DATA}.
   *
   * @param data value of the arm
   * @return the value
   */
  public static LedgerKey ofData(LedgerKeyData data) {
    return new LedgerKey(LedgerEntryType.DATA, data);
  }

  /**
   * Creates a value of {@code CLAIMABLE_BALANCE}.
   *
   * @param claimableBalance value of the arm
   * @return the value
   */
  public static LedgerKey ofClaimableBalance(LedgerKeyClaimableBalance claimableBalance) {
    return new LedgerKey(LedgerEntryType.CLAIMABLE_BALANCE, claimableBalance);
  }

  /**
   * Creates a value of {@code LIQUIDITY_POOL}.
   *
   * @param liquidityPool value of the arm
   * @return the value
   */
  public static LedgerKey ofLiquidityPool(LedgerKeyLiquidityPool liquidityPool) {
    return new LedgerKey(LedgerEntryType.LIQUIDITY_POOL, liquidityPool);
  }

  /**
   * Creates a value of {@code CONTRACT_DATA}.
   *
   * @param contractData value of the arm
   * @return the value
   */
  public static LedgerKey ofContractData(LedgerKeyContractData contractData) {
    return new LedgerKey(LedgerEntryType.CONTRACT_DATA, contractData);
  }

  /**
   * Creates a value of {@code CONTRACT_CODE}.
   *
   * @param contractCode value of the arm
   * @return the value
   */
  public static LedgerKey ofContractCode(LedgerKeyContractCode contractCode) {
    return new LedgerKey(LedgerEntryType.CONTRACT_CODE, contractCode);
  }

  /**
   * Creates a value of {@code CONFIG_SETTING}.
   *
   * @param configSetting value of the arm
   * @return the value
   */
  public static LedgerKey ofConfigSetting(LedgerKeyConfigSetting configSetting) {
    return new LedgerKey(LedgerEntryType.CONFIG_SETTING, configSetting);
  }

  /**
   * Creates a value of {@code TTL}.
   *
   * @param ttl value of the arm
   * @return the value
   */
  public static LedgerKey ofTtl(LedgerKeyTtl ttl) {
    return new LedgerKey(LedgerEntryType.TTL, ttl);
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
  public LedgerKeyAccount account() {
    if (!"account".equals(arm())) {
      throw Unions.wrongArm("LedgerKey", type, "account");
    }
    return (LedgerKeyAccount) value;
  }

  /**
   * Returns the value of {@code trustLine}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public LedgerKeyTrustLine trustLine() {
    if (!"trustLine".equals(arm())) {
      throw Unions.wrongArm("LedgerKey", type, "trustLine");
    }
    return (LedgerKeyTrustLine) value;
  }

  /**
   * Returns the value of {@code offer}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public LedgerKeyOffer offer() {
    if (!"offer".equals(arm())) {
      throw Unions.wrongArm("LedgerKey", type, "offer");
    }
    return (LedgerKeyOffer) value;
  }

  /**
   * Returns the value of {@code data}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public LedgerKeyData data() {
    if (!"data".equals(arm())) {
      throw Unions.wrongArm("LedgerKey", type, "data");
    }
    return (LedgerKeyData) value;
  }

  /**
   * Returns the value of {@code claimableBalance}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public LedgerKeyClaimableBalance claimableBalance() {
    if (!"claimableBalance".equals(arm())) {
      throw Unions.wrongArm("LedgerKey", type, "claimableBalance");
    }
    return (LedgerKeyClaimableBalance) value;
  }

  /**
   * Returns the value of {@code liquidityPool}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public LedgerKeyLiquidityPool liquidityPool() {
    if (!"liquidityPool".equals(arm())) {
      throw Unions.wrongArm("LedgerKey", type, "liquidityPool");
    }
    return (LedgerKeyLiquidityPool) value;
  }

  /**
   * Returns the value of {@code contractData}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public LedgerKeyContractData contractData() {
    if (!"contractData".equals(arm())) {
      throw Unions.wrongArm("LedgerKey", type, "contractData");
    }
    return (LedgerKeyContractData) value;
  }

  /**
   * Returns the value of {@code contractCode}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public LedgerKeyContractCode contractCode() {
    if (!"contractCode".equals(arm())) {
      throw Unions.wrongArm("LedgerKey", type, "contractCode");
    }
    return (LedgerKeyContractCode) value;
  }

  /**
   * Returns the value of {@code configSetting}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public LedgerKeyConfigSetting configSetting() {
    if (!"configSetting".equals(arm())) {
      throw Unions.wrongArm("LedgerKey", type, "configSetting");
    }
    return (LedgerKeyConfigSetting) value;
  }

  /**
   * Returns the value of {@code ttl}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public LedgerKeyTtl ttl() {
    if (!"ttl".equals(arm())) {
      throw Unions.wrongArm("LedgerKey", type, "ttl");
    }
    return (LedgerKeyTtl) value;
  }

  /**
   * Reads {@code type}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static LedgerEntryType type(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerKey");
    return LedgerEntryType.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code account}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LedgerKeyAccount}
   */
  public static long account(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerKey");
    assert Views.int32(doc, XdrDocument.offset(self)) == 0 : "not ACCOUNT";
    return Views.found(doc, XdrDocument.offset(self) + 4, "LedgerKeyAccount");
  }

  /**
   * Reads {@code trustLine}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LedgerKeyTrustLine}
   */
  public static long trustLine(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerKey");
    assert Views.int32(doc, XdrDocument.offset(self)) == 1 : "not TRUSTLINE";
    return Views.found(doc, XdrDocument.offset(self) + 4, "LedgerKeyTrustLine");
  }

  /**
   * Reads {@code offer}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LedgerKeyOffer}
   */
  public static long offer(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerKey");
    assert Views.int32(doc, XdrDocument.offset(self)) == 2 : "not OFFER";
    return Views.found(doc, XdrDocument.offset(self) + 4, "LedgerKeyOffer");
  }

  /**
   * Reads {@code data}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LedgerKeyData}
   */
  public static long data(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerKey");
    assert Views.int32(doc, XdrDocument.offset(self)) == 3 : "not DATA";
    return Views.found(doc, XdrDocument.offset(self) + 4, "LedgerKeyData");
  }

  /**
   * Reads {@code claimableBalance}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LedgerKeyClaimableBalance}
   */
  public static long claimableBalance(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerKey");
    assert Views.int32(doc, XdrDocument.offset(self)) == 4 : "not CLAIMABLE_BALANCE";
    return Views.found(doc, XdrDocument.offset(self) + 4, "LedgerKeyClaimableBalance");
  }

  /**
   * Reads {@code liquidityPool}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LedgerKeyLiquidityPool}
   */
  public static long liquidityPool(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerKey");
    assert Views.int32(doc, XdrDocument.offset(self)) == 5 : "not LIQUIDITY_POOL";
    return Views.found(doc, XdrDocument.offset(self) + 4, "LedgerKeyLiquidityPool");
  }

  /**
   * Reads {@code contractData}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LedgerKeyContractData}
   */
  public static long contractData(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerKey");
    assert Views.int32(doc, XdrDocument.offset(self)) == 6 : "not CONTRACT_DATA";
    return Views.found(doc, self + 4, "LedgerKeyContractData");
  }

  /**
   * Reads {@code contractCode}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LedgerKeyContractCode}
   */
  public static long contractCode(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerKey");
    assert Views.int32(doc, XdrDocument.offset(self)) == 7 : "not CONTRACT_CODE";
    return Views.found(doc, XdrDocument.offset(self) + 4, "LedgerKeyContractCode");
  }

  /**
   * Reads {@code configSetting}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LedgerKeyConfigSetting}
   */
  public static long configSetting(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerKey");
    assert Views.int32(doc, XdrDocument.offset(self)) == 8 : "not CONFIG_SETTING";
    return Views.found(doc, XdrDocument.offset(self) + 4, "LedgerKeyConfigSetting");
  }

  /**
   * Reads {@code ttl}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LedgerKeyTtl}
   */
  public static long ttl(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerKey");
    assert Views.int32(doc, XdrDocument.offset(self)) == 9 : "not TTL";
    return Views.found(doc, XdrDocument.offset(self) + 4, "LedgerKeyTtl");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerKey");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 0 -> {
        return p + 36;
      }
      case 1 -> {
        return LedgerKeyTrustLine.end(doc, Views.found(doc, p, "LedgerKeyTrustLine"));
      }
      case 2 -> {
        return p + 44;
      }
      case 3 -> {
        return LedgerKeyData.end(doc, Views.found(doc, p, "LedgerKeyData"));
      }
      case 4 -> {
        return p + 36;
      }
      case 5 -> {
        return p + 32;
      }
      case 6 -> {
        return LedgerKeyContractData.end(doc, Views.found(doc, self + 4, "LedgerKeyContractData"));
      }
      case 7 -> {
        return p + 32;
      }
      case 8 -> {
        return p + 4;
      }
      case 9 -> {
        return p + 32;
      }
      default -> {
        return p;
      }
    }
  }

  /**
   * Finds an element of an array of this type.
   *
   * @param doc the document
   * @param array position of the array
   * @param i which, from 0 to {@code doc.size(array)} - 1
   * @return position of the element
   */
  public static long at(XdrDocument doc, long array, int i) {
    Views.check(doc, array, "LedgerKey<>");
    assert i >= 0 && i < doc.size(array) : "no element " + i;
    return Views.found(doc, Views.slotPair(doc, Views.node(array) + 2 * i), "LedgerKey");
  }

  static int arrayEnd(XdrDocument doc, long array) {
    int n = doc.size(array);
    return n == 0 ? XdrDocument.offset(array) + 4 : end(doc, at(doc, array, n - 1));
  }

  static List<LedgerKey> readArray(XdrDocument doc, long array) {
    int n = doc.size(array);
    List<LedgerKey> values = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      values.add(
          read(doc, Views.found(doc, Views.slotPair(doc, Views.node(array) + 2 * i), "LedgerKey")));
    }
    return values;
  }

  static LedgerKey read(XdrDocument doc, long self) {
    LedgerEntryType type = type(doc, self);
    return switch (type) {
      case ACCOUNT -> new LedgerKey(type, LedgerKeyAccount.read(doc, account(doc, self)));
      case TRUSTLINE -> new LedgerKey(type, LedgerKeyTrustLine.read(doc, trustLine(doc, self)));
      case OFFER -> new LedgerKey(type, LedgerKeyOffer.read(doc, offer(doc, self)));
      case DATA -> new LedgerKey(type, LedgerKeyData.read(doc, data(doc, self)));
      case CLAIMABLE_BALANCE ->
          new LedgerKey(type, LedgerKeyClaimableBalance.read(doc, claimableBalance(doc, self)));
      case LIQUIDITY_POOL ->
          new LedgerKey(type, LedgerKeyLiquidityPool.read(doc, liquidityPool(doc, self)));
      case CONTRACT_DATA ->
          new LedgerKey(type, LedgerKeyContractData.read(doc, contractData(doc, self)));
      case CONTRACT_CODE ->
          new LedgerKey(type, LedgerKeyContractCode.read(doc, contractCode(doc, self)));
      case CONFIG_SETTING ->
          new LedgerKey(type, LedgerKeyConfigSetting.read(doc, configSetting(doc, self)));
      case TTL -> new LedgerKey(type, LedgerKeyTtl.read(doc, ttl(doc, self)));
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
        LedgerKeyAccount account = (LedgerKeyAccount) value;
        account.encode(out);
      }
      case TRUSTLINE -> {
        LedgerKeyTrustLine trustLine = (LedgerKeyTrustLine) value;
        trustLine.encode(out);
      }
      case OFFER -> {
        LedgerKeyOffer offer = (LedgerKeyOffer) value;
        offer.encode(out);
      }
      case DATA -> {
        LedgerKeyData data = (LedgerKeyData) value;
        data.encode(out);
      }
      case CLAIMABLE_BALANCE -> {
        LedgerKeyClaimableBalance claimableBalance = (LedgerKeyClaimableBalance) value;
        claimableBalance.encode(out);
      }
      case LIQUIDITY_POOL -> {
        LedgerKeyLiquidityPool liquidityPool = (LedgerKeyLiquidityPool) value;
        liquidityPool.encode(out);
      }
      case CONTRACT_DATA -> {
        LedgerKeyContractData contractData = (LedgerKeyContractData) value;
        contractData.encode(out);
      }
      case CONTRACT_CODE -> {
        LedgerKeyContractCode contractCode = (LedgerKeyContractCode) value;
        contractCode.encode(out);
      }
      case CONFIG_SETTING -> {
        LedgerKeyConfigSetting configSetting = (LedgerKeyConfigSetting) value;
        configSetting.encode(out);
      }
      case TTL -> {
        LedgerKeyTtl ttl = (LedgerKeyTtl) value;
        ttl.encode(out);
      }
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "LedgerKey");
    }
    int type = Xdr.int32(bytes, p);
    p += 4;
    switch (type) {
      case 0 -> {
        if (end - p < 36) {
          throw tape.truncated(p, end, 36, "LedgerKey");
        }
        LedgerKeyAccount.check(tape, bytes, p);
        p += 36;
      }
      case 1 -> {
        p = LedgerKeyTrustLine.validate(tape, bytes, p, end);
      }
      case 2 -> {
        if (end - p < 44) {
          throw tape.truncated(p, end, 44, "LedgerKey");
        }
        LedgerKeyOffer.check(tape, bytes, p);
        p += 44;
      }
      case 3 -> {
        p = LedgerKeyData.validate(tape, bytes, p, end);
      }
      case 4 -> {
        if (end - p < 36) {
          throw tape.truncated(p, end, 36, "LedgerKey");
        }
        LedgerKeyClaimableBalance.check(tape, bytes, p);
        p += 36;
      }
      case 5 -> {
        if (end - p < 32) {
          throw tape.truncated(p, end, 32, "LedgerKey");
        }
        p += 32;
      }
      case 6 -> {
        p = LedgerKeyContractData.validate(tape, bytes, p, end);
      }
      case 7 -> {
        if (end - p < 32) {
          throw tape.truncated(p, end, 32, "LedgerKey");
        }
        p += 32;
      }
      case 8 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "LedgerKey");
        }
        LedgerKeyConfigSetting.check(tape, bytes, p);
        p += 4;
      }
      case 9 -> {
        if (end - p < 32) {
          throw tape.truncated(p, end, 32, "LedgerKey");
        }
        p += 32;
      }
      default -> throw tape.unknown(p - 4, type, "LedgerKey.type", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
