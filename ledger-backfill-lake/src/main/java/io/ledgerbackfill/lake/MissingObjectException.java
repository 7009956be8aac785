package io.ledgerbackfill.lake;

import io.ledgerbackfill.core.spi.FinalException;
import org.jspecify.annotations.Nullable;

/**
 * An object that the lake should have is not there. Fetching it again can't help.
 *
 * @since 0.1.0
 */
public final class MissingObjectException extends FinalException {

  private static final long serialVersionUID = 1L;

  private final String key;

  /**
   * Creates the failure.
   *
   * @param store name of the store
   * @param key key of the object
   * @param cause how the store put it
   */
  public MissingObjectException(String store, String key, @Nullable Throwable cause) {
    super("object " + key + " is missing in " + store, cause);
    this.key = key;
  }

  /**
   * Returns which object is missing.
   *
   * @return its key, without the store's prefix
   */
  public String key() {
    return key;
  }
}
