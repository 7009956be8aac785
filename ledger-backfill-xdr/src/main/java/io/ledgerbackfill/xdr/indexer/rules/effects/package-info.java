/** What operations do to accounts, trustlines, data entries and reserves. */
@NullMarked
package io.ledgerbackfill.xdr.indexer.rules.effects;

import org.jspecify.annotations.NullMarked;
