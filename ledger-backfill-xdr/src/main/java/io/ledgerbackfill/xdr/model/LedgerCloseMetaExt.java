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
 * XDR union {@code LedgerCloseMetaExt}.
 *
 * @param v chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record LedgerCloseMetaExt(int v, @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<LedgerCloseMetaExt> XDR =
      new GeneratedType<>(
          "LedgerCloseMetaExt",
          "LedgerCloseMetaExt",
          false,
          LedgerCloseMetaExt::validate,
          LedgerCloseMetaExt::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param v chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public LedgerCloseMetaExt {
    switch (v) {
      case 0 -> Unions.check(value, Void.class, false, "LedgerCloseMetaExt");
      case 1 -> Unions.check(value, LedgerCloseMetaExtV1.class, false, "LedgerCloseMetaExt");
      default -> throw new IllegalArgumentException("LedgerCloseMetaExt has no arm for " + v);
    }
  }

  /**
   * Creates a value of {@code 0}.
   *
   * @return the value
   */
  public static LedgerCloseMetaExt ofV0() {
    return new LedgerCloseMetaExt(0, null);
  }

  /**
   * Creates a value of {@code 1}.
   *
   * @param v1 value of the arm
   * @return the value
   */
  public static LedgerCloseMetaExt ofV1(LedgerCloseMetaExtV1 v1) {
    return new LedgerCloseMetaExt(1, v1);
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
  public LedgerCloseMetaExtV1 v1() {
    if (!"v1".equals(arm())) {
      throw Unions.wrongArm("LedgerCloseMetaExt", v, "v1");
    }
    return (LedgerCloseMetaExtV1) value;
  }

  /**
   * Reads {@code v}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static int v(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerCloseMetaExt");
    return Views.int32(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code v1}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LedgerCloseMetaExtV1}
   */
  public static long v1(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerCloseMetaExt");
    assert Views.int32(doc, XdrDocument.offset(self)) == 1 : "not 1";
    return Views.found(doc, XdrDocument.offset(self) + 4, "LedgerCloseMetaExtV1");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerCloseMetaExt");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 1 -> {
        return p + 12;
      }
      default -> {
        return p;
      }
    }
  }

  static LedgerCloseMetaExt read(XdrDocument doc, long self) {
    int v = v(doc, self);
    return switch (v) {
      case 1 -> new LedgerCloseMetaExt(v, LedgerCloseMetaExtV1.read(doc, v1(doc, self)));
      default -> new LedgerCloseMetaExt(v, null);
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
        LedgerCloseMetaExtV1 v1 = (LedgerCloseMetaExtV1) value;
        v1.encode(out);
      }
      default -> {}
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "LedgerCloseMetaExt");
    }
    int v = Xdr.int32(bytes, p);
    p += 4;
    switch (v) {
      case 0 -> {}
      case 1 -> {
        if (end - p < 12) {
          throw tape.truncated(p, end, 12, "LedgerCloseMetaExt");
        }
        LedgerCloseMetaExtV1.check(tape, bytes, p);
        p += 12;
      }
      default -> throw tape.unknown(p - 4, v, "LedgerCloseMetaExt.v", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
