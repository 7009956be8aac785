package io.ledgerbackfill.core.internal;

import io.ledgerbackfill.core.spi.Batch;
import io.ledgerbackfill.core.spi.Fetcher;
import io.ledgerbackfill.core.spi.Flusher;
import io.ledgerbackfill.core.spi.Ledger;
import io.ledgerbackfill.core.spi.Processor;
import io.ledgerbackfill.core.spi.ProgressStore;

/**
 * The three stages, and the store that tells what they have done.
 *
 * @param <L> the kind of ledger
 * @param <B> the kind of batch
 */
public record RunStages<L extends Ledger, B extends Batch>(
    Fetcher<L> fetcher,
    Processor.Factory<L, B> processor,
    Flusher<B> flusher,
    ProgressStore progress) {}
