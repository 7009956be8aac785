package io.ledgerbackfill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class PaceTest {

  private final AtomicLong nanos = new AtomicLong(77);

  private final Pace pace = new Pace(10_000, nanos::get);

  @Test
  void shouldTellRatesAndTimeLeft() {
    nanos.addAndGet(Duration.ofSeconds(10).toNanos());
    pace.add(1000, 50_000_000);

    assertThat(pace.ledgersPerSecond()).isEqualTo(100);
    assertThat(pace.bytesPerSecond()).isEqualTo(5_000_000);
    assertThat(pace.left()).contains(Duration.ofSeconds(90));
    assertThat(pace.line())
        .isEqualTo("1,000 of 10,000 ledgers (10.0 %), 100.0 ledgers/s, 4.77 MB/s, 1 m 30 s left");
  }

  @Test
  void shouldNotGuessBeforeAnythingIsDone() {
    assertThat(pace.left()).isEmpty();
    assertThat(pace.line()).contains("0 of 10,000 ledgers (0.0 %)").endsWith("time left unknown");
  }

  @Test
  void shouldExpectMoreTimeForLargerLedgers() {
    nanos.addAndGet(Duration.ofSeconds(10).toNanos());
    pace.add(4000, 4_000_000);
    pace.add(1000, 100_000_000);

    // Half of the ledgers are done, but what remains looks like the large ones.
    assertThat(pace.left().orElseThrow()).isGreaterThan(Duration.ofSeconds(20));
  }

  @Test
  void shouldHaveNoTimeLeftAtTheEnd() {
    nanos.addAndGet(Duration.ofSeconds(10).toNanos());
    pace.add(10_000, 10_000);

    assertThat(pace.left()).contains(Duration.ZERO);
  }
}
