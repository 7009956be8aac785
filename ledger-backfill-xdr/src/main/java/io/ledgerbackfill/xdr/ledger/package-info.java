/** For everyone who works with ledgers: their transactions, hashes, ids and addresses. */
@NullMarked
package io.ledgerbackfill.xdr.ledger;

import org.jspecify.annotations.NullMarked;
