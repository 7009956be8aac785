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
 * XDR union {@code SCPStatementPledges}.
 *
 * @param type chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record SCPStatementPledges(
    SCPStatementType type,
    @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<SCPStatementPledges> XDR =
      new GeneratedType<>(
          "SCPStatementPledges",
          "SCPStatementPledges",
          true,
          SCPStatementPledges::validate,
          SCPStatementPledges::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param type chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public SCPStatementPledges {
    Objects.requireNonNull(type, "type");
    switch (type) {
      case SCP_ST_PREPARE ->
          Unions.check(value, SCPStatementPrepare.class, false, "SCPStatementPledges");
      case SCP_ST_CONFIRM ->
          Unions.check(value, SCPStatementConfirm.class, false, "SCPStatementPledges");
      case SCP_ST_EXTERNALIZE ->
          Unions.check(value, SCPStatementExternalize.class, false, "SCPStatementPledges");
      case SCP_ST_NOMINATE ->
          Unions.check(value, SCPNomination.class, false, "SCPStatementPledges");
    }
  }

  /**
   * Creates a value of {@code SCP_ST_PREPARE}.
   *
   * @param prepare value of the arm
   * @return the value
   */
  public static SCPStatementPledges ofPrepare(SCPStatementPrepare prepare) {
    return new SCPStatementPledges(SCPStatementType.SCP_ST_PREPARE, prepare);
  }

  /**
   * Creates a value of {@code SCP_ST_CONFIRM}.
   *
   * @param confirm value of the arm
   * @return the value
   */
  public static SCPStatementPledges ofConfirm(SCPStatementConfirm confirm) {
    return new SCPStatementPledges(SCPStatementType.SCP_ST_CONFIRM, confirm);
  }

  /**
   * Creates a value of {@code SCP_ST_EXTERNALIZE}.
   *
   * @param externalize value of the arm
   * @return the value
   */
  public static SCPStatementPledges ofExternalize(SCPStatementExternalize externalize) {
    return new SCPStatementPledges(SCPStatementType.SCP_ST_EXTERNALIZE, externalize);
  }

  /**
   * Creates a value of {@code SCP_ST_NOMINATE}.
   *
   * @param nominate value of the arm
   * @return the value
   */
  public static SCPStatementPledges ofNominate(SCPNomination nominate) {
    return new SCPStatementPledges(SCPStatementType.SCP_ST_NOMINATE, nominate);
  }

  @Override
  public @Nullable String arm() {
    return switch (type) {
      case SCP_ST_PREPARE -> "prepare";
      case SCP_ST_CONFIRM -> "confirm";
      case SCP_ST_EXTERNALIZE -> "externalize";
      case SCP_ST_NOMINATE -> "nominate";
    };
  }

  /**
   * Returns the value of {@code prepare}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public SCPStatementPrepare prepare() {
    if (!"prepare".equals(arm())) {
      throw Unions.wrongArm("SCPStatementPledges", type, "prepare");
    }
    return (SCPStatementPrepare) value;
  }

  /**
   * Returns the value of {@code confirm}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public SCPStatementConfirm confirm() {
    if (!"confirm".equals(arm())) {
      throw Unions.wrongArm("SCPStatementPledges", type, "confirm");
    }
    return (SCPStatementConfirm) value;
  }

  /**
   * Returns the value of {@code externalize}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public SCPStatementExternalize externalize() {
    if (!"externalize".equals(arm())) {
      throw Unions.wrongArm("SCPStatementPledges", type, "externalize");
    }
    return (SCPStatementExternalize) value;
  }

  /**
   * Returns the value of {@code nominate}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public SCPNomination nominate() {
    if (!"nominate".equals(arm())) {
      throw Unions.wrongArm("SCPStatementPledges", type, "nominate");
    }
    return (SCPNomination) value;
  }

  /**
   * Reads {@code type}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static SCPStatementType type(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPStatementPledges");
    return SCPStatementType.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code prepare}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SCPStatementPrepare}
   */
  public static long prepare(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPStatementPledges");
    assert Views.int32(doc, XdrDocument.offset(self)) == 0 : "not SCP_ST_PREPARE";
    return Views.found(doc, XdrDocument.offset(self) + 4, "SCPStatementPrepare");
  }

  /**
   * Reads {@code confirm}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SCPStatementConfirm}
   */
  public static long confirm(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPStatementPledges");
    assert Views.int32(doc, XdrDocument.offset(self)) == 1 : "not SCP_ST_CONFIRM";
    return Views.found(doc, XdrDocument.offset(self) + 4, "SCPStatementConfirm");
  }

  /**
   * Reads {@code externalize}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SCPStatementExternalize}
   */
  public static long externalize(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPStatementPledges");
    assert Views.int32(doc, XdrDocument.offset(self)) == 2 : "not SCP_ST_EXTERNALIZE";
    return Views.found(doc, XdrDocument.offset(self) + 4, "SCPStatementExternalize");
  }

  /**
   * Reads {@code nominate}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SCPNomination}
   */
  public static long nominate(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPStatementPledges");
    assert Views.int32(doc, XdrDocument.offset(self)) == 3 : "not SCP_ST_NOMINATE";
    return Views.found(doc, self + 4, "SCPNomination");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPStatementPledges");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 0 -> {
        return SCPStatementPrepare.end(doc, Views.found(doc, p, "SCPStatementPrepare"));
      }
      case 1 -> {
        return SCPStatementConfirm.end(doc, Views.found(doc, p, "SCPStatementConfirm"));
      }
      case 2 -> {
        return SCPStatementExternalize.end(doc, Views.found(doc, p, "SCPStatementExternalize"));
      }
      case 3 -> {
        return SCPNomination.end(doc, Views.found(doc, self + 4, "SCPNomination"));
      }
      default -> {
        return p;
      }
    }
  }

  static SCPStatementPledges read(XdrDocument doc, long self) {
    SCPStatementType type = type(doc, self);
    return switch (type) {
      case SCP_ST_PREPARE ->
          new SCPStatementPledges(type, SCPStatementPrepare.read(doc, prepare(doc, self)));
      case SCP_ST_CONFIRM ->
          new SCPStatementPledges(type, SCPStatementConfirm.read(doc, confirm(doc, self)));
      case SCP_ST_EXTERNALIZE ->
          new SCPStatementPledges(type, SCPStatementExternalize.read(doc, externalize(doc, self)));
      case SCP_ST_NOMINATE ->
          new SCPStatementPledges(type, SCPNomination.read(doc, nominate(doc, self)));
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
      case SCP_ST_PREPARE -> {
        SCPStatementPrepare prepare = (SCPStatementPrepare) value;
        prepare.encode(out);
      }
      case SCP_ST_CONFIRM -> {
        SCPStatementConfirm confirm = (SCPStatementConfirm) value;
        confirm.encode(out);
      }
      case SCP_ST_EXTERNALIZE -> {
        SCPStatementExternalize externalize = (SCPStatementExternalize) value;
        externalize.encode(out);
      }
      case SCP_ST_NOMINATE -> {
        SCPNomination nominate = (SCPNomination) value;
        nominate.encode(out);
      }
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "SCPStatementPledges");
    }
    int type = Xdr.int32(bytes, p);
    p += 4;
    switch (type) {
      case 0 -> {
        p = SCPStatementPrepare.validate(tape, bytes, p, end);
      }
      case 1 -> {
        p = SCPStatementConfirm.validate(tape, bytes, p, end);
      }
      case 2 -> {
        p = SCPStatementExternalize.validate(tape, bytes, p, end);
      }
      case 3 -> {
        p = SCPNomination.validate(tape, bytes, p, end);
      }
      default -> throw tape.unknown(p - 4, type, "SCPStatementPledges.type", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
