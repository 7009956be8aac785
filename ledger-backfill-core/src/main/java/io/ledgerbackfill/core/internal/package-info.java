/** The workers and queues behind the pipeline; for nobody outside of this module. */
@NullMarked
package io.ledgerbackfill.core.internal;

import org.jspecify.annotations.NullMarked;
