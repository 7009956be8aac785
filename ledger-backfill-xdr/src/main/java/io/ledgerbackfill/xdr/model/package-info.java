/** For everyone who reads or writes Stellar's types: generated from the schema, one class a type. */
@NullMarked
package io.ledgerbackfill.xdr.model;

import org.jspecify.annotations.NullMarked;
