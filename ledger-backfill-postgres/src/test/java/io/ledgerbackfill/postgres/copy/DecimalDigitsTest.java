package io.ledgerbackfill.postgres.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

final class DecimalDigitsTest {

  private final DecimalDigits digits = new DecimalDigits();

  @Property(tries = 5000)
  void shouldHaveTheDigitsOf128Bits(@ForAll("longs") long high, @ForAll("longs") long low) {
    digits.set(high, low);
    BigInteger value =
        BigInteger.valueOf(high).shiftLeft(64).add(new BigInteger(Long.toUnsignedString(low)));
    assertThat(text()).isEqualTo(value.toString());
  }

  @Property(tries = 2000)
  void shouldHaveTheDigitsOf64Bits(@ForAll("longs") long value) {
    digits.set(value);
    assertThat(text()).isEqualTo(Long.toString(value));
  }

  private String text() {
    String ascii =
        new String(digits.ascii, digits.start(), digits.count(), StandardCharsets.US_ASCII);
    return ascii.isEmpty() ? "0" : (digits.negative() ? "-" : "") + ascii;
  }

  @Provide
  static Arbitrary<Long> longs() {
    return Arbitraries.oneOf(
        Arbitraries.longs(),
        Arbitraries.of(0L, -1L, 1L, Long.MIN_VALUE, Long.MAX_VALUE, 1_000_000_000L),
        Arbitraries.integers().between(0, 63).map(shift -> 1L << shift));
  }
}
