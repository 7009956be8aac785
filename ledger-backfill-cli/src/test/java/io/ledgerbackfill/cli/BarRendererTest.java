package io.ledgerbackfill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class BarRendererTest {

  private final AtomicLong now = new AtomicLong();
  private final Pace pace = new Pace(1000, now::get);
  private final BarRenderer renderer = new BarRenderer(pace);

  @Test
  void shouldHaveABarWorthTheNameIn80Columns() {
    now.set(10_000_000_000L);
    pace.add(396, 396 << 20);

    String line = renderer.render(null, 79);

    assertThat(line).hasSizeLessThanOrEqualTo(79).contains(" 40 % 396/1,000 39.6/s");
    assertThat(line.indexOf(']')).isGreaterThan(20);
    assertThat(line.chars().filter(c -> c == '=').count()).isBetween(8L, 16L);
  }

  @Test
  void shouldFitIntoAnyTerminal() {
    pace.add(1, 1);
    for (int columns = 1; columns < 200; columns++) {
      assertThat(renderer.render(null, columns)).hasSizeLessThanOrEqualTo(columns);
    }
    assertThat(renderer.render(null, 300)).hasSizeLessThan(130);
  }
}
