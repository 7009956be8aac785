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
 * A transaction. XDR struct {@code Transaction}.
 *
 * @param sourceAccount {@code sourceAccount}
 * @param fee The most it may cost, in stroops.
 * @param seqNum {@code seqNum}
 * @param cond {@code cond}
 * @param memo {@code memo}
 * @param operations {@code operations}
 * @param ext {@code ext}
 * @since 0.1.0
 */
public record Transaction(
    MuxedAccount sourceAccount,
    long fee,
    long seqNum,
    Preconditions cond,
    Memo memo,
    List<Operation> operations,
    TransactionExt ext) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<Transaction> XDR =
      new GeneratedType<>(
          "Transaction",
          "Transaction",
          true,
          Transaction::validate,
          Transaction::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param sourceAccount {@code sourceAccount}
   * @param fee The most it may cost, in stroops.
   * @param seqNum {@code seqNum}
   * @param cond {@code cond}
   * @param memo {@code memo}
   * @param operations {@code operations}
   * @param ext {@code ext}
   */
  public Transaction {
    Objects.requireNonNull(sourceAccount, "sourceAccount");
    Objects.requireNonNull(cond, "cond");
    Objects.requireNonNull(memo, "memo");
    operations = List.copyOf(operations);
    Objects.requireNonNull(ext, "ext");
  }

  /**
   * Reads {@code sourceAccount}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link MuxedAccount}
   */
  public static long sourceAccount(XdrDocument doc, long self) {
    Views.check(doc, self, "Transaction");
    return Views.found(doc, XdrDocument.offset(self), "MuxedAccount");
  }

  /**
   * Reads {@code fee}. The most it may cost, in stroops.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long fee(XdrDocument doc, long self) {
    Views.check(doc, self, "Transaction");
    return Views.uint32(doc, feeAt(doc, self));
  }

  /**
   * Reads {@code seqNum}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long seqNum(XdrDocument doc, long self) {
    Views.check(doc, self, "Transaction");
    return Views.int64(doc, seqNumAt(doc, self));
  }

  /**
   * Reads {@code cond}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link Preconditions}
   */
  public static long cond(XdrDocument doc, long self) {
    Views.check(doc, self, "Transaction");
    return Views.found(doc, Views.position(condAt(doc, self), Views.node(self) + 4),
        "Preconditions");
  }

  /**
   * Reads {@code memo}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link Memo}
   */
  public static long memo(XdrDocument doc, long self) {
    Views.check(doc, self, "Transaction");
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
    Views.check(doc, self, "Transaction");
    return Views.found(doc,
        Views.position(operationsAt(doc, self), Views.slot(doc, Views.node(self) + 1)),
        "Operation<>");
  }

  /**
   * Reads {@code ext}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link TransactionExt}
   */
  public static long ext(XdrDocument doc, long self) {
    Views.check(doc, self, "Transaction");
    return Views.found(doc, Views.slotPair(doc, Views.node(self) + 2), "TransactionExt");
  }

  private static int feeAt(XdrDocument doc, long self) {
    return MuxedAccount.end(doc, Views.found(doc, XdrDocument.offset(self), "MuxedAccount"));
  }

  private static int seqNumAt(XdrDocument doc, long self) {
    return feeAt(doc, self) + 4;
  }

  private static int condAt(XdrDocument doc, long self) {
    return seqNumAt(doc, self) + 8;
  }

  private static int memoAt(XdrDocument doc, long self) {
    return Views.slot(doc, Views.node(self));
  }

  private static int operationsAt(XdrDocument doc, long self) {
    return Memo.end(doc, Views.found(doc, memoAt(doc, self), "Memo"));
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "Transaction");
    return TransactionExt.end(doc,
        Views.found(doc, Views.slotPair(doc, Views.node(self) + 2), "TransactionExt"));
  }

  static Transaction read(XdrDocument doc, long self) {
    return new Transaction(
        MuxedAccount.read(doc, sourceAccount(doc, self)),
        fee(doc, self),
        seqNum(doc, self),
        Preconditions.read(doc, cond(doc, self)),
        Memo.read(doc, memo(doc, self)),
        Operation.readArray(doc, operations(doc, self)),
        TransactionExt.read(doc, ext(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    sourceAccount.encode(out);
    out.uint32(fee);
    out.int64(seqNum);
    cond.encode(out);
    memo.encode(out);
    out.count(operations, 100, "Transaction.operations");
    for (Operation element : operations) {
      element.encode(out);
    }
    ext.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    int node = tape.reserve(4);
    p = MuxedAccount.validate(tape, bytes, p, end);
    if (end - p < 12) {
      throw tape.truncated(p, end, 12, "Transaction");
    }
    p = Preconditions.validate(tape, bytes, p + 12, end);
    tape.markNode(node, p);
    p = Memo.validate(tape, bytes, p, end);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "Transaction");
    }
    int nOperations = tape.count(bytes, p, end, 8, 100, "Transaction.operations");
    p += 4;
    int slotsOperations = tape.reserve(2 * nOperations);
    for (int i = 0; i < nOperations; i++) {
      tape.markNode(slotsOperations + 2 * i, p);
      p = Operation.validate(tape, bytes, p, end);
    }
    tape.markNode(node + 2, p);
    p = TransactionExt.validate(tape, bytes, p, end);
    return p;
  }
}
