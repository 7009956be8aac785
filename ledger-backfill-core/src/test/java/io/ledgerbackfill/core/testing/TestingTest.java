package io.ledgerbackfill.core.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ledgerbackfill.core.BackfillPipeline;
import io.ledgerbackfill.core.BackfillReport;
import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.BufferPool;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.testing.Noop.NoRows;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What users test their stages with must itself notice what it is there to notice. */
class TestingTest {

  private static final LedgerSet ONE = LedgerSet.of(LedgerRange.of(1, 1));

  @Test
  void shouldTellWhereALostBufferWasLent() {
    TrackingBufferPool pool = new TrackingBufferPool();
    pool.acquire(3).close();
    pool.assertNoLeaks();
    BufferPool.Buffer lost = pool.acquire(5);

    AssertionError e = catchThrowableOfType(AssertionError.class, pool::assertNoLeaks);

    assertThat(e).hasMessage("1 buffers were never given back");
    assertThat(e.getSuppressed())
        .singleElement()
        .satisfies(
            leak -> {
              assertThat(leak).hasMessage("a buffer of 5 bytes was never given back");
              assertThat(leak.getStackTrace())
                  .anyMatch(
                      frame -> frame.getMethodName().equals("shouldTellWhereALostBufferWasLent"));
            });
    assertThat(pool.outstanding()).isEqualTo(1);
    lost.close();
    pool.assertNoLeaks();
  }

  @Test
  void shouldNoticeMisuseOfBuffers() {
    TrackingBufferPool pool = new TrackingBufferPool();
    BufferPool.Buffer buffer = pool.acquire(2);
    byte[] array = buffer.array();
    assertThat(array).containsExactly(TrackingBufferPool.POISON, TrackingBufferPool.POISON);
    array[0] = 1;
    buffer.close();

    assertThat(array).containsExactly(TrackingBufferPool.POISON, TrackingBufferPool.POISON);
    assertThatIllegalStateException().isThrownBy(buffer::array).withMessageContaining("used again");
    assertThatIllegalStateException().isThrownBy(buffer::close).withMessageContaining("twice");
    assertThatIllegalArgumentException().isThrownBy(() -> pool.acquire(-1));
  }

  @Test
  void shouldNoticeMisuseOfLedgers() {
    MadeUpLedger ledger = new MadeUpLedger(7, 1, () -> {});
    ledger.close();

    assertThatIllegalStateException().isThrownBy(ledger::close).withMessageContaining("ledger 7");
    assertThatIllegalStateException().isThrownBy(ledger::sequence);
    assertThatIllegalStateException().isThrownBy(ledger::bytes);
  }

  @Test
  void shouldNoticeMisuseOfBatches() {
    RowBatch<String> batch = new RowBatch<>();
    batch.add("a", "one", 3);
    batch.add("b", "two", 4);
    assertThat(batch.content()).containsExactly("one", "two");
    assertThat(batch.bytes()).isEqualTo(7);
    assertThat(batch.rows()).isEqualTo(2);
    assertThat(batch.rowsByTable()).isEqualTo(Map.of("a", 1L, "b", 1L));
    batch.close();

    assertThatIllegalStateException().isThrownBy(batch::close).withMessageContaining("twice");
    assertThatIllegalStateException().isThrownBy(batch::rows);
    assertThatIllegalStateException().isThrownBy(() -> batch.add("a", "three", 5));
  }

  @Test
  void shouldTakeABatchOnceAndRefuseLedgersThatAreDone() throws Exception {
    MemoryFlusher<String> flusher = new MemoryFlusher<>();
    UUID id = UUID.randomUUID();
    RowBatch<String> batch = new RowBatch<>();
    batch.add("a", "one", 3);
    flusher.flush(id, ONE, batch);
    flusher.flush(id, ONE, batch);

    assertThat(flusher.rows()).containsExactly("one");
    assertThat(flusher.done()).isEqualTo(ONE);
    assertThat(flusher.done(LedgerRange.of(2, 5)).isEmpty()).isTrue();
    assertThat(flusher.batches()).containsExactly(ONE);
    assertThatExceptionOfType(FinalException.class)
        .isThrownBy(() -> flusher.flush(UUID.randomUUID(), ONE, batch))
        .withMessage("ledgers 1 are already done");
  }

  @Test
  void shouldRunAFetcherByItself() {
    BackfillReport report =
        BackfillPipeline.<MadeUpLedger, NoRows>builder()
            .fetcher(new ScriptedFetcher(3, 10))
            .processor(Noop.processor())
            .flusher(Noop.flusher())
            .build()
            .run(LedgerRange.of(1, 50));

    assertThat(report.ledgers()).isEqualTo(50);
    assertThat(report.ledgerBytes()).isEqualTo(500);
    assertThat(report.rows()).isZero();
    assertThatIllegalArgumentException().isThrownBy(() -> new ScriptedFetcher(0, 1));
  }
}
