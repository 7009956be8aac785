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
 * XDR union {@code AccountEntryExtensionV1Ext}.
 *
 * @param v chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record AccountEntryExtensionV1Ext(int v, @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<AccountEntryExtensionV1Ext> XDR =
      new GeneratedType<>(
          "AccountEntryExtensionV1Ext",
          "AccountEntryExtensionV1Ext",
          true,
          AccountEntryExtensionV1Ext::validate,
          AccountEntryExtensionV1Ext::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param v chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public AccountEntryExtensionV1Ext {
    switch (v) {
      case 0 -> Unions.check(value, Void.class, false, "AccountEntryExtensionV1Ext");
      case 2 ->
          Unions.check(value, AccountEntryExtensionV2.class, false, "AccountEntryExtensionV1Ext");
      default ->
          throw new IllegalArgumentException("AccountEntryExtensionV1Ext has no arm for " + v);
    }
  }

  /**
   * Creates a value of {@code 0}.
   *
   * @return the value
   */
  public static AccountEntryExtensionV1Ext ofV0() {
    return new AccountEntryExtensionV1Ext(0, null);
  }

  /**
   * Creates a value of {@code 2}.
   *
   * @param v2 value of the arm
   * @return the value
   */
  public static AccountEntryExtensionV1Ext ofV2(AccountEntryExtensionV2 v2) {
    return new AccountEntryExtensionV1Ext(2, v2);
  }

  @Override
  public @Nullable String arm() {
    return switch (v) {
      case 2 -> "v2";
      default -> null;
    };
  }

  /**
   * Returns the value of {@code v2}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public AccountEntryExtensionV2 v2() {
    if (!"v2".equals(arm())) {
      throw Unions.wrongArm("AccountEntryExtensionV1Ext", v, "v2");
    }
    return (AccountEntryExtensionV2) value;
  }

  /**
   * Reads {@code v}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static int v(XdrDocument doc, long self) {
    Views.check(doc, self, "AccountEntryExtensionV1Ext");
    return Views.int32(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code v2}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link AccountEntryExtensionV2}
   */
  public static long v2(XdrDocument doc, long self) {
    Views.check(doc, self, "AccountEntryExtensionV1Ext");
    assert Views.int32(doc, XdrDocument.offset(self)) == 2 : "not 2";
    return Views.found(doc, self + 4, "AccountEntryExtensionV2");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "AccountEntryExtensionV1Ext");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 2 -> {
        return AccountEntryExtensionV2.end(doc,
            Views.found(doc, self + 4, "AccountEntryExtensionV2"));
      }
      default -> {
        return p;
      }
    }
  }

  static AccountEntryExtensionV1Ext read(XdrDocument doc, long self) {
    int v = v(doc, self);
    return switch (v) {
      case 2 -> new AccountEntryExtensionV1Ext(v, AccountEntryExtensionV2.read(doc, v2(doc, self)));
      default -> new AccountEntryExtensionV1Ext(v, null);
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
      case 2 -> {
        AccountEntryExtensionV2 v2 = (AccountEntryExtensionV2) value;
        v2.encode(out);
      }
      default -> {}
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "AccountEntryExtensionV1Ext");
    }
    int v = Xdr.int32(bytes, p);
    p += 4;
    switch (v) {
      case 0 -> {}
      case 2 -> {
        p = AccountEntryExtensionV2.validate(tape, bytes, p, end);
      }
      default -> throw tape.unknown(p - 4, v, "AccountEntryExtensionV1Ext.v", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
