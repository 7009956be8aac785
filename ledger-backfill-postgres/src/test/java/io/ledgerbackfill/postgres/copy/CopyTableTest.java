package io.ledgerbackfill.postgres.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class CopyTableTest {

  @Test
  void shouldQuoteNamesInTheStatement() {
    CopyTable table =
        CopyTable.builder("My \"table\"")
            .schema("a.b")
            .column("select", ColumnType.BIGINT)
            .column("x", ColumnType.TEXT_ARRAY)
            .build();
    assertThat(table.copyStatement())
        .isEqualTo(
            "COPY \"a.b\".\"My \"\"table\"\"\" (\"select\", \"x\") FROM STDIN (FORMAT binary)");
    assertThat(table).hasToString("a.b.My \"table\"");
  }

  @Test
  void shouldLeaveTheSchemaToTheSearchPath() {
    CopyTable table = CopyStreams.oneColumn(ColumnType.BIGINT);
    assertThat(table.copyStatement()).isEqualTo("COPY \"t\" (\"c\") FROM STDIN (FORMAT binary)");
    assertThat(table.inSchema("s").copyStatement())
        .isEqualTo("COPY \"s\".\"t\" (\"c\") FROM STDIN (FORMAT binary)");
    assertThat(table.inSchema("s").columns()).isEqualTo(table.columns());
    assertThat(table.schema()).isNull();
  }

  @Test
  void shouldBeEqualByValue() {
    CopyTable table = CopyStreams.oneColumn(ColumnType.BIGINT);
    assertThat(table)
        .isEqualTo(CopyStreams.oneColumn(ColumnType.BIGINT))
        .hasSameHashCodeAs(CopyStreams.oneColumn(ColumnType.BIGINT))
        .isNotEqualTo(CopyStreams.oneColumn(ColumnType.TEXT))
        .isNotEqualTo(table.inSchema("s"))
        .isNotEqualTo(
            CopyTable.builder("t").column("c", ColumnType.BIGINT).maxRowBytes(2000).build());
  }

  @Test
  void shouldRefuseNamesThatPostgresCannotHave() {
    assertThatThrownBy(() -> CopyTable.builder(""))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("name is empty");
    assertThatThrownBy(() -> CopyTable.builder("t").column("a\0b", ColumnType.TEXT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("name has a NUL character");
    String longest = "\u00e4".repeat(31) + "x";
    assertThat(CopyTable.builder("t").schema(longest)).isNotNull();
    assertThatThrownBy(() -> CopyTable.builder("t").schema(longest + "x"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("name is longer than 63 bytes: ");
  }

  @Test
  void shouldRefuseAColumnTwice() {
    assertThatThrownBy(
            () ->
                CopyTable.builder("t").column("a", ColumnType.TEXT).column("a", ColumnType.BIGINT))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("column a is there already");
  }

  @Test
  void shouldRefuseATableWithoutColumns() {
    assertThatThrownBy(CopyTable.builder("t")::build)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("table t has no columns");
  }

  @Test
  void shouldRefuseMoreColumnsThanPostgresHas() {
    CopyTable.Builder builder = CopyTable.builder("t");
    for (int i = 0; i < 1600; i++) {
      builder.column("c" + i, ColumnType.BOOLEAN);
    }
    assertThatThrownBy(() -> builder.column("c", ColumnType.BOOLEAN))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("a table has at most 1600 columns");
  }

  @Test
  void shouldRefuseRowLimitsOutOfRange() {
    for (int bytes : new int[] {1023, -1, 1 << 30}) {
      assertThatThrownBy(() -> CopyTable.builder("t").maxRowBytes(bytes))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("maxRowBytes must be 1024 to 1073741823, is " + bytes);
    }
  }

  @Test
  void shouldRefuseOptionsSetTwice() {
    assertThatThrownBy(() -> CopyTable.builder("t").schema("a").schema("a"))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("schema is set already");
    assertThatThrownBy(() -> CopyTable.builder("t").maxRowBytes(2000).maxRowBytes(2000))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("maxRowBytes is set already");
  }
}
