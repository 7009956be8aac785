package io.ledgerbackfill.xdr.conformance;

import io.ledgerbackfill.xdr.codec.XdrType;
import java.util.random.RandomGenerator;

/** Random values of the model, well-formed but without sense. */
public final class RandomXdr {

  private final RandomGenerator random;

  /**
   * Creates a source of values.
   *
   * @param random what they depend on
   */
  public RandomXdr(RandomGenerator random) {
    this.random = random;
  }

  /**
   * Creates a value.
   *
   * @param type its type
   * @param <T> the class of its values
   * @return the value
   */
  public <T> T next(XdrType<T> type) {
    return type.decode(new RandomValues(StellarSchema.SCHEMA, random).value(type.name()));
  }
}
