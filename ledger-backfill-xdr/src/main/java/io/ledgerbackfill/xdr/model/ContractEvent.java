// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * An event that a contract, or the network in its place, has emitted. XDR struct {@code
 * ContractEvent}.
 *
 * @param ext {@code ext}
 * @param contractID The contract; absent for events of the host.
 * @param type {@code type}
 * @param body {@code body}
 * @since 0.1.0
 */
public record ContractEvent(
    ExtensionPoint ext,
    @Nullable Opaque contractID,
    ContractEventType type,
    ContractEventBody body) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<ContractEvent> XDR =
      new GeneratedType<>(
          "ContractEvent",
          "ContractEvent",
          true,
          ContractEvent::validate,
          ContractEvent::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param ext {@code ext}
   * @param contractID The contract; absent for events of the host.
   * @param type {@code type}
   * @param body {@code body}
   */
  public ContractEvent {
    Objects.requireNonNull(ext, "ext");
    Objects.requireNonNull(type, "type");
    Objects.requireNonNull(body, "body");
  }

  /**
   * Reads {@code ext}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ExtensionPoint}
   */
  public static long ext(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractEvent");
    return Views.found(doc, XdrDocument.offset(self), "ExtensionPoint");
  }

  /**
   * Returns whether {@code contractID} is there. The contract; absent for events of the host.
   *
   * @param doc the document
   * @param self position of the value
   * @return true if it is
   */
  public static boolean hasContractID(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractEvent");
    return Views.bool(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Reads {@code contractID}, which must be there. The contract; absent for events of the host.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long contractID(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractEvent");
    assert hasContractID(doc, self) : "contractID is absent";
    return Views.slice(doc, XdrDocument.offset(self) + 8, 32);
  }

  /**
   * Reads {@code type}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static ContractEventType type(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractEvent");
    return ContractEventType.of(Views.int32(doc, typeAt(doc, self)));
  }

  /**
   * Reads {@code body}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ContractEventBody}
   */
  public static long body(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractEvent");
    return Views.found(doc, Views.position(bodyAt(doc, self), Views.node(self)),
        "ContractEventBody");
  }

  private static int typeAt(XdrDocument doc, long self) {
    int p = XdrDocument.offset(self) + 4;
    return Views.bool(doc, p) ? p + 36 : p + 4;
  }

  private static int bodyAt(XdrDocument doc, long self) {
    return typeAt(doc, self) + 4;
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractEvent");
    return ContractEventBody.end(doc,
        Views.found(doc, Views.position(bodyAt(doc, self), Views.node(self)), "ContractEventBody"));
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
    Views.check(doc, array, "ContractEvent<>");
    assert i >= 0 && i < doc.size(array) : "no element " + i;
    return Views.found(doc, Views.slotPair(doc, Views.node(array) + 2 * i), "ContractEvent");
  }

  static int arrayEnd(XdrDocument doc, long array) {
    int n = doc.size(array);
    return n == 0 ? XdrDocument.offset(array) + 4 : end(doc, at(doc, array, n - 1));
  }

  static List<ContractEvent> readArray(XdrDocument doc, long array) {
    int n = doc.size(array);
    List<ContractEvent> values = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      values.add(
          read(doc,
          Views.found(doc, Views.slotPair(doc, Views.node(array) + 2 * i), "ContractEvent")));
    }
    return values;
  }

  static ContractEvent read(XdrDocument doc, long self) {
    return new ContractEvent(
        ExtensionPoint.read(doc, ext(doc, self)),
        hasContractID(doc, self) ? doc.opaque(contractID(doc, self)) : null,
        type(doc, self),
        ContractEventBody.read(doc, body(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    ext.encode(out);
    if (out.bool(contractID != null)) {
      out.fixed(contractID, 32, "ContractEvent.contractID");
    }
    out.int32(type.value());
    body.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 8) {
      throw tape.truncated(p, end, 8, "ContractEvent");
    }
    ExtensionPoint.check(tape, bytes, p);
    p += 8;
    if (tape.bool(bytes, p - 4, "ContractEvent.contractID")) {
      if (end - p < 32) {
        throw tape.truncated(p, end, 32, "ContractEvent");
      }
      p += 32;
    }
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "ContractEvent");
    }
    ContractEventType.check(tape, bytes, p);
    p = ContractEventBody.validate(tape, bytes, p + 4, end);
    return p;
  }
}
