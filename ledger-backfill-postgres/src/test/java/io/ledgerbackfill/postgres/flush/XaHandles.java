package io.ledgerbackfill.postgres.flush;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.ConnectionEvent;
import javax.sql.ConnectionEventListener;
import javax.sql.XAConnection;
import org.postgresql.ds.PGSimpleDataSource;
import org.postgresql.xa.PGXADataSource;

/**
 * Gives the handles of XA connections, as a transaction manager does outside its transactions; each
 * connection is closed with its handle.
 */
final class XaHandles extends PGSimpleDataSource {

  private static final long serialVersionUID = 1L;

  private final transient PGXADataSource source;

  XaHandles(PGXADataSource source) {
    this.source = source;
  }

  @Override
  public Connection getConnection() throws SQLException {
    XAConnection physical = source.getXAConnection();
    physical.addConnectionEventListener(
        new ConnectionEventListener() {
          @Override
          public void connectionClosed(ConnectionEvent event) {
            close(physical);
          }

          @Override
          public void connectionErrorOccurred(ConnectionEvent event) {
            close(physical);
          }
        });
    return physical.getConnection();
  }

  private static void close(XAConnection physical) {
    try {
      physical.close();
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }
}
