package io.ledgerbackfill.cli;

import com.fasterxml.jackson.core.JsonGenerator;
import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.lake.Lake;
import io.ledgerbackfill.lake.LakeSurvey;
import io.ledgerbackfill.xdr.model.LedgerCloseMeta;
import java.io.IOException;
import java.io.PrintWriter;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Tells what a lake holds, or prints one of its ledgers. */
@Command(
    name = "inspect",
    description = {
      "Tells what a lake holds: its layout, network, first and last ledger, holes and sizes.",
      "This lists the whole lake. With --ledger it prints that one ledger as JSON instead.",
      ""
    },
    abbreviateSynopsis = true,
    sortOptions = false)
final class LakeInspectCommand implements Callable<Integer> {

  private static final int MAX_HOLES = 20;

  @Spec private CommandSpec spec;

  @Parameters(paramLabel = "LAKE", description = "A folder or s3://bucket/prefix.")
  private String location;

  @Option(
      names = "--ledger",
      paramLabel = "N",
      description = "Print this ledger's close meta as JSON.")
  private @Nullable Long ledger;

  @ArgGroup(validate = false, heading = "%nS3:%n")
  private LakeOptions s3 = new LakeOptions();

  LakeInspectCommand() {
    this.location = "";
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (ledger != null) {
      Ledgers.check("--ledger", ledger);
    }
    PrintWriter out = spec.commandLine().getOut();
    try (Lake lake = s3.open("LAKE", location, 1)) {
      if (ledger == null) {
        print(lake, out);
      } else {
        printLedger(lake, ledger, out);
      }
    }
    out.flush();
    return ExitCode.COMPLETE;
  }

  private static void print(Lake lake, PrintWriter out) throws InterruptedException {
    LakeSurvey survey = lake.survey();
    out.println("lake      " + lake.store().name());
    out.println(
        "layout    "
            + lake.layout()
            + (lake.manifest().isPresent() ? "" : " (found by listing: there is no manifest)"));
    out.println("network   " + lake.networkPassphrase().orElse("not told"));
    Optional<LedgerRange> extent = survey.objects() == 0 ? Optional.empty() : lake.extent();
    out.println("ledgers   " + extent.map(LedgerRange::toString).orElse("none"));
    out.printf(Locale.ROOT, "objects   %,d%n", survey.objects());
    if (survey.objects() > 0) {
      out.printf(
          Locale.ROOT,
          "sizes     %,d to %,d bytes, %,d on average, %,d in all%n",
          survey.smallest(),
          survey.largest(),
          survey.bytes() / survey.objects(),
          survey.bytes());
    }
    if (survey.others() > 0) {
      out.printf(
          Locale.ROOT, "others    %,d objects that are no files of ledgers%n", survey.others());
    }
    printHoles(survey.holes(), out);
  }

  private static void printHoles(LedgerSet holes, PrintWriter out) {
    if (holes.isEmpty()) {
      out.println("holes     none");
      return;
    }
    out.printf(Locale.ROOT, "holes     %,d, of %,d ledgers%n", holes.ranges().size(), holes.size());
    holes.ranges().stream()
        .limit(MAX_HOLES)
        .forEach(hole -> out.printf(Locale.ROOT, "          %s (%,d)%n", hole, hole.size()));
    if (holes.ranges().size() > MAX_HOLES) {
      out.printf(Locale.ROOT, "          and %,d more%n", holes.ranges().size() - MAX_HOLES);
    }
  }

  private static void printLedger(Lake lake, long sequence, PrintWriter out)
      throws IOException, InterruptedException {
    LedgerCloseMeta meta = LedgerCloseMeta.XDR.decode(lake.read(sequence));
    try (JsonGenerator json = Json.generator(out)) {
      new ValueJson(json).write(meta);
    }
    out.println();
  }
}
