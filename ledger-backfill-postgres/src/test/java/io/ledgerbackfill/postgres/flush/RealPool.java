package io.ledgerbackfill.postgres.flush;

import com.mchange.v2.c3p0.ComboPooledDataSource;
import com.p6spy.engine.spy.P6DataSource;
import com.zaxxer.hikari.HikariDataSource;
import io.agroal.api.AgroalDataSource;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.instrumentation.jdbc.datasource.JdbcTelemetry;
import java.sql.SQLException;
import java.time.Duration;
import javax.sql.DataSource;
import net.ttddyy.dsproxy.support.ProxyDataSourceBuilder;
import org.apache.commons.dbcp2.BasicDataSource;
import org.jspecify.annotations.Nullable;
import org.postgresql.xa.PGXADataSource;
import org.vibur.dbcp.ViburDBCPDataSource;
import software.amazon.jdbc.ds.AwsWrapperDataSource;

/**
 * The pools, and what people put around pools and drivers, that are tried: each at its defaults but
 * for its size and where it connects to. {@code docs/pools.md} lists them.
 */
enum RealPool {
  HIKARI_CP("HikariCP", "hikari") {
    @Override
    Opened open(TestDatabase db, int size, @Nullable Duration wait) {
      HikariDataSource pool = hikari(db, size, wait);
      return new Opened(pool, pool::close);
    }
  },
  AGROAL("Agroal", "agroal") {
    @Override
    Opened open(TestDatabase db, int size, @Nullable Duration wait) throws SQLException {
      var configuration = new AgroalDataSourceConfigurationSupplier();
      configuration.connectionPoolConfiguration(
          pool -> {
            pool.maxSize(size)
                .connectionFactoryConfiguration(
                    factory ->
                        factory
                            .jdbcUrl(db.jdbcUrl())
                            .principal(new NamePrincipal(db.user()))
                            .credential(new SimplePassword(db.password())));
            if (wait != null) {
              pool.acquisitionTimeout(wait);
            }
            return pool;
          });
      AgroalDataSource pool = AgroalDataSource.from(configuration);
      return new Opened(pool, pool::close);
    }
  },
  DBCP2("Apache Commons DBCP", "dbcp2") {
    @Override
    Opened open(TestDatabase db, int size, @Nullable Duration wait) {
      BasicDataSource pool = new BasicDataSource();
      pool.setUrl(db.jdbcUrl());
      pool.setUsername(db.user());
      pool.setPassword(db.password());
      pool.setMaxTotal(size);
      if (wait != null) {
        pool.setMaxWait(wait);
      }
      return new Opened(pool, pool::close);
    }
  },
  TOMCAT("Tomcat JDBC Pool", "tomcat-jdbc") {
    @Override
    Opened open(TestDatabase db, int size, @Nullable Duration wait) {
      var pool = new org.apache.tomcat.jdbc.pool.DataSource();
      pool.setDriverClassName("org.postgresql.Driver");
      pool.setUrl(db.jdbcUrl());
      pool.setUsername(db.user());
      pool.setPassword(db.password());
      pool.setMaxActive(size);
      pool.setMaxIdle(size);
      pool.setMinIdle(size);
      pool.setInitialSize(size);
      if (wait != null) {
        pool.setMaxWait((int) wait.toMillis());
      }
      return new Opened(pool, pool::close);
    }
  },
  C3P0("c3p0", "c3p0") {
    @Override
    Opened open(TestDatabase db, int size, @Nullable Duration wait) {
      ComboPooledDataSource pool = new ComboPooledDataSource();
      pool.setJdbcUrl(db.jdbcUrl());
      pool.setUser(db.user());
      pool.setPassword(db.password());
      pool.setInitialPoolSize(size);
      pool.setMinPoolSize(size);
      pool.setMaxPoolSize(size);
      if (wait != null) {
        pool.setCheckoutTimeout((int) wait.toMillis());
      }
      return new Opened(pool, pool::close);
    }
  },
  VIBUR("Vibur DBCP", "vibur") {
    @Override
    Opened open(TestDatabase db, int size, @Nullable Duration wait) {
      ViburDBCPDataSource pool = new ViburDBCPDataSource();
      pool.setJdbcUrl(db.jdbcUrl());
      pool.setUsername(db.user());
      pool.setPassword(db.password());
      pool.setPoolInitialSize(size);
      pool.setPoolMaxSize(size);
      if (wait != null) {
        pool.setConnectionTimeoutInMs(wait.toMillis());
      }
      pool.start();
      return new Opened(pool, pool::close);
    }
  },
  PG_POOLING("PGPoolingDataSource", "pgjdbc") {
    @Override
    @SuppressWarnings("deprecation")
    Opened open(TestDatabase db, int size, @Nullable Duration wait) throws SQLException {
      // It waits without end for a connection to come back: the flusher's own time-out ends it.
      var pool = new org.postgresql.ds.PGPoolingDataSource();
      pool.setDataSourceName(db.name());
      pool.setURL(db.jdbcUrl());
      pool.setUser(db.user());
      pool.setPassword(db.password());
      pool.setMaxConnections(size);
      return new Opened(pool, pool::close);
    }
  },
  PG_XA("PGXADataSource", "pgjdbc") {
    @Override
    Opened open(TestDatabase db, int size, @Nullable Duration wait) {
      PGXADataSource source = new PGXADataSource();
      source.setURL(db.jdbcUrl());
      source.setUser(db.user());
      source.setPassword(db.password());
      return new Opened(new XaHandles(source), () -> {});
    }

    @Override
    boolean isBounded() {
      return false;
    }
  },
  P6SPY("p6spy, around HikariCP", "p6spy") {
    @Override
    Opened open(TestDatabase db, int size, @Nullable Duration wait) {
      HikariDataSource pool = hikari(db, size, wait);
      return new Opened(new P6DataSource(pool), pool::close);
    }
  },
  DATASOURCE_PROXY("datasource-proxy, around HikariCP", "datasource-proxy") {
    @Override
    Opened open(TestDatabase db, int size, @Nullable Duration wait) {
      HikariDataSource pool = hikari(db, size, wait);
      return new Opened(ProxyDataSourceBuilder.create(pool).build(), pool::close);
    }
  },
  OPENTELEMETRY("OpenTelemetry JDBC, around HikariCP", "opentelemetry-jdbc") {
    @Override
    Opened open(TestDatabase db, int size, @Nullable Duration wait) {
      HikariDataSource pool = hikari(db, size, wait);
      return new Opened(JdbcTelemetry.create(OpenTelemetry.noop()).wrap(pool), pool::close);
    }
  },
  AWS_WRAPPER("AWS Advanced JDBC Wrapper", "aws-jdbc-wrapper") {
    @Override
    Opened open(TestDatabase db, int size, @Nullable Duration wait) {
      AwsWrapperDataSource source = new AwsWrapperDataSource();
      source.setJdbcUrl(db.jdbcUrl().replace("jdbc:", "jdbc:aws-wrapper:"));
      source.setTargetDataSourceClassName("org.postgresql.ds.PGSimpleDataSource");
      source.setUser(db.user());
      source.setPassword(db.password());
      return new Opened(source, () -> {});
    }

    @Override
    boolean isBounded() {
      return false;
    }
  };

  final String title;

  /** The property of the parent POM that holds the version, without its ending. */
  final String versionProperty;

  RealPool(String title, String versionProperty) {
    this.title = title;
    this.versionProperty = versionProperty;
  }

  /**
   * Opens it.
   *
   * @param wait how long it may wait for a connection; null for its default
   */
  abstract Opened open(TestDatabase db, int size, @Nullable Duration wait) throws SQLException;

  /** Returns whether it gives no more connections than its size. */
  boolean isBounded() {
    return true;
  }

  private static HikariDataSource hikari(TestDatabase db, int size, @Nullable Duration wait) {
    HikariDataSource pool = new HikariDataSource();
    pool.setJdbcUrl(db.jdbcUrl());
    pool.setUsername(db.user());
    pool.setPassword(db.password());
    pool.setMaximumPoolSize(size);
    if (wait != null) {
      pool.setConnectionTimeout(wait.toMillis());
    }
    return pool;
  }

  @Override
  public String toString() {
    return title;
  }

  /** A source that is open, and how it is closed. */
  record Opened(DataSource source, Closing closing) implements AutoCloseable {

    @Override
    public void close() throws SQLException {
      closing.close();
    }
  }

  /** Closes a pool. */
  @FunctionalInterface
  interface Closing {

    void close() throws SQLException;
  }
}
