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
 * XDR struct {@code InvokeHostFunctionOp}.
 *
 * @param hostFunction {@code hostFunction}
 * @param auth {@code auth}
 * @since 0.1.0
 */
public record InvokeHostFunctionOp(
    HostFunction hostFunction,
    List<SorobanAuthorizationEntry> auth) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<InvokeHostFunctionOp> XDR =
      new GeneratedType<>(
          "InvokeHostFunctionOp",
          "InvokeHostFunctionOp",
          true,
          InvokeHostFunctionOp::validate,
          InvokeHostFunctionOp::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param hostFunction {@code hostFunction}
   * @param auth {@code auth}
   */
  public InvokeHostFunctionOp {
    Objects.requireNonNull(hostFunction, "hostFunction");
    auth = List.copyOf(auth);
  }

  /**
   * Reads {@code hostFunction}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link HostFunction}
   */
  public static long hostFunction(XdrDocument doc, long self) {
    Views.check(doc, self, "InvokeHostFunctionOp");
    return Views.found(doc, Views.position(XdrDocument.offset(self), Views.node(self) + 2),
        "HostFunction");
  }

  /**
   * Reads {@code auth}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link SorobanAuthorizationEntry}
   */
  public static long auth(XdrDocument doc, long self) {
    Views.check(doc, self, "InvokeHostFunctionOp");
    return Views.found(doc, Views.slotPair(doc, Views.node(self)), "SorobanAuthorizationEntry<>");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "InvokeHostFunctionOp");
    return SorobanAuthorizationEntry.arrayEnd(doc,
        Views.found(doc, Views.slotPair(doc, Views.node(self)), "SorobanAuthorizationEntry<>"));
  }

  static InvokeHostFunctionOp read(XdrDocument doc, long self) {
    return new InvokeHostFunctionOp(
        HostFunction.read(doc, hostFunction(doc, self)),
        SorobanAuthorizationEntry.readArray(doc, auth(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    hostFunction.encode(out);
    out.count(auth, Integer.MAX_VALUE, "InvokeHostFunctionOp.auth");
    for (SorobanAuthorizationEntry element : auth) {
      element.encode(out);
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    int node = tape.reserve(2);
    p = HostFunction.validate(tape, bytes, p, end);
    tape.markNode(node, p);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "InvokeHostFunctionOp");
    }
    int nAuth = tape.count(bytes, p, end, 24, Integer.MAX_VALUE, "InvokeHostFunctionOp.auth");
    p += 4;
    int slotsAuth = tape.reserve(2 * nAuth);
    for (int i = 0; i < nAuth; i++) {
      tape.markNode(slotsAuth + 2 * i, p);
      p = SorobanAuthorizationEntry.validate(tape, bytes, p, end);
    }
    return p;
  }
}
