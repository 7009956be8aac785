/** Measures memory and speed of whole backfills, in processes of their own. */
@NullMarked
package io.ledgerbackfill.bench.memory;

import org.jspecify.annotations.NullMarked;
