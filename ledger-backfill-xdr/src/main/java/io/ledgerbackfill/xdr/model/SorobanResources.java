// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.Objects;

/**
 * XDR struct {@code SorobanResources}.
 *
 * @param footprint {@code footprint}
 * @param instructions The most CPU instructions.
 * @param diskReadBytes The most bytes read from disk.
 * @param writeBytes The most bytes written.
 * @since 0.1.0
 */
public record SorobanResources(
    LedgerFootprint footprint,
    long instructions,
    long diskReadBytes,
    long writeBytes) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<SorobanResources> XDR =
      new GeneratedType<>(
          "SorobanResources",
          "SorobanResources",
          true,
          SorobanResources::validate,
          SorobanResources::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param footprint {@code footprint}
   * @param instructions The most CPU instructions.
   * @param diskReadBytes The most bytes read from disk.
   * @param writeBytes The most bytes written.
   */
  public SorobanResources {
    Objects.requireNonNull(footprint, "footprint");
  }

  /**
   * Reads {@code footprint}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LedgerFootprint}
   */
  public static long footprint(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanResources");
    return Views.found(doc, Views.position(XdrDocument.offset(self), Views.node(self) + 1),
        "LedgerFootprint");
  }

  /**
   * Reads {@code instructions}. The most CPU instructions.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long instructions(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanResources");
    return Views.uint32(doc, instructionsAt(doc, self));
  }

  /**
   * Reads {@code diskReadBytes}. The most bytes read from disk.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long diskReadBytes(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanResources");
    return Views.uint32(doc, diskReadBytesAt(doc, self));
  }

  /**
   * Reads {@code writeBytes}. The most bytes written.
   *
   * @param doc the document
   * @param self position of the value
   * @return the number, 0 to 4,294,967,295
   */
  public static long writeBytes(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanResources");
    return Views.uint32(doc, writeBytesAt(doc, self));
  }

  private static int instructionsAt(XdrDocument doc, long self) {
    return Views.slot(doc, Views.node(self));
  }

  private static int diskReadBytesAt(XdrDocument doc, long self) {
    return instructionsAt(doc, self) + 4;
  }

  private static int writeBytesAt(XdrDocument doc, long self) {
    return diskReadBytesAt(doc, self) + 4;
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "SorobanResources");
    return writeBytesAt(doc, self) + 4;
  }

  static SorobanResources read(XdrDocument doc, long self) {
    return new SorobanResources(
        LedgerFootprint.read(doc, footprint(doc, self)),
        instructions(doc, self),
        diskReadBytes(doc, self),
        writeBytes(doc, self));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    footprint.encode(out);
    out.uint32(instructions);
    out.uint32(diskReadBytes);
    out.uint32(writeBytes);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    int node = tape.reserve(1);
    p = LedgerFootprint.validate(tape, bytes, p, end);
    tape.mark(node, p);
    if (end - p < 12) {
      throw tape.truncated(p, end, 12, "SorobanResources");
    }
    return p + 12;
  }
}
