// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.List;
import java.util.Objects;

/**
 * XDR struct {@code SorobanAddressCredentialsWithDelegates}.
 *
 * @param addressCredentials {@code addressCredentials}
 * @param delegates {@code delegates}
 * @since 0.1.0
 */
public record SorobanAddressCredentialsWithDelegates(
    SorobanAddressCredentials addressCredentials,
    List<SorobanDelegateSignature> delegates) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<SorobanAddressCredentialsWithDelegates> XDR =
      new GeneratedType<>(
          "SorobanAddressCredentialsWithDelegates",
          "SorobanAddressCredentialsWithDelegates",
          true,
          SorobanAddressCredentialsWithDelegates::validate,
          SorobanAddressCredentialsWithDelegates::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param addressCredentials {@code addressCredentials}
   * @param delegates {@code delegates}
   */
  public SorobanAddressCredentialsWithDelegates {
    Objects.requireNonNull(addressCredentials, "addressCredentials");
    delegates = List.copyOf(delegates);
  }

  /**
   * Reads {@code addressCredentials}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SorobanAddressCredentials}
   */
  public static long addressCredentials(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanAddressCredentialsWithDelegates");
    return Views.found(doc, Views.position(XdrDocument.offset(self), Views.node(self) + 2),
        "SorobanAddressCredentials");
  }

  /**
   * Reads {@code delegates}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link SorobanDelegateSignature}
   */
  public static long delegates(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanAddressCredentialsWithDelegates");
    return Views.found(doc, Views.slotPair(doc, Views.node(self)), "SorobanDelegateSignature<>");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanAddressCredentialsWithDelegates");
    return SorobanDelegateSignature.arrayEnd(doc,
        Views.found(doc, Views.slotPair(doc, Views.node(self)), "SorobanDelegateSignature<>"));
  }

  static SorobanAddressCredentialsWithDelegates read(XdrDocument doc, long self) {
    return new SorobanAddressCredentialsWithDelegates(
        SorobanAddressCredentials.read(doc, addressCredentials(doc, self)),
        SorobanDelegateSignature.readArray(doc, delegates(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    addressCredentials.encode(out);
    out.count(delegates, Integer.MAX_VALUE, "SorobanAddressCredentialsWithDelegates.delegates");
    for (SorobanDelegateSignature element : delegates) {
      element.encode(out);
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    int node = tape.reserve(2);
    p = SorobanAddressCredentials.validate(tape, bytes, p, end);
    tape.markNode(node, p);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "SorobanAddressCredentialsWithDelegates");
    }
    int nDelegates = tape.count(
        bytes,
        p,
        end,
        44,
        Integer.MAX_VALUE,
        "SorobanAddressCredentialsWithDelegates.delegates");
    p += 4;
    int slotsDelegates = tape.reserve(nDelegates);
    for (int i = 0; i < nDelegates; i++) {
      tape.mark(slotsDelegates + i, p);
      p = SorobanDelegateSignature.validate(tape, bytes, p, end, 0);
    }
    return p;
  }
}
