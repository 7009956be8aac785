/**
 * For those who replace a stage: the contracts between the pipeline and a source, a row maker, a
 * sink, a store of progress, and whoever watches a run.
 */
@NullMarked
package io.ledgerbackfill.core.spi;

import org.jspecify.annotations.NullMarked;
