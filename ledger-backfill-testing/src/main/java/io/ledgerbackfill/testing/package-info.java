/**
 * For those who implement a stage: extend the contract of it, give a factory, and know whether it
 * keeps what the SPI promises. Each test is one promise. Doubles of the other stages are in {@link
 * io.ledgerbackfill.core.testing}.
 */
@NullMarked
package io.ledgerbackfill.testing;

import org.jspecify.annotations.NullMarked;
