// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;

/**
 * XDR struct {@code StateArchivalSettings}.
 *
 * @param maxEntryTTL {@code maxEntryTTL}
 * @param minTemporaryTTL {@code minTemporaryTTL}
 * @param minPersistentTTL {@code minPersistentTTL}
 * @param persistentRentRateDenominator {@code persistentRentRateDenominator}
 * @param tempRentRateDenominator {@code tempRentRateDenominator}
 * @param maxEntriesToArchive {@code maxEntriesToArchive}
 * @param liveSorobanStateSizeWindowSampleSize {@code liveSorobanStateSizeWindowSampleSize}
 * @param liveSorobanStateSizeWindowSamplePeriod {@code liveSorobanStateSizeWindowSamplePeriod}
 * @param evictionScanSize {@code evictionScanSize}
 * @param startingEvictionScanLevel {@code startingEvictionScanLevel}
 * @since 0.1.0
 */
public record StateArchivalSettings(
    long maxEntryTTL,
    long minTemporaryTTL,
    long minPersistentTTL,
    long persistentRentRateDenominator,
    long tempRentRateDenominator,
    long maxEntriesToArchive,
    long liveSorobanStateSizeWindowSampleSize,
    long liveSorobanStateSizeWindowSamplePeriod,
    long evictionScanSize,
    long startingEvictionScanLevel) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<StateArchivalSettings> XDR =
      new GeneratedType<>(
          "StateArchivalSettings",
          "StateArchivalSettings",
          false,
          StateArchivalSettings::validate,
          StateArchivalSettings::read,
          (out, value) -> value.encode(out));

  /**
   * Reads {@code maxEntryTTL}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long maxEntryTTL(XdrDocument doc, long self) {
    Views.check(doc, self, "StateArchivalSettings");
    return Views.uint32(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code minTemporaryTTL}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long minTemporaryTTL(XdrDocument doc, long self) {
    Views.check(doc, self, "StateArchivalSettings");
    return Views.uint32(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Reads {@code minPersistentTTL}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long minPersistentTTL(XdrDocument doc, long self) {
    Views.check(doc, self, "StateArchivalSettings");
    return Views.uint32(doc, XdrDocument.offset(self) + 8);
  }

  /**
   * Reads {@code persistentRentRateDenominator}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long persistentRentRateDenominator(XdrDocument doc, long self) {
    Views.check(doc, self, "StateArchivalSettings");
    return Views.int64(doc, XdrDocument.offset(self) + 12);
  }

  /**
   * Reads {@code tempRentRateDenominator}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long tempRentRateDenominator(XdrDocument doc, long self) {
    Views.check(doc, self, "StateArchivalSettings");
    return Views.int64(doc, XdrDocument.offset(self) + 20);
  }

  /**
   * Reads {@code maxEntriesToArchive}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long maxEntriesToArchive(XdrDocument doc, long self) {
    Views.check(doc, self, "StateArchivalSettings");
    return Views.uint32(doc, XdrDocument.offset(self) + 28);
  }

  /**
   * Reads {@code liveSorobanStateSizeWindowSampleSize}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long liveSorobanStateSizeWindowSampleSize(XdrDocument doc, long self) {
    Views.check(doc, self, "StateArchivalSettings");
    return Views.uint32(doc, XdrDocument.offset(self) + 32);
  }

  /**
   * Reads {@code liveSorobanStateSizeWindowSamplePeriod}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long liveSorobanStateSizeWindowSamplePeriod(XdrDocument doc, long self) {
    Views.check(doc, self, "StateArchivalSettings");
    return Views.uint32(doc, XdrDocument.offset(self) + 36);
  }

  /**
   * Reads {@code evictionScanSize}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long evictionScanSize(XdrDocument doc, long self) {
    Views.check(doc, self, "StateArchivalSettings");
    return Views.uint32(doc, XdrDocument.offset(self) + 40);
  }

  /**
   * Reads {@code startingEvictionScanLevel}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long startingEvictionScanLevel(XdrDocument doc, long self) {
    Views.check(doc, self, "StateArchivalSettings");
    return Views.uint32(doc, XdrDocument.offset(self) + 44);
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "StateArchivalSettings");
    return XdrDocument.offset(self) + 48;
  }

  static StateArchivalSettings read(XdrDocument doc, long self) {
    return new StateArchivalSettings(
        maxEntryTTL(doc, self),
        minTemporaryTTL(doc, self),
        minPersistentTTL(doc, self),
        persistentRentRateDenominator(doc, self),
        tempRentRateDenominator(doc, self),
        maxEntriesToArchive(doc, self),
        liveSorobanStateSizeWindowSampleSize(doc, self),
        liveSorobanStateSizeWindowSamplePeriod(doc, self),
        evictionScanSize(doc, self),
        startingEvictionScanLevel(doc, self));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.uint32(maxEntryTTL);
    out.uint32(minTemporaryTTL);
    out.uint32(minPersistentTTL);
    out.int64(persistentRentRateDenominator);
    out.int64(tempRentRateDenominator);
    out.uint32(maxEntriesToArchive);
    out.uint32(liveSorobanStateSizeWindowSampleSize);
    out.uint32(liveSorobanStateSizeWindowSamplePeriod);
    out.uint32(evictionScanSize);
    out.uint32(startingEvictionScanLevel);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 48) {
      throw tape.truncated(p, end, 48, "StateArchivalSettings");
    }
    return p + 48;
  }
}
