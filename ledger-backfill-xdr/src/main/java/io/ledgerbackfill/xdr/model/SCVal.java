// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.Unsigned;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrString;
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
 * A value that contracts work with. XDR union {@code SCVal}.
 *
 * @param type chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record SCVal(SCValType type, @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<SCVal> XDR =
      new GeneratedType<>(
          "SCVal",
          "SCVal",
          false,
          SCVal::validate,
          SCVal::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param type chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public SCVal {
    Objects.requireNonNull(type, "type");
    switch (type) {
      case SCV_BOOL -> Unions.check(value, Boolean.class, false, "SCVal");
      case SCV_VOID -> Unions.check(value, Void.class, false, "SCVal");
      case SCV_ERROR -> Unions.check(value, SCError.class, false, "SCVal");
      case SCV_U32 -> Unions.check(value, Long.class, false, "SCVal");
      case SCV_I32 -> Unions.check(value, Integer.class, false, "SCVal");
      case SCV_U64 -> Unions.check(value, Long.class, false, "SCVal");
      case SCV_I64 -> Unions.check(value, Long.class, false, "SCVal");
      case SCV_TIMEPOINT -> Unions.check(value, Long.class, false, "SCVal");
      case SCV_DURATION -> Unions.check(value, Long.class, false, "SCVal");
      case SCV_U128 -> Unions.check(value, UInt128Parts.class, false, "SCVal");
      case SCV_I128 -> Unions.check(value, Int128Parts.class, false, "SCVal");
      case SCV_U256 -> Unions.check(value, UInt256Parts.class, false, "SCVal");
      case SCV_I256 -> Unions.check(value, Int256Parts.class, false, "SCVal");
      case SCV_BYTES -> Unions.check(value, Opaque.class, false, "SCVal");
      case SCV_STRING -> Unions.check(value, XdrString.class, false, "SCVal");
      case SCV_SYMBOL -> Unions.check(value, XdrString.class, false, "SCVal");
      case SCV_VEC -> value = Unions.checkList(value, SCVal.class, true, "SCVal");
      case SCV_MAP -> value = Unions.checkList(value, SCMapEntry.class, true, "SCVal");
      case SCV_ADDRESS -> Unions.check(value, SCAddress.class, false, "SCVal");
      case SCV_CONTRACT_INSTANCE -> Unions.check(value, SCContractInstance.class, false, "SCVal");
      case SCV_LEDGER_KEY_CONTRACT_INSTANCE -> Unions.check(value, Void.class, false, "SCVal");
      case SCV_LEDGER_KEY_NONCE -> Unions.check(value, SCNonceKey.class, false, "SCVal");
      case SCV_EXECUTABLE_TAG -> Unions.check(value, XdrString.class, false, "SCVal");
    }
  }

  /**
   * Creates a value of {@code SCV_BOOL}.
   *
   * @param b value of the arm
   * @return the value
   */
  public static SCVal ofBool(boolean b) {
    return new SCVal(SCValType.SCV_BOOL, b);
  }

  /**
   * Creates a value of {@code SCV_VOID}.
   *
   * @return the value
   */
  public static SCVal ofVoid() {
    return new SCVal(SCValType.SCV_VOID, null);
  }

  /**
   * Creates a value of {@code SCV_ERROR}.
   *
   * @param error value of the arm
   * @return the value
   */
  public static SCVal ofError(SCError error) {
    return new SCVal(SCValType.SCV_ERROR, error);
  }

  /**
   * Creates a value of {@code SCV_U32}.
   *
   * @param u32 value of the arm
   * @return the value
   */
  public static SCVal ofU32(long u32) {
    return new SCVal(SCValType.SCV_U32, u32);
  }

  /**
   * Creates a value of {@code SCV_I32}.
   *
   * @param i32 value of the arm
   * @return the value
   */
  public static SCVal ofI32(int i32) {
    return new SCVal(SCValType.SCV_I32, i32);
  }

  /**
   * Creates a value of {@code SCV_U64}.
   *
   * @param u64 value of the arm
   * @return the value
   */
  public static SCVal ofU64(long u64) {
    return new SCVal(SCValType.SCV_U64, u64);
  }

  /**
   * Creates a value of {@code SCV_I64}.
   *
   * @param i64 value of the arm
   * @return the value
   */
  public static SCVal ofI64(long i64) {
    return new SCVal(SCValType.SCV_I64, i64);
  }

  /**
   * Creates a value of {@code SCV_TIMEPOINT}.
   *
   * @param timepoint value of the arm
   * @return the value
   */
  public static SCVal ofTimepoint(long timepoint) {
    return new SCVal(SCValType.SCV_TIMEPOINT, timepoint);
  }

  /**
   * Creates a value of {@code SCV_DURATION}.
   *
   * @param duration value of the arm
   * @return the value
   */
  public static SCVal ofDuration(long duration) {
    return new SCVal(SCValType.SCV_DURATION, duration);
  }

  /**
   * Creates a value of {@code SCV_U128}.
   *
   * @param u128 value of the arm
   * @return the value
   */
  public static SCVal ofU128(UInt128Parts u128) {
    return new SCVal(SCValType.SCV_U128, u128);
  }

  /**
   * Creates a value of {@code SCV_I128}.
   *
   * @param i128 value of the arm
   * @return the value
   */
  public static SCVal ofI128(Int128Parts i128) {
    return new SCVal(SCValType.SCV_I128, i128);
  }

  /**
   * Creates a value of {@code SCV_U256}.
   *
   * @param u256 value of the arm
   * @return the value
   */
  public static SCVal ofU256(UInt256Parts u256) {
    return new SCVal(SCValType.SCV_U256, u256);
  }

  /**
   * Creates a value of {@code SCV_I256}.
   *
   * @param i256 value of the arm
   * @return the value
   */
  public static SCVal ofI256(Int256Parts i256) {
    return new SCVal(SCValType.SCV_I256, i256);
  }

  /**
   * Creates a value of {@code SCV_BYTES}.
   *
   * @param bytes value of the arm
   * @return the value
   */
  public static SCVal ofBytes(Opaque bytes) {
    return new SCVal(SCValType.SCV_BYTES, bytes);
  }

  /**
   * Creates a value of {@code SCV_STRING}.
   *
   * @param str value of the arm
   * @return the value
   */
  public static SCVal ofString(XdrString str) {
    return new SCVal(SCValType.SCV_STRING, str);
  }

  /**
   * Creates a value of {@code SCV_SYMBOL}.
   *
   * @param sym value of the arm
   * @return the value
   */
  public static SCVal ofSymbol(XdrString sym) {
    return new SCVal(SCValType.SCV_SYMBOL, sym);
  }

  /**
   * Creates a value of {@code SCV_VEC}.
   *
   * @param vec value of the arm
   * @return the value
   */
  public static SCVal ofVec(@Nullable List<SCVal> vec) {
    return new SCVal(SCValType.SCV_VEC, vec);
  }

  /**
   * Creates a value of {@code SCV_MAP}.
   *
   * @param map value of the arm
   * @return the value
   */
  public static SCVal ofMap(@Nullable List<SCMapEntry> map) {
    return new SCVal(SCValType.SCV_MAP, map);
  }

  /**
   * Creates a value of {@code SCV_ADDRESS}.
   *
   * @param address value of the arm
   * @return the value
   */
  public static SCVal ofAddress(SCAddress address) {
    return new SCVal(SCValType.SCV_ADDRESS, address);
  }

  /**
   * Creates a value of {@code SCV_CONTRACT_INSTANCE}.
   *
   * @param instance value of the arm
   * @return the value
   */
  public static SCVal ofContractInstance(SCContractInstance instance) {
    return new SCVal(SCValType.SCV_CONTRACT_INSTANCE, instance);
  }

  /**
   * Creates a value of {@code SCV_LEDGER_KEY_CONTRACT_INSTANCE}.
   *
   * @return the value
   */
  public static SCVal ofLedgerKeyContractInstance() {
    return new SCVal(SCValType.SCV_LEDGER_KEY_CONTRACT_INSTANCE, null);
  }

  /**
   * Creates a value of {@code SCV_LEDGER_KEY_NONCE}.
   *
   * @param nonceKey value of the arm
   * @return the value
   */
  public static SCVal ofLedgerKeyNonce(SCNonceKey nonceKey) {
    return new SCVal(SCValType.SCV_LEDGER_KEY_NONCE, nonceKey);
  }

  /**
   * Creates a value of {@code SCV_EXECUTABLE_TAG}.
   *
   * @param executableTag value of the arm
   * @return the value
   */
  public static SCVal ofExecutableTag(XdrString executableTag) {
    return new SCVal(SCValType.SCV_EXECUTABLE_TAG, executableTag);
  }

  @Override
  public @Nullable String arm() {
    return switch (type) {
      case SCV_BOOL -> "b";
      case SCV_ERROR -> "error";
      case SCV_U32 -> "u32";
      case SCV_I32 -> "i32";
      case SCV_U64 -> "u64";
      case SCV_I64 -> "i64";
      case SCV_TIMEPOINT -> "timepoint";
      case SCV_DURATION -> "duration";
      case SCV_U128 -> "u128";
      case SCV_I128 -> "i128";
      case SCV_U256 -> "u256";
      case SCV_I256 -> "i256";
      case SCV_BYTES -> "bytes";
      case SCV_STRING -> "str";
      case SCV_SYMBOL -> "sym";
      case SCV_VEC -> "vec";
      case SCV_MAP -> "map";
      case SCV_ADDRESS -> "address";
      case SCV_CONTRACT_INSTANCE -> "instance";
      case SCV_LEDGER_KEY_NONCE -> "nonceKey";
      case SCV_EXECUTABLE_TAG -> "executableTag";
      default -> null;
    };
  }

  /**
   * Returns the value of {@code b}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public boolean b() {
    if (!"b".equals(arm())) {
      throw Unions.wrongArm("SCVal", type, "b");
    }
    return (Boolean) value;
  }

  /**
   * Returns the value of {@code error}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public SCError error() {
    if (!"error".equals(arm())) {
      throw Unions.wrongArm("SCVal", type, "error");
    }
    return (SCError) value;
  }

  /**
   * Returns the value of {@code u32}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public long u32() {
    if (!"u32".equals(arm())) {
      throw Unions.wrongArm("SCVal", type, "u32");
    }
    return (Long) value;
  }

  /**
   * Returns the value of {@code i32}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public int i32() {
    if (!"i32".equals(arm())) {
      throw Unions.wrongArm("SCVal", type, "i32");
    }
    return (Integer) value;
  }

  /**
   * Returns the value of {@code u64}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  @Unsigned
  public long u64() {
    if (!"u64".equals(arm())) {
      throw Unions.wrongArm("SCVal", type, "u64");
    }
    return (Long) value;
  }

  /**
   * Returns the value of {@code i64}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public long i64() {
    if (!"i64".equals(arm())) {
      throw Unions.wrongArm("SCVal", type, "i64");
    }
    return (Long) value;
  }

  /**
   * Returns the value of {@code timepoint}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  @Unsigned
  public long timepoint() {
    if (!"timepoint".equals(arm())) {
      throw Unions.wrongArm("SCVal", type, "timepoint");
    }
    return (Long) value;
  }

  /**
   * Returns the value of {@code duration}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  @Unsigned
  public long duration() {
    if (!"duration".equals(arm())) {
      throw Unions.wrongArm("SCVal", type, "duration");
    }
    return (Long) value;
  }

  /**
   * Returns the value of {@code u128}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public UInt128Parts u128() {
    if (!"u128".equals(arm())) {
      throw Unions.wrongArm("SCVal", type, "u128");
    }
    return (UInt128Parts) value;
  }

  /**
   * Returns the value of {@code i128}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public Int128Parts i128() {
    if (!"i128".equals(arm())) {
      throw Unions.wrongArm("SCVal", type, "i128");
    }
    return (Int128Parts) value;
  }

  /**
   * Returns the value of {@code u256}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public UInt256Parts u256() {
    if (!"u256".equals(arm())) {
      throw Unions.wrongArm("SCVal", type, "u256");
    }
    return (UInt256Parts) value;
  }

  /**
   * Returns the value of {@code i256}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public Int256Parts i256() {
    if (!"i256".equals(arm())) {
      throw Unions.wrongArm("SCVal", type, "i256");
    }
    return (Int256Parts) value;
  }

  /**
   * Returns the value of {@code bytes}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public Opaque bytes() {
    if (!"bytes".equals(arm())) {
      throw Unions.wrongArm("SCVal", type, "bytes");
    }
    return (Opaque) value;
  }

  /**
   * Returns the value of {@code str}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public XdrString str() {
    if (!"str".equals(arm())) {
      throw Unions.wrongArm("SCVal", type, "str");
    }
    return (XdrString) value;
  }

  /**
   * Returns the value of {@code sym}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public XdrString sym() {
    if (!"sym".equals(arm())) {
      throw Unions.wrongArm("SCVal", type, "sym");
    }
    return (XdrString) value;
  }

  /**
   * Returns the value of {@code vec}.
   *
   * @return the value; null if absent
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public @Nullable List<SCVal> vec() {
    if (!"vec".equals(arm())) {
      throw Unions.wrongArm("SCVal", type, "vec");
    }
    return Unions.list(value);
  }

  /**
   * Returns the value of {@code map}.
   *
   * @return the value; null if absent
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public @Nullable List<SCMapEntry> map() {
    if (!"map".equals(arm())) {
      throw Unions.wrongArm("SCVal", type, "map");
    }
    return Unions.list(value);
  }

  /**
   * Returns the value of {@code address}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public SCAddress address() {
    if (!"address".equals(arm())) {
      throw Unions.wrongArm("SCVal", type, "address");
    }
    return (SCAddress) value;
  }

  /**
   * Returns the value of {@code instance}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public SCContractInstance instance() {
    if (!"instance".equals(arm())) {
      throw Unions.wrongArm("SCVal", type, "instance");
    }
    return (SCContractInstance) value;
  }

  /**
   * Returns the value of {@code nonce_key}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public SCNonceKey nonceKey() {
    if (!"nonceKey".equals(arm())) {
      throw Unions.wrongArm("SCVal", type, "nonceKey");
    }
    return (SCNonceKey) value;
  }

  /**
   * Returns the value of {@code executable_tag}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public XdrString executableTag() {
    if (!"executableTag".equals(arm())) {
      throw Unions.wrongArm("SCVal", type, "executableTag");
    }
    return (XdrString) value;
  }

  /**
   * Reads {@code type}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static SCValType type(XdrDocument doc, long self) {
    Views.check(doc, self, "SCVal");
    return SCValType.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code b}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the truth
   */
  public static boolean b(XdrDocument doc, long self) {
    Views.check(doc, self, "SCVal");
    assert Views.int32(doc, XdrDocument.offset(self)) == 0 : "not SCV_BOOL";
    return Views.bool(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Reads {@code error}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SCError}
   */
  public static long error(XdrDocument doc, long self) {
    Views.check(doc, self, "SCVal");
    assert Views.int32(doc, XdrDocument.offset(self)) == 2 : "not SCV_ERROR";
    return Views.found(doc, XdrDocument.offset(self) + 4, "SCError");
  }

  /**
   * Reads {@code u32}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long u32(XdrDocument doc, long self) {
    Views.check(doc, self, "SCVal");
    assert Views.int32(doc, XdrDocument.offset(self)) == 3 : "not SCV_U32";
    return Views.uint32(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Reads {@code i32}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static int i32(XdrDocument doc, long self) {
    Views.check(doc, self, "SCVal");
    assert Views.int32(doc, XdrDocument.offset(self)) == 4 : "not SCV_I32";
    return Views.int32(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Reads {@code u64}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the bits of an unsigned number
   */
  public static long u64(XdrDocument doc, long self) {
    Views.check(doc, self, "SCVal");
    assert Views.int32(doc, XdrDocument.offset(self)) == 5 : "not SCV_U64";
    return Views.int64(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Reads {@code i64}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long i64(XdrDocument doc, long self) {
    Views.check(doc, self, "SCVal");
    assert Views.int32(doc, XdrDocument.offset(self)) == 6 : "not SCV_I64";
    return Views.int64(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Reads {@code timepoint}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the bits of an unsigned number
   */
  public static long timepoint(XdrDocument doc, long self) {
    Views.check(doc, self, "SCVal");
    assert Views.int32(doc, XdrDocument.offset(self)) == 7 : "not SCV_TIMEPOINT";
    return Views.int64(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Reads {@code duration}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the bits of an unsigned number
   */
  public static long duration(XdrDocument doc, long self) {
    Views.check(doc, self, "SCVal");
    assert Views.int32(doc, XdrDocument.offset(self)) == 8 : "not SCV_DURATION";
    return Views.int64(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Reads {@code u128}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link UInt128Parts}
   */
  public static long u128(XdrDocument doc, long self) {
    Views.check(doc, self, "SCVal");
    assert Views.int32(doc, XdrDocument.offset(self)) == 9 : "not SCV_U128";
    return Views.found(doc, XdrDocument.offset(self) + 4, "UInt128Parts");
  }

  /**
   * Reads {@code i128}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link Int128Parts}
   */
  public static long i128(XdrDocument doc, long self) {
    Views.check(doc, self, "SCVal");
    assert Views.int32(doc, XdrDocument.offset(self)) == 10 : "not SCV_I128";
    return Views.found(doc, XdrDocument.offset(self) + 4, "Int128Parts");
  }

  /**
   * Reads {@code u256}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link UInt256Parts}
   */
  public static long u256(XdrDocument doc, long self) {
    Views.check(doc, self, "SCVal");
    assert Views.int32(doc, XdrDocument.offset(self)) == 11 : "not SCV_U256";
    return Views.found(doc, XdrDocument.offset(self) + 4, "UInt256Parts");
  }

  /**
   * Reads {@code i256}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link Int256Parts}
   */
  public static long i256(XdrDocument doc, long self) {
    Views.check(doc, self, "SCVal");
    assert Views.int32(doc, XdrDocument.offset(self)) == 12 : "not SCV_I256";
    return Views.found(doc, XdrDocument.offset(self) + 4, "Int256Parts");
  }

  /**
   * Reads {@code bytes}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the bytes
   */
  public static long bytes(XdrDocument doc, long self) {
    Views.check(doc, self, "SCVal");
    assert Views.int32(doc, XdrDocument.offset(self)) == 13 : "not SCV_BYTES";
    return Views.slice(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Reads {@code str}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the text
   */
  public static long str(XdrDocument doc, long self) {
    Views.check(doc, self, "SCVal");
    assert Views.int32(doc, XdrDocument.offset(self)) == 14 : "not SCV_STRING";
    return Views.slice(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Reads {@code sym}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the text, at most 32 bytes
   */
  public static long sym(XdrDocument doc, long self) {
    Views.check(doc, self, "SCVal");
    assert Views.int32(doc, XdrDocument.offset(self)) == 15 : "not SCV_SYMBOL";
    return Views.slice(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Returns whether {@code vec} is there.
   *
   * @param doc the document
   * @param self position of the value
   * @return true if it is
   */
  public static boolean hasVec(XdrDocument doc, long self) {
    Views.check(doc, self, "SCVal");
    assert Views.int32(doc, XdrDocument.offset(self)) == 16 : "not SCV_VEC";
    return Views.bool(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Reads {@code vec}, which must be there.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link SCVal}
   */
  public static long vec(XdrDocument doc, long self) {
    Views.check(doc, self, "SCVal");
    assert Views.int32(doc, XdrDocument.offset(self)) == 16 : "not SCV_VEC";
    assert hasVec(doc, self) : "vec is absent";
    return Views.found(doc, XdrDocument.offset(self) + 8, "SCVal<>");
  }

  /**
   * Returns whether {@code map} is there.
   *
   * @param doc the document
   * @param self position of the value
   * @return true if it is
   */
  public static boolean hasMap(XdrDocument doc, long self) {
    Views.check(doc, self, "SCVal");
    assert Views.int32(doc, XdrDocument.offset(self)) == 17 : "not SCV_MAP";
    return Views.bool(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Reads {@code map}, which must be there.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link SCMapEntry}
   */
  public static long map(XdrDocument doc, long self) {
    Views.check(doc, self, "SCVal");
    assert Views.int32(doc, XdrDocument.offset(self)) == 17 : "not SCV_MAP";
    assert hasMap(doc, self) : "map is absent";
    return Views.found(doc, XdrDocument.offset(self) + 8, "SCMapEntry<>");
  }

  /**
   * Reads {@code address}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SCAddress}
   */
  public static long address(XdrDocument doc, long self) {
    Views.check(doc, self, "SCVal");
    assert Views.int32(doc, XdrDocument.offset(self)) == 18 : "not SCV_ADDRESS";
    return Views.found(doc, XdrDocument.offset(self) + 4, "SCAddress");
  }

  /**
   * Reads {@code instance}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SCContractInstance}
   */
  public static long instance(XdrDocument doc, long self) {
    Views.check(doc, self, "SCVal");
    assert Views.int32(doc, XdrDocument.offset(self)) == 19 : "not SCV_CONTRACT_INSTANCE";
    return Views.found(doc, XdrDocument.offset(self) + 4, "SCContractInstance");
  }

  /**
   * Reads {@code nonce_key}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SCNonceKey}
   */
  public static long nonceKey(XdrDocument doc, long self) {
    Views.check(doc, self, "SCVal");
    assert Views.int32(doc, XdrDocument.offset(self)) == 21 : "not SCV_LEDGER_KEY_NONCE";
    return Views.found(doc, XdrDocument.offset(self) + 4, "SCNonceKey");
  }

  /**
   * Reads {@code executable_tag}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the text
   */
  public static long executableTag(XdrDocument doc, long self) {
    Views.check(doc, self, "SCVal");
    assert Views.int32(doc, XdrDocument.offset(self)) == 22 : "not SCV_EXECUTABLE_TAG";
    return Views.slice(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "SCVal");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 0 -> {
        return p + 4;
      }
      case 2 -> {
        return p + 8;
      }
      case 3 -> {
        return p + 4;
      }
      case 4 -> {
        return p + 4;
      }
      case 5 -> {
        return p + 8;
      }
      case 6 -> {
        return p + 8;
      }
      case 7 -> {
        return p + 8;
      }
      case 8 -> {
        return p + 8;
      }
      case 9 -> {
        return p + 16;
      }
      case 10 -> {
        return p + 16;
      }
      case 11 -> {
        return p + 32;
      }
      case 12 -> {
        return p + 32;
      }
      case 13 -> {
        return SCBytes.end(doc, Views.found(doc, p, "SCBytes"));
      }
      case 14 -> {
        return SCString.end(doc, Views.found(doc, p, "SCString"));
      }
      case 15 -> {
        return SCSymbol.end(doc, Views.found(doc, p, "SCSymbol"));
      }
      case 16 -> {
        return Views.bool(doc, p) ? SCVec.end(doc, Views.found(doc, p + 4, "SCVal<>")) : p + 4;
      }
      case 17 -> {
        return Views.bool(doc, p) ? SCMap.end(doc, Views.found(doc, p + 4, "SCMapEntry<>")) : p + 4;
      }
      case 18 -> {
        return SCAddress.end(doc, Views.found(doc, p, "SCAddress"));
      }
      case 19 -> {
        return SCContractInstance.end(doc, Views.found(doc, p, "SCContractInstance"));
      }
      case 21 -> {
        return p + 8;
      }
      case 22 -> {
        return SCString.end(doc, Views.found(doc, p, "SCString"));
      }
      default -> {
        return p;
      }
    }
  }

  /**
   * Finds an element of an array of this type. Within a value of a recursive type this reads the
   * elements before it: there, {@link #next} finds one after the other.
   *
   * @param doc the document
   * @param array position of the array
   * @param i which, from 0 to {@code doc.size(array)} - 1
   * @return position of the element
   */
  public static long at(XdrDocument doc, long array, int i) {
    Views.check(doc, array, "SCVal<>");
    assert i >= 0 && i < doc.size(array) : "no element " + i;
    return Views.found(doc, elementAt(doc, array, i), "SCVal");
  }

  /**
   * Finds the element after another in an array of this type.
   *
   * @param doc the document
   * @param element position of an element, not the array's last
   * @return position of the next element
   */
  public static long next(XdrDocument doc, long element) {
    return Views.found(doc, end(doc, element), "SCVal");
  }

  private static int elementAt(XdrDocument doc, long array, int i) {
    int node = Views.node(array);
    if (node != 0) {
      return Views.slot(doc, node + i);
    }
    int p = XdrDocument.offset(array) + 4;
    for (int before = 0; before < i; before++) {
      p = end(doc, Views.found(doc, p, "SCVal"));
    }
    return p;
  }

  static int arrayEnd(XdrDocument doc, long array) {
    int n = doc.size(array);
    return n == 0 ? XdrDocument.offset(array) + 4
        : end(doc, Views.found(doc, elementAt(doc, array, n - 1), "SCVal"));
  }

  static List<SCVal> readArray(XdrDocument doc, long array) {
    int n = doc.size(array);
    List<SCVal> values = new ArrayList<>(n);
    int p = XdrDocument.offset(array) + 4;
    for (int i = 0; i < n; i++) {
      long element = Views.found(doc, p, "SCVal");
      values.add(read(doc, element));
      p = end(doc, element);
    }
    return values;
  }

  static SCVal read(XdrDocument doc, long self) {
    SCValType type = type(doc, self);
    return switch (type) {
      case SCV_BOOL -> new SCVal(type, b(doc, self));
      case SCV_ERROR -> new SCVal(type, SCError.read(doc, error(doc, self)));
      case SCV_U32 -> new SCVal(type, u32(doc, self));
      case SCV_I32 -> new SCVal(type, i32(doc, self));
      case SCV_U64 -> new SCVal(type, u64(doc, self));
      case SCV_I64 -> new SCVal(type, i64(doc, self));
      case SCV_TIMEPOINT -> new SCVal(type, timepoint(doc, self));
      case SCV_DURATION -> new SCVal(type, duration(doc, self));
      case SCV_U128 -> new SCVal(type, UInt128Parts.read(doc, u128(doc, self)));
      case SCV_I128 -> new SCVal(type, Int128Parts.read(doc, i128(doc, self)));
      case SCV_U256 -> new SCVal(type, UInt256Parts.read(doc, u256(doc, self)));
      case SCV_I256 -> new SCVal(type, Int256Parts.read(doc, i256(doc, self)));
      case SCV_BYTES -> new SCVal(type, doc.opaque(bytes(doc, self)));
      case SCV_STRING -> new SCVal(type, doc.string(str(doc, self)));
      case SCV_SYMBOL -> new SCVal(type, doc.string(sym(doc, self)));
      case SCV_VEC ->
          new SCVal(type, hasVec(doc, self) ? SCVal.readArray(doc, vec(doc, self)) : null);
      case SCV_MAP ->
          new SCVal(type, hasMap(doc, self) ? SCMapEntry.readArray(doc, map(doc, self)) : null);
      case SCV_ADDRESS -> new SCVal(type, SCAddress.read(doc, address(doc, self)));
      case SCV_CONTRACT_INSTANCE ->
          new SCVal(type, SCContractInstance.read(doc, instance(doc, self)));
      case SCV_LEDGER_KEY_NONCE -> new SCVal(type, SCNonceKey.read(doc, nonceKey(doc, self)));
      case SCV_EXECUTABLE_TAG -> new SCVal(type, doc.string(executableTag(doc, self)));
      default -> new SCVal(type, null);
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
      case SCV_BOOL -> {
        boolean b = (Boolean) value;
        out.bool(b);
      }
      case SCV_ERROR -> {
        SCError error = (SCError) value;
        error.encode(out);
      }
      case SCV_U32 -> {
        long u32 = (Long) value;
        out.uint32(u32);
      }
      case SCV_I32 -> {
        int i32 = (Integer) value;
        out.int32(i32);
      }
      case SCV_U64 -> {
        long u64 = (Long) value;
        out.int64(u64);
      }
      case SCV_I64 -> {
        long i64 = (Long) value;
        out.int64(i64);
      }
      case SCV_TIMEPOINT -> {
        long timepoint = (Long) value;
        out.int64(timepoint);
      }
      case SCV_DURATION -> {
        long duration = (Long) value;
        out.int64(duration);
      }
      case SCV_U128 -> {
        UInt128Parts u128 = (UInt128Parts) value;
        u128.encode(out);
      }
      case SCV_I128 -> {
        Int128Parts i128 = (Int128Parts) value;
        i128.encode(out);
      }
      case SCV_U256 -> {
        UInt256Parts u256 = (UInt256Parts) value;
        u256.encode(out);
      }
      case SCV_I256 -> {
        Int256Parts i256 = (Int256Parts) value;
        i256.encode(out);
      }
      case SCV_BYTES -> {
        Opaque bytes = (Opaque) value;
        out.opaque(bytes, Integer.MAX_VALUE, "SCVal.bytes");
      }
      case SCV_STRING -> {
        XdrString str = (XdrString) value;
        out.string(str, Integer.MAX_VALUE, "SCVal.str");
      }
      case SCV_SYMBOL -> {
        XdrString sym = (XdrString) value;
        out.string(sym, 32, "SCVal.sym");
      }
      case SCV_VEC -> {
        List<SCVal> vec = Unions.list(value);
        if (out.bool(vec != null)) {
          out.count(vec, Integer.MAX_VALUE, "SCVal.vec");
          for (SCVal element : vec) {
            element.encode(out);
          }
        }
      }
      case SCV_MAP -> {
        List<SCMapEntry> map = Unions.list(value);
        if (out.bool(map != null)) {
          out.count(map, Integer.MAX_VALUE, "SCVal.map");
          for (SCMapEntry element : map) {
            element.encode(out);
          }
        }
      }
      case SCV_ADDRESS -> {
        SCAddress address = (SCAddress) value;
        address.encode(out);
      }
      case SCV_CONTRACT_INSTANCE -> {
        SCContractInstance instance = (SCContractInstance) value;
        instance.encode(out);
      }
      case SCV_LEDGER_KEY_NONCE -> {
        SCNonceKey nonceKey = (SCNonceKey) value;
        nonceKey.encode(out);
      }
      case SCV_EXECUTABLE_TAG -> {
        XdrString executableTag = (XdrString) value;
        out.string(executableTag, Integer.MAX_VALUE, "SCVal.executable_tag");
      }
      default -> {}
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    return validate(tape, bytes, p, end, 0);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end, int depth) {
    depth++;
    tape.nest(p, depth, "SCVal");
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "SCVal");
    }
    int type = Xdr.int32(bytes, p);
    p += 4;
    switch (type) {
      case 0 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "SCVal");
        }
        tape.bool(bytes, p, "SCVal.b");
        p += 4;
      }
      case 1 -> {}
      case 2 -> {
        if (end - p < 8) {
          throw tape.truncated(p, end, 8, "SCVal");
        }
        SCError.check(tape, bytes, p);
        p += 8;
      }
      case 3 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "SCVal");
        }
        p += 4;
      }
      case 4 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "SCVal");
        }
        p += 4;
      }
      case 5 -> {
        if (end - p < 8) {
          throw tape.truncated(p, end, 8, "SCVal");
        }
        p += 8;
      }
      case 6 -> {
        if (end - p < 8) {
          throw tape.truncated(p, end, 8, "SCVal");
        }
        p += 8;
      }
      case 7 -> {
        if (end - p < 8) {
          throw tape.truncated(p, end, 8, "SCVal");
        }
        p += 8;
      }
      case 8 -> {
        if (end - p < 8) {
          throw tape.truncated(p, end, 8, "SCVal");
        }
        p += 8;
      }
      case 9 -> {
        if (end - p < 16) {
          throw tape.truncated(p, end, 16, "SCVal");
        }
        p += 16;
      }
      case 10 -> {
        if (end - p < 16) {
          throw tape.truncated(p, end, 16, "SCVal");
        }
        p += 16;
      }
      case 11 -> {
        if (end - p < 32) {
          throw tape.truncated(p, end, 32, "SCVal");
        }
        p += 32;
      }
      case 12 -> {
        if (end - p < 32) {
          throw tape.truncated(p, end, 32, "SCVal");
        }
        p += 32;
      }
      case 13 -> {
        p = SCBytes.validate(tape, bytes, p, end);
      }
      case 14 -> {
        p = SCString.validate(tape, bytes, p, end);
      }
      case 15 -> {
        p = SCSymbol.validate(tape, bytes, p, end);
      }
      case 16 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "SCVal");
        }
        p += 4;
        if (tape.bool(bytes, p - 4, "SCVal.vec")) {
          p = SCVec.validate(tape, bytes, p, end, depth);
        }
      }
      case 17 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "SCVal");
        }
        p += 4;
        if (tape.bool(bytes, p - 4, "SCVal.map")) {
          p = SCMap.validate(tape, bytes, p, end, depth);
        }
      }
      case 18 -> {
        p = SCAddress.validate(tape, bytes, p, end);
      }
      case 19 -> {
        p = SCContractInstance.validate(tape, bytes, p, end, depth);
      }
      case 20 -> {}
      case 21 -> {
        if (end - p < 8) {
          throw tape.truncated(p, end, 8, "SCVal");
        }
        p += 8;
      }
      case 22 -> {
        p = SCString.validate(tape, bytes, p, end);
      }
      default -> throw tape.unknown(p - 4, type, "SCVal.type", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
