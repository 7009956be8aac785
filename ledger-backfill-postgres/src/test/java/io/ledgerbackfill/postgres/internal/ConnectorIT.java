package io.ledgerbackfill.postgres.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.postgres.testing.PostgresServer;
import io.ledgerbackfill.postgres.testing.TcpProxy;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.postgresql.ds.PGSimpleDataSource;

@Timeout(value = 60, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
final class ConnectorIT {

  private static final Duration LONG = Duration.ofMinutes(5);

  private TestDatabase db;

  @BeforeEach
  void open() {
    db = PostgresServer.embedded().createDatabase();
  }

  @AfterEach
  void drop() {
    db.close();
  }

  /** Takes no notice of interrupts, as a connection attempt does. */
  private final class SlowSource extends PGSimpleDataSource {

    private static final long serialVersionUID = 1L;

    private final transient CountDownLatch asked = new CountDownLatch(1);
    private final transient CountDownLatch answer = new CountDownLatch(1);
    private final transient CompletableFuture<Connection> given = new CompletableFuture<>();

    @Override
    public Connection getConnection() throws SQLException {
      asked.countDown();
      while (answer.getCount() > 0) {
        try {
          answer.await();
        } catch (InterruptedException e) {
          // As a socket has it.
        }
      }
      Connection connection = db.connect();
      given.complete(connection);
      return connection;
    }

    private void awaitThatTheLateConnectionIsClosed() throws Exception {
      answer.countDown();
      while (!given.get().isClosed()) {
        Thread.onSpinWait();
      }
    }
  }

  @Test
  void shouldNotWaitLongerThanAllowed() throws Exception {
    SlowSource source = new SlowSource();
    assertThatThrownBy(() -> Connector.connect(source, Duration.ofMillis(1)))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("08001"))
        .hasMessageContaining("1 ms");
    source.awaitThatTheLateConnectionIsClosed();
  }

  @Test
  void shouldEndWhenInterrupted() throws Exception {
    SlowSource source = new SlowSource();
    AtomicReference<Throwable> thrown = new AtomicReference<>();
    Thread waiter =
        new Thread(
            () -> {
              try {
                Connector.connect(source, LONG).close();
              } catch (SQLException | InterruptedException e) {
                thrown.set(e);
              }
            });
    waiter.start();
    source.asked.await();
    waiter.interrupt();
    waiter.join();
    assertThat(thrown.get()).isInstanceOf(InterruptedException.class);
    source.awaitThatTheLateConnectionIsClosed();
  }

  @Test
  void shouldThrowWhatTheSourceThrows() {
    assertThatThrownBy(() -> Connector.connect(db.sourceAt("127.0.0.1", 1), LONG))
        .isInstanceOfSatisfying(
            SQLException.class, e -> assertThat(e.getSQLState()).isEqualTo("08001"));
    PGSimpleDataSource broken =
        new PGSimpleDataSource() {
          private static final long serialVersionUID = 1L;

          @Override
          public Connection getConnection() {
            throw new IllegalStateException(new SQLException("full", "53300"));
          }
        };
    assertThatThrownBy(() -> Connector.connect(broken, LONG))
        .isInstanceOf(SQLException.class)
        .hasMessage("full");
  }

  /** Gives what it has left, then new ones. */
  private final class Leftovers extends PGSimpleDataSource {

    private static final long serialVersionUID = 1L;

    private final transient Deque<Connection> left = new ArrayDeque<>();

    @Override
    public Connection getConnection() throws SQLException {
      return left.isEmpty() ? db.connect() : left.pop();
    }
  }

  /** As a pool has them after the network lost its way: nothing comes, and nothing is closed. */
  @Test
  void shouldPassOverSeveralSilentConnectionsInTime() throws Exception {
    Leftovers source = new Leftovers();
    try (TcpProxy proxy = TcpProxy.to(db.host(), db.port())) {
      for (int i = 0; i < 2; i++) {
        source.left.push(db.sourceAt(proxy.host(), proxy.port()).getConnection());
      }
      proxy.blackHole();
      try (Connection connection = Connector.connect(source, Duration.ofSeconds(7))) {
        assertThat(connection.isValid(10)).isTrue();
      }
    }
  }
}
