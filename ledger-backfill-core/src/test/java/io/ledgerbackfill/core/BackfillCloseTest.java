package io.ledgerbackfill.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.core.spi.BackfillListener;
import io.ledgerbackfill.core.testing.MemoryFlusher;
import io.ledgerbackfill.core.testing.ScriptedFetcher;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** What an application's shutdown does to runs. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class BackfillCloseTest {

  private static final LedgerRange RANGE = LedgerRange.of(1, 1000);

  private final Pipelines.Rows rows = new Pipelines.Rows();
  private final ScriptedFetcher fetcher = new ScriptedFetcher(8, 100);
  private final CountDownLatch atWork = new CountDownLatch(1);

  /** A sink that never comes to an end, unless it is interrupted. */
  private final MemoryFlusher<Long> stuck =
      new MemoryFlusher<>(
          (moment, attempt, ledgers) -> {
            atWork.countDown();
            new CountDownLatch(1).await();
          });

  @Test
  void shouldStopRunsAndWaitForThem() throws Exception {
    BackfillPipeline<?, ?> pipeline =
        Pipelines.of(fetcher, rows, stuck).timing(Pipelines.HASTE).build();
    FutureTask<BackfillReport> run = new FutureTask<>(() -> pipeline.run(RANGE));
    new Thread(run).start();
    atWork.await();

    pipeline.close();

    Pipelines.assertNothingLeft(fetcher, rows);
    assertThatThrownBy(run::get)
        .isInstanceOf(ExecutionException.class)
        .hasCauseInstanceOf(BackfillCancelledException.class);
    pipeline.close();
    assertThatIllegalStateException()
        .isThrownBy(() -> pipeline.run(RANGE))
        .withMessage("the pipeline is closed");
  }

  @Test
  void shouldKeepAnInterruptOfWhoCloses() throws Exception {
    BackfillPipeline<?, ?> pipeline =
        Pipelines.of(fetcher, rows, stuck).timing(Pipelines.HASTE).build();
    FutureTask<BackfillReport> run = new FutureTask<>(() -> pipeline.run(RANGE));
    new Thread(run).start();
    atWork.await();

    Thread.currentThread().interrupt();
    pipeline.close();

    assertThat(Thread.interrupted()).isTrue();
    Pipelines.assertNothingLeft(fetcher, rows);
  }

  @Test
  void shouldBeClosedByAListenerOfItsOwn() {
    CompletableFuture<BackfillPipeline<?, ?>> pipeline = new CompletableFuture<>();
    pipeline.complete(
        Pipelines.of(fetcher, rows, stuck)
            .timing(Pipelines.HASTE)
            .listener(
                new BackfillListener() {
                  @Override
                  public void runStarted(LedgerSet wanted, LedgerSet missing) {
                    pipeline.join().close();
                  }
                })
            .build());

    assertThatThrownBy(() -> pipeline.join().run(RANGE))
        .isInstanceOf(BackfillCancelledException.class);
  }
}
