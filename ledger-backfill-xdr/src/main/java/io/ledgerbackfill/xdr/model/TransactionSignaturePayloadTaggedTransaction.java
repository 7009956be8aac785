// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrUnion;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Unions;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.Xdr;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * XDR union {@code TransactionSignaturePayloadTaggedTransaction}.
 *
 * @param type chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record TransactionSignaturePayloadTaggedTransaction(
    EnvelopeType type,
    @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<TransactionSignaturePayloadTaggedTransaction> XDR =
      new GeneratedType<>(
          "TransactionSignaturePayloadTaggedTransaction",
          "TransactionSignaturePayloadTaggedTransaction",
          true,
          TransactionSignaturePayloadTaggedTransaction::validate,
          TransactionSignaturePayloadTaggedTransaction::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param type chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public TransactionSignaturePayloadTaggedTransaction {
    Objects.requireNonNull(type, "type");
    switch (type) {
      case ENVELOPE_TYPE_TX ->
          Unions.check(value, Transaction.class, false,
          "TransactionSignaturePayloadTaggedTransaction");
      case ENVELOPE_TYPE_TX_FEE_BUMP ->
          Unions.check(value, FeeBumpTransaction.class, false,
          "TransactionSignaturePayloadTaggedTransaction");
      default ->
          throw new IllegalArgumentException(
          "TransactionSignaturePayloadTaggedTransaction has no arm for " + type);
    }
  }

  /**
   * Creates a value of {@code ENVELOPE_TYPE_TX}.
   *
   * @param tx value of the arm
   * @return the value
   */
  public static TransactionSignaturePayloadTaggedTransaction ofTx(Transaction tx) {
    return new TransactionSignaturePayloadTaggedTransaction(EnvelopeType.ENVELOPE_TYPE_TX, tx);
  }

  /**
   * Creates a value of {@code ENVELOPE_TYPE_TX_FEE_BUMP}.
   *
   * @param feeBump value of the arm
   * @return the value
   */
  public static TransactionSignaturePayloadTaggedTransaction ofTxFeeBump(
      FeeBumpTransaction feeBump) {
    return new TransactionSignaturePayloadTaggedTransaction(EnvelopeType.ENVELOPE_TYPE_TX_FEE_BUMP,
        feeBump);
  }

  @Override
  public @Nullable String arm() {
    return switch (type) {
      case ENVELOPE_TYPE_TX -> "tx";
      case ENVELOPE_TYPE_TX_FEE_BUMP -> "feeBump";
      default -> null;
    };
  }

  /**
   * Returns the value of {@code tx}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public Transaction tx() {
    if (!"tx".equals(arm())) {
      throw Unions.wrongArm("TransactionSignaturePayloadTaggedTransaction", type, "tx");
    }
    return (Transaction) value;
  }

  /**
   * Returns the value of {@code feeBump}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public FeeBumpTransaction feeBump() {
    if (!"feeBump".equals(arm())) {
      throw Unions.wrongArm("TransactionSignaturePayloadTaggedTransaction", type, "feeBump");
    }
    return (FeeBumpTransaction) value;
  }

  /**
   * Reads {@code type}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static EnvelopeType type(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionSignaturePayloadTaggedTransaction");
    return EnvelopeType.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code tx}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link Transaction}
   */
  public static long tx(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionSignaturePayloadTaggedTransaction");
    assert Views.int32(doc, XdrDocument.offset(self)) == 2 : "not ENVELOPE_TYPE_TX";
    return Views.found(doc, self + 4, "Transaction");
  }

  /**
   * Reads {@code feeBump}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link FeeBumpTransaction}
   */
  public static long feeBump(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionSignaturePayloadTaggedTransaction");
    assert Views.int32(doc, XdrDocument.offset(self)) == 5 : "not ENVELOPE_TYPE_TX_FEE_BUMP";
    return Views.found(doc, self + 4, "FeeBumpTransaction");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionSignaturePayloadTaggedTransaction");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 2 -> {
        return Transaction.end(doc, Views.found(doc, self + 4, "Transaction"));
      }
      case 5 -> {
        return FeeBumpTransaction.end(doc, Views.found(doc, self + 4, "FeeBumpTransaction"));
      }
      default -> {
        return p;
      }
    }
  }

  static TransactionSignaturePayloadTaggedTransaction read(XdrDocument doc, long self) {
    EnvelopeType type = type(doc, self);
    return switch (type) {
      case ENVELOPE_TYPE_TX ->
          new TransactionSignaturePayloadTaggedTransaction(type,
          Transaction.read(doc, tx(doc, self)));
      case ENVELOPE_TYPE_TX_FEE_BUMP ->
          new TransactionSignaturePayloadTaggedTransaction(type,
          FeeBumpTransaction.read(doc, feeBump(doc, self)));
      default -> new TransactionSignaturePayloadTaggedTransaction(type, null);
    };
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.int32(type.value());
    switch (type) {
      case ENVELOPE_TYPE_TX -> {
        Transaction tx = (Transaction) value;
        tx.encode(out);
      }
      case ENVELOPE_TYPE_TX_FEE_BUMP -> {
        FeeBumpTransaction feeBump = (FeeBumpTransaction) value;
        feeBump.encode(out);
      }
      default -> {}
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "TransactionSignaturePayloadTaggedTransaction");
    }
    int type = Xdr.int32(bytes, p);
    p += 4;
    switch (type) {
      case 2 -> {
        p = Transaction.validate(tape, bytes, p, end);
      }
      case 5 -> {
        p = FeeBumpTransaction.validate(tape, bytes, p, end);
      }
      default ->
          throw tape.unknown(p - 4, type, "TransactionSignaturePayloadTaggedTransaction.type",
          StellarXdr.PROTOCOL);
    }
    return p;
  }
}
