package io.ledgerbackfill.postgres.flush;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.postgres.testing.OnEveryServer;
import io.ledgerbackfill.postgres.testing.TcpProxy;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.postgresql.ds.PGSimpleDataSource;

/** Too few connections, as told from a server that is not there for the moment. */
@OnEveryServer
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class ConnectionCountIT {

  private TestDatabase db;
  private String role;
  private PGSimpleDataSource limited;

  @BeforeEach
  void createRole(TestDatabase db) {
    this.db = db;
    this.role = "role_" + db.name();
    db.execute("CREATE ROLE " + role + " LOGIN PASSWORD 'secret' CONNECTION LIMIT 2");
    this.limited = db.dataSource();
    limited.setUser(role);
    limited.setPassword("secret");
  }

  @AfterEach
  void dropRole() {
    db.execute("DROP ROLE " + role);
  }

  private static void check(javax.sql.DataSource source, int needed) {
    new ConnectionCount(source, Duration.ofSeconds(30)).check(needed);
  }

  @Test
  void shouldGiveTheServersReasonForTooFew() {
    check(limited, 2);
    awaitConnections(0);
    assertThatThrownBy(() -> check(limited, 3))
        .isInstanceOf(FinalException.class)
        .hasMessageContaining("need 3 connections")
        .hasMessageContaining("only 2")
        .hasMessageContaining("too many connections for role")
        .hasMessageContaining("53300");
  }

  @Test
  void shouldGiveItAlsoWhereAPoolHidesIt() {
    HikariConfig config = new HikariConfig();
    config.setDataSource(limited);
    config.setMaximumPoolSize(5);
    config.setConnectionTimeout(2000);
    config.setMinimumIdle(0);
    config.setInitializationFailTimeout(-1);
    try (HikariDataSource pool = new HikariDataSource(config)) {
      assertThatThrownBy(() -> check(pool, 3))
          .isInstanceOf(FinalException.class)
          .hasMessageContaining("only 2")
          .hasMessageContaining("too many connections for role");
    }
  }

  @Test
  void shouldTryAgainWhereOthersHaveTheConnections() throws SQLException {
    try (Connection other = limited.getConnection()) {
      assertThatThrownBy(() -> check(limited, 2))
          .isInstanceOf(RetryableException.class)
          .hasMessageContaining("only 1")
          .hasMessageContaining("53300");
      other.isValid(1);
    }
    awaitConnections(0);
    check(limited, 2);
  }

  /** The server, or the way to it, is gone after the first connection. */
  @Test
  void shouldTryAgainWhereTheServerIsGone() {
    TcpProxy proxy = TcpProxy.to(db.host(), db.port());
    AtomicInteger asked = new AtomicInteger();
    PGSimpleDataSource cut =
        new PGSimpleDataSource() {
          private static final long serialVersionUID = 1L;

          @Override
          public Connection getConnection() throws SQLException {
            if (asked.incrementAndGet() == 2) {
              proxy.close();
            }
            return super.getConnection();
          }
        };
    PGSimpleDataSource to = db.sourceAt(proxy.host(), proxy.port());
    cut.setURL(to.getURL());
    cut.setUser(to.getUser());
    cut.setPassword(to.getPassword());
    assertThatThrownBy(() -> check(cut, 2))
        .isInstanceOf(RetryableException.class)
        .hasMessageContaining("only 1");
  }

  /** Ending a connection takes the server a moment. */
  private void awaitConnections(long left) {
    while (db.queryLong("SELECT count(*) FROM pg_stat_activity WHERE usename = '" + role + "'")
        > left) {
      Thread.onSpinWait();
    }
  }
}
