package io.ledgerbackfill.bench.jmh;

import java.time.ZonedDateTime;

/** A row of one of the account tables as values in memory. */
record AccountRow(ZonedDateTime createdAt, long id, Bytes account) {}
