/** What rules read of smart contracts: what they were told to do, and what they tell. */
@NullMarked
package io.ledgerbackfill.xdr.indexer.rules.contracts;

import org.jspecify.annotations.NullMarked;
