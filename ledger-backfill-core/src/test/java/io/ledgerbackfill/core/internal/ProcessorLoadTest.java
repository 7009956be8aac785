package io.ledgerbackfill.core.internal;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ProcessorLoadTest {

  @Test
  void shouldSampleOnceAnInterval() {
    AtomicInteger asked = new AtomicInteger();
    ProcessorLoad load =
        new ProcessorLoad(
            () -> {
              asked.incrementAndGet();
              return 0.75;
            });
    long start = System.nanoTime();
    for (int i = 0; i < 1000; i++) {
      load.sample();
    }
    long seconds = (System.nanoTime() - start) / 1_000_000_000L;

    assertThat(asked.get()).isBetween(1, (int) seconds + 1);
    assertThat(load.mean()).isEqualTo(0.75);
  }

  @Test
  void shouldKnowNothingWithoutSamples() {
    ProcessorLoad unknown = new ProcessorLoad(() -> -1);
    unknown.sample();

    assertThat(unknown.mean()).isNaN();
  }

  @Test
  void shouldAskTheMachine() {
    ProcessorLoad machine = new ProcessorLoad();
    machine.sample();

    // The very first answer may be that nothing is known yet.
    assertThat(machine.mean())
        .satisfiesAnyOf(
            mean -> assertThat(mean).isNaN(), mean -> assertThat(mean).isBetween(0.0, 1.0));
  }
}
