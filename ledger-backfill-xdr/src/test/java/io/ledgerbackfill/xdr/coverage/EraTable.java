package io.ledgerbackfill.xdr.coverage;

import io.ledgerbackfill.xdr.model.OperationType;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Which ledger is the first where an operation took effect, by the protocols between which rules
 * differ, and by the version of the {@code LedgerCloseMeta}.
 */
final class EraTable implements Observer {

  /** The first protocol of each era: reconciliation, fees in metas, old results, refunds. */
  private static final int[] ERAS = {0, 8, 10, 13, 20, 21, 23};

  private static final int VERSIONS = 3;

  private final @Nullable String[][] firsts =
      new String[OperationType.values().length][ERAS.length + VERSIONS];

  @Override
  public void operation(SeenOperation operation) {
    if (!operation.transaction().successful()) {
      return;
    }
    String[] cells = firsts[operation.type().value()];
    note(cells, era(operation.transaction().protocol()), operation);
    note(cells, ERAS.length + operation.transaction().closeMetaVersion(), operation);
  }

  private static int era(long protocol) {
    int era = 0;
    while (era + 1 < ERAS.length && ERAS[era + 1] <= protocol) {
      era++;
    }
    return era;
  }

  private static void note(@Nullable String[] cells, int cell, SeenOperation operation) {
    if (cells[cell] == null) {
      cells[cell] = operation.transaction().ledger();
    }
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add("| Operation | 0–7 | 8–9 | 10–12 | 13–19 | 20 | 21–22 | 23– | Close V0 | V1 | V2 |");
    lines.add("| --- ".repeat(1 + ERAS.length + VERSIONS) + "|");
    for (OperationType type : OperationType.values()) {
      lines.add(
          String.format(Locale.ROOT, "| %s | %s |", type, Markdown.cells(firsts[type.value()])));
    }
    return lines;
  }
}
