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
 * When a transaction is valid (CAP-21). XDR union {@code Preconditions}.
 *
 * @param type chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record Preconditions(PreconditionType type, @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<Preconditions> XDR =
      new GeneratedType<>(
          "Preconditions",
          "Preconditions",
          true,
          Preconditions::validate,
          Preconditions::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param type chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public Preconditions {
    Objects.requireNonNull(type, "type");
    switch (type) {
      case PRECOND_NONE -> Unions.check(value, Void.class, false, "Preconditions");
      case PRECOND_TIME -> Unions.check(value, TimeBounds.class, false, "Preconditions");
      case PRECOND_V2 -> Unions.check(value, PreconditionsV2.class, false, "Preconditions");
    }
  }

  /**
   * Creates a value of {@code PRECOND_NONE}.
   *
   * @return the value
   */
  public static Preconditions ofNone() {
    return new Preconditions(PreconditionType.PRECOND_NONE, null);
  }

  /**
   * Creates a value of {@code PRECOND_TIME}.
   *
   * @param timeBounds value of the arm
   * @return the value
   */
  public static Preconditions ofTime(TimeBounds timeBounds) {
    return new Preconditions(PreconditionType.PRECOND_TIME, timeBounds);
  }

  /**
   * Creates a value of {@code PRECOND_V2}.
   *
   * @param v2 value of the arm
   * @return the value
   */
  public static Preconditions ofV2(PreconditionsV2 v2) {
    return new Preconditions(PreconditionType.PRECOND_V2, v2);
  }

  @Override
  public @Nullable String arm() {
    return switch (type) {
      case PRECOND_TIME -> "timeBounds";
      case PRECOND_V2 -> "v2";
      default -> null;
    };
  }

  /**
   * Returns the value of {@code timeBounds}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public TimeBounds timeBounds() {
    if (!"timeBounds".equals(arm())) {
      throw Unions.wrongArm("Preconditions", type, "timeBounds");
    }
    return (TimeBounds) value;
  }

  /**
   * Returns the value of {@code v2}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public PreconditionsV2 v2() {
    if (!"v2".equals(arm())) {
      throw Unions.wrongArm("Preconditions", type, "v2");
    }
    return (PreconditionsV2) value;
  }

  /**
   * Reads {@code type}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static PreconditionType type(XdrDocument doc, long self) {
    Views.check(doc, self, "Preconditions");
    return PreconditionType.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code timeBounds}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link TimeBounds}
   */
  public static long timeBounds(XdrDocument doc, long self) {
    Views.check(doc, self, "Preconditions");
    assert Views.int32(doc, XdrDocument.offset(self)) == 1 : "not PRECOND_TIME";
    return Views.found(doc, XdrDocument.offset(self) + 4, "TimeBounds");
  }

  /**
   * Reads {@code v2}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link PreconditionsV2}
   */
  public static long v2(XdrDocument doc, long self) {
    Views.check(doc, self, "Preconditions");
    assert Views.int32(doc, XdrDocument.offset(self)) == 2 : "not PRECOND_V2";
    return Views.found(doc, self + 4, "PreconditionsV2");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "Preconditions");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 1 -> {
        return p + 16;
      }
      case 2 -> {
        return PreconditionsV2.end(doc, Views.found(doc, self + 4, "PreconditionsV2"));
      }
      default -> {
        return p;
      }
    }
  }

  static Preconditions read(XdrDocument doc, long self) {
    PreconditionType type = type(doc, self);
    return switch (type) {
      case PRECOND_TIME -> new Preconditions(type, TimeBounds.read(doc, timeBounds(doc, self)));
      case PRECOND_V2 -> new Preconditions(type, PreconditionsV2.read(doc, v2(doc, self)));
      default -> new Preconditions(type, null);
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
      case PRECOND_TIME -> {
        TimeBounds timeBounds = (TimeBounds) value;
        timeBounds.encode(out);
      }
      case PRECOND_V2 -> {
        PreconditionsV2 v2 = (PreconditionsV2) value;
        v2.encode(out);
      }
      default -> {}
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "Preconditions");
    }
    int type = Xdr.int32(bytes, p);
    p += 4;
    switch (type) {
      case 0 -> {}
      case 1 -> {
        if (end - p < 16) {
          throw tape.truncated(p, end, 16, "Preconditions");
        }
        p += 16;
      }
      case 2 -> {
        p = PreconditionsV2.validate(tape, bytes, p, end);
      }
      default -> throw tape.unknown(p - 4, type, "Preconditions.type", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
