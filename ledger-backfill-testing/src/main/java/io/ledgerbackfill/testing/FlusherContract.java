package io.ledgerbackfill.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.Batch;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.Flusher;
import io.ledgerbackfill.core.spi.ProgressStore;
import io.ledgerbackfill.core.spi.RetryableException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.FutureTask;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What each {@link Flusher} promises. Extend it, and say how to make one over a sink that is empty
 * at the beginning of each test, how to make a batch for it, and how to read the sink.
 *
 * <p>What needs the sink to fail or to wait at a certain moment is tested if you can make it so:
 * {@link #flusherWhoseAnswerIsLost} and {@link #holdFlushes}.
 *
 * @param <B> the kind of batch
 * @since 0.1.0
 */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
public abstract class FlusherContract<B extends Batch> {

  private static final LedgerRange ALL = LedgerRange.of(0, LedgerRange.MAX_SEQUENCE);
  private static final int WORKERS = 4;

  /** Creates the contract of one test. */
  protected FlusherContract() {}

  /**
   * Returns a flusher over the sink of this test: each time another one, as another process has,
   * over the same sink. The contract prepares and closes it.
   *
   * @return the flusher
   * @throws Exception if it can't be made, which fails the test
   */
  protected abstract Flusher<B> flusher() throws Exception;

  /**
   * Returns a new batch, which the contract closes.
   *
   * @param ledgers the ledgers that it has one row of each; may be empty
   * @return the batch
   * @throws Exception if it can't be made, which fails the test
   */
  protected abstract B batch(LedgerSet ledgers) throws Exception;

  /**
   * Reads the sink as others see it.
   *
   * @return for each row that is there, the ledger that it is of, in any order
   * @throws Exception if that fails, which fails the test
   */
  protected abstract List<Long> rows() throws Exception;

  /**
   * Returns a flusher over the same sink, already prepared, whose first flush is made durable and
   * throws a {@link RetryableException} nevertheless, as when a connection is lost while
   * committing.
   *
   * @return the flusher; null if that can't be made, and the promise is not tested
   * @throws Exception if it can't be made, which fails the test
   */
  protected @Nullable Flusher<B> flusherWhoseAnswerIsLost() throws Exception {
    return null;
  }

  /**
   * Makes flushes wait before they are durable: by a lock, say.
   *
   * @return what lets them go on when it is closed; null if that can't be done, and what needs it
   *     is not tested
   * @throws Exception if it fails, which fails the test
   */
  protected @Nullable AutoCloseable holdFlushes() throws Exception {
    return null;
  }

  /**
   * Waits until a flush waits for what {@link #holdFlushes} holds.
   *
   * @throws Exception if it fails, which fails the test
   */
  protected void awaitHeldFlush() throws Exception {}

  @Test
  void shouldHaveRowsAndProgressThereWhenItReturns() throws Exception {
    try (Flusher<B> flusher = prepared()) {
      flush(flusher, UUID.randomUUID(), ledgers(1, 9));
      assertThere(flusher, ledgers(1, 9));
      flush(flusher, UUID.randomUUID(), LedgerSet.parse("11,13,20-22"));
      assertThere(flusher, LedgerSet.parse("1-9,11,13,20-22"));
    }
  }

  /** Progress is asked first, so whatever it tells must have its rows there. */
  @Test
  void shouldFlushManyBatchesAtOnceAndNeverTellProgressBeforeRows() throws Exception {
    int batches = 20;
    try (Flusher<B> flusher = prepared()) {
      ProgressStore progress = flusher.progress();
      AtOnce.run(
          WORKERS,
          worker -> {
            for (int i = 0; i < batches; i++) {
              // Interleaved with those of other workers.
              long first = 8L * i + worker;
              flush(flusher, UUID.randomUUID(), LedgerSet.parse(first + "," + (first + 4)));
              if (worker == 0) {
                LedgerSet done = progress.done(ALL);
                assertThat(rows()).as("rows of ledgers that are done").containsAll(list(done));
              }
            }
            return true;
          });
      assertThere(flusher, ledgers(0, 8L * batches - 1));
    }
  }

  @Test
  void shouldShowNothingOfABatchUnderWay() throws Exception {
    try (Flusher<B> flusher = prepared()) {
      AutoCloseable held = Hook.orSkip(holdFlushes(), "flushes can't be held");
      FutureTask<Boolean> flush = start(flusher, UUID.randomUUID(), ledgers(1, 3));
      awaitHeldFlush();
      if (keepsProgress(flusher)) {
        assertThat(flusher.progress().done(ALL)).isEqualTo(LedgerSet.empty());
      }
      assertThat(flush.isDone()).as("the flush has returned").isFalse();
      held.close();
      AtOnce.get(flush);
      assertThere(flusher, ledgers(1, 3));
    }
  }

  @Test
  void shouldWriteABatchOnceThoughItComesAgain() throws Exception {
    UUID id = UUID.randomUUID();
    try (Flusher<B> flusher = prepared()) {
      flush(flusher, id, ledgers(1, 9));
      flush(flusher, id, ledgers(1, 9));
      assertThere(flusher, ledgers(1, 9));
    }
  }

  @Test
  void shouldWriteABatchOnceThoughItsAnswerWasLost() throws Exception {
    Flusher<B> losing = Hook.orSkip(flusherWhoseAnswerIsLost(), "an answer can't be lost");
    UUID id = UUID.randomUUID();
    try (losing) {
      assertThatThrownBy(() -> flush(losing, id, ledgers(1, 9)))
          .isInstanceOf(RetryableException.class);
      flush(losing, id, ledgers(1, 9));
      assertThere(losing, ledgers(1, 9));
    }
  }

  @Test
  void shouldRefuseLedgersThatAreDoneAndWriteNoPartOfTheirBatch() throws Exception {
    try (Flusher<B> flusher = prepared();
        Flusher<B> other = prepared()) {
      assumeTrue(keepsProgress(flusher), "it keeps no progress");
      flush(flusher, UUID.randomUUID(), ledgers(5, 9));
      for (Flusher<B> each : List.of(flusher, other)) {
        assertThatThrownBy(() -> flush(each, UUID.randomUUID(), ledgers(1, 5)))
            .isInstanceOf(FinalException.class);
        assertThere(each, ledgers(5, 9));
      }
    }
  }

  @Test
  void shouldLetOneOfManyWinWhenAllHaveTheSameLedgers() throws Exception {
    try (Flusher<B> flusher = prepared()) {
      assumeTrue(keepsProgress(flusher), "it keeps no progress");
      List<Boolean> won =
          AtOnce.run(
              WORKERS,
              worker -> {
                try (Flusher<B> own = prepared()) {
                  flushUntilSettled(own, UUID.randomUUID(), ledgers(1, 9));
                  return true;
                } catch (FinalException e) {
                  return false;
                }
              });
      assertThat(won).containsOnlyOnce(true);
      assertThere(flusher, ledgers(1, 9));
    }
  }

  @Test
  void shouldTakeLedgersWithoutRows() throws Exception {
    try (Flusher<B> flusher = prepared();
        B empty = batch(LedgerSet.empty())) {
      flusher.flush(UUID.randomUUID(), ledgers(1, 9), empty);
      if (keepsProgress(flusher)) {
        assertThat(flusher.progress().done(ALL)).isEqualTo(ledgers(1, 9));
      }
      assertThat(rows()).isEmpty();
    }
  }

  /** The batch is borrowed: read only, and closed by its owner. */
  @Test
  void shouldLeaveTheBatchAsItIs() throws Exception {
    try (Flusher<B> flusher = prepared()) {
      B batch = batch(ledgers(1, 9));
      long rows = batch.rows();
      long bytes = batch.bytes();
      flusher.flush(UUID.randomUUID(), ledgers(1, 9), batch);

      assertThat(batch.rows()).isEqualTo(rows);
      assertThat(batch.bytes()).isEqualTo(bytes);
      batch.close();
    }
  }

  /** It is stopped, or has finished: a stop is no failure of the batch, which may come again. */
  @Test
  void shouldTakeAnInterruptForAStop() throws Exception {
    UUID id = UUID.randomUUID();
    try (Flusher<B> flusher = prepared()) {
      String outcome =
          AtOnce.get(
              AtOnce.start(
                  () -> {
                    Thread.currentThread().interrupt();
                    Throwable thrown = catchThrowable(() -> flush(flusher, id, ledgers(1, 9)));
                    return thrown == null ? "finished" : thrown.getClass().getSimpleName();
                  }));
      assertThat(outcome).isIn("finished", "InterruptedException");
      flush(flusher, id, ledgers(1, 9));
      assertThere(flusher, ledgers(1, 9));
    }
  }

  @Test
  void shouldFreeAFlushThatIsAborted() throws Exception {
    UUID id = UUID.randomUUID();
    try (Flusher<B> flusher = prepared()) {
      AutoCloseable held = Hook.orSkip(holdFlushes(), "flushes can't be held");
      FutureTask<Boolean> flush = start(flusher, id, ledgers(1, 3));
      awaitHeldFlush();
      flusher.abort();
      Throwable thrown = catchThrowable(() -> flush.get(10, TimeUnit.SECONDS));
      held.close();

      assertThat(thrown).as("what ends a flush that is aborted").isNotNull();
      assertThat(thrown.getCause())
          .isInstanceOfAny(RetryableException.class, InterruptedException.class);
      flushUntilSettled(flusher, id, ledgers(1, 3));
      assertThere(flusher, ledgers(1, 3));
    }
  }

  @Test
  void shouldGoOnAfterAnAbort() throws Exception {
    try (Flusher<B> flusher = prepared()) {
      flusher.abort();
      flush(flusher, UUID.randomUUID(), ledgers(1, 9));
      assertThere(flusher, ledgers(1, 9));
    }
  }

  @Test
  void shouldBePreparedForEachRun() throws Exception {
    try (Flusher<B> flusher = prepared()) {
      flush(flusher, UUID.randomUUID(), ledgers(1, 3));
      flusher.prepare(1);
      flush(flusher, UUID.randomUUID(), ledgers(4, 6));
      assertThere(flusher, ledgers(1, 6));
    }
  }

  @Test
  void shouldHaveOneProgressThatAnswersBeforeItIsPrepared() throws Exception {
    try (Flusher<B> flusher = flusher()) {
      ProgressStore progress = flusher.progress();
      assertThat(progress).as("progress()").isNotNull();
      assertThat(progress.done(ALL)).isEqualTo(LedgerSet.empty());
      flusher.prepare(WORKERS);
      assertThat(flusher.progress()).isSameAs(progress);
    }
  }

  @Test
  void shouldKeepWhatIsDurableWhenItIsClosedTwice() throws Exception {
    Flusher<B> flusher = prepared();
    flush(flusher, UUID.randomUUID(), ledgers(1, 9));
    flusher.close();
    flusher.close();

    try (Flusher<B> next = prepared()) {
      assertThere(next, ledgers(1, 9));
      flush(next, UUID.randomUUID(), ledgers(10, 19));
      assertThere(next, ledgers(1, 19));
    }
  }

  private Flusher<B> prepared() throws Exception {
    Flusher<B> flusher = flusher();
    flusher.prepare(WORKERS);
    return flusher;
  }

  private void flush(Flusher<B> flusher, UUID id, LedgerSet ledgers) throws Exception {
    try (B batch = batch(ledgers)) {
      flusher.flush(id, ledgers, batch);
    }
  }

  /** Does what a run does: the same batch again, as long as that may help. */
  private void flushUntilSettled(Flusher<B> flusher, UUID id, LedgerSet ledgers) throws Exception {
    while (true) {
      try {
        flush(flusher, id, ledgers);
        return;
      } catch (RetryableException e) {
        Thread.onSpinWait();
      }
    }
  }

  private FutureTask<Boolean> start(Flusher<B> flusher, UUID id, LedgerSet ledgers) {
    return AtOnce.start(
        () -> {
          flush(flusher, id, ledgers);
          return true;
        });
  }

  private static boolean keepsProgress(Flusher<?> flusher) {
    return flusher.progress() != ProgressStore.none();
  }

  /** Requires that these ledgers, and no others, have their row there once, and are done. */
  private void assertThere(Flusher<B> flusher, LedgerSet ledgers) throws Exception {
    assertThat(rows()).as("rows").containsExactlyInAnyOrderElementsOf(list(ledgers));
    if (keepsProgress(flusher)) {
      assertThat(flusher.progress().done(ALL)).as("done").isEqualTo(ledgers);
    }
  }

  private static LedgerSet ledgers(long first, long last) {
    return LedgerSet.of(LedgerRange.of(first, last));
  }

  private static List<Long> list(LedgerSet ledgers) {
    return ledgers.ranges().stream()
        .flatMapToLong(range -> LongStream.rangeClosed(range.first(), range.last()))
        .boxed()
        .toList();
  }
}
