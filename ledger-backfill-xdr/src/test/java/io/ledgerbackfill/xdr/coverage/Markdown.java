package io.ledgerbackfill.xdr.coverage;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Forms of tables. */
final class Markdown {

  private Markdown() {}

  /** Joins cells, of which some may be empty. */
  static String cells(@Nullable String[] cells) {
    return Arrays.stream(cells)
        .map(cell -> cell == null ? "" : cell)
        .collect(Collectors.joining(" | "));
  }
}
