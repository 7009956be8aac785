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
import java.util.Objects;

/**
 * Something that may sign for an account, with its weight. XDR struct {@code Signer}.
 *
 * @param key {@code key}
 * @param weight {@code weight}
 * @since 0.1.0
 */
public record Signer(SignerKey key, long weight) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<Signer> XDR =
      new GeneratedType<>(
          "Signer",
          "Signer",
          false,
          Signer::validate,
          Signer::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param key {@code key}
   * @param weight {@code weight}
   */
  public Signer {
    Objects.requireNonNull(key, "key");
  }

  /**
   * Reads {@code key}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SignerKey}
   */
  public static long key(XdrDocument doc, long self) {
    Views.check(doc, self, "Signer");
    return Views.found(doc, XdrDocument.offset(self), "SignerKey");
  }

  /**
   * Reads {@code weight}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long weight(XdrDocument doc, long self) {
    Views.check(doc, self, "Signer");
    return Views.uint32(doc, weightAt(doc, self));
  }

  private static int weightAt(XdrDocument doc, long self) {
    return SignerKey.end(doc, Views.found(doc, XdrDocument.offset(self), "SignerKey"));
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "Signer");
    return weightAt(doc, self) + 4;
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
    Views.check(doc, array, "Signer<>");
    assert i >= 0 && i < doc.size(array) : "no element " + i;
    return Views.found(doc, elementAt(doc, array, i), "Signer");
  }

  /**
   * Finds the element after another in an array of this type.
   *
   * @param doc the document
   * @param element position of an element, not the array's last
   * @return position of the next element
   */
  public static long next(XdrDocument doc, long element) {
    return Views.found(doc, end(doc, element), "Signer");
  }

  private static int elementAt(XdrDocument doc, long array, int i) {
    int node = Views.node(array);
    if (node != 0) {
      return Views.slot(doc, node + i);
    }
    int p = XdrDocument.offset(array) + 4;
    for (int before = 0; before < i; before++) {
      p = end(doc, Views.found(doc, p, "Signer"));
    }
    return p;
  }

  static int arrayEnd(XdrDocument doc, long array) {
    int n = doc.size(array);
    return n == 0 ? XdrDocument.offset(array) + 4
        : end(doc, Views.found(doc, elementAt(doc, array, n - 1), "Signer"));
  }

  static List<Signer> readArray(XdrDocument doc, long array) {
    int n = doc.size(array);
    List<Signer> values = new ArrayList<>(n);
    int p = XdrDocument.offset(array) + 4;
    for (int i = 0; i < n; i++) {
      long element = Views.found(doc, p, "Signer");
      values.add(read(doc, element));
      p = end(doc, element);
    }
    return values;
  }

  static Signer read(XdrDocument doc, long self) {
    return new Signer(SignerKey.read(doc, key(doc, self)), weight(doc, self));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    key.encode(out);
    out.uint32(weight);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    p = SignerKey.validate(tape, bytes, p, end);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "Signer");
    }
    return p + 4;
  }
}
