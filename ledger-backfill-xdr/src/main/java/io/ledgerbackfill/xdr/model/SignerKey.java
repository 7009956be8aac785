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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What may sign for an account. XDR union {@code SignerKey}.
 *
 * @param type chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record SignerKey(SignerKeyType type, @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<SignerKey> XDR =
      new GeneratedType<>(
          "SignerKey",
          "SignerKey",
          false,
          SignerKey::validate,
          SignerKey::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param type chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public SignerKey {
    Objects.requireNonNull(type, "type");
    switch (type) {
      case SIGNER_KEY_TYPE_ED25519 -> Unions.check(value, Opaque.class, false, "SignerKey");
      case SIGNER_KEY_TYPE_PRE_AUTH_TX -> Unions.check(value, Opaque.class, false, "SignerKey");
      case SIGNER_KEY_TYPE_HASH_X -> Unions.check(value, Opaque.class, false, "SignerKey");
      case SIGNER_KEY_TYPE_ED25519_SIGNED_PAYLOAD ->
          Unions.check(value, SignerKeyEd25519SignedPayload.class, false, "SignerKey");
    }
  }

  /**
   * Creates a value of {@code SIGNER_KEY_TYPE_ED25519}.
   *
   * @param ed25519 value of the arm
   * @return the value
   */
  public static SignerKey ofEd25519(Opaque ed25519) {
    return new SignerKey(SignerKeyType.SIGNER_KEY_TYPE_ED25519, ed25519);
  }

  /**
   * Creates a value of {@code SIGNER_KEY_TYPE_PRE_AUTH_TX}.
   *
   * @param preAuthTx value of the arm
   * @return the value
   */
  public static SignerKey ofPreAuthTx(Opaque preAuthTx) {
    return new SignerKey(SignerKeyType.SIGNER_KEY_TYPE_PRE_AUTH_TX, preAuthTx);
  }

  /**
   * Creates a value of {@code SIGNER_KEY_TYPE_HASH_X}.
   *
   * @param hashX value of the arm
   * @return the value
   */
  public static SignerKey ofHashX(Opaque hashX) {
    return new SignerKey(SignerKeyType.SIGNER_KEY_TYPE_HASH_X, hashX);
  }

  /**
   * Creates a value of {@code SIGNER_KEY_TYPE_ED25519_SIGNED_PAYLOAD}.
   *
   * @param ed25519SignedPayload value of the arm
   * @return the value
   */
  public static SignerKey ofEd25519SignedPayload(
      SignerKeyEd25519SignedPayload ed25519SignedPayload) {
    return new SignerKey(SignerKeyType.SIGNER_KEY_TYPE_ED25519_SIGNED_PAYLOAD,
        ed25519SignedPayload);
  }

  @Override
  public @Nullable String arm() {
    return switch (type) {
      case SIGNER_KEY_TYPE_ED25519 -> "ed25519";
      case SIGNER_KEY_TYPE_PRE_AUTH_TX -> "preAuthTx";
      case SIGNER_KEY_TYPE_HASH_X -> "hashX";
      case SIGNER_KEY_TYPE_ED25519_SIGNED_PAYLOAD -> "ed25519SignedPayload";
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
      throw Unions.wrongArm("SignerKey", type, "ed25519");
    }
    return (Opaque) value;
  }

  /**
   * Returns the value of {@code preAuthTx}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public Opaque preAuthTx() {
    if (!"preAuthTx".equals(arm())) {
      throw Unions.wrongArm("SignerKey", type, "preAuthTx");
    }
    return (Opaque) value;
  }

  /**
   * Returns the value of {@code hashX}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public Opaque hashX() {
    if (!"hashX".equals(arm())) {
      throw Unions.wrongArm("SignerKey", type, "hashX");
    }
    return (Opaque) value;
  }

  /**
   * Returns the value of {@code ed25519SignedPayload}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public SignerKeyEd25519SignedPayload ed25519SignedPayload() {
    if (!"ed25519SignedPayload".equals(arm())) {
      throw Unions.wrongArm("SignerKey", type, "ed25519SignedPayload");
    }
    return (SignerKeyEd25519SignedPayload) value;
  }

  /**
   * Reads {@code type}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static SignerKeyType type(XdrDocument doc, long self) {
    Views.check(doc, self, "SignerKey");
    return SignerKeyType.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code ed25519}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long ed25519(XdrDocument doc, long self) {
    Views.check(doc, self, "SignerKey");
    assert Views.int32(doc, XdrDocument.offset(self)) == 0 : "not SIGNER_KEY_TYPE_ED25519";
    return Views.slice(doc, XdrDocument.offset(self) + 4, 32);
  }

  /**
   * Reads {@code preAuthTx}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long preAuthTx(XdrDocument doc, long self) {
    Views.check(doc, self, "SignerKey");
    assert Views.int32(doc, XdrDocument.offset(self)) == 1 : "not SIGNER_KEY_TYPE_PRE_AUTH_TX";
    return Views.slice(doc, XdrDocument.offset(self) + 4, 32);
  }

  /**
   * Reads {@code hashX}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long hashX(XdrDocument doc, long self) {
    Views.check(doc, self, "SignerKey");
    assert Views.int32(doc, XdrDocument.offset(self)) == 2 : "not SIGNER_KEY_TYPE_HASH_X";
    return Views.slice(doc, XdrDocument.offset(self) + 4, 32);
  }

  /**
   * Reads {@code ed25519SignedPayload}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SignerKeyEd25519SignedPayload}
   */
  public static long ed25519SignedPayload(XdrDocument doc, long self) {
    Views.check(doc, self, "SignerKey");
    assert Views.int32(doc, XdrDocument.offset(self)) == 3
        : "not SIGNER_KEY_TYPE_ED25519_SIGNED_PAYLOAD";
    return Views.found(doc, XdrDocument.offset(self) + 4, "SignerKeyEd25519SignedPayload");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "SignerKey");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 0 -> {
        return p + 32;
      }
      case 1 -> {
        return p + 32;
      }
      case 2 -> {
        return p + 32;
      }
      case 3 -> {
        return SignerKeyEd25519SignedPayload.end(doc,
            Views.found(doc, p, "SignerKeyEd25519SignedPayload"));
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
    Views.check(doc, array, "SignerKey<>");
    assert i >= 0 && i < doc.size(array) : "no element " + i;
    return Views.found(doc, elementAt(doc, array, i), "SignerKey");
  }

  /**
   * Finds the element after another in an array of this type.
   *
   * @param doc the document
   * @param element position of an element, not the array's last
   * @return position of the next element
   */
  public static long next(XdrDocument doc, long element) {
    return Views.found(doc, end(doc, element), "SignerKey");
  }

  private static int elementAt(XdrDocument doc, long array, int i) {
    int node = Views.node(array);
    if (node != 0) {
      return Views.slot(doc, node + i);
    }
    int p = XdrDocument.offset(array) + 4;
    for (int before = 0; before < i; before++) {
      p = end(doc, Views.found(doc, p, "SignerKey"));
    }
    return p;
  }

  static int arrayEnd(XdrDocument doc, long array) {
    int n = doc.size(array);
    return n == 0 ? XdrDocument.offset(array) + 4
        : end(doc, Views.found(doc, elementAt(doc, array, n - 1), "SignerKey"));
  }

  static List<SignerKey> readArray(XdrDocument doc, long array) {
    int n = doc.size(array);
    List<SignerKey> values = new ArrayList<>(n);
    int p = XdrDocument.offset(array) + 4;
    for (int i = 0; i < n; i++) {
      long element = Views.found(doc, p, "SignerKey");
      values.add(read(doc, element));
      p = end(doc, element);
    }
    return values;
  }

  static SignerKey read(XdrDocument doc, long self) {
    SignerKeyType type = type(doc, self);
    return switch (type) {
      case SIGNER_KEY_TYPE_ED25519 -> new SignerKey(type, doc.opaque(ed25519(doc, self)));
      case SIGNER_KEY_TYPE_PRE_AUTH_TX -> new SignerKey(type, doc.opaque(preAuthTx(doc, self)));
      case SIGNER_KEY_TYPE_HASH_X -> new SignerKey(type, doc.opaque(hashX(doc, self)));
      case SIGNER_KEY_TYPE_ED25519_SIGNED_PAYLOAD ->
          new SignerKey(type,
          SignerKeyEd25519SignedPayload.read(doc, ed25519SignedPayload(doc, self)));
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
      case SIGNER_KEY_TYPE_ED25519 -> {
        Opaque ed25519 = (Opaque) value;
        out.fixed(ed25519, 32, "SignerKey.ed25519");
      }
      case SIGNER_KEY_TYPE_PRE_AUTH_TX -> {
        Opaque preAuthTx = (Opaque) value;
        out.fixed(preAuthTx, 32, "SignerKey.preAuthTx");
      }
      case SIGNER_KEY_TYPE_HASH_X -> {
        Opaque hashX = (Opaque) value;
        out.fixed(hashX, 32, "SignerKey.hashX");
      }
      case SIGNER_KEY_TYPE_ED25519_SIGNED_PAYLOAD -> {
        SignerKeyEd25519SignedPayload ed25519SignedPayload = (SignerKeyEd25519SignedPayload) value;
        ed25519SignedPayload.encode(out);
      }
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "SignerKey");
    }
    int type = Xdr.int32(bytes, p);
    p += 4;
    switch (type) {
      case 0 -> {
        if (end - p < 32) {
          throw tape.truncated(p, end, 32, "SignerKey");
        }
        p += 32;
      }
      case 1 -> {
        if (end - p < 32) {
          throw tape.truncated(p, end, 32, "SignerKey");
        }
        p += 32;
      }
      case 2 -> {
        if (end - p < 32) {
          throw tape.truncated(p, end, 32, "SignerKey");
        }
        p += 32;
      }
      case 3 -> {
        p = SignerKeyEd25519SignedPayload.validate(tape, bytes, p, end);
      }
      default -> throw tape.unknown(p - 4, type, "SignerKey.type", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
