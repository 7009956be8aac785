package io.ledgerbackfill.bench.jmh;

import java.time.ZonedDateTime;

/** An operation's row as values in memory. */
record OperationRow(
    long id,
    String operationType,
    Bytes operation,
    String resultCode,
    boolean successful,
    int ledger,
    ZonedDateTime createdAt) {}
