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
 * A change of the network's rules. XDR union {@code LedgerUpgrade}.
 *
 * @param type chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record LedgerUpgrade(LedgerUpgradeType type, @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<LedgerUpgrade> XDR =
      new GeneratedType<>(
          "LedgerUpgrade",
          "LedgerUpgrade",
          false,
          LedgerUpgrade::validate,
          LedgerUpgrade::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param type chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public LedgerUpgrade {
    Objects.requireNonNull(type, "type");
    switch (type) {
      case LEDGER_UPGRADE_VERSION -> Unions.check(value, Long.class, false, "LedgerUpgrade");
      case LEDGER_UPGRADE_BASE_FEE -> Unions.check(value, Long.class, false, "LedgerUpgrade");
      case LEDGER_UPGRADE_MAX_TX_SET_SIZE ->
          Unions.check(value, Long.class, false, "LedgerUpgrade");
      case LEDGER_UPGRADE_BASE_RESERVE -> Unions.check(value, Long.class, false, "LedgerUpgrade");
      case LEDGER_UPGRADE_FLAGS -> Unions.check(value, Long.class, false, "LedgerUpgrade");
      case LEDGER_UPGRADE_CONFIG ->
          Unions.check(value, ConfigUpgradeSetKey.class, false, "LedgerUpgrade");
      case LEDGER_UPGRADE_MAX_SOROBAN_TX_SET_SIZE ->
          Unions.check(value, Long.class, false, "LedgerUpgrade");
    }
  }

  /**
   * Creates a value of {@code LEDGER_UPGRADE_VERSION}.
   *
   * @param newLedgerVersion value of the arm
   * @return the value
   */
  public static LedgerUpgrade ofVersion(long newLedgerVersion) {
    return new LedgerUpgrade(LedgerUpgradeType.LEDGER_UPGRADE_VERSION, newLedgerVersion);
  }

  /**
   * Creates a value of {@code LEDGER_UPGRADE_BASE_FEE}.
   *
   * @param newBaseFee value of the arm
   * @return the value
   */
  public static LedgerUpgrade ofBaseFee(long newBaseFee) {
    return new LedgerUpgrade(LedgerUpgradeType.LEDGER_UPGRADE_BASE_FEE, newBaseFee);
  }

  /**
   * Creates a value of {@code LEDGER_UPGRADE_MAX_TX_SET_SIZE}.
   *
   * @param newMaxTxSetSize value of the arm
   * @return the value
   */
  public static LedgerUpgrade ofMaxTxSetSize(long newMaxTxSetSize) {
    return new LedgerUpgrade(LedgerUpgradeType.LEDGER_UPGRADE_MAX_TX_SET_SIZE, newMaxTxSetSize);
  }

  /**
   * Creates a value of {@code LEDGER_UPGRADE_BASE_RESERVE}.
   *
   * @param newBaseReserve value of the arm
   * @return the value
   */
  public static LedgerUpgrade ofBaseReserve(long newBaseReserve) {
    return new LedgerUpgrade(LedgerUpgradeType.LEDGER_UPGRADE_BASE_RESERVE, newBaseReserve);
  }

  /**
   * Creates a value of {@code LEDGER_UPGRADE_FLAGS}.
   *
   * @param newFlags value of the arm
   * @return the value
   */
  public static LedgerUpgrade ofFlags(long newFlags) {
    return new LedgerUpgrade(LedgerUpgradeType.LEDGER_UPGRADE_FLAGS, newFlags);
  }

  /**
   * Creates a value of {@code LEDGER_UPGRADE_CONFIG}.
   *
   * @param newConfig value of the arm
   * @return the value
   */
  public static LedgerUpgrade ofConfig(ConfigUpgradeSetKey newConfig) {
    return new LedgerUpgrade(LedgerUpgradeType.LEDGER_UPGRADE_CONFIG, newConfig);
  }

  /**
   * Creates a value of {@code LEDGER_UPGRADE_MAX_SOROBAN_TX_SET_SIZE}.
   *
   * @param newMaxSorobanTxSetSize value of the arm
   * @return the value
   */
  public static LedgerUpgrade ofMaxSorobanTxSetSize(long newMaxSorobanTxSetSize) {
    return new LedgerUpgrade(LedgerUpgradeType.LEDGER_UPGRADE_MAX_SOROBAN_TX_SET_SIZE,
        newMaxSorobanTxSetSize);
  }

  @Override
  public @Nullable String arm() {
    return switch (type) {
      case LEDGER_UPGRADE_VERSION -> "newLedgerVersion";
      case LEDGER_UPGRADE_BASE_FEE -> "newBaseFee";
      case LEDGER_UPGRADE_MAX_TX_SET_SIZE -> "newMaxTxSetSize";
      case LEDGER_UPGRADE_BASE_RESERVE -> "newBaseReserve";
      case LEDGER_UPGRADE_FLAGS -> "newFlags";
      case LEDGER_UPGRADE_CONFIG -> "newConfig";
      case LEDGER_UPGRADE_MAX_SOROBAN_TX_SET_SIZE -> "newMaxSorobanTxSetSize";
    };
  }

  /**
   * Returns the value of {@code newLedgerVersion}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public long newLedgerVersion() {
    if (!"newLedgerVersion".equals(arm())) {
      throw Unions.wrongArm("LedgerUpgrade", type, "newLedgerVersion");
    }
    return (Long) value;
  }

  /**
   * Returns the value of {@code newBaseFee}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public long newBaseFee() {
    if (!"newBaseFee".equals(arm())) {
      throw Unions.wrongArm("LedgerUpgrade", type, "newBaseFee");
    }
    return (Long) value;
  }

  /**
   * Returns the value of {@code newMaxTxSetSize}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public long newMaxTxSetSize() {
    if (!"newMaxTxSetSize".equals(arm())) {
      throw Unions.wrongArm("LedgerUpgrade", type, "newMaxTxSetSize");
    }
    return (Long) value;
  }

  /**
   * Returns the value of {@code newBaseReserve}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public long newBaseReserve() {
    if (!"newBaseReserve".equals(arm())) {
      throw Unions.wrongArm("LedgerUpgrade", type, "newBaseReserve");
    }
    return (Long) value;
  }

  /**
   * Returns the value of {@code newFlags}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public long newFlags() {
    if (!"newFlags".equals(arm())) {
      throw Unions.wrongArm("LedgerUpgrade", type, "newFlags");
    }
    return (Long) value;
  }

  /**
   * Returns the value of {@code newConfig}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public ConfigUpgradeSetKey newConfig() {
    if (!"newConfig".equals(arm())) {
      throw Unions.wrongArm("LedgerUpgrade", type, "newConfig");
    }
    return (ConfigUpgradeSetKey) value;
  }

  /**
   * Returns the value of {@code newMaxSorobanTxSetSize}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public long newMaxSorobanTxSetSize() {
    if (!"newMaxSorobanTxSetSize".equals(arm())) {
      throw Unions.wrongArm("LedgerUpgrade", type, "newMaxSorobanTxSetSize");
    }
    return (Long) value;
  }

  /**
   * Reads {@code type}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static LedgerUpgradeType type(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerUpgrade");
    return LedgerUpgradeType.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code newLedgerVersion}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long newLedgerVersion(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerUpgrade");
    assert Views.int32(doc, XdrDocument.offset(self)) == 1 : "not LEDGER_UPGRADE_VERSION";
    return Views.uint32(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Reads {@code newBaseFee}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long newBaseFee(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerUpgrade");
    assert Views.int32(doc, XdrDocument.offset(self)) == 2 : "not LEDGER_UPGRADE_BASE_FEE";
    return Views.uint32(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Reads {@code newMaxTxSetSize}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long newMaxTxSetSize(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerUpgrade");
    assert Views.int32(doc, XdrDocument.offset(self)) == 3 : "not LEDGER_UPGRADE_MAX_TX_SET_SIZE";
    return Views.uint32(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Reads {@code newBaseReserve}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long newBaseReserve(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerUpgrade");
    assert Views.int32(doc, XdrDocument.offset(self)) == 4 : "not LEDGER_UPGRADE_BASE_RESERVE";
    return Views.uint32(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Reads {@code newFlags}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long newFlags(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerUpgrade");
    assert Views.int32(doc, XdrDocument.offset(self)) == 5 : "not LEDGER_UPGRADE_FLAGS";
    return Views.uint32(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Reads {@code newConfig}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ConfigUpgradeSetKey}
   */
  public static long newConfig(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerUpgrade");
    assert Views.int32(doc, XdrDocument.offset(self)) == 6 : "not LEDGER_UPGRADE_CONFIG";
    return Views.found(doc, XdrDocument.offset(self) + 4, "ConfigUpgradeSetKey");
  }

  /**
   * Reads {@code newMaxSorobanTxSetSize}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long newMaxSorobanTxSetSize(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerUpgrade");
    assert Views.int32(doc, XdrDocument.offset(self)) == 7
        : "not LEDGER_UPGRADE_MAX_SOROBAN_TX_SET_SIZE";
    return Views.uint32(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerUpgrade");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 1 -> {
        return p + 4;
      }
      case 2 -> {
        return p + 4;
      }
      case 3 -> {
        return p + 4;
      }
      case 4 -> {
        return p + 4;
      }
      case 5 -> {
        return p + 4;
      }
      case 6 -> {
        return p + 64;
      }
      case 7 -> {
        return p + 4;
      }
      default -> {
        return p;
      }
    }
  }

  static LedgerUpgrade read(XdrDocument doc, long self) {
    LedgerUpgradeType type = type(doc, self);
    return switch (type) {
      case LEDGER_UPGRADE_VERSION -> new LedgerUpgrade(type, newLedgerVersion(doc, self));
      case LEDGER_UPGRADE_BASE_FEE -> new LedgerUpgrade(type, newBaseFee(doc, self));
      case LEDGER_UPGRADE_MAX_TX_SET_SIZE -> new LedgerUpgrade(type, newMaxTxSetSize(doc, self));
      case LEDGER_UPGRADE_BASE_RESERVE -> new LedgerUpgrade(type, newBaseReserve(doc, self));
      case LEDGER_UPGRADE_FLAGS -> new LedgerUpgrade(type, newFlags(doc, self));
      case LEDGER_UPGRADE_CONFIG ->
          new LedgerUpgrade(type, ConfigUpgradeSetKey.read(doc, newConfig(doc, self)));
      case LEDGER_UPGRADE_MAX_SOROBAN_TX_SET_SIZE ->
          new LedgerUpgrade(type, newMaxSorobanTxSetSize(doc, self));
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
      case LEDGER_UPGRADE_VERSION -> {
        long newLedgerVersion = (Long) value;
        out.uint32(newLedgerVersion);
      }
      case LEDGER_UPGRADE_BASE_FEE -> {
        long newBaseFee = (Long) value;
        out.uint32(newBaseFee);
      }
      case LEDGER_UPGRADE_MAX_TX_SET_SIZE -> {
        long newMaxTxSetSize = (Long) value;
        out.uint32(newMaxTxSetSize);
      }
      case LEDGER_UPGRADE_BASE_RESERVE -> {
        long newBaseReserve = (Long) value;
        out.uint32(newBaseReserve);
      }
      case LEDGER_UPGRADE_FLAGS -> {
        long newFlags = (Long) value;
        out.uint32(newFlags);
      }
      case LEDGER_UPGRADE_CONFIG -> {
        ConfigUpgradeSetKey newConfig = (ConfigUpgradeSetKey) value;
        newConfig.encode(out);
      }
      case LEDGER_UPGRADE_MAX_SOROBAN_TX_SET_SIZE -> {
        long newMaxSorobanTxSetSize = (Long) value;
        out.uint32(newMaxSorobanTxSetSize);
      }
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "LedgerUpgrade");
    }
    int type = Xdr.int32(bytes, p);
    p += 4;
    switch (type) {
      case 1 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "LedgerUpgrade");
        }
        p += 4;
      }
      case 2 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "LedgerUpgrade");
        }
        p += 4;
      }
      case 3 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "LedgerUpgrade");
        }
        p += 4;
      }
      case 4 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "LedgerUpgrade");
        }
        p += 4;
      }
      case 5 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "LedgerUpgrade");
        }
        p += 4;
      }
      case 6 -> {
        if (end - p < 64) {
          throw tape.truncated(p, end, 64, "LedgerUpgrade");
        }
        p += 64;
      }
      case 7 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "LedgerUpgrade");
        }
        p += 4;
      }
      default -> throw tape.unknown(p - 4, type, "LedgerUpgrade.type", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
