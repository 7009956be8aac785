package io.ledgerbackfill.postgres.testing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@OnEveryServer
final class TestDatabaseIT {

  private String database = "";

  @BeforeEach
  void open(TestDatabase db) {
    database = db.name();
  }

  @Test
  void shouldGiveOneDatabaseToATestAndItsSetUp(TestDatabase db) {
    assertThat(db.name()).isEqualTo(database);
    assertThat(db.query("SELECT current_database()")).containsExactly(db.name());
  }

  @Test
  void shouldReadRowsAsText(TestDatabase db) {
    db.execute("CREATE TABLE t (a int, b text)", "INSERT INTO t VALUES (2, NULL), (1, 'x')");
    assertThat(db.query("SELECT a, b FROM t ORDER BY a")).containsExactly("1\tx", "2\t\\N");
    assertThat(db.queryLong("SELECT count(*) FROM t")).isEqualTo(2);
    assertThat(db.serverVersion()).isBetween(14, 18);
  }

  @Test
  void shouldDropADatabaseThatIsStillInUse(TestDatabase db) throws SQLException {
    try (Connection open = db.connect()) {
      db.close();
      assertThat(open.isValid(5)).isFalse();
    }
    assertThatThrownBy(db::connect)
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("3D000"));
  }
}
