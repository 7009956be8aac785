/** For everyone who sends rows with binary COPY: table definitions and the encoder. */
@NullMarked
package io.ledgerbackfill.postgres.copy;

import org.jspecify.annotations.NullMarked;
