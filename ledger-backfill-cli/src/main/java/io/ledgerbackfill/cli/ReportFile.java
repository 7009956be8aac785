package io.ledgerbackfill.cli;

import io.ledgerbackfill.core.BackfillReport;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.jspecify.annotations.Nullable;

/**
 * Where the report of a run goes. An older one stays whole until the new one takes its place, and
 * what goes wrong with the report never takes the place of what went wrong with the run.
 */
final class ReportFile {

  /** Writes one report as JSON. */
  private interface Content {
    void write(Writer out) throws IOException;
  }

  private final @Nullable Path path;
  private final PrintWriter err;
  private boolean written;
  private boolean failed;

  /**
   * Checks that a report can be written, before anything else is done.
   *
   * @param given where to, or null for no report
   * @param err takes a message if it can't be written later, after all
   */
  ReportFile(@Nullable Path given, PrintWriter err) {
    this.err = err;
    try {
      // Behind a symbolic link it is the file that is replaced, not the link.
      this.path = given != null && Files.exists(given) ? given.toRealPath() : given;
      if (path != null) {
        check(path);
      }
    } catch (IOException e) {
      throw new UsageException(
          "Invalid value for option '--report': can't write " + given + ": " + reason(e));
    }
  }

  private static void check(Path path) throws IOException {
    if (Files.isDirectory(path)) {
      throw new IOException("it is a folder");
    }
    if (Files.exists(path) && !Files.isWritable(path)) {
      throw new IOException("it is write-protected");
    }
    Path folder = path.toAbsolutePath().getParent();
    if (folder != null && !Files.isDirectory(folder)) {
      throw new IOException("there is no folder " + folder);
    }
    if (!isDevice(path)) {
      Path beside = beside(path);
      Files.createFile(beside);
      Files.delete(beside);
    }
  }

  /** The exceptions of files have a name that says more than their message, which is a path. */
  private static String reason(IOException e) {
    return e instanceof FileSystemException ? e.toString() : String.valueOf(e.getMessage());
  }

  /** Returns whether it is a pipe, a terminal or the like, which nothing can take the place of. */
  private static boolean isDevice(Path path) {
    return Files.exists(path) && !Files.isRegularFile(path);
  }

  private static Path beside(Path path) {
    String name = "." + path.getFileName() + "." + ProcessHandle.current().pid() + ".new";
    return path.resolveSibling(name);
  }

  /** Returns whether no report could be written though one was asked for. */
  boolean hasFailed() {
    return failed;
  }

  /**
   * Writes the report of a run.
   *
   * @param failure what ended the run, or null if it is complete
   */
  void write(BackfillReport report, @Nullable String failure) {
    write(out -> ReportJson.write(report, failure, out));
  }

  /** Writes the report of a run that ended before its pipeline began, unless there is one. */
  void writeFailure(String failure) {
    if (!written) {
      write(out -> ReportJson.writeFailure(failure, out));
    }
  }

  /** Writes the report of a run that is complete because there was nothing to do. */
  void writeNothingToDo() {
    write(ReportJson::writeNothingToDo);
  }

  private void write(Content content) {
    written = true;
    if (path == null) {
      return;
    }
    boolean interrupted = Thread.interrupted(); // which would close the file
    try {
      if (isDevice(path)) {
        try (Writer out = Files.newBufferedWriter(path)) {
          content.write(out);
        }
      } else {
        replace(path, content);
      }
    } catch (IOException e) {
      failed = true;
      err.println("ledger-backfill: can't write the report " + path + ": " + reason(e));
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static void replace(Path path, Content content) throws IOException {
    Path beside = beside(path);
    try {
      try (Writer out = Files.newBufferedWriter(beside, StandardOpenOption.CREATE_NEW)) {
        content.write(out);
      }
      Files.move(beside, path, StandardCopyOption.ATOMIC_MOVE);
    } finally {
      Files.deleteIfExists(beside);
    }
  }
}
