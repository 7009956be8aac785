package io.ledgerbackfill.bench.cli;

import io.ledgerbackfill.core.spi.FinalException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLNonTransientConnectionException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;

/**
 * A PostgreSQL server of our own, for a first try without an installed one. It keeps its data in a
 * folder, as durably as any server, so that a later run on the same folder goes on where an
 * interrupted one ended.
 */
final class EmbeddedServer implements AutoCloseable {

  private final EmbeddedPostgres server;
  private final ProcessHandle process;

  private EmbeddedServer(EmbeddedPostgres server, ProcessHandle process) {
    this.server = server;
    this.process = process;
  }

  /** Starts a server on a folder, which may be new or an earlier server's. */
  static EmbeddedServer start(Path data) {
    try {
      Files.createDirectories(data);
      refuseIfRunning(data);
      EmbeddedPostgres server =
          EmbeddedPostgres.builder()
              .setDataDirectory(data)
              .setCleanDataDirectory(false)
              // The command decides when the server stops: after the pipeline has.
              .setRegisterShutdownHook(false)
              .setServerConfig("fsync", "on")
              .setServerConfig("synchronous_commit", "on")
              .setServerConfig("max_wal_size", "4GB")
              .setErrorRedirector(Redirect.DISCARD)
              .setOutputRedirector(Redirect.DISCARD)
              .setPGStartupWait(Duration.ofSeconds(60))
              .start();
      return new EmbeddedServer(server, process(data));
    } catch (IOException | IllegalStateException e) {
      throw new FinalException("the embedded PostgreSQL did not start on " + data, e);
    }
  }

  private static ProcessHandle process(Path data) throws IOException {
    long pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
    return ProcessHandle.of(pid)
        .orElseThrow(() -> new IOException("process " + pid + " is gone already"));
  }

  /** A killed run leaves its server behind; two servers on one folder would be one too many. */
  private static void refuseIfRunning(Path data) throws IOException {
    Path lock = data.resolve("postmaster.pid");
    if (!Files.exists(lock)) {
      return;
    }
    // Its lines: process, folder, start time, port, …
    List<String> lines = Files.readAllLines(lock);
    boolean running =
        ProcessHandle.of(Long.parseLong(lines.get(0)))
            .flatMap(process -> process.info().command())
            .filter(command -> command.contains("postgres"))
            .isPresent();
    if (running) {
      throw new FinalException(
          "a PostgreSQL (process %s) still runs on %s: stop it, or use it with --jdbc %s"
              .formatted(lines.get(0), data, jdbcUrl(lines.get(3))));
    }
  }

  private static String jdbcUrl(String port) {
    return "jdbc:postgresql://localhost:" + port + "/postgres?user=postgres";
  }

  /**
   * Fails if the server has ended. Nobody starts it again, so there is no use in waiting for it.
   *
   * @throws SQLNonTransientConnectionException if it is not there any more
   */
  void checkRunning() throws SQLNonTransientConnectionException {
    if (!process.isAlive()) {
      throw new SQLNonTransientConnectionException(
          "the PostgreSQL that was started for this run (process " + process.pid() + ") has ended");
    }
  }

  String jdbcUrl() {
    return jdbcUrl(Integer.toString(server.getPort()));
  }

  /** The command by which a person looks at the data. */
  String psql() {
    return "psql -h localhost -p " + server.getPort() + " -U postgres postgres";
  }

  @Override
  public void close() {
    // The stop command waits for a process, which an interrupt would end.
    boolean interrupted = Thread.interrupted();
    try {
      checkpoint();
      server.close();
    } catch (IOException e) {
      throw new FinalException("the embedded PostgreSQL did not stop", e);
    } finally {
      if (interrupted) {
        Thread.currentThread().interrupt();
      }
    }
  }

  /** Stopping has a short time limit: the large part of its work is done before it. */
  private void checkpoint() {
    try (Connection connection = server.getPostgresDatabase().getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute("CHECKPOINT");
    } catch (SQLException e) {
      // The server may have died; stopping it will tell.
    }
  }
}
