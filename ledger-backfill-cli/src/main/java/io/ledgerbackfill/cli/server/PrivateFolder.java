package io.ledgerbackfill.cli.server;

import io.ledgerbackfill.core.spi.FinalException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Folders into which nobody else can put anything, and whose content nobody else can read. Where a
 * file system knows no owners and modes, as on Windows, the folders above them have to see to that.
 */
final class PrivateFolder {

  private static final Set<PosixFilePermission> OWNER_ONLY =
      PosixFilePermissions.fromString("rwx------");

  private PrivateFolder() {}

  /**
   * Creates a folder, or takes one that is there.
   *
   * @return the folder, without symbolic links in its path
   * @throws FinalException if others own what is there, or could have put something into it
   */
  static Path make(Path folder) throws IOException {
    Path parent = folder.toAbsolutePath().getParent();
    if (!Files.exists(folder) && parent != null) {
      Files.createDirectories(parent);
      create(folder, hasModes(parent));
    }
    Path real = folder.toRealPath();
    if (hasModes(real)) {
      check(real);
      Files.setPosixFilePermissions(real, OWNER_ONLY);
    }
    return real;
  }

  private static void create(Path folder, boolean withModes) throws IOException {
    try {
      if (withModes) {
        Files.createDirectory(folder, PosixFilePermissions.asFileAttribute(OWNER_ONLY));
      } else {
        Files.createDirectory(folder);
      }
    } catch (FileAlreadyExistsException e) {
      // Another process was faster; it is checked like any that was there.
    }
  }

  private static boolean hasModes(Path existing) throws IOException {
    return Files.getFileStore(existing).supportsFileAttributeView("posix");
  }

  private static void check(Path folder) throws IOException {
    UserPrincipal owner = Files.getOwner(folder);
    if (!owner.equals(thisUser(folder))) {
      throw new FinalException(
          folder + " belongs to " + owner.getName() + ", who could change what is in it");
    }
    Set<PosixFilePermission> modes = Files.getPosixFilePermissions(folder);
    boolean open =
        modes.contains(PosixFilePermission.GROUP_WRITE)
            || modes.contains(PosixFilePermission.OTHERS_WRITE);
    if (open && !isEmpty(folder)) {
      throw new FinalException(
          String.format(
              Locale.ROOT,
              "others may write to %s (mode %s), so what is in it may be theirs",
              folder,
              PosixFilePermissions.toString(modes)));
    }
  }

  /** A name need not belong to the user's number, as in containers: a new file tells. */
  private static UserPrincipal thisUser(Path folder) throws IOException {
    Path probe = Files.createTempFile(folder, "owner-", null);
    try {
      return Files.getOwner(probe);
    } finally {
      Files.delete(probe);
    }
  }

  static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> content = Files.list(folder)) {
      return content.findAny().isEmpty();
    }
  }

  /** Deletes what unfinished work left behind: folders whose names begin with a prefix. */
  static void deleteLeftovers(Path folder, String prefix) throws IOException {
    List<Path> leftovers;
    try (Stream<Path> content = Files.list(folder)) {
      leftovers = content.filter(path -> path.getFileName().toString().startsWith(prefix)).toList();
    }
    for (Path leftover : leftovers) {
      delete(leftover);
    }
  }

  /** Deletes a folder with all that is in it. */
  static void delete(Path folder) throws IOException {
    try (Stream<Path> tree = Files.walk(folder)) {
      for (Path path : tree.sorted(Comparator.reverseOrder()).toList()) {
        Files.deleteIfExists(path);
      }
    } catch (UncheckedIOException e) {
      throw e.getCause();
    }
  }
}
