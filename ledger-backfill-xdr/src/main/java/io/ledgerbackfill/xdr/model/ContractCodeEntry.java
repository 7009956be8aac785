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
import java.util.Objects;

/**
 * The code of contracts. XDR struct {@code ContractCodeEntry}.
 *
 * @param ext {@code ext}
 * @param hash {@code hash}
 * @param code {@code code}
 * @since 0.1.0
 */
public record ContractCodeEntry(ContractCodeEntryExt ext, Opaque hash, Opaque code) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<ContractCodeEntry> XDR =
      new GeneratedType<>(
          "ContractCodeEntry",
          "ContractCodeEntry",
          false,
          ContractCodeEntry::validate,
          ContractCodeEntry::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param ext {@code ext}
   * @param hash {@code hash}
   * @param code {@code code}
   */
  public ContractCodeEntry {
    Objects.requireNonNull(ext, "ext");
    Objects.requireNonNull(hash, "hash");
    Objects.requireNonNull(code, "code");
  }

  /**
   * Reads {@code ext}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link ContractCodeEntryExt}
   */
  public static long ext(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractCodeEntry");
    return Views.found(doc, XdrDocument.offset(self), "ContractCodeEntryExt");
  }

  /**
   * Reads {@code hash}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the 32 bytes
   */
  public static long hash(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractCodeEntry");
    return Views.slice(doc, hashAt(doc, self), 32);
  }

  /**
   * Reads {@code code}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the bytes
   */
  public static long code(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractCodeEntry");
    return Views.slice(doc, codeAt(doc, self));
  }

  private static int hashAt(XdrDocument doc, long self) {
    return ContractCodeEntryExt.end(doc,
        Views.found(doc, XdrDocument.offset(self), "ContractCodeEntryExt"));
  }

  private static int codeAt(XdrDocument doc, long self) {
    return hashAt(doc, self) + 32;
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "ContractCodeEntry");
    return Views.afterOpaque(doc, codeAt(doc, self));
  }

  static ContractCodeEntry read(XdrDocument doc, long self) {
    return new ContractCodeEntry(
        ContractCodeEntryExt.read(doc, ext(doc, self)),
        doc.opaque(hash(doc, self)),
        doc.opaque(code(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    ext.encode(out);
    out.fixed(hash, 32, "ContractCodeEntry.hash");
    out.opaque(code, Integer.MAX_VALUE, "ContractCodeEntry.code");
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    p = ContractCodeEntryExt.validate(tape, bytes, p, end);
    if (end - p < 36) {
      throw tape.truncated(p, end, 36, "ContractCodeEntry");
    }
    p = tape.opaque(bytes, p + 32, end, Integer.MAX_VALUE, "ContractCodeEntry.code");
    return p;
  }
}
