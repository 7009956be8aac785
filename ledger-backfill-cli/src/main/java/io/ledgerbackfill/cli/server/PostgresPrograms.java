package io.ledgerbackfill.cli.server;

import io.ledgerbackfill.core.spi.FinalException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.channels.FileChannel;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;

/**
 * The programs of PostgreSQL, unpacked. Whoever can change them can run what they like as the user
 * who starts them, so they lie in a folder of that user's own.
 */
public final class PostgresPrograms {

  /** Where those programs are kept that serve for all folders of data. */
  static final String CACHE_VARIABLE = "XDG_CACHE_HOME";

  private static final String UNFINISHED = "unpacking-";
  private static final int KILLED = 128; // and the signal's number
  private static final long SIGNAL_MILLIS = 1_000;

  private final Path folder;

  private PostgresPrograms(Path folder) {
    this.folder = folder;
  }

  /**
   * Returns them, unpacked into the user's folder for caches if they are not there yet.
   *
   * @param other where to unpack them if the user has no such folder, or may not write to it
   * @return the programs
   * @throws IOException if they can't be unpacked; nothing half done is left then
   */
  public static PostgresPrograms unpack(Path other) throws IOException {
    Path cache;
    try {
      cache = PrivateFolder.make(cacheFolder().resolve("ledger-backfill"));
    } catch (IOException e) {
      cache = PrivateFolder.make(other);
    }
    return unpackInto(cache);
  }

  private static Path cacheFolder() {
    String variable = System.getenv(CACHE_VARIABLE);
    if (variable != null && Path.of(variable).isAbsolute()) {
      return Path.of(variable);
    }
    String local = System.getenv("LOCALAPPDATA"); // on Windows
    return local != null ? Path.of(local) : Path.of(System.getProperty("user.home"), ".cache");
  }

  /** Unpacks beside and renames, so that what bears the name is whole; one process at a time. */
  static synchronized PostgresPrograms unpackInto(Path folder) throws IOException {
    PostgresArchive archive = PostgresArchive.ofThisMachine();
    Path target = folder.resolve("postgresql-" + fingerprint(archive));
    try (FileChannel channel =
        FileChannel.open(
            folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
      channel.lock(); // until it is closed
      PrivateFolder.deleteLeftovers(folder, UNFINISHED);
      if (!Files.exists(target)) {
        Path unfinished = Files.createTempDirectory(folder, UNFINISHED);
        try {
          archive.unpack(unfinished);
          Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
        } catch (IOException e) {
          PrivateFolder.delete(unfinished);
          throw new IOException(
              String.format(
                  Locale.ROOT,
                  "can't unpack PostgreSQL into %s (%s names another place): %s",
                  folder,
                  CACHE_VARIABLE,
                  e.getMessage()),
              e);
        }
      }
    }
    return new PostgresPrograms(target);
  }

  /** Another version of the programs is another folder. */
  private static String fingerprint(PostgresArchive archive) throws IOException {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      try (InputStream content = new DigestInputStream(archive.open(), digest)) {
        content.transferTo(OutputStream.nullOutputStream());
      }
      return HexFormat.of().formatHex(digest.digest(), 0, 8);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e); // every platform has it
    }
  }

  /**
   * Returns the command that runs a program.
   *
   * @param program its name
   * @param args its arguments
   * @return the words of the command
   */
  public List<String> command(String program, String... args) {
    List<String> command = new ArrayList<>();
    if ("root".equals(System.getProperty("user.name"))) {
      // PostgreSQL refuses to run as root; in a user namespace of its own it does not see it.
      command.addAll(List.of("unshare", "-U"));
    }
    command.add(folder.resolve("bin").resolve(program).toString());
    command.addAll(List.of(args));
    return command;
  }

  /**
   * Runs a program to its end. Interrupting the calling thread ends it.
   *
   * @throws FinalException with what it printed, if it fails
   */
  void run(Path directory, String program, String... args)
      throws IOException, InterruptedException {
    Process process = start(directory, program, args);
    try {
      process.waitFor();
    } catch (InterruptedException e) {
      process.destroy();
      process.onExit().join();
      throw e;
    }
    String output = output(process);
    if (process.exitValue() != 0) {
      awaitSignal(process, output);
      throw new FinalException(program + " failed:\n" + output.strip());
    }
  }

  Process start(Path directory, String program, String... args) throws IOException {
    ProcessBuilder builder =
        new ProcessBuilder(command(program, args))
            .directory(directory.toFile())
            .redirectErrorStream(true);
    builder.environment().put("LC_MESSAGES", "C");
    Process process = builder.start();
    process.getOutputStream().close();
    return process;
  }

  /** They print little, which fits into the pipe, so it can be read afterwards. */
  static String output(Process process) throws IOException {
    return new String(process.getInputStream().readAllBytes(), Charset.defaultCharset());
  }

  /**
   * Ctrl-C reaches all processes at a terminal, and this one may be the last to hear of it. Then
   * the failure is none of the program's.
   */
  static void awaitSignal(Process ended, String output) throws InterruptedException {
    if (ended.exitValue() > KILLED || output.contains("signal")) {
      TimeUnit.MILLISECONDS.sleep(SIGNAL_MILLIS);
    }
  }
}
