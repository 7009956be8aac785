package io.ledgerbackfill.postgres.flush;

import io.ledgerbackfill.postgres.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

/** Holds a lock in a transaction of its own, so that a flush stops at an exact place. */
final class HeldLock implements AutoCloseable {

  private final Connection connection;

  private HeldLock(Connection connection) {
    this.connection = connection;
  }

  /** Stops before the first COPY. */
  static HeldLock beforeCopy(TestDatabase db) throws SQLException {
    return hold(db, "LOCK TABLE first IN ACCESS EXCLUSIVE MODE");
  }

  /** Stops in the first COPY, when the server takes its second row. */
  static HeldLock inCopy(TestDatabase db) throws SQLException {
    waitForLock(db);
    db.execute(
        "CREATE TRIGGER waits BEFORE INSERT ON first FOR EACH ROW WHEN (NEW.n = 1)"
            + " EXECUTE FUNCTION wait_for_lock()");
    return hold(db, "SELECT pg_advisory_xact_lock(1)");
  }

  /** Stops in the commit, before the server has decided. */
  static HeldLock inCommit(TestDatabase db) throws SQLException {
    waitForLock(db);
    db.execute(
        "CREATE CONSTRAINT TRIGGER waits AFTER INSERT ON second DEFERRABLE INITIALLY DEFERRED"
            + " FOR EACH ROW EXECUTE FUNCTION wait_for_lock()");
    return hold(db, "SELECT pg_advisory_xact_lock(1)");
  }

  private static void waitForLock(TestDatabase db) {
    db.execute(
        "CREATE FUNCTION wait_for_lock() RETURNS trigger LANGUAGE plpgsql AS"
            + " 'BEGIN PERFORM pg_advisory_xact_lock_shared(1); RETURN NEW; END'");
  }

  private static HeldLock hold(TestDatabase db, String lock) throws SQLException {
    Connection connection = db.connect();
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      statement.execute(lock);
    }
    return new HeldLock(connection);
  }

  /** Lets the flush go on. */
  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
