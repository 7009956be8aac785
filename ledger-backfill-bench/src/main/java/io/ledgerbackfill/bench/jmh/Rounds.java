package io.ledgerbackfill.bench.jmh;

import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.BenchmarkList;
import org.openjdk.jmh.runner.BenchmarkListEntry;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.format.OutputFormatFactory;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.CommandLineOptionException;
import org.openjdk.jmh.runner.options.CommandLineOptions;
import org.openjdk.jmh.runner.options.Options;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Runs benchmarks several times over, each time in another order, and prints medians, also of the
 * processor time and the bytes allocated: on a machine that others use, too, what runs first or
 * last is at an advantage that a fixed order would take for a difference.
 *
 * <p>Takes the arguments of {@code org.openjdk.jmh.Main}. The system property {@code rounds} says
 * how often.
 */
public final class Rounds {

  private static final int DEFAULT_ROUNDS = 3;
  private static final String ALLOCATION = "gc.alloc.rate.norm";

  private Rounds() {}

  /**
   * Runs the benchmarks.
   *
   * @param args as {@code org.openjdk.jmh.Main} takes them
   * @throws CommandLineOptionException if an argument is wrong
   * @throws RunnerException if a benchmark fails
   */
  public static void main(String[] args) throws CommandLineOptionException, RunnerException {
    run(new CommandLineOptions(args), Integer.getInteger("rounds", DEFAULT_ROUNDS), System.out);
  }

  static void run(Options options, int rounds, PrintStream out) throws RunnerException {
    List<String> names = names(options);
    Map<String, List<RunResult>> results = new TreeMap<>();
    for (int round = 1; round <= rounds; round++) {
      Collections.shuffle(names);
      for (String name : names) {
        RunResult result = run(options, name, names);
        out.printf(
            Locale.ROOT,
            "round %d: %s %.4f %s%n",
            round,
            name,
            result.getPrimaryResult().getScore(),
            result.getPrimaryResult().getScoreUnit());
        results.computeIfAbsent(name, key -> new ArrayList<>()).add(result);
      }
    }
    results.forEach((name, each) -> print(name, each, out));
  }

  private static List<String> names(Options options) {
    List<String> names = new ArrayList<>();
    for (BenchmarkListEntry entry :
        BenchmarkList.defaultList()
            .find(
                OutputFormatFactory.createFormatInstance(System.out, VerboseMode.SILENT),
                options.getIncludes(),
                options.getExcludes())) {
      names.add(entry.getUsername());
    }
    return names;
  }

  /** Runs one benchmark. The given patterns hold as well, so all others have to be excluded. */
  private static RunResult run(Options options, String name, List<String> names)
      throws RunnerException {
    ChainedOptionsBuilder one =
        new OptionsBuilder()
            .parent(options)
            .addProfiler(GCProfiler.class)
            .addProfiler(CpuTimeProfiler.class)
            .verbosity(VerboseMode.SILENT)
            .shouldFailOnError(true);
    for (String other : names) {
      if (!other.equals(name)) {
        one.exclude("^" + Pattern.quote(other) + "$");
      }
    }
    return new Runner(one.build()).runSingle();
  }

  private static void print(String name, List<RunResult> results, PrintStream out) {
    double[] scores =
        results.stream().mapToDouble(result -> result.getPrimaryResult().getScore()).toArray();
    double[] cpu =
        results.stream().mapToDouble(each -> secondary(each, CpuTimeProfiler.NAME)).toArray();
    double[] allocations =
        results.stream().mapToDouble(each -> secondary(each, ALLOCATION)).toArray();
    out.printf(
        Locale.ROOT,
        "%-32s median %10.4f (%.4f to %.4f) %s, %.4f ms CPU, %.0f B allocated%s%n",
        name.substring(name.lastIndexOf('.', name.lastIndexOf('.') - 1) + 1),
        median(scores),
        Arrays.stream(scores).min().orElse(0),
        Arrays.stream(scores).max().orElse(0),
        results.get(0).getPrimaryResult().getScoreUnit(),
        median(cpu),
        median(allocations),
        written(results.get(0)));
  }

  private static String written(RunResult result) {
    double ledgers = secondary(result, "ledgers");
    return Double.isNaN(ledgers)
        ? ""
        : String.format(
            Locale.ROOT, ", %.0f B written a ledger", secondary(result, "bytes") / ledgers);
  }

  /** Profilers put a character before the names of what they measure. */
  private static double secondary(RunResult result, String name) {
    for (String key : result.getSecondaryResults().keySet()) {
      if (key.endsWith(name)) {
        return result.getSecondaryResults().get(key).getScore();
      }
    }
    return Double.NaN;
  }

  private static double median(double[] values) {
    Arrays.sort(values);
    int middle = values.length / 2;
    return values.length % 2 == 1 ? values[middle] : (values[middle - 1] + values[middle]) / 2;
  }
}
