package io.ledgerbackfill.postgres.copy;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.core.testing.TrackingBufferPool;
import io.ledgerbackfill.postgres.testing.PostgresServer;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.ShrinkingMode;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;

/**
 * Random rows of all types go into a server twice: by binary COPY, and as text literals that the
 * server parses. Both must be the same to it.
 */
final class CopyRoundTripIT {

  private static final CopyTable TABLE = table();
  private static final List<TestDatabase> DATABASES = new ArrayList<>();

  @BeforeContainer
  static void createTables() {
    DATABASES.add(PostgresServer.embedded().createDatabase());
    String given = System.getProperty("ledgerbackfill.jdbc", "");
    if (!given.isBlank()) {
      DATABASES.add(PostgresServer.at(given).createDatabase());
    }
    String columns =
        TABLE.columns().stream()
            .map(column -> column.name() + " " + column.type().sqlName())
            .collect(Collectors.joining(", "));
    for (TestDatabase database : DATABASES) {
      database.execute(
          "CREATE TABLE copied (" + columns + ")", "CREATE TABLE parsed (" + columns + ")");
    }
  }

  @AfterContainer
  static void dropDatabases() {
    DATABASES.forEach(TestDatabase::close);
    DATABASES.clear();
  }

  @Property(tries = 50, shrinking = ShrinkingMode.BOUNDED)
  void shouldReadBackWhatWasWritten(@ForAll("rows") List<List<RandomValue>> rows)
      throws SQLException {
    TrackingBufferPool pool = new TrackingBufferPool();
    try (CopyBuffer buffer = CopyBuffer.of(TABLE, pool)) {
      for (int i = 0; i < rows.size(); i++) {
        RowWriter row = buffer.writer().begin().int8(i);
        rows.get(i).forEach(value -> value.write(row));
        row.end();
      }
      for (TestDatabase database : DATABASES) {
        try (Connection connection = database.connect()) {
          connection.setAutoCommit(false);
          CopyStreams.send(connection, buffer);
          insert(connection, rows);
          connection.commit();
        }
        assertThat(rowsOf(database, "copied")).isEqualTo(rowsOf(database, "parsed"));
        database.execute("TRUNCATE copied, parsed");
      }
    }
    pool.assertNoLeaks();
  }

  private static List<String> rowsOf(TestDatabase database, String table) {
    List<String> rows = database.query("SELECT t::text FROM " + table + " t ORDER BY id");
    assertThat(rows).isNotEmpty();
    return rows;
  }

  private static void insert(Connection connection, List<List<RandomValue>> rows)
      throws SQLException {
    String places =
        TABLE.columns().stream()
            .map(column -> "?::" + column.type().sqlName())
            .collect(Collectors.joining(", "));
    try (Statement utc = connection.createStatement()) {
      utc.execute("SET LOCAL TimeZone = 'UTC'");
    }
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO parsed VALUES (" + places + ")")) {
      for (int i = 0; i < rows.size(); i++) {
        insert.setString(1, Integer.toString(i));
        for (int j = 0; j < rows.get(i).size(); j++) {
          insert.setString(j + 2, rows.get(i).get(j).literal());
        }
        insert.addBatch();
      }
      insert.executeBatch();
    }
  }

  @Provide
  static Arbitrary<List<List<RandomValue>>> rows() {
    List<Arbitrary<RandomValue>> values =
        IntStream.range(1, TABLE.columns().size())
            .mapToObj(i -> RandomValue.of(TABLE.columns().get(i).type()))
            .toList();
    return Combinators.combine(values).as(row -> row).list().ofMinSize(1).ofMaxSize(12);
  }

  private static CopyTable table() {
    CopyTable.Builder builder = CopyTable.builder("copied").column("id", ColumnType.BIGINT);
    for (ColumnType type : ColumnType.values()) {
      builder.column("c_" + type.name().toLowerCase(Locale.ROOT), type);
    }
    return builder.build();
  }
}
