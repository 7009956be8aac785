package io.ledgerbackfill.bench.jmh;

import io.ledgerbackfill.xdr.indexer.Label;
import java.time.ZonedDateTime;

/** A transaction's row as values in memory. */
record TransactionRow(
    Bytes hash,
    long toId,
    long feeCharged,
    Label resultCode,
    int ledger,
    ZonedDateTime createdAt,
    boolean feeBump) {}
