/** For everyone who owns the database: the five tables, and the check of a real table's columns. */
@NullMarked
package io.ledgerbackfill.postgres.schema;

import org.jspecify.annotations.NullMarked;
