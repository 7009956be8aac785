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
 * XDR struct {@code FrozenLedgerKeys}.
 *
 * @param keys {@code keys}
 * @since 0.1.0
 */
public record FrozenLedgerKeys(List<Opaque> keys) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<FrozenLedgerKeys> XDR =
      new GeneratedType<>(
          "FrozenLedgerKeys",
          "FrozenLedgerKeys",
          true,
          FrozenLedgerKeys::validate,
          FrozenLedgerKeys::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param keys {@code keys}
   */
  public FrozenLedgerKeys {
    keys = List.copyOf(keys);
  }

  /**
   * Reads {@code keys}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link EncodedLedgerKey}
   */
  public static long keys(XdrDocument doc, long self) {
    Views.check(doc, self, "FrozenLedgerKeys");
    return Views.found(doc, self, "EncodedLedgerKey<>");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "FrozenLedgerKeys");
    return EncodedLedgerKey.arrayEnd(doc, Views.found(doc, self, "EncodedLedgerKey<>"));
  }

  static FrozenLedgerKeys read(XdrDocument doc, long self) {
    return new FrozenLedgerKeys(EncodedLedgerKey.readArray(doc, keys(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.count(keys, Integer.MAX_VALUE, "FrozenLedgerKeys.keys");
    for (Opaque element : keys) {
      EncodedLedgerKey.write(out, element);
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "FrozenLedgerKeys");
    }
    int nKeys = tape.count(bytes, p, end, 4, Integer.MAX_VALUE, "FrozenLedgerKeys.keys");
    p += 4;
    int slotsKeys = tape.reserve(nKeys);
    for (int i = 0; i < nKeys; i++) {
      tape.mark(slotsKeys + i, p);
      p = EncodedLedgerKey.validate(tape, bytes, p, end);
    }
    return p;
  }
}
