package io.ledgerbackfill.postgres;

import io.ledgerbackfill.core.BackfillOptions;
import io.ledgerbackfill.postgres.copy.CopyBuffer;
import io.ledgerbackfill.postgres.schema.HistorySchema;
import java.util.Locale;

/** Finds memory options that can't work before a run does, by running out of memory. */
final class MemoryNeeds {

  /** A window of zstd's, two pieces of an object with their indexes, and what is compressed. */
  private static final long LEAST_LEDGER_MEMORY = 4L << 20;

  /** Pools keep some buffers for the next ledgers and batches; see {@link LedgerBackfill}. */
  private static final int RETAINED_SHARE = LedgerBackfill.RETAINED_SHARE;

  /** What else lives on the heap: classes' constants, the driver's and the client's buffers. */
  private static final long OTHER_BYTES = 16L << 20;

  private MemoryNeeds() {}

  /**
   * Checks options for the tables of history, and the heap that this virtual machine may use.
   *
   * @throws IllegalArgumentException naming the options, if they need more than there is
   */
  static void check(BackfillOptions options) {
    int tables = HistorySchema.onSearchPath().copyTables().all().size();
    check(options, tables, Runtime.getRuntime().maxMemory());
  }

  /**
   * Checks options.
   *
   * @param tables how many tables a batch has rows for
   * @param heap bytes of the largest heap that the virtual machine may use
   * @throws IllegalArgumentException naming the options, if they need more than there is
   */
  static void check(BackfillOptions options, int tables, long heap) {
    long budget = options.memoryBudget();
    if (options.ledgerMemory() < LEAST_LEDGER_MEMORY) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "memoryBudget must be at least %d for ledgers of a lake, but is %d",
              2 * LEAST_LEDGER_MEMORY,
              budget));
    }
    long batch = (long) tables * CopyBuffer.CHUNK_BYTES;
    long batches = (options.processWorkers() + (long) options.flushWorkers() + 1) * batch;
    if (batches > options.batchMemory()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "a batch takes at least %d bytes, a chunk for each of %d tables; for %d process workers"
                  + " (processWorkers), %d flush workers (flushWorkers) and the flush queue"
                  + " memoryBudget must be at least %d, but is %d",
              batch,
              tables,
              options.processWorkers(),
              options.flushWorkers(),
              2 * batches,
              budget));
    }
    long most = (heap - OTHER_BYTES) / (RETAINED_SHARE + 2) * RETAINED_SHARE;
    if (budget > most) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "memoryBudget is %d, but a heap of at most %d bytes (-Xmx) has room for %d beside what"
                  + " is kept in pools, and the program: lower memoryBudget, or raise -Xmx",
              budget,
              heap,
              Math.max(0, most)));
    }
  }
}
