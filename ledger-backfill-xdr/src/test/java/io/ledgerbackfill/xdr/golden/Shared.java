package io.ledgerbackfill.xdr.golden;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The folder of real ledgers and golden rows, which is not part of the repository: system property
 * {@code ledgerbackfill.shared}.
 */
public final class Shared {

  private static final Logger LOG = LoggerFactory.getLogger(Shared.class);
  private static final AtomicBoolean ABSENCE_TOLD = new AtomicBoolean();

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
    if (!Files.exists(shared)) {
      skip(shared);
    }
    Path path = shared.resolve(name);
    if (!Files.isReadable(path)) {
      throw new AssertionError("the shared folder lacks " + path + ", or it can't be read");
    }
    return path;
  }

  /** An assumption that fails, which JUnit passes on to nobody who looks at the build. */
  private static void skip(Path shared) {
    if (!ABSENCE_TOLD.getAndSet(true)) {
      LOG.warn("Tests on real ledgers are skipped: there is no folder {}", shared.normalize());
    }
    assumeTrue(false, () -> "no shared folder at " + shared);
  }
}
