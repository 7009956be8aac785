/** For tests of every module: the shared ledgers and the rows that the reference wrote for them. */
package io.ledgerbackfill.xdr.golden;
