/**
 * Synthetic ledgers, for those who test or measure an indexer and have no lake of real ones at
 * hand. {@link io.ledgerbackfill.xdr.synthetic.SyntheticLedgers} makes them.
 */
@NullMarked
package io.ledgerbackfill.xdr.synthetic;

import org.jspecify.annotations.NullMarked;
