package io.ledgerbackfill.bench.jmh;

import java.time.ZonedDateTime;

/** A transaction's row as values in memory. */
record TransactionRow(
    Bytes hash,
    long toId,
    long feeCharged,
    String resultCode,
    int ledger,
    ZonedDateTime createdAt,
    boolean feeBump) {}
