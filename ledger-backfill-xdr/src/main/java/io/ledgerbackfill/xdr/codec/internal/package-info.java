/** What generated code stands on; not for users, and not exported. */
@NullMarked
package io.ledgerbackfill.xdr.codec.internal;

import org.jspecify.annotations.NullMarked;
