package io.ledgerbackfill.postgres.copy;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import io.ledgerbackfill.core.spi.BufferPool;
import io.ledgerbackfill.postgres.schema.HistoryTables;
import io.ledgerbackfill.xdr.indexer.Label;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Encoding makes no garbage: what is allocated is for chunks and batches, not for rows. */
final class AllocationTest {

  private static final int ROWS = 20_000;
  private static final Label CODE = Label.of("TransactionResultCodeTxSuccess");

  private static final CopyTable EVERY_TYPE =
      CopyTable.builder("t")
          .column("a", ColumnType.INTEGER)
          .column("b", ColumnType.NUMERIC)
          .column("c", ColumnType.NUMERIC)
          .column("d", ColumnType.UUID)
          .column("e", ColumnType.BIGINT_ARRAY)
          .column("f", ColumnType.JSONB)
          .column("g", ColumnType.TEXT)
          .column("h", ColumnType.BOOLEAN)
          .build();

  private final ThreadMXBean threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
  private final CopyTable stateChanges = HistoryTables.onSearchPath().stateChanges();
  private final byte[] bytes = "0123456789abcdef".repeat(20).getBytes(StandardCharsets.US_ASCII);
  private final String json = "{\"home_domain\": \"example.org\"}";
  private final String text = "\u20ac and \ud83d\ude00";

  @Test
  void shouldAllocateNothingForARow() {
    BufferPool pool = BufferPool.retaining(64 << 20);
    long used = Long.MAX_VALUE;
    // The first rounds warm the pool; a later one may still be hit by the compiler's or JaCoCo's.
    for (int round = 0; round < 5; round++) {
      long before = threads.getCurrentThreadAllocatedBytes();
      fillAndClose(pool);
      used = Math.min(used, threads.getCurrentThreadAllocatedBytes() - before);
    }
    assertThat(used).as("bytes for %d rows", 2 * ROWS).isLessThan(2 * ROWS);
  }

  private void fillAndClose(BufferPool pool) {
    try (CopyBatch batch = CopyBatch.of(pool, List.of(stateChanges, EVERY_TYPE))) {
      RowWriter changes = batch.writer(stateChanges);
      RowWriter others = batch.writer(EVERY_TYPE);
      for (int i = 0; i < ROWS; i++) {
        stateChange(changes, i);
        everyType(others, i);
      }
      batch.buffers().forEach(buffer -> buffer.sendTo((array, offset, length) -> {}));
    }
  }

  private void stateChange(RowWriter row, int i) {
    row.begin().int8(i).int8(i).text(CODE).text(bytes, 0, 20).timestamptzSeconds(i).int4(i);
    row.bytea(0x30, bytes, 0, 32).int8(i).bytea(bytes, 0, 33).decimalText128(i, -1, 0);
    row.beginBytea().append(1).append(bytes, 0, 32).endBytea().nulls(5);
    row.hexText(bytes, 0, 36).nullValue().text(text).int2(i & 0xFF).nulls(3);
    row.decimalText(i).decimalText(i, 7).nullValue().jsonb(json).end();
  }

  private void everyType(RowWriter row, int i) {
    row.begin().int4(i).numeric(i, 3).numeric128(i, i, 7).uuid(i, i);
    row.beginArray(3).int8(i).nullValue().int8(-i).endArray();
    row.jsonb(bytes, 0, 9).text(json).bool(true).end();
  }
}
