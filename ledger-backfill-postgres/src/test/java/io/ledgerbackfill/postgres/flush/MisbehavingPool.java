package io.ledgerbackfill.postgres.flush;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collection;
import java.util.Deque;
import java.util.Objects;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;
import org.postgresql.core.BaseConnection;
import org.postgresql.core.TransactionState;
import org.postgresql.ds.PGSimpleDataSource;

/** A pool that does to connections what pools were seen to do, or might. */
final class MisbehavingPool extends PGSimpleDataSource implements AutoCloseable {

  private static final long serialVersionUID = 1L;

  /** What the pool does wrong. */
  enum Habit {
    /** Commits what is open when a connection is aborted, and takes it back. */
    COMMIT_AT_ABORT,
    /** Resets a connection that is aborted: switching auto-commit on commits what is open. */
    AUTO_COMMIT_AT_ABORT,
    /** Commits what is open when a connection comes back. */
    COMMIT_AT_CLOSE,
    /** Takes a connection back, and hands it on, with its transaction. */
    HAND_ON_OPEN_TRANSACTIONS,
    /** Takes a connection that is aborted back at once, and resets it, before it is closed. */
    RETURN_BEFORE_ABORT_HAS_RUN
  }

  private final transient PGSimpleDataSource source;
  private final Habit habit;
  private final transient Deque<Connection> idle = new ConcurrentLinkedDeque<>();
  private final transient Collection<Connection> all = new ConcurrentLinkedQueue<>();
  private final AtomicInteger handedOn = new AtomicInteger();

  MisbehavingPool(PGSimpleDataSource source, Habit habit) {
    this.source = source;
    this.habit = habit;
  }

  @Override
  public Connection getConnection() throws SQLException {
    Connection raw = idle.poll();
    while (raw != null && raw.isClosed()) {
      raw = idle.poll();
    }
    if (raw == null) {
      raw = source.getConnection();
      all.add(raw);
    } else if (raw.unwrap(BaseConnection.class).getTransactionState() != TransactionState.IDLE) {
      handedOn.incrementAndGet();
    }
    return lend(raw);
  }

  /** Returns how many connections it has handed on in a transaction. */
  int handedOnInTransaction() {
    return handedOn.get();
  }

  private Connection lend(Connection raw) {
    return (Connection)
        Proxy.newProxyInstance(
            getClass().getClassLoader(),
            new Class<?>[] {Connection.class},
            (proxy, method, args) -> call(raw, method, args));
  }

  private @Nullable Object call(Connection raw, Method method, Object @Nullable [] args)
      throws Throwable {
    switch (method.getName()) {
      case "abort" -> abort(raw, (Executor) Objects.requireNonNull(args)[0]);
      case "close" -> close(raw);
      default -> {
        try {
          return method.invoke(raw, args);
        } catch (InvocationTargetException e) {
          throw Objects.requireNonNullElse(e.getCause(), e);
        }
      }
    }
    return null;
  }

  private void abort(Connection raw, Executor executor) throws SQLException {
    switch (habit) {
      case COMMIT_AT_ABORT -> {
        raw.commit();
        idle.push(raw);
      }
      case AUTO_COMMIT_AT_ABORT -> {
        raw.setAutoCommit(true);
        idle.push(raw);
      }
      case RETURN_BEFORE_ABORT_HAS_RUN -> {
        raw.rollback();
        raw.setAutoCommit(true);
        idle.push(raw);
        raw.abort(executor);
      }
      default -> raw.abort(executor);
    }
  }

  private void close(Connection raw) throws SQLException {
    if (!raw.isClosed()) {
      switch (habit) {
        case COMMIT_AT_CLOSE -> {
          if (!raw.getAutoCommit()) {
            raw.commit();
          }
        }
        case HAND_ON_OPEN_TRANSACTIONS -> {}
        default -> {
          raw.rollback();
          raw.setAutoCommit(true);
        }
      }
    }
    idle.push(raw);
  }

  @Override
  public void close() throws SQLException {
    for (Connection raw : all) {
      raw.close();
    }
  }
}
