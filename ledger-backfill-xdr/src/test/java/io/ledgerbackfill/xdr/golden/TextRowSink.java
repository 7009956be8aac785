package io.ledgerbackfill.xdr.golden;

import io.ledgerbackfill.xdr.indexer.Label;
import io.ledgerbackfill.xdr.indexer.RowSink;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;

/** Takes rows in PostgreSQL's text COPY form, with the columns of {@link GoldenTable}. */
public final class TextRowSink implements RowSink {

  private static final DateTimeFormatter TIMESTAMP =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss'+00'").withZone(ZoneOffset.UTC);

  private final Map<GoldenTable, List<String>> rows = new EnumMap<>(GoldenTable.class);
  private final List<Integer> ledgers = new ArrayList<>();
  private int ledger;
  private String createdAt = "";

  /** Makes a sink without rows. */
  public TextRowSink() {
    for (GoldenTable table : GoldenTable.values()) {
      rows.put(table, new ArrayList<>());
    }
  }

  /**
   * Gives the rows of a table, in the order in which they came.
   *
   * @param table the table
   * @return one line each
   */
  public List<String> rows(GoldenTable table) {
    return rows.get(table);
  }

  /**
   * Gives the ledgers that were begun.
   *
   * @return their sequences, in the order in which they came
   */
  public List<Integer> ledgers() {
    return ledgers;
  }

  @Override
  public void ledger(int sequence, long closeTime) {
    ledger = sequence;
    createdAt = TIMESTAMP.format(Instant.ofEpochSecond(closeTime));
    ledgers.add(sequence);
  }

  @Override
  public void transaction(
      long toId, byte[] bytes, int hash, long feeCharged, Label resultCode, boolean feeBump) {
    add(
        GoldenTable.TRANSACTIONS,
        toId,
        bytea(bytes, hash, 32),
        feeCharged,
        resultCode,
        ledger,
        createdAt,
        bool(feeBump));
  }

  @Override
  public void operation(
      long id,
      Label operationType,
      byte[] bytes,
      int offset,
      int length,
      Label resultCode,
      boolean successful) {
    add(
        GoldenTable.OPERATIONS,
        id,
        operationType,
        bytea(bytes, offset, length),
        resultCode,
        bool(successful),
        ledger,
        createdAt);
  }

  private void add(GoldenTable table, Object... values) {
    StringBuilder row = new StringBuilder();
    for (Object value : values) {
      row.append(row.length() == 0 ? "" : "\t").append(value);
    }
    rows.get(table).add(row.toString());
  }

  /** Text COPY escapes the backslash of the hex form. */
  private static String bytea(byte[] bytes, int offset, int length) {
    return "\\\\x" + HexFormat.of().formatHex(bytes, offset, offset + length);
  }

  private static String bool(boolean value) {
    return value ? "t" : "f";
  }
}
