package io.ledgerbackfill.postgres;

import static io.ledgerbackfill.xdr.made.MadeTransaction.account;
import static io.ledgerbackfill.xdr.made.MadeTransaction.classic;
import static io.ledgerbackfill.xdr.made.MadeTransaction.envelope;
import static io.ledgerbackfill.xdr.made.MadeTransaction.operations;

import io.ledgerbackfill.core.spi.Processor;
import io.ledgerbackfill.core.testing.TrackingBufferPool;
import io.ledgerbackfill.lake.MemoryLedger;
import io.ledgerbackfill.postgres.copy.CopyBatch;
import io.ledgerbackfill.postgres.schema.HistoryTables;
import io.ledgerbackfill.testing.ProcessorContract;
import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.made.MadeLedger;
import io.ledgerbackfill.xdr.made.MadeResult;
import io.ledgerbackfill.xdr.model.TransactionResultCode;
import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/** The processor of the ready-made rows keeps the promises of processors. */
class HistoryProcessorContractTest extends ProcessorContract<MemoryLedger, CopyBatch> {

  private final TrackingBufferPool pool = new TrackingBufferPool();

  @Override
  protected Processor.Factory<MemoryLedger, CopyBatch> factory() {
    return HistoryProcessor.factory(MadeLedger.NETWORK, HistoryTables.onSearchPath(), pool);
  }

  @Override
  protected List<MemoryLedger> ledgers() {
    return LongStream.range(100, 104)
        .mapToObj(sequence -> ledger(sequence, (int) sequence - 98, 1))
        .toList();
  }

  /** A result of fewer operations than the transaction has. */
  @Override
  protected MemoryLedger brokenLedger() {
    return ledger(105, 3, 2);
  }

  private static MemoryLedger ledger(long sequence, int operations, int results) {
    XdrDocument document =
        new MadeLedger(2)
            .sequence(sequence)
            .apply(
                envelope(classic(account(1), sequence, operations(operations))),
                MadeResult.applied(
                    TransactionResultCode.txSUCCESS,
                    MadeResult.succeeded(results == 1 ? operations : results)),
                MadeResult.meta(4))
            .document();
    return MemoryLedger.of(Arrays.copyOfRange(document.bytes(), document.start(), document.end()));
  }

  @Override
  protected List<?> rows(CopyBatch batch) {
    return batch.buffers().stream()
        .filter(buffer -> buffer.rows() > 0)
        .map(
            buffer -> {
              ByteArrayOutputStream stream = new ByteArrayOutputStream();
              buffer.sendTo(stream::write);
              return Opaque.of(stream.toByteArray());
            })
        .toList();
  }

  @Override
  protected void assertNothingIsHeld() {
    pool.assertNoLeaks();
  }
}
