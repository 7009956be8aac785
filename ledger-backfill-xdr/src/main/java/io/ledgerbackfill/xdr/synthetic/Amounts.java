package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.model.Price;
import java.math.BigInteger;

/** Arithmetic with amounts. What does not fit a {@code long} is {@link Long#MAX_VALUE}. */
final class Amounts {

  private static final BigInteger MOST = BigInteger.valueOf(Long.MAX_VALUE);

  private Amounts() {}

  static long mulDiv(long a, long b, long divisor, boolean up) {
    if (Math.multiplyHigh(a, b) == 0 && a * b >= 0) {
      long product = a * b;
      return product / divisor + (up && product % divisor != 0 ? 1 : 0);
    }
    return mulDiv(
        BigInteger.valueOf(a).multiply(BigInteger.valueOf(b)), BigInteger.valueOf(divisor), up);
  }

  private static long mulDiv(BigInteger product, BigInteger divisor, boolean up) {
    BigInteger[] parts = product.divideAndRemainder(divisor);
    BigInteger quotient = up && parts[1].signum() != 0 ? parts[0].add(BigInteger.ONE) : parts[0];
    return quotient.min(MOST).longValue();
  }

  /** What an amount costs at a price, rounded up. */
  static long cost(long amount, Price price) {
    return mulDiv(amount, price.n(), price.d(), true);
  }

  /** What a payment buys at a price, rounded down. */
  static long worth(long payment, Price price) {
    return mulDiv(payment, price.d(), price.n(), false);
  }

  static Price inverse(Price price) {
    return new Price(price.d(), price.n());
  }

  /** What a pool gives for an amount (CAP-38), rounded in its favour. */
  static long poolOutput(long reserveIn, long reserveOut, long in) {
    BigInteger afterFee = BigInteger.valueOf(in).multiply(BigInteger.valueOf(10_000 - Pool.FEE));
    return mulDiv(
        afterFee.multiply(BigInteger.valueOf(reserveOut)),
        BigInteger.valueOf(reserveIn).multiply(BigInteger.valueOf(10_000)).add(afterFee),
        false);
  }

  /** What a pool wants for an amount (CAP-38), rounded in its favour. */
  static long poolInput(long reserveIn, long reserveOut, long out) {
    return mulDiv(
        BigInteger.valueOf(reserveIn)
            .multiply(BigInteger.valueOf(out))
            .multiply(BigInteger.valueOf(10_000)),
        BigInteger.valueOf(reserveOut - out).multiply(BigInteger.valueOf(10_000 - Pool.FEE)),
        true);
  }
}
