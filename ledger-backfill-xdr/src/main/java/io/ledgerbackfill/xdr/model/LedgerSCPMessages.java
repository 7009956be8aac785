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

/**
 * XDR struct {@code LedgerSCPMessages}.
 *
 * @param ledgerSeq {@code ledgerSeq}
 * @param messages {@code messages}
 * @since 0.1.0
 */
public record LedgerSCPMessages(long ledgerSeq, List<SCPEnvelope> messages) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<LedgerSCPMessages> XDR =
      new GeneratedType<>(
          "LedgerSCPMessages",
          "LedgerSCPMessages",
          true,
          LedgerSCPMessages::validate,
          LedgerSCPMessages::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param ledgerSeq {@code ledgerSeq}
   * @param messages {@code messages}
   */
  public LedgerSCPMessages {
    messages = List.copyOf(messages);
  }

  /**
   * Reads {@code ledgerSeq}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long ledgerSeq(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerSCPMessages");
    return Views.uint32(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code messages}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link SCPEnvelope}
   */
  public static long messages(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerSCPMessages");
    return Views.found(doc, self + 4, "SCPEnvelope<>");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerSCPMessages");
    return SCPEnvelope.arrayEnd(doc, Views.found(doc, self + 4, "SCPEnvelope<>"));
  }

  static LedgerSCPMessages read(XdrDocument doc, long self) {
    return new LedgerSCPMessages(
        ledgerSeq(doc, self),
        SCPEnvelope.readArray(doc, messages(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.uint32(ledgerSeq);
    out.count(messages, Integer.MAX_VALUE, "LedgerSCPMessages.messages");
    for (SCPEnvelope element : messages) {
      element.encode(out);
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 8) {
      throw tape.truncated(p, end, 8, "LedgerSCPMessages");
    }
    int nMessages = tape.count(
        bytes,
        p + 4,
        end,
        92,
        Integer.MAX_VALUE,
        "LedgerSCPMessages.messages");
    p += 8;
    int slotsMessages = tape.reserve(2 * nMessages);
    for (int i = 0; i < nMessages; i++) {
      tape.markNode(slotsMessages + 2 * i, p);
      p = SCPEnvelope.validate(tape, bytes, p, end);
    }
    return p;
  }
}
