/** Programs to begin with; the documentation shows them, and tests run them. */
@NullMarked
package io.ledgerbackfill.examples;

import org.jspecify.annotations.NullMarked;
