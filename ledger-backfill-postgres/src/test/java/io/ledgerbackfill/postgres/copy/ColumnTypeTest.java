package io.ledgerbackfill.postgres.copy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class ColumnTypeTest {

  @Test
  void shouldBeFoundByTheNameInSql() {
    for (ColumnType type : ColumnType.values()) {
      assertThat(ColumnType.ofSqlName(type.sqlName())).isSameAs(type);
    }
  }

  @Test
  void shouldListWhatIsSupported() {
    for (String name : new String[] {"money", "int8range", "time with time zone", "bigint[][]"}) {
      assertThatThrownBy(() -> ColumnType.ofSqlName(name))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage(
              "type "
                  + name
                  + " is not supported; supported are bigint, integer, smallint, real, double"
                  + " precision, text, bytea, boolean, timestamp with time zone, timestamp without"
                  + " time zone, date, time without time zone, interval, inet, cidr, jsonb, numeric,"
                  + " uuid, and arrays of these");
    }
  }
}
