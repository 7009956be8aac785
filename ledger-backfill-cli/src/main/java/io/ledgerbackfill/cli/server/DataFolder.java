package io.ledgerbackfill.cli.server;

import io.ledgerbackfill.core.spi.FinalException;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A folder in which a server keeps its data, with the password of its superuser beside it. Only the
 * owner can read either. One process at a time has it.
 */
public final class DataFolder implements AutoCloseable {

  /** The superuser's name. */
  public static final String USER = "postgres";

  private static final String DATA = "pgdata";
  private static final String PASSWORD = "pgpass";
  private static final String LOCK = "lock";
  private static final String LOG = "server.log";
  private static final String PROGRAMS = "programs";
  private static final String UNFINISHED = "initdb-";
  private static final Set<String> OURS = Set.of(DATA, PASSWORD, LOCK, LOG, PROGRAMS, "lost+found");
  private static final int PASSWORD_BYTES = 18;

  private final Path folder;
  private final FileChannel lock;
  private final PostgresPrograms programs;

  private DataFolder(Path folder, FileChannel lock, PostgresPrograms programs) {
    this.folder = folder;
    this.lock = lock;
    this.programs = programs;
  }

  /**
   * Opens a folder, which may be new, empty, or one of an earlier server; makes a new database
   * cluster in it if there is none.
   *
   * @param wanted the folder
   * @return the folder, locked until it is closed or this process ends
   * @throws FinalException if it is in use, has other content, or can be changed by others
   * @throws IOException if it can't be made or read
   * @throws InterruptedException if the calling thread is interrupted
   */
  public static DataFolder open(Path wanted) throws IOException, InterruptedException {
    Path folder = PrivateFolder.make(wanted);
    refuseOtherContent(folder);
    FileChannel lock = lock(folder);
    try {
      DataFolder opened =
          new DataFolder(folder, lock, PostgresPrograms.unpack(folder.resolve(PROGRAMS)));
      opened.initialize();
      return opened;
    } catch (IOException | InterruptedException | RuntimeException e) {
      lock.close();
      throw e;
    }
  }

  private static void refuseOtherContent(Path folder) throws IOException {
    try (Stream<Path> content = Files.list(folder)) {
      String other =
          content
              .map(path -> path.getFileName().toString())
              .filter(name -> !OURS.contains(name) && !name.startsWith(UNFINISHED))
              .findFirst()
              .orElse(null);
      if (other != null) {
        throw new FinalException(
            String.format(
                Locale.ROOT,
                "%s is neither empty nor a folder that this command made: it has '%s'",
                folder,
                other));
      }
    }
  }

  private static FileChannel lock(Path folder) throws IOException {
    Path file = folder.resolve(LOCK);
    FileChannel channel =
        FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    try {
      // The lock is past the content, which others are to read.
      if (channel.tryLock(Long.MAX_VALUE - 1, 1, false) != null) {
        // By this channel: closing another one to the file would give the lock up.
        channel.truncate(0);
        channel.write(StandardCharsets.UTF_8.encode(Long.toString(ProcessHandle.current().pid())));
        return channel;
      }
    } catch (OverlappingFileLockException e) {
      // by this process
    }
    channel.close();
    throw new FinalException(
        String.format(
            Locale.ROOT,
            "another ledger-backfill (process %s) uses %s: it has to end first",
            Files.readString(file).strip(),
            folder));
  }

  /** Makes it beside and renames it, so that what bears the name is whole. */
  private void initialize() throws IOException, InterruptedException {
    PrivateFolder.deleteLeftovers(folder, UNFINISHED);
    if (Files.exists(data())) {
      if (!Files.exists(passwordFile())) {
        throw new FinalException(passwordFile() + ", which has the server's password, is missing");
      }
      return;
    }
    byte[] random = new byte[PASSWORD_BYTES];
    new SecureRandom().nextBytes(random);
    String password = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
    Path unfinished = Files.createTempDirectory(folder, UNFINISHED);
    try {
      Path secret = write(unfinished.resolve("secret"), password);
      Path line =
          write(
              unfinished.resolve(PASSWORD),
              String.join(":", LocalPort.HOST, "*", "*", USER, password) + "\n");
      programs.run(
          unfinished,
          "initdb",
          "--pgdata=" + DATA,
          "--username=" + USER,
          "--pwfile=" + secret.getFileName(),
          "--auth=scram-sha-256",
          "--encoding=UTF8",
          "--no-instructions");
      Files.move(line, passwordFile(), StandardCopyOption.ATOMIC_MOVE);
      Files.move(unfinished.resolve(DATA), data(), StandardCopyOption.ATOMIC_MOVE);
    } finally {
      PrivateFolder.delete(unfinished);
    }
  }

  /** Writes a file that only its owner can read, as it was made in a folder like that. */
  private static Path write(Path file, String text) throws IOException {
    Files.move(Files.createTempFile(file.getParent(), "new-", null), file); // of mode 0600
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.write(StandardCharsets.UTF_8.encode(text));
      channel.force(true);
    }
    return file;
  }

  /** Returns the folder itself. */
  Path path() {
    return folder;
  }

  /**
   * Returns where PostgreSQL has its files.
   *
   * @return the path
   */
  public Path data() {
    return folder.resolve(DATA);
  }

  /**
   * Returns where the server writes its messages to.
   *
   * @return the path
   */
  public Path log() {
    return folder.resolve(LOG);
  }

  /**
   * Returns the file that has the password, in the form in which {@code psql} reads it.
   *
   * @return the path
   */
  public Path passwordFile() {
    return folder.resolve(PASSWORD);
  }

  /**
   * Reads the superuser's password.
   *
   * @return the password
   * @throws IOException if it can't be read
   */
  public String password() throws IOException {
    String line = Files.readString(passwordFile()).strip();
    List<String> fields = List.of(line.split(":", -1));
    return fields.get(fields.size() - 1);
  }

  /**
   * Returns the programs that fit this folder.
   *
   * @return the programs
   */
  public PostgresPrograms programs() {
    return programs;
  }

  /** Lets other processes have it. */
  @Override
  public void close() {
    try {
      lock.close();
    } catch (IOException e) {
      // There is nothing that was not written, and the lock ends with the process.
    }
  }
}
