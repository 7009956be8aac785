package io.ledgerbackfill.cli;

import java.io.PrintWriter;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Prints the result of a query as aligned columns. */
final class TextTable {

  private TextTable() {}

  static void print(ResultSet rows, PrintWriter out) throws SQLException {
    ResultSetMetaData meta = rows.getMetaData();
    int columns = meta.getColumnCount();
    List<String[]> lines = new ArrayList<>();
    String[] header = new String[columns];
    for (int i = 0; i < columns; i++) {
      header[i] = meta.getColumnLabel(i + 1);
    }
    lines.add(header);
    while (rows.next()) {
      String[] line = new String[columns];
      for (int i = 0; i < columns; i++) {
        String value = rows.getString(i + 1);
        line[i] = value == null ? "" : value;
      }
      lines.add(line);
    }
    String format = format(meta, lines);
    for (String[] line : lines) {
      out.println(String.format(Locale.ROOT, format, (Object[]) line).stripTrailing());
    }
  }

  private static String format(ResultSetMetaData meta, List<String[]> lines) throws SQLException {
    StringBuilder format = new StringBuilder();
    for (int i = 0; i < meta.getColumnCount(); i++) {
      int column = i;
      int width = lines.stream().mapToInt(line -> line[column].length()).max().orElse(1);
      boolean number =
          switch (meta.getColumnType(i + 1)) {
            case Types.BIGINT, Types.INTEGER, Types.SMALLINT, Types.NUMERIC -> true;
            default -> false;
          };
      format.append("  %").append(number ? "" : "-").append(Math.max(1, width));
      format.append('s');
    }
    return format.toString();
  }
}
