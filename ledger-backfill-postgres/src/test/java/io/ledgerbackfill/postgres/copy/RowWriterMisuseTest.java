package io.ledgerbackfill.postgres.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.core.testing.TrackingBufferPool;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

final class RowWriterMisuseTest {

  private final TrackingBufferPool pool = new TrackingBufferPool();
  private final CopyBuffer buffer =
      CopyBuffer.of(
          CopyTable.builder("t")
              .schema("s")
              .column("a", ColumnType.BIGINT)
              .column("b", ColumnType.BYTEA)
              .column("c", ColumnType.TEXT_ARRAY)
              .build(),
          pool);
  private final RowWriter row = buffer.writer();

  @AfterEach
  void close() {
    buffer.close();
    pool.assertNoLeaks();
  }

  @Test
  void shouldRefuseAnotherType() {
    row.begin();
    refuses(row -> row.int4(1), "s.t.a: int4 where bigint is wanted");
    row.int8(1);
    refuses(row -> row.int8(1), "s.t.b: int8 where bytea is wanted");
    refuses(row -> row.beginArray(1), "s.t.b: beginArray(1) where bytea is wanted");
    row.nullValue();
    refuses(row -> row.text("x"), "s.t.c: text where text[] is wanted");
    refuses(row -> row.beginArray(-1), "s.t.c: beginArray(-1) where text[] is wanted");
    row.nullValue().end();
    assertThat(buffer.rows()).isOne();
  }

  @Test
  void shouldRefuseTooFewColumns() {
    row.begin().int8(1);
    refuses(RowWriter::end, "s.t.b: end where bytea is wanted");
    refuses(RowWriter::begin, "s.t: begin before the last row was ended");
    row.nulls(2).end();
  }

  @Test
  void shouldRefuseTooManyColumns() {
    row.begin();
    refuses(row -> row.nulls(4), "s.t.a: nulls(4) where bigint is wanted");
    refuses(row -> row.nulls(-1), "s.t.a: nulls(-1) where bigint is wanted");
    row.nulls(3);
    refuses(row -> row.int8(1), "s.t: int8 after the last column");
    refuses(RowWriter::nullValue, "s.t: nullValue after the last column");
    refuses(row -> row.nulls(1), "s.t: nulls(1) after the last column");
    refuses(row -> row.beginArray(0), "s.t: beginArray(0) after the last column");
    row.end();
  }

  @Test
  void shouldRefuseValuesOutsideOfARow() {
    refuses(row -> row.int8(1), "s.t: int8 without begin");
    refuses(RowWriter::nullValue, "s.t: nullValue without begin");
    refuses(RowWriter::end, "s.t: end without begin");
    refuses(row -> row.append(1), "s.t: append without begin");
    row.begin().nulls(3).end();
    refuses(row -> row.int8(1), "s.t: int8 without begin");
    row.begin().int8(1).abandon();
    refuses(RowWriter::end, "s.t: end without begin");
    assertThat(buffer.rows()).isOne();
  }

  @Test
  void shouldRefuseOtherThingsInsideAnOpenBytea() {
    byte[] bytes = {1};
    row.begin().int8(1);
    refuses(row -> row.append(1), "s.t.b: append where bytea is wanted");
    refuses(row -> row.append(bytes, 0, 1), "s.t.b: append where bytea is wanted");
    refuses(RowWriter::endBytea, "s.t.b: endBytea where bytea is wanted");
    row.beginBytea();
    refuses(row -> row.bytea(bytes, 0, 1), "s.t.b: bytea where append or endBytea is wanted");
    refuses(RowWriter::nullValue, "s.t.b: nullValue where append or endBytea is wanted");
    refuses(row -> row.nulls(1), "s.t.b: nulls(1) where append or endBytea is wanted");
    refuses(RowWriter::end, "s.t.b: end where append or endBytea is wanted");
    refuses(RowWriter::begin, "s.t: begin before the last row was ended");
    row.endBytea().nullValue().end();
    assertThat(buffer.rows()).isOne();
  }

  @Test
  void shouldRefuseOtherThingsInsideAnOpenArray() {
    row.begin().int8(1).nullValue().beginArray(2).text("x");
    refuses(row -> row.int8(1), "s.t.c: int8 where text is wanted");
    refuses(RowWriter::endArray, "s.t.c: endArray where text is wanted");
    refuses(row -> row.beginArray(1), "s.t.c: beginArray(1) where text is wanted");
    refuses(row -> row.nulls(2), "s.t.c: nulls(2) where text is wanted");
    row.text("y");
    refuses(row -> row.text("z"), "s.t.c: text where endArray is wanted");
    refuses(RowWriter::nullValue, "s.t.c: nullValue where endArray is wanted");
    refuses(RowWriter::end, "s.t.c: end where endArray is wanted");
    row.endArray().end();
    assertThat(buffer.rows()).isOne();
  }

  @Test
  void shouldKnowTheSizeOfAnArrayAfterALargerOne() {
    row.begin().nulls(2).beginArray(3).nulls(3).endArray().end();
    row.begin().nulls(2).beginArray(1);
    refuses(row -> row.nulls(2), "s.t.c: nulls(2) where text is wanted");
    row.text("x");
    refuses(row -> row.text("y"), "s.t.c: text where endArray is wanted");
    row.endArray().end();
  }

  @Test
  void shouldNameTheColumnOfABrokenElement() {
    CopyTable table = CopyStreams.oneColumn(ColumnType.BYTEA_ARRAY);
    try (CopyBuffer arrays = CopyBuffer.of(table, pool)) {
      RowWriter writer = arrays.writer().begin().beginArray(2).nullValue().beginBytea();
      assertThatThrownBy(() -> writer.int8(1))
          .hasMessage("t.c: int8 where append or endBytea is wanted");
    }
  }

  @Test
  void shouldRefuseBadOffsetsAndKeepTheColumn() {
    byte[] bytes = new byte[4];
    row.begin().int8(1);
    for (int[] range : new int[][] {{-1, 2}, {0, -1}, {3, 2}, {5, 0}, {1, Integer.MAX_VALUE}}) {
      assertThatThrownBy(() -> row.bytea(bytes, range[0], range[1]))
          .isInstanceOf(IndexOutOfBoundsException.class);
      assertThatThrownBy(() -> row.bytea(1, bytes, range[0], range[1]))
          .isInstanceOf(IndexOutOfBoundsException.class);
    }
    row.bytea(bytes, 4, 0).nullValue().end();
    assertThat(CopyStreams.rows(buffer))
        .isEqualTo("0003" + "000000080000000000000001" + "00000000" + "ffffffff");
  }

  @Test
  void shouldRefuseScalesThatMakeNoSense() {
    try (CopyBuffer texts = CopyBuffer.of(CopyStreams.oneColumn(ColumnType.TEXT), pool)) {
      RowWriter writer = texts.writer().begin();
      for (int scale : new int[] {-1, 1001}) {
        assertThatThrownBy(() -> writer.decimalText(1, scale))
            .isInstanceOf(IllegalArgumentException.class)
            .hasMessage("scale must be 0 to 1000, is " + scale);
      }
    }
  }

  @Test
  void shouldRefuseEverythingAfterClose() {
    row.begin().nulls(3).end();
    row.begin().int8(1);
    buffer.close();
    refuses(RowWriter::begin, "s.t: begin after close");
    refuses(row -> row.int8(1), "s.t: int8 after close");
    refuses(RowWriter::end, "s.t: end after close");
    row.abandon();
    refuses(RowWriter::begin, "s.t: begin after close");
    assertThat(buffer.rows()).isZero();
    assertThat(buffer.bytes()).isZero();
    buffer.close();
  }

  private void refuses(Consumer<RowWriter> call, String message) {
    assertThatThrownBy(() -> call.accept(row))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(message);
  }
}
