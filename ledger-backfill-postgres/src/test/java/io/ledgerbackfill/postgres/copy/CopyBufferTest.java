package io.ledgerbackfill.postgres.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.core.testing.TrackingBufferPool;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class CopyBufferTest {

  private static final CopyTable TABLE =
      CopyTable.builder("t")
          .column("id", ColumnType.BIGINT)
          .column("data", ColumnType.BYTEA)
          .build();

  private final TrackingBufferPool pool = new TrackingBufferPool();

  @AfterEach
  void findLeaks() {
    pool.assertNoLeaks();
  }

  @Test
  void shouldTakeNothingFromThePoolBeforeTheFirstRow() {
    try (CopyBuffer buffer = CopyBuffer.of(TABLE, pool)) {
      assertThat(pool.outstanding()).isZero();
      assertThat(CopyStreams.stream(buffer)).hasSize(19 + 2);
      buffer.writer().begin();
      assertThat(pool.outstanding()).isOne();
    }
  }

  @Test
  void shouldKeepRowsWholeAcrossChunks() throws IOException {
    Random random = new Random(1);
    ByteArrayOutputStream expected = new ByteArrayOutputStream();
    try (CopyBuffer buffer = CopyBuffer.of(TABLE, pool)) {
      for (int i = 0; i < 2000; i++) {
        // Mostly small, now and then larger than a chunk.
        byte[] data = new byte[random.nextInt(i % 100 == 0 ? 200_000 : 500)];
        random.nextBytes(data);
        if (i % 3 == 0) {
          buffer.writer().begin().int8(-i).bytea(data, 0, data.length).abandon();
        }
        writeInPieces(buffer.writer().begin().int8(i), data, 1 + random.nextInt(1000)).end();
        expected.write(
            ByteBuffer.allocate(2 + 12 + 4)
                .putShort((short) 2)
                .putInt(8)
                .putLong(i)
                .putInt(data.length)
                .array());
        expected.write(data);
      }
      assertThat(buffer.rows()).isEqualTo(2000);
      assertThat(buffer.bytes()).isEqualTo(expected.size());
      byte[] stream = CopyStreams.stream(buffer);
      assertThat(stream).hasSize(19 + expected.size() + 2);
      assertThat(ByteBuffer.wrap(stream, 19, expected.size()))
          .isEqualTo(ByteBuffer.wrap(expected.toByteArray()));
    }
  }

  private static RowWriter writeInPieces(RowWriter row, byte[] data, int pieceBytes) {
    row.beginBytea();
    for (int offset = 0; offset < data.length; offset += pieceBytes) {
      row.append(data, offset, Math.min(pieceBytes, data.length - offset));
    }
    return row.endBytea();
  }

  @Test
  void shouldMoveAnOpenArrayToTheNextChunk() {
    CopyTable table =
        CopyTable.builder("t")
            .column("data", ColumnType.BYTEA)
            .column("list", ColumnType.BYTEA_ARRAY)
            .build();
    byte[] data = new byte[CopyBuffer.CHUNK_BYTES - 100];
    byte[] piece = new byte[60];
    try (CopyBuffer buffer = CopyBuffer.of(table, pool)) {
      RowWriter row = buffer.writer().begin().bytea(data, 0, data.length).beginArray(2);
      row.beginBytea().append(piece, 0, 60).append(piece, 0, 60).endBytea().nullValue();
      row.endArray().end();
      ByteBuffer stream = ByteBuffer.wrap(CopyStreams.stream(buffer));
      int list = 19 + 2 + 4 + data.length;
      assertThat(stream.getInt(list)).isEqualTo(20 + 4 + 120 + 4);
      assertThat(stream.getInt(list + 8)).as("has NULLs").isOne();
      assertThat(stream.getInt(list + 24)).isEqualTo(120);
      assertThat(stream.getInt(list + 24 + 4 + 120)).isEqualTo(-1);
      assertThat(pool.outstanding()).as("the first chunk has no finished row").isOne();
    }
  }

  @Test
  void shouldSendTheSameAgain() {
    try (CopyBuffer buffer = CopyBuffer.of(TABLE, pool)) {
      fill(buffer, 5000);
      byte[] first = CopyStreams.stream(buffer);
      assertThat(CopyStreams.stream(buffer)).isEqualTo(first);
      buffer.writer().begin().int8(1);
      assertThat(CopyStreams.stream(buffer)).as("an open row is not sent").isEqualTo(first);
    }
  }

  @Test
  void shouldSendInChunks() {
    try (CopyBuffer buffer = CopyBuffer.of(TABLE, pool)) {
      fill(buffer, 10_000);
      List<Integer> lengths = new ArrayList<>();
      buffer.sendTo((array, offset, length) -> lengths.add(length));
      assertThat(lengths.get(0)).isEqualTo(19);
      assertThat(lengths.get(lengths.size() - 1)).isEqualTo(2);
      assertThat(lengths).hasSize(2 + (int) (buffer.bytes() / CopyBuffer.CHUNK_BYTES) + 1);
      assertThat(lengths).allMatch(length -> length <= CopyBuffer.CHUNK_BYTES);
    }
  }

  @Test
  void shouldPassOnWhatTheReceiverThrows() {
    try (CopyBuffer buffer = CopyBuffer.of(TABLE, pool)) {
      fill(buffer, 10_000);
      IOException broken = new IOException("broken");
      List<Integer> lengths = new ArrayList<>();
      assertThatThrownBy(
              () ->
                  buffer.sendTo(
                      (array, offset, length) -> {
                        lengths.add(length);
                        if (lengths.size() == 2) {
                          throw broken;
                        }
                      }))
          .isSameAs(broken);
      assertThat(lengths).hasSize(2);
      assertThat(buffer.rows()).isEqualTo(10_000);
    }
  }

  @Test
  void shouldForgetAnAbandonedRowInANewChunk() {
    byte[] data = new byte[CopyBuffer.CHUNK_BYTES];
    try (CopyBuffer buffer = CopyBuffer.of(TABLE, pool)) {
      fill(buffer, 1);
      byte[] before = CopyStreams.stream(buffer);
      buffer.writer().begin().int8(1).bytea(data, 0, data.length).abandon();
      buffer.writer().abandon();
      assertThat(CopyStreams.stream(buffer)).isEqualTo(before);
      assertThat(buffer.rows()).isOne();
      buffer.writer().begin().int8(2).nullValue().end();
      assertThat(CopyStreams.stream(buffer)).hasSize(before.length + 2 + 12 + 4);
    }
  }

  @Test
  void shouldHoldRowsOfSeveralTables() {
    CopyTable other = CopyStreams.oneColumn(ColumnType.TEXT).inSchema("s");
    try (CopyBatch batch = CopyBatch.of(pool, List.of(TABLE, other))) {
      batch.writer(TABLE).begin().int8(1).nullValue().end();
      batch.writer(other).begin().text("x").end();
      batch.writer(other).begin().nullValue().end();
      assertThat(batch.rows()).isEqualTo(3);
      assertThat(batch.bytes()).isEqualTo(18 + 7 + 6);
      assertThat(batch.heldBytes()).isEqualTo(2 * CopyBuffer.CHUNK_BYTES);
      assertThat(batch.rowsByTable()).isEqualTo(Map.of("t", 1L, "s.t", 2L));
      assertThat(batch.buffers()).extracting(CopyBuffer::table).containsExactly(TABLE, other);
      assertThat(batch.writer(other)).isSameAs(batch.buffers().get(1).writer());
      assertThatThrownBy(() -> batch.writer(other.inSchema("x")))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("the batch has no table x.t");
    }
  }

  @Test
  void shouldRefuseBatchesWithoutTablesOrWithOneTwice() {
    assertThatThrownBy(() -> CopyBatch.of(pool, List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a batch needs a table");
    assertThatThrownBy(
            () -> CopyBatch.of(pool, List.of(TABLE, CopyStreams.oneColumn(ColumnType.TEXT))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("table t is given twice");
  }

  private static void fill(CopyBuffer buffer, int rows) {
    byte[] data = new byte[40];
    for (int i = 0; i < rows; i++) {
      buffer.writer().begin().int8(i).bytea(data, 0, data.length).end();
    }
  }
}
