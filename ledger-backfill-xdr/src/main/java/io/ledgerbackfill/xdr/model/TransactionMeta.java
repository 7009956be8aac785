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
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a transaction did to the ledger, in the form of its time. XDR union {@code TransactionMeta}.
 *
 * @param v chooses the arm
 * @param value value of the arm; null if it has none, or is optional and absent
 * @since 0.1.0
 */
public record TransactionMeta(int v, @Nullable Object value) implements XdrUnion {

  /** Decodes and encodes values of this type. */
  public static final XdrType<TransactionMeta> XDR =
      new GeneratedType<>(
          "TransactionMeta",
          "TransactionMeta",
          true,
          TransactionMeta::validate,
          TransactionMeta::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that the value is one of the arm.
   *
   * @param v chooses the arm
   * @param value value of the arm; null if it has none, or is optional and absent
   */
  public TransactionMeta {
    switch (v) {
      case 0 -> value = Unions.checkList(value, OperationMeta.class, false, "TransactionMeta");
      case 1 -> Unions.check(value, TransactionMetaV1.class, false, "TransactionMeta");
      case 2 -> Unions.check(value, TransactionMetaV2.class, false, "TransactionMeta");
      case 3 -> Unions.check(value, TransactionMetaV3.class, false, "TransactionMeta");
      case 4 -> Unions.check(value, TransactionMetaV4.class, false, "TransactionMeta");
      default -> throw new IllegalArgumentException("TransactionMeta has no arm for " + v);
    }
  }

  /**
   * Creates a value of {@code 0}.
   *
   * @param operations value of the arm
   * @return the value
   */
  public static TransactionMeta ofV0(List<OperationMeta> operations) {
    return new TransactionMeta(0, operations);
  }

  /**
   * Creates a value of {@code 1}.
   *
   * @param v1 value of the arm
   * @return the value
   */
  public static TransactionMeta ofV1(TransactionMetaV1 v1) {
    return new TransactionMeta(1, v1);
  }

  /**
   * Creates a value of {@code 2}.
   *
   * @param v2 value of the arm
   * @return the value
   */
  public static TransactionMeta ofV2(TransactionMetaV2 v2) {
    return new TransactionMeta(2, v2);
  }

  /**
   * Creates a value of {@code 3}.
   *
   * @param v3 value of the arm
   * @return the value
   */
  public static TransactionMeta ofV3(TransactionMetaV3 v3) {
    return new TransactionMeta(3, v3);
  }

  /**
   * Creates a value of {@code 4}.
   *
   * @param v4 value of the arm
   * @return the value
   */
  public static TransactionMeta ofV4(TransactionMetaV4 v4) {
    return new TransactionMeta(4, v4);
  }

  @Override
  public @Nullable String arm() {
    return switch (v) {
      case 0 -> "operations";
      case 1 -> "v1";
      case 2 -> "v2";
      case 3 -> "v3";
      case 4 -> "v4";
      default -> null;
    };
  }

  /**
   * Returns the value of {@code operations}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public List<OperationMeta> operations() {
    if (!"operations".equals(arm())) {
      throw Unions.wrongArm("TransactionMeta", v, "operations");
    }
    return Unions.list(value);
  }

  /**
   * Returns the value of {@code v1}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public TransactionMetaV1 v1() {
    if (!"v1".equals(arm())) {
      throw Unions.wrongArm("TransactionMeta", v, "v1");
    }
    return (TransactionMetaV1) value;
  }

  /**
   * Returns the value of {@code v2}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public TransactionMetaV2 v2() {
    if (!"v2".equals(arm())) {
      throw Unions.wrongArm("TransactionMeta", v, "v2");
    }
    return (TransactionMetaV2) value;
  }

  /**
   * Returns the value of {@code v3}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public TransactionMetaV3 v3() {
    if (!"v3".equals(arm())) {
      throw Unions.wrongArm("TransactionMeta", v, "v3");
    }
    return (TransactionMetaV3) value;
  }

  /**
   * Returns the value of {@code v4}.
   *
   * @return the value
   * @throws IllegalStateException if the discriminant chooses another arm
   */
  public TransactionMetaV4 v4() {
    if (!"v4".equals(arm())) {
      throw Unions.wrongArm("TransactionMeta", v, "v4");
    }
    return (TransactionMetaV4) value;
  }

  /**
   * Reads {@code v}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static int v(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionMeta");
    return Views.int32(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code operations}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link OperationMeta}
   */
  public static long operations(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionMeta");
    assert Views.int32(doc, XdrDocument.offset(self)) == 0 : "not 0";
    return Views.found(doc, self + 4, "OperationMeta<>");
  }

  /**
   * Reads {@code v1}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link TransactionMetaV1}
   */
  public static long v1(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionMeta");
    assert Views.int32(doc, XdrDocument.offset(self)) == 1 : "not 1";
    return Views.found(doc, self + 4, "TransactionMetaV1");
  }

  /**
   * Reads {@code v2}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link TransactionMetaV2}
   */
  public static long v2(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionMeta");
    assert Views.int32(doc, XdrDocument.offset(self)) == 2 : "not 2";
    return Views.found(doc, self + 4, "TransactionMetaV2");
  }

  /**
   * Reads {@code v3}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link TransactionMetaV3}
   */
  public static long v3(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionMeta");
    assert Views.int32(doc, XdrDocument.offset(self)) == 3 : "not 3";
    return Views.found(doc, self + 4, "TransactionMetaV3");
  }

  /**
   * Reads {@code v4}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link TransactionMetaV4}
   */
  public static long v4(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionMeta");
    assert Views.int32(doc, XdrDocument.offset(self)) == 4 : "not 4";
    return Views.found(doc, self + 4, "TransactionMetaV4");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "TransactionMeta");
    int p = XdrDocument.offset(self) + 4;
    switch (Views.int32(doc, p - 4)) {
      case 0 -> {
        return OperationMeta.arrayEnd(doc, Views.found(doc, self + 4, "OperationMeta<>"));
      }
      case 1 -> {
        return TransactionMetaV1.end(doc, Views.found(doc, self + 4, "TransactionMetaV1"));
      }
      case 2 -> {
        return TransactionMetaV2.end(doc, Views.found(doc, self + 4, "TransactionMetaV2"));
      }
      case 3 -> {
        return TransactionMetaV3.end(doc, Views.found(doc, self + 4, "TransactionMetaV3"));
      }
      case 4 -> {
        return TransactionMetaV4.end(doc, Views.found(doc, self + 4, "TransactionMetaV4"));
      }
      default -> {
        return p;
      }
    }
  }

  static TransactionMeta read(XdrDocument doc, long self) {
    int v = v(doc, self);
    return switch (v) {
      case 0 -> new TransactionMeta(v, OperationMeta.readArray(doc, operations(doc, self)));
      case 1 -> new TransactionMeta(v, TransactionMetaV1.read(doc, v1(doc, self)));
      case 2 -> new TransactionMeta(v, TransactionMetaV2.read(doc, v2(doc, self)));
      case 3 -> new TransactionMeta(v, TransactionMetaV3.read(doc, v3(doc, self)));
      case 4 -> new TransactionMeta(v, TransactionMetaV4.read(doc, v4(doc, self)));
      default -> new TransactionMeta(v, null);
    };
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.int32(v);
    switch (v) {
      case 0 -> {
        List<OperationMeta> operations = Unions.list(value);
        out.count(operations, Integer.MAX_VALUE, "TransactionMeta.operations");
        for (OperationMeta element : operations) {
          element.encode(out);
        }
      }
      case 1 -> {
        TransactionMetaV1 v1 = (TransactionMetaV1) value;
        v1.encode(out);
      }
      case 2 -> {
        TransactionMetaV2 v2 = (TransactionMetaV2) value;
        v2.encode(out);
      }
      case 3 -> {
        TransactionMetaV3 v3 = (TransactionMetaV3) value;
        v3.encode(out);
      }
      case 4 -> {
        TransactionMetaV4 v4 = (TransactionMetaV4) value;
        v4.encode(out);
      }
      default -> {}
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "TransactionMeta");
    }
    int v = Xdr.int32(bytes, p);
    p += 4;
    switch (v) {
      case 0 -> {
        if (end - p < 4) {
          throw tape.truncated(p, end, 4, "TransactionMeta");
        }
        int nOperations = tape.count(
            bytes,
            p,
            end,
            4,
            Integer.MAX_VALUE,
            "TransactionMeta.operations");
        p += 4;
        int slotsOperations = tape.reserve(2 * nOperations);
        for (int i = 0; i < nOperations; i++) {
          tape.markNode(slotsOperations + 2 * i, p);
          p = OperationMeta.validate(tape, bytes, p, end);
        }
      }
      case 1 -> {
        p = TransactionMetaV1.validate(tape, bytes, p, end);
      }
      case 2 -> {
        p = TransactionMetaV2.validate(tape, bytes, p, end);
      }
      case 3 -> {
        p = TransactionMetaV3.validate(tape, bytes, p, end);
      }
      case 4 -> {
        p = TransactionMetaV4.validate(tape, bytes, p, end);
      }
      default -> throw tape.unknown(p - 4, v, "TransactionMeta.v", StellarXdr.PROTOCOL);
    }
    return p;
  }
}
