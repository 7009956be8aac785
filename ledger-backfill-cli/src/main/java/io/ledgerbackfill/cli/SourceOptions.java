package io.ledgerbackfill.cli;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.StageException;
import io.ledgerbackfill.lake.CorruptObjectException;
import io.ledgerbackfill.lake.Lake;
import io.ledgerbackfill.lake.LakeSurvey;
import io.ledgerbackfill.lake.MissingObjectException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** Which ledgers, and where they come from. */
final class SourceOptions {

  @Option(
      names = "--lake",
      paramLabel = "LAKE",
      description = "A folder or s3://bucket/prefix (default: synthetic ledgers).")
  @Nullable String lake;

  @Option(
      names = "--from",
      paramLabel = "N",
      description = "The first ledger, which must be there (default: the lake's first).")
  @Nullable Long from;

  @Option(
      names = "--to",
      paramLabel = "N",
      description = "The last ledger, included, which must be there (default: the lake's last).")
  @Nullable Long to;

  @Option(
      names = "--until-end",
      description =
          "The lake may end before --to: what it has up to there is done, and that is complete."
              + " Ledgers that are missing before its end are a failure as ever.")
  private boolean untilEnd;

  @Option(
      names = "--network",
      paramLabel = "NETWORK",
      description =
          "pubnet, testnet or a network's passphrase (default: what the lake's manifest says, or"
              + " else pubnet).")
  @Nullable String network;

  void check() {
    if (network != null) {
      NetworkName.parse(network);
    }
    if (from != null && to != null) {
      Ledgers.range(from, to);
    }
    if (lake == null && (from != null || to != null)) {
      throw new UsageException("Options '--from' and '--to' need '--lake'");
    }
    if (untilEnd && to == null) {
      throw new UsageException(
          "Option '--until-end' needs '--to'; without '--to' the lake's end is the end anyway");
    }
  }

  /**
   * Decides on the ledgers. Those between both options are wanted as they are; where one is left
   * out, it is what the lake has on that side, and the other still holds: from there to what the
   * lake has, everything is wanted.
   *
   * @param say tells what is left out
   * @return the ledgers; with {@code --until-end} there may be none
   */
  LedgerSet wanted(Lake lake, Consumer<String> say) throws InterruptedException {
    if (from != null && to != null && !untilEnd) {
      return LedgerSet.of(Ledgers.range(from, to));
    }
    LedgerRange within =
        Ledgers.range(from != null ? from : 0, to != null ? to : LedgerRange.MAX_SEQUENCE);
    LakeSurvey there = lake.survey(within);
    if (to == null || untilEnd) {
      there.unfinished().forEach(object -> say.accept(object + "; it is left out"));
    }
    if (untilEnd) {
      return there
          .extent()
          .map(all -> LedgerRange.of(from != null ? within.first() : all.first(), all.last()))
          .map(LedgerSet::of)
          .orElse(LedgerSet.empty());
    }
    if (there.ledgers().isEmpty()) {
      throw new FinalException(
          "there are no ledgers "
              + (from == null && to == null ? "" : "of " + within + " ")
              + "in "
              + lake.store().name());
    }
    if (!there.holes().isEmpty()) {
      say.accept(
          (there.holes().size() == 1 ? "The lake has no ledger " : "The lake has no ledgers ")
              + there.holes()
              + (there.holes().size() == 1 ? "; it is left out." : "; they are left out.")
              + " Give --from and --to"
              + " to have that be a failure.");
    }
    return there.ledgers().union(LedgerSet.of(demanded(there.ledgers())));
  }

  /** Ledgers that a bound asks for and that are missing there, rather than in the middle. */
  private List<LedgerRange> demanded(LedgerSet there) {
    List<LedgerRange> demanded = new ArrayList<>();
    if (from != null && from < there.first()) {
      demanded.add(LedgerRange.of(from, there.first() - 1));
    }
    if (to != null && to > there.last()) {
      demanded.add(LedgerRange.of(there.last() + 1, to));
    }
    return demanded;
  }

  /**
   * Says whether a run failed for that the lake ends before the ledgers asked for.
   *
   * @param remaining what the run has not done
   * @return where the lake ends, and what to do; null if that is not why, or can't be told
   */
  @Nullable String beyondEnd(Lake lake, Throwable failure, LedgerSet remaining) {
    if (to == null || untilEnd || remaining.isEmpty() || !isOfObject(failure)) {
      return null;
    }
    try {
      LedgerRange all = lake.extent().orElse(null);
      if (all == null || remaining.last() <= all.last()) {
        return null;
      }
      return String.format(
          Locale.ROOT,
          "The lake ends at ledger %d, and the lowest ledger that is not done is %d. With"
              + " --until-end, what the lake has up to --to is complete.",
          all.last(),
          remaining.first());
    } catch (StageException e) {
      return null; // the failure of the run is told, and counts
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return null;
    }
  }

  private static boolean isOfObject(Throwable failure) {
    return Stream.iterate(failure, t -> t != null, Throwable::getCause)
        .anyMatch(t -> t instanceof MissingObjectException || t instanceof CorruptObjectException);
  }

  /** Decides on the range; asks the lake for its extent only if it has to. */
  LedgerRange range(Lake lake) throws InterruptedException {
    if (from != null && to != null) {
      return Ledgers.range(from, to);
    }
    LedgerRange all =
        lake.extent()
            .orElseThrow(
                () -> new FinalException("there are no ledgers in " + lake.store().name()));
    return Ledgers.range(from != null ? from : all.first(), to != null ? to : all.last());
  }
}
