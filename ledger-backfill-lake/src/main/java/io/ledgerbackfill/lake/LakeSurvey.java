package io.ledgerbackfill.lake;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/**
 * What a lake, or a part of it, holds. Which ledgers are there goes by the names of the objects,
 * but at the ends of the lake, where an object may hold fewer than its name says, by what it says
 * itself.
 *
 * @param ledgers the ledgers that can be read, without those of {@code unfinished}
 * @param unfinished objects at the new end of the lake that are not whole yet, the newest first
 * @param objects number of objects of ledgers, whole or not
 * @param bytes bytes of them in all, compressed
 * @param smallest bytes of the smallest; 0 if there are none
 * @param largest bytes of the largest; 0 if there are none
 * @param others number of other objects, and of folders that are no partitions, which were not
 *     looked into; the manifest not counted
 * @param someOthers keys of the first few of these; a folder's ends with a slash
 * @since 0.1.0
 */
public record LakeSurvey(
    LedgerSet ledgers,
    List<UnfinishedObject> unfinished,
    long objects,
    long bytes,
    long smallest,
    long largest,
    long others,
    List<String> someOthers) {

  /**
   * Checks the arguments.
   *
   * @param ledgers the ledgers that can be read
   * @param unfinished objects that are not whole yet
   * @param objects number of objects of ledgers
   * @param bytes bytes of them in all
   * @param smallest bytes of the smallest
   * @param largest bytes of the largest
   * @param others number of other objects
   * @param someOthers keys of some of them
   */
  public LakeSurvey {
    Objects.requireNonNull(ledgers, "ledgers");
    unfinished = List.copyOf(unfinished);
    someOthers = List.copyOf(someOthers);
  }

  /**
   * Returns the first and the last ledger.
   *
   * @return from the one to the other, holes included; empty if there are none
   */
  public Optional<LedgerRange> extent() {
    return ledgers.isEmpty()
        ? Optional.empty()
        : Optional.of(LedgerRange.of(ledgers.first(), ledgers.last()));
  }

  /**
   * Returns the holes.
   *
   * @return the ledgers between the first and the last that there is no object for
   */
  public LedgerSet holes() {
    return extent().map(ledgers::gaps).orElse(LedgerSet.empty());
  }
}
