package io.ledgerbackfill.lake;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.core.LedgerRange;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class LakeLayoutPropertyTest {

  private static final long SEQUENCES = LedgerRange.MAX_SEQUENCE + 1;

  @Property
  void shouldFindTheLedgersOfAKeyThatItMade(
      @ForAll("layouts") LakeLayout layout,
      @ForAll @LongRange(max = LedgerRange.MAX_SEQUENCE) long ledger) {
    assertThat(layout.file(ledger).contains(ledger)).isTrue();
    assertThat(layout.parse(layout.key(ledger))).contains(layout.file(ledger));
  }

  @Property
  void shouldNameAllLedgersOfAFileAlike(
      @ForAll("layouts") LakeLayout layout,
      @ForAll @LongRange(max = LedgerRange.MAX_SEQUENCE) long ledger) {
    LedgerRange file = layout.file(ledger);

    assertThat(layout.key(file.first())).isEqualTo(layout.key(ledger));
    assertThat(layout.key(file.last())).isEqualTo(layout.key(ledger));
    assertThat(file.size()).isLessThanOrEqualTo(layout.ledgersPerFile());
  }

  @Property
  void shouldSortNewestFirst(
      @ForAll("layouts") LakeLayout layout,
      @ForAll @LongRange(max = LedgerRange.MAX_SEQUENCE) long one,
      @ForAll @LongRange(max = LedgerRange.MAX_SEQUENCE) long other) {
    long older = Math.min(one, other);
    long newer = Math.max(one, other);
    Assume.that(!layout.file(older).equals(layout.file(newer)));

    assertThat(layout.key(newer)).isLessThan(layout.key(older));
    assertThat(layout.before(older)).isBetween(layout.key(newer), layout.key(older));
  }

  /** Unless the partition is cut off where sequences end, or there are none other. */
  @Property
  void shouldFindTheLayoutOfAKey(
      @ForAll("layouts") LakeLayout layout,
      @ForAll @LongRange(max = LedgerRange.MAX_SEQUENCE) long ledger) {
    Assume.that(layout.ledgersPerFile() <= SEQUENCES / layout.filesPerPartition());
    long partition = layout.ledgersPerFile() * layout.filesPerPartition();
    Assume.that(ledger < SEQUENCES - SEQUENCES % partition);

    assertThat(LakeLayout.ofKey(layout.key(ledger))).contains(layout);
  }

  @Property
  void shouldFindNoLayoutThatNamesAKeyOtherwise(@ForAll("keys") String key) {
    Optional<LakeLayout> layout = LakeLayout.ofKey(key);

    layout.ifPresent(found -> assertThat(found.parse(key)).isPresent());
  }

  @Property
  void shouldReadNoKeyThatItWouldNotWrite(
      @ForAll("layouts") LakeLayout layout, @ForAll("keys") String key) {
    layout.parse(key).ifPresent(file -> assertThat(layout.key(file.first())).isEqualTo(key));
  }

  @Provide
  Arbitrary<LakeLayout> layouts() {
    Arbitrary<Long> counts =
        Arbitraries.oneOf(
            Arbitraries.longs().between(1, 8),
            Arbitraries.of(64L, 64_000L, SEQUENCES),
            Arbitraries.longs().between(1, SEQUENCES));
    return Combinators.combine(
            counts, counts, Arbitraries.of(LakeLayout.SUFFIX, LakeLayout.LEGACY_SUFFIX))
        .as(LakeLayout::new);
  }

  /** Texts that look like keys, right or wrong. */
  @Provide
  Arbitrary<String> keys() {
    Arbitrary<String> hex =
        Arbitraries.oneOf(
            Arbitraries.of("FFFFFFFF", "00000000", "FFFFFFBF"),
            Arbitraries.strings().withChars("0123456789ABCDEF").ofLength(8));
    Arbitrary<String> number =
        Arbitraries.oneOf(
            Arbitraries.of("0", "63", "64", "4294967295", "4294967296", "9999999999", "00", ""),
            Arbitraries.longs().between(0, SEQUENCES).map(String::valueOf));
    Arbitrary<String> end = number.map(text -> text.isEmpty() ? "" : "-" + text);
    Arbitrary<String> stem =
        Combinators.combine(hex, number, end).as((h, s, e) -> h + "--" + s + e);
    Arbitrary<String> folder =
        Arbitraries.oneOf(Arbitraries.just(""), stem.map(text -> text + "/"));
    Arbitrary<String> suffix = Arbitraries.of(".xdr.zst", ".xdr.zstd", ".xdr", ".json", "");
    return Combinators.combine(folder, stem, suffix).as((f, s, x) -> f + s + x);
  }
}
