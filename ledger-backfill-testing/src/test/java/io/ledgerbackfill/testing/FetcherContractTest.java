package io.ledgerbackfill.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;
import static org.junit.jupiter.params.provider.Arguments.arguments;
import static org.junit.platform.engine.TestExecutionResult.Status.FAILED;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.FetchUnit;
import io.ledgerbackfill.core.spi.Fetcher;
import io.ledgerbackfill.core.testing.MadeUpLedger;
import io.ledgerbackfill.core.testing.ScriptedFetcher;
import io.ledgerbackfill.testing.FaultyFetcher.Fault;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The contract of fetchers finds each promise that is not kept. */
class FetcherContractTest {

  private static Fault fault = Fault.NONE;

  static Stream<Arguments> promises() {
    return Stream.of(
        arguments(Fault.NAMES_UNITS_BACKWARDS, "shouldNameEachLedgerInOneUnitAscending"),
        arguments(Fault.NAMES_UNITS_TWICE, "shouldNameEachLedgerInOneUnitAscending"),
        arguments(Fault.NAMES_UNITS_THAT_NOBODY_WANTS, "shouldNameEachLedgerInOneUnitAscending"),
        arguments(Fault.LEAVES_OUT_UNITS, "shouldNameEachLedgerInOneUnitAscending"),
        arguments(Fault.ENDS_WITH_NULL, "shouldEndTheUnitsAsIteratorsDo"),
        arguments(Fault.LEAVES_OUT_LEDGERS, "shouldHandOverAllLedgersOfAUnitAscending"),
        arguments(Fault.HANDS_OVER_BACKWARDS, "shouldHandOverAllLedgersOfAUnitAscending"),
        arguments(
            Fault.SKIPS_ITS_UNIT_WHEN_ASKED_AGAIN, "shouldBringTheSameWhenAUnitIsFetchedAgain"),
        arguments(
            Fault.CONTINUES_WHERE_IT_FAILED, "shouldBringAllWhenAUnitIsFetchedAgainAfterAFailure"),
        arguments(Fault.IS_FOR_ONE_THREAD, "shouldFetchManyUnitsAtOnce"),
        arguments(Fault.CLOSES_LEDGERS, "shouldLeaveLedgersToTheirNewOwnerUntilHeClosesThem"),
        arguments(Fault.KEEPS_MEMORY, "shouldGiveMemoryBackWithTheLastLedgerInIt"),
        arguments(Fault.KEEPS_MEMORY_ON_FAILURE, "shouldPassOnAnInterruptWhereverItComes"),
        arguments(Fault.SWALLOWS_INTERRUPTS, "shouldPassOnAnInterruptWhereverItComes"),
        arguments(Fault.WRAPS_INTERRUPTS, "shouldPassOnAnInterruptWhereverItComes"),
        arguments(Fault.STAYS_ABORTED, "shouldGoOnAfterAnAbort"),
        arguments(Fault.TRIES_MISSING_UNITS_AGAIN, "shouldFailForGoodWhereAUnitIsMissing"),
        arguments(Fault.CAN_BE_CLOSED_ONCE, "shouldBeClosedTwiceWithoutHarm"));
  }

  @ParameterizedTest
  @MethodSource("promises")
  void shouldFindAPromiseThatIsNotKept(Fault broken, String promise) {
    fault = broken;
    assertThat(Contracts.notPassed(OfAFaultySource.class, promise))
        .containsExactly(entry(promise, FAILED));
  }

  @Test
  void shouldPassWhereAllAreKept() {
    fault = Fault.NONE;
    assertThat(Contracts.notPassed(OfAFaultySource.class)).isEmpty();
  }

  /** Four ledgers a unit, which come in two pieces. */
  private static ScriptedFetcher source() {
    return new ScriptedFetcher(4, 2, 10, (unit, attempt, sequence) -> {});
  }

  private static LedgerSet someLedgers() {
    return LedgerSet.of(LedgerRange.of(4, 43));
  }

  static final class OfAFaultySource extends FetcherContract<MadeUpLedger> {

    @Override
    protected Fetcher<MadeUpLedger> fetcher() {
      return new FaultyFetcher(fault, source());
    }

    @Override
    protected LedgerSet ledgers() {
      return someLedgers();
    }

    @Override
    protected FetchUnit missingUnit() {
      return new FetchUnit("gone", LedgerRange.of(4, 7));
    }
  }
}
