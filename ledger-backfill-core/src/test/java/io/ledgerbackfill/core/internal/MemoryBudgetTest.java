package io.ledgerbackfill.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MemoryBudgetTest {

  private final MemoryBudget budget = new MemoryBudget(100, new RunStats(null));
  private final ExecutorService executor = Executors.newCachedThreadPool();

  @AfterEach
  void endThreads() {
    executor.shutdownNow();
  }

  /** Asks on a thread of its own, and returns once that waits. */
  private Future<Long> waiting(long unit, long bytes) {
    AtomicReference<Thread> asking = new AtomicReference<>();
    Future<Long> request =
        executor.submit(
            () -> {
              asking.set(Thread.currentThread());
              return budget.reserve(unit, bytes);
            });
    while (asking.get() == null || asking.get().getState() != Thread.State.WAITING) {
      assertThat(request).as("the request must wait").isNotDone();
      Thread.onSpinWait();
    }
    return request;
  }

  @Test
  void shouldGrantWhatFits() throws Exception {
    assertThat(budget.reserve(3, 60)).isZero();
    assertThat(budget.reserve(7, 40)).isZero();
    assertThat(budget.fill()).isEqualTo(1.0);
    assertThat(budget.reserve(9, 0)).isZero();
  }

  @Test
  void shouldGrantTheHeadWhateverItAsksFor() throws Exception {
    budget.reserve(1, 100);

    assertThat(budget.reserve(0, 500)).isZero();
    assertThat(budget.fill()).isEqualTo(6.0);
  }

  @Test
  void shouldGrantWaitingUnitsInAscendingOrder() throws Exception {
    budget.reserve(1, 100);
    Future<Long> third = waiting(3, 50);
    Future<Long> second = waiting(2, 80);

    budget.release(60);
    assertThat(second).isNotDone();
    assertThat(third).as("does not overtake a lower one").isNotDone();

    budget.release(40);
    assertThat(second.get()).isPositive();
    assertThat(third).isNotDone();

    budget.release(80);
    assertThat(third.get()).isPositive();
  }

  @Test
  void shouldGrantAUnitThatBecomesTheHead() throws Exception {
    budget.reserve(0, 100);
    Future<Long> next = waiting(1, 1_000);

    budget.head(1);

    assertThat(next.get()).isPositive();
  }

  @Test
  void shouldEndWaitsWhenStopped() {
    assertThat(budget.fill()).isZero();
    Future<Long> request = waiting(5, 101);

    budget.stop();

    assertThatExceptionOfType(ExecutionException.class)
        .isThrownBy(request::get)
        .withCauseInstanceOf(InterruptedException.class);
    assertThatExceptionOfType(InterruptedException.class).isThrownBy(() -> budget.reserve(6, 1));
    assertThat(budget.fill()).isZero();
  }

  @Test
  void shouldLetOthersOnWhenARequestIsInterrupted() throws Exception {
    budget.reserve(1, 50);
    Future<Long> large = waiting(2, 60);
    Future<Long> small = waiting(3, 50);

    large.cancel(true);

    assertThat(small.get()).isPositive();
    assertThat(budget.fill()).isEqualTo(1.0);
  }
}
