/**
 * For those who want to know how a ledger becomes rows: the rules of the reference, a class for
 * each group. {@link io.ledgerbackfill.xdr.indexer.rules.Rules} lists them.
 */
@NullMarked
package io.ledgerbackfill.xdr.indexer.rules;

import org.jspecify.annotations.NullMarked;
