package io.ledgerbackfill.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import io.ledgerbackfill.core.spi.BackfillListener;
import io.ledgerbackfill.core.testing.MadeUpLedger;
import io.ledgerbackfill.core.testing.Noop;
import io.ledgerbackfill.core.testing.Noop.NoRows;
import io.ledgerbackfill.core.testing.ScriptedFetcher;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackfillPipelineBuilderTest {

  private static final long MIB = 1L << 20;

  private final BackfillPipelineBuilder<MadeUpLedger, NoRows> builder = BackfillPipeline.builder();

  private BackfillOptions built() {
    return builder
        .fetcher(new ScriptedFetcher(1, 1))
        .processor(Noop.processor())
        .flusher(Noop.flusher())
        .build()
        .options();
  }

  @Test
  void defaults() {
    int cores = Runtime.getRuntime().availableProcessors();
    int queued = Math.max(2, Math.min(8, 16 - cores - 4));
    BackfillOptions options = built();

    assertThat(options)
        .isEqualTo(
            new BackfillOptions(
                40,
                cores,
                4,
                100,
                Math.min(16 * MIB, 128 * MIB / (cores + 4 + queued)),
                256,
                queued,
                256 * MIB,
                3,
                Duration.ofSeconds(5),
                10,
                Duration.ofSeconds(1),
                Duration.ofSeconds(30)))
        .isEqualTo(BackfillOptions.defaults());
    assertThat(options.ledgerMemory()).isEqualTo(128 * MIB);
    assertThat(options.batchMemory()).isEqualTo(128 * MIB);
    assertThat(options.flushQueueBytes())
        .isEqualTo(128 * MIB - (cores + 4) * options.batchBytes())
        .isGreaterThanOrEqualTo(queued * options.batchBytes());
  }

  /** A small budget makes the queue shorter before it makes batches small. */
  @ParameterizedTest
  @CsvSource({"1024,2,8,16777216", "256,2,8,9586980", "128,2,2,8388608", "64,2,2,4194304"})
  void shouldShareSmallBudgets(long mib, int processing, int queued, long batchBytes) {
    builder.processWorkers(processing).memoryBudget(mib * MIB);
    BackfillOptions options = built();

    assertThat(options.flushQueue()).isEqualTo(queued);
    assertThat(options.batchBytes()).isEqualTo(batchBytes);
  }

  @Test
  void shouldNotBeAffectedByTheBuilderLater() {
    builder.fetcher(new ScriptedFetcher(1, 1)).processor(Noop.processor()).flusher(Noop.flusher());
    BackfillPipeline<MadeUpLedger, NoRows> pipeline = builder.build();

    builder.fetchWorkers(7);

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
  void fetchWorkers() {
    assertBounds("fetchWorkers", 1, 10_000, n -> builder.fetchWorkers((int) (long) n));
    assertThat(built().fetchWorkers()).isEqualTo(10_000);
  }

  @Test
  void processWorkers() {
    assertBounds("processWorkers", 1, 10_000, n -> builder.processWorkers((int) (long) n));
    assertThat(built().processWorkers()).isEqualTo(10_000);
  }

  @Test
  void flushWorkers() {
    assertBounds("flushWorkers", 1, 10_000, n -> builder.flushWorkers((int) (long) n));
    assertThat(built().flushWorkers()).isEqualTo(10_000);
  }

  @Test
  void batchLedgers() {
    assertBounds("batchLedgers", 1, 1 << 24, n -> builder.batchLedgers((int) (long) n));
    assertThat(built().batchLedgers()).isEqualTo(1 << 24);
  }

  @Test
  void batchBytes() {
    builder.processWorkers(1).memoryBudget(1L << 40);
    assertBounds("batchBytes", 1, Integer.MAX_VALUE, builder::batchBytes);
    assertThat(built().batchBytes()).isEqualTo(Integer.MAX_VALUE);
  }

  @Test
  void ledgerQueue() {
    assertBounds("ledgerQueue", 1, 1 << 24, n -> builder.ledgerQueue((int) (long) n));
    assertThat(built().ledgerQueue()).isEqualTo(1 << 24);
  }

  @Test
  void flushQueue() {
    assertBounds("flushQueue", 1, 1 << 24, n -> builder.flushQueue((int) (long) n));
    assertThat(built().flushQueue()).isEqualTo(1 << 24);
  }

  @Test
  void memoryBudget() {
    assertBounds("memoryBudget", MIB, Long.MAX_VALUE, builder::memoryBudget);
    assertThat(built().memoryBudget()).isEqualTo(Long.MAX_VALUE);
  }

  @Test
  void fetchRetries() {
    assertBounds("fetchRetries", 0, 1 << 24, n -> builder.fetchRetries((int) (long) n));
    assertThat(built().fetchRetries()).isEqualTo(1 << 24);
  }

  @Test
  void flushRetries() {
    assertBounds("flushRetries", 0, 1 << 24, n -> builder.flushRetries((int) (long) n));
    assertThat(built().flushRetries()).isEqualTo(1 << 24);
  }

  @Test
  void fetchRetryDelay() {
    assertDelay("fetchRetryDelay", builder::fetchRetryDelay);
    assertThat(built().fetchRetryDelay()).isEqualTo(Duration.ofDays(1));
  }

  @Test
  void flushRetryDelay() {
    assertDelay("flushRetryDelay", builder::flushRetryDelay);
    BackfillOptions options = built();
    assertThat(options.flushRetryDelay()).isEqualTo(Duration.ofDays(1));
    assertThat(options.flushRetryMaxDelay()).isEqualTo(Duration.ofDays(1));
  }

  @Test
  void flushRetryMaxDelay() {
    assertDelay("flushRetryMaxDelay", builder::flushRetryMaxDelay);
    assertThat(built().flushRetryMaxDelay()).isEqualTo(Duration.ofDays(1));
  }

  @Test
  void flushRetryDelay_longerThanItsMaximum() {
    builder.flushRetryMaxDelay(Duration.ofSeconds(2));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.flushRetryDelay(Duration.ofSeconds(3)))
        .withMessage("flushRetryDelay PT3S is longer than flushRetryMaxDelay PT2S");
    builder.flushRetryDelay(Duration.ofSeconds(2));
    assertThat(built().flushRetryDelay()).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void flushRetryMaxDelay_shorterThanTheDelay() {
    builder.flushRetryDelay(Duration.ofSeconds(3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.flushRetryMaxDelay(Duration.ofSeconds(2)))
        .withMessageContaining("flushRetryDelay PT3S is longer than flushRetryMaxDelay PT2S");
  }

  @Test
  void flushRetryMaxDelay_shorterThanTheDefaultDelay() {
    builder.flushRetryMaxDelay(Duration.ofMillis(200));
    BackfillOptions options = built();
    assertThat(options.flushRetryDelay()).isEqualTo(Duration.ofMillis(200));
    assertThat(options.flushRetryMaxDelay()).isEqualTo(Duration.ofMillis(200));
  }

  @Test
  void batchBytes_moreThanTheBudgetAllows() {
    builder.processWorkers(2).flushWorkers(4).memoryBudget(64 * MIB);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.batchBytes(5 * MIB))
        .withMessageContaining("batchBytes 5242880 for 2 process workers, 4 flush workers")
        .withMessageContaining("memoryBudget of at least " + 70 * MIB)
        .withMessageContaining("but it is " + 64 * MIB);
    builder.batchBytes(4 * MIB);
    assertThat(built().flushQueueBytes()).isEqualTo(8 * MIB);
  }

  @Test
  void memoryBudget_lessThanBatchesNeed() {
    builder.processWorkers(2).flushWorkers(4).batchBytes(5 * MIB);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.memoryBudget(64 * MIB))
        .withMessageContaining("need a memoryBudget of at least " + 70 * MIB);
    builder.memoryBudget(70 * MIB);
    assertThat(built().flushQueueBytes()).isEqualTo(5 * MIB);
  }

  @Test
  void processWorkers_moreThanBatchesFit() {
    builder.flushWorkers(1).batchBytes(5 * MIB).memoryBudget(40 * MIB);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.processWorkers(3))
        .withMessageContaining("3 process workers");
    builder.processWorkers(2);
  }

  @Test
  void flushWorkers_moreThanBatchesFit() {
    builder.processWorkers(1).batchBytes(5 * MIB).memoryBudget(40 * MIB);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.flushWorkers(3))
        .withMessageContaining("3 flush workers");
    builder.flushWorkers(2);
  }

  @Test
  void batchBytes_moreThanTheDefaultsAllow() {
    builder.processWorkers(1).batchBytes(30 * MIB);
    assertThatIllegalArgumentException()
        .isThrownBy(this::built)
        .withMessageContaining("4 flush workers")
        .withMessageContaining("memoryBudget");
  }

  private static void assertBounds(String option, long least, long most, Consumer<Long> set) {
    for (long wrong : new long[] {least - 1, -1}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> set.accept(wrong))
          .withMessage(option + " must be " + least + " to " + most + ", but is " + wrong);
    }
    if (most < Integer.MAX_VALUE) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> set.accept(most + 1))
          .withMessageContaining(option + " must be ");
    }
    set.accept(most);
    assertTwiceRefused(option, () -> set.accept(most));
  }

  private static void assertDelay(String option, Consumer<Duration> set) {
    assertNullRefused(option, () -> set.accept(nothing()));
    for (Duration wrong :
        new Duration[] {Duration.ZERO, Duration.ofSeconds(-1), Duration.ofDays(1).plusNanos(1)}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> set.accept(wrong))
          .withMessage(option + " must be positive and at most a day, but is " + wrong);
    }
    set.accept(Duration.ofDays(1));
    assertTwiceRefused(option, () -> set.accept(Duration.ofDays(1)));
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
