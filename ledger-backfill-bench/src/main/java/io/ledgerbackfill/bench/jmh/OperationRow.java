package io.ledgerbackfill.bench.jmh;

import io.ledgerbackfill.xdr.indexer.Label;
import java.time.ZonedDateTime;

/** An operation's row as values in memory. */
record OperationRow(
    long id,
    Label operationType,
    Bytes operation,
    Label resultCode,
    boolean successful,
    int ledger,
    ZonedDateTime createdAt) {}
