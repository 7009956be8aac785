package io.ledgerbackfill.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MemoryBudgetTest {

  private final MemoryBudget budget = new MemoryBudget(100, new RunStats(null));
  private final Waiting waiting = new Waiting();

  @AfterEach
  void endThreads() {
    waiting.close();
  }

  private Waiting.Call<Long> waiting(long unit, long bytes) {
    return waiting.until(() -> budget.reserve(unit, bytes));
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
    Waiting.Call<Long> third = waiting(3, 50);
    Waiting.Call<Long> second = waiting(2, 80);

    budget.release(60);
    assertThat(second.isDone()).isFalse();
    assertThat(third.isDone()).as("overtakes a lower one").isFalse();

    budget.release(40);
    assertThat(second.get()).isPositive();
    assertThat(third.isDone()).isFalse();

    budget.release(80);
    assertThat(third.get()).isPositive();
  }

  @Test
  void shouldGrantAUnitThatBecomesTheHead() throws Exception {
    budget.reserve(0, 100);
    Waiting.Call<Long> next = waiting(1, 1_000);

    budget.head(1);

    assertThat(next.get()).isPositive();
  }

  @Test
  void shouldEndWaitsWhenStopped() {
    assertThat(budget.fill()).isZero();
    Waiting.Call<Long> request = waiting(5, 101);

    budget.stop();

    request.assertInterrupted();
    assertThatExceptionOfType(InterruptedException.class).isThrownBy(() -> budget.reserve(6, 1));
    assertThat(budget.fill()).isZero();
  }

  @Test
  void shouldLetOthersOnWhenARequestIsInterrupted() throws Exception {
    budget.reserve(1, 50);
    Waiting.Call<Long> large = waiting(2, 60);
    Waiting.Call<Long> small = waiting(3, 50);

    large.interrupt();
    large.assertInterrupted();

    assertThat(small.get()).isPositive();
    assertThat(budget.fill()).isEqualTo(1.0);
  }
}
