package io.ledgerbackfill.bench.jmh;

import static java.util.stream.Collectors.joining;

import io.ledgerbackfill.postgres.copy.ColumnType;
import io.ledgerbackfill.postgres.copy.CopyTable;
import io.ledgerbackfill.postgres.schema.HistoryTables;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** Rows inserted by JDBC batches of a thousand, without COPY. */
final class JdbcInserts {

  private static final int BATCH = 1_000;

  private JdbcInserts() {}

  static long insert(Connection connection, HistoryTables tables, List<RowValues> ledgers)
      throws SQLException {
    long rows =
        insert(connection, tables.transactions(), ledgers, RowValues::transactions, JdbcInserts::of)
            + insert(
                connection,
                tables.transactionsAccounts(),
                ledgers,
                RowValues::transactionsAccounts,
                JdbcInserts::of)
            + insert(
                connection, tables.operations(), ledgers, RowValues::operations, JdbcInserts::of)
            + insert(
                connection,
                tables.operationsAccounts(),
                ledgers,
                RowValues::operationsAccounts,
                JdbcInserts::of)
            + insert(
                connection,
                tables.stateChanges(),
                ledgers,
                RowValues::stateChanges,
                JdbcInserts::of);
    connection.commit();
    return rows;
  }

  private static <R> long insert(
      Connection connection,
      CopyTable table,
      List<RowValues> ledgers,
      Function<RowValues, List<R>> rows,
      Function<R, @Nullable Object[]> values)
      throws SQLException {
    long count = 0;
    try (PreparedStatement insert = connection.prepareStatement(statement(table))) {
      for (RowValues ledger : ledgers) {
        for (R row : rows.apply(ledger)) {
          @Nullable Object[] columns = values.apply(row);
          for (int i = 0; i < columns.length; i++) {
            set(insert, i + 1, columns[i]);
          }
          insert.addBatch();
          if (++count % BATCH == 0) {
            insert.executeBatch();
          }
        }
      }
      insert.executeBatch();
    }
    return count;
  }

  private static String statement(CopyTable table) {
    return "INSERT INTO "
        + table.qualifiedName()
        + table.columns().stream().map(CopyTable.Column::name).collect(joining(", ", " (", ")"))
        + table.columns().stream()
            .map(column -> column.type() == ColumnType.JSONB ? "?::jsonb" : "?")
            .collect(joining(", ", " VALUES (", ")"));
  }

  private static void set(PreparedStatement insert, int index, @Nullable Object value)
      throws SQLException {
    if (value instanceof Bytes bytes) {
      insert.setBytes(index, bytes.array());
    } else if (value instanceof ZonedDateTime time) {
      insert.setObject(index, time.toOffsetDateTime());
    } else {
      insert.setObject(index, value);
    }
  }

  private static @Nullable Object[] of(TransactionRow row) {
    return new @Nullable Object[] {
      row.hash(),
      row.toId(),
      row.feeCharged(),
      row.resultCode().toString(),
      row.ledger(),
      row.createdAt(),
      row.feeBump()
    };
  }

  private static @Nullable Object[] of(OperationRow row) {
    return new @Nullable Object[] {
      row.id(),
      row.operationType().toString(),
      row.operation(),
      row.resultCode().toString(),
      row.successful(),
      row.ledger(),
      row.createdAt()
    };
  }

  private static @Nullable Object[] of(AccountRow row) {
    return new @Nullable Object[] {row.createdAt(), row.id(), row.account()};
  }

  private static @Nullable Object[] of(StateChangeRow row) {
    return new @Nullable Object[] {
      row.toId(),
      row.id(),
      row.category(),
      row.reason(),
      row.createdAt(),
      row.ledger(),
      row.account(),
      row.operationId(),
      row.token(),
      row.amount(),
      row.signer(),
      null, // spender_account_id
      row.sponsoredAccount(),
      row.sponsor(),
      row.deployer(),
      row.funder(),
      row.claimableBalance(),
      row.liquidityPool(),
      row.sponsoredData(),
      row.signerWeightOld(),
      row.signerWeightNew(),
      row.thresholdOld(),
      row.thresholdNew(),
      row.trustlineLimitOld(),
      row.trustlineLimitNew(),
      row.flags(),
      row.keyValue()
    };
  }
}
