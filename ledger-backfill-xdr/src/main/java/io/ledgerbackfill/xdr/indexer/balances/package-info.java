/**
 * For those who keep tables of current balances, as an indexer does that follows the network: what
 * each ledger made of the balances, beside the rows of history. {@link
 * io.ledgerbackfill.xdr.indexer.balances.LatestBalances} finds it; a backfill that does not add it
 * to its processors pays nothing.
 */
@NullMarked
package io.ledgerbackfill.xdr.indexer.balances;

import org.jspecify.annotations.NullMarked;
