package io.ledgerbackfill.core.internal;

import io.ledgerbackfill.core.spi.Batch;
import io.ledgerbackfill.core.spi.Fetcher;
import io.ledgerbackfill.core.spi.Flusher;
import io.ledgerbackfill.core.spi.Ledger;
import io.ledgerbackfill.core.spi.Processor;

/**
 * The three stages.
 *
 * @param <L> the kind of ledger
 * @param <B> the kind of batch
 */
public record RunStages<L extends Ledger, B extends Batch>(
    Fetcher<L> fetcher, Processor.Factory<L, B> processor, Flusher<B> flusher) {}
