/**
 * For those who make batches durable in PostgreSQL: the flusher, and the progress that it records
 * with the rows, to be asked.
 */
@NullMarked
package io.ledgerbackfill.postgres.flush;

import org.jspecify.annotations.NullMarked;
