/**
 * Compares what a database holds with rows that the reference wrote; for contributors, who prove
 * with it that the rules are right.
 */
@NullMarked
package io.ledgerbackfill.cli.golden;

import org.jspecify.annotations.NullMarked;
