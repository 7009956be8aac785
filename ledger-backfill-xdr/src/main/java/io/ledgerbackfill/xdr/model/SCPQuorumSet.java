// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.ArrayList;
import java.util.List;

/**
 * Whom a validator listens to. XDR struct {@code SCPQuorumSet}.
 *
 * @param threshold {@code threshold}
 * @param validators {@code validators}
 * @param innerSets {@code innerSets}
 * @since 0.1.0
 */
public record SCPQuorumSet(
    long threshold,
    List<PublicKey> validators,
    List<SCPQuorumSet> innerSets) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<SCPQuorumSet> XDR =
      new GeneratedType<>(
          "SCPQuorumSet",
          "SCPQuorumSet",
          false,
          SCPQuorumSet::validate,
          SCPQuorumSet::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param threshold {@code threshold}
   * @param validators {@code validators}
   * @param innerSets {@code innerSets}
   */
  public SCPQuorumSet {
    validators = List.copyOf(validators);
    innerSets = List.copyOf(innerSets);
  }

  /**
   * Reads {@code threshold}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long threshold(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPQuorumSet");
    return Views.uint32(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code validators}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link NodeID}
   */
  public static long validators(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPQuorumSet");
    return Views.found(doc, XdrDocument.offset(self) + 4, "NodeID<>");
  }

  /**
   * Reads {@code innerSets}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link SCPQuorumSet}
   */
  public static long innerSets(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPQuorumSet");
    return Views.found(doc, innerSetsAt(doc, self), "SCPQuorumSet<>");
  }

  private static int innerSetsAt(XdrDocument doc, long self) {
    return NodeID.arrayEnd(doc, Views.found(doc, XdrDocument.offset(self) + 4, "NodeID<>"));
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "SCPQuorumSet");
    return SCPQuorumSet.arrayEnd(doc, Views.found(doc, innerSetsAt(doc, self), "SCPQuorumSet<>"));
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
    Views.check(doc, array, "SCPQuorumSet<>");
    assert i >= 0 && i < doc.size(array) : "no element " + i;
    return Views.found(doc, elementAt(doc, array, i), "SCPQuorumSet");
  }

  /**
   * Finds the element after another in an array of this type.
   *
   * @param doc the document
   * @param element position of an element, not the array's last
   * @return position of the next element
   */
  public static long next(XdrDocument doc, long element) {
    return Views.found(doc, end(doc, element), "SCPQuorumSet");
  }

  private static int elementAt(XdrDocument doc, long array, int i) {
    int node = Views.node(array);
    if (node != 0) {
      return Views.slot(doc, node + i);
    }
    int p = XdrDocument.offset(array) + 4;
    for (int before = 0; before < i; before++) {
      p = end(doc, Views.found(doc, p, "SCPQuorumSet"));
    }
    return p;
  }

  static int arrayEnd(XdrDocument doc, long array) {
    int n = doc.size(array);
    return n == 0 ? XdrDocument.offset(array) + 4
        : end(doc, Views.found(doc, elementAt(doc, array, n - 1), "SCPQuorumSet"));
  }

  static List<SCPQuorumSet> readArray(XdrDocument doc, long array) {
    int n = doc.size(array);
    List<SCPQuorumSet> values = new ArrayList<>(n);
    int p = XdrDocument.offset(array) + 4;
    for (int i = 0; i < n; i++) {
      long element = Views.found(doc, p, "SCPQuorumSet");
      values.add(read(doc, element));
      p = end(doc, element);
    }
    return values;
  }

  static SCPQuorumSet read(XdrDocument doc, long self) {
    return new SCPQuorumSet(
        threshold(doc, self),
        NodeID.readArray(doc, validators(doc, self)),
        SCPQuorumSet.readArray(doc, innerSets(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.uint32(threshold);
    out.count(validators, Integer.MAX_VALUE, "SCPQuorumSet.validators");
    for (PublicKey element : validators) {
      NodeID.write(out, element);
    }
    out.count(innerSets, Integer.MAX_VALUE, "SCPQuorumSet.innerSets");
    for (SCPQuorumSet element : innerSets) {
      element.encode(out);
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    return validate(tape, bytes, p, end, 0);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end, int depth) {
    depth++;
    tape.nest(p, depth, "SCPQuorumSet");
    if (end - p < 8) {
      throw tape.truncated(p, end, 8, "SCPQuorumSet");
    }
    int nValidators = tape.count(
        bytes,
        p + 4,
        end,
        36,
        Integer.MAX_VALUE,
        "SCPQuorumSet.validators");
    p += 8;
    for (int i = 0; i < nValidators; i++, p += 36) {
      PublicKey.check(tape, bytes, p);
    }
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "SCPQuorumSet");
    }
    int nInnerSets = tape.count(bytes, p, end, 12, Integer.MAX_VALUE, "SCPQuorumSet.innerSets");
    p += 4;
    for (int i = 0; i < nInnerSets; i++) {
      p = SCPQuorumSet.validate(tape, bytes, p, end, depth);
    }
    return p;
  }
}
