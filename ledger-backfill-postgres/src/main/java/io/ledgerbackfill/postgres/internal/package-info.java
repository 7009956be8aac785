/** For the packages of this module alone: not exported. */
@NullMarked
package io.ledgerbackfill.postgres.internal;

import org.jspecify.annotations.NullMarked;
