package io.ledgerbackfill.bench.fault;

import java.time.Duration;

/**
 * How much harm to do.
 *
 * @param seed makes the same decisions again; what the processes do in between differs
 * @param processKills how many backfills to kill
 * @param serverKills how many times to kill the server
 * @param twins how many times to start two backfills of the same ledgers at once
 * @param timeLimit when to give up
 */
public record ChaosPlan(
    long seed, int processKills, int serverKills, int twins, Duration timeLimit) {

  /**
   * Checks the arguments.
   *
   * @param seed makes the same decisions again
   * @param processKills how many backfills to kill
   * @param serverKills how many times to kill the server
   * @param twins how many times to start two backfills at once
   * @param timeLimit when to give up
   */
  public ChaosPlan {
    if (processKills < 0 || serverKills < 0 || twins < 0) {
      throw new IllegalArgumentException("a number of faults is negative");
    }
    if (timeLimit.isNegative() || timeLimit.isZero()) {
      throw new IllegalArgumentException("the time limit is not positive");
    }
  }
}
