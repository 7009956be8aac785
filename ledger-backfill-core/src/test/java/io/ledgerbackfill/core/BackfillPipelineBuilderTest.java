package io.ledgerbackfill.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.ledgerbackfill.core.spi.BackfillListener;
import io.ledgerbackfill.core.spi.ProgressStore;
import io.ledgerbackfill.core.testing.MadeUpLedger;
import io.ledgerbackfill.core.testing.Noop;
import io.ledgerbackfill.core.testing.Noop.NoRows;
import io.ledgerbackfill.core.testing.ScriptedFetcher;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.junit.jupiter.api.Test;

class BackfillPipelineBuilderTest {

  private final BackfillPipelineBuilder<MadeUpLedger, NoRows> builder = BackfillPipeline.builder();

  private BackfillOptions built() {
    return builder
        .fetcher(new ScriptedFetcher(1, 1))
        .processor(Noop.processor())
        .flusher(Noop.flusher())
        .progress(ProgressStore.none())
        .build()
        .options();
  }

  @Test
  void shouldNotBeAffectedByTheBuilderLater() {
    builder
        .fetcher(new ScriptedFetcher(1, 1))
        .processor(Noop.processor())
        .flusher(Noop.flusher())
        .progress(ProgressStore.none());
    BackfillPipeline<MadeUpLedger, NoRows> pipeline = builder.build();

    builder.options(BackfillOptions.builder().fetchWorkers(7).build());

    assertThat(pipeline.options().fetchWorkers()).isEqualTo(40);
    assertThat(builder.build().options().fetchWorkers()).isEqualTo(7);
  }

  @Test
  void fetcher() {
    assertNullRefused("fetcher", () -> builder.fetcher(nothing()));
    assertRequired("fetcher");
    builder.fetcher(new ScriptedFetcher(1, 1));
    assertTwiceRefused("fetcher", () -> builder.fetcher(new ScriptedFetcher(1, 1)));
  }

  @Test
  void processor() {
    assertNullRefused("processor", () -> builder.processor(nothing()));
    builder.fetcher(new ScriptedFetcher(1, 1));
    assertRequired("processor");
    builder.processor(Noop.processor());
    assertTwiceRefused("processor", () -> builder.processor(Noop.processor()));
  }

  @Test
  void flusher() {
    assertNullRefused("flusher", () -> builder.flusher(nothing()));
    builder.fetcher(new ScriptedFetcher(1, 1)).processor(Noop.processor());
    assertRequired("flusher");
    builder.flusher(Noop.flusher());
    assertTwiceRefused("flusher", () -> builder.flusher(Noop.flusher()));
  }

  @Test
  void progress() {
    assertNullRefused("progress", () -> builder.progress(nothing()));
    builder.fetcher(new ScriptedFetcher(1, 1)).processor(Noop.processor()).flusher(Noop.flusher());
    assertRequired("progress");
    builder.progress(ProgressStore.none());
    assertTwiceRefused("progress", () -> builder.progress(ProgressStore.none()));
  }

  @Test
  void listener() {
    assertNullRefused("listener", () -> builder.listener(nothing()));
    BackfillListener listener = new BackfillListener() {};
    builder.listener(listener).listener(new BackfillListener() {});
    assertThatIllegalStateException()
        .isThrownBy(() -> builder.listener(listener))
        .withMessageContaining("listener was already added");
  }

  @Test
  void meterRegistry() {
    assertNullRefused("meterRegistry", () -> builder.meterRegistry(nothing()));
    builder.meterRegistry(new SimpleMeterRegistry());
    assertTwiceRefused("meterRegistry", () -> builder.meterRegistry(new SimpleMeterRegistry()));
  }

  @Test
  void options() {
    assertNullRefused("options", () -> builder.options(nothing()));
    assertThat(built()).isEqualTo(BackfillOptions.ofDefaults());
    builder.options(BackfillOptions.builder().fetchWorkers(7).build());
    assertThat(builder.build().options().fetchWorkers()).isEqualTo(7);
    assertTwiceRefused("options", () -> builder.options(BackfillOptions.ofDefaults()));
  }

  private static void assertNullRefused(String option, Runnable set) {
    assertThatNullPointerException().isThrownBy(set::run).withMessage(option + " is null");
  }

  private static void assertTwiceRefused(String option, Runnable set) {
    assertThatIllegalStateException()
        .isThrownBy(set::run)
        .withMessageContaining(option + " was already set");
  }

  private void assertRequired(String option) {
    assertThatIllegalStateException()
        .isThrownBy(builder::build)
        .withMessage(option + " was not set");
  }

  /** A null that the compiler can't see, as from code that is not checked for null. */
  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals", "NullableProblems"})
  private static <T> T nothing() {
    return null;
  }
}
