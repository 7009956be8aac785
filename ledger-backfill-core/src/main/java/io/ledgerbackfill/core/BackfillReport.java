package io.ledgerbackfill.core;

import io.ledgerbackfill.core.spi.Stage;
import java.time.Duration;
import java.util.Map;

/**
 * What a run did, and where its time went. {@link #toString} is a summary to print, with a {@link
 * #diagnosis}. Made by the library; later versions may tell more.
 *
 * @param wanted the ledgers that were asked for
 * @param skipped how many of them were already done when the run began
 * @param ledgers how many the run did: their rows are durable
 * @param remaining which are not done; empty after a run that returned normally
 * @param ledgerBytes bytes of the ledgers done by the run, decompressed; what was lost and done
 *     again counts twice here and for rows
 * @param batchBytes bytes of their rows
 * @param rows how many rows they have
 * @param rowsByTable the same by table, in alphabetical order
 * @param stages time and calls by stage
 * @param waits what workers waited for
 * @param retries calls that were tried again, by stage
 * @param failing time that workers lost by stage: attempts that failed and were tried again, and
 *     the pauses after them; a failure before the stages begin counts for all flush workers
 * @param processorLoad how busy the machine's processors were, whoever used them, from 0 to 1; not
 *     a number (NaN) if that is not known
 * @param droppedEvents events that listeners were too slow to hear of
 * @param elapsed the time from start to end
 * @param options the options that were in force
 * @since 0.1.0
 */
public record BackfillReport(
    LedgerSet wanted,
    long skipped,
    long ledgers,
    LedgerSet remaining,
    long ledgerBytes,
    long batchBytes,
    long rows,
    Map<String, Long> rowsByTable,
    Map<Stage, StageTime> stages,
    Map<QueueWait, WaitTime> waits,
    Map<Stage, Long> retries,
    Map<Stage, Duration> failing,
    double processorLoad,
    long droppedEvents,
    Duration elapsed,
    BackfillOptions options) {

  private static final StageTime NO_TIME = new StageTime(0, 0, Duration.ZERO);
  private static final WaitTime NO_WAIT = new WaitTime(0, Duration.ZERO);

  /**
   * Returns whether all ledgers wanted are done.
   *
   * @return true if nothing remains
   */
  public boolean isComplete() {
    return remaining.isEmpty();
  }

  /**
   * Returns how far the ledgers wanted are done without a gap, from the first of them, as {@link
   * Watermark#completeThrough} tells it.
   *
   * @return a ledger sequence: all ledgers wanted up to it are done; the one before the first
   *     wanted if that is not done
   */
  public long completeThrough() {
    return remaining.isEmpty() ? wanted.last() : remaining.first() - 1;
  }

  /**
   * Returns how far the ledgers wanted are done without a gap, down from the last of them, as
   * {@link Watermark#completeFrom} tells it.
   *
   * @return a ledger sequence: all ledgers wanted from it on are done; the one after the last
   *     wanted if that is not done
   */
  public long completeFrom() {
    return remaining.isEmpty() ? wanted.first() : remaining.last() + 1;
  }

  /**
   * Returns the run's speed.
   *
   * @return ledgers a second; 0 if no time has passed
   */
  public double ledgersPerSecond() {
    return perSecond(ledgers);
  }

  /**
   * Returns the run's speed in rows.
   *
   * @return rows a second; 0 if no time has passed
   */
  public double rowsPerSecond() {
    return perSecond(rows);
  }

  /**
   * Returns the run's speed in bytes of ledgers.
   *
   * @return decompressed bytes a second; 0 if no time has passed
   */
  public double ledgerBytesPerSecond() {
    return perSecond(ledgerBytes);
  }

  /**
   * Says which stage was the bottleneck, and which option to change; or that there is nothing to
   * turn, as processors were all busy, or calls kept failing.
   *
   * @return one to three sentences
   */
  public String diagnosis() {
    return new ReportDiagnosis(this).text();
  }

  @Override
  public String toString() {
    return new ReportText(this).text();
  }

  /**
   * Returns how busy the workers of a stage were.
   *
   * @param stage the stage
   * @return the part of the workers' time that they spent in calls, from 0 to 1
   */
  public double busy(Stage stage) {
    return shareOf(stage(stage).total(), stage(stage).workers());
  }

  /**
   * Returns what the workers of one stage did.
   *
   * @param stage the stage
   * @return its times; all zero if it did nothing
   */
  public StageTime stage(Stage stage) {
    return stages.getOrDefault(stage, NO_TIME);
  }

  /**
   * Returns what workers waited for at one queue, in one direction.
   *
   * @param wait what they waited for
   * @return how long they did; all zero if they did not
   */
  public WaitTime waited(QueueWait wait) {
    return waits.getOrDefault(wait, NO_WAIT);
  }

  /** Returns which part of their time the workers of a stage lost by failures. */
  double failing(Stage stage) {
    return shareOf(failing.getOrDefault(stage, Duration.ZERO), Math.max(1, stage(stage).workers()));
  }

  /** Returns which part of their time the workers of a stage waited for something. */
  double waiting(QueueWait wait, Stage stage) {
    return shareOf(waited(wait).total(), stage(stage).workers());
  }

  private double shareOf(Duration time, int workers) {
    double available = (double) elapsed.toNanos() * workers;
    return available == 0 ? 0 : time.toNanos() / available;
  }

  private double perSecond(long amount) {
    return elapsed.isZero() ? 0 : amount * 1e9 / elapsed.toNanos();
  }

  /**
   * What the workers of one stage did.
   *
   * @param workers how many there were
   * @param calls how many units were fetched, ledgers processed or batches flushed
   * @param total the time they took together, without waiting for a queue or memory, and without
   *     attempts that failed
   */
  public record StageTime(int workers, long calls, Duration total) {

    /**
     * Returns the mean time of a call.
     *
     * @return zero if there was no call
     */
    public Duration mean() {
      return calls == 0 ? Duration.ZERO : total.dividedBy(calls);
    }
  }

  /**
   * What the workers waited for at one queue, in one direction.
   *
   * @param waits how often one had to wait
   * @param total how long they waited together
   */
  public record WaitTime(long waits, Duration total) {}
}
