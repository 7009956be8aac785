package io.ledgerbackfill.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.FetchUnit;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class MemoryBudgetTest {

  private final RunStats stats = new RunStats(null);
  private final MemoryBudget budget = new MemoryBudget(100, stats);
  private final Map<Long, UnitClaim> units = new HashMap<>();
  private final Waiting waiting = new Waiting();

  @AfterEach
  void endThreads() {
    waiting.close();
  }

  /** A unit of one ledger. */
  private UnitClaim unit(long number) {
    return units.computeIfAbsent(number, any -> unit(number, 1));
  }

  private static UnitClaim unit(long number, int ledgers) {
    LedgerRange range = LedgerRange.of(1, ledgers);
    return new UnitClaim(number, new FetchUnit("unit", range), LedgerSet.of(range));
  }

  private long reserve(long unit, long bytes) throws InterruptedException {
    return budget.reserve(unit(unit), bytes);
  }

  private void release(long unit, long bytes) {
    budget.release(unit(unit), bytes);
  }

  private Waiting.Call<Long> waiting(UnitClaim unit, long bytes) {
    return waiting.until(() -> budget.reserve(unit, bytes));
  }

  private Waiting.Call<Long> waiting(long unit, long bytes) {
    return waiting(unit(unit), bytes);
  }

  @Test
  void shouldGrantWhatFits() throws Exception {
    assertThat(reserve(3, 60)).isZero();
    assertThat(reserve(7, 40)).isZero();
    assertThat(budget.fill()).isEqualTo(1.0);
    assertThat(reserve(9, 0)).isZero();
  }

  @Test
  void shouldGrantTheHeadWhateverItAsksForWhenAllWaitForIt() throws Exception {
    reserve(1, 100);
    budget.head(unit(0));

    assertThat(reserve(0, 500)).isZero();
    assertThat(budget.fill()).isEqualTo(6.0);
  }

  /** Or an object of a thousand ledgers would be decompressed as a whole. */
  @Test
  void shouldLetTheHeadWaitUntilItsLedgersAreProcessed() throws Exception {
    UnitClaim head = unit(0, 3);
    budget.head(head);
    budget.reserve(head, 100);
    head.handingOver(1);
    head.handingOver(2);
    Waiting.Call<Long> next = waiting(head, 90);

    head.endOne();
    budget.awaited();
    assertThat(next.isDone()).as("one ledger is not processed yet").isFalse();

    head.endOne();
    budget.awaited();
    assertThat(next.get()).isPositive();
    assertThat(budget.fill()).isEqualTo(1.9);
  }

  @Test
  void shouldKeepHalfForAHeadWithMuchToComeStill() throws Exception {
    UnitClaim head = unit(0, 10);
    budget.head(head);
    budget.reserve(head, 20);
    assertThat(reserve(1, 50)).as("80 are left, of which 30 are kept").isZero();
    Waiting.Call<Long> third = waiting(2, 1);

    for (long ledger = 1; ledger <= 10; ledger++) {
      head.handingOver(ledger);
    }
    budget.awaited();
    assertThat(third.get()).as("the head asks for nothing more").isPositive();
  }

  @Test
  void shouldKeepNoMoreThanTheHeadWillAskFor() throws Exception {
    UnitClaim head = unit(0, 3);
    budget.head(head);
    stats.handedOver(10);
    head.handingOver(1);

    Waiting.Call<Long> tooMuch = waiting(1, 81);
    assertThat(tooMuch.isDone()).as("two of 10 are to come").isFalse();

    head.handingOver(2);
    budget.awaited();
    assertThat(tooMuch.get()).isPositive();
  }

  @Test
  void shouldGrantWaitingUnitsInAscendingOrder() throws Exception {
    reserve(1, 100);
    Waiting.Call<Long> third = waiting(3, 50);
    Waiting.Call<Long> second = waiting(2, 80);

    release(1, 60);
    assertThat(second.isDone()).isFalse();
    assertThat(third.isDone()).as("overtakes a lower one").isFalse();

    release(1, 40);
    assertThat(second.get()).isPositive();
    assertThat(third.isDone()).isFalse();

    release(2, 80);
    assertThat(third.get()).isPositive();
  }

  @Test
  void shouldGrantAUnitThatBecomesTheHead() throws Exception {
    reserve(0, 100);
    Waiting.Call<Long> next = waiting(1, 1_000);

    budget.head(unit(1));

    assertThat(next.get()).isPositive();
  }

  @Test
  void shouldEndWaitsWhenStopped() {
    assertThat(budget.fill()).isZero();
    Waiting.Call<Long> request = waiting(5, 101);

    budget.stop();

    request.assertInterrupted();
    assertThatExceptionOfType(InterruptedException.class).isThrownBy(() -> reserve(6, 1));
    assertThat(budget.fill()).isZero();
  }

  @Test
  void shouldLetOthersOnWhenARequestIsInterrupted() throws Exception {
    reserve(1, 50);
    Waiting.Call<Long> large = waiting(2, 60);
    Waiting.Call<Long> small = waiting(3, 50);

    large.interrupt();
    large.assertInterrupted();

    assertThat(small.get()).isPositive();
    assertThat(budget.fill()).isEqualTo(1.0);
  }
}
