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
 * XDR union {@code FeeBumpTransactionInnerTx}.
 *
 * @param type chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record FeeBumpTransactionInnerTx(
    EnvelopeType type,
    @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<FeeBumpTransactionInnerTx> XDR =
      new GeneratedType<>(
          "FeeBumpTransactionInnerTx",
          "FeeBumpTransactionInnerTx",
          true,
          FeeBumpTransactionInnerTx::validate,
          FeeBumpTransactionInnerTx::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param type chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public FeeBumpTransactionInnerTx {
    Objects.requireNonNull(type, "type");
    switch (type) {
      case ENVELOPE_TYPE_TX ->
          Unions.check(value, TransactionV1Envelope.class, false, "FeeBumpTransactionInnerTx");
      default ->
          throw new IllegalArgumentException("FeeBumpTransactionInnerTx has no arm for " + type);
    }
  }

  /**
   * Creates a value of {@code ENVELOPE_TYPE_TX}.
   *
   * @param v1 value of the arm
   * @return the value
   */
  public static FeeBumpTransactionInnerTx ofTx(TransactionV1Envelope v1) {
    return new FeeBumpTransactionInnerTx(EnvelopeType.ENVELOPE_TYPE_TX, v1);
  }

  @Override
  public @Nullable String arm() {
    return switch (type) {
      case ENVELOPE_TYPE_TX -> "v1";
      default -> null;
    };
  }

  /**
   * Returns the value of {@code v1}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public TransactionV1Envelope v1() {
    if (!"v1".equals(arm())) {
      throw Unions.wrongArm("FeeBumpTransactionInnerTx", type, "v1");
    }
    return (TransactionV1Envelope) value;
  }

  /**
   * Reads {@code type}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static EnvelopeType type(XdrDocument doc, long self) {
    Views.check(doc, self, "FeeBumpTransactionInnerTx");
    return EnvelopeType.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code v1}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link TransactionV1Envelope}
   */
  public static long v1(XdrDocument doc, long self) {
    Views.check(doc, self, "FeeBumpTransactionInnerTx");
    assert Views.int32(doc, XdrDocument.offset(self)) == 2 : "not ENVELOPE_TYPE_TX";
    return Views.found(doc, self + 4, "TransactionV1Envelope");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "FeeBumpTransactionInnerTx");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 2 -> {
        return TransactionV1Envelope.end(doc, Views.found(doc, self + 4, "TransactionV1Envelope"));
      }
      default -> {
        return p;
      }
    }
  }

  static FeeBumpTransactionInnerTx read(XdrDocument doc, long self) {
    EnvelopeType type = type(doc, self);
    return switch (type) {
      case ENVELOPE_TYPE_TX ->
          new FeeBumpTransactionInnerTx(type, TransactionV1Envelope.read(doc, v1(doc, self)));
      default -> new FeeBumpTransactionInnerTx(type, null);
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
        TransactionV1Envelope v1 = (TransactionV1Envelope) value;
        v1.encode(out);
      }
      default -> {}
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "FeeBumpTransactionInnerTx");
    }
    int type = Xdr.int32(bytes, p);
    p += 4;
    switch (type) {
      case 2 -> {
        p = TransactionV1Envelope.validate(tape, bytes, p, end);
      }
      default ->
          throw tape.unknown(p - 4, type, "FeeBumpTransactionInnerTx.type", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
