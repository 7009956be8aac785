package io.ledgerbackfill.postgres;

import io.ledgerbackfill.core.spi.Answers;
import io.ledgerbackfill.core.spi.BufferPool;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.Processor;
import io.ledgerbackfill.lake.XdrLedger;
import io.ledgerbackfill.postgres.copy.CopyBatch;
import io.ledgerbackfill.postgres.copy.CopyValueException;
import io.ledgerbackfill.postgres.schema.HistoryRows;
import io.ledgerbackfill.postgres.schema.HistoryTables;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrException;
import io.ledgerbackfill.xdr.indexer.LedgerIndexer;
import io.ledgerbackfill.xdr.indexer.rules.Rules;
import io.ledgerbackfill.xdr.ledger.InvalidLedgerException;
import io.ledgerbackfill.xdr.ledger.Network;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Turns ledgers into rows of the {@link HistoryTables}, in the form in which COPY sends them: the
 * indexer writes straight into the batch's buffers.
 *
 * <p>Confined to a thread, as every processor is; {@link #factory} makes one for each worker.
 *
 * @param <L> the kind of ledger, of whichever fetcher
 * @since 0.1.0
 */
public final class HistoryProcessor<L extends XdrLedger> implements Processor<L, CopyBatch> {

  private final LedgerIndexer indexer;
  private final HistoryTables tables;
  private final BufferPool pool;
  private @Nullable CopyBatch batch;
  private @Nullable HistoryRows rows;

  private HistoryProcessor(LedgerIndexer indexer, HistoryTables tables, BufferPool pool) {
    this.indexer = indexer;
    this.tables = tables;
    this.pool = pool;
  }

  /**
   * Creates processors that use the rules of the reference.
   *
   * @param <L> the kind of ledger
   * @param network the network that the ledgers are of
   * @param tables where the rows are to go
   * @param pool where the batches' buffers come from
   * @return a factory that may be used by many threads
   */
  public static <L extends XdrLedger> Factory<L, CopyBatch> factory(
      Network network, HistoryTables tables, BufferPool pool) {
    Objects.requireNonNull(network, "network");
    return factory(() -> new LedgerIndexer(network, Rules.all()), tables, pool);
  }

  /**
   * Creates processors that use rules of the caller's choice.
   *
   * @param <L> the kind of ledger
   * @param indexers makes a new indexer, with processors of its own, for each worker; called by
   *     many threads
   * @param tables where the rows are to go
   * @param pool where the batches' buffers come from
   * @return a factory that may be used by many threads
   */
  public static <L extends XdrLedger> Factory<L, CopyBatch> factory(
      Supplier<LedgerIndexer> indexers, HistoryTables tables, BufferPool pool) {
    Objects.requireNonNull(indexers, "indexers");
    Objects.requireNonNull(tables, "tables");
    Objects.requireNonNull(pool, "pool");
    return () ->
        new HistoryProcessor<>(Answers.notNull(indexers.get(), indexers, "get()"), tables, pool);
  }

  @Override
  public CopyBatch newBatch() {
    return CopyBatch.of(pool, tables.all());
  }

  @Override
  public void process(L ledger, CopyBatch batch) {
    XdrDocument document = ledger.document();
    try {
      indexer.index(document, document.root(), rows(batch));
    } catch (InvalidLedgerException e) { // it names the ledger
      throw new FinalException(String.valueOf(e.getMessage()), e);
    } catch (CopyValueException | XdrException e) {
      throw new FinalException("ledger " + ledger.sequence() + ": " + e.getMessage(), e);
    }
  }

  /** Returns what writes into a batch: usually the one of the ledger before. */
  private HistoryRows rows(CopyBatch batch) {
    HistoryRows open = rows;
    if (open == null || batch != this.batch) {
      open = new HistoryRows(tables, batch);
      this.batch = batch;
      rows = open;
    }
    return open;
  }
}
