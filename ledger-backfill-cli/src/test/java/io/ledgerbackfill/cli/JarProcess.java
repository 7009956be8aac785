package io.ledgerbackfill.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** The packaged jar in a process of its own, as a user starts it. */
final class JarProcess implements AutoCloseable {

  private final Process process;
  private final Path out;
  private final Path err;

  private JarProcess(Process process, Path out, Path err) {
    this.process = process;
    this.out = out;
    this.err = err;
  }

  /** Starts it; its output goes to files in a folder. */
  static JarProcess start(Path folder, String... args) throws IOException {
    return start(folder, Map.of(), args);
  }

  /** Starts it with further variables in its environment. */
  static JarProcess start(Path folder, Map<String, String> environment, String... args)
      throws IOException {
    List<String> command = command();
    command.addAll(List.of(args));
    Path out = Files.createTempFile(folder, "out", ".txt");
    Path err = Files.createTempFile(folder, "err", ".txt");
    ProcessBuilder builder =
        new ProcessBuilder(command).redirectOutput(out.toFile()).redirectError(err.toFile());
    builder.environment().putAll(environment);
    return new JarProcess(builder.start(), out, err);
  }

  /** What starts it, without arguments. */
  static List<String> command() {
    Path jar =
        Path.of(System.getProperty("ledgerbackfill.root"))
            .resolve("ledger-backfill-cli/target/ledger-backfill.jar");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-Xmx512m", "-jar", jar.toString()));
    return command;
  }

  /** Runs it to its end. */
  static Invocation run(Path folder, String... args) throws IOException, InterruptedException {
    try (JarProcess process = start(folder, args)) {
      return process.await();
    }
  }

  Invocation await() throws IOException, InterruptedException {
    if (!process.waitFor(120, TimeUnit.SECONDS)) {
      throw new AssertionError("did not end:\n" + out() + err());
    }
    return new Invocation(process.exitValue(), out(), err());
  }

  String out() throws IOException {
    return Files.readString(out, StandardCharsets.UTF_8);
  }

  String err() throws IOException {
    return Files.readString(err, StandardCharsets.UTF_8);
  }

  /** Sends SIGTERM. */
  void terminate() {
    process.destroy();
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
