package io.ledgerbackfill.bench.jmh;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;

/** Rows in the text forms of COPY, as one writes them by hand with {@code CopyManager}. */
enum RowTexts {
  /** Columns between tabs, backslashes doubled. */
  TEXT('\t', "\\\\x", "t", "f"),
  /** Columns between commas. */
  CSV(',', "\\x", "true", "false");

  private final char separator;
  private final String hexPrefix;
  private final String yes;
  private final String no;

  RowTexts(char separator, String hexPrefix, String yes, String no) {
    this.separator = separator;
    this.hexPrefix = hexPrefix;
    this.yes = yes;
    this.no = no;
  }

  void append(StringBuilder out, TransactionRow row) {
    bytes(out, row.hash());
    out.append(separator).append(row.toId());
    out.append(separator).append(row.feeCharged());
    out.append(separator).append(row.resultCode());
    out.append(separator).append(row.ledger());
    time(out, row.createdAt());
    out.append(separator).append(row.feeBump() ? yes : no).append('\n');
  }

  void append(StringBuilder out, OperationRow row) {
    out.append(row.id());
    out.append(separator).append(row.operationType()).append(separator);
    bytes(out, row.operation());
    out.append(separator).append(row.resultCode());
    out.append(separator).append(row.successful() ? yes : no);
    out.append(separator).append(row.ledger());
    time(out, row.createdAt());
    out.append('\n');
  }

  private void bytes(StringBuilder out, Bytes bytes) {
    out.append(hexPrefix);
    bytes.appendHex(out);
  }

  private void time(StringBuilder out, ZonedDateTime time) {
    out.append(separator);
    DateTimeFormatter.ISO_OFFSET_DATE_TIME.formatTo(time, out);
  }
}
