package io.ledgerbackfill.postgres.testing;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** A pooler of its own process between a client and a database, if its program is installed. */
public final class Pooler implements AutoCloseable {

  private final Process process;
  private final int port;

  private Pooler(Process process, int port) {
    this.process = process;
    this.port = port;
  }

  /**
   * Starts PgBouncer with three connections to the server, or skips the test.
   *
   * @param db where it connects to
   * @param folder an empty folder for its files
   * @param mode its {@code pool_mode}
   * @return the pooler, which takes connections
   */
  public static Pooler pgBouncer(TestDatabase db, Path folder, String mode) {
    String program = find("/usr/sbin/pgbouncer", "pgbouncer");
    int port = freePort();
    Path users = write(folder, "users.txt", "\"" + db.user() + "\" \"\"\n");
    Path settings =
        write(
            folder,
            "pgbouncer.ini",
            String.join(
                "\n",
                "[databases]",
                db.name() + " = host=" + db.host() + " port=" + db.port(),
                "[pgbouncer]",
                "listen_addr = 127.0.0.1",
                "listen_port = " + port,
                "unix_socket_dir =",
                "auth_type = trust",
                "auth_file = " + users,
                "pool_mode = " + mode,
                "default_pool_size = 3",
                ""));
    return start(folder, port, List.of(program, settings.toString()));
  }

  /**
   * Starts pgpool-II, or skips the test.
   *
   * @param db where it connects to
   * @param folder an empty folder for its files
   * @return the pooler, which takes connections
   */
  public static Pooler pgpool(TestDatabase db, Path folder) {
    String program = find("/usr/sbin/pgpool", "pgpool");
    int port = freePort();
    Path settings =
        write(
            folder,
            "pgpool.conf",
            String.join(
                "\n",
                "backend_clustering_mode = 'raw'",
                "listen_addresses = '127.0.0.1'",
                "port = " + port,
                "pcp_port = " + freePort(),
                "socket_dir = '" + folder + "'",
                "pcp_socket_dir = '" + folder + "'",
                "wd_ipc_socket_dir = '" + folder + "'",
                "pid_file_name = '" + folder.resolve("pgpool.pid") + "'",
                "logdir = '" + folder + "'",
                "backend_hostname0 = '" + db.host() + "'",
                "backend_port0 = " + db.port(),
                "num_init_children = 8",
                "sr_check_period = 0",
                "enable_pool_hba = off",
                ""));
    Path hba = write(folder, "pool_hba.conf", "host all all 127.0.0.1/32 trust\n");
    return start(
        folder, port, List.of(program, "-n", "-f", settings.toString(), "-a", hba.toString()));
  }

  private static String find(String path, String name) {
    assumeTrue(Files.isExecutable(Path.of(path)), name + " is not installed: not tried");
    return path;
  }

  private static Path write(Path folder, String name, String text) {
    try {
      return Files.writeString(folder.resolve(name), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0)) {
      return socket.getLocalPort();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** They refuse to run as root. */
  private static Pooler start(Path folder, int port, List<String> arguments) {
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      command.addAll(List.of("unshare", "-U"));
    }
    command.addAll(arguments);
    try {
      Path log = folder.resolve("pooler.log");
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(log.toFile())
              .start();
      while (!answers(port)) {
        if (!process.isAlive()) {
          throw new IllegalStateException("the pooler does not start: " + Files.readString(log));
        }
        Thread.sleep(20);
      }
      return new Pooler(process, port);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      throw new IllegalStateException("interrupted while the pooler starts", e);
    }
  }

  private static boolean answers(int port) {
    try (Socket socket = new Socket()) {
      socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 1000);
      return true;
    } catch (IOException e) {
      return false;
    }
  }

  /**
   * Returns where it listens, on this machine.
   *
   * @return a TCP port
   */
  public int port() {
    return port;
  }

  /** Stops it, and waits until it is gone. */
  @Override
  public void close() {
    List<ProcessHandle> children = process.descendants().toList();
    process.destroy();
    process.onExit().join();
    children.forEach(ProcessHandle::destroyForcibly);
  }
}
