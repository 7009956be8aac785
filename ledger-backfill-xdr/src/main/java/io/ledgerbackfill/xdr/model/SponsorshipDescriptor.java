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
import java.util.Optional;

/**
 * The account that pays the reserve of an entry, if another does (CAP-33). XDR typedef {@code
 * SponsorshipDescriptor}. Values are of type {@code Optional<PublicKey>}.
 *
 * @since 0.1.0
 */
public final class SponsorshipDescriptor {

  /** Decodes and encodes values of this type. */
  public static final XdrType<Optional<PublicKey>> XDR =
      new GeneratedType<>(
          "SponsorshipDescriptor",
          "SponsorshipDescriptor",
          false,
          SponsorshipDescriptor::validate,
          SponsorshipDescriptor::read,
          SponsorshipDescriptor::write);

  private SponsorshipDescriptor() {}

  /**
   * Returns whether the value is there.
   *
   * @param doc the document
   * @param self position of the value
   * @return true if it is
   */
  public static boolean isPresent(XdrDocument doc, long self) {
    Views.check(doc, self, "SponsorshipDescriptor");
    return Views.bool(doc, XdrDocument.offset(self));
  }

  /**
   * Reads the value.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link PublicKey}
   */
  public static long get(XdrDocument doc, long self) {
    Views.check(doc, self, "SponsorshipDescriptor");
    return Views.found(doc, XdrDocument.offset(self) + 4, "PublicKey");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "SponsorshipDescriptor");
    int p = XdrDocument.offset(self);
    return Views.bool(doc, p) ? p + 40 : p + 4;
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
    Views.check(doc, array, "SponsorshipDescriptor<>");
    assert i >= 0 && i < doc.size(array) : "no element " + i;
    return Views.found(doc, elementAt(doc, array, i), "SponsorshipDescriptor");
  }

  /**
   * Finds the element after another in an array of this type.
   *
   * @param doc the document
   * @param element position of an element, not the array's last
   * @return position of the next element
   */
  public static long next(XdrDocument doc, long element) {
    return Views.found(doc, end(doc, element), "SponsorshipDescriptor");
  }

  private static int elementAt(XdrDocument doc, long array, int i) {
    int node = Views.node(array);
    if (node != 0) {
      return Views.slot(doc, node + i);
    }
    int p = XdrDocument.offset(array) + 4;
    for (int before = 0; before < i; before++) {
      p = end(doc, Views.found(doc, p, "SponsorshipDescriptor"));
    }
    return p;
  }

  static int arrayEnd(XdrDocument doc, long array) {
    int n = doc.size(array);
    return n == 0 ? XdrDocument.offset(array) + 4
        : end(doc, Views.found(doc, elementAt(doc, array, n - 1), "SponsorshipDescriptor"));
  }

  static List<Optional<PublicKey>> readArray(XdrDocument doc, long array) {
    int n = doc.size(array);
    List<Optional<PublicKey>> values = new ArrayList<>(n);
    int p = XdrDocument.offset(array) + 4;
    for (int i = 0; i < n; i++) {
      long element = Views.found(doc, p, "SponsorshipDescriptor");
      values.add(read(doc, element));
      p = end(doc, element);
    }
    return values;
  }

  static Optional<PublicKey> read(XdrDocument doc, long self) {
    return isPresent(doc, self) ? Optional.of(PublicKey.read(doc, get(doc, self)))
        : Optional.empty();
  }

  static void write(XdrWriter out, Optional<PublicKey> value) {
    if (out.bool(value.isPresent())) {
      value.get().encode(out);
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "SponsorshipDescriptor");
    }
    p += 4;
    if (tape.bool(bytes, p - 4, "SponsorshipDescriptor")) {
      if (end - p < 36) {
        throw tape.truncated(p, end, 36, "SponsorshipDescriptor");
      }
      PublicKey.check(tape, bytes, p);
      p += 36;
    }
    return p;
  }
}
