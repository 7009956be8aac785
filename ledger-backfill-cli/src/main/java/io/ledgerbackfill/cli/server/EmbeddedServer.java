package io.ledgerbackfill.cli.server;

import io.ledgerbackfill.core.spi.FinalException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLNonTransientConnectionException;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * A PostgreSQL server of our own, for a first try without an installed one. It keeps its data in a
 * folder, as durably as any server, so that a later run on the same folder goes on where an
 * interrupted one ended. It lets in only who knows its password, which its owner alone can read.
 */
public final class EmbeddedServer implements AutoCloseable {

  /** Recovery of a killed server's data takes as long as it does. */
  private static final String PATIENCE_SECONDS = "3600";

  private static final int START_MILLIS = 5_000;
  private static final int LINES_OF_PID_FILE = 4;

  private static final Pattern MESSAGE =
      Pattern.compile("^.*?(?:FATAL|PANIC|ERROR|DETAIL|HINT): +(.*)$");

  private final DataFolder folder;
  private final int port;
  private final String password;
  private final ProcessHandle process;

  private EmbeddedServer(DataFolder folder, int port, String password, ProcessHandle process) {
    this.folder = folder;
    this.port = port;
    this.password = password;
    this.process = process;
  }

  /**
   * Starts a server. One that an earlier process left behind in the folder is stopped first.
   *
   * @param data the folder for its data, new or of an earlier server
   * @param say gets told what a person may want to know
   * @return the server, ready for connections
   * @throws FinalException if it does not start, in the words of PostgreSQL or the system
   * @throws InterruptedException if the calling thread is interrupted; nothing is left running then
   */
  public static EmbeddedServer start(Path data, Consumer<String> say) throws InterruptedException {
    try {
      DataFolder folder = DataFolder.open(data);
      try {
        return start(folder, say);
      } catch (IOException | InterruptedException | RuntimeException e) {
        folder.close();
        throw e;
      }
    } catch (IOException | FinalException e) {
      if (Thread.interrupted()) {
        throw new InterruptedException("while PostgreSQL started");
      }
      throw new FinalException("the embedded PostgreSQL did not start on " + data, e);
    }
  }

  private static EmbeddedServer start(DataFolder folder, Consumer<String> say)
      throws IOException, InterruptedException {
    Optional<ProcessHandle> leftOver = running(folder);
    if (leftOver.isPresent()) {
      stop(folder, leftOver.get());
      say.accept(
          String.format(
              Locale.ROOT,
              "Stopped the PostgreSQL (process %s) that an earlier run left behind on %s",
              leftOver.get().pid(),
              folder.path()));
    }
    int port = LocalPort.free();
    launch(folder, port);
    ProcessHandle process =
        running(folder).orElseThrow(() -> new IOException("it has ended already"));
    return new EmbeddedServer(folder, port, folder.password(), process);
  }

  /**
   * Starts it by {@code pg_ctl}, which gives it a session of its own: Ctrl-C is to end the pipeline
   * first. Paths are relative, as that program hands them to a shell.
   */
  static void launch(DataFolder folder, int port) throws IOException, InterruptedException {
    long logged = Files.exists(folder.log()) ? Files.size(folder.log()) : 0;
    Process control =
        folder
            .programs()
            .start(
                folder.path(),
                "pg_ctl",
                "start",
                "--wait",
                "--timeout=" + PATIENCE_SECONDS,
                "--pgdata=" + folder.path().relativize(folder.data()),
                "--log=" + folder.path().relativize(folder.log()),
                "--options="
                    + ("-p " + port)
                    + (" -c listen_addresses=" + LocalPort.HOST)
                    + " -c unix_socket_directories="
                    + " -c fsync=on -c synchronous_commit=on -c max_wal_size=4GB"
                    + " -c max_connections=300 -c timezone=UTC -c lc_messages=C");
    try {
      control.waitFor();
      String output = PostgresPrograms.output(control);
      if (control.exitValue() != 0) {
        PostgresPrograms.awaitSignal(control, output);
        throw new FinalException(reason(folder, logged, output));
      }
    } catch (InterruptedException e) {
      abandon(folder, control);
      throw e;
    }
  }

  /** Stops a server that is still starting, for which it must be known who it is. */
  private static void abandon(DataFolder folder, Process control) throws IOException {
    try {
      control.waitFor(START_MILLIS, TimeUnit.MILLISECONDS);
      control.destroy();
      Optional<ProcessHandle> server = running(folder);
      if (server.isPresent()) {
        stop(folder, server.get());
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt(); // impatience: it is found and stopped the next time
    }
  }

  /** Returns the server's own words, or those of what started it. */
  private static String reason(DataFolder folder, long logged, String output) throws IOException {
    String log = "";
    if (Files.exists(folder.log())) {
      byte[] bytes = Files.readAllBytes(folder.log());
      int from = (int) Math.min(logged, bytes.length);
      log = new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8);
    }
    String said =
        log.lines()
            .map(MESSAGE::matcher)
            .filter(matcher -> matcher.matches())
            .map(matcher -> matcher.group(1))
            .collect(Collectors.joining("\n"));
    return said.isEmpty() ? (output + log).strip() : said;
  }

  /** Finds the server that runs on the folder, if there is one. */
  private static Optional<ProcessHandle> running(DataFolder folder) throws IOException {
    Path file = folder.data().resolve("postmaster.pid");
    if (!Files.exists(file)) {
      return Optional.empty();
    }
    // Its lines: process, folder, start time, port, …
    List<String> lines = Files.readAllLines(file);
    if (lines.size() < LINES_OF_PID_FILE || !lines.get(0).matches("[1-9]\\d{0,9}")) {
      throw new FinalException(
          file
              + " is empty or damaged: remove it if no PostgreSQL runs on that folder any more,"
              + " as after a loss of power");
    }
    // After a restart of the machine another process may have the number.
    String port = lines.get(3);
    return ProcessHandle.of(Long.parseLong(lines.get(0)))
        .filter(process -> process.info().command().orElse("").contains("postgres"))
        .filter(process -> arguments(process).contains(port));
  }

  private static List<String> arguments(ProcessHandle process) {
    return process.info().arguments().map(List::of).orElse(List.of());
  }

  private static void stop(DataFolder folder, ProcessHandle process)
      throws IOException, InterruptedException {
    Process control =
        folder
            .programs()
            .start(
                folder.path(),
                "pg_ctl",
                "stop",
                "--wait",
                "--mode=fast",
                "--timeout=" + PATIENCE_SECONDS,
                "--pgdata=" + folder.path().relativize(folder.data()));
    control.waitFor();
    if (process.isAlive() && control.exitValue() != 0) {
      throw new FinalException(
          String.format(
              Locale.ROOT,
              "PostgreSQL (process %s) did not stop: %s",
              process.pid(),
              PostgresPrograms.output(control).strip()));
    }
  }

  /**
   * Fails if the server has ended. Nobody starts it again, so there is no use in waiting for it.
   *
   * @throws SQLNonTransientConnectionException if it is not there any more
   */
  public void checkRunning() throws SQLNonTransientConnectionException {
    if (!process.isAlive()) {
      throw new SQLNonTransientConnectionException(
          "the PostgreSQL that was started for this run (process " + process.pid() + ") has ended");
    }
  }

  /**
   * Returns how to reach it; whom and by which password is not part of it.
   *
   * @return the URL
   */
  public String jdbcUrl() {
    return "jdbc:postgresql://" + LocalPort.HOST + ":" + port + "/postgres";
  }

  /**
   * Returns the password of its only role, {@link DataFolder#USER}.
   *
   * @return the password
   */
  public String password() {
    return password;
  }

  /**
   * Returns the command by which its owner looks at the data: the password is read from a file that
   * others can't read.
   *
   * @return the command
   */
  public String psql() {
    return String.format(
        Locale.ROOT,
        "psql \"host=%s port=%s user=%s dbname=postgres passfile='%s'\"",
        LocalPort.HOST,
        port,
        DataFolder.USER,
        folder.passwordFile());
  }

  /** Stops it in order, all its data on the disk. */
  @Override
  public void close() {
    // The stop command waits for a process, which an interrupt would end.
    boolean interrupted = Thread.interrupted();
    try {
      if (process.isAlive()) {
        stop(folder, process);
      }
    } catch (IOException e) {
      throw new FinalException("the embedded PostgreSQL did not stop", e);
    } catch (InterruptedException e) {
      interrupted = true;
    } finally {
      folder.close();
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
