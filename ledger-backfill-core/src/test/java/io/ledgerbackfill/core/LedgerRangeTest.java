package io.ledgerbackfill.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

class LedgerRangeTest {

  @Test
  void shouldIncludeBothEnds() {
    LedgerRange range = LedgerRange.of(3, 5);

    assertThat(range.size()).isEqualTo(3);
    assertThat(range.contains(2)).isFalse();
    assertThat(range.contains(3)).isTrue();
    assertThat(range.contains(5)).isTrue();
    assertThat(range.contains(6)).isFalse();
    assertThat(range).hasToString("3-5");
    assertThat(LedgerRange.of(7, 7)).hasToString("7");
  }

  @Test
  void shouldOverlapWhenALedgerIsInBoth() {
    assertThat(LedgerRange.of(3, 5).overlaps(LedgerRange.of(5, 9))).isTrue();
    assertThat(LedgerRange.of(3, 5).overlaps(LedgerRange.of(1, 3))).isTrue();
    assertThat(LedgerRange.of(3, 5).overlaps(LedgerRange.of(6, 9))).isFalse();
    assertThat(LedgerRange.of(3, 5).overlaps(LedgerRange.of(1, 2))).isFalse();
  }

  @Test
  void shouldRefuseWhatIsNoRange() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LedgerRange.of(-1, 5))
        .withMessageContaining("-1-5");
    assertThatIllegalArgumentException().isThrownBy(() -> LedgerRange.of(0, 1L << 32));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> LedgerRange.of(6, 5))
        .withMessageContaining("ends at 5, before 6");
  }
}
