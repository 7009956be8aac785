package io.ledgerbackfill.postgres.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * An embedded server of one's own that forces its files to disk, to be killed with {@code kill -9}
 * and started again on the same data and the same port.
 */
public final class CrashableServer implements AutoCloseable {

  private final Path data;
  private final EmbeddedPostgres embedded;
  private final PostgresServer server;

  private CrashableServer(Path data, EmbeddedPostgres embedded) {
    this.data = data;
    this.embedded = embedded;
    this.server = PostgresServer.at(embedded.getJdbcUrl("postgres", "postgres"));
  }

  /**
   * Starts a server.
   *
   * @param folder an empty folder for its data
   * @return the server
   */
  public static CrashableServer start(Path folder) {
    try {
      Path data = folder.resolve("data");
      EmbeddedPostgres embedded =
          EmbeddedPostgres.builder()
              .setDataDirectory(data)
              .setCleanDataDirectory(false)
              .setServerConfig("fsync", "on")
              .setServerConfig("synchronous_commit", "on")
              .start();
      return new CrashableServer(data, embedded);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Creates an empty database, which need not be dropped.
   *
   * @return the database
   */
  public TestDatabase createDatabase() {
    return server.createDatabase();
  }

  /** Kills all of the server's processes, and waits until they are gone. */
  public void kill() {
    ProcessHandle postmaster = postmaster();
    // The postmaster first, so that it starts no new ones.
    List<ProcessHandle> all =
        Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(process -> process.onExit().join());
  }

  private ProcessHandle postmaster() {
    try {
      long pid = Long.parseLong(Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
      return ProcessHandle.of(pid).orElseThrow();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts the server again, as it was started before, and waits until it has recovered. */
  public void restart() {
    try {
      Process process =
          new ProcessBuilder(command())
              .redirectErrorStream(true)
              .redirectOutput(data.resolveSibling("restart.log").toFile())
              .start();
      while (!answers()) {
        if (!process.isAlive()) {
          throw new IllegalStateException(
              "the server does not start: " + Files.readString(data.resolveSibling("restart.log")));
        }
        Thread.sleep(20);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted while the server starts", e);
    }
  }

  /**
   * Starts the server again after {@link #kill}, as a standby that takes no writes until it is
   * promoted: {@code SELECT pg_promote()}.
   */
  public void restartAsStandby() {
    try {
      Files.createFile(data.resolve("standby.signal"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    restart();
  }

  /**
   * Keeps a copy of the data after {@link #kill}, as a standby has it that is about to lag.
   *
   * @param copy a folder that does not exist
   */
  public void copyTo(Path copy) {
    copy(data, copy);
  }

  /**
   * Goes back to a copy after {@link #kill}, as a failover to that standby does: what was committed
   * since is lost.
   *
   * @param copy what {@link #copyTo} has made
   */
  public void replaceBy(Path copy) {
    try {
      Files.move(data, data.resolveSibling("lost-" + System.nanoTime()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    copy(copy, data);
  }

  private static void copy(Path from, Path to) {
    try (Stream<Path> files = Files.walk(from)) {
      for (Path file : (Iterable<Path>) files::iterator) {
        Path target = to.resolve(from.relativize(file).toString());
        Files.copy(file, target, StandardCopyOption.COPY_ATTRIBUTES);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The server keeps its own command line; it refuses to run as root. */
  private List<String> command() throws IOException {
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      command.addAll(List.of("unshare", "-U"));
    }
    String options = Files.readString(data.resolve("postmaster.opts")).strip();
    for (String part : options.split(" (?=\")", -1)) {
      command.add(part.replaceAll("^\"|\"$", ""));
    }
    return command;
  }

  private boolean answers() {
    try (Connection connection = embedded.getPostgresDatabase().getConnection()) {
      return connection.isValid(10);
    } catch (SQLException e) {
      return false;
    }
  }

  /** Stops the server. Its folder is left. */
  @Override
  public void close() {
    try {
      embedded.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
