package io.ledgerbackfill.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.junit.platform.engine.TestExecutionResult.Status.FAILED;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.ProgressStore;
import io.ledgerbackfill.core.testing.MemoryFlusher;
import io.ledgerbackfill.core.testing.RowBatch;
import java.util.UUID;
import java.util.concurrent.BrokenBarrierException;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of progress finds each promise that is not kept; the double of a sink keeps it. */
class ProgressContractTest {

  private enum Fault {
    NONE,
    BEGINS_WITH_SOME_DONE,
    IGNORES_THE_RANGE,
    LEAVES_OUT_THE_LAST,
    REMEMBERS_ITS_ANSWER,
    FORGETS_WHAT_WAS_ASKED_FOR,
    IS_FOR_ONE_THREAD,
    SWALLOWS_INTERRUPTS
  }

  private static Fault fault = Fault.NONE;

  static Stream<Arguments> promises() {
    return Stream.of(
        arguments(Fault.BEGINS_WITH_SOME_DONE, "shouldTellThatNothingIsDoneAtFirst"),
        arguments(Fault.IGNORES_THE_RANGE, "shouldTellWhatIsDoneOfTheRangeAndNothingElse"),
        arguments(Fault.LEAVES_OUT_THE_LAST, "shouldKnowTheFirstAndTheLastLedgerThereCanBe"),
        arguments(Fault.LEAVES_OUT_THE_LAST, "shouldTellWhatIsDoneOfTheRangeAndNothingElse"),
        arguments(Fault.REMEMBERS_ITS_ANSWER, "shouldTellWhatBecameDoneSinceItWasAsked"),
        arguments(Fault.FORGETS_WHAT_WAS_ASKED_FOR, "shouldOnlyRead"),
        arguments(Fault.IS_FOR_ONE_THREAD, "shouldAnswerManyThreadsAtOnce"),
        arguments(Fault.SWALLOWS_INTERRUPTS, "shouldEndWhenItIsInterrupted"));
  }

  @ParameterizedTest
  @MethodSource("promises")
  void shouldFindAPromiseThatIsNotKept(Fault broken, String promise) {
    fault = broken;
    assertThat(Contracts.notPassed(OfAMemoryFlusher.class, promise))
        .containsExactly(entry(promise, FAILED));
  }

  @Test
  void shouldPassWhereAllAreKept() {
    fault = Fault.NONE;
    assertThat(Contracts.notPassed(OfAMemoryFlusher.class)).isEmpty();
  }

  static final class OfAMemoryFlusher extends ProgressContract {

    private final MemoryFlusher<Long> flusher = new MemoryFlusher<>();
    private final CyclicBarrier race = new CyclicBarrier(2);
    private LedgerSet forgotten = LedgerSet.empty();
    private @Nullable LedgerSet remembered;
    private volatile LedgerRange asked = LedgerRange.of(0, 0);

    @Override
    protected ProgressStore progress() {
      return fault == Fault.NONE ? flusher.progress() : this::done;
    }

    @Override
    protected void makeDone(LedgerSet ledgers) throws InterruptedException {
      try (RowBatch<Long> batch = new RowBatch<>()) {
        flusher.flush(UUID.randomUUID(), ledgers, batch);
      }
    }

    private LedgerSet done(LedgerRange range) {
      asked = range;
      return switch (fault) {
        case NONE -> flusher.done(range);
        case BEGINS_WITH_SOME_DONE -> flusher.done(range).union(LedgerSet.parse("1"));
        case IGNORES_THE_RANGE -> flusher.done();
        case LEAVES_OUT_THE_LAST ->
            range.size() == 1
                ? LedgerSet.empty()
                : flusher.done(LedgerRange.of(range.first(), range.last() - 1));
        case REMEMBERS_ITS_ANSWER -> remember(range);
        case FORGETS_WHAT_WAS_ASKED_FOR -> forget(range);
        case IS_FOR_ONE_THREAD -> {
          meetAnother();
          yield flusher.done(asked);
        }
        case SWALLOWS_INTERRUPTS -> {
          Thread.interrupted();
          yield flusher.done(range);
        }
      };
    }

    private LedgerSet remember(LedgerRange range) {
      LedgerSet answer = remembered == null ? flusher.done(range) : remembered;
      remembered = answer;
      return answer;
    }

    private LedgerSet forget(LedgerRange range) {
      LedgerSet done = flusher.done(range).difference(forgotten);
      forgotten = forgotten.union(done);
      return done;
    }

    /** So that another thread has asked, too, before the answer is made. */
    private void meetAnother() {
      try {
        race.await(1, TimeUnit.SECONDS);
      } catch (TimeoutException | BrokenBarrierException e) {
        race.reset();
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
