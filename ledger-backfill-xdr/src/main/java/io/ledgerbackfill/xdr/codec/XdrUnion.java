package io.ledgerbackfill.xdr.codec;

import org.jspecify.annotations.Nullable;

/**
 * A value of an XDR union: a discriminant, which is the first component of the record, and the
 * value of the arm chosen by it. Each arm that has a value can be read by a method of its name, and
 * each discriminant has a factory method {@code of…}.
 *
 * @since 0.1.0
 */
public interface XdrUnion {

  /**
   * Returns which arm the discriminant chooses.
   *
   * @return name of the arm, and of the method that reads it; null if it has no value
   */
  @Nullable String arm();

  /**
   * Returns the value of the arm.
   *
   * @return the value; null if the arm has none, or is optional and absent
   */
  @Nullable Object value();
}
