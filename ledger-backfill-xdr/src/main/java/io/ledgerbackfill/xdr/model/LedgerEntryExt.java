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
 * XDR union {@code LedgerEntryExt}.
 *
 * @param v chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record LedgerEntryExt(int v, @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<LedgerEntryExt> XDR =
      new GeneratedType<>(
          "LedgerEntryExt",
          "LedgerEntryExt",
          false,
          LedgerEntryExt::validate,
          LedgerEntryExt::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param v chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public LedgerEntryExt {
    switch (v) {
      case 0 -> Unions.check(value, Void.class, false, "LedgerEntryExt");
      case 1 -> Unions.check(value, LedgerEntryExtensionV1.class, false, "LedgerEntryExt");
      default -> throw new IllegalArgumentException("LedgerEntryExt has no arm for " + v);
    }
  }

  /**
   * Creates a value of {@code 0}.
   *
   * @return the value
   */
  public static LedgerEntryExt ofV0() {
    return new LedgerEntryExt(0, null);
  }

  /**
   * Creates a value of {@code 1}.
   *
   * @param v1 value of the arm
   * @return the value
   */
  public static LedgerEntryExt ofV1(LedgerEntryExtensionV1 v1) {
    return new LedgerEntryExt(1, v1);
  }

  @Override
  public @Nullable String arm() {
    return switch (v) {
      case 1 -> "v1";
      default -> null;
    };
  }

  /**
   * Returns the value of {@code v1}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public LedgerEntryExtensionV1 v1() {
    if (!"v1".equals(arm())) {
      throw Unions.wrongArm("LedgerEntryExt", v, "v1");
    }
    return (LedgerEntryExtensionV1) value;
  }

  /**
   * Reads {@code v}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static int v(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerEntryExt");
    return Views.int32(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code v1}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LedgerEntryExtensionV1}
   */
  public static long v1(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerEntryExt");
    assert Views.int32(doc, XdrDocument.offset(self)) == 1 : "not 1";
    return Views.found(doc, XdrDocument.offset(self) + 4, "LedgerEntryExtensionV1");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerEntryExt");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 1 -> {
        return LedgerEntryExtensionV1.end(doc, Views.found(doc, p, "LedgerEntryExtensionV1"));
      }
      default -> {
        return p;
      }
    }
  }

  static LedgerEntryExt read(XdrDocument doc, long self) {
    int v = v(doc, self);
    return switch (v) {
      case 1 -> new LedgerEntryExt(v, LedgerEntryExtensionV1.read(doc, v1(doc, self)));
      default -> new LedgerEntryExt(v, null);
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
      case 1 -> {
        LedgerEntryExtensionV1 v1 = (LedgerEntryExtensionV1) value;
        v1.encode(out);
      }
      default -> {}
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "LedgerEntryExt");
    }
    int v = Xdr.int32(bytes, p);
    p += 4;
    switch (v) {
      case 0 -> {}
      case 1 -> {
        p = LedgerEntryExtensionV1.validate(tape, bytes, p, end);
      }
      default -> throw tape.unknown(p - 4, v, "LedgerEntryExt.v", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
