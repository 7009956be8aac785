package io.ledgerbackfill.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpansTest {

  private static List<LedgerRange> all(Spans spans, long window) {
    List<LedgerRange> all = new ArrayList<>();
    for (LedgerRange span = spans.next(window); span != null; span = spans.next(window)) {
      all.add(span);
    }
    return all;
  }

  @Test
  void shouldCoverAllInAscendingOrder() {
    LedgerSet missing =
        LedgerSet.of(LedgerRange.of(3, 3), LedgerRange.of(10, 1009), LedgerRange.of(2000, 2004));

    List<LedgerRange> all = all(new Spans(missing, 2, 100), 256);

    assertThat(LedgerSet.of(all)).isEqualTo(missing);
    assertThat(all).isSortedAccordingTo((a, b) -> Long.compare(a.first(), b.first()));
    assertThat(all.stream().mapToLong(LedgerRange::size).sum()).isEqualTo(missing.size());
  }

  @Test
  void shouldLetAllWorkersSpansFitIntoHalfOfTheWindow() {
    Spans spans = new Spans(LedgerSet.of(LedgerRange.of(1, 100_000)), 4, 100);

    assertThat(spans.next(256)).isEqualTo(LedgerRange.of(1, 32));
    assertThat(spans.next(8)).isEqualTo(LedgerRange.of(33, 33));
    assertThat(spans.next(0)).isEqualTo(LedgerRange.of(34, 34));
    assertThat(spans.next(10_000)).as("no longer than a batch").isEqualTo(LedgerRange.of(35, 134));
  }

  @Test
  void shouldShareTheLastLedgersOut() {
    Spans spans = new Spans(LedgerSet.of(LedgerRange.of(1, 16)), 2, 100);

    assertThat(all(spans, 256).stream().map(LedgerRange::size))
        .containsExactly(4L, 3L, 2L, 1L, 1L, 1L, 1L, 1L, 1L, 1L);
  }
}
