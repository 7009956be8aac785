/** What rules read of ledger entries. */
@NullMarked
package io.ledgerbackfill.xdr.indexer.rules.entries;

import org.jspecify.annotations.NullMarked;
