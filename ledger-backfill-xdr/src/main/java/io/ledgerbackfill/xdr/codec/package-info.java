/** For everyone who reads or writes XDR: the runtime that the generated code stands on. */
@NullMarked
package io.ledgerbackfill.xdr.codec;

import org.jspecify.annotations.NullMarked;
