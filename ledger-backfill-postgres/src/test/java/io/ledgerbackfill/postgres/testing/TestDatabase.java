package io.ledgerbackfill.postgres.testing;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.postgresql.PGConnection;
import org.postgresql.ds.PGSimpleDataSource;

/** A database made for one test. */
public final class TestDatabase implements AutoCloseable {

  private final PGSimpleDataSource admin;
  private final PGSimpleDataSource source;

  private TestDatabase(PGSimpleDataSource admin, PGSimpleDataSource source) {
    this.admin = admin;
    this.source = source;
  }

  static TestDatabase create(PGSimpleDataSource admin, String name) {
    run(admin, "CREATE DATABASE " + name);
    PGSimpleDataSource source = new PGSimpleDataSource();
    source.setURL(admin.getURL());
    source.setUser(admin.getUser());
    source.setPassword(admin.getPassword());
    source.setDatabaseName(name);
    return new TestDatabase(admin, source);
  }

  /**
   * Returns a source of plain connections to this database, not pooled. Each call gives a new one.
   *
   * @return the source, which the caller may change
   */
  public PGSimpleDataSource dataSource() {
    return sourceAt(host(), port());
  }

  /**
   * Returns a source that reaches this database by another address, such as a proxy's.
   *
   * @param host where to connect to
   * @param port the port there
   * @return the source, which the caller may change
   */
  public PGSimpleDataSource sourceAt(String host, int port) {
    PGSimpleDataSource copy = new PGSimpleDataSource();
    copy.setURL(source.getURL());
    copy.setUser(source.getUser());
    copy.setPassword(source.getPassword());
    copy.setServerNames(new String[] {host});
    copy.setPortNumbers(new int[] {port});
    return copy;
  }

  /**
   * Returns this database as it is seen by another address, such as a proxy's.
   *
   * @param host where to connect to
   * @param port the port there
   * @return the same database; not to be closed
   */
  public TestDatabase at(String host, int port) {
    return new TestDatabase(admin, sourceAt(host, port));
  }

  /**
   * Returns the server's address.
   *
   * @return a host name
   */
  public String host() {
    return source.getServerNames()[0];
  }

  /**
   * Returns the server's port.
   *
   * @return a TCP port
   */
  public int port() {
    return source.getPortNumbers()[0];
  }

  /**
   * Returns the database's name.
   *
   * @return the name, which needs no quotes
   */
  public String name() {
    return source.getDatabaseName();
  }

  /**
   * Returns the user that owns the database.
   *
   * @return the user's name
   */
  public String user() {
    return source.getUser();
  }

  /**
   * Returns the user's password.
   *
   * @return the password; empty if none is needed
   */
  public String password() {
    String password = source.getPassword();
    return password == null ? "" : password;
  }

  /**
   * Returns the database's JDBC URL, without user and password.
   *
   * @return the URL
   */
  public String jdbcUrl() {
    return "jdbc:postgresql://" + host() + ":" + port() + "/" + name();
  }

  /**
   * Opens a connection of its own.
   *
   * @return the connection; the caller closes it
   * @throws SQLException when the server refuses
   */
  public Connection connect() throws SQLException {
    return source.getConnection();
  }

  /**
   * Runs statements, each in its own transaction.
   *
   * @param statements SQL
   */
  public void execute(String... statements) {
    for (String sql : statements) {
      run(source, sql);
    }
  }

  /**
   * Runs a query for one number.
   *
   * @param sql a query with one row and one column
   * @return the number; 0 for NULL
   */
  public long queryLong(String sql) {
    return Long.parseLong(query(sql).get(0).replace("\\N", "0"));
  }

  /**
   * Runs a query and gives its rows as text: columns separated by tabs, NULL as {@code \N}.
   *
   * @param sql a query
   * @return one line a row, in the query's order
   */
  public List<String> query(String sql) {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      int columns = rows.getMetaData().getColumnCount();
      List<String> lines = new ArrayList<>();
      while (rows.next()) {
        List<String> fields = new ArrayList<>(columns);
        for (int column = 1; column <= columns; column++) {
          String field = rows.getString(column);
          fields.add(field == null ? "\\N" : field);
        }
        lines.add(String.join("\t", fields));
      }
      return lines;
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }

  /**
   * Reads rows as {@code COPY … TO STDOUT} writes them, in the time zone UTC.
   *
   * @param sql a query
   * @return one line a row, without its end, as characters of one byte each (ISO 8859-1)
   */
  public List<String> copyLines(String sql) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (Connection connection = connect();
        Statement statement = connection.createStatement()) {
      statement.execute("SET TIME ZONE 'UTC'");
      connection
          .unwrap(PGConnection.class)
          .getCopyAPI()
          .copyOut("COPY (" + sql + ") TO STDOUT", bytes);
    } catch (SQLException | IOException e) {
      throw new AssertionError(sql, e);
    }
    return bytes.toString(StandardCharsets.ISO_8859_1).lines().toList();
  }

  /**
   * Returns the server's major version.
   *
   * @return such as 17
   */
  public int serverVersion() {
    return (int) queryLong("SELECT current_setting('server_version_num')::int / 10000");
  }

  /** Drops the database, and ends the connections to it that are still open. */
  @Override
  public void close() {
    run(admin, "DROP DATABASE IF EXISTS " + name() + " WITH (FORCE)");
  }

  private static void run(PGSimpleDataSource source, String sql) {
    try (Connection connection = source.getConnection();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new AssertionError(sql, e);
    }
  }
}
