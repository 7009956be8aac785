/** How balances move: what tells of it, and how it becomes rows. */
@NullMarked
package io.ledgerbackfill.xdr.indexer.rules.transfers;

import org.jspecify.annotations.NullMarked;
