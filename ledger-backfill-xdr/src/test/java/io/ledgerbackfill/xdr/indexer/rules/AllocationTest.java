package io.ledgerbackfill.xdr.indexer.rules;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.ledgerbackfill.xdr.SharedLedgers;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.indexer.Label;
import io.ledgerbackfill.xdr.indexer.LedgerIndexer;
import io.ledgerbackfill.xdr.indexer.RowSink;
import io.ledgerbackfill.xdr.indexer.StateChange;
import io.ledgerbackfill.xdr.ledger.Network;
import io.ledgerbackfill.xdr.model.LedgerCloseMeta;
import java.lang.management.ManagementFactory;
import java.util.List;
import org.junit.jupiter.api.Test;

class AllocationTest {

  private static final int WARM_UP_ROUNDS = 20;
  private static final long MOST_BYTES_PER_LEDGER = 4096;
  private static final long MOST_BYTES_IN_ALL = 16_384;

  /** Rows seen, so that nothing can be optimized away. */
  private static final class CountingSink implements RowSink {

    private long rows;
    private long sum;

    @Override
    public void ledger(int sequence, long closeTime) {
      sum += closeTime;
    }

    @Override
    public void transaction(
        long toId, byte[] bytes, int hash, long feeCharged, Label resultCode, boolean feeBump) {
      rows++;
      sum += toId + bytes[hash] + feeCharged + resultCode.utf8().length;
    }

    @Override
    public void operation(
        long id,
        Label operationType,
        byte[] bytes,
        int offset,
        int length,
        Label resultCode,
        boolean successful) {
      rows++;
      sum += id + bytes[offset + length - 1] + operationType.utf8().length;
    }

    @Override
    public void transactionAccount(long toId, byte[] bytes, int account) {
      sum += toId + bytes[account];
    }

    @Override
    public void operationAccount(long operationId, byte[] bytes, int account) {
      sum += operationId + bytes[account];
    }

    @Override
    public void stateChange(StateChange change) {
      sum += change.id() + change.account().head();
    }
  }

  @Test
  void shouldMakeHardlyAnyGarbageOnceItIsWarm() {
    CountingSink rows = new CountingSink();
    List<XdrDocument> ledgers = ledgers("pubnet");

    assertThat(allocated(ledgers, rows))
        .isNotNegative()
        .isLessThan(MOST_BYTES_PER_LEDGER * ledgers.size());
    assertThat(rows.rows).isEqualTo(4284 + 10570);
    assertThat(rows.sum).isNotZero();
  }

  /** Few assets, but operations of every type with every outcome. */
  @Test
  void shouldMakeNoGarbageForAnyTypeOfOperation() {
    CountingSink rows = new CountingSink();

    assertThat(allocated(ledgers("generated"), rows)).isNotNegative().isLessThan(MOST_BYTES_IN_ALL);
    assertThat(rows.rows).isEqualTo(2823);
    assertThat(rows.sum).isNotZero();
  }

  private static List<XdrDocument> ledgers(String lake) {
    return SharedLedgers.lake(lake).values().stream().map(LedgerCloseMeta.XDR::index).toList();
  }

  /** Returns the bytes allocated, and the rows made, in one round after many. */
  private static long allocated(List<XdrDocument> ledgers, CountingSink rows) {
    ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
    long thread = Thread.currentThread().getId();
    LedgerIndexer indexer = new LedgerIndexer(Network.PUBNET, Rules.all());
    for (int round = 0; round < WARM_UP_ROUNDS; round++) {
      index(indexer, ledgers, rows);
    }
    rows.rows = 0;
    long before = threads.getThreadAllocatedBytes(thread);
    index(indexer, ledgers, rows);
    return threads.getThreadAllocatedBytes(thread) - before;
  }

  private static void index(LedgerIndexer indexer, List<XdrDocument> ledgers, RowSink rows) {
    for (XdrDocument ledger : ledgers) {
      indexer.index(ledger, ledger.root(), rows);
    }
  }
}
