package io.ledgerbackfill.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.internal.LedgerQueue.Entry;
import io.ledgerbackfill.core.spi.FetchUnit;
import io.ledgerbackfill.core.testing.MadeUpLedger;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class LedgerQueueTest {

  private static final LedgerRange UNIT = LedgerRange.of(1, 100);

  private final Waiting waiting = new Waiting();
  private final UnitClaim claim = new UnitClaim(0, new FetchUnit("unit", UNIT), LedgerSet.of(UNIT));
  private final LedgerQueue<MadeUpLedger> queue = new LedgerQueue<>(2, 100, new RunStats(null));

  @AfterEach
  void endThreads() {
    waiting.close();
  }

  private Entry<MadeUpLedger> entry(long sequence, long bytes) {
    return new Entry<>(new MadeUpLedger(sequence, bytes, () -> {}), sequence, bytes, claim);
  }

  private Waiting.Call<Long> waitingPut(long sequence, long bytes) {
    return waiting.until(() -> queue.put(entry(sequence, bytes)));
  }

  private long take(long sequence) throws InterruptedException {
    return Objects.requireNonNull(queue.take(sequence)).sequence();
  }

  @Test
  void shouldGiveTheLedgerAskedFor() throws Exception {
    assertThat(queue.put(entry(2, 1))).isZero();
    assertThat(queue.put(entry(1, 1))).isZero();
    assertThat(queue.fill()).isEqualTo(1.0);

    assertThat(take(1)).isEqualTo(1);
    assertThat(take(2)).isEqualTo(2);
  }

  @Test
  void shouldLetThoseWhoPutWaitWhenItIsFullByCount() throws Exception {
    queue.put(entry(1, 1));
    queue.put(entry(2, 1));
    Waiting.Call<Long> high = waitingPut(9, 1);
    Waiting.Call<Long> low = waitingPut(5, 1);

    take(1);
    assertThat(low.get()).as("the lowest is let in first").isPositive();
    assertThat(high.isDone()).isFalse();

    take(2);
    assertThat(high.get()).isPositive();
  }

  @Test
  void shouldLetThoseWhoPutWaitWhenItIsFullByBytes() throws Exception {
    queue.put(entry(1, 60));
    Waiting.Call<Long> second = waitingPut(2, 41);

    take(1);

    assertThat(second.get()).isPositive();
  }

  @Test
  void shouldTakeASingleLedgerWhateverItsSize() throws Exception {
    assertThat(queue.put(entry(1, 1_000))).isZero();
    assertThat(take(1)).isEqualTo(1);
  }

  @Test
  void shouldHandALedgerToWhoWaitsForItHoweverFullItIs() throws Exception {
    queue.put(entry(7, 50));
    queue.put(entry(8, 50));
    Waiting.Call<Entry<MadeUpLedger>> taker = waiting.until(() -> queue.take(1));

    assertThat(queue.put(entry(1, 100))).isZero();

    assertThat(taker.get().sequence()).isEqualTo(1);
    assertThat(queue.fill()).isEqualTo(1.0);
  }

  @Test
  void shouldTakeALedgerFromWhoWaitsToPutIt() throws Exception {
    queue.put(entry(7, 50));
    queue.put(entry(8, 50));
    Waiting.Call<Long> putter = waitingPut(9, 1);

    assertThat(take(9)).isEqualTo(9);

    assertThat(putter.get()).isPositive();
    assertThat(queue.fill()).isEqualTo(1.0);
  }

  @Test
  void shouldLetOthersOnWhenAPutIsInterrupted() throws Exception {
    queue.put(entry(1, 60));
    Waiting.Call<Long> large = waitingPut(2, 90);
    Waiting.Call<Long> small = waitingPut(3, 30);

    large.interrupt();

    large.assertInterrupted();
    assertThat(small.get()).isPositive();
  }

  /** Else later units fill it, and those who process ledgers of the head wait for each other. */
  @Test
  void shouldKeepHalfForTheHead() throws Exception {
    UnitClaim head = new UnitClaim(0, new FetchUnit("head", UNIT), LedgerSet.of(UNIT));
    queue.head(head);
    queue.put(entry(7, 1));
    Waiting.Call<Long> other = waitingPut(8, 1);

    head.handingOver(1);
    queue.put(new Entry<>(new MadeUpLedger(1, 1, () -> {}), 1, 1, head));
    take(1);
    assertThat(other.isDone()).as("the head has more to hand over").isFalse();

    queue.head(claim);
    assertThat(other.get()).isPositive();
  }

  @Test
  void shouldEndWaitsWhenStopped() throws Exception {
    queue.put(entry(1, 100));
    Waiting.Call<Long> putter = waitingPut(2, 1);
    Waiting.Call<Entry<MadeUpLedger>> taker = waiting.until(() -> queue.take(3));

    queue.stop();

    putter.assertInterrupted();
    taker.assertInterrupted();
    assertThatExceptionOfType(InterruptedException.class).isThrownBy(() -> queue.put(entry(4, 1)));
    assertThatExceptionOfType(InterruptedException.class).isThrownBy(() -> queue.take(1));
    assertThat(queue.drain()).singleElement().extracting(Entry::sequence).isEqualTo(1L);
    assertThat(queue.drain()).isEmpty();
  }
}
