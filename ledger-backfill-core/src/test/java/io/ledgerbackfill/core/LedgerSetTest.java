package io.ledgerbackfill.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.NavigableSet;
import java.util.NoSuchElementException;
import java.util.OptionalLong;
import java.util.TreeSet;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LedgerSetTest {

  private static final LedgerRange ALL = LedgerRange.of(0, LedgerRange.MAX_SEQUENCE);

  @Test
  void shouldMergeRangesThatOverlapOrTouch() {
    LedgerSet set =
        LedgerSet.of(
            LedgerRange.of(9, 12),
            LedgerRange.of(1, 3),
            LedgerRange.of(4, 5),
            LedgerRange.of(2, 3));

    assertThat(set.ranges()).containsExactly(LedgerRange.of(1, 5), LedgerRange.of(9, 12));
    assertThat(set.size()).isEqualTo(9);
    assertThat(set.first()).isEqualTo(1);
    assertThat(set.last()).isEqualTo(12);
    assertThat(set).hasToString("1-5, 9-12");
  }

  @Test
  void shouldHoldNothingWhenEmpty() {
    assertThat(LedgerSet.empty().isEmpty()).isTrue();
    assertThat(LedgerSet.of()).isEqualTo(LedgerSet.empty()).hasToString("none");
    assertThat(LedgerSet.empty().contains(0)).isFalse();
    assertThat(LedgerSet.empty().ceiling(0)).isEmpty();
    assertThat(LedgerSet.empty().ranges()).isEmpty();
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> LedgerSet.empty().first());
    assertThatExceptionOfType(NoSuchElementException.class)
        .isThrownBy(() -> LedgerSet.empty().last());
  }

  @Test
  void shouldHoldAllLedgersThereCanBe() {
    LedgerSet all = LedgerSet.of(ALL);

    assertThat(all.size()).isEqualTo(1L << 32);
    assertThat(all.contains(0)).isTrue();
    assertThat(all.contains(LedgerRange.MAX_SEQUENCE)).isTrue();
    assertThat(all.contains(LedgerRange.MAX_SEQUENCE + 1)).isFalse();
    assertThat(all.ceiling(LedgerRange.MAX_SEQUENCE + 1)).isEmpty();
    assertThat(all.gaps(ALL).isEmpty()).isTrue();
    assertThat(LedgerSet.empty().gaps(ALL)).isEqualTo(all);
  }

  @Test
  void shouldAbbreviateLongSets() {
    LedgerSet set =
        LedgerSet.of(
            LongStream.range(0, 1000).mapToObj(i -> LedgerRange.of(3 * i, 3 * i + 1)).toList());

    assertThat(set)
        .hasToString(
            "0-1, 3-4, 6-7, 9-10, 12-13, 15-16, 18-19, 21-22, 24-25, 27-28"
                + " and 990 more ranges up to 2998 (2000 ledgers)");
  }

  @Test
  void shouldReadItsTextForm() {
    LedgerSet set = LedgerSet.of(LedgerRange.of(5, 7), LedgerRange.of(9, 9));

    assertThat(set.toText()).isEqualTo("5-7,9");
    assertThat(LedgerSet.parse("5-7,9")).isEqualTo(set);
    assertThat(LedgerSet.parse(" 9 , 5 - 6,\t7\n")).isEqualTo(set);
    assertThat(LedgerSet.parse(set.toString())).isEqualTo(set);
    assertThat(LedgerSet.empty().toText()).isEqualTo("none");
    assertThat(LedgerSet.parse("none")).isEqualTo(LedgerSet.empty());
    assertThat(LedgerSet.parse("0-4294967295")).isEqualTo(LedgerSet.of(ALL));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "''             | the number of a ledger is wanted at character 1, where there is the end",
        "5-7,           | the number of a ledger is wanted at character 5, where there is the end",
        "5-7 9          | a comma or the end is wanted at character 5, where there is '9'",
        "5,7-           | the number of a ledger is wanted at character 5, where there is the end",
        "5,-7           | the number of a ledger is wanted at character 3, where there is '-'",
        "7-5            | a range that does not end before it begins is wanted at character 1, where"
            + " there is '7'",
        "1,4294967296   | a ledger up to 4294967295 is wanted at character 3, where there is '4'",
        "\u0661         | the number of a ledger is wanted at character 1, where there is '\u0661'",
        "none,5         | the number of a ledger is wanted at character 1, where there is 'n'",
      })
  void shouldTellWhereATextIsNoSet(String text, String why) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LedgerSet.parse(text))
        .withMessage("no set of ledgers such as 5-7,9: " + why);
  }

  @Property
  void shouldReadEverySetsText(@ForAll("sets") LedgerSet set) {
    assertThat(LedgerSet.parse(set.toText())).isEqualTo(set);
  }

  @Test
  void shouldNotLetItsRangesBeChanged() {
    List<LedgerRange> ranges = LedgerSet.of(LedgerRange.of(1, 2)).ranges();

    assertThatExceptionOfType(UnsupportedOperationException.class)
        .isThrownBy(() -> ranges.remove(0));
    assertThatExceptionOfType(IndexOutOfBoundsException.class).isThrownBy(() -> ranges.get(1));
  }

  @Test
  void shouldTakeMillionsOfRanges() {
    int count = 3_000_000;
    List<LedgerRange> odd = new ArrayList<>(count);
    for (long i = 0; i < count; i++) {
      odd.add(LedgerRange.of(2 * i + 1, 2 * i + 1));
    }
    LedgerSet odds = LedgerSet.of(odd);
    LedgerSet evens = odds.gaps(LedgerRange.of(0, 2L * count - 1));

    assertThat(odds.ranges()).hasSize(count);
    assertThat(evens.size()).isEqualTo(count);
    assertThat(odds.union(evens)).isEqualTo(LedgerSet.of(LedgerRange.of(0, 2L * count - 1)));
    assertThat(odds.intersection(evens).isEmpty()).isTrue();
    assertThat(odds.difference(evens)).isEqualTo(odds);
    assertThat(odds.intersection(LedgerRange.of(1_000_000, 1_000_009)).size()).isEqualTo(5);
  }

  @Property
  void shouldAgreeWithASetOfNumbers(
      @ForAll("sets") LedgerSet a, @ForAll("sets") LedgerSet b, @ForAll("ranges") LedgerRange r) {
    NavigableSet<Long> modelA = model(a);
    NavigableSet<Long> modelB = model(b);
    NavigableSet<Long> modelR = model(LedgerSet.of(r));

    assertThat(model(a.union(b))).isEqualTo(joined(modelA, modelB));
    assertThat(model(a.intersection(b))).isEqualTo(common(modelA, modelB));
    assertThat(model(a.difference(b))).isEqualTo(without(modelA, modelB));
    assertThat(model(a.intersection(r))).isEqualTo(common(modelA, modelR));
    assertThat(model(a.gaps(r))).isEqualTo(without(modelR, modelA));
    assertThat(a.containsAll(b)).isEqualTo(modelA.containsAll(modelB));
    assertThat(a.size()).isEqualTo(modelA.size());
    for (LedgerSet result : List.of(a.union(b), a.intersection(b), a.difference(b), a.gaps(r))) {
      assertNormal(result);
    }
  }

  @Property
  void shouldFindLedgersAsASetOfNumbersDoes(
      @ForAll("sets") LedgerSet set, @ForAll @LongRange(min = 0, max = 130) long sequence) {
    NavigableSet<Long> model = model(set);
    Long ceiling = model.ceiling(sequence);

    assertThat(set.contains(sequence)).isEqualTo(model.contains(sequence));
    assertThat(set.ceiling(sequence))
        .isEqualTo(ceiling == null ? OptionalLong.empty() : OptionalLong.of(ceiling));
  }

  @Property
  void shouldBeEqualIfItHoldsTheSameLedgers(@ForAll("sets") LedgerSet set) {
    List<LedgerRange> singles =
        model(set).descendingSet().stream().map(s -> LedgerRange.of(s, s)).toList();

    assertThat(LedgerSet.of(singles)).isEqualTo(set).hasSameHashCodeAs(set);
  }

  @Provide
  Arbitrary<LedgerRange> ranges() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 120), Arbitraries.longs().between(0, 8))
        .as((first, more) -> LedgerRange.of(first, first + more));
  }

  @Provide
  Arbitrary<LedgerSet> sets() {
    return ranges().list().ofMaxSize(12).map(LedgerSet::of);
  }

  private static void assertNormal(LedgerSet set) {
    List<LedgerRange> ranges = set.ranges();
    for (int i = 1; i < ranges.size(); i++) {
      assertThat(ranges.get(i).first()).isGreaterThan(ranges.get(i - 1).last() + 1);
    }
  }

  private static NavigableSet<Long> model(LedgerSet set) {
    TreeSet<Long> model = new TreeSet<>();
    set.ranges().forEach(r -> LongStream.rangeClosed(r.first(), r.last()).forEach(model::add));
    return model;
  }

  private static NavigableSet<Long> joined(NavigableSet<Long> a, NavigableSet<Long> b) {
    TreeSet<Long> result = new TreeSet<>(a);
    result.addAll(b);
    return result;
  }

  private static NavigableSet<Long> common(NavigableSet<Long> a, NavigableSet<Long> b) {
    TreeSet<Long> result = new TreeSet<>(a);
    result.retainAll(b);
    return result;
  }

  private static NavigableSet<Long> without(NavigableSet<Long> a, NavigableSet<Long> b) {
    TreeSet<Long> result = new TreeSet<>(a);
    result.removeAll(b);
    return result;
  }
}
