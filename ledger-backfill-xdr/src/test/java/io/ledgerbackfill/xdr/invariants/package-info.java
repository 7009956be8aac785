/** For tests of every module: what must hold of the rows of any ledger. */
package io.ledgerbackfill.xdr.invariants;
