package io.ledgerbackfill.cli;

/** How progress is shown while a command works. */
enum ProgressMode {
  /** A bar on a terminal, lines otherwise. */
  AUTO,
  /** One line that is drawn anew. */
  BAR,
  /** A line every few seconds, for logs. */
  LINES,
  /** Nothing. */
  NONE
}
