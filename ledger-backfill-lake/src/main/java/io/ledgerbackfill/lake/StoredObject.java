package io.ledgerbackfill.lake;

import java.util.Objects;

/**
 * An object as a listing shows it.
 *
 * @param key its key, without the store's prefix; one that ends with a slash is no object, but a
 *     folder that was passed by, or its mark
 * @param size bytes of its content
 * @since 0.1.0
 */
public record StoredObject(String key, long size) {

  /**
   * Checks the arguments.
   *
   * @param key its key
   * @param size bytes of its content
   */
  public StoredObject {
    Objects.requireNonNull(key, "key");
  }
}
