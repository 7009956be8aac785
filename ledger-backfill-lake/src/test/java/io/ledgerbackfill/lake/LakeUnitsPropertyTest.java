package io.ledgerbackfill.lake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.FetchUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LakeUnitsPropertyTest {

  @Property
  void shouldNameEachObjectNeededOnceAscending(
      @ForAll("sets") LedgerSet ledgers, @ForAll @IntRange(min = 1, max = 9) int ledgersPerFile) {
    LakeLayout layout = LakeLayout.of(ledgersPerFile, 3);
    LakeUnits units = new LakeUnits(layout, ledgers);

    List<FetchUnit> named = new ArrayList<>();
    while (units.hasNext()) {
      named.add(units.next());
    }

    assertThat(named)
        .containsExactlyElementsOf(
            ledgers.ranges().stream()
                .flatMapToLong(range -> LongStream.rangeClosed(range.first(), range.last()))
                .map(ledger -> layout.file(ledger).first())
                .distinct()
                .mapToObj(first -> new FetchUnit(layout.key(first), layout.file(first)))
                .toList());
    assertThatThrownBy(units::next).isInstanceOf(NoSuchElementException.class);
  }

  @Provide
  Arbitrary<LedgerSet> sets() {
    Arbitrary<Long> start =
        Arbitraries.oneOf(
            Arbitraries.longs().between(2, 100),
            Arbitraries.longs().between(LedgerRange.MAX_SEQUENCE - 60, LedgerRange.MAX_SEQUENCE));
    return Combinators.combine(start, Arbitraries.longs().between(0, 20))
        .as(
            (first, more) ->
                LedgerRange.of(first, Math.min(first + more, LedgerRange.MAX_SEQUENCE)))
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(LedgerSet::of);
  }
}
