// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.Unsigned;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * XDR struct {@code PreconditionsV2}.
 *
 * @param timeBounds {@code timeBounds}
 * @param ledgerBounds {@code ledgerBounds}
 * @param minSeqNum {@code minSeqNum}
 * @param minSeqAge {@code minSeqAge}
 * @param minSeqLedgerGap {@code minSeqLedgerGap}
 * @param extraSigners {@code extraSigners}
 * @since 0.1.0
 */
public record PreconditionsV2(
    @Nullable TimeBounds timeBounds,
    @Nullable LedgerBounds ledgerBounds,
    @Nullable Long minSeqNum,
    @Unsigned long minSeqAge,
    long minSeqLedgerGap,
    List<SignerKey> extraSigners) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<PreconditionsV2> XDR =
      new GeneratedType<>(
          "PreconditionsV2",
          "PreconditionsV2",
          true,
          PreconditionsV2::validate,
          PreconditionsV2::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param timeBounds {@code timeBounds}
   * @param ledgerBounds {@code ledgerBounds}
   * @param minSeqNum {@code minSeqNum}
   * @param minSeqAge {@code minSeqAge}
   * @param minSeqLedgerGap {@code minSeqLedgerGap}
   * @param extraSigners {@code extraSigners}
   */
  public PreconditionsV2 {
    extraSigners = List.copyOf(extraSigners);
  }

  /**
   * Returns whether {@code timeBounds} is there.
   *
   * @param doc the document
   * @param self position of the value
   * @return true if it is
   */
  public static boolean hasTimeBounds(XdrDocument doc, long self) {
    Views.check(doc, self, "PreconditionsV2");
    return Views.bool(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code timeBounds}, which must be there.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link TimeBounds}
   */
  public static long timeBounds(XdrDocument doc, long self) {
    Views.check(doc, self, "PreconditionsV2");
    assert hasTimeBounds(doc, self) : "timeBounds is absent";
    return Views.found(doc, XdrDocument.offset(self) + 4, "TimeBounds");
  }

  /**
   * Returns whether {@code ledgerBounds} is there.
   *
   * @param doc the document
   * @param self position of the value
   * @return true if it is
   */
  public static boolean hasLedgerBounds(XdrDocument doc, long self) {
    Views.check(doc, self, "PreconditionsV2");
    return Views.bool(doc, ledgerBoundsAt(doc, self));
  }

  /**
   * Reads {@code ledgerBounds}, which must be there.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LedgerBounds}
   */
  public static long ledgerBounds(XdrDocument doc, long self) {
    Views.check(doc, self, "PreconditionsV2");
    assert hasLedgerBounds(doc, self) : "ledgerBounds is absent";
    return Views.found(doc, ledgerBoundsAt(doc, self) + 4, "LedgerBounds");
  }

  /**
   * Returns whether {@code minSeqNum} is there.
   *
   * @param doc the document
   * @param self position of the value
   * @return true if it is
   */
  public static boolean hasMinSeqNum(XdrDocument doc, long self) {
    Views.check(doc, self, "PreconditionsV2");
    return Views.bool(doc, minSeqNumAt(doc, self));
  }

  /**
   * Reads {@code minSeqNum}, which must be there.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number
   */
  public static long minSeqNum(XdrDocument doc, long self) {
    Views.check(doc, self, "PreconditionsV2");
    assert hasMinSeqNum(doc, self) : "minSeqNum is absent";
    return Views.int64(doc, minSeqNumAt(doc, self) + 4);
  }

  /**
   * Reads {@code minSeqAge}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the bits of an unsigned number
   */
  public static long minSeqAge(XdrDocument doc, long self) {
    Views.check(doc, self, "PreconditionsV2");
    return Views.int64(doc, minSeqAgeAt(doc, self));
  }

  /**
   * Reads {@code minSeqLedgerGap}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long minSeqLedgerGap(XdrDocument doc, long self) {
    Views.check(doc, self, "PreconditionsV2");
    return Views.uint32(doc, minSeqLedgerGapAt(doc, self));
  }

  /**
   * Reads {@code extraSigners}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link SignerKey}, at most 2
   */
  public static long extraSigners(XdrDocument doc, long self) {
    Views.check(doc, self, "PreconditionsV2");
    return Views.found(doc, Views.position(extraSignersAt(doc, self), Views.node(self)),
        "SignerKey<>");
  }

  private static int ledgerBoundsAt(XdrDocument doc, long self) {
    int p = XdrDocument.offset(self);
    return Views.bool(doc, p) ? p + 20 : p + 4;
  }

  private static int minSeqNumAt(XdrDocument doc, long self) {
    int p = ledgerBoundsAt(doc, self);
    return Views.bool(doc, p) ? p + 12 : p + 4;
  }

  private static int minSeqAgeAt(XdrDocument doc, long self) {
    int p = minSeqNumAt(doc, self);
    return Views.bool(doc, p) ? p + 12 : p + 4;
  }

  private static int minSeqLedgerGapAt(XdrDocument doc, long self) {
    return minSeqAgeAt(doc, self) + 8;
  }

  private static int extraSignersAt(XdrDocument doc, long self) {
    return minSeqLedgerGapAt(doc, self) + 4;
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "PreconditionsV2");
    return SignerKey.arrayEnd(doc,
        Views.found(doc, Views.position(extraSignersAt(doc, self), Views.node(self)),
        "SignerKey<>"));
  }

  static PreconditionsV2 read(XdrDocument doc, long self) {
    return new PreconditionsV2(
        hasTimeBounds(doc, self) ? TimeBounds.read(doc, timeBounds(doc, self)) : null,
        hasLedgerBounds(doc, self) ? LedgerBounds.read(doc, ledgerBounds(doc, self)) : null,
        hasMinSeqNum(doc, self) ? minSeqNum(doc, self) : null,
        minSeqAge(doc, self),
        minSeqLedgerGap(doc, self),
        SignerKey.readArray(doc, extraSigners(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    if (out.bool(timeBounds != null)) {
      timeBounds.encode(out);
    }
    if (out.bool(ledgerBounds != null)) {
      ledgerBounds.encode(out);
    }
    if (out.bool(minSeqNum != null)) {
      out.int64(minSeqNum);
    }
    out.int64(minSeqAge);
    out.uint32(minSeqLedgerGap);
    out.count(extraSigners, 2, "PreconditionsV2.extraSigners");
    for (SignerKey element : extraSigners) {
      element.encode(out);
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "PreconditionsV2");
    }
    p += 4;
    if (tape.bool(bytes, p - 4, "PreconditionsV2.timeBounds")) {
      if (end - p < 16) {
        throw tape.truncated(p, end, 16, "PreconditionsV2");
      }
      p += 16;
    }
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "PreconditionsV2");
    }
    p += 4;
    if (tape.bool(bytes, p - 4, "PreconditionsV2.ledgerBounds")) {
      if (end - p < 8) {
        throw tape.truncated(p, end, 8, "PreconditionsV2");
      }
      p += 8;
    }
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "PreconditionsV2");
    }
    p += 4;
    if (tape.bool(bytes, p - 4, "PreconditionsV2.minSeqNum")) {
      if (end - p < 8) {
        throw tape.truncated(p, end, 8, "PreconditionsV2");
      }
      p += 8;
    }
    if (end - p < 16) {
      throw tape.truncated(p, end, 16, "PreconditionsV2");
    }
    int nExtraSigners = tape.count(bytes, p + 12, end, 36, 2, "PreconditionsV2.extraSigners");
    p += 16;
    int slotsExtraSigners = tape.reserve(nExtraSigners);
    for (int i = 0; i < nExtraSigners; i++) {
      tape.mark(slotsExtraSigners + i, p);
      p = SignerKey.validate(tape, bytes, p, end);
    }
    return p;
  }
}
