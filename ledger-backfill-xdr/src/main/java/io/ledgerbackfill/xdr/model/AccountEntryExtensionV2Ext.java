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
import org.jspecify.annotations.Nullable;

/**
 * XDR union {@code AccountEntryExtensionV2Ext}.
 *
 * @param v chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record AccountEntryExtensionV2Ext(int v, @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<AccountEntryExtensionV2Ext> XDR =
      new GeneratedType<>(
          "AccountEntryExtensionV2Ext",
          "AccountEntryExtensionV2Ext",
          false,
          AccountEntryExtensionV2Ext::validate,
          AccountEntryExtensionV2Ext::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param v chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public AccountEntryExtensionV2Ext {
    switch (v) {
      case 0 -> Unions.check(value, Void.class, false, "AccountEntryExtensionV2Ext");
      case 3 ->
          Unions.check(value, AccountEntryExtensionV3.class, false, "AccountEntryExtensionV2Ext");
      default ->
          throw new IllegalArgumentException("AccountEntryExtensionV2Ext has no arm for " + v);
    }
  }

  /**
   * Creates a value of {@code 0}.
   *
   * @return the value
   */
  public static AccountEntryExtensionV2Ext ofV0() {
    return new AccountEntryExtensionV2Ext(0, null);
  }

  /**
   * Creates a value of {@code 3}.
   *
   * @param v3 value of the arm
   * @return the value
   */
  public static AccountEntryExtensionV2Ext ofV3(AccountEntryExtensionV3 v3) {
    return new AccountEntryExtensionV2Ext(3, v3);
  }

  @Override
  public @Nullable String arm() {
    return switch (v) {
      case 3 -> "v3";
      default -> null;
    };
  }

  /**
   * Returns the value of {@code v3}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public AccountEntryExtensionV3 v3() {
    if (!"v3".equals(arm())) {
      throw Unions.wrongArm("AccountEntryExtensionV2Ext", v, "v3");
    }
    return (AccountEntryExtensionV3) value;
  }

  /**
   * Reads {@code v}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static int v(XdrDocument doc, long self) {
    Views.check(doc, self, "AccountEntryExtensionV2Ext");
    return Views.int32(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code v3}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link AccountEntryExtensionV3}
   */
  public static long v3(XdrDocument doc, long self) {
    Views.check(doc, self, "AccountEntryExtensionV2Ext");
    assert Views.int32(doc, XdrDocument.offset(self)) == 3 : "not 3";
    return Views.found(doc, XdrDocument.offset(self) + 4, "AccountEntryExtensionV3");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "AccountEntryExtensionV2Ext");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 3 -> {
        return p + 16;
      }
      default -> {
        return p;
      }
    }
  }

  static AccountEntryExtensionV2Ext read(XdrDocument doc, long self) {
    int v = v(doc, self);
    return switch (v) {
      case 3 -> new AccountEntryExtensionV2Ext(v, AccountEntryExtensionV3.read(doc, v3(doc, self)));
      default -> new AccountEntryExtensionV2Ext(v, null);
    };
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.int32(v);
    switch (v) {
      case 3 -> {
        AccountEntryExtensionV3 v3 = (AccountEntryExtensionV3) value;
        v3.encode(out);
      }
      default -> {}
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "AccountEntryExtensionV2Ext");
    }
    int v = Xdr.int32(bytes, p);
    p += 4;
    switch (v) {
      case 0 -> {}
      case 3 -> {
        if (end - p < 16) {
          throw tape.truncated(p, end, 16, "AccountEntryExtensionV2Ext");
        }
        AccountEntryExtensionV3.check(tape, bytes, p);
        p += 16;
      }
      default -> throw tape.unknown(p - 4, v, "AccountEntryExtensionV2Ext.v", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
