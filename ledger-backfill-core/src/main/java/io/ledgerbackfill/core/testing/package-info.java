/**
 * For those who test a stage of their own: made-up ledgers, a sink in memory, stages that do
 * nothing, and a pool that finds leaks.
 */
@NullMarked
package io.ledgerbackfill.core.testing;

import org.jspecify.annotations.NullMarked;
