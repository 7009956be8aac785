package io.ledgerbackfill.cli.server;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;

/** Another user of the machine; only root can act as one. */
final class OtherUser {

  static final String NAME = "nobody";

  private static final List<String> AS_NOBODY =
      List.of("setpriv", "--reuid=65534", "--regid=65534", "--clear-groups");

  private OtherUser() {}

  /** Skips the test, loudly, where there is none. */
  static void assumeThereIsOne() throws Exception {
    boolean there;
    try {
      there = "root".equals(System.getProperty("user.name")) && run("id", "-u").equals("65534");
    } catch (java.io.IOException e) {
      there = false;
    }
    if (!there) {
      System.err.println("SKIPPED: only root can try as another user (and setpriv must be there)");
    }
    assumeTrue(there);
  }

  /** Lets anyone pass through a folder. */
  static void allowEntry(Path folder) throws Exception {
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwxr-xr-x"));
  }

  /** Runs a command as that user; gives what it printed. */
  static String run(String... words) throws Exception {
    List<String> command = new ArrayList<>(AS_NOBODY);
    command.addAll(List.of(words));
    Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
    String output =
        new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
    process.waitFor();
    return output;
  }
}
