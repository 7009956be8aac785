package io.ledgerbackfill.lake;

import io.ledgerbackfill.core.LedgerRange;
import java.util.Locale;
import java.util.Objects;

/**
 * An object at the new end of a lake that is not whole yet: empty, or written in part.
 *
 * @param key its key
 * @param ledgers the ledgers that it is named after
 * @param reason what shows that it is not whole
 * @since 0.1.0
 */
public record UnfinishedObject(String key, LedgerRange ledgers, String reason) {

  /**
   * Checks the arguments.
   *
   * @param key its key
   * @param ledgers the ledgers that it is named after
   * @param reason what shows that it is not whole
   */
  public UnfinishedObject {
    Objects.requireNonNull(key, "key");
    Objects.requireNonNull(ledgers, "ledgers");
    Objects.requireNonNull(reason, "reason");
  }

  /** Returns what is the matter, in words. */
  @Override
  public String toString() {
    return String.format(
        Locale.ROOT, "object %s (ledgers %s) is not whole yet: %s", key, ledgers, reason);
  }
}
