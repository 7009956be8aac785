package io.ledgerbackfill.bench.fault;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A backfill in a process of its own, watched through the progress lines that it prints. */
final class BackfillProcess implements AutoCloseable {

  private static final Pattern PROGRESS = Pattern.compile("([\\d,]+) of ([\\d,]+) ledgers \\(.*");

  private final Process process;
  private final Thread reader;
  private final List<String> output = new ArrayList<>();
  private long done;
  private long total;

  private BackfillProcess(Process process) {
    this.process = process;
    this.reader = new Thread(this::read, "output of " + process.pid());
    reader.setDaemon(true);
    reader.start();
  }

  static BackfillProcess start(List<String> command, Path passwordFile) throws IOException {
    ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
    builder.environment().put("PGPASSFILE", passwordFile.toString());
    return new BackfillProcess(builder.start());
  }

  private void read() {
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        take(line);
      }
    } catch (IOException e) {
      take("(output ended: " + e.getMessage() + ")");
    }
  }

  private synchronized void take(String line) {
    Matcher progress = PROGRESS.matcher(line);
    if (progress.matches()) {
      done = Long.parseLong(progress.group(1).replace(",", ""));
      total = Long.parseLong(progress.group(2).replace(",", ""));
    } else {
      output.add(line);
    }
    notifyAll();
  }

  /**
   * Waits until it has done a part of its ledgers, or has ended, or time is up.
   *
   * @param part from 0, where it knows what is to be done, to 1
   * @return whether it is still running
   */
  synchronized boolean awaitPart(double part, Duration limit) throws InterruptedException {
    long end = System.nanoTime() + limit.toNanos();
    while (process.isAlive() && (total == 0 || done < part * total) && System.nanoTime() < end) {
      wait(10); // the end of a process notifies nobody
    }
    return process.isAlive();
  }

  /**
   * Waits for its end.
   *
   * @return its exit code, after a kill 128 and the signal
   * @throws IllegalStateException if it does not end in time, with what it printed
   */
  int awaitEnd(Duration limit) throws InterruptedException {
    if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
      process.destroyForcibly();
      throw new IllegalStateException(
          "a backfill did not end within " + limit.toSeconds() + " s:\n" + output());
    }
    reader.join();
    return process.exitValue();
  }

  /** Kills it at once, without warning. */
  void kill() {
    process.destroyForcibly();
  }

  /** Returns what it printed, without progress. */
  synchronized String output() {
    return String.join(System.lineSeparator(), output);
  }

  @Override
  public void close() {
    process.destroyForcibly();
  }
}
