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
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A note of the sender. XDR union {@code Memo}.
 *
 * @param type chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record Memo(MemoType type, @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<Memo> XDR =
      new GeneratedType<>(
          "Memo",
          "Memo",
          false,
          Memo::validate,
          Memo::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param type chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public Memo {
    Objects.requireNonNull(type, "type");
    switch (type) {
      case MEMO_NONE -> Unions.check(value, Void.class, false, "Memo");
      case MEMO_TEXT -> Unions.check(value, XdrString.class, false, "Memo");
      case MEMO_ID -> Unions.check(value, Long.class, false, "Memo");
      case MEMO_HASH -> Unions.check(value, Opaque.class, false, "Memo");
      case MEMO_RETURN -> Unions.check(value, Opaque.class, false, "Memo");
    }
  }

  /**
   * Creates a value of {@code MEMO_NONE}.
   *
   * @return the value
   */
  public static Memo ofNone() {
    return new Memo(MemoType.MEMO_NONE, null);
  }

  /**
   * Creates a value of {@code MEMO_TEXT}.
   *
   * @param text value of the arm
   * @return the value
   */
  public static Memo ofText(XdrString text) {
    return new Memo(MemoType.MEMO_TEXT, text);
  }

  /**
   * Creates a value of {@code MEMO_ID}.
   *
   * @param id value of the arm
   * @return the value
   */
  public static Memo ofId(long id) {
    return new Memo(MemoType.MEMO_ID, id);
  }

  /**
   * Creates a value of {@code MEMO_HASH}.
   *
   * @param hash value of the arm
   * @return the value
   */
  public static Memo ofHash(Opaque hash) {
    return new Memo(MemoType.MEMO_HASH, hash);
  }

  /**
   * Creates a value of {@code MEMO_RETURN}.
   *
   * @param retHash value of the arm
   * @return the value
   */
  public static Memo ofReturn(Opaque retHash) {
    return new Memo(MemoType.MEMO_RETURN, retHash);
  }

  @Override
  public @Nullable String arm() {
    return switch (type) {
      case MEMO_TEXT -> "text";
      case MEMO_ID -> "id";
      case MEMO_HASH -> "hash";
      case MEMO_RETURN -> "retHash";
      default -> null;
    };
  }

  /**
   * Returns the value of {@code text}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public XdrString text() {
    if (!"text".equals(arm())) {
      throw Unions.wrongArm("Memo", type, "text");
    }
    return (XdrString) value;
  }

  /**
   * Returns the value of {@code id}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  @Unsigned
  public long id() {
    if (!"id".equals(arm())) {
      throw Unions.wrongArm("Memo", type, "id");
    }
    return (Long) value;
  }

  /**
   * Returns the value of {@code hash}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public Opaque hash() {
    if (!"hash".equals(arm())) {
      throw Unions.wrongArm("Memo", type, "hash");
    }
    return (Opaque) value;
  }

  /**
   * Returns the value of {@code retHash}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public Opaque retHash() {
    if (!"retHash".equals(arm())) {
      throw Unions.wrongArm("Memo", type, "retHash");
    }
    return (Opaque) value;
  }

  /**
   * Reads {@code type}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static MemoType type(XdrDocument doc, long self) {
    Views.check(doc, self, "Memo");
    return MemoType.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code text}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the text, at most 28 bytes
   */
  public static long text(XdrDocument doc, long self) {
    Views.check(doc, self, "Memo");
    assert Views.int32(doc, XdrDocument.offset(self)) == 1 : "not MEMO_TEXT";
    return Views.slice(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Reads {@code id}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the bits of an unsigned number
   */
  public static long id(XdrDocument doc, long self) {
    Views.check(doc, self, "Memo");
    assert Views.int32(doc, XdrDocument.offset(self)) == 2 : "not MEMO_ID";
    return Views.int64(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Reads {@code hash}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long hash(XdrDocument doc, long self) {
    Views.check(doc, self, "Memo");
    assert Views.int32(doc, XdrDocument.offset(self)) == 3 : "not MEMO_HASH";
    return Views.slice(doc, XdrDocument.offset(self) + 4, 32);
  }

  /**
   * Reads {@code retHash}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long retHash(XdrDocument doc, long self) {
    Views.check(doc, self, "Memo");
    assert Views.int32(doc, XdrDocument.offset(self)) == 4 : "not MEMO_RETURN";
    return Views.slice(doc, XdrDocument.offset(self) + 4, 32);
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "Memo");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 1 -> {
        return Views.afterOpaque(doc, p);
      }
      case 2 -> {
        return p + 8;
      }
      case 3 -> {
        return p + 32;
      }
      case 4 -> {
        return p + 32;
      }
      default -> {
        return p;
      }
    }
  }

  static Memo read(XdrDocument doc, long self) {
    MemoType type = type(doc, self);
    return switch (type) {
      case MEMO_TEXT -> new Memo(type, doc.string(text(doc, self)));
      case MEMO_ID -> new Memo(type, id(doc, self));
      case MEMO_HASH -> new Memo(type, doc.opaque(hash(doc, self)));
      case MEMO_RETURN -> new Memo(type, doc.opaque(retHash(doc, self)));
      default -> new Memo(type, null);
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
      case MEMO_TEXT -> {
        XdrString text = (XdrString) value;
        out.string(text, 28, "Memo.text");
      }
      case MEMO_ID -> {
        long id = (Long) value;
        out.int64(id);
      }
      case MEMO_HASH -> {
        Opaque hash = (Opaque) value;
        out.fixed(hash, 32, "Memo.hash");
      }
      case MEMO_RETURN -> {
        Opaque retHash = (Opaque) value;
        out.fixed(retHash, 32, "Memo.retHash");
      }
      default -> {}
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "Memo");
    }
    int type = Xdr.int32(bytes, p);
    p += 4;
    switch (type) {
      case 0 -> {}
      case 1 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "Memo");
        }
        p = tape.opaque(bytes, p, end, 28, "Memo.text");
      }
      case 2 -> {
        if (end - p < 8) {
          throw tape.truncated(p, end, 8, "Memo");
        }
        p += 8;
      }
      case 3 -> {
        if (end - p < 32) {
          throw tape.truncated(p, end, 32, "Memo");
        }
        p += 32;
      }
      case 4 -> {
        if (end - p < 32) {
          throw tape.truncated(p, end, 32, "Memo");
        }
        p += 32;
      }
      default -> throw tape.unknown(p - 4, type, "Memo.type", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
