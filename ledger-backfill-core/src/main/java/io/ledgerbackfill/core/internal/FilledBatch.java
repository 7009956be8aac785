package io.ledgerbackfill.core.internal;

import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.Batch;

/** A batch that no more ledgers are added to. */
record FilledBatch<B extends Batch>(
    B batch, LedgerSet ledgers, long ledgerBytes, long bytes, long heldBytes) {}
