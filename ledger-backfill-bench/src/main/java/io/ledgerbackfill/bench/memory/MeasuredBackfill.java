package io.ledgerbackfill.bench.memory;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What a backfill in a process of its own took.
 *
 * @param ledgersPerSecond its speed, as it reports it: without the start of the virtual machine
 * @param residentBytes the most that the process had in memory
 * @param processorTime what it took of the processors, start and compiler included
 */
record MeasuredBackfill(double ledgersPerSecond, long residentBytes, Duration processorTime) {

  /** Often enough to miss nothing that matters: the kernel keeps the highest value. */
  private static final long POLL_MILLIS = 20;

  /**
   * Runs one, and waits for it.
   *
   * @throws IllegalStateException with all that it printed, if it fails
   */
  static MeasuredBackfill run(Path jar, String heap, List<String> arguments, Path work)
      throws IOException, InterruptedException {
    Path report = work.resolve("report.json");
    Path output = work.resolve("output.txt");
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of(heap, "-cp", jar.toString()));
    command.addAll(List.of("io.ledgerbackfill.cli.Main", "backfill", "--quiet"));
    command.addAll(List.of("--report", report.toString()));
    command.addAll(arguments);
    Process process =
        new ProcessBuilder(command)
            .redirectErrorStream(true)
            .redirectOutput(output.toFile())
            .start();
    long resident = 0;
    Duration processor = Duration.ZERO;
    try {
      do {
        resident = Math.max(resident, residentBytes(process.pid()));
        processor = process.info().totalCpuDuration().orElse(processor);
      } while (!process.waitFor(POLL_MILLIS, TimeUnit.MILLISECONDS));
    } finally {
      process.destroyForcibly();
    }
    if (process.exitValue() != 0) {
      throw new IllegalStateException(
          String.join(" ", command)
              + " ended with "
              + process.exitValue()
              + ":\n"
              + Files.readString(output));
    }
    return new MeasuredBackfill(ledgersPerSecond(report), resident, processor);
  }

  /** The highest value so far; 0 when the process has ended. */
  private static long residentBytes(long pid) {
    try {
      return Files.readAllLines(Path.of("/proc", Long.toString(pid), "status")).stream()
          .filter(line -> line.startsWith("VmHWM:"))
          .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) << 10)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0;
    }
  }

  private static double ledgersPerSecond(Path report) throws IOException {
    try (JsonParser json = new JsonFactory().createParser(report.toFile())) {
      while (json.nextToken() != null) {
        if (json.currentToken() == JsonToken.FIELD_NAME
            && "ledgersPerSecond".equals(json.currentName())) {
          json.nextToken();
          return json.getDoubleValue();
        }
      }
    }
    throw new IllegalStateException(report + " tells no speed");
  }
}
