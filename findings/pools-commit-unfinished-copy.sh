#!/usr/bin/env bash
# Some connection pools COMMIT a transaction that nobody committed.
#
# Each pool lends its only connection. It is set to auto-commit off, one row goes in by COPY through
# unwrap(PGConnection.class), and the connection is closed, or aborted and closed, without a commit.
# The abort gets an executor that runs its task a little later, as one whose threads are busy.
#
# One would expect that what nobody committed is rolled back. Seen with PostgreSQL 17.11 and the
# JDBC driver 42.7.14, on Java 17:
#
#   HikariCP 7.1.0, close: COMMITTED
#   HikariCP 7.1.0, abort: rolled back
#   Agroal 3.2.1, close: COMMITTED
#   Agroal 3.2.1, abort: COMMITTED
#   c3p0 0.14.1, close: COMMITTED
#   c3p0 0.14.1, abort: rolled back
#   Tomcat JDBC 11.0.27, close: HANDED ON, open
#   Tomcat JDBC 11.0.27, abort: rolled back
#   Vibur 26.0, close: HANDED ON, open
#   Vibur 26.0, abort: rolled back
#   DBCP2 2.14.0, close: rolled back
#   DBCP2 2.14.0, abort: rolled back
#
# At close, a pool that keeps count of statements has seen none, so it does not roll back; then it
# resets auto-commit, and JDBC's setAutoCommit(true) commits what is open. Pools that reset nothing
# give the open transaction to whoever comes next. At abort, Agroal resets the connection before the
# executor has closed its socket. So: roll back before every close, and end by the driver's own
# connection what is to be aborted.
set -euo pipefail

work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
cd "$work"

cat > pom.xml <<'POM'
<project>
  <modelVersion>4.0.0</modelVersion>
  <groupId>finding</groupId>
  <artifactId>pools</artifactId>
  <version>1</version>
  <dependencies>
    <dependency><groupId>org.slf4j</groupId><artifactId>slf4j-nop</artifactId><version>2.0.17</version></dependency>
    <dependency><groupId>org.postgresql</groupId><artifactId>postgresql</artifactId><version>42.7.14</version></dependency>
    <dependency><groupId>io.zonky.test</groupId><artifactId>embedded-postgres</artifactId><version>2.2.2</version></dependency>
    <dependency><groupId>com.zaxxer</groupId><artifactId>HikariCP</artifactId><version>7.1.0</version></dependency>
    <dependency><groupId>io.agroal</groupId><artifactId>agroal-pool</artifactId><version>3.2.1</version></dependency>
    <dependency><groupId>com.mchange</groupId><artifactId>c3p0</artifactId><version>0.14.1</version></dependency>
    <dependency><groupId>org.apache.tomcat</groupId><artifactId>tomcat-jdbc</artifactId><version>11.0.27</version></dependency>
    <dependency><groupId>org.vibur</groupId><artifactId>vibur-dbcp</artifactId><version>26.0</version></dependency>
    <dependency><groupId>org.apache.commons</groupId><artifactId>commons-dbcp2</artifactId><version>2.14.0</version></dependency>
  </dependencies>
  <dependencyManagement>
    <dependencies>
      <dependency>
        <groupId>io.zonky.test.postgres</groupId>
        <artifactId>embedded-postgres-binaries-bom</artifactId>
        <version>17.11.0</version>
        <type>pom</type>
        <scope>import</scope>
      </dependency>
    </dependencies>
  </dependencyManagement>
</project>
POM

cat > Pools.java <<'JAVA'
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.ByteArrayInputStream;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Queue;
import javax.sql.DataSource;
import org.postgresql.PGConnection;

public final class Pools {
  private static String url;
  private static String table;
  private static int cases;

  /** Makes a pool of one connection, otherwise at its defaults. */
  interface Maker {
    DataSource make() throws Exception;
  }

  public static void main(String[] arguments) throws Exception {
    try (EmbeddedPostgres server = EmbeddedPostgres.start()) {
      url = server.getJdbcUrl("postgres", "postgres");
      try (Connection own = DriverManager.getConnection(url); Statement statement = own.createStatement()) {
        Map<String, Maker> pools = new LinkedHashMap<>();
        pools.put("HikariCP 7.1.0", Pools::hikari);
        pools.put("Agroal 3.2.1", Pools::agroal);
        pools.put("c3p0 0.14.1", Pools::c3p0);
        pools.put("Tomcat JDBC 11.0.27", Pools::tomcat);
        pools.put("Vibur 26.0", Pools::vibur);
        pools.put("DBCP2 2.14.0", Pools::dbcp2);
        for (Map.Entry<String, Maker> pool : pools.entrySet()) {
          for (boolean abort : new boolean[] {false, true}) {
            // A table of its own, as the one before may be locked by what is still open.
            table = "copied" + ++cases;
            statement.execute("CREATE TABLE " + table + " (value text)");
            System.out.printf("%s, %s: %s%n", pool.getKey(), abort ? "abort" : "close", outcome(pool.getValue(), abort, statement));
          }
        }
      }
    }
    System.exit(0); // whatever threads pools have left
  }

  private static String outcome(Maker maker, boolean abort, Statement own) throws Exception {
    DataSource pool = maker.make();
    try {
      Connection connection = pool.getConnection();
      connection.setAutoCommit(false);
      connection.unwrap(PGConnection.class).getCopyAPI().copyIn("COPY " + table + " FROM STDIN", new ByteArrayInputStream("row\n".getBytes()));
      if (abort) {
        // An executor whose threads are busy: what it is given runs a little later.
        Queue<Runnable> later = new ArrayDeque<>();
        connection.abort(later::add);
        for (Runnable task = later.poll(); task != null; task = later.poll()) {
          task.run();
        }
      }
      try {
        connection.close();
      } catch (SQLException e) {
        if (!abort) { // HikariCP: an aborted connection can't be reset
          throw e;
        }
      }
      if (rows(own) == 1) {
        return "COMMITTED";
      }
      if (abort) {
        return "rolled back"; // the connection is gone, with whatever was open
      }
      try (Connection next = pool.getConnection(); Statement statement = next.createStatement()) {
        if (rows(statement) == 1) {
          return rows(own) == 1 ? "COMMITTED by the next user" : "HANDED ON, open";
        }
      }
      return "rolled back";
    } finally {
      if (pool instanceof AutoCloseable closeable) {
        closeable.close();
      }
    }
  }

  private static int rows(Statement statement) throws Exception {
    try (ResultSet result = statement.executeQuery("SELECT count(*) FROM " + table)) {
      result.next();
      return result.getInt(1);
    }
  }

  private static DataSource hikari() {
    com.zaxxer.hikari.HikariDataSource pool = new com.zaxxer.hikari.HikariDataSource();
    pool.setJdbcUrl(url);
    pool.setMaximumPoolSize(1);
    return pool;
  }

  private static DataSource agroal() throws Exception {
    return AgroalDataSource.from(
        new AgroalDataSourceConfigurationSupplier()
            .connectionPoolConfiguration(
                pool ->
                    pool.maxSize(1)
                        .acquisitionTimeout(Duration.ofSeconds(20))
                        .connectionFactoryConfiguration(factory -> factory.jdbcUrl(url))));
  }

  private static DataSource c3p0() throws Exception {
    com.mchange.v2.c3p0.ComboPooledDataSource pool = new com.mchange.v2.c3p0.ComboPooledDataSource();
    pool.setJdbcUrl(url);
    pool.setInitialPoolSize(1);
    pool.setMinPoolSize(1);
    pool.setMaxPoolSize(1);
    return pool;
  }

  private static DataSource tomcat() {
    org.apache.tomcat.jdbc.pool.DataSource pool = new org.apache.tomcat.jdbc.pool.DataSource();
    pool.setUrl(url);
    pool.setDriverClassName("org.postgresql.Driver");
    pool.setInitialSize(1);
    pool.setMaxActive(1);
    return pool;
  }

  private static DataSource vibur() {
    org.vibur.dbcp.ViburDBCPDataSource pool = new org.vibur.dbcp.ViburDBCPDataSource();
    pool.setJdbcUrl(url);
    pool.setUsername("postgres"); // it takes no null
    pool.setPassword("");
    pool.setPoolInitialSize(1);
    pool.setPoolMaxSize(1);
    pool.start();
    return pool;
  }

  private static DataSource dbcp2() {
    org.apache.commons.dbcp2.BasicDataSource pool = new org.apache.commons.dbcp2.BasicDataSource();
    pool.setUrl(url);
    pool.setMaxTotal(1);
    return pool;
  }
}
JAVA

echo "Fetching the pools, the driver and PostgreSQL ..." >&2
mvn -B -ntp -q -Dstyle.color=never org.apache.maven.plugins:maven-dependency-plugin:3.8.1:copy-dependencies -DoutputDirectory=lib >&2

cat > expected.txt <<'EXPECTED'
HikariCP 7.1.0, close: COMMITTED
HikariCP 7.1.0, abort: rolled back
Agroal 3.2.1, close: COMMITTED
Agroal 3.2.1, abort: COMMITTED
c3p0 0.14.1, close: COMMITTED
c3p0 0.14.1, abort: rolled back
Tomcat JDBC 11.0.27, close: HANDED ON, open
Tomcat JDBC 11.0.27, abort: rolled back
Vibur 26.0, close: HANDED ON, open
Vibur 26.0, abort: rolled back
DBCP2 2.14.0, close: rolled back
DBCP2 2.14.0, abort: rolled back
EXPECTED

java -cp 'lib/*' Pools.java 2> errors.txt | tee seen.txt || { cat errors.txt >&2; exit 1; }

if ! diff expected.txt seen.txt; then
  echo "The behaviour has changed: < as it was, > as it is." >&2
  exit 1
fi
