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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When a claimable balance may be claimed (CAP-23). XDR union {@code ClaimPredicate}.
 *
 * @param type chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record ClaimPredicate(ClaimPredicateType type, @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<ClaimPredicate> XDR =
      new GeneratedType<>(
          "ClaimPredicate",
          "ClaimPredicate",
          false,
          ClaimPredicate::validate,
          ClaimPredicate::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param type chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public ClaimPredicate {
    Objects.requireNonNull(type, "type");
    switch (type) {
      case CLAIM_PREDICATE_UNCONDITIONAL ->
          Unions.check(value, Void.class, false, "ClaimPredicate");
      case CLAIM_PREDICATE_AND ->
          value = Unions.checkList(value, ClaimPredicate.class, false, "ClaimPredicate");
      case CLAIM_PREDICATE_OR ->
          value = Unions.checkList(value, ClaimPredicate.class, false, "ClaimPredicate");
      case CLAIM_PREDICATE_NOT -> Unions.check(value, ClaimPredicate.class, true, "ClaimPredicate");
      case CLAIM_PREDICATE_BEFORE_ABSOLUTE_TIME ->
          Unions.check(value, Long.class, false, "ClaimPredicate");
      case CLAIM_PREDICATE_BEFORE_RELATIVE_TIME ->
          Unions.check(value, Long.class, false, "ClaimPredicate");
    }
  }

  /**
   * Creates a value of {@code CLAIM_PREDICATE_UNCONDITIONAL}.
   *
   * @return the value
   */
  public static ClaimPredicate ofUnconditional() {
    return new ClaimPredicate(ClaimPredicateType.CLAIM_PREDICATE_UNCONDITIONAL, null);
  }

  /**
   * Creates a value of {@code CLAIM_PREDICATE_AND}.
   *
   * @param andPredicates value of the arm
   * @return the value
   */
  public static ClaimPredicate ofAnd(List<ClaimPredicate> andPredicates) {
    return new ClaimPredicate(ClaimPredicateType.CLAIM_PREDICATE_AND, andPredicates);
  }

  /**
   * Creates a value of {@code CLAIM_PREDICATE_OR}.
   *
   * @param orPredicates value of the arm
   * @return the value
   */
  public static ClaimPredicate ofOr(List<ClaimPredicate> orPredicates) {
    return new ClaimPredicate(ClaimPredicateType.CLAIM_PREDICATE_OR, orPredicates);
  }

  /**
   * Creates a value of {@code CLAIM_PREDICATE_NOT}.
   *
   * @param notPredicate value of the arm
   * @return the value
   */
  public static ClaimPredicate ofNot(@Nullable ClaimPredicate notPredicate) {
    return new ClaimPredicate(ClaimPredicateType.CLAIM_PREDICATE_NOT, notPredicate);
  }

  /**
   * Creates a value of {@code CLAIM_PREDICATE_BEFORE_ABSOLUTE_TIME}.
   *
   * @param absBefore value of the arm
   * @return the value
   */
  public static ClaimPredicate ofBeforeAbsoluteTime(long absBefore) {
    return new ClaimPredicate(ClaimPredicateType.CLAIM_PREDICATE_BEFORE_ABSOLUTE_TIME, absBefore);
  }

  /**
   * Creates a value of {@code CLAIM_PREDICATE_BEFORE_RELATIVE_TIME}.
   *
   * @param relBefore value of the arm
   * @return the value
   */
  public static ClaimPredicate ofBeforeRelativeTime(long relBefore) {
    return new ClaimPredicate(ClaimPredicateType.CLAIM_PREDICATE_BEFORE_RELATIVE_TIME, relBefore);
  }

  @Override
  public @Nullable String arm() {
    return switch (type) {
      case CLAIM_PREDICATE_AND -> "andPredicates";
      case CLAIM_PREDICATE_OR -> "orPredicates";
      case CLAIM_PREDICATE_NOT -> "notPredicate";
      case CLAIM_PREDICATE_BEFORE_ABSOLUTE_TIME -> "absBefore";
      case CLAIM_PREDICATE_BEFORE_RELATIVE_TIME -> "relBefore";
      default -> null;
    };
  }

  /**
   * Returns the value of {@code andPredicates}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public List<ClaimPredicate> andPredicates() {
    if (!"andPredicates".equals(arm())) {
      throw Unions.wrongArm("ClaimPredicate", type, "andPredicates");
    }
    return Unions.list(value);
  }

  /**
   * Returns the value of {@code orPredicates}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public List<ClaimPredicate> orPredicates() {
    if (!"orPredicates".equals(arm())) {
      throw Unions.wrongArm("ClaimPredicate", type, "orPredicates");
    }
    return Unions.list(value);
  }

  /**
   * Returns the value of {@code notPredicate}.
   *
   * @return the value; null if absent
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public @Nullable ClaimPredicate notPredicate() {
    if (!"notPredicate".equals(arm())) {
      throw Unions.wrongArm("ClaimPredicate", type, "notPredicate");
    }
    return (ClaimPredicate) value;
  }

  /**
   * Returns the value of {@code absBefore}. Seconds since 1970 UTC.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public long absBefore() {
    if (!"absBefore".equals(arm())) {
      throw Unions.wrongArm("ClaimPredicate", type, "absBefore");
    }
    return (Long) value;
  }

  /**
   * Returns the value of {@code relBefore}. Seconds after the ledger that makes the balance.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public long relBefore() {
    if (!"relBefore".equals(arm())) {
      throw Unions.wrongArm("ClaimPredicate", type, "relBefore");
    }
    return (Long) value;
  }

  /**
   * Reads {@code type}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static ClaimPredicateType type(XdrDocument doc, long self) {
    Views.check(doc, self, "ClaimPredicate");
    return ClaimPredicateType.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code andPredicates}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link ClaimPredicate}, at most 2
   */
  public static long andPredicates(XdrDocument doc, long self) {
    Views.check(doc, self, "ClaimPredicate");
    assert Views.int32(doc, XdrDocument.offset(self)) == 1 : "not CLAIM_PREDICATE_AND";
    return Views.found(doc, XdrDocument.offset(self) + 4, "ClaimPredicate<>");
  }

  /**
   * Reads {@code orPredicates}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link ClaimPredicate}, at most 2
   */
  public static long orPredicates(XdrDocument doc, long self) {
    Views.check(doc, self, "ClaimPredicate");
    assert Views.int32(doc, XdrDocument.offset(self)) == 2 : "not CLAIM_PREDICATE_OR";
    return Views.found(doc, XdrDocument.offset(self) + 4, "ClaimPredicate<>");
  }

  /**
   * Returns whether {@code notPredicate} is there.
   *
   * @param doc the document
   * @param self position of the value
   * @return true if it is
   */
  public static boolean hasNotPredicate(XdrDocument doc, long self) {
    Views.check(doc, self, "ClaimPredicate");
    assert Views.int32(doc, XdrDocument.offset(self)) == 3 : "not CLAIM_PREDICATE_NOT";
    return Views.bool(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Reads {@code notPredicate}, which must be there.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ClaimPredicate}
   */
  public static long notPredicate(XdrDocument doc, long self) {
    Views.check(doc, self, "ClaimPredicate");
    assert Views.int32(doc, XdrDocument.offset(self)) == 3 : "not CLAIM_PREDICATE_NOT";
    assert hasNotPredicate(doc, self) : "notPredicate is absent";
    return Views.found(doc, XdrDocument.offset(self) + 8, "ClaimPredicate");
  }

  /**
   * Reads {@code absBefore}. Seconds since 1970 UTC.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long absBefore(XdrDocument doc, long self) {
    Views.check(doc, self, "ClaimPredicate");
    assert Views.int32(doc, XdrDocument.offset(self)) == 4
        : "not CLAIM_PREDICATE_BEFORE_ABSOLUTE_TIME";
    return Views.int64(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Reads {@code relBefore}. Seconds after the ledger that makes the balance.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long relBefore(XdrDocument doc, long self) {
    Views.check(doc, self, "ClaimPredicate");
    assert Views.int32(doc, XdrDocument.offset(self)) == 5
        : "not CLAIM_PREDICATE_BEFORE_RELATIVE_TIME";
    return Views.int64(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "ClaimPredicate");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 1 -> {
        return ClaimPredicate.arrayEnd(doc, Views.found(doc, p, "ClaimPredicate<>"));
      }
      case 2 -> {
        return ClaimPredicate.arrayEnd(doc, Views.found(doc, p, "ClaimPredicate<>"));
      }
      case 3 -> {
        return Views.bool(doc, p)
            ? ClaimPredicate.end(doc, Views.found(doc, p + 4, "ClaimPredicate")) : p + 4;
      }
      case 4 -> {
        return p + 8;
      }
      case 5 -> {
        return p + 8;
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
    Views.check(doc, array, "ClaimPredicate<>");
    assert i >= 0 && i < doc.size(array) : "no element " + i;
    return Views.found(doc, elementAt(doc, array, i), "ClaimPredicate");
  }

  /**
   * Finds the element after another in an array of this type.
   *
   * @param doc the document
   * @param element position of an element, not the array's last
   * @return position of the next element
   */
  public static long next(XdrDocument doc, long element) {
    return Views.found(doc, end(doc, element), "ClaimPredicate");
  }

  private static int elementAt(XdrDocument doc, long array, int i) {
    int node = Views.node(array);
    if (node != 0) {
      return Views.slot(doc, node + i);
    }
    int p = XdrDocument.offset(array) + 4;
    for (int before = 0; before < i; before++) {
      p = end(doc, Views.found(doc, p, "ClaimPredicate"));
    }
    return p;
  }

  static int arrayEnd(XdrDocument doc, long array) {
    int n = doc.size(array);
    return n == 0 ? XdrDocument.offset(array) + 4
        : end(doc, Views.found(doc, elementAt(doc, array, n - 1), "ClaimPredicate"));
  }

  static List<ClaimPredicate> readArray(XdrDocument doc, long array) {
    int n = doc.size(array);
    List<ClaimPredicate> values = new ArrayList<>(n);
    int p = XdrDocument.offset(array) + 4;
    for (int i = 0; i < n; i++) {
      long element = Views.found(doc, p, "ClaimPredicate");
      values.add(read(doc, element));
      p = end(doc, element);
    }
    return values;
  }

  static ClaimPredicate read(XdrDocument doc, long self) {
    ClaimPredicateType type = type(doc, self);
    return switch (type) {
      case CLAIM_PREDICATE_AND ->
          new ClaimPredicate(type, ClaimPredicate.readArray(doc, andPredicates(doc, self)));
      case CLAIM_PREDICATE_OR ->
          new ClaimPredicate(type, ClaimPredicate.readArray(doc, orPredicates(doc, self)));
      case CLAIM_PREDICATE_NOT ->
          new ClaimPredicate(type, hasNotPredicate(doc, self)
          ? ClaimPredicate.read(doc, notPredicate(doc, self)) : null);
      case CLAIM_PREDICATE_BEFORE_ABSOLUTE_TIME -> new ClaimPredicate(type, absBefore(doc, self));
      case CLAIM_PREDICATE_BEFORE_RELATIVE_TIME -> new ClaimPredicate(type, relBefore(doc, self));
      default -> new ClaimPredicate(type, null);
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
      case CLAIM_PREDICATE_AND -> {
        List<ClaimPredicate> andPredicates = Unions.list(value);
        out.count(andPredicates, 2, "ClaimPredicate.andPredicates");
        for (ClaimPredicate element : andPredicates) {
          element.encode(out);
        }
      }
      case CLAIM_PREDICATE_OR -> {
        List<ClaimPredicate> orPredicates = Unions.list(value);
        out.count(orPredicates, 2, "ClaimPredicate.orPredicates");
        for (ClaimPredicate element : orPredicates) {
          element.encode(out);
        }
      }
      case CLAIM_PREDICATE_NOT -> {
        ClaimPredicate notPredicate = (ClaimPredicate) value;
        if (out.bool(notPredicate != null)) {
          notPredicate.encode(out);
        }
      }
      case CLAIM_PREDICATE_BEFORE_ABSOLUTE_TIME -> {
        long absBefore = (Long) value;
        out.int64(absBefore);
      }
      case CLAIM_PREDICATE_BEFORE_RELATIVE_TIME -> {
        long relBefore = (Long) value;
        out.int64(relBefore);
      }
      default -> {}
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    return validate(tape, bytes, p, end, 0);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end, int depth) {
    depth++;
    tape.nest(p, depth, "ClaimPredicate");
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "ClaimPredicate");
    }
    int type = Xdr.int32(bytes, p);
    p += 4;
    switch (type) {
      case 0 -> {}
      case 1 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "ClaimPredicate");
        }
        int nAndPredicates = tape.count(bytes, p, end, 4, 2, "ClaimPredicate.andPredicates");
        p += 4;
        for (int i = 0; i < nAndPredicates; i++) {
          p = ClaimPredicate.validate(tape, bytes, p, end, depth);
        }
      }
      case 2 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "ClaimPredicate");
        }
        int nOrPredicates = tape.count(bytes, p, end, 4, 2, "ClaimPredicate.orPredicates");
        p += 4;
        for (int i = 0; i < nOrPredicates; i++) {
          p = ClaimPredicate.validate(tape, bytes, p, end, depth);
        }
      }
      case 3 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "ClaimPredicate");
        }
        p += 4;
        if (tape.bool(bytes, p - 4, "ClaimPredicate.notPredicate")) {
          p = ClaimPredicate.validate(tape, bytes, p, end, depth);
        }
      }
      case 4 -> {
        if (end - p < 8) {
          throw tape.truncated(p, end, 8, "ClaimPredicate");
        }
        p += 8;
      }
      case 5 -> {
        if (end - p < 8) {
          throw tape.truncated(p, end, 8, "ClaimPredicate");
        }
        p += 8;
      }
      default -> throw tape.unknown(p - 4, type, "ClaimPredicate.type", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
