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
 * Someone's consent to a call and to those that it makes. XDR struct {@code
 * SorobanAuthorizationEntry}.
 *
 * @param credentials {@code credentials}
 * @param rootInvocation {@code rootInvocation}
 * @since 0.1.0
 */
public record SorobanAuthorizationEntry(
    SorobanCredentials credentials,
    SorobanAuthorizedInvocation rootInvocation) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<SorobanAuthorizationEntry> XDR =
      new GeneratedType<>(
          "SorobanAuthorizationEntry",
          "SorobanAuthorizationEntry",
          true,
          SorobanAuthorizationEntry::validate,
          SorobanAuthorizationEntry::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param credentials {@code credentials}
   * @param rootInvocation {@code rootInvocation}
   */
  public SorobanAuthorizationEntry {
    Objects.requireNonNull(credentials, "credentials");
    Objects.requireNonNull(rootInvocation, "rootInvocation");
  }

  /**
   * Reads {@code credentials}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SorobanCredentials}
   */
  public static long credentials(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanAuthorizationEntry");
    return Views.found(doc, Views.position(XdrDocument.offset(self), Views.node(self) + 1),
        "SorobanCredentials");
  }

  /**
   * Reads {@code rootInvocation}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SorobanAuthorizedInvocation}
   */
  public static long rootInvocation(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanAuthorizationEntry");
    return Views.found(doc, rootInvocationAt(doc, self), "SorobanAuthorizedInvocation");
  }

  private static int rootInvocationAt(XdrDocument doc, long self) {
    return Views.slot(doc, Views.node(self));
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanAuthorizationEntry");
    return SorobanAuthorizedInvocation.end(doc,
        Views.found(doc, rootInvocationAt(doc, self), "SorobanAuthorizedInvocation"));
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
    Views.check(doc, array, "SorobanAuthorizationEntry<>");
    assert i >= 0 && i < doc.size(array) : "no element " + i;
    return Views.found(doc, Views.slotPair(doc, Views.node(array) + 2 * i),
        "SorobanAuthorizationEntry");
  }

  static int arrayEnd(XdrDocument doc, long array) {
    int n = doc.size(array);
    return n == 0 ? XdrDocument.offset(array) + 4 : end(doc, at(doc, array, n - 1));
  }

  static List<SorobanAuthorizationEntry> readArray(XdrDocument doc, long array) {
    int n = doc.size(array);
    List<SorobanAuthorizationEntry> values = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      values.add(
          read(doc,
          Views.found(doc, Views.slotPair(doc, Views.node(array) + 2 * i),
          "SorobanAuthorizationEntry")));
    }
    return values;
  }

  static SorobanAuthorizationEntry read(XdrDocument doc, long self) {
    return new SorobanAuthorizationEntry(
        SorobanCredentials.read(doc, credentials(doc, self)),
        SorobanAuthorizedInvocation.read(doc, rootInvocation(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    credentials.encode(out);
    rootInvocation.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    int node = tape.reserve(1);
    p = SorobanCredentials.validate(tape, bytes, p, end);
    tape.mark(node, p);
    p = SorobanAuthorizedInvocation.validate(tape, bytes, p, end, 0);
    return p;
  }
}
