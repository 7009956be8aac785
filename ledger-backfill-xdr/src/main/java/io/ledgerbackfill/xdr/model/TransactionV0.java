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
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The form of transactions before protocol 13. XDR struct {@code TransactionV0}.
 *
 * @param sourceAccountEd25519 {@code sourceAccountEd25519}
 * @param fee The most it may cost, in stroops.
 * @param seqNum {@code seqNum}
 * @param timeBounds {@code timeBounds}
 * @param memo {@code memo}
 * @param operations {@code operations}
 * @param ext {@code ext}
 * @since 0.1.0
 */
public record TransactionV0(
    Opaque sourceAccountEd25519,
    long fee,
    long seqNum,
    @Nullable TimeBounds timeBounds,
    Memo memo,
    List<Operation> operations,
    TransactionV0Ext ext) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<TransactionV0> XDR =
      new GeneratedType<>(
          "TransactionV0",
          "TransactionV0",
          true,
          TransactionV0::validate,
          TransactionV0::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param sourceAccountEd25519 {@code sourceAccountEd25519}
   * @param fee The most it may cost, in stroops.
   * @param seqNum {@code seqNum}
   * @param timeBounds {@code timeBounds}
   * @param memo {@code memo}
   * @param operations {@code operations}
   * @param ext {@code ext}
   */
  public TransactionV0 {
    Objects.requireNonNull(sourceAccountEd25519, "sourceAccountEd25519");
    Objects.requireNonNull(memo, "memo");
    operations = List.copyOf(operations);
    Objects.requireNonNull(ext, "ext");
  }

  /**
   * Reads {@code sourceAccountEd25519}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long sourceAccountEd25519(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionV0");
    return Views.slice(doc, XdrDocument.offset(self), 32);
  }

  /**
   * Reads {@code fee}. The most it may cost, in stroops.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long fee(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionV0");
    return Views.uint32(doc, XdrDocument.offset(self) + 32);
  }

  /**
   * Reads {@code seqNum}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long seqNum(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionV0");
    return Views.int64(doc, XdrDocument.offset(self) + 36);
  }

  /**
   * Returns whether {@code timeBounds} is there.
   *
   * @param doc the document
   * @param self position of the value
   * @return true if it is
   */
  public static boolean hasTimeBounds(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionV0");
    return Views.bool(doc, XdrDocument.offset(self) + 44);
  }

  /**
   * Reads {@code timeBounds}, which must be there.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link TimeBounds}
   */
  public static long timeBounds(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionV0");
    assert hasTimeBounds(doc, self) : "timeBounds is absent";
    return Views.found(doc, XdrDocument.offset(self) + 48, "TimeBounds");
  }

  /**
   * Reads {@code memo}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link Memo}
   */
  public static long memo(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionV0");
    return Views.found(doc, memoAt(doc, self), "Memo");
  }

  /**
   * Reads {@code operations}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link Operation}, at most 100
   */
  public static long operations(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionV0");
    return Views.found(doc, Views.position(operationsAt(doc, self), Views.node(self) + 1),
        "Operation<>");
  }

  /**
   * Reads {@code ext}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link TransactionV0Ext}
   */
  public static long ext(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionV0");
    return Views.found(doc, extAt(doc, self), "TransactionV0Ext");
  }

  private static int memoAt(XdrDocument doc, long self) {
    int p = XdrDocument.offset(self) + 44;
    return Views.bool(doc, p) ? p + 20 : p + 4;
  }

  private static int operationsAt(XdrDocument doc, long self) {
    return Memo.end(doc, Views.found(doc, memoAt(doc, self), "Memo"));
  }

  private static int extAt(XdrDocument doc, long self) {
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
    Views.check(doc, self, "TransactionV0");
    return extAt(doc, self) + 4;
  }

  static TransactionV0 read(XdrDocument doc, long self) {
    return new TransactionV0(
        doc.opaque(sourceAccountEd25519(doc, self)),
        fee(doc, self),
        seqNum(doc, self),
        hasTimeBounds(doc, self) ? TimeBounds.read(doc, timeBounds(doc, self)) : null,
        Memo.read(doc, memo(doc, self)),
        Operation.readArray(doc, operations(doc, self)),
        TransactionV0Ext.read(doc, ext(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.fixed(sourceAccountEd25519, 32, "TransactionV0.sourceAccountEd25519");
    out.uint32(fee);
    out.int64(seqNum);
    if (out.bool(timeBounds != null)) {
      timeBounds.encode(out);
    }
    memo.encode(out);
    out.count(operations, 100, "TransactionV0.operations");
    for (Operation element : operations) {
      element.encode(out);
    }
    ext.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    int node = tape.reserve(1);
    if (end - p < 48) {
      throw tape.truncated(p, end, 48, "TransactionV0");
    }
    p += 48;
    if (tape.bool(bytes, p - 4, "TransactionV0.timeBounds")) {
      if (end - p < 16) {
        throw tape.truncated(p, end, 16, "TransactionV0");
      }
      p += 16;
    }
    p = Memo.validate(tape, bytes, p, end);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "TransactionV0");
    }
    int nOperations = tape.count(bytes, p, end, 8, 100, "TransactionV0.operations");
    p += 4;
    int slotsOperations = tape.reserve(2 * nOperations);
    for (int i = 0; i < nOperations; i++) {
      tape.markNode(slotsOperations + 2 * i, p);
      p = Operation.validate(tape, bytes, p, end);
    }
    tape.mark(node, p);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "TransactionV0");
    }
    TransactionV0Ext.check(tape, bytes, p);
    return p + 4;
  }
}
