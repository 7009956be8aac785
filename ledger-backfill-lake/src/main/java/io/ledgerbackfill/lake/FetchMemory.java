package io.ledgerbackfill.lake;

/**
 * How a fetcher divides the memory for ledgers under way.
 *
 * @param total bytes for all of it
 * @param maxLedgerBytes bytes of the largest ledger
 */
record FetchMemory(long total, int maxLedgerBytes) {

  /** Less would be more work for the smallest of ledgers, and spare nothing to speak of. */
  static final int LEAST_PIECE = 256 << 10;

  /** So that some pieces and objects fit beside each other. */
  private static final int PART = 16;

  private static final int ARRAY_HEADER = 16;

  private static final int MAX_ARRAY = Integer.MAX_VALUE - 20;

  /** The largest ledger if nothing else is said: it needs room beside the one before it. */
  static int maxLedgerBytes(long total) {
    return (int) Math.min(MAX_ARRAY, total / 2);
  }

  /**
   * The most that is read, or decompressed, of an object at a time, if it can be had in parts. With
   * the header of an array it makes a round number.
   */
  int partBytes() {
    return (int) Math.min(MAX_ARRAY, Math.max(LEAST_PIECE, total / PART - ARRAY_HEADER));
  }

  /** The largest window that is decompressed with; zstd itself refuses more than 128 MiB. */
  long maxWindowBytes() {
    return Math.min(128L << 20, Math.max(8L << 20, total / 4));
  }

  /** Bytes that contexts of streams may take outside of the heap while none uses them. */
  long idleStreamBytes() {
    return total / 8;
  }

  /** Bytes of indexes that are kept for the next ledgers. */
  long idleIndexBytes() {
    return total / 8;
  }
}
