/** For those who make batches durable in PostgreSQL: the flushers. */
@NullMarked
package io.ledgerbackfill.postgres.flush;

import org.jspecify.annotations.NullMarked;
