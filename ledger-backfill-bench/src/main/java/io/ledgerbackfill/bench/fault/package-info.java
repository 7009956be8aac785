/** The fault harness: kills processes and servers, then checks that rows are there once. */
@NullMarked
package io.ledgerbackfill.bench.fault;

import org.jspecify.annotations.NullMarked;
