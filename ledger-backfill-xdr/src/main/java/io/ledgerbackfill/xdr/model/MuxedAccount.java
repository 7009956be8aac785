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
 * An account, perhaps with the number of a virtual account within it (strkey G or M; CAP-27). XDR
 * union {@code MuxedAccount}.
 *
 * @param type chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record MuxedAccount(CryptoKeyType type, @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<MuxedAccount> XDR =
      new GeneratedType<>(
          "MuxedAccount",
          "MuxedAccount",
          false,
          MuxedAccount::validate,
          MuxedAccount::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param type chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public MuxedAccount {
    Objects.requireNonNull(type, "type");
    switch (type) {
      case KEY_TYPE_ED25519 -> Unions.check(value, Opaque.class, false, "MuxedAccount");
      case KEY_TYPE_MUXED_ED25519 ->
          Unions.check(value, MuxedAccountMed25519.class, false, "MuxedAccount");
      default -> throw new IllegalArgumentException("MuxedAccount has no arm for " + type);
    }
  }

  /**
   * Creates a value of {@code KEY_TYPE_ED25519}.
   *
   * @param ed25519 value of the arm
   * @return the value
   */
  public static MuxedAccount ofEd25519(Opaque ed25519) {
    return new MuxedAccount(CryptoKeyType.KEY_TYPE_ED25519, ed25519);
  }

  /**
   * Creates a value of {@code KEY_TYPE_MUXED_ED25519}.
   *
   * @param med25519 value of the arm
   * @return the value
   */
  public static MuxedAccount ofMuxedEd25519(MuxedAccountMed25519 med25519) {
    return new MuxedAccount(CryptoKeyType.KEY_TYPE_MUXED_ED25519, med25519);
  }

  @Override
  public @Nullable String arm() {
    return switch (type) {
      case KEY_TYPE_ED25519 -> "ed25519";
      case KEY_TYPE_MUXED_ED25519 -> "med25519";
      default -> null;
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
      throw Unions.wrongArm("MuxedAccount", type, "ed25519");
    }
    return (Opaque) value;
  }

  /**
   * Returns the value of {@code med25519}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public MuxedAccountMed25519 med25519() {
    if (!"med25519".equals(arm())) {
      throw Unions.wrongArm("MuxedAccount", type, "med25519");
    }
    return (MuxedAccountMed25519) value;
  }

  /**
   * Reads {@code type}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static CryptoKeyType type(XdrDocument doc, long self) {
    Views.check(doc, self, "MuxedAccount");
    return CryptoKeyType.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code ed25519}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long ed25519(XdrDocument doc, long self) {
    Views.check(doc, self, "MuxedAccount");
    assert Views.int32(doc, XdrDocument.offset(self)) == 0 : "not KEY_TYPE_ED25519";
    return Views.slice(doc, XdrDocument.offset(self) + 4, 32);
  }

  /**
   * Reads {@code med25519}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link MuxedAccountMed25519}
   */
  public static long med25519(XdrDocument doc, long self) {
    Views.check(doc, self, "MuxedAccount");
    assert Views.int32(doc, XdrDocument.offset(self)) == 256 : "not KEY_TYPE_MUXED_ED25519";
    return Views.found(doc, XdrDocument.offset(self) + 4, "MuxedAccountMed25519");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "MuxedAccount");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 0 -> {
        return p + 32;
      }
      case 256 -> {
        return p + 40;
      }
      default -> {
        return p;
      }
    }
  }

  static MuxedAccount read(XdrDocument doc, long self) {
    CryptoKeyType type = type(doc, self);
    return switch (type) {
      case KEY_TYPE_ED25519 -> new MuxedAccount(type, doc.opaque(ed25519(doc, self)));
      case KEY_TYPE_MUXED_ED25519 ->
          new MuxedAccount(type, MuxedAccountMed25519.read(doc, med25519(doc, self)));
      default -> new MuxedAccount(type, null);
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
      case KEY_TYPE_ED25519 -> {
        Opaque ed25519 = (Opaque) value;
        out.fixed(ed25519, 32, "MuxedAccount.ed25519");
      }
      case KEY_TYPE_MUXED_ED25519 -> {
        MuxedAccountMed25519 med25519 = (MuxedAccountMed25519) value;
        med25519.encode(out);
      }
      default -> {}
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "MuxedAccount");
    }
    int type = Xdr.int32(bytes, p);
    p += 4;
    switch (type) {
      case 0 -> {
        if (end - p < 32) {
          throw tape.truncated(p, end, 32, "MuxedAccount");
        }
        p += 32;
      }
      case 256 -> {
        if (end - p < 40) {
          throw tape.truncated(p, end, 40, "MuxedAccount");
        }
        p += 40;
      }
      default -> throw tape.unknown(p - 4, type, "MuxedAccount.type", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
