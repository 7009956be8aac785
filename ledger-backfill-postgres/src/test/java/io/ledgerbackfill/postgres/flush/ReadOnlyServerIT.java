package io.ledgerbackfill.postgres.flush;

import static io.ledgerbackfill.postgres.flush.FlushScenario.flush;
import static io.ledgerbackfill.postgres.flush.FlushScenario.ledgers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.postgres.testing.CrashableServer;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A server that takes no writes: before a run, and under one. */
@Timeout(value = 120, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class ReadOnlyServerIT {

  @TempDir private static Path folder;

  private static CrashableServer server;

  private FlushScenario scenario;

  @BeforeAll
  static void start() {
    server = CrashableServer.start(folder);
  }

  @AfterAll
  static void stop() {
    server.close();
  }

  @BeforeEach
  void open() {
    scenario = new FlushScenario(server.createDatabase());
  }

  @Test
  void shouldRefuseAStandbyBeforeTheRunAndWaitForAFailoverInIt() throws InterruptedException {
    UUID id = UUID.randomUUID();
    try (AtomicFlusher flusher = scenario.flusher().build()) {
      flusher.prepare(4);
      server.kill();
      server.restartAsStandby();

      assertThatThrownBy(() -> flusher.prepare(4))
          .isInstanceOf(FinalException.class)
          .hasMessageContaining("standby")
          .hasMessageContaining("SQLSTATE 25006");
      assertThatThrownBy(() -> flush(flusher, id, ledgers(1, 9)))
          .isInstanceOf(RetryableException.class)
          .hasMessageContaining("1-9")
          .hasMessageContaining("standby, or was demoted")
          .hasMessageContaining("SQLSTATE 25006");
      assertThat(scenario.db.query("SELECT pg_promote()")).containsExactly("t");
      flush(flusher, id, ledgers(1, 9));
    }
    scenario.assertDone(ledgers(1, 9));
  }

  /** It works, and so a pool keeps it, though another server takes the writes by now. */
  @Test
  void shouldNotKeepAConnectionThatTakesNoWrites() throws InterruptedException {
    UUID id = UUID.randomUUID();
    String database = scenario.db.name();
    HikariConfig config = new HikariConfig();
    config.setDataSource(scenario.db.dataSource());
    config.setMaximumPoolSize(1);
    config.setMinimumIdle(0); // else a new one is opened at once, before the setting is changed
    try (HikariDataSource pool = new HikariDataSource(config)) {
      AtomicFlusher.Builder builder = scenario.flusher(pool);
      scenario.db.execute("ALTER DATABASE " + database + " SET default_transaction_read_only = on");
      pool.getHikariPoolMXBean().softEvictConnections();
      try (AtomicFlusher flusher = builder.build()) {
        assertThatThrownBy(() -> flush(flusher, id, ledgers(1, 9)))
            .isInstanceOf(RetryableException.class)
            .hasMessageContaining("SQLSTATE 25006");
        try (var connection = scenario.db.connect();
            var statement = connection.createStatement()) {
          statement.execute("SET default_transaction_read_only = off");
          statement.execute("ALTER DATABASE " + database + " RESET default_transaction_read_only");
        } catch (SQLException e) {
          throw new AssertionError(e);
        }
        flush(flusher, id, ledgers(1, 9));
      }
    }
    scenario.assertDone(ledgers(1, 9));
  }

  @Test
  void shouldNameTheSettingThatMakesTransactionsReadOnly() {
    AtomicFlusher.Builder builder = scenario.flusher();
    String database = scenario.db.name();
    scenario.db.execute("ALTER DATABASE " + database + " SET default_transaction_read_only = on");
    try (AtomicFlusher flusher = builder.build()) {
      assertThatThrownBy(() -> flusher.prepare(4))
          .isInstanceOf(FinalException.class)
          .hasMessageContaining("default_transaction_read_only = on, set by ALTER DATABASE")
          .hasMessageContaining("SQLSTATE 25006");
    }
    assertThat(scenario.progress().done(FlushScenario.ALL)).isEqualTo(LedgerSet.empty());
  }

  @Test
  void shouldTellAPoolThatIsReadOnly() {
    HikariConfig config = new HikariConfig();
    config.setDataSource(scenario.db.dataSource());
    config.setReadOnly(true);
    try (HikariDataSource pool = new HikariDataSource(config);
        AtomicFlusher flusher = scenario.flusher(pool).build()) {
      assertThatThrownBy(() -> flusher.prepare(4))
          .isInstanceOf(FinalException.class)
          .hasMessageContaining("setReadOnly")
          .hasMessageContaining("SQLSTATE 25006");
    }
  }
}
