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
 * XDR struct {@code ConfigSettingSCPTiming}.
 *
 * @param ledgerTargetCloseTimeMilliseconds {@code ledgerTargetCloseTimeMilliseconds}
 * @param nominationTimeoutInitialMilliseconds {@code nominationTimeoutInitialMilliseconds}
 * @param nominationTimeoutIncrementMilliseconds {@code nominationTimeoutIncrementMilliseconds}
 * @param ballotTimeoutInitialMilliseconds {@code ballotTimeoutInitialMilliseconds}
 * @param ballotTimeoutIncrementMilliseconds {@code ballotTimeoutIncrementMilliseconds}
 * @since 0.1.0
 */
public record ConfigSettingSCPTiming(
    long ledgerTargetCloseTimeMilliseconds,
    long nominationTimeoutInitialMilliseconds,
    long nominationTimeoutIncrementMilliseconds,
    long ballotTimeoutInitialMilliseconds,
    long ballotTimeoutIncrementMilliseconds) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<ConfigSettingSCPTiming> XDR =
      new GeneratedType<>(
          "ConfigSettingSCPTiming",
          "ConfigSettingSCPTiming",
          false,
          ConfigSettingSCPTiming::validate,
          ConfigSettingSCPTiming::read,
          (out, value) -> value.encode(out));

  /**
   * Reads {@code ledgerTargetCloseTimeMilliseconds}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long ledgerTargetCloseTimeMilliseconds(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingSCPTiming");
    return Views.uint32(doc, XdrDocument.offset(self));
  }

  /**
   * Reads {@code nominationTimeoutInitialMilliseconds}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long nominationTimeoutInitialMilliseconds(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingSCPTiming");
    return Views.uint32(doc, XdrDocument.offset(self) + 4);
  }

  /**
   * Reads {@code nominationTimeoutIncrementMilliseconds}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long nominationTimeoutIncrementMilliseconds(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingSCPTiming");
    return Views.uint32(doc, XdrDocument.offset(self) + 8);
  }

  /**
   * Reads {@code ballotTimeoutInitialMilliseconds}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long ballotTimeoutInitialMilliseconds(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingSCPTiming");
    return Views.uint32(doc, XdrDocument.offset(self) + 12);
  }

  /**
   * Reads {@code ballotTimeoutIncrementMilliseconds}.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long ballotTimeoutIncrementMilliseconds(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingSCPTiming");
    return Views.uint32(doc, XdrDocument.offset(self) + 16);
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "ConfigSettingSCPTiming");
    return XdrDocument.offset(self) + 20;
  }

  static ConfigSettingSCPTiming read(XdrDocument doc, long self) {
    return new ConfigSettingSCPTiming(
        ledgerTargetCloseTimeMilliseconds(doc, self),
        nominationTimeoutInitialMilliseconds(doc, self),
        nominationTimeoutIncrementMilliseconds(doc, self),
        ballotTimeoutInitialMilliseconds(doc, self),
        ballotTimeoutIncrementMilliseconds(doc, self));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    out.uint32(ledgerTargetCloseTimeMilliseconds);
    out.uint32(nominationTimeoutInitialMilliseconds);
    out.uint32(nominationTimeoutIncrementMilliseconds);
    out.uint32(ballotTimeoutInitialMilliseconds);
    out.uint32(ballotTimeoutIncrementMilliseconds);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 20) {
      throw tape.truncated(p, end, 20, "ConfigSettingSCPTiming");
    }
    return p + 20;
  }
}
