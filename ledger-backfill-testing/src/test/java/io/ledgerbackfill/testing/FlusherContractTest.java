package io.ledgerbackfill.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.junit.platform.engine.TestExecutionResult.Status.FAILED;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.Flusher;
import io.ledgerbackfill.core.testing.RowBatch;
import io.ledgerbackfill.testing.FaultyFlusher.Fault;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of flushers finds each promise that is not kept. */
class FlusherContractTest {

  private static Fault fault = Fault.NONE;

  static Stream<Arguments> promises() {
    String here = "shouldHaveRowsAndProgressThereWhenItReturns";
    return Stream.of(
        arguments(Fault.RECORDS_NO_PROGRESS, here),
        arguments(Fault.WRITES_ROWS_LATE, here),
        arguments(
            Fault.LOSES_ROWS_OF_OTHER_THREADS,
            "shouldFlushManyBatchesAtOnceAndNeverTellProgressBeforeRows"),
        arguments(
            Fault.WRITES_ROWS_LATE, "shouldFlushManyBatchesAtOnceAndNeverTellProgressBeforeRows"),
        arguments(Fault.RECORDS_BEFORE_ROWS, "shouldShowNothingOfABatchUnderWay"),
        arguments(Fault.WRITES_AGAIN, "shouldWriteABatchOnceThoughItComesAgain"),
        arguments(Fault.WRITES_AGAIN, "shouldWriteABatchOnceThoughItsAnswerWasLost"),
        arguments(
            Fault.TAKES_ITS_OWN_BATCH_FOR_ANOTHERS, "shouldWriteABatchOnceThoughItsAnswerWasLost"),
        arguments(
            Fault.TAKES_ITS_OWN_BATCH_FOR_ANOTHERS, "shouldWriteABatchOnceThoughItComesAgain"),
        arguments(
            Fault.TAKES_WHAT_IS_DONE, "shouldRefuseLedgersThatAreDoneAndWriteNoPartOfTheirBatch"),
        arguments(
            Fault.WRITES_BEFORE_IT_REFUSES,
            "shouldRefuseLedgersThatAreDoneAndWriteNoPartOfTheirBatch"),
        arguments(Fault.CHECKS_BEFORE_IT_LOCKS, "shouldLetOneOfManyWinWhenAllHaveTheSameLedgers"),
        arguments(Fault.REFUSES_EMPTY_BATCHES, "shouldTakeLedgersWithoutRows"),
        arguments(Fault.CLOSES_BATCHES, "shouldLeaveTheBatchAsItIs"),
        arguments(Fault.TAKES_INTERRUPTS_FOR_FAILURES, "shouldTakeAnInterruptForAStop"),
        arguments(Fault.IGNORES_ABORT, "shouldFreeAFlushThatIsAborted"),
        arguments(Fault.STAYS_ABORTED, "shouldGoOnAfterAnAbort"),
        arguments(Fault.IS_PREPARED_ONCE, "shouldBePreparedForEachRun"),
        arguments(Fault.HAS_MANY_PROGRESSES, "shouldHaveOneProgressThatAnswersBeforeItIsPrepared"),
        arguments(
            Fault.HAS_NO_PROGRESS_AT_FIRST, "shouldHaveOneProgressThatAnswersBeforeItIsPrepared"),
        arguments(Fault.CAN_BE_CLOSED_ONCE, "shouldKeepWhatIsDurableWhenItIsClosedTwice"),
        arguments(Fault.FORGETS_WHEN_CLOSED, "shouldKeepWhatIsDurableWhenItIsClosedTwice"));
  }

  @ParameterizedTest
  @MethodSource("promises")
  void shouldFindAPromiseThatIsNotKept(Fault broken, String promise) {
    fault = broken;
    assertThat(Contracts.notPassed(OnAFaultySink.class, promise))
        .containsExactly(entry(promise, FAILED));
  }

  @Test
  void shouldPassWhereAllAreKept() {
    fault = Fault.NONE;
    assertThat(Contracts.notPassed(OnAFaultySink.class)).isEmpty();
  }

  static final class OnAFaultySink extends FlusherContract<RowBatch<Long>> {

    private final FaultyFlusher.Sink sink = new FaultyFlusher.Sink();

    @Override
    protected Flusher<RowBatch<Long>> flusher() {
      return new FaultyFlusher(fault, sink, false);
    }

    @Override
    protected Flusher<RowBatch<Long>> flusherWhoseAnswerIsLost() {
      return new FaultyFlusher(fault, sink, true);
    }

    @Override
    protected AutoCloseable holdFlushes() {
      return sink.hold();
    }

    @Override
    protected void awaitHeldFlush() throws InterruptedException {
      sink.awaitHeld();
    }

    @Override
    protected RowBatch<Long> batch(LedgerSet ledgers) {
      return Rows.of(ledgers);
    }

    @Override
    protected List<Long> rows() {
      return sink.rows();
    }
  }

  /** Batches of one row for each ledger. */
  static final class Rows {

    private Rows() {}

    static RowBatch<Long> of(LedgerSet ledgers) {
      RowBatch<Long> batch = new RowBatch<>();
      for (LedgerRange range : ledgers.ranges()) {
        for (long ledger = range.first(); ledger <= range.last(); ledger++) {
          batch.add("rows", ledger, 10);
        }
      }
      return batch;
    }
  }
}
