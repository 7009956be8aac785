package io.ledgerbackfill.xdr.codec;

import java.util.ArrayList;
import java.util.List;
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

  /**
   * Checks that an arm's value is of its type. For generated code.
   *
   * @param value the value
   * @param type the type; {@link Void} if there must be no value
   * @param optional whether the value may be absent
   * @param union name of the union, for messages
   */
  static void check(@Nullable Object value, Class<?> type, boolean optional, String union) {
    boolean fits = value == null ? optional || type == Void.class : type.isInstance(value);
    if (!fits) {
      throw new IllegalArgumentException(
          union + " needs a value of " + type.getSimpleName() + ", not " + value);
    }
  }

  /**
   * Checks that an arm's value is a list of its type, and copies it. For generated code.
   *
   * @param <T> type of the elements
   * @param value the value
   * @param type type of the elements
   * @param optional whether the value may be absent
   * @param union name of the union, for messages
   * @return an unmodifiable copy; null if absent
   */
  static <T> @Nullable List<T> checkList(
      @Nullable Object value, Class<T> type, boolean optional, String union) {
    check(value, List.class, optional, union);
    if (value == null) {
      return null;
    }
    List<T> values = new ArrayList<>();
    for (Object element : (List<?>) value) {
      check(element, type, false, union);
      values.add(type.cast(element));
    }
    return List.copyOf(values);
  }

  /**
   * Returns an arm's value as the list that it is. For generated code.
   *
   * @param <T> type of the elements
   * @param value what {@link #checkList} gave
   * @return the same; null if absent
   */
  @SuppressWarnings("unchecked") // checkList has looked at each element
  static <T> @Nullable List<T> list(@Nullable Object value) {
    return (List<T>) value;
  }

  /**
   * Builds the exception for an arm that is not there. For generated code.
   *
   * @param union name of the union
   * @param discriminant its discriminant
   * @param arm the arm that was asked for
   * @return the exception
   */
  static IllegalStateException wrongArm(String union, Object discriminant, String arm) {
    return new IllegalStateException(union + " is " + discriminant + " and has no " + arm);
  }
}
