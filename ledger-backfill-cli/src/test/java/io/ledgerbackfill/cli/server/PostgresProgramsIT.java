package io.ledgerbackfill.cli.server;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.ledgerbackfill.core.spi.FinalException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PostgresProgramsIT {

  @TempDir private Path folder;

  @Test
  void shouldUnpackWhereNobodyElseCanWrite() throws Exception {
    Path cache = PrivateFolder.make(folder.resolve("a/cache"));
    Path leftover = Files.createDirectories(cache.resolve("unpacking-1/bin"));

    PostgresPrograms programs = PostgresPrograms.unpackInto(cache);

    List<String> unpacked =
        names(cache).stream().filter(name -> name.startsWith("postgresql-")).toList();
    assertThat(unpacked).hasSize(1);
    assertThat(mode(cache)).isEqualTo("rwx------");
    assertThat(leftover.getParent()).doesNotExist();
    programs.run(folder, "postgres", "--version");
    try (Stream<Path> tree = Files.walk(cache.resolve(unpacked.get(0)))) {
      assertThat(tree.filter(path -> Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)))
          .allSatisfy(path -> assertThat(mode(path)).endsWith("------"));
    }
    assertThat(PostgresPrograms.unpackInto(cache).command("postgres"))
        .isEqualTo(programs.command("postgres"));
  }

  @Test
  void shouldRefuseAFolderThatOthersMayWriteTo() throws Exception {
    Path open = Files.createDirectories(folder.resolve("open"));
    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
    PrivateFolder.make(open);
    assertThat(mode(open)).as("while nothing is in it").isEqualTo("rwx------");

    Files.setPosixFilePermissions(open, PosixFilePermissions.fromString("rwxrwxrwx"));
    Files.writeString(open.resolve("postgres"), "something else");
    assertThatThrownBy(() -> PrivateFolder.make(open))
        .isInstanceOf(FinalException.class)
        .hasMessage(
            "others may write to %s (mode rwxrwxrwx), so what is in it may be theirs", open);
  }

  @Test
  void shouldRefuseAFolderOfAnotherUser() throws Exception {
    OtherUser.assumeThereIsOne();
    Path theirs = Files.createDirectories(folder.resolve("theirs"));
    Files.setOwner(
        theirs,
        theirs
            .getFileSystem()
            .getUserPrincipalLookupService()
            .lookupPrincipalByName(OtherUser.NAME));

    assertThatThrownBy(() -> PrivateFolder.make(theirs))
        .isInstanceOf(FinalException.class)
        .hasMessageContaining("belongs to " + OtherUser.NAME);
  }

  /** The disk is full, and then it is enlarged. */
  @Test
  void shouldMendWhatAFullDiskStopped() throws Exception {
    Path disk = Files.createDirectories(folder.resolve("disk"));
    boolean mounted = mount("-t", "tmpfs", "-o", "size=30m", "tmpfs", disk.toString());
    if (!mounted) {
      System.err.println("SKIPPED: a disk that fills up can't be mounted here");
    }
    assumeTrue(mounted);
    try {
      Path cache = PrivateFolder.make(disk.resolve("cache"));

      assertThatThrownBy(() -> PostgresPrograms.unpackInto(cache))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("can't unpack PostgreSQL into " + cache)
          .hasMessageContaining("No space left on device");
      assertThat(names(cache)).containsExactly("lock");

      assertThat(mount("-o", "remount,size=300m", disk.toString())).isTrue();
      PostgresPrograms.unpackInto(cache).run(folder, "postgres", "--version");
    } finally {
      new ProcessBuilder("umount", disk.toString()).start().waitFor();
    }
  }

  private static boolean mount(String... args) throws InterruptedException {
    try {
      return new ProcessBuilder(Stream.concat(Stream.of("mount"), Stream.of(args)).toList())
              .redirectErrorStream(true)
              .start()
              .waitFor()
          == 0;
    } catch (IOException e) {
      return false;
    }
  }

  private static List<String> names(Path folder) throws IOException {
    try (Stream<Path> content = Files.list(folder)) {
      return content.map(path -> path.getFileName().toString()).toList();
    }
  }

  private static String mode(Path path) throws IOException {
    return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
  }
}
