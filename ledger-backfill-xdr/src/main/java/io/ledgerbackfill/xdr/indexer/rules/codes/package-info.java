/** The names by which rows tell types of operations and what became of them. */
@NullMarked
package io.ledgerbackfill.xdr.indexer.rules.codes;

import org.jspecify.annotations.NullMarked;
