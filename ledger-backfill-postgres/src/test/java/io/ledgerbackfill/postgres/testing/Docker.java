package io.ledgerbackfill.postgres.testing;

import java.io.IOException;
import java.util.concurrent.TimeUnit;
import org.slf4j.LoggerFactory;
import org.testcontainers.containers.GenericContainer;
import org.testcontainers.containers.wait.strategy.Wait;

/** Servers in containers. */
final class Docker {

  private static final Lazy<Boolean> AVAILABLE = new Lazy<>(Docker::look);

  private Docker() {}

  /** Asks the daemon by its own client, as Testcontainers logs errors where there is none. */
  static boolean isAvailable() {
    return AVAILABLE.get();
  }

  private static boolean look() {
    boolean answers = answers();
    if (!answers) {
      LoggerFactory.getLogger(Docker.class)
          .warn("There is no Docker here: tests on servers in containers are skipped.");
    }
    return answers;
  }

  private static boolean answers() {
    try {
      Process client =
          new ProcessBuilder("docker", "version")
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      boolean ended = client.waitFor(10, TimeUnit.SECONDS);
      client.destroyForcibly();
      return ended && client.exitValue() == 0;
    } catch (IOException e) {
      return false;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }

  /** Starts a container that Testcontainers removes when the JVM ends. */
  @SuppressWarnings("resource")
  static PostgresServer start(String image) {
    GenericContainer<?> container =
        new GenericContainer<>(image)
            .withEnv("POSTGRES_PASSWORD", "secret")
            .withExposedPorts(5432)
            // Once while the image sets the database up, and once for good.
            .waitingFor(Wait.forLogMessage(".*ready to accept connections.*", 2));
    container.start();
    return PostgresServer.at(
        "jdbc:postgresql://"
            + container.getHost()
            + ":"
            + container.getMappedPort(5432)
            + "/postgres?user=postgres&password=secret");
  }
}
