package io.ledgerbackfill.core.spi;

import io.ledgerbackfill.core.LedgerRange;
import java.util.Objects;

/**
 * What one call of {@link Fetcher#fetch} brings: usually one object of a lake.
 *
 * @param name how messages call the unit, e.g. the object's key; never empty
 * @param ledgers the ledgers that the unit is expected to hold, at least one
 * @since 0.1.0
 */
public record FetchUnit(String name, LedgerRange ledgers) {

  /**
   * Checks the arguments.
   *
   * @param name how messages call the unit
   * @param ledgers the ledgers it is expected to hold
   */
  public FetchUnit {
    Objects.requireNonNull(name, "name");
    Objects.requireNonNull(ledgers, "ledgers");
    if (name.isEmpty()) {
      throw new IllegalArgumentException("name is empty");
    }
  }
}
