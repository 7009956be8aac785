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

/**
 * XDR struct {@code FrozenLedgerKeysDelta}.
 *
 * @param keysToFreeze {@code keysToFreeze}
 * @param keysToUnfreeze {@code keysToUnfreeze}
 * @since 0.1.0
 */
public record FrozenLedgerKeysDelta(List<Opaque> keysToFreeze, List<Opaque> keysToUnfreeze) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<FrozenLedgerKeysDelta> XDR =
      new GeneratedType<>(
          "FrozenLedgerKeysDelta",
          "FrozenLedgerKeysDelta",
          true,
          FrozenLedgerKeysDelta::validate,
          FrozenLedgerKeysDelta::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param keysToFreeze {@code keysToFreeze}
   * @param keysToUnfreeze {@code keysToUnfreeze}
   */
  public FrozenLedgerKeysDelta {
    keysToFreeze = List.copyOf(keysToFreeze);
    keysToUnfreeze = List.copyOf(keysToUnfreeze);
  }

  /**
   * Reads {@code keysToFreeze}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link EncodedLedgerKey}
   */
  public static long keysToFreeze(XdrDocument doc, long self) {
    Views.check(doc, self, "FrozenLedgerKeysDelta");
    return Views.found(doc, Views.position(XdrDocument.offset(self), Views.node(self) + 2),
        "EncodedLedgerKey<>");
  }

  /**
   * Reads {@code keysToUnfreeze}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link EncodedLedgerKey}
   */
  public static long keysToUnfreeze(XdrDocument doc, long self) {
    Views.check(doc, self, "FrozenLedgerKeysDelta");
    return Views.found(doc, Views.slotPair(doc, Views.node(self)), "EncodedLedgerKey<>");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "FrozenLedgerKeysDelta");
    return EncodedLedgerKey.arrayEnd(doc,
        Views.found(doc, Views.slotPair(doc, Views.node(self)), "EncodedLedgerKey<>"));
  }

  static FrozenLedgerKeysDelta read(XdrDocument doc, long self) {
    return new FrozenLedgerKeysDelta(
        EncodedLedgerKey.readArray(doc, keysToFreeze(doc, self)),
        EncodedLedgerKey.readArray(doc, keysToUnfreeze(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.count(keysToFreeze, Integer.MAX_VALUE, "FrozenLedgerKeysDelta.keysToFreeze");
    for (Opaque element : keysToFreeze) {
      EncodedLedgerKey.write(out, element);
    }
    out.count(keysToUnfreeze, Integer.MAX_VALUE, "FrozenLedgerKeysDelta.keysToUnfreeze");
    for (Opaque element : keysToUnfreeze) {
      EncodedLedgerKey.write(out, element);
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    int node = tape.reserve(2);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "FrozenLedgerKeysDelta");
    }
    int nKeysToFreeze = tape.count(
        bytes,
        p,
        end,
        4,
        Integer.MAX_VALUE,
        "FrozenLedgerKeysDelta.keysToFreeze");
    p += 4;
    int slotsKeysToFreeze = tape.reserve(nKeysToFreeze);
    for (int i = 0; i < nKeysToFreeze; i++) {
      tape.mark(slotsKeysToFreeze + i, p);
      p = EncodedLedgerKey.validate(tape, bytes, p, end);
    }
    tape.markNode(node, p);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "FrozenLedgerKeysDelta");
    }
    int nKeysToUnfreeze = tape.count(
        bytes,
        p,
        end,
        4,
        Integer.MAX_VALUE,
        "FrozenLedgerKeysDelta.keysToUnfreeze");
    p += 4;
    int slotsKeysToUnfreeze = tape.reserve(nKeysToUnfreeze);
    for (int i = 0; i < nKeysToUnfreeze; i++) {
      tape.mark(slotsKeysToUnfreeze + i, p);
      p = EncodedLedgerKey.validate(tape, bytes, p, end);
    }
    return p;
  }
}
