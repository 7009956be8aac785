package io.ledgerbackfill.cli.server;

import io.ledgerbackfill.core.spi.FinalException;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.tukaani.xz.XZInputStream;

/** The packed programs of PostgreSQL for this machine, which are on the class path. */
final class PostgresArchive {

  private static final int EXECUTABLE = 0100;

  private final URL location;

  private PostgresArchive(URL location) {
    this.location = location;
  }

  /** Finds them. */
  static PostgresArchive ofThisMachine() {
    String name = name(System.getProperty("os.name"), System.getProperty("os.arch"));
    URL location = PostgresArchive.class.getClassLoader().getResource(name);
    if (location == null) {
      throw new FinalException(
          String.format(
              Locale.ROOT,
              "there is no PostgreSQL for this machine (%s) in the jar: --jdbc names one of yours",
              name));
    }
    return new PostgresArchive(location);
  }

  static String name(String system, String architecture) {
    String machine = isArm(architecture) ? "arm_64" : "x86_64";
    String lowerCase = system.toLowerCase(Locale.ROOT);
    if (lowerCase.startsWith("windows")) {
      return "postgres-windows-x86_64.txz"; // which those with ARM translate
    }
    if (lowerCase.startsWith("mac")) {
      return "postgres-darwin-x86_64.txz"; // which has both
    }
    boolean alpine = Files.exists(Path.of("/etc/alpine-release"));
    return "postgres-linux-" + machine + (alpine ? "-alpine_linux" : "") + ".txz";
  }

  private static boolean isArm(String architecture) {
    return architecture.equals("aarch64") || architecture.equals("arm64");
  }

  InputStream open() throws IOException {
    return location.openStream();
  }

  /** Unpacks all files into an empty folder, and has them on the disk before it returns. */
  void unpack(Path folder) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(new XZInputStream(new BufferedInputStream(open())))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        Path path = folder.resolve(entry.getName()).normalize();
        if (!path.startsWith(folder)) {
          throw new IOException("the archive has a file outside of its folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
          Files.createDirectories(path);
        } else {
          Files.createDirectories(path.getParent());
          unpack(entry, tar, path);
        }
      }
    }
  }

  private static void unpack(TarArchiveEntry entry, InputStream content, Path path)
      throws IOException {
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(path, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(content, path);
    if (path.getFileSystem().supportedFileAttributeViews().contains("posix")) {
      boolean executable = (entry.getMode() & EXECUTABLE) != 0;
      Files.setPosixFilePermissions(
          path, PosixFilePermissions.fromString(executable ? "rwx------" : "rw-------"));
    }
    try (FileChannel file = FileChannel.open(path, StandardOpenOption.WRITE)) {
      file.force(true);
    }
  }
}
