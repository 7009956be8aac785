package io.ledgerbackfill.xdr.indexer;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * What was worked out of the last byte ranges that were seen: a table of fixed size, in which a
 * range takes the place of the one that happens to share its slot. Ranges are copied when they are
 * kept. For one thread.
 *
 * @param <V> what is kept for a range, never changed
 * @since 0.1.0
 */
public final class ByteRangeCache<V> {

  private static final class Known<V> {

    private final byte[] range;
    private final V value;

    Known(byte[] range, V value) {
      this.range = range;
      this.value = value;
    }
  }

  private final @Nullable Known<V>[] known;

  /**
   * Creates an empty one.
   *
   * @param slots how many ranges it keeps at most; a power of two
   */
  @SuppressWarnings({"unchecked", "rawtypes"}) // there are no arrays of generic types
  public ByteRangeCache(int slots) {
    if (Integer.bitCount(slots) != 1) {
      throw new IllegalArgumentException(slots + " is no power of two");
    }
    known = new @Nullable Known[slots];
  }

  /**
   * Looks a range up.
   *
   * @param bytes the array that holds it
   * @param from where it begins
   * @param end where it ends
   * @return what was kept for the same bytes, or null if nothing was or it gave way
   */
  public @Nullable V get(byte[] bytes, int from, int end) {
    Known<V> hit = known[slot(bytes, from, end)];
    return hit != null && Arrays.equals(hit.range, 0, hit.range.length, bytes, from, end)
        ? hit.value
        : null;
  }

  /**
   * Keeps something for a range.
   *
   * @param bytes the array that holds it
   * @param from where it begins
   * @param end where it ends
   * @param value what to keep
   */
  public void put(byte[] bytes, int from, int end, V value) {
    known[slot(bytes, from, end)] = new Known<>(Arrays.copyOfRange(bytes, from, end), value);
  }

  private int slot(byte[] bytes, int from, int end) {
    int hash = 0;
    for (int i = from; i < end; i++) {
      hash = 31 * hash + bytes[i];
    }
    return (hash ^ (hash >>> 16)) & (known.length - 1);
  }
}
