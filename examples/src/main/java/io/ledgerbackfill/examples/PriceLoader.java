package io.ledgerbackfill.examples;

import io.ledgerbackfill.core.spi.BufferPool;
import io.ledgerbackfill.postgres.copy.ColumnType;
import io.ledgerbackfill.postgres.copy.CopyBuffer;
import io.ledgerbackfill.postgres.copy.CopyTable;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import javax.sql.DataSource;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** Only COPY: rows that have nothing to do with ledgers, in the server's binary form. */
final class PriceLoader {

  /** What a row is made of. */
  record Price(String asset, Instant at, BigDecimal price) {}

  private static final CopyTable TABLE =
      CopyTable.builder("prices")
          .column("asset", ColumnType.TEXT)
          .column("at", ColumnType.TIMESTAMPTZ)
          .column("price", ColumnType.NUMERIC)
          .build();

  private final BufferPool pool = BufferPool.retaining(8 << 20);

  /** Loads all prices, or none; returns how many the server has stored. */
  long load(List<Price> prices, DataSource database) throws SQLException {
    try (CopyBuffer rows = CopyBuffer.of(TABLE, pool)) {
      for (Price price : prices) {
        rows.writer()
            .begin()
            .text(price.asset())
            .timestamptz(price.at())
            .numeric(price.price())
            .end();
      }
      return send(rows, database);
    }
  }

  private static long send(CopyBuffer rows, DataSource database) throws SQLException {
    try (Connection connection = database.getConnection()) {
      connection.setAutoCommit(false);
      CopyIn copy =
          connection.unwrap(PGConnection.class).getCopyAPI().copyIn(TABLE.copyStatement());
      try {
        rows.sendTo(copy::writeToCopy);
        long stored = copy.endCopy();
        connection.commit();
        return stored;
      } finally {
        if (copy.isActive()) {
          copy.cancelCopy();
        }
        connection.rollback(); // pools do not see a COPY, and some would commit half of one
      }
    }
  }
}
