package io.ledgerbackfill.examples;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.examples.PriceLoader.Price;
import io.ledgerbackfill.postgres.testing.PostgresServer;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

class PriceLoaderIT {

  private static final List<Price> PRICES =
      List.of(
          new Price("XLM", Instant.parse("2026-01-01T00:00:00Z"), new BigDecimal("0.2131")),
          new Price("USDC", Instant.parse("2026-01-01T00:00:00.000001Z"), BigDecimal.ONE));

  @Test
  void shouldLoadAllOrNone() throws Exception {
    try (TestDatabase database = PostgresServer.embedded().createDatabase()) {
      database.execute(
          "CREATE TABLE prices (asset text PRIMARY KEY, at timestamptz, price numeric)");
      PriceLoader loader = new PriceLoader();

      assertThat(loader.load(PRICES, database.dataSource())).isEqualTo(2);
      assertThatThrownBy(() -> loader.load(PRICES, database.dataSource()))
          .isInstanceOf(SQLException.class)
          .hasMessageContaining("duplicate key");
      assertThat(database.query("SELECT string_agg(asset || ' ' || price, ', ') FROM prices"))
          .containsExactly("XLM 0.2131, USDC 1");
    }
  }
}
