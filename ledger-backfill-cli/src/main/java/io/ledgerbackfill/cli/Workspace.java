package io.ledgerbackfill.cli;

import io.ledgerbackfill.core.spi.FinalException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A temporary folder for what the user gave no place to; removed unless it is to be kept. */
final class Workspace implements AutoCloseable {

  private @Nullable Path folder;
  private boolean kept;

  /** Names a folder within, which need not exist. */
  Path folder(String name) {
    if (folder == null) {
      try {
        folder = Files.createTempDirectory("ledger-backfill-");
      } catch (IOException e) {
        throw new FinalException(
            "can't create a folder for temporary files in "
                + System.getProperty("java.io.tmpdir")
                + ": java -Djava.io.tmpdir=FOLDER names another place",
            e);
      }
    }
    return folder.resolve(name);
  }

  /** Returns whether a path is in the temporary folder. */
  boolean holds(Path path) {
    return folder != null && path.startsWith(folder);
  }

  /** Leaves everything where it is, for a later run. */
  void keep() {
    kept = true;
  }

  @Override
  public void close() {
    if (folder != null && !kept) {
      delete(folder);
    }
  }

  private static void delete(Path folder) {
    try (Stream<Path> tree = Files.walk(folder)) {
      List<Path> deepestFirst = tree.sorted(Comparator.reverseOrder()).toList();
      for (Path path : deepestFirst) {
        Files.deleteIfExists(path);
      }
    } catch (IOException | UncheckedIOException e) {
      throw new FinalException("can't remove the temporary folder " + folder, e);
    }
  }
}
