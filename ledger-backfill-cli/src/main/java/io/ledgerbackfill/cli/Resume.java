package io.ledgerbackfill.cli;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * How to go on after a run that did not complete. What lies in temporary folders stays for that.
 *
 * @param lake where the lake is
 * @param data where the server that was started for the run keeps its data, if one was
 * @param workspace holds what has no other place
 */
record Resume(String lake, @Nullable Path data, Workspace workspace) {

  /**
   * Keeps what is needed, and says which command goes on with it.
   *
   * @param needsMending whether the same would end it again
   */
  String hint(boolean needsMending) {
    workspace.keep();
    StringBuilder hint = new StringBuilder("To go on");
    hint.append(needsMending ? " once that is mended," : ",").append(" run the same command again");
    if (workspace.holds(Path.of(lake))) {
      hint.append(" with --lake ").append(lake);
    }
    if (data != null && workspace.holds(data)) {
      hint.append(" with --data ").append(data);
    }
    return hint.append('.').toString();
  }
}
