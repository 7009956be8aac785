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
 * The content of an event. XDR struct {@code ContractEventV0}.
 *
 * @param topics {@code topics}
 * @param data {@code data}
 * @since 0.1.0
 */
public record ContractEventV0(List<SCVal> topics, SCVal data) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<ContractEventV0> XDR =
      new GeneratedType<>(
          "ContractEventV0",
          "ContractEventV0",
          true,
          ContractEventV0::validate,
          ContractEventV0::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param topics {@code topics}
   * @param data {@code data}
   */
  public ContractEventV0 {
    topics = List.copyOf(topics);
    Objects.requireNonNull(data, "data");
  }

  /**
   * Reads {@code topics}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link SCVal}
   */
  public static long topics(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractEventV0");
    return Views.found(doc, Views.position(XdrDocument.offset(self), Views.node(self) + 1),
        "SCVal<>");
  }

  /**
   * Reads {@code data}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link SCVal}
   */
  public static long data(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractEventV0");
    return Views.found(doc, dataAt(doc, self), "SCVal");
  }

  private static int dataAt(XdrDocument doc, long self) {
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
    Views.check(doc, self, "ContractEventV0");
    return SCVal.end(doc, Views.found(doc, dataAt(doc, self), "SCVal"));
  }

  static ContractEventV0 read(XdrDocument doc, long self) {
    return new ContractEventV0(
        SCVal.readArray(doc, topics(doc, self)),
        SCVal.read(doc, data(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.count(topics, Integer.MAX_VALUE, "ContractEventV0.topics");
    for (SCVal element : topics) {
      element.encode(out);
    }
    data.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    int node = tape.reserve(1);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "ContractEventV0");
    }
    int nTopics = tape.count(bytes, p, end, 4, Integer.MAX_VALUE, "ContractEventV0.topics");
    p += 4;
    int slotsTopics = tape.reserve(nTopics);
    for (int i = 0; i < nTopics; i++) {
      tape.mark(slotsTopics + i, p);
      p = SCVal.validate(tape, bytes, p, end, 0);
    }
    tape.mark(node, p);
    p = SCVal.validate(tape, bytes, p, end, 0);
    return p;
  }
}
