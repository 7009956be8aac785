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
 * XDR union {@code RevokeSponsorshipOp}.
 *
 * @param type chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record RevokeSponsorshipOp(
    RevokeSponsorshipType type,
    @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<RevokeSponsorshipOp> XDR =
      new GeneratedType<>(
          "RevokeSponsorshipOp",
          "RevokeSponsorshipOp",
          true,
          RevokeSponsorshipOp::validate,
          RevokeSponsorshipOp::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param type chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public RevokeSponsorshipOp {
    Objects.requireNonNull(type, "type");
    switch (type) {
      case REVOKE_SPONSORSHIP_LEDGER_ENTRY ->
          Unions.check(value, LedgerKey.class, false, "RevokeSponsorshipOp");
      case REVOKE_SPONSORSHIP_SIGNER ->
          Unions.check(value, RevokeSponsorshipOpSigner.class, false, "RevokeSponsorshipOp");
    }
  }

  /**
   * Creates a value of {@code REVOKE_SPONSORSHIP_LEDGER_ENTRY}.
   *
   * @param ledgerKey value of the arm
   * @return the value
   */
  public static RevokeSponsorshipOp ofLedgerEntry(LedgerKey ledgerKey) {
    return new RevokeSponsorshipOp(RevokeSponsorshipType.REVOKE_SPONSORSHIP_LEDGER_ENTRY,
        ledgerKey);
  }

  /**
   * Creates a value of {@code REVOKE_SPONSORSHIP_SIGNER}.
   *
   * @param signer value of the arm
   * @return the value
   */
  public static RevokeSponsorshipOp ofSigner(RevokeSponsorshipOpSigner signer) {
    return new RevokeSponsorshipOp(RevokeSponsorshipType.REVOKE_SPONSORSHIP_SIGNER, signer);
  }

  @Override
  public @Nullable String arm() {
    return switch (type) {
      case REVOKE_SPONSORSHIP_LEDGER_ENTRY -> "ledgerKey";
      case REVOKE_SPONSORSHIP_SIGNER -> "signer";
    };
  }

  /**
   * Returns the value of {@code ledgerKey}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public LedgerKey ledgerKey() {
    if (!"ledgerKey".equals(arm())) {
      throw Unions.wrongArm("RevokeSponsorshipOp", type, "ledgerKey");
    }
    return (LedgerKey) value;
  }

  /**
   * Returns the value of {@code signer}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public RevokeSponsorshipOpSigner signer() {
    if (!"signer".equals(arm())) {
      throw Unions.wrongArm("RevokeSponsorshipOp", type, "signer");
    }
    return (RevokeSponsorshipOpSigner) value;
  }

  /**
   * Reads {@code type}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static RevokeSponsorshipType type(XdrDocument doc, long self) {
    Views.check(doc, self, "RevokeSponsorshipOp");
    return RevokeSponsorshipType.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code ledgerKey}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LedgerKey}
   */
  public static long ledgerKey(XdrDocument doc, long self) {
    Views.check(doc, self, "RevokeSponsorshipOp");
    assert Views.int32(doc, XdrDocument.offset(self)) == 0 : "not REVOKE_SPONSORSHIP_LEDGER_ENTRY";
    return Views.found(doc, self + 4, "LedgerKey");
  }

  /**
   * Reads {@code signer}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link RevokeSponsorshipOpSigner}
   */
  public static long signer(XdrDocument doc, long self) {
    Views.check(doc, self, "RevokeSponsorshipOp");
    assert Views.int32(doc, XdrDocument.offset(self)) == 1 : "not REVOKE_SPONSORSHIP_SIGNER";
    return Views.found(doc, XdrDocument.offset(self) + 4, "RevokeSponsorshipOpSigner");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "RevokeSponsorshipOp");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 0 -> {
        return LedgerKey.end(doc, Views.found(doc, self + 4, "LedgerKey"));
      }
      case 1 -> {
        return RevokeSponsorshipOpSigner.end(doc, Views.found(doc, p, "RevokeSponsorshipOpSigner"));
      }
      default -> {
        return p;
      }
    }
  }

  static RevokeSponsorshipOp read(XdrDocument doc, long self) {
    RevokeSponsorshipType type = type(doc, self);
    return switch (type) {
      case REVOKE_SPONSORSHIP_LEDGER_ENTRY ->
          new RevokeSponsorshipOp(type, LedgerKey.read(doc, ledgerKey(doc, self)));
      case REVOKE_SPONSORSHIP_SIGNER ->
          new RevokeSponsorshipOp(type, RevokeSponsorshipOpSigner.read(doc, signer(doc, self)));
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
      case REVOKE_SPONSORSHIP_LEDGER_ENTRY -> {
        LedgerKey ledgerKey = (LedgerKey) value;
        ledgerKey.encode(out);
      }
      case REVOKE_SPONSORSHIP_SIGNER -> {
        RevokeSponsorshipOpSigner signer = (RevokeSponsorshipOpSigner) value;
        signer.encode(out);
      }
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "RevokeSponsorshipOp");
    }
    int type = Xdr.int32(bytes, p);
    p += 4;
    switch (type) {
      case 0 -> {
        p = LedgerKey.validate(tape, bytes, p, end);
      }
      case 1 -> {
        p = RevokeSponsorshipOpSigner.validate(tape, bytes, p, end);
      }
      default -> throw tape.unknown(p - 4, type, "RevokeSponsorshipOp.type", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
