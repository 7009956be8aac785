/** For tests that need a ledger which the network never made: ledgers put together by hand. */
package io.ledgerbackfill.xdr.made;
