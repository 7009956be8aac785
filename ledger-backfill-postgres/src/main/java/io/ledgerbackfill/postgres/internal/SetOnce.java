package io.ledgerbackfill.postgres.internal;

import java.util.HashSet;
import java.util.Set;

/**
 * Which options of a builder are set. One that is set again is a mistake: two parts of a program
 * then think that theirs is in force.
 */
public final class SetOnce {

  private final Set<String> options = new HashSet<>();

  /** Creates it with nothing set. */
  public SetOnce() {}

  /**
   * Notes that an option is set.
   *
   * @param option its name, as the builder's method is called
   * @throws IllegalStateException if it was set before
   */
  public void note(String option) {
    if (!options.add(option)) {
      throw new IllegalStateException(option + " is set already");
    }
  }
}
