package io.ledgerbackfill.postgres.testing;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.UUID;
import org.postgresql.ds.PGSimpleDataSource;

/** A running server, in which tests get databases of their own. */
public final class PostgresServer {

  private static final Lazy<PostgresServer> EMBEDDED = new Lazy<>(PostgresServer::startEmbedded);

  private final PGSimpleDataSource admin;

  private PostgresServer(PGSimpleDataSource admin) {
    this.admin = admin;
  }

  /**
   * Returns the embedded server that all tests of this JVM share. It does not force its files to
   * disk ({@code fsync=off}): fast, and for tests of durability of no use.
   *
   * @return the server, started if this is the first call
   */
  public static PostgresServer embedded() {
    return EMBEDDED.get();
  }

  /**
   * Names a server that is already there.
   *
   * @param url a JDBC URL, with user and password, of a database to connect to first
   * @return the server
   */
  public static PostgresServer at(String url) {
    PGSimpleDataSource admin = new PGSimpleDataSource();
    admin.setURL(url);
    return new PostgresServer(admin);
  }

  @SuppressWarnings("resource") // It stops itself when the JVM ends.
  private static PostgresServer startEmbedded() {
    try {
      EmbeddedPostgres embedded =
          EmbeddedPostgres.builder()
              .setServerConfig("synchronous_commit", "on")
              .setServerConfig("max_connections", "200")
              .start();
      return at(embedded.getJdbcUrl("postgres", "postgres"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Creates an empty database.
   *
   * @return the database; close it to drop it
   */
  public TestDatabase createDatabase() {
    return TestDatabase.create(admin, "test_" + UUID.randomUUID().toString().replace("-", ""));
  }
}
