/** Holds the generated code against the schema that it was generated from. */
@NullMarked
package io.ledgerbackfill.xdr.conformance;

import org.jspecify.annotations.NullMarked;
