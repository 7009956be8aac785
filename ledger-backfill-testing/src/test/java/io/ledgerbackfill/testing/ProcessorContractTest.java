package io.ledgerbackfill.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.junit.platform.engine.TestExecutionResult.Status.FAILED;

import io.ledgerbackfill.core.spi.Processor;
import io.ledgerbackfill.core.testing.MadeUpLedger;
import io.ledgerbackfill.testing.FaultyProcessor.Fault;
import java.util.List;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of processors finds each promise that is not kept. */
class ProcessorContractTest {

  private static Fault fault = Fault.NONE;

  static Stream<Arguments> promises() {
    return Stream.of(
        arguments(Fault.IS_SHARED, "shouldMakeAProcessorOfItsOwnForEachWorker"),
        arguments(Fault.FILLS_ONE_BATCH, "shouldOpenEmptyBatches"),
        arguments(Fault.GOES_ON_WITH_OLD_ROWS, "shouldOpenEmptyBatches"),
        arguments(Fault.NUMBERS_ROWS_ACROSS_LEDGERS, "shouldWriteTheSameRowsWhateverItSawBefore"),
        arguments(Fault.NUMBERS_ROWS_ACROSS_WORKERS, "shouldWriteTheSameRowsInEachWorker"),
        arguments(Fault.COUNTS_WRONG, "shouldCountItsRowsAndItsMemory"),
        arguments(Fault.TELLS_TOO_LITTLE_MEMORY, "shouldCountItsRowsAndItsMemory"),
        arguments(Fault.CLOSES_LEDGERS, "shouldLeaveLedgersToTheirOwnerAndNeedThemNoMore"),
        arguments(Fault.KEEPS_LEDGERS, "shouldLeaveLedgersToTheirOwnerAndNeedThemNoMore"),
        arguments(Fault.WRITES_NOTHING_FOR_BROKEN_LEDGERS, "shouldFailForALedgerThatHasNoRows"),
        arguments(Fault.CAN_BE_CLOSED_ONCE, "shouldBeClosedTwiceWithoutHarm"));
  }

  @ParameterizedTest
  @MethodSource("promises")
  void shouldFindAPromiseThatIsNotKept(Fault broken, String promise) {
    fault = broken;
    assertThat(Contracts.notPassed(OfAFaultyProcessor.class, promise))
        .containsExactly(entry(promise, FAILED));
  }

  @Test
  void shouldPassWhereAllAreKept() {
    fault = Fault.NONE;
    assertThat(Contracts.notPassed(OfAFaultyProcessor.class)).isEmpty();
  }

  static final class OfAFaultyProcessor
      extends ProcessorContract<MadeUpLedger, FaultyProcessor.Rows> {

    @Override
    protected Processor.Factory<MadeUpLedger, FaultyProcessor.Rows> factory() {
      return FaultyProcessor.factory(fault);
    }

    @Override
    protected List<MadeUpLedger> ledgers() {
      return LongStream.range(1, 5).mapToObj(OfAFaultyProcessor::ledger).toList();
    }

    @Override
    protected MadeUpLedger brokenLedger() {
      return ledger(FaultyProcessor.BROKEN);
    }

    private static MadeUpLedger ledger(long sequence) {
      return new MadeUpLedger(sequence, 10, () -> {});
    }

    @Override
    protected List<?> rows(FaultyProcessor.Rows batch) {
      return batch.content();
    }
  }
}
