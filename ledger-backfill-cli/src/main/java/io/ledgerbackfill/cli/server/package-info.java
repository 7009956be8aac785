/** A PostgreSQL server of our own: its programs, its data, and its start and stop. */
@NullMarked
package io.ledgerbackfill.cli.server;

import org.jspecify.annotations.NullMarked;
