/**
 * For tests that need a real PostgreSQL: one annotation runs a test class on every server at hand,
 * each test in a database of its own.
 */
@NullMarked
package io.ledgerbackfill.postgres.testing;

import org.jspecify.annotations.NullMarked;
