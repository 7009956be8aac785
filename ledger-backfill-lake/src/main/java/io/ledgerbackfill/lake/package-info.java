/** For everyone who reads a SEP-54 lake: object stores, the layout, and the fetcher of ledgers. */
@NullMarked
package io.ledgerbackfill.lake;

import org.jspecify.annotations.NullMarked;
