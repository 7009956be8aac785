package io.ledgerbackfill.xdr.coverage;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** Which ledger is the first with an operation type, an outcome and a version of the meta. */
final class OutcomeTable implements Observer {

  private record Row(int type, String name, String outcome) implements Comparable<Row> {

    @Override
    public int compareTo(Row other) {
      int byType = Integer.compare(type, other.type);
      return byType != 0 ? byType : outcome.compareTo(other.outcome);
    }
  }

  private static final int VERSIONS = 4;

  private final Map<Row, String[]> firsts = new TreeMap<>();

  @Override
  public void operation(SeenOperation operation) {
    Row row = new Row(operation.type().value(), operation.type().name(), outcome(operation));
    String[] cells = firsts.computeIfAbsent(row, key -> new String[VERSIONS]);
    int version = operation.transaction().metaVersion() - 1;
    if (cells[version] == null) {
      cells[version] = operation.transaction().ledger();
    }
  }

  /** Sorts success first. */
  private static String outcome(SeenOperation operation) {
    boolean successful = operation.transaction().successful();
    return switch (operation.resultCode()) {
      case "op_success" -> successful ? " success" : " undone";
      case "op_unknown" -> "no result";
      default -> operation.resultCode() + (successful ? " in a success" : "");
    };
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("| Operation | Outcome | V1 | V2 | V3 | V4 |");
    lines.add("| --- | --- | --- | --- | --- | --- |");
    firsts.forEach(
        (row, cells) ->
            lines.add(
                String.format(
                    Locale.ROOT,
                    "| %s | %s | %s |",
                    row.name(),
                    row.outcome().strip(),
                    Markdown.cells(cells))));
    return lines;
  }

  /** Counts the pairs of operation type and outcome. */
  int size() {
    return firsts.size();
  }

  int cells() {
    return (int)
        firsts.values().stream().flatMap(Arrays::stream).filter(cell -> cell != null).count();
  }
}
