package io.ledgerbackfill.bench.cli;

import java.nio.file.Path;

/**
 * How to go on after a run that did not complete. What lies in temporary folders stays for that.
 *
 * @param embedded whether the database is that of a server started for the run
 * @param lake where the lake is
 * @param data where that server keeps its data
 * @param workspace holds what has no other place
 */
record Resume(boolean embedded, String lake, Path data, Workspace workspace) {

  /** Keeps what is needed, and says which command goes on with it. */
  String hint() {
    workspace.keep();
    StringBuilder hint = new StringBuilder("To go on, run the same command again");
    if (workspace.holds(Path.of(lake))) {
      hint.append(" with --lake ").append(lake);
    }
    if (embedded && workspace.holds(data)) {
      hint.append(" with --data ").append(data);
    }
    return hint.append('.').toString();
  }
}
