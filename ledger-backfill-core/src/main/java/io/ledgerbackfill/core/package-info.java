/**
 * For everyone who runs a backfill: the pipeline, its options and its report, and the ledger
 * arithmetic ({@link io.ledgerbackfill.core.LedgerRange}, {@link io.ledgerbackfill.core.LedgerSet},
 * {@link io.ledgerbackfill.core.Watermark}) that is useful on its own.
 */
@NullMarked
package io.ledgerbackfill.core;

import org.jspecify.annotations.NullMarked;
