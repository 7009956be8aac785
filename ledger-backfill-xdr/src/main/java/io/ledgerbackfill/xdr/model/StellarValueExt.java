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
 * XDR union {@code StellarValueExt}.
 *
 * @param v chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record StellarValueExt(StellarValueType v, @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<StellarValueExt> XDR =
      new GeneratedType<>(
          "StellarValueExt",
          "StellarValueExt",
          false,
          StellarValueExt::validate,
          StellarValueExt::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param v chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public StellarValueExt {
    Objects.requireNonNull(v, "v");
    switch (v) {
      case STELLAR_VALUE_BASIC -> Unions.check(value, Void.class, false, "StellarValueExt");
      case STELLAR_VALUE_SIGNED ->
          Unions.check(value, LedgerCloseValueSignature.class, false, "StellarValueExt");
      case STELLAR_VALUE_EMPTY_TX_SET ->
          Unions.check(value, StellarValueProposedValue.class, false, "StellarValueExt");
      case STELLAR_VALUE_SIGNED_MS ->
          Unions.check(value, StellarValueSignedMsValue.class, false, "StellarValueExt");
      case STELLAR_VALUE_EMPTY_TX_SET_MS ->
          Unions.check(value, StellarValueProposedMsValue.class, false, "StellarValueExt");
    }
  }

  /**
   * Creates a value of {@code STELLAR_VALUE_BASIC}.
   *
   * @return the value
   */
  public static StellarValueExt ofBasic() {
    return new StellarValueExt(StellarValueType.STELLAR_VALUE_BASIC, null);
  }

  /**
   * Creates a value of {@code STELLAR_VALUE_SIGNED}.
   *
   * @param lcValueSignature value of the arm
   * @return the value
   */
  public static StellarValueExt ofSigned(LedgerCloseValueSignature lcValueSignature) {
    return new StellarValueExt(StellarValueType.STELLAR_VALUE_SIGNED, lcValueSignature);
  }

  /**
   * Creates a value of {@code STELLAR_VALUE_EMPTY_TX_SET}.
   *
   * @param proposedValue value of the arm
   * @return the value
   */
  public static StellarValueExt ofEmptyTxSet(StellarValueProposedValue proposedValue) {
    return new StellarValueExt(StellarValueType.STELLAR_VALUE_EMPTY_TX_SET, proposedValue);
  }

  /**
   * Creates a value of {@code STELLAR_VALUE_SIGNED_MS}.
   *
   * @param signedMsValue value of the arm
   * @return the value
   */
  public static StellarValueExt ofSignedMs(StellarValueSignedMsValue signedMsValue) {
    return new StellarValueExt(StellarValueType.STELLAR_VALUE_SIGNED_MS, signedMsValue);
  }

  /**
   * Creates a value of {@code STELLAR_VALUE_EMPTY_TX_SET_MS}.
   *
   * @param proposedMsValue value of the arm
   * @return the value
   */
  public static StellarValueExt ofEmptyTxSetMs(StellarValueProposedMsValue proposedMsValue) {
    return new StellarValueExt(StellarValueType.STELLAR_VALUE_EMPTY_TX_SET_MS, proposedMsValue);
  }

  @Override
  public @Nullable String arm() {
    return switch (v) {
      case STELLAR_VALUE_SIGNED -> "lcValueSignature";
      case STELLAR_VALUE_EMPTY_TX_SET -> "proposedValue";
      case STELLAR_VALUE_SIGNED_MS -> "signedMsValue";
      case STELLAR_VALUE_EMPTY_TX_SET_MS -> "proposedMsValue";
      default -> null;
    };
  }

  /**
   * Returns the value of {@code lcValueSignature}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public LedgerCloseValueSignature lcValueSignature() {
    if (!"lcValueSignature".equals(arm())) {
      throw Unions.wrongArm("StellarValueExt", v, "lcValueSignature");
    }
    return (LedgerCloseValueSignature) value;
  }

  /**
   * Returns the value of {@code proposedValue}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public StellarValueProposedValue proposedValue() {
    if (!"proposedValue".equals(arm())) {
      throw Unions.wrongArm("StellarValueExt", v, "proposedValue");
    }
    return (StellarValueProposedValue) value;
  }

  /**
   * Returns the value of {@code signedMsValue}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public StellarValueSignedMsValue signedMsValue() {
    if (!"signedMsValue".equals(arm())) {
      throw Unions.wrongArm("StellarValueExt", v, "signedMsValue");
    }
    return (StellarValueSignedMsValue) value;
  }

  /**
   * Returns the value of {@code proposedMsValue}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public StellarValueProposedMsValue proposedMsValue() {
    if (!"proposedMsValue".equals(arm())) {
      throw Unions.wrongArm("StellarValueExt", v, "proposedMsValue");
    }
    return (StellarValueProposedMsValue) value;
  }

  /**
   * Reads {@code v}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the member
   */
  public static StellarValueType v(XdrDocument doc, long self) {
    Views.check(doc, self, "StellarValueExt");
    return StellarValueType.of(Views.int32(doc, XdrDocument.offset(self)));
  }

  /**
   * Reads {@code lcValueSignature}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LedgerCloseValueSignature}
   */
  public static long lcValueSignature(XdrDocument doc, long self) {
    Views.check(doc, self, "StellarValueExt");
    assert Views.int32(doc, XdrDocument.offset(self)) == 1 : "not STELLAR_VALUE_SIGNED";
    return Views.found(doc, XdrDocument.offset(self) + 4, "LedgerCloseValueSignature");
  }

  /**
   * Reads {@code proposedValue}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link StellarValueProposedValue}
   */
  public static long proposedValue(XdrDocument doc, long self) {
    Views.check(doc, self, "StellarValueExt");
    assert Views.int32(doc, XdrDocument.offset(self)) == 2 : "not STELLAR_VALUE_EMPTY_TX_SET";
    return Views.found(doc, XdrDocument.offset(self) + 4, "StellarValueProposedValue");
  }

  /**
   * Reads {@code signedMsValue}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link StellarValueSignedMsValue}
   */
  public static long signedMsValue(XdrDocument doc, long self) {
    Views.check(doc, self, "StellarValueExt");
    assert Views.int32(doc, XdrDocument.offset(self)) == 3 : "not STELLAR_VALUE_SIGNED_MS";
    return Views.found(doc, XdrDocument.offset(self) + 4, "StellarValueSignedMsValue");
  }

  /**
   * Reads {@code proposedMsValue}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link StellarValueProposedMsValue}
   */
  public static long proposedMsValue(XdrDocument doc, long self) {
    Views.check(doc, self, "StellarValueExt");
    assert Views.int32(doc, XdrDocument.offset(self)) == 4 : "not STELLAR_VALUE_EMPTY_TX_SET_MS";
    return Views.found(doc, XdrDocument.offset(self) + 4, "StellarValueProposedMsValue");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "StellarValueExt");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 1 -> {
        return LedgerCloseValueSignature.end(doc, Views.found(doc, p, "LedgerCloseValueSignature"));
      }
      case 2 -> {
        return StellarValueProposedValue.end(doc, Views.found(doc, p, "StellarValueProposedValue"));
      }
      case 3 -> {
        return StellarValueSignedMsValue.end(doc, Views.found(doc, p, "StellarValueSignedMsValue"));
      }
      case 4 -> {
        return StellarValueProposedMsValue.end(doc,
            Views.found(doc, p, "StellarValueProposedMsValue"));
      }
      default -> {
        return p;
      }
    }
  }

  static StellarValueExt read(XdrDocument doc, long self) {
    StellarValueType v = v(doc, self);
    return switch (v) {
      case STELLAR_VALUE_SIGNED ->
          new StellarValueExt(v, LedgerCloseValueSignature.read(doc, lcValueSignature(doc, self)));
      case STELLAR_VALUE_EMPTY_TX_SET ->
          new StellarValueExt(v, StellarValueProposedValue.read(doc, proposedValue(doc, self)));
      case STELLAR_VALUE_SIGNED_MS ->
          new StellarValueExt(v, StellarValueSignedMsValue.read(doc, signedMsValue(doc, self)));
      case STELLAR_VALUE_EMPTY_TX_SET_MS ->
          new StellarValueExt(v, StellarValueProposedMsValue.read(doc, proposedMsValue(doc, self)));
      default -> new StellarValueExt(v, null);
    };
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.int32(v.value());
    switch (v) {
      case STELLAR_VALUE_SIGNED -> {
        LedgerCloseValueSignature lcValueSignature = (LedgerCloseValueSignature) value;
        lcValueSignature.encode(out);
      }
      case STELLAR_VALUE_EMPTY_TX_SET -> {
        StellarValueProposedValue proposedValue = (StellarValueProposedValue) value;
        proposedValue.encode(out);
      }
      case STELLAR_VALUE_SIGNED_MS -> {
        StellarValueSignedMsValue signedMsValue = (StellarValueSignedMsValue) value;
        signedMsValue.encode(out);
      }
      case STELLAR_VALUE_EMPTY_TX_SET_MS -> {
        StellarValueProposedMsValue proposedMsValue = (StellarValueProposedMsValue) value;
        proposedMsValue.encode(out);
      }
      default -> {}
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "StellarValueExt");
    }
    int v = Xdr.int32(bytes, p);
    p += 4;
    switch (v) {
      case 0 -> {}
      case 1 -> {
        p = LedgerCloseValueSignature.validate(tape, bytes, p, end);
      }
      case 2 -> {
        p = StellarValueProposedValue.validate(tape, bytes, p, end);
      }
      case 3 -> {
        p = StellarValueSignedMsValue.validate(tape, bytes, p, end);
      }
      case 4 -> {
        p = StellarValueProposedMsValue.validate(tape, bytes, p, end);
      }
      default -> throw tape.unknown(p - 4, v, "StellarValueExt.v", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
