package io.ledgerbackfill.bench.fault;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.postgres.testing.PostgresServer;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;

class FingerprintIT {

  private static final String TABLE =
      "CREATE TABLE things (n int, ledger_created_at timestamptz, ingested_at timestamptz"
          + " DEFAULT clock_timestamp())";

  @Test
  void shouldNotDependOnOrderOrTimeOfWriting() throws SQLException {
    Fingerprint one = after("INSERT INTO things VALUES (1, '2024-01-01'), (2, '2024-01-02')");
    Fingerprint other = after("INSERT INTO things VALUES (2, '2024-01-02'), (1, '2024-01-01')");

    assertThat(one.rows()).hasSize(2);
    assertThat(one.differences(other)).isEmpty();
  }

  @Test
  void shouldShowRowsTwiceMissingAndChanged() throws SQLException {
    Fingerprint one = after("INSERT INTO things VALUES (1, '2024-01-01'), (2, '2024-01-02')");
    Fingerprint other =
        after("INSERT INTO things VALUES (1, '2024-01-01'), (1, '2024-01-01'), (2, '2024-01-03')");

    assertThat(one.differences(other))
        .satisfiesExactly(
            twice -> assertThat(twice).contains("2024-01-01").contains("found 2 rows"),
            missing -> assertThat(missing).contains("2024-01-02").contains("found no rows"),
            tooMany -> assertThat(tooMany).contains("2024-01-03").contains("expected no rows"));
    assertThat(
            one.differences(
                after("INSERT INTO things VALUES (1, '2024-01-01'), (3, '2024-01-02')")))
        .singleElement()
        .asString()
        .contains("2024-01-02");
  }

  private static Fingerprint after(String insert) throws SQLException {
    try (TestDatabase database = PostgresServer.embedded().createDatabase();
        Connection connection = database.connect()) {
      database.execute(TABLE, insert);
      return Fingerprint.of(connection);
    }
  }
}
