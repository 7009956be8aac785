package io.ledgerbackfill.xdr.golden;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The folder of real ledgers and golden rows, which is not part of the repository: system property
 * {@code ledgerbackfill.shared}.
 */
public final class Shared {

  private Shared() {}

  /**
   * Finds a file or folder. Skips the test, saying so, where there is no shared folder at all;
   * fails it where there is one that lacks the file.
   *
   * @param name the path within the shared folder, separated by slashes
   * @return the path
   */
  public static Path path(String name) {
    String property = System.getProperty("ledgerbackfill.shared");
    if (property == null) {
      throw new IllegalStateException("system property ledgerbackfill.shared is not set");
    }
    Path shared = Path.of(property);
    assumeTrue(Files.exists(shared), () -> "no shared folder at " + shared);
    Path path = shared.resolve(name);
    if (!Files.isReadable(path)) {
      throw new AssertionError("the shared folder lacks " + path + ", or it can't be read");
    }
    return path;
  }
}
