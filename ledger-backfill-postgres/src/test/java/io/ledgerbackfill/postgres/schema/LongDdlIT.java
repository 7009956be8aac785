package io.ledgerbackfill.postgres.schema;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.zaxxer.hikari.HikariDataSource;
import io.ledgerbackfill.core.spi.RetryableException;
import io.ledgerbackfill.postgres.testing.PostgresServer;
import io.ledgerbackfill.postgres.testing.TcpProxy;
import io.ledgerbackfill.postgres.testing.TcpProxy.Fault;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashSet;
import java.util.Set;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Statements may take long; that nobody is there any more is noticed all the same. */
@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class LongDdlIT {

  private static final Duration SHORT = Duration.ofMillis(1500);

  /** One row is in the table. */
  private static final Ddl SLOW_INDEX =
      Ddl.of(
          "CREATE TABLE IF NOT EXISTS beside (a int)",
          "CREATE INDEX IF NOT EXISTS slow_index ON slow (slow(a))");

  private TestDatabase db;
  private TcpProxy proxy;

  @BeforeEach
  void open() {
    db = PostgresServer.embedded().createDatabase();
    proxy = TcpProxy.to(db.host(), db.port());
    db.execute("CREATE TABLE slow (a int)", "INSERT INTO slow VALUES (1)");
    eachRowTakes(0);
  }

  @AfterEach
  void drop() {
    proxy.close();
    db.close();
  }

  private void eachRowTakes(int seconds) {
    db.execute(
        "CREATE OR REPLACE FUNCTION slow(a int) RETURNS int LANGUAGE plpgsql IMMUTABLE AS"
            + (" 'BEGIN PERFORM pg_sleep(" + seconds + "); RETURN a; END'"));
  }

  private DataSource throughProxy() {
    return db.sourceAt(proxy.host(), proxy.port());
  }

  private static Future<?> inBackground(Runnable task) {
    FutureTask<?> future = new FutureTask<>(task, null);
    Thread thread = new Thread(future, "definer");
    thread.setDaemon(true);
    thread.start();
    return future;
  }

  @Test
  void shouldLetTheServerWorkForLongerThanTheTimeout() {
    eachRowTakes(4);
    SLOW_INDEX.run(db.dataSource(), SHORT);
    assertIndexIsThere();
  }

  private void assertIndexIsThere() {
    assertThat(db.queryLong("SELECT count(*) FROM pg_indexes WHERE indexname = 'slow_index'"))
        .isOne();
  }

  @ParameterizedTest
  @CsvSource({
    "CREATE TABLE,BLACK_HOLE",
    "CREATE INDEX,BLACK_HOLE",
    "COMMIT,BLACK_HOLE",
    "CREATE TABLE,BLACK_HOLE_FOR_ALL",
    "CREATE INDEX,BLACK_HOLE_FOR_ALL",
    "CREATE INDEX,BLACK_HOLE_FOR_ALL_AFTER_REQUEST",
  })
  void shouldNoticeABlackHoleWithinTwiceTheTimeout(String request, Fault fault) throws Exception {
    Duration timeout = Duration.ofSeconds(2);
    eachRowTakes(fault == Fault.BLACK_HOLE_FOR_ALL_AFTER_REQUEST ? 600 : 0);
    TcpProxy.Trap trap = proxy.on(request, fault);
    Future<?> run = inBackground(() -> SLOW_INDEX.run(throughProxy(), timeout));
    trap.await();
    long start = System.nanoTime();

    assertThatThrownBy(run::get).hasCauseInstanceOf(RetryableException.class);

    Duration took = Duration.ofNanos(System.nanoTime() - start);
    System.out.println(fault + " at " + request + ": noticed in " + took.toMillis() + " ms");
    assertThat(took).isLessThan(timeout.multipliedBy(2).plusSeconds(6)); // machines are busy
    eachRowTakes(0);
    proxy.heal();
    SLOW_INDEX.run(throughProxy(), timeout);
    assertIndexIsThere();
  }

  @Test
  void shouldWaitForALockForLongerThanAnyBackendDoes() throws Exception {
    Future<?> run;
    try (Connection other = holdLock()) {
      run = inBackground(() -> SLOW_INDEX.run(db.dataSource(), SHORT));
      Set<String> waits = new HashSet<>();
      while (waits.size() < 3) {
        waits.addAll(
            db.query("SELECT query_start FROM pg_stat_activity WHERE " + WAITS_FOR_A_LOCK));
      }
      assertThat(run.isDone()).isFalse();
      assertThat(other.isClosed()).isFalse();
    }
    run.get();
    assertIndexIsThere();
  }

  private static final String WAITS_FOR_A_LOCK =
      "datname = current_database() AND wait_event_type = 'Lock'";

  private Connection holdLock() throws SQLException {
    Connection connection = db.connect();
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute("LOCK TABLE slow IN ROW EXCLUSIVE MODE");
    }
    return connection;
  }

  /** The server is on a platform that can't look whether its client is there. */
  @ParameterizedTest
  @ValueSource(booleans = {false, true})
  void shouldLeaveNoBackendWaitingWhenNothingTellsIt(boolean stopped) throws Exception {
    DataSource source =
        ProxyDataSourceBuilder.create(throughProxy())
            .queryTransformer(
                sql ->
                    sql.getQuery()
                        .replace(
                            "client_connection_check_interval = '1s'",
                            "client_connection_check_interval = '-1'"))
            .build();
    try (Connection other = holdLock()) {
      FutureTask<?> run = new FutureTask<>(() -> SLOW_INDEX.run(source), null);
      Thread thread = new Thread(run, "definer");
      thread.setDaemon(true);
      thread.start();
      awaitLockWaits(1);
      if (stopped) {
        proxy.on(TcpProxy.CANCEL_REQUEST, Fault.CUT_BEFORE_REQUEST);
        thread.interrupt();
      } else {
        proxy.cut();
      }
      assertThatThrownBy(run::get).hasCauseInstanceOf(RetryableException.class);
      awaitLockWaits(0);
      assertThat(other.isClosed()).isFalse();
    }
  }

  private void awaitLockWaits(long count) {
    while (db.queryLong("SELECT count(*) FROM pg_stat_activity WHERE " + WAITS_FOR_A_LOCK)
        != count) {
      Thread.onSpinWait();
    }
  }

  /** Only a refused value means that the platform can't look. */
  @Test
  void shouldNotGoOnWhenTheServerSaysSomethingElse() {
    DataSource source =
        ProxyDataSourceBuilder.create(db.dataSource())
            .queryTransformer(
                sql ->
                    sql.getQuery()
                        .replace(
                            "SET LOCAL client_connection_check_interval = '1s'",
                            "DO $$BEGIN RAISE 'no' USING ERRCODE = '57014'; END$$"))
            .build();

    assertThatThrownBy(() -> SLOW_INDEX.run(source)).hasMessageContaining("57014");
  }

  @Test
  void shouldDoWithASourceOfOneConnection() {
    try (HikariDataSource pool = pool(1)) {
      SLOW_INDEX.run(pool, SHORT);
    }
    assertIndexIsThere();
  }

  /** The server has ended them while they were idle, which a pool does not notice. */
  @Test
  void shouldStartThoughThePoolsConnectionsAreDead() throws Exception {
    try (HikariDataSource pool = pool(2)) {
      try (Connection first = pool.getConnection();
          Connection second = pool.getConnection()) {
        assertThat(first.isValid(10) && second.isValid(10)).isTrue();
      }
      db.query(
          "SELECT pg_terminate_backend(pid, 10000) FROM pg_stat_activity"
              + " WHERE datname = current_database() AND pid <> pg_backend_pid()");
      SLOW_INDEX.run(pool);
    }
    assertIndexIsThere();
  }

  private HikariDataSource pool(int size) {
    HikariDataSource pool = new HikariDataSource();
    pool.setDataSource(db.dataSource());
    pool.setMaximumPoolSize(size);
    return pool;
  }
}
