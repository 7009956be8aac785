/**
 * Benchmarks of the hot paths, each beside its peers; for those who work on them. {@link
 * io.ledgerbackfill.bench.jmh.Rounds} runs them in shuffled order, {@code org.openjdk.jmh.Main} one
 * by one.
 */
@NullMarked
package io.ledgerbackfill.bench.jmh;

import org.jspecify.annotations.NullMarked;
