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
import org.jspecify.annotations.Nullable;

/**
 * Transactions of contracts, arranged for several threads (CAP-63). XDR struct {@code
 * ParallelTxsComponent}.
 *
 * @param baseFee What each transaction costs, in stroops, if less than its bid.
 * @param executionStages {@code executionStages}
 * @since 0.1.0
 */
public record ParallelTxsComponent(
    @Nullable Long baseFee,
    List<List<List<TransactionEnvelope>>> executionStages) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<ParallelTxsComponent> XDR =
      new GeneratedType<>(
          "ParallelTxsComponent",
          "ParallelTxsComponent",
          true,
          ParallelTxsComponent::validate,
          ParallelTxsComponent::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param baseFee What each transaction costs, in stroops, if less than its bid.
   * @param executionStages {@code executionStages}
   */
  public ParallelTxsComponent {
    executionStages = List.copyOf(executionStages);
  }

  /**
   * Returns whether {@code baseFee} is there. What each transaction costs, in stroops, if less than
   * its bid.
   *
   * @param doc the document
   * @param self position of the value
   * @return true if it is
   */
  public static boolean hasBaseFee(XdrDocument doc, long self) {
    Views.check(doc, self, "ParallelTxsComponent");
    return Views.bool(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code baseFee}, which must be there. What each transaction costs, in stroops, if less
   * than its bid.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long baseFee(XdrDocument doc, long self) {
    Views.check(doc, self, "ParallelTxsComponent");
    assert hasBaseFee(doc, self) : "baseFee is absent";
    return Views.int64(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Reads {@code executionStages}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link ParallelTxExecutionStage}
   */
  public static long executionStages(XdrDocument doc, long self) {
    Views.check(doc, self, "ParallelTxsComponent");
    return Views.found(doc, Views.position(executionStagesAt(doc, self), Views.node(self)),
        "ParallelTxExecutionStage<>");
  }

  private static int executionStagesAt(XdrDocument doc, long self) {
    int p = XdrDocument.offset(self);
    return Views.bool(doc, p) ? p + 12 : p + 4;
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "ParallelTxsComponent");
    return ParallelTxExecutionStage.arrayEnd(doc,
        Views.found(doc, Views.position(executionStagesAt(doc, self), Views.node(self)),
        "ParallelTxExecutionStage<>"));
  }

  static ParallelTxsComponent read(XdrDocument doc, long self) {
    return new ParallelTxsComponent(
        hasBaseFee(doc, self) ? baseFee(doc, self) : null,
        ParallelTxExecutionStage.readArray(doc, executionStages(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    if (out.bool(baseFee != null)) {
      out.int64(baseFee);
    }
    out.count(executionStages, Integer.MAX_VALUE, "ParallelTxsComponent.executionStages");
    for (List<List<TransactionEnvelope>> element : executionStages) {
      ParallelTxExecutionStage.write(out, element);
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "ParallelTxsComponent");
    }
    p += 4;
    if (tape.bool(bytes, p - 4, "ParallelTxsComponent.baseFee")) {
      if (end - p < 8) {
        throw tape.truncated(p, end, 8, "ParallelTxsComponent");
      }
      p += 8;
    }
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "ParallelTxsComponent");
    }
    int nExecutionStages = tape.count(
        bytes,
        p,
        end,
        4,
        Integer.MAX_VALUE,
        "ParallelTxsComponent.executionStages");
    p += 4;
    int slotsExecutionStages = tape.reserve(2 * nExecutionStages);
    for (int i = 0; i < nExecutionStages; i++) {
      tape.markNode(slotsExecutionStages + 2 * i, p);
      p = ParallelTxExecutionStage.validate(tape, bytes, p, end);
    }
    return p;
  }
}
