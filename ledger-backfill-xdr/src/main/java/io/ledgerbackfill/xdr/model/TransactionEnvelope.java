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
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A transaction with its signatures. XDR union {@code TransactionEnvelope}.
 *
 * @param type chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record TransactionEnvelope(EnvelopeType type, @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<TransactionEnvelope> XDR =
      new GeneratedType<>(
          "TransactionEnvelope",
          "TransactionEnvelope",
          true,
          TransactionEnvelope::validate,
          TransactionEnvelope::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param type chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public TransactionEnvelope {
    Objects.requireNonNull(type, "type");
    switch (type) {
      case ENVELOPE_TYPE_TX_V0 ->
          Unions.check(value, TransactionV0Envelope.class, false, "TransactionEnvelope");
      case ENVELOPE_TYPE_TX ->
          Unions.check(value, TransactionV1Envelope.class, false, "TransactionEnvelope");
      case ENVELOPE_TYPE_TX_FEE_BUMP ->
          Unions.check(value, FeeBumpTransactionEnvelope.class, false, "TransactionEnvelope");
      default -> throw new IllegalArgumentException("TransactionEnvelope has no arm for " + type);
    }
  }

  /**
   * Creates a value of {@code ENVELOPE_TYPE_TX_V0}.
   *
   * @param v0 value of the arm
   * @return the value
   */
  public static TransactionEnvelope ofTxV0(TransactionV0Envelope v0) {
    return new TransactionEnvelope(EnvelopeType.ENVELOPE_TYPE_TX_V0, v0);
  }

  /**
   * Creates a value of {@code ENVELOPE_TYPE_TX}.
   *
   * @param v1 value of the arm
   * @return the value
   */
  public static TransactionEnvelope ofTx(TransactionV1Envelope v1) {
    return new TransactionEnvelope(EnvelopeType.ENVELOPE_TYPE_TX, v1);
  }

  /**
   * Creates a value of {@code ENVELOPE_TYPE_TX_FEE_BUMP}.
   *
   * @param feeBump value of the arm
   * @return the value
   */
  public static TransactionEnvelope ofTxFeeBump(FeeBumpTransactionEnvelope feeBump) {
    return new TransactionEnvelope(EnvelopeType.ENVELOPE_TYPE_TX_FEE_BUMP, feeBump);
  }

  @Override
  public @Nullable String arm() {
    return switch (type) {
      case ENVELOPE_TYPE_TX_V0 -> "v0";
      case ENVELOPE_TYPE_TX -> "v1";
      case ENVELOPE_TYPE_TX_FEE_BUMP -> "feeBump";
      default -> null;
    };
  }

  /**
   * Returns the value of {@code v0}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public TransactionV0Envelope v0() {
    if (!"v0".equals(arm())) {
      throw Unions.wrongArm("TransactionEnvelope", type, "v0");
    }
    return (TransactionV0Envelope) value;
  }

  /**
   * Returns the value of {@code v1}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public TransactionV1Envelope v1() {
    if (!"v1".equals(arm())) {
      throw Unions.wrongArm("TransactionEnvelope", type, "v1");
    }
    return (TransactionV1Envelope) value;
  }

  /**
   * Returns the value of {@code feeBump}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public FeeBumpTransactionEnvelope feeBump() {
    if (!"feeBump".equals(arm())) {
      throw Unions.wrongArm("TransactionEnvelope", type, "feeBump");
    }
    return (FeeBumpTransactionEnvelope) value;
  }

  /**
   * Reads {@code type}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static EnvelopeType type(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionEnvelope");
    return EnvelopeType.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code v0}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link TransactionV0Envelope}
   */
  public static long v0(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionEnvelope");
    assert Views.int32(doc, XdrDocument.offset(self)) == 0 : "not ENVELOPE_TYPE_TX_V0";
    return Views.found(doc, self + 4, "TransactionV0Envelope");
  }

  /**
   * Reads {@code v1}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link TransactionV1Envelope}
   */
  public static long v1(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionEnvelope");
    assert Views.int32(doc, XdrDocument.offset(self)) == 2 : "not ENVELOPE_TYPE_TX";
    return Views.found(doc, self + 4, "TransactionV1Envelope");
  }

  /**
   * Reads {@code feeBump}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link FeeBumpTransactionEnvelope}
   */
  public static long feeBump(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionEnvelope");
    assert Views.int32(doc, XdrDocument.offset(self)) == 5 : "not ENVELOPE_TYPE_TX_FEE_BUMP";
    return Views.found(doc, self + 4, "FeeBumpTransactionEnvelope");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionEnvelope");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 0 -> {
        return TransactionV0Envelope.end(doc, Views.found(doc, self + 4, "TransactionV0Envelope"));
      }
      case 2 -> {
        return TransactionV1Envelope.end(doc, Views.found(doc, self + 4, "TransactionV1Envelope"));
      }
      case 5 -> {
        return FeeBumpTransactionEnvelope.end(doc,
            Views.found(doc, self + 4, "FeeBumpTransactionEnvelope"));
      }
      default -> {
        return p;
      }
    }
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
    Views.check(doc, array, "TransactionEnvelope<>");
    assert i >= 0 && i < doc.size(array) : "no element " + i;
    return Views.found(doc, Views.slotPair(doc, Views.node(array) + 2 * i), "TransactionEnvelope");
  }

  static int arrayEnd(XdrDocument doc, long array) {
    int n = doc.size(array);
    return n == 0 ? XdrDocument.offset(array) + 4 : end(doc, at(doc, array, n - 1));
  }

  static List<TransactionEnvelope> readArray(XdrDocument doc, long array) {
    int n = doc.size(array);
    List<TransactionEnvelope> values = new ArrayList<>(n);
    for (int i = 0; i < n; i++) {
      values.add(
          read(doc,
          Views.found(doc, Views.slotPair(doc, Views.node(array) + 2 * i), "TransactionEnvelope")));
    }
    return values;
  }

  static TransactionEnvelope read(XdrDocument doc, long self) {
    EnvelopeType type = type(doc, self);
    return switch (type) {
      case ENVELOPE_TYPE_TX_V0 ->
          new TransactionEnvelope(type, TransactionV0Envelope.read(doc, v0(doc, self)));
      case ENVELOPE_TYPE_TX ->
          new TransactionEnvelope(type, TransactionV1Envelope.read(doc, v1(doc, self)));
      case ENVELOPE_TYPE_TX_FEE_BUMP ->
          new TransactionEnvelope(type, FeeBumpTransactionEnvelope.read(doc, feeBump(doc, self)));
      default -> new TransactionEnvelope(type, null);
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
      case ENVELOPE_TYPE_TX_V0 -> {
        TransactionV0Envelope v0 = (TransactionV0Envelope) value;
        v0.encode(out);
      }
      case ENVELOPE_TYPE_TX -> {
        TransactionV1Envelope v1 = (TransactionV1Envelope) value;
        v1.encode(out);
      }
      case ENVELOPE_TYPE_TX_FEE_BUMP -> {
        FeeBumpTransactionEnvelope feeBump = (FeeBumpTransactionEnvelope) value;
        feeBump.encode(out);
      }
      default -> {}
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "TransactionEnvelope");
    }
    int type = Xdr.int32(bytes, p);
    p += 4;
    switch (type) {
      case 0 -> {
        p = TransactionV0Envelope.validate(tape, bytes, p, end);
      }
      case 2 -> {
        p = TransactionV1Envelope.validate(tape, bytes, p, end);
      }
      case 5 -> {
        p = FeeBumpTransactionEnvelope.validate(tape, bytes, p, end);
      }
      default -> throw tape.unknown(p - 4, type, "TransactionEnvelope.type", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
