package io.ledgerbackfill.xdr.golden;

import io.ledgerbackfill.xdr.ledger.StrKey.Kind;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;

/**
 * Shows addresses as tests make them: {@code G7} is the account whose key is the byte 7, 32 times;
 * {@code C:25b4fcd8} a contract whose id begins with these bytes.
 */
public final class ShortAddresses {

  private ShortAddresses() {}

  /** Shows a column in PostgreSQL's text COPY form. */
  public static String of(String column) {
    if (column.equals("\\N")) {
      return "-";
    }
    byte[] bytes = HexFormat.of().parseHex(column.substring("\\\\x".length()));
    Kind kind =
        Arrays.stream(Kind.values())
            .filter(each -> each.version() == (bytes[0] & 0xFF))
            .findFirst()
            .orElseThrow();
    byte[] head = Arrays.copyOfRange(bytes, 1, bytes.length);
    byte[] uniform = new byte[head.length];
    Arrays.fill(uniform, head[1]);
    uniform[0] = head[0];
    return Arrays.equals(head, uniform)
        ? "" + kind.letter() + head[1]
        : kind.letter() + ":" + HexFormat.of().formatHex(head, 0, 4);
  }

  /** Lists the accounts of an operation, counted from 1, of the only transaction of ledger 1000. */
  public static List<String> ofOperation(TextRowSink rows, int operation) {
    String id = Long.toString((1000L << 32) + (1 << 12) + operation);
    return rows.rows(GoldenTable.OPERATIONS_ACCOUNTS).stream()
        .map(row -> row.split("\t", -1))
        .filter(row -> row[1].equals(id))
        .map(row -> of(row[2]))
        .toList();
  }

  /** Lists the accounts of all transactions. */
  public static List<String> ofTransactions(TextRowSink rows) {
    return rows.rows(GoldenTable.TRANSACTIONS_ACCOUNTS).stream()
        .map(row -> of(row.split("\t", -1)[2]))
        .toList();
  }
}
