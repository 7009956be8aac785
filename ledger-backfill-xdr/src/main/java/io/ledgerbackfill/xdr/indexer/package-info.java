/** For those who want the reference's rows: the rules that turn a ledger into rows. */
@NullMarked
package io.ledgerbackfill.xdr.indexer;

import org.jspecify.annotations.NullMarked;
