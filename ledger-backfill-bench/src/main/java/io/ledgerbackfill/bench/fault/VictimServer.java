package io.ledgerbackfill.bench.fault;

import io.ledgerbackfill.core.spi.FinalException;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * A PostgreSQL server, as durable as any, that can be killed and started again on the same port.
 */
final class VictimServer implements AutoCloseable {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path program;
  private final Path data;
  private final Path log;
  private final int port;
  private Process process;

  private VictimServer(Path program, Path data, Path log, int port) throws IOException {
    this.program = program;
    this.data = data;
    this.log = log;
    this.port = port;
    this.process = launch();
  }

  /** Unpacks a server, makes it a new database cluster, and starts it. */
  static VictimServer start(Path folder) throws IOException, InterruptedException {
    Path data = Files.createDirectories(folder.resolve("data"));
    Path program;
    int port;
    // The library unpacks and initializes, but cannot kill: the process is started directly.
    try (EmbeddedPostgres first =
        EmbeddedPostgres.builder()
            .setDataDirectory(data)
            .setCleanDataDirectory(false)
            .setRegisterShutdownHook(false)
            .setOutputRedirector(Redirect.DISCARD)
            .setErrorRedirector(Redirect.DISCARD)
            .start()) {
      port = first.getPort();
      program = runningProgram(data);
    }
    VictimServer server = new VictimServer(program, data, folder.resolve("server.log"), port);
    server.awaitReady();
    return server;
  }

  /** The library unpacks once a process, wherever the first server wanted it, and does not say. */
  private static Path runningProgram(Path data) throws IOException {
    Path pidFile = data.resolve("postmaster.pid");
    long pid = Long.parseLong(Files.readAllLines(pidFile).get(0).strip());
    return ProcessHandle.of(pid)
        .flatMap(server -> server.info().command())
        .map(Path::of)
        .orElseThrow(() -> new FinalException("no program is known of process " + pid));
  }

  private Process launch() throws IOException {
    List<String> command = new ArrayList<>();
    if ("root".equals(System.getProperty("user.name"))) {
      // PostgreSQL refuses to run as root; in a user namespace of its own it does not see it.
      command.addAll(List.of("unshare", "-U"));
    }
    command.addAll(
        List.of(
            program.toString(),
            "-D",
            data.toString(),
            "-p",
            Integer.toString(port),
            "-c",
            "fsync=on",
            "-c",
            "synchronous_commit=on",
            "-c",
            "listen_addresses=localhost",
            "-c",
            "unix_socket_directories="));
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(Redirect.appendTo(log.toFile()))
        .start();
  }

  /** Kills the server with all its processes, at once and without warning. */
  void kill() throws InterruptedException {
    List<ProcessHandle> all = new ArrayList<>(process.descendants().toList());
    all.add(process.toHandle());
    all.forEach(ProcessHandle::destroyForcibly);
    for (ProcessHandle each : all) {
      try {
        each.onExit().get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
      } catch (ExecutionException | TimeoutException e) {
        throw new IllegalStateException("process " + each.pid() + " survived its kill", e);
      }
    }
  }

  /** Starts it again, which recovers from its log first. */
  void restart() throws IOException, InterruptedException {
    process = launch();
    awaitReady();
  }

  private void awaitReady() throws InterruptedException {
    long giveUp = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        connect("postgres").close();
        return;
      } catch (SQLException e) {
        if (System.nanoTime() > giveUp || !process.isAlive()) {
          throw new FinalException("the server did not start, see " + log, e);
        }
        TimeUnit.MILLISECONDS.sleep(50);
      }
    }
  }

  String jdbcUrl(String database) {
    return "jdbc:postgresql://localhost:" + port + "/" + database + "?user=postgres";
  }

  Connection connect(String database) throws SQLException {
    return DriverManager.getConnection(jdbcUrl(database));
  }

  void createDatabase(String name) throws SQLException {
    try (Connection connection = connect("postgres");
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    }
  }

  void dropDatabase(String name) throws SQLException {
    try (Connection connection = connect("postgres");
        Statement statement = connection.createStatement()) {
      statement.execute("DROP DATABASE " + name + " WITH (FORCE)");
    }
  }

  @Override
  public void close() {
    boolean interrupted = Thread.interrupted();
    try {
      kill(); // nothing in it is wanted any more
    } catch (InterruptedException e) {
      interrupted = true;
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
