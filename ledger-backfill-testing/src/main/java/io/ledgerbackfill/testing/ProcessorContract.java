package io.ledgerbackfill.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.core.spi.Batch;
import io.ledgerbackfill.core.spi.Ledger;
import io.ledgerbackfill.core.spi.Processor;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/**
 * What each {@link Processor} and its {@link Processor.Factory} promise, and the batches that they
 * fill. Extend it, and say how to make the factory, ledgers for it, and how to read a batch.
 *
 * @param <L> the kind of ledger
 * @param <B> the kind of batch
 * @since 0.1.0
 */
@Timeout(value = 2, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
public abstract class ProcessorContract<L extends Ledger, B extends Batch> {

  /** Creates the contract of one test. */
  protected ProcessorContract() {}

  /**
   * Returns what makes the processors.
   *
   * @return the factory, called by many threads at once
   * @throws Exception if it can't be made, which fails the test
   */
  protected abstract Processor.Factory<L, B> factory() throws Exception;

  /**
   * Returns ledgers, at least two, that have rows, and not all the same. Called several times, and
   * by many threads at once; the contract closes what it returns.
   *
   * @return new ledgers, the same in each call, ascending
   * @throws Exception if they can't be made, which fails the test
   */
  protected abstract List<L> ledgers() throws Exception;

  /**
   * Reads the rows of a batch.
   *
   * @param batch an open batch
   * @return something with {@code equals} for each row, or each table's rows; in their order
   */
  protected abstract List<?> rows(B batch);

  /**
   * Returns a ledger that can't be turned into rows.
   *
   * @return the ledger, which the contract closes; null if there is none, and what is about it is
   *     not tested
   * @throws Exception if it can't be made, which fails the test
   */
  protected @Nullable L brokenLedger() throws Exception {
    return null;
  }

  /** Requires, after each test, that buffers were given back, if batches borrow any. */
  @AfterEach
  protected void assertNothingIsHeld() {}

  @Test
  void shouldMakeAProcessorOfItsOwnForEachWorker() throws Exception {
    Processor.Factory<L, B> factory = factory();
    try (Processor<L, B> one = factory.create();
        Processor<L, B> other = factory.create()) {
      assertThat(one).isNotNull().isNotSameAs(other);
      assertThat(other).isNotNull();
    }
  }

  @Test
  void shouldOpenEmptyBatches() throws Exception {
    try (Processor<L, B> processor = factory().create();
        B one = processor.newBatch()) {
      assertThat(one).isNotNull();
      fill(processor, one);
      try (B other = processor.newBatch()) {
        assertThat(other).isNotNull().isNotSameAs(one);
        assertThat(other.rows()).isZero();
      }
      assertThat(one.rows()).isPositive();
    }
  }

  /** How ledgers are spread over workers and batches is not determined. */
  @Test
  void shouldWriteTheSameRowsWhateverItSawBefore() throws Exception {
    List<Object> alone = new ArrayList<>();
    List<Object> oneByOne = new ArrayList<>();
    try (Processor<L, B> seasoned = factory().create()) {
      List<L> ledgers = ledgers();
      try {
        for (int i = ledgers.size() - 1; i >= 0; i--) { // not in their order
          try (Processor<L, B> fresh = factory().create()) {
            alone.add(rowsOf(fresh, ledgers.get(i)));
          }
          oneByOne.add(rowsOf(seasoned, ledgers.get(i)));
        }
      } finally {
        ledgers.forEach(Ledger::close);
      }
    }
    assertThat(oneByOne).isEqualTo(alone);
  }

  @Test
  void shouldWriteTheSameRowsInEachWorker() throws Exception {
    Processor.Factory<L, B> factory = factory();
    List<List<?>> all =
        AtOnce.run(
            AtOnce.THREADS,
            worker -> {
              try (Processor<L, B> processor = factory.create();
                  B batch = processor.newBatch()) {
                fill(processor, batch);
                return rows(batch);
              }
            });
    assertThat(all.get(0)).isNotEmpty();
    assertThat(all).allSatisfy(rows -> assertThat(rows.equals(all.get(0))).isTrue());
  }

  @Test
  void shouldCountItsRowsAndItsMemory() throws Exception {
    try (Processor<L, B> processor = factory().create();
        B batch = processor.newBatch()) {
      long before = batch.rows();
      fill(processor, batch);

      assertThat(batch.rows()).isGreaterThan(before);
      assertThat(batch.bytes()).isPositive();
      assertThat(batch.heldBytes()).isGreaterThanOrEqualTo(batch.bytes());
      Map<String, Long> byTable = batch.rowsByTable();
      assertThat(byTable).isNotNull();
      if (!byTable.isEmpty()) {
        assertThat(byTable.values().stream().mapToLong(Long::longValue).sum())
            .as("rows over all tables")
            .isEqualTo(batch.rows());
      }
    }
  }

  /** A ledger is borrowed for the call: its owner closes it, and may do so at once. */
  @Test
  void shouldLeaveLedgersToTheirOwnerAndNeedThemNoMore() throws Exception {
    try (Processor<L, B> processor = factory().create();
        B batch = processor.newBatch()) {
      List<?> rows = List.of();
      List<L> ledgers = ledgers();
      for (L ledger : ledgers) {
        long sequence = ledger.sequence();
        processor.process(ledger, batch);
        assertThat(ledger.sequence()).as("an open ledger").isEqualTo(sequence);
        rows = rows(batch);
        ledger.close(); // once: a ledger may know when it is closed again
        assertThat(rows(batch).equals(rows)).as("rows after their ledger is closed").isTrue();
      }
      assertThat(rows).isNotEmpty();
    }
  }

  /** The ledger is left out, its batch dropped, and a new processor goes on. */
  @Test
  void shouldFailForALedgerThatHasNoRows() throws Exception {
    L broken = Hook.orSkip(brokenLedger(), "there is no broken ledger");
    try (broken) {
      try (Processor<L, B> processor = factory().create();
          B batch = processor.newBatch()) {
        assertThatThrownBy(() -> processor.process(broken, batch))
            .isInstanceOf(RuntimeException.class);
      }
      try (Processor<L, B> next = factory().create();
          B batch = next.newBatch()) {
        fill(next, batch);
        assertThat(batch.rows()).isPositive();
      }
    }
  }

  @Test
  void shouldBeClosedTwiceWithoutHarm() throws Exception {
    Processor<L, B> processor = factory().create();
    try (B batch = processor.newBatch()) {
      fill(processor, batch);
    }
    processor.close();
    processor.close();
  }

  private List<?> rowsOf(Processor<L, B> processor, L ledger) {
    try (B batch = processor.newBatch()) {
      processor.process(ledger, batch);
      return rows(batch);
    }
  }

  private void fill(Processor<L, B> processor, B batch) throws Exception {
    for (L ledger : ledgers()) {
      try (ledger) {
        processor.process(ledger, batch);
      }
    }
  }
}
