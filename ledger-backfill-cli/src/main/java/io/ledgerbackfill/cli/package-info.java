/** The command line; for its users, not for code. */
@NullMarked
package io.ledgerbackfill.cli;

import org.jspecify.annotations.NullMarked;
