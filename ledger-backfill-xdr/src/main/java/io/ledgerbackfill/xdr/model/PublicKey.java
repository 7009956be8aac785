// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.Opaque;
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
 * A public key. XDR union {@code PublicKey}.
 *
 * @param type chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record PublicKey(PublicKeyType type, @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<PublicKey> XDR =
      new GeneratedType<>(
          "PublicKey",
          "PublicKey",
          false,
          PublicKey::validate,
          PublicKey::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param type chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public PublicKey {
    Objects.requireNonNull(type, "type");
    switch (type) {
      case PUBLIC_KEY_TYPE_ED25519 -> Unions.check(value, Opaque.class, false, "PublicKey");
    }
  }

  /**
   * Creates a value of {@code PUBLIC_KEY_TYPE_ED25519}.
   *
   * @param ed25519 value of the arm
   * @return the value
   */
  public static PublicKey ofEd25519(Opaque ed25519) {
    return new PublicKey(PublicKeyType.PUBLIC_KEY_TYPE_ED25519, ed25519);
  }

  @Override
  public @Nullable String arm() {
    return switch (type) {
      case PUBLIC_KEY_TYPE_ED25519 -> "ed25519";
    };
  }

  /**
   * Returns the value of {@code ed25519}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public Opaque ed25519() {
    if (!"ed25519".equals(arm())) {
      throw Unions.wrongArm("PublicKey", type, "ed25519");
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
  public static PublicKeyType type(XdrDocument doc, long self) {
    Views.check(doc, self, "PublicKey");
    return PublicKeyType.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code ed25519}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long ed25519(XdrDocument doc, long self) {
    Views.check(doc, self, "PublicKey");
    assert Views.int32(doc, XdrDocument.offset(self)) == 0 : "not PUBLIC_KEY_TYPE_ED25519";
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
    Views.check(doc, self, "PublicKey");
    return XdrDocument.offset(self) + 36;
  }

  static PublicKey read(XdrDocument doc, long self) {
    PublicKeyType type = type(doc, self);
    return switch (type) {
      case PUBLIC_KEY_TYPE_ED25519 -> new PublicKey(type, doc.opaque(ed25519(doc, self)));
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
      case PUBLIC_KEY_TYPE_ED25519 -> {
        Opaque ed25519 = (Opaque) value;
        out.fixed(ed25519, 32, "PublicKey.ed25519");
      }
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 36) {
      throw tape.truncated(p, end, 36, "PublicKey");
    }
    check(tape, bytes, p);
    return p + 36;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    if (Xdr.int32(bytes, p) != 0) {
      throw tape.unknown(p, Xdr.int32(bytes, p), "PublicKey.type", StellarXdr.PROTOCOL);
    }
  }
}
