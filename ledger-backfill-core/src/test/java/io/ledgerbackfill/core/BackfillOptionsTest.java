package io.ledgerbackfill.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;

import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BackfillOptionsTest {

  private static final long MIB = 1L << 20;

  private final BackfillOptions.Builder builder = BackfillOptions.builder();

  private BackfillOptions built() {
    return builder.build();
  }

  @Test
  void defaults() {
    int cores = Runtime.getRuntime().availableProcessors();
    int queued = Math.max(2, Math.min(8, 16 - cores - 4));
    BackfillOptions options = built();

    assertThat(options).isEqualTo(BackfillOptions.ofDefaults());
    assertThat(options.fetchWorkers()).isEqualTo(40);
    assertThat(options.processWorkers()).isEqualTo(cores);
    assertThat(options.flushWorkers()).isEqualTo(4);
    assertThat(options.batchLedgers()).isEqualTo(100);
    assertThat(options.batchBytes())
        .isEqualTo(Math.min(16 * MIB, 128 * MIB / (cores + 4 + queued)));
    assertThat(options.ledgerQueue()).isEqualTo(256);
    assertThat(options.flushQueue()).isEqualTo(queued);
    assertThat(options.memoryBudget()).isEqualTo(256 * MIB);
    assertThat(options.fetchRetries()).isEqualTo(3);
    assertThat(options.fetchRetryDelay()).isEqualTo(Duration.ofSeconds(5));
    assertThat(options.flushRetries()).isEqualTo(10);
    assertThat(options.flushRetryDelay()).isEqualTo(Duration.ofSeconds(1));
    assertThat(options.flushRetryMaxDelay()).isEqualTo(Duration.ofSeconds(30));
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
        .withMessage("flushRetryDelay 3s is longer than flushRetryMaxDelay 2s");
    builder.flushRetryDelay(Duration.ofSeconds(2));
    assertThat(built().flushRetryDelay()).isEqualTo(Duration.ofSeconds(2));
  }

  @Test
  void flushRetryMaxDelay_shorterThanTheDelay() {
    builder.flushRetryDelay(Duration.ofSeconds(3));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.flushRetryMaxDelay(Duration.ofSeconds(2)))
        .withMessageContaining("flushRetryDelay 3s is longer than flushRetryMaxDelay 2s");
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

  @Test
  void toBuilder_setsEachValueOnceMore() {
    BackfillOptions before = builder.fetchWorkers(7).flushRetries(1).build();
    BackfillOptions.Builder again = before.toBuilder().fetchWorkers(8);

    assertThatIllegalStateException().isThrownBy(() -> again.fetchWorkers(9));
    BackfillOptions after = again.build();

    assertThat(after.fetchWorkers()).isEqualTo(8);
    assertThat(after.flushRetries()).isEqualTo(1);
    assertThat(before.fetchWorkers()).isEqualTo(7);
    assertThat(before.toBuilder().build()).isEqualTo(before).hasSameHashCodeAs(before);
    assertThat(after).isNotEqualTo(before);
  }

  /** Else a smaller budget would keep the batches of the larger one. */
  @Test
  void toBuilder_leavesDefaultsDefaults() {
    BackfillOptions small = BackfillOptions.ofDefaults().toBuilder().memoryBudget(8 * MIB).build();

    assertThat(small).isEqualTo(builder.memoryBudget(8 * MIB).build());
    assertThat(small.batchBytes()).isLessThan(4 * MIB);
    assertThat(small.flushQueue()).isEqualTo(2);
    assertThat(small.toBuilder().memoryBudget(256 * MIB).build().batchBytes())
        .isEqualTo(BackfillOptions.ofDefaults().batchBytes());
  }

  /** In whichever order: what was there before may be set still. */
  @Test
  void toBuilder_comparesNewValuesWithNewOnes() {
    BackfillOptions small = builder.processWorkers(1).batchBytes(100).memoryBudget(MIB).build();

    BackfillOptions large = small.toBuilder().batchBytes(16 * MIB).memoryBudget(512 * MIB).build();

    assertThat(large.batchBytes()).isEqualTo(16 * MIB);
    assertThatExceptionOfType(InvalidOptionException.class)
        .isThrownBy(() -> small.toBuilder().batchBytes(16 * MIB).build())
        .withMessageContaining("but it is " + MIB)
        .satisfies(e -> assertThat(e.option()).isEqualTo(BackfillOption.BATCH_BYTES));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> large.toBuilder().memoryBudget(MIB).build())
        .withMessageContaining("batchBytes " + 16 * MIB);
    BackfillOptions slow = BackfillOptions.builder().flushRetryDelay(Duration.ofMinutes(1)).build();
    assertThatIllegalArgumentException()
        .isThrownBy(() -> slow.toBuilder().flushRetryMaxDelay(Duration.ofSeconds(2)).build())
        .withMessage("flushRetryDelay 1m is longer than flushRetryMaxDelay 2s");
  }

  @Test
  void shouldStayAsItWasWhenAValueIsRefused() {
    assertThatIllegalArgumentException().isThrownBy(() -> builder.fetchWorkers(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> builder.set(BackfillOption.FETCH_WORKERS, "many"));

    assertThat(builder.fetchWorkers(3).build().fetchWorkers()).isEqualTo(3);
  }

  @Test
  void shouldNotBeAffectedByTheBuilderLater() {
    BackfillOptions before = builder.fetchWorkers(7).build();

    builder.flushWorkers(1);

    assertThat(before.flushWorkers()).isEqualTo(4);
    assertThat(builder.build().flushWorkers()).isEqualTo(1);
  }

  @Test
  void shouldTellAllValues() {
    assertThat(builder.memoryBudget(64 * MIB).batchBytes(100).build().toString())
        .startsWith("BackfillOptions[fetchWorkers=40, ")
        .contains("batchBytes=100", "memoryBudget=64m", "fetchRetryDelay=5s");
  }

  private static void assertBounds(String option, long least, long most, Consumer<Long> set) {
    for (long wrong : new long[] {least - 1, -1}) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> set.accept(wrong))
          .withMessageStartingWith(option + " must be ")
          .withMessageEndingWith(", but is " + wrong);
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
          .withMessage(
              option + " must be more than 0s and at most 24h, but is " + OptionText.of(wrong));
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

  /** A null that the compiler can't see, as from code that is not checked for null. */
  @SuppressWarnings({"NullAway", "TypeParameterUnusedInFormals", "NullableProblems"})
  private static <T> T nothing() {
    return null;
  }
}
