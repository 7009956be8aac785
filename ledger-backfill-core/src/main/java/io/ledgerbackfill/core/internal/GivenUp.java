package io.ledgerbackfill.core.internal;

import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.core.spi.Stage;
import java.util.EnumMap;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The ledgers that a run leaves out, because their unit can't be fetched or they can't be
 * processed. All others are done before the run fails: else one bad object would keep those behind
 * it from ever being done, however often the run is repeated.
 */
final class GivenUp {

  private static final Logger log = LoggerFactory.getLogger(GivenUp.class);

  /**
   * After so many failures of a stage in a row, with nothing that succeeded in between, it is the
   * source that is at fault, or the range, and not an object: a range may have millions that are
   * not there.
   */
  static final int MOST_IN_A_ROW = 64;

  /** So many are logged one by one, and the others counted. */
  private static final int MOST_LOGGED = 5;

  private final RunStop stop;
  private final Map<Stage, Integer> inARow = new EnumMap<>(Stage.class);
  private LedgerSet ledgers = LedgerSet.empty();
  private boolean enough;
  private long added;

  GivenUp(RunStop stop) {
    this.stop = stop;
  }

  /**
   * Returns whether a run can go on without what failed, which is so unless something is broken.
   */
  boolean canGoOnAfter(StageFailure failure) {
    return failure.thrown() instanceof Exception
        && !(failure.thrown() instanceof InterruptedException)
        && OutOfMemory.in(failure.thrown()) == null
        && !stop.isStopped();
  }

  /** Leaves ledgers out, and has the run fail in the end. */
  void add(Stage stage, LedgerSet which, StageFailure failure) {
    String what = which.size() == 1 ? "Ledger {} is left out: {}" : "Ledgers {} are left out: {}";
    stop.failInTheEnd(failure);
    synchronized (this) {
      if (added < MOST_LOGGED) {
        log.warn(what, which, failure.getMessage());
      } else {
        log.debug(what, which, failure.getMessage());
      }
      added++;
      ledgers = ledgers.union(which);
      int failures = inARow.merge(stage, 1, Integer::sum);
      // A source that can't be reached would cost the pauses of all retries for each unit.
      enough |=
          failures >= MOST_IN_A_ROW
              || (stage == Stage.FETCH && failure.thrown() instanceof RetryableException);
    }
  }

  /** Logs how many more were left out than were logged. */
  synchronized void end() {
    if (added > MOST_LOGGED) {
      log.warn(
          "Ledgers were left out {} times more, of which each is logged at debug.",
          added - MOST_LOGGED);
    }
  }

  /** Leaves ledgers out that nothing was begun with. */
  synchronized void leaveOut(LedgerSet which) {
    ledgers = ledgers.union(which);
  }

  /** Begins a pass, which does not try what was given up before. */
  synchronized void beginPass() {
    inARow.clear();
    enough = false;
  }

  /** Notes that a unit was fetched, or a ledger processed. */
  synchronized void succeeded(Stage stage) {
    inARow.put(stage, 0);
  }

  /** Returns whether nothing more is to be begun. */
  synchronized boolean isEnough() {
    return enough;
  }

  synchronized LedgerSet ledgers() {
    return ledgers;
  }
}
