package io.ledgerbackfill.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.testing.RowBatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FlushQueueTest {

  private final Waiting waiting = new Waiting();
  private final FlushQueue<RowBatch<Long>> queue = new FlushQueue<>(2, 100, new RunStats(null));

  @AfterEach
  void endThreads() {
    waiting.close();
  }

  private static FilledBatch<RowBatch<Long>> batch(long bytes) {
    return new FilledBatch<>(new RowBatch<>(), LedgerSet.of(LedgerRange.of(1, 1)), 1, 1, bytes);
  }

  private Waiting.Call<?> waitingPut(FilledBatch<RowBatch<Long>> batch) {
    return waiting.until(
        () -> {
          queue.put(batch);
          return batch;
        });
  }

  @Test
  void shouldGiveBatchesInTheOrderInWhichTheyCame() throws Exception {
    FilledBatch<RowBatch<Long>> first = batch(10);
    FilledBatch<RowBatch<Long>> second = batch(10);
    queue.put(first);
    queue.put(second);

    assertThat(queue.fill()).isEqualTo(1.0);
    assertThat(queue.take()).isSameAs(first);
    assertThat(queue.take()).isSameAs(second);
  }

  @Test
  void shouldKeepThoseWhoPutWaitingWhenItIsFullByCount() throws Exception {
    queue.put(batch(1));
    queue.put(batch(1));
    Waiting.Call<?> third = waitingPut(batch(1));

    assertThat(queue.take()).isNotNull();

    third.get();
    assertThat(queue.fill()).isEqualTo(1.0);
  }

  @Test
  void shouldKeepThoseWhoPutWaitingWhenItIsFullByBytes() throws Exception {
    queue.put(batch(60));
    Waiting.Call<?> second = waitingPut(batch(41));

    assertThat(queue.take()).isNotNull();

    second.get();
    assertThat(queue.fill()).isEqualTo(0.5);
  }

  @Test
  void shouldTakeASingleBatchWhateverItsSize() throws Exception {
    queue.put(batch(1_000));

    assertThat(queue.take()).isNotNull();
  }

  @Test
  void shouldHaveNothingAfterItIsFinishedAndEmpty() throws Exception {
    queue.put(batch(1));
    queue.finish();

    assertThat(queue.take()).isNotNull();
    assertThat(queue.take()).isNull();
  }

  @Test
  void shouldEndWaitsWhenFinished() throws Exception {
    Waiting.Call<?> take = waiting.until(queue::take);

    queue.finish();

    assertThat(take.get()).isNull();
  }

  @Test
  void shouldEndWaitsWhenStopped() throws Exception {
    FilledBatch<RowBatch<Long>> left = batch(100);
    queue.put(left);
    Waiting.Call<?> put = waitingPut(batch(1));

    queue.stop();

    put.assertInterrupted();
    assertThatExceptionOfType(InterruptedException.class).isThrownBy(() -> queue.put(batch(1)));
    assertThat(queue.take()).isNull();
    assertThat(queue.drain()).containsExactly(left);
    assertThat(queue.drain()).isEmpty();
  }
}
