package io.ledgerbackfill.bench.fault;

import io.ledgerbackfill.cli.server.DataFolder;
import io.ledgerbackfill.cli.server.LocalPort;
import io.ledgerbackfill.core.spi.FinalException;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
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

  private final DataFolder folder;
  private final int port;
  private Process process;

  private VictimServer(DataFolder folder, int port) throws IOException {
    this.folder = folder;
    this.port = port;
    this.process = launch();
  }

  /** Creates a new database cluster, and starts a server on it. */
  static VictimServer start(Path folder) throws IOException, InterruptedException {
    VictimServer server = new VictimServer(DataFolder.open(folder), LocalPort.free());
    server.awaitReady();
    return server;
  }

  private Process launch() throws IOException {
    List<String> command =
        folder
            .programs()
            .command(
                "postgres",
                "-D",
                folder.data().toString(),
                "-p",
                Integer.toString(port),
                "-c",
                "fsync=on",
                "-c",
                "synchronous_commit=on",
                "-c",
                "listen_addresses=" + LocalPort.HOST,
                "-c",
                "unix_socket_directories=");
    return new ProcessBuilder(command)
        .redirectErrorStream(true)
        .redirectOutput(Redirect.appendTo(folder.log().toFile()))
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

  private void awaitReady() throws IOException, InterruptedException {
    long giveUp = System.nanoTime() + PATIENCE.toNanos();
    while (true) {
      try {
        connect("postgres").close();
        return;
      } catch (SQLException e) {
        if (System.nanoTime() > giveUp || !process.isAlive()) {
          throw new FinalException("the server did not start, see " + folder.log(), e);
        }
        TimeUnit.MILLISECONDS.sleep(50);
      }
    }
  }

  /** The password is no part of it: {@link #passwordFile} has it. */
  String jdbcUrl(String database) {
    return "jdbc:postgresql://"
        + LocalPort.HOST
        + ":"
        + port
        + "/"
        + database
        + "?user="
        + DataFolder.USER;
  }

  Path passwordFile() {
    return folder.passwordFile();
  }

  Connection connect(String database) throws SQLException, IOException {
    return DriverManager.getConnection(jdbcUrl(database), DataFolder.USER, folder.password());
  }

  void createDatabase(String name) throws SQLException, IOException {
    try (Connection connection = connect("postgres");
        Statement statement = connection.createStatement()) {
      statement.execute("CREATE DATABASE " + name);
    }
  }

  void dropDatabase(String name) throws SQLException, IOException {
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
    folder.close();
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
