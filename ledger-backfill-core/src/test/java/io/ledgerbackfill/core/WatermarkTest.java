package io.ledgerbackfill.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.LongStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class WatermarkTest {

  /** The limit that the memory of a watermark over 64 million ledgers must keep to. */
  private static final long MAX_BYTES = 16_000_000;

  @Test
  void shouldTellPrefixAndSuffix() {
    Watermark watermark = new Watermark(LedgerRange.of(10, 19));
    assertThat(watermark.completeThrough()).isEqualTo(9);
    assertThat(watermark.completeFrom()).isEqualTo(20);

    assertThat(watermark.complete(11)).isTrue();
    assertThat(watermark.completeThrough()).isEqualTo(9);
    assertThat(watermark.complete(10)).isTrue();
    assertThat(watermark.completeThrough()).isEqualTo(11);
    assertThat(watermark.complete(11)).isFalse();

    assertThat(watermark.complete(LedgerRange.of(17, 19))).isEqualTo(3);
    assertThat(watermark.completeFrom()).isEqualTo(17);
    assertThat(watermark.count()).isEqualTo(5);
    assertThat(watermark.isComplete()).isFalse();
    assertThat(watermark.isComplete(17)).isTrue();
    assertThat(watermark.isComplete(16)).isFalse();
    assertThat(watermark.missing()).isEqualTo(LedgerSet.of(LedgerRange.of(12, 16)));
    assertThat(watermark).hasToString("5 of 10 ledgers of 10-19 are complete");

    assertThat(watermark.complete(LedgerSet.of(LedgerRange.of(12, 13), LedgerRange.of(14, 16))))
        .isEqualTo(5);
    assertThat(watermark.isComplete()).isTrue();
    assertThat(watermark.completeThrough()).isEqualTo(19);
    assertThat(watermark.completeFrom()).isEqualTo(10);
    assertThat(watermark.missing().isEmpty()).isTrue();
  }

  @Test
  void shouldRefuseLedgersOutsideOfItsRange() {
    Watermark watermark = new Watermark(LedgerRange.of(10, 19));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> watermark.complete(9))
        .withMessageContaining("10-19");
    assertThatIllegalArgumentException().isThrownBy(() -> watermark.complete(20));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> watermark.complete(LedgerRange.of(19, 20)));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> watermark.complete(LedgerSet.of(LedgerRange.of(9, 10))));
    assertThatIllegalArgumentException().isThrownBy(() -> watermark.isComplete(20));
    assertThat(watermark.count()).isZero();
  }

  @Test
  void shouldSpanAllLedgersThereCanBe() {
    Watermark watermark = new Watermark(LedgerRange.of(0, LedgerRange.MAX_SEQUENCE));

    assertThat(watermark.completeThrough()).isEqualTo(-1);
    assertThat(watermark.complete(LedgerRange.of(1, LedgerRange.MAX_SEQUENCE)))
        .isEqualTo(LedgerRange.MAX_SEQUENCE);
    assertThat(watermark.completeFrom()).isEqualTo(1);
    assertThat(watermark.complete(0)).isTrue();
    assertThat(watermark.isComplete()).isTrue();
  }

  /** Ranges whose ends lie around the ends of pages of 65,536 ledgers, against a plain bit set. */
  @Property(tries = 200)
  void shouldAgreeWithABitSet(
      @ForAll("ledgers") LedgerRange range, @ForAll("lists") List<LedgerRange> completed) {
    Watermark watermark = new Watermark(range);
    BitSet model = new BitSet();
    int size = (int) range.size();
    for (LedgerRange part : completed) {
      if (part.first() >= range.first() && part.last() <= range.last()) {
        int before = model.cardinality();
        model.set((int) (part.first() - range.first()), (int) (part.last() - range.first()) + 1);
        assertThat(watermark.complete(part)).isEqualTo(model.cardinality() - before);
        assertThat(watermark.count()).isEqualTo(model.cardinality());
        assertThat(watermark.completeThrough())
            .isEqualTo(range.first() + model.nextClearBit(0) - 1);
        assertThat(watermark.completeFrom())
            .isEqualTo(range.first() + model.previousClearBit(size - 1) + 1);
      }
    }
    LedgerSet done =
        LedgerSet.of(
            model.stream()
                .mapToObj(i -> LedgerRange.of(range.first() + i, range.first() + i))
                .toList());
    assertThat(watermark.missing()).isEqualTo(done.gaps(range));
    assertThat(watermark.isComplete()).isEqualTo(done.size() == range.size());
  }

  @Provide
  Arbitrary<Long> edges() {
    return Combinators.combine(
            Arbitraries.longs().between(0, 3), Arbitraries.longs().between(-2, 70))
        .as((page, offset) -> Math.max(0, page * 65_536 + offset));
  }

  @Provide
  Arbitrary<LedgerRange> ledgers() {
    return Combinators.combine(edges(), edges())
        .as((a, b) -> LedgerRange.of(Math.min(a, b), Math.max(a, b)));
  }

  @Provide
  Arbitrary<List<LedgerRange>> lists() {
    return ledgers().list().ofMaxSize(12);
  }

  @Test
  void shouldCountEachLedgerOnceWhenManyThreadsCompleteIt() throws Exception {
    LedgerRange range = LedgerRange.of(1000, 1000 + 300_000 - 1);
    Watermark watermark = new Watermark(range);
    int threads = 8;
    CyclicBarrier begin = new CyclicBarrier(threads);
    AtomicLong added = new AtomicLong();
    ExecutorService executor = Executors.newFixedThreadPool(threads);
    try {
      List<Future<?>> futures = new ArrayList<>();
      for (int t = 0; t < threads; t++) {
        long seed = t;
        futures.add(
            executor.submit(
                () -> {
                  begin.await();
                  added.addAndGet(completeAll(watermark, seed));
                  return null;
                }));
      }
      for (Future<?> future : futures) {
        future.get();
      }
    } finally {
      executor.shutdownNow();
    }

    assertThat(added).hasValue(range.size());
    assertThat(watermark.isComplete()).isTrue();
    assertThat(watermark.completeThrough()).isEqualTo(range.last());
    assertThat(watermark.completeFrom()).isEqualTo(range.first());
  }

  /** Each thread completes all, in an order of its own, and checks that marks only move on. */
  private static long completeAll(Watermark watermark, long seed) {
    List<LedgerRange> pieces = new ArrayList<>();
    LedgerRange range = watermark.range();
    for (long first = range.first(); first <= range.last(); first += 7) {
      pieces.add(LedgerRange.of(first, Math.min(first + 6, range.last())));
    }
    Collections.shuffle(pieces, new Random(seed));
    long added = 0;
    long through = range.first() - 1;
    long from = range.last() + 1;
    for (LedgerRange piece : pieces) {
      if (seed % 2 == 0) {
        added += watermark.complete(piece);
      } else {
        added +=
            LongStream.rangeClosed(piece.first(), piece.last()).filter(watermark::complete).count();
      }
      long nowThrough = watermark.completeThrough();
      long nowFrom = watermark.completeFrom();
      if (nowThrough < through || nowFrom > from) {
        throw new AssertionError("a mark moved back at " + piece);
      }
      through = nowThrough;
      from = nowFrom;
    }
    return added;
  }

  @Test
  void shouldTakeAtMost16MegabytesFor64MillionLedgers() {
    long before = usedHeap();
    Watermark watermark = new Watermark(LedgerRange.of(1, 64_000_000));
    // The worst case: every page is touched, none is complete.
    for (long sequence = 2; sequence <= 64_000_000; sequence += 2) {
      watermark.complete(sequence);
    }
    long taken = usedHeap() - before;

    // The bits alone are 8 MB; what else comes and goes on the heap may hide some of them.
    assertThat(taken).isBetween(4_000_000L, MAX_BYTES);
    assertThat(watermark.count()).isEqualTo(32_000_000);
  }

  private static long usedHeap() {
    System.gc();
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
