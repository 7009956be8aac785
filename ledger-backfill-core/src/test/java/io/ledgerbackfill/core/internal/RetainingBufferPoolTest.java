package io.ledgerbackfill.core.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import io.ledgerbackfill.core.spi.BufferPool;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

class RetainingBufferPoolTest {

  @Test
  void shouldLendAnArrayAgain() {
    BufferPool pool = BufferPool.retaining(1_000_000);
    BufferPool.Buffer first = pool.acquire(100_000);
    byte[] array = first.array();
    first.close();

    assertThat(pool.acquire(100_001).array()).isSameAs(array);
    assertThat(pool.acquire(100_000).array()).isNotSameAs(array);
  }

  @Test
  void shouldNotLendAnArrayTwiceAtATimeWhenItIsGivenBackTwice() {
    BufferPool pool = BufferPool.retaining(1_000_000);
    BufferPool.Buffer buffer = pool.acquire(100_000);
    buffer.close();
    buffer.close();

    assertThat(pool.acquire(100_000).array()).isNotSameAs(pool.acquire(100_000).array());
    assertThatIllegalStateException().isThrownBy(buffer::array);
  }

  @Test
  void shouldKeepNoMoreThanItMay() {
    RetainingBufferPool pool = new RetainingBufferPool(300_000);
    List<BufferPool.Buffer> buffers = new ArrayList<>();
    for (int i = 0; i < 10; i++) {
      buffers.add(pool.acquire(64 << 10));
    }
    buffers.forEach(BufferPool.Buffer::close);

    assertThat(pool.retainedBytes()).isEqualTo(4 * (64 << 10));
  }

  @Test
  void shouldDropWhatItKeptLongestWhenSizesChange() {
    RetainingBufferPool pool = new RetainingBufferPool(256 << 10);
    List<BufferPool.Buffer> small = List.of(pool.acquire(64 << 10), pool.acquire(64 << 10));
    byte[] newest = small.get(1).array();
    small.forEach(BufferPool.Buffer::close);

    pool.acquire(192 << 10).close();

    assertThat(pool.retainedBytes()).isEqualTo(256 << 10);
    assertThat(pool.acquire(64 << 10).array()).isSameAs(newest);
  }

  @Test
  void shouldNotKeepWhatIsTooLarge() {
    RetainingBufferPool pool = new RetainingBufferPool(100_000);
    pool.acquire(1_000).close();
    pool.acquire(200_000).close();

    assertThat(pool.retainedBytes()).isEqualTo(1_024);
    RetainingBufferPool none = new RetainingBufferPool(0);
    none.acquire(0).close();
    assertThat(none.retainedBytes()).isZero();
  }

  @Test
  void shouldRefuseWhatIsNegative() {
    assertThatIllegalArgumentException().isThrownBy(() -> BufferPool.retaining(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> BufferPool.retaining(1).acquire(-1));
  }

  @Property
  void shouldLendAtMostAQuarterMoreThanWasAskedFor(
      @ForAll @IntRange(min = 0, max = Integer.MAX_VALUE) int minCapacity) {
    int length = RetainingBufferPool.lengthFor(minCapacity);

    assertThat(length).isGreaterThanOrEqualTo(minCapacity);
    assertThat((long) length)
        .isLessThanOrEqualTo(Math.max(1_024, minCapacity + minCapacity / 4L + 4));
    assertThat(new RetainingBufferPool(0).footprint(minCapacity)).isGreaterThanOrEqualTo(length);
    if (length < Integer.MAX_VALUE - 8) {
      assertThat(RetainingBufferPool.lengthFor(length)).isEqualTo(length);
    }
  }

  /** As G1 has it: a MiB and a little takes two regions, and a MiB less a header just one. */
  @Test
  void shouldCountWholeRegionsForLargeArrays() {
    RetainingBufferPool pool = new RetainingBufferPool(0);
    assertThat(pool.footprint(100_000)).isEqualTo(114_688);
    assertThat(pool.footprint(512 << 10)).isEqualTo(512 << 10);
    assertThat(pool.footprint((1 << 20) - 16)).isEqualTo(1 << 20);
    assertThat(pool.footprint(1 << 20)).isEqualTo(2 << 20);
    assertThat(pool.footprint(4 << 20)).isEqualTo(5 << 20);
    assertThat(pool.acquire((4 << 20) - 16).array()).hasSize((4 << 20) - 16);
  }

  @Test
  void shouldLendEachArrayToOneOwnerAtATime() throws Exception {
    RetainingBufferPool pool = new RetainingBufferPool(1 << 20);
    Set<byte[]> lent =
        Collections.synchronizedSet(Collections.newSetFromMap(new IdentityHashMap<>()));
    ExecutorService executor = Executors.newFixedThreadPool(4);
    try {
      List<Future<?>> futures = new ArrayList<>();
      for (int t = 0; t < 4; t++) {
        int seed = t;
        futures.add(
            executor.submit(
                () -> {
                  for (int i = 0; i < 20_000; i++) {
                    try (BufferPool.Buffer buffer = pool.acquire((i * 37 + seed) % 50_000)) {
                      byte[] array = buffer.array();
                      assertThat(lent.add(array)).isTrue();
                      lent.remove(array);
                    }
                  }
                }));
      }
      for (Future<?> future : futures) {
        future.get();
      }
    } finally {
      executor.shutdownNow();
    }
    assertThat(pool.retainedBytes()).isBetween(1L, 1L << 20);
  }
}
