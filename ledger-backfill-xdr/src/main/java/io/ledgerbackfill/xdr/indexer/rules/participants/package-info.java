/** Who takes part besides those whom operations name. */
@NullMarked
package io.ledgerbackfill.xdr.indexer.rules.participants;

import org.jspecify.annotations.NullMarked;
