package io.ledgerbackfill.bench.jmh;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/** Rows in the text forms of COPY, as one writes them by hand with {@code CopyManager}. */
enum RowTexts {
  /** Columns between tabs, backslashes doubled. */
  TEXT('\t', "\\\\x", "t", "f", "\\N") {
    @Override
    void escape(StringBuilder out, String text) {
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        switch (c) {
          case '\\' -> out.append("\\\\");
          case '\t' -> out.append("\\t");
          case '\n' -> out.append("\\n");
          case '\r' -> out.append("\\r");
          default -> out.append(c);
        }
      }
    }
  },
  /** Columns between commas. */
  CSV(',', "\\x", "true", "false", "") {
    @Override
    void escape(StringBuilder out, String text) {
      out.append('"').append(text.replace("\"", "\"\"")).append('"');
    }
  };

  private final char separator;
  private final String hexPrefix;
  private final String yes;
  private final String no;
  private final String none;

  RowTexts(char separator, String hexPrefix, String yes, String no, String none) {
    this.separator = separator;
    this.hexPrefix = hexPrefix;
    this.yes = yes;
    this.no = no;
    this.none = none;
  }

  abstract void escape(StringBuilder out, String text);

  void append(StringBuilder out, TransactionRow row) {
    bytes(out, row.hash());
    out.append(separator).append(row.toId());
    out.append(separator).append(row.feeCharged());
    out.append(separator).append(row.resultCode());
    out.append(separator).append(row.ledger()).append(separator);
    time(out, row.createdAt());
    out.append(separator).append(row.feeBump() ? yes : no).append('\n');
  }

  void append(StringBuilder out, OperationRow row) {
    out.append(row.id());
    out.append(separator).append(row.operationType()).append(separator);
    bytes(out, row.operation());
    out.append(separator).append(row.resultCode());
    out.append(separator).append(row.successful() ? yes : no);
    out.append(separator).append(row.ledger()).append(separator);
    time(out, row.createdAt());
    out.append('\n');
  }

  void append(StringBuilder out, AccountRow row) {
    time(out, row.createdAt());
    out.append(separator).append(row.id()).append(separator);
    bytes(out, row.account());
    out.append('\n');
  }

  void append(StringBuilder out, StateChangeRow row) {
    out.append(row.toId());
    out.append(separator).append(row.id());
    out.append(separator).append(row.category());
    out.append(separator).append(row.reason()).append(separator);
    time(out, row.createdAt());
    out.append(separator).append(row.ledger());
    next(out, row.account());
    out.append(separator).append(row.operationId());
    next(out, row.token());
    next(out, row.amount());
    next(out, row.signer());
    out.append(separator).append(none); // spender_account_id
    next(out, row.sponsoredAccount());
    next(out, row.sponsor());
    next(out, row.deployer());
    next(out, row.funder());
    next(out, row.claimableBalance());
    next(out, row.liquidityPool());
    nextText(out, row.sponsoredData());
    next(out, row.signerWeightOld());
    next(out, row.signerWeightNew());
    next(out, row.thresholdOld());
    next(out, row.thresholdNew());
    next(out, row.trustlineLimitOld());
    next(out, row.trustlineLimitNew());
    next(out, row.flags());
    nextText(out, row.keyValue());
    out.append('\n');
  }

  /** A value in which nothing has to be escaped. */
  private void next(StringBuilder out, @Nullable Object value) {
    out.append(separator);
    if (value instanceof Bytes bytes) {
      bytes(out, bytes);
    } else if (value == null) {
      out.append(none);
    } else {
      out.append(value);
    }
  }

  private void nextText(StringBuilder out, @Nullable String text) {
    out.append(separator);
    if (text == null) {
      out.append(none);
    } else {
      escape(out, text);
    }
  }

  private void bytes(StringBuilder out, Bytes bytes) {
    out.append(hexPrefix);
    bytes.appendHex(out);
  }

  private static void time(StringBuilder out, ZonedDateTime time) {
    DateTimeFormatter.ISO_OFFSET_DATE_TIME.formatTo(time, out);
  }
}
