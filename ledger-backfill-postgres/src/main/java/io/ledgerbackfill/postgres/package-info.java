/** For everyone who fills PostgreSQL with the reference's five tables: the backfill, ready made. */
@NullMarked
package io.ledgerbackfill.postgres;

import org.jspecify.annotations.NullMarked;
