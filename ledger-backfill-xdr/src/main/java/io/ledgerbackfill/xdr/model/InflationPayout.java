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
 * XDR struct {@code InflationPayout}.
 *
 * @param destination {@code destination}
 * @param amount {@code amount}
 * @since 0.1.0
 */
public record InflationPayout(PublicKey destination, long amount) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<InflationPayout> XDR =
      new GeneratedType<>(
          "InflationPayout",
          "InflationPayout",
          false,
          InflationPayout::validate,
          InflationPayout::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param destination {@code destination}
   * @param amount {@code amount}
   */
  public InflationPayout {
    Objects.requireNonNull(destination, "destination");
  }

  /**
   * Reads {@code destination}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link PublicKey}
   */
  public static long destination(XdrDocument doc, long self) {
    Views.check(doc, self, "InflationPayout");
    return Views.found(doc, XdrDocument.offset(self), "PublicKey");
  }

  /**
   * Reads {@code amount}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long amount(XdrDocument doc, long self) {
    Views.check(doc, self, "InflationPayout");
    return Views.int64(doc, XdrDocument.offset(self) + 36);
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "InflationPayout");
    return XdrDocument.offset(self) + 44;
  }

  /**
   * Finds an element of an array of this type.
   *
   * @param doc the document
   * @param array position of the array
   * @param i which, from 0 to {@code doc.size(array)} - 1
   * @return position of the element
   */
  public static long at(XdrDocument doc, long array, int i) {
    Views.check(doc, array, "InflationPayout<>");
    assert i >= 0 && i < doc.size(array) : "no element " + i;
    return Views.found(doc, XdrDocument.offset(array) + 44 * i + 4, "InflationPayout");
  }

  static int arrayEnd(XdrDocument doc, long array) {
    return XdrDocument.offset(array) + 44 * doc.size(array) + 4;
  }

  static List<InflationPayout> readArray(XdrDocument doc, long array) {
    int n = doc.size(array);
    List<InflationPayout> values = new ArrayList<>(n);
    int p = XdrDocument.offset(array) + 4;
    for (int i = 0; i < n; i++) {
      long element = Views.found(doc, p, "InflationPayout");
      values.add(read(doc, element));
      p = end(doc, element);
    }
    return values;
  }

  static InflationPayout read(XdrDocument doc, long self) {
    return new InflationPayout(PublicKey.read(doc, destination(doc, self)), amount(doc, self));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    destination.encode(out);
    out.int64(amount);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 44) {
      throw tape.truncated(p, end, 44, "InflationPayout");
    }
    check(tape, bytes, p);
    return p + 44;
  }

  static void check(XdrTape tape, byte[] bytes, int p) {
    PublicKey.check(tape, bytes, p);
  }
}
