/** For those who ask what is done: the progress tables, gaps and jobs. */
@NullMarked
package io.ledgerbackfill.postgres.progress;

import org.jspecify.annotations.NullMarked;
