/** For readers of the documentation: the programs that it shows. */
@NullMarked
package io.ledgerbackfill.examples;

import org.jspecify.annotations.NullMarked;
