package io.ledgerbackfill.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.FetchUnit;
import io.ledgerbackfill.core.spi.Fetcher;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.Ledger;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.concurrent.TimeUnit;
import java.util.stream.LongStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What each {@link Fetcher} promises. Extend it, and say how to make one over a source, and which
 * ledgers that has: some dozens in several units will do.
 *
 * @param <L> the kind of ledger
 * @since 0.1.0
 */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
public abstract class FetcherContract<L extends Ledger> {

  /** Creates the contract of one test. */
  protected FetcherContract() {}

  /**
   * Returns a fetcher, which the contract closes.
   *
   * @return the fetcher
   * @throws Exception if it can't be made, which fails the test
   */
  protected abstract Fetcher<L> fetcher() throws Exception;

  /**
   * Returns which ledgers the source has.
   *
   * @return at least three ledgers, of at least two units
   */
  protected abstract LedgerSet ledgers();

  /**
   * Returns what is in a ledger, to compare it with what is brought at another time.
   *
   * @param ledger an open ledger
   * @return something with {@code equals}; its sequence and size unless overridden
   */
  protected Object content(L ledger) {
    return List.of(ledger.sequence(), ledger.bytes());
  }

  /**
   * Returns a unit that the source does not have, though it was named: an object that is gone, say.
   *
   * @return the unit; null if there can't be one, and the promise is not tested
   * @throws Exception if it can't be made, which fails the test
   */
  protected @Nullable FetchUnit missingUnit() throws Exception {
    return null;
  }

  /** Requires, after each test, that buffers were given back, if the fetcher borrows any. */
  @AfterEach
  protected void assertNothingIsHeld() {}

  @Test
  void shouldNameEachLedgerInOneUnitAscending() throws Exception {
    try (Fetcher<L> fetcher = fetcher()) {
      for (LedgerSet wanted : List.of(ledgers(), first(), last(), everyOther())) {
        List<FetchUnit> units = units(fetcher, wanted);
        LedgerSet named = LedgerSet.empty();
        long end = -1;
        for (FetchUnit unit : units) {
          LedgerSet ofUnit = LedgerSet.of(unit.ledgers());
          assertThat(unit.ledgers().first())
              .as("%s begins after the one before", unit)
              .isGreaterThan(end);
          assertThat(ofUnit.intersection(wanted).isEmpty()).as("%s is not needed", unit).isFalse();
          named = named.union(ofUnit);
          end = unit.ledgers().last();
        }
        assertThat(wanted.difference(named)).as("ledgers in no unit").isEqualTo(LedgerSet.empty());
      }
    }
  }

  @Test
  void shouldEndTheUnitsAsIteratorsDo() throws Exception {
    try (Fetcher<L> fetcher = fetcher()) {
      Iterator<FetchUnit> units = fetcher.units(first());
      assertThat(units.hasNext()).isTrue();
      assertThat(units.hasNext()).isTrue();
      assertThat(units.next()).isNotNull();
      assertThat(units.hasNext()).isFalse();
      assertThatThrownBy(units::next).isInstanceOf(NoSuchElementException.class);
    }
  }

  @Test
  void shouldHandOverAllLedgersOfAUnitAscending() throws Exception {
    LedgerSet brought = LedgerSet.empty();
    try (Fetcher<L> fetcher = fetcher()) {
      for (FetchUnit unit : units(fetcher, ledgers())) {
        RecordingSink<L> sink = new RecordingSink<>(unit); // refuses others, and other orders
        try {
          fetcher.fetch(unit, sink);
          for (L ledger : sink.open()) {
            assertThat(ledger.bytes()).isNotNegative();
            brought = brought.union(sequence(ledger));
          }
        } finally {
          sink.letGo();
        }
      }
    }
    assertThat(ledgers().difference(brought))
        .as("ledgers not brought")
        .isEqualTo(LedgerSet.empty());
  }

  @Test
  void shouldBringTheSameWhenAUnitIsFetchedAgain() throws Exception {
    try (Fetcher<L> fetcher = fetcher()) {
      FetchUnit unit = units(fetcher, ledgers()).get(0);
      assertThat(fetch(fetcher, unit)).isNotEmpty().isEqualTo(fetch(fetcher, unit));
    }
  }

  /** Called again after a failure, also when some ledgers were already handed over. */
  @Test
  void shouldBringAllWhenAUnitIsFetchedAgainAfterAFailure() throws Exception {
    try (Fetcher<L> fetcher = fetcher()) {
      FetchUnit unit = units(fetcher, ledgers()).get(0);
      List<Object> whole = fetch(fetcher, unit);
      failAtEachCall(fetcher, unit, () -> new FinalException("the sink fails"));
      assertThat(fetch(fetcher, unit)).isEqualTo(whole);
    }
  }

  @Test
  void shouldFetchManyUnitsAtOnce() throws Exception {
    try (Fetcher<L> fetcher = fetcher()) {
      List<FetchUnit> units = units(fetcher, ledgers());
      List<List<Object>> alone = new ArrayList<>();
      for (FetchUnit unit : units) {
        alone.add(fetch(fetcher, unit));
      }
      List<List<List<Object>>> atOnce =
          AtOnce.run(
              AtOnce.THREADS,
              worker -> {
                List<List<Object>> all = new ArrayList<>();
                for (int i = 0; i < units.size(); i++) {
                  all.add(fetch(fetcher, units.get((worker + i) % units.size())));
                }
                return all;
              });
      for (int worker = 0; worker < atOnce.size(); worker++) {
        for (int i = 0; i < units.size(); i++) {
          assertThat(atOnce.get(worker).get(i)).isEqualTo(alone.get((worker + i) % units.size()));
        }
      }
    }
  }

  /** They are processed on another thread, after others were fetched. */
  @Test
  void shouldLeaveLedgersToTheirNewOwnerUntilHeClosesThem() throws Exception {
    try (Fetcher<L> fetcher = fetcher()) {
      List<FetchUnit> units = units(fetcher, ledgers());
      RecordingSink<L> sink = new RecordingSink<>(units.get(0));
      try {
        fetcher.fetch(units.get(0), sink);
        List<Object> contents = contents(sink.open());
        fetch(fetcher, units.get(units.size() - 1));
        assertThat(AtOnce.get(AtOnce.start(() -> contents(sink.open())))).isEqualTo(contents);
      } finally {
        sink.letGo();
      }
    }
  }

  @Test
  void shouldGiveMemoryBackWithTheLastLedgerInIt() throws Exception {
    try (Fetcher<L> fetcher = fetcher()) {
      for (FetchUnit unit : units(fetcher, ledgers())) {
        RecordingSink<L> sink = new RecordingSink<>(unit);
        fetcher.fetch(unit, sink);
        sink.letGo();
        assertThat(sink.reservations()).as("pieces of memory not given back").isZero();
      }
    }
  }

  /** A run that stops interrupts its workers; most wait in the sink then. */
  @Test
  void shouldPassOnAnInterruptWhereverItComes() throws Exception {
    try (Fetcher<L> fetcher = fetcher()) {
      FetchUnit unit = units(fetcher, ledgers()).get(0);
      failAtEachCall(fetcher, unit, () -> new InterruptedException("the run stops"));
    }
  }

  @Test
  void shouldGoOnAfterAnAbort() throws Exception {
    try (Fetcher<L> fetcher = fetcher()) {
      FetchUnit unit = units(fetcher, ledgers()).get(0);
      List<Object> before = fetch(fetcher, unit);
      fetcher.abort();
      assertThat(fetch(fetcher, unit)).isEqualTo(before);
    }
  }

  @Test
  void shouldFailForGoodWhereAUnitIsMissing() throws Exception {
    FetchUnit missing = Hook.orSkip(missingUnit(), "no unit can be missing");
    try (Fetcher<L> fetcher = fetcher()) {
      RecordingSink<L> sink = new RecordingSink<>(missing);
      assertThatThrownBy(() -> fetcher.fetch(missing, sink))
          .isInstanceOf(FinalException.class)
          .hasMessageContaining(missing.name());
      sink.letGo();
      assertThat(sink.reservations()).as("pieces of memory not given back").isZero();
    }
  }

  @Test
  void shouldBeClosedTwiceWithoutHarm() throws Exception {
    Fetcher<L> fetcher = fetcher();
    fetch(fetcher, units(fetcher, ledgers()).get(0));
    fetcher.close();
    fetcher.close();
  }

  /** Has the sink fail at its first call, at its second, and so on, as often as it is called. */
  private void failAtEachCall(
      Fetcher<L> fetcher, FetchUnit unit, java.util.function.Supplier<Exception> failure)
      throws Exception {
    RecordingSink<L> whole = new RecordingSink<>(unit);
    fetcher.fetch(unit, whole);
    whole.letGo();
    for (int failing = 1; failing <= whole.calls(); failing++) {
      int at = failing;
      Exception thrown = failure.get();
      RecordingSink<L> sink =
          new RecordingSink<>(
              unit,
              call -> {
                if (call == at) {
                  sneak(thrown);
                }
              });
      Throwable passedOn = catchThrowable(() -> fetcher.fetch(unit, sink));
      sink.letGo();
      assertThat(passedOn)
          .as("what fetch throws when the sink's call %s fails", at)
          .isSameAs(thrown);
      assertThat(sink.reservations()).as("pieces of memory not given back").isZero();
    }
  }

  @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
  private static <E extends Exception> void sneak(Exception thrown) throws E {
    throw (E) thrown;
  }

  private List<Object> fetch(Fetcher<L> fetcher, FetchUnit unit) throws InterruptedException {
    RecordingSink<L> sink = new RecordingSink<>(unit);
    try {
      fetcher.fetch(unit, sink);
      return contents(sink.open());
    } finally {
      sink.letGo();
    }
  }

  private List<Object> contents(List<L> ledgers) {
    return ledgers.stream().map(this::content).toList();
  }

  private List<FetchUnit> units(Fetcher<L> fetcher, LedgerSet wanted) throws InterruptedException {
    Iterator<FetchUnit> units = fetcher.units(wanted);
    assertThat(units).as("units(LedgerSet)").isNotNull();
    List<FetchUnit> all = new ArrayList<>();
    units.forEachRemaining(all::add);
    assertThat(all).isNotEmpty().doesNotContainNull();
    return all;
  }

  private LedgerSet first() {
    return LedgerSet.of(LedgerRange.of(ledgers().first(), ledgers().first()));
  }

  private LedgerSet last() {
    return LedgerSet.of(LedgerRange.of(ledgers().last(), ledgers().last()));
  }

  private LedgerSet everyOther() {
    return LedgerSet.of(
        LongStream.rangeClosed(ledgers().first(), ledgers().last())
            .filter(sequence -> ledgers().contains(sequence))
            .filter(sequence -> (sequence - ledgers().first()) % 2 == 0)
            .mapToObj(sequence -> LedgerRange.of(sequence, sequence))
            .toList());
  }

  private static LedgerSet sequence(Ledger ledger) {
    return LedgerSet.of(LedgerRange.of(ledger.sequence(), ledger.sequence()));
  }
}
