package io.ledgerbackfill.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.ProgressStore;
import io.ledgerbackfill.core.spi.StageException;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What each {@link ProgressStore} promises that keeps progress. Extend it, and say how to make one
 * that knows nothing yet, and how ledgers become done.
 *
 * @since 0.1.0
 */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
public abstract class ProgressContract {

  private static final LedgerRange ALL = LedgerRange.of(0, LedgerRange.MAX_SEQUENCE);

  /** Creates the contract of one test. */
  protected ProgressContract() {}

  /**
   * Returns the store of this test, of a sink in which nothing is done. Called once or several
   * times in a test, always for the same sink.
   *
   * @return the store
   * @throws Exception if it can't be made, which fails the test
   */
  protected abstract ProgressStore progress() throws Exception;

  /**
   * Makes ledgers done, as a flusher does that the store belongs to.
   *
   * @param ledgers none of them is done yet
   * @throws Exception if that fails, which fails the test
   */
  protected abstract void makeDone(LedgerSet ledgers) throws Exception;

  @Test
  void shouldTellThatNothingIsDoneAtFirst() throws Exception {
    assertThat(progress().done(ALL)).isEqualTo(LedgerSet.empty());
  }

  @Test
  void shouldTellWhatIsDoneOfTheRangeAndNothingElse() throws Exception {
    makeDone(LedgerSet.parse("10-19,30-39"));
    makeDone(LedgerSet.parse("20,41"));
    ProgressStore progress = progress();

    assertThat(progress.done(ALL)).isEqualTo(LedgerSet.parse("10-20,30-39,41"));
    assertThat(progress.done(LedgerRange.of(15, 34))).isEqualTo(LedgerSet.parse("15-20,30-34"));
    assertThat(progress.done(LedgerRange.of(21, 29))).isEqualTo(LedgerSet.empty());
    assertThat(progress.done(LedgerRange.of(41, 41))).isEqualTo(LedgerSet.parse("41"));
  }

  @Test
  void shouldKnowTheFirstAndTheLastLedgerThereCanBe() throws Exception {
    LedgerSet ends =
        LedgerSet.of(
            LedgerRange.of(0, 0),
            LedgerRange.of(LedgerRange.MAX_SEQUENCE, LedgerRange.MAX_SEQUENCE));
    makeDone(ends);

    assertThat(progress().done(ALL)).isEqualTo(ends);
  }

  /** A run asks again before it calls itself complete. */
  @Test
  void shouldTellWhatBecameDoneSinceItWasAsked() throws Exception {
    ProgressStore progress = progress();
    progress.done(ALL);
    makeDone(LedgerSet.parse("7"));
    assertThat(progress.done(ALL)).isEqualTo(LedgerSet.parse("7"));
    makeDone(LedgerSet.parse("5"));
    assertThat(progress.done(ALL)).isEqualTo(LedgerSet.parse("5,7"));
  }

  @Test
  void shouldOnlyRead() throws Exception {
    makeDone(LedgerSet.parse("3-4"));
    ProgressStore progress = progress();
    progress.done(ALL);
    progress.done(LedgerRange.of(1, 9));

    assertThat(progress().done(ALL)).isEqualTo(LedgerSet.parse("3-4"));
    makeDone(LedgerSet.parse("5"));
  }

  @Test
  void shouldAnswerManyThreadsAtOnce() throws Exception {
    makeDone(LedgerSet.parse("1-79"));
    ProgressStore progress = progress();
    List<LedgerSet> answers =
        AtOnce.run(AtOnce.THREADS, i -> progress.done(LedgerRange.of(10L * i, 10L * i + 9)));

    for (int i = 0; i < answers.size(); i++) {
      assertThat(answers.get(i))
          .isEqualTo(LedgerSet.of(LedgerRange.of(Math.max(1, 10L * i), 10L * i + 9)));
    }
  }

  /** It answers, or fails as a stage does; the thread stays interrupted, and others don't care. */
  @Test
  void shouldEndWhenItIsInterrupted() throws Exception {
    makeDone(LedgerSet.parse("3-4"));
    ProgressStore progress = progress();
    boolean stillInterrupted =
        AtOnce.get(
            AtOnce.start(
                () -> {
                  Thread.currentThread().interrupt();
                  try {
                    assertThat(progress.done(ALL)).isEqualTo(LedgerSet.parse("3-4"));
                  } catch (StageException e) {
                    assertThat(e).isNotNull();
                  }
                  return Thread.currentThread().isInterrupted();
                }));

    assertThat(stillInterrupted).as("the thread is still interrupted").isTrue();
    assertThat(progress.done(ALL)).isEqualTo(LedgerSet.parse("3-4"));
  }
}
