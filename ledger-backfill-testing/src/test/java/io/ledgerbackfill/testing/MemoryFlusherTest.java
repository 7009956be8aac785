package io.ledgerbackfill.testing;

import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.Flusher;
import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.core.testing.MemoryFlusher;
import io.ledgerbackfill.core.testing.MemoryFlusher.Moment;
import io.ledgerbackfill.core.testing.RowBatch;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** The double of a sink keeps the promises of a real one. It is its own sink. */
class MemoryFlusherTest extends FlusherContract<RowBatch<Long>> {

  private final AtomicBoolean losesAnswer = new AtomicBoolean();
  private final MemoryFlusher<Long> flusher =
      new MemoryFlusher<>(
          (moment, attempt, ledgers) -> {
            if (moment == Moment.AFTER && losesAnswer.getAndSet(false)) {
              throw new RetryableException("connection lost");
            }
          });

  @Override
  protected Flusher<RowBatch<Long>> flusher() {
    return flusher;
  }

  @Override
  protected Flusher<RowBatch<Long>> flusherWhoseAnswerIsLost() {
    losesAnswer.set(true);
    return flusher;
  }

  @Override
  protected RowBatch<Long> batch(LedgerSet ledgers) {
    return FlusherContractTest.Rows.of(ledgers);
  }

  @Override
  protected List<Long> rows() {
    return flusher.rows();
  }
}
