// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrString;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.Objects;

/**
 * A name and value that an account keeps. XDR struct {@code DataEntry}.
 *
 * @param accountID {@code accountID}
 * @param dataName {@code dataName}
 * @param dataValue {@code dataValue}
 * @param ext {@code ext}
 * @since 0.1.0
 */
public record DataEntry(
    PublicKey accountID,
    XdrString dataName,
    Opaque dataValue,
    DataEntryExt ext) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<DataEntry> XDR =
      new GeneratedType<>(
          "DataEntry",
          "DataEntry",
          false,
          DataEntry::validate,
          DataEntry::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param accountID {@code accountID}
   * @param dataName {@code dataName}
   * @param dataValue {@code dataValue}
   * @param ext {@code ext}
   */
  public DataEntry {
    Objects.requireNonNull(accountID, "accountID");
    Objects.requireNonNull(dataName, "dataName");
    Objects.requireNonNull(dataValue, "dataValue");
    Objects.requireNonNull(ext, "ext");
  }

  /**
   * Reads {@code accountID}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link PublicKey}
   */
  public static long accountID(XdrDocument doc, long self) {
    Views.check(doc, self, "DataEntry");
    return Views.found(doc, XdrDocument.offset(self), "PublicKey");
  }

  /**
   * Reads {@code dataName}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the text, at most 64 bytes
   */
  public static long dataName(XdrDocument doc, long self) {
    Views.check(doc, self, "DataEntry");
    return Views.slice(doc, XdrDocument.offset(self) + 36);
  }

  /**
   * Reads {@code dataValue}.
   *
   * @param doc the document
   * @param self position of the value
   * @return slice of the bytes, at most 64
   */
  public static long dataValue(XdrDocument doc, long self) {
    Views.check(doc, self, "DataEntry");
    return Views.slice(doc, dataValueAt(doc, self));
  }

  /**
   * Reads {@code ext}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link DataEntryExt}
   */
  public static long ext(XdrDocument doc, long self) {
    Views.check(doc, self, "DataEntry");
    return Views.found(doc, extAt(doc, self), "DataEntryExt");
  }

  private static int dataValueAt(XdrDocument doc, long self) {
    return String64.end(doc, Views.found(doc, XdrDocument.offset(self) + 36, "string64"));
  }

  private static int extAt(XdrDocument doc, long self) {
    return DataValue.end(doc, Views.found(doc, dataValueAt(doc, self), "DataValue"));
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "DataEntry");
    return extAt(doc, self) + 4;
  }

  static DataEntry read(XdrDocument doc, long self) {
    return new DataEntry(
        PublicKey.read(doc, accountID(doc, self)),
        doc.string(dataName(doc, self)),
        doc.opaque(dataValue(doc, self)),
        DataEntryExt.read(doc, ext(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    accountID.encode(out);
    out.string(dataName, 64, "DataEntry.dataName");
    out.opaque(dataValue, 64, "DataEntry.dataValue");
    ext.encode(out);
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    if (end - p < 36) {
      throw tape.truncated(p, end, 36, "DataEntry");
    }
    PublicKey.check(tape, bytes, p);
    p = String64.validate(tape, bytes, p + 36, end);
    p = DataValue.validate(tape, bytes, p, end);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "DataEntry");
    }
    DataEntryExt.check(tape, bytes, p);
    return p + 4;
  }
}
