package io.ledgerbackfill.xdr.codec.internal;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** What the records of unions share. */
public final class Unions {

  private Unions() {}

  /**
   * Checks that an arm's value is of its type.
   *
   * @param value the value
   * @param type the type; {@link Void} if there must be no value
   * @param optional whether the value may be absent
   * @param union name of the union, for messages
   */
  public static void check(@Nullable Object value, Class<?> type, boolean optional, String union) {
    boolean fits = value == null ? optional || type == Void.class : type.isInstance(value);
    if (!fits) {
      throw new IllegalArgumentException(
          union + " needs a value of " + type.getSimpleName() + ", not " + value);
    }
  }

  /**
   * Checks that an arm's value is a list of its type, and copies it.
   *
   * @param <T> type of the elements
   * @param value the value
   * @param type type of the elements
   * @param optional whether the value may be absent
   * @param union name of the union, for messages
   * @return an unmodifiable copy; null if absent
   */
  public static <T> @Nullable List<T> checkList(
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
   * Returns an arm's value as the list that it is.
   *
   * @param <T> type of the elements
   * @param value what {@link #checkList} gave
   * @return the same; null if absent
   */
  @SuppressWarnings("unchecked") // checkList has looked at each element
  public static <T> @Nullable List<T> list(@Nullable Object value) {
    return (List<T>) value;
  }

  /**
   * Builds the exception for an arm that is not there.
   *
   * @param union name of the union
   * @param discriminant its discriminant
   * @param arm the arm that was asked for
   * @return the exception
   */
  public static IllegalStateException wrongArm(String union, Object discriminant, String arm) {
    return new IllegalStateException(union + " is " + discriminant + " and has no " + arm);
  }
}
