package io.ledgerbackfill.lake;

/**
 * What to ask for, going by the sizes seen before: a little more than the largest. Rises at once,
 * and falls slowly: sizes vary from one to the next, and asking for a little too much does no harm.
 */
final class Expectation {

  private static final int FALL = 64;

  private final int most;
  private volatile int value;

  /**
   * Begins with a guess.
   *
   * @param most what is never exceeded
   */
  Expectation(int first, int most) {
    this.value = Math.min(first, most);
    this.most = most;
  }

  int get() {
    return value;
  }

  /** Any thread may tell; which of two is heard first does not matter. */
  void seen(long size) {
    int old = value;
    value = (int) Math.min(most, Math.max(size + size / 4, old - old / FALL));
  }
}
