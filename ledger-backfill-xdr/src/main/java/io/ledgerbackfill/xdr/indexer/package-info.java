/**
 * For those who turn ledgers into rows: the indexer, and what rules are written with. Those of the
 * reference are in {@link io.ledgerbackfill.xdr.indexer.rules}.
 */
@NullMarked
package io.ledgerbackfill.xdr.indexer;

import org.jspecify.annotations.NullMarked;
