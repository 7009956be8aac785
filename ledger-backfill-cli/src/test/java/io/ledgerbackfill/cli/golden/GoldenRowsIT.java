package io.ledgerbackfill.cli.golden;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.luben.zstd.Zstd;
import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.postgres.schema.HistorySchema;
import io.ledgerbackfill.postgres.schema.HistoryTables;
import io.ledgerbackfill.postgres.testing.PostgresServer;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class GoldenRowsIT {

  private static final HistoryTables TABLES = HistoryTables.onSearchPath();
  private static final LedgerSet LEDGERS = LedgerSet.of(LedgerRange.of(1, 9));
  private static final String TIME = "2020-01-01 00:00:00+00";

  @TempDir private Path folder;

  private TestDatabase database;

  @BeforeEach
  void createTables() throws SQLException, IOException {
    database = PostgresServer.embedded().createDatabase();
    try (Connection connection = database.connect()) {
      HistorySchema.onSearchPath().tables().run(connection);
    }
    for (GoldenTable table : GoldenTable.of(TABLES)) {
      golden(table.name());
    }
  }

  @AfterEach
  void dropDatabase() {
    database.close();
  }

  /** The columns are written down twice: for the tests of the rules, and here. */
  @Test
  void shouldCompareTheColumnsThatTheRulesAreTestedBy() {
    for (GoldenTable table : GoldenTable.of(TABLES)) {
      assertThat(table.columns())
          .isEqualTo(
              io.ledgerbackfill.xdr.golden.GoldenTable.valueOf(
                      table.name().toUpperCase(Locale.ROOT))
                  .columns());
    }
    assertThat(GoldenTable.of(TABLES)).extracting(GoldenTable::table).isEqualTo(TABLES.all());
  }

  @Test
  void shouldFindEqualRows() throws Exception {
    insertAccounts(1, 2, 2, 3);
    golden("operations_accounts", account(1), account(2), account(2), account(3));

    assertThat(compare()).allMatch(Comparison::isEqual);
    assertThat(compareAccounts().found()).isEqualTo(4);
    assertThat(compareAccounts().golden()).isEqualTo(4);
  }

  @Test
  void shouldNotDependOnHowTheServerIsSet() throws Exception {
    database.execute(
        "ALTER DATABASE " + database.name() + " SET TimeZone = 'Asia/Kolkata'",
        "ALTER DATABASE " + database.name() + " SET bytea_output = 'escape'",
        "ALTER DATABASE " + database.name() + " SET DateStyle = 'German'",
        "ALTER DATABASE " + database.name() + " SET standard_conforming_strings = off");
    insertAccounts(1, 2);
    golden("operations_accounts", account(1), account(2));

    assertThat(compare()).allMatch(Comparison::isEqual);
  }

  @Test
  void shouldNameARowThatIsMissing() throws Exception {
    insertAccounts(1, 2, 3);
    golden("operations_accounts", account(1), account(2), account(2), account(3));

    Comparison accounts = compareAccounts();
    assertThat(accounts.isEqual()).isFalse();
    assertThat(accounts.missing()).isEqualTo(1);
    assertThat(accounts.tooMany()).isZero();
    assertThat(accounts.missingRows())
        .containsExactly(
            "ledger_created_at=2020-01-01 00:00:00+00 operation_id=8589934593"
                + " account_id=\\x02");
  }

  @Test
  void shouldNameARowThatIsTooMany() throws Exception {
    insertAccounts(1, 2, 3);
    golden("operations_accounts", account(1), account(3));

    Comparison accounts = compareAccounts();
    assertThat(accounts.isEqual()).isFalse();
    assertThat(accounts.missing()).isZero();
    assertThat(accounts.tooMany()).isEqualTo(1);
    assertThat(accounts.rowsTooMany())
        .singleElement()
        .asString()
        .contains("operation_id=8589934593");
  }

  @Test
  void shouldNameBothFormsOfARowThatIsChanged() throws Exception {
    insertAccounts(1, 2, 3);
    golden("operations_accounts", account(1), account(2).replace("x02", "x07"), account(3));

    Comparison accounts = compareAccounts();
    assertThat(accounts.missingRows()).singleElement().asString().endsWith("account_id=\\x07");
    assertThat(accounts.rowsTooMany()).singleElement().asString().endsWith("account_id=\\x02");
    assertThat(compare()).filteredOn(each -> !each.isEqual()).containsExactly(accounts);
  }

  @Test
  void shouldShowNoMoreThanAFew() throws Exception {
    golden(
        "operations_accounts",
        IntStream.rangeClosed(1, 9).mapToObj(GoldenRowsIT::account).toArray(String[]::new));

    Comparison accounts = compareAccounts();
    assertThat(accounts.missing()).isEqualTo(9);
    assertThat(accounts.missingRows()).hasSize(5);
  }

  @Test
  void shouldLeaveOutOtherLedgers() throws Exception {
    insertAccounts(0, 1, 5, 11);
    golden("operations_accounts", account(1), account(2), account(4));
    LedgerSet some = LedgerSet.of(LedgerRange.of(1, 1), LedgerRange.of(6, 10));

    assertThat(compare(some))
        .allMatch(Comparison::isEqual)
        .anySatisfy(
            accounts -> {
              assertThat(accounts.found()).isEqualTo(1);
              assertThat(accounts.otherLedgers()).isEqualTo(2);
            });
  }

  /** Rows whose order depends on how COPY writes their values. */
  @Test
  void shouldSortAnyTextAsItsBytes() throws Exception {
    List<String> texts = new ArrayList<>(List.of("a\\b", "a", "A", "é", "日本", "𝄞", "\\N", "\\"));
    IntStream.rangeClosed(1, 127).mapToObj(Character::toString).forEach(texts::add);
    IntStream.rangeClosed(1, 127).mapToObj(c -> "a" + (char) c + "b").forEach(texts::add);
    try (Connection connection = database.connect();
        var insert =
            connection.prepareStatement(
                "INSERT INTO state_changes (to_id, operation_id, state_change_id,"
                    + " state_change_category, state_change_reason, ledger_created_at,"
                    + " ledger_number, account_id, sponsored_data, key_value, token_id) VALUES"
                    + " (4294967296, 0, ?, 'RESERVES', 'SPONSOR', '"
                    + TIME
                    + "', 1, '\\x30', ?, jsonb_build_object(?::text, ?::text), ?)")) {
      for (int i = 0; i < texts.size(); i++) {
        String text = texts.get(i);
        insert.setLong(1, i + 1);
        insert.setString(2, i % 3 == 0 ? null : text);
        insert.setString(3, text);
        insert.setString(4, text);
        insert.setBytes(5, i % 5 == 0 ? null : text.getBytes(StandardCharsets.UTF_8));
        insert.addBatch();
      }
      insert.executeBatch();
    }
    GoldenTable table = GoldenTable.of(TABLES).get(4);
    golden(
        "state_changes",
        database
            .copyLines("SELECT " + String.join(", ", table.columns()) + " FROM state_changes")
            .toArray(new String[0]));

    Comparison changes = compare().get(4);
    assertThat(changes.isEqual()).isTrue();
    assertThat(changes.found()).isEqualTo(texts.size());
  }

  @Test
  void shouldRefuseFilesThatAreNotGolden() throws Exception {
    golden("operations_accounts", TIME + "\ta\t\\\\x01");
    assertThatThrownBy(this::compare)
        .isInstanceOf(FinalException.class)
        .hasMessageContaining("operations_accounts.tsv.zst, line 1")
        .hasMessageContaining("column operation_id");

    write("operations_accounts", account(2), account(1));
    assertThatThrownBy(this::compare)
        .isInstanceOf(FinalException.class)
        .hasMessageContaining("operations_accounts.tsv.zst, line 2: rows are not sorted bytewise");

    Files.delete(folder.resolve("operations_accounts.tsv.zst"));
    assertThatThrownBy(this::compare)
        .isInstanceOf(FinalException.class)
        .hasMessageContaining("there is no golden file " + folder);
  }

  private List<Comparison> compare() throws SQLException, IOException {
    return compare(LEDGERS);
  }

  private List<Comparison> compare(LedgerSet ledgers) throws SQLException, IOException {
    try (Connection connection = database.connect()) {
      return new GoldenRows(folder).compare(connection, TABLES, ledgers);
    }
  }

  private Comparison compareAccounts() throws SQLException, IOException {
    return compare().get(3);
  }

  private void insertAccounts(long... ledgers) {
    for (long ledger : ledgers) {
      database.execute(
          String.format(
              Locale.ROOT,
              "INSERT INTO operations_accounts (ledger_created_at, operation_id, account_id)"
                  + " VALUES ('%s', %d, decode('%02x', 'hex'))",
              TIME,
              (ledger << 32) + 1,
              ledger));
    }
  }

  private static String account(long ledger) {
    return String.format(Locale.ROOT, "%s\t%d\t\\\\x%02x", TIME, (ledger << 32) + 1, ledger);
  }

  private void golden(String table, String... rows) throws IOException {
    String[] sorted = rows.clone();
    Arrays.sort(sorted);
    write(table, sorted);
  }

  private void write(String table, String... rows) throws IOException {
    StringBuilder text = new StringBuilder();
    for (String row : rows) {
      text.append(row).append('\n');
    }
    Files.write(
        folder.resolve(table + ".tsv.zst"),
        Zstd.compress(text.toString().getBytes(StandardCharsets.ISO_8859_1)));
  }
}
