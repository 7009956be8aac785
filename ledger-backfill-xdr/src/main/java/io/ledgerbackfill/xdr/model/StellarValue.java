// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.Unsigned;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.List;
import java.util.Objects;

/**
 * What the validators agreed on for a ledger. XDR struct {@code StellarValue}.
 *
 * @param txSetHash Hash of the transaction set.
 * @param closeTime When the ledger closed, in seconds since 1970 UTC.
 * @param upgrades {@code upgrades}
 * @param ext {@code ext}
 * @since 0.1.0
 */
public record StellarValue(
    Opaque txSetHash,
    @Unsigned long closeTime,
    List<Opaque> upgrades,
    StellarValueExt ext) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<StellarValue> XDR =
      new GeneratedType<>(
          "StellarValue",
          "StellarValue",
          true,
          StellarValue::validate,
          StellarValue::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param txSetHash Hash of the transaction set.
   * @param closeTime When the ledger closed, in seconds since 1970 UTC.
   * @param upgrades {@code upgrades}
   * @param ext {@code ext}
   */
  public StellarValue {
    Objects.requireNonNull(txSetHash, "txSetHash");
    upgrades = List.copyOf(upgrades);
    Objects.requireNonNull(ext, "ext");
  }

  /**
   * Reads {@code txSetHash}. Hash of the transaction set.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long txSetHash(XdrDocument doc, long self) {
    Views.check(doc, self, "StellarValue");
    return Views.slice(doc, XdrDocument.offset(self), 32);
  }

  /**
   * Reads {@code closeTime}. When the ledger closed, in seconds since 1970 UTC.
   *
   * @param doc the document
   * @param self position of the value
   * @return the bits of an unsigned number
   */
  public static long closeTime(XdrDocument doc, long self) {
    Views.check(doc, self, "StellarValue");
    return Views.int64(doc, XdrDocument.offset(self) + 32);
  }

  /**
   * Reads {@code upgrades}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link UpgradeType}, at most 6
   */
  public static long upgrades(XdrDocument doc, long self) {
    Views.check(doc, self, "StellarValue");
    return Views.found(doc, Views.position(XdrDocument.offset(self) + 40, Views.node(self) + 1),
        "UpgradeType<>");
  }

  /**
   * Reads {@code ext}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link StellarValueExt}
   */
  public static long ext(XdrDocument doc, long self) {
    Views.check(doc, self, "StellarValue");
    return Views.found(doc, extAt(doc, self), "StellarValueExt");
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
    Views.check(doc, self, "StellarValue");
    return StellarValueExt.end(doc, Views.found(doc, extAt(doc, self), "StellarValueExt"));
  }

  static StellarValue read(XdrDocument doc, long self) {
    return new StellarValue(
        doc.opaque(txSetHash(doc, self)),
        closeTime(doc, self),
        UpgradeType.readArray(doc, upgrades(doc, self)),
        StellarValueExt.read(doc, ext(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.fixed(txSetHash, 32, "StellarValue.txSetHash");
    out.int64(closeTime);
    out.count(upgrades, 6, "StellarValue.upgrades");
    for (Opaque element : upgrades) {
      UpgradeType.write(out, element);
    }
    ext.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    int node = tape.reserve(1);
    if (end - p < 44) {
      throw tape.truncated(p, end, 44, "StellarValue");
    }
    int nUpgrades = tape.count(bytes, p + 40, end, 4, 6, "StellarValue.upgrades");
    p += 44;
    int slotsUpgrades = tape.reserve(nUpgrades);
    for (int i = 0; i < nUpgrades; i++) {
      tape.mark(slotsUpgrades + i, p);
      p = UpgradeType.validate(tape, bytes, p, end);
    }
    tape.mark(node, p);
    p = StellarValueExt.validate(tape, bytes, p, end);
    return p;
  }
}
