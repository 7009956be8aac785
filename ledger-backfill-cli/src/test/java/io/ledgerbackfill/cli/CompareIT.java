package io.ledgerbackfill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.postgres.testing.PostgresServer;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import io.ledgerbackfill.xdr.golden.Shared;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CompareIT {

  private static final String ALL_OF_CASES = "Comparing ledgers 41000000-41000058 with ";
  private static final String FIRST_ROW = "ctid = (SELECT min(ctid) FROM %s)";

  private static TestDatabase filled;

  @BeforeAll
  static void fill() {
    filled = PostgresServer.embedded().createDatabase();
    Invocation backfill =
        Invocation.of(
            "backfill",
            "--lake",
            Shared.path("lake/cases").toString(),
            "--jdbc",
            url(),
            "--create-schema");
    assertThat(backfill.exitCode()).as(backfill.err()).isZero();
    for (String table : tables()) {
      filled.execute("CREATE TABLE kept_" + table + " AS SELECT * FROM " + table);
    }
  }

  @AfterAll
  static void drop() {
    if (filled != null) {
      filled.close();
    }
  }

  @AfterEach
  void restore() {
    filled.execute(
        tables().stream()
            .map(
                table ->
                    String.format(
                        Locale.ROOT,
                        "TRUNCATE %1$s; INSERT INTO %1$s SELECT * FROM kept_%1$s",
                        table))
            .collect(Collectors.joining("; ")));
  }

  /** Files at the ends of the latter two hold fewer ledgers than their names tell. */
  @ParameterizedTest
  @CsvSource({
    "pubnet, pubnet, '51000294, 63092982-63092995'",
    "generated, generated, 43000000-43001047",
    "pubnet-8-per-file, pubnet, 63092982-63092995"
  })
  void shouldProveWholeLakes(String lake, String golden, String ledgers) {
    Invocation proof =
        Invocation.of(
            "compare",
            "--lake",
            Shared.path("lake/" + lake).toString(),
            "--golden",
            Shared.path("golden/" + golden).toString());

    assertThat(proof.err()).isEmpty();
    assertThat(proof.exitCode()).isZero();
    assertThat(proof.out()).contains("Comparing ledgers " + ledgers + " with ");
  }

  @Test
  void shouldCompareWhatIsDone() {
    Invocation compare = compare();

    assertThat(compare.err()).isEmpty();
    assertThat(compare.exitCode()).isZero();
    assertThat(compare.out()).startsWith(ALL_OF_CASES);
    assertThat(compare.out().lines()).hasSize(6);
    assertThat(compare.out()).doesNotContain("left out");
  }

  @Test
  void shouldCompareTheLedgersThatAreNamed() {
    Invocation some = compare("--from", "41000003", "--to", "41000004");

    assertThat(some.exitCode()).isZero();
    assertThat(some.out())
        .startsWith("Comparing ledgers 41000003-41000004 with ")
        .containsPattern("transactions +2 rows, equal \\(left out: 57 golden rows of other ledg");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "transactions",
        "transactions_accounts",
        "operations",
        "operations_accounts",
        "state_changes"
      })
  void shouldNameARowThatIsMissingOrTooMany(String table) {
    String row = String.format(Locale.ROOT, FIRST_ROW, table);
    String id = id(table);
    String of = filled.query("SELECT " + id + " FROM " + table + " WHERE " + row).get(0);

    filled.execute("DELETE FROM " + table + " WHERE " + row);
    Invocation missing = compare();
    assertThat(missing.exitCode()).isEqualTo(1);
    assertThat(missing.out())
        .containsPattern("(?m)^" + table + " .* 1 missing, 0 too many$")
        .containsPattern("(?m)^  missing: .*\\b" + id + "=" + of + "\\b");
    assertThat(missing.out().lines().filter(line -> line.endsWith("rows, equal"))).hasSize(4);

    restore();
    filled.execute(
        "ALTER TABLE " + table + " DROP CONSTRAINT IF EXISTS " + table + "_pkey",
        "INSERT INTO " + table + " SELECT * FROM " + table + " WHERE " + row);
    Invocation tooMany = compare();
    assertThat(tooMany.exitCode()).isEqualTo(1);
    assertThat(tooMany.out())
        .containsPattern("(?m)^" + table + " .* 0 missing, 1 too many$")
        .containsPattern("(?m)^  too many: .*\\b" + id + "=" + of + "\\b");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      value = {
        "transactions          | is_fee_bump       | NOT is_fee_bump",
        "transactions_accounts | account_id        | set_byte(account_id, 0, 0)",
        "operations            | operation_xdr     | set_byte(operation_xdr, 0, 1)",
        "operations_accounts   | ledger_created_at | ledger_created_at + interval '1 second'",
        "state_changes         | key_value         | jsonb_build_object('a', 'b')",
        "state_changes         | token_id          | '\\x30'",
        "state_changes         | flags             | coalesce(flags + 1, 0)",
      })
  void shouldNameARowThatIsChanged(String table, String column, String value) {
    filled.execute(
        "UPDATE "
            + table
            + " SET "
            + column
            + " = "
            + value
            + " WHERE "
            + String.format(Locale.ROOT, FIRST_ROW, table));

    Invocation compare = compare();

    assertThat(compare.exitCode()).isEqualTo(1);
    assertThat(compare.out())
        .containsPattern("(?m)^" + table + " .* 1 missing, 1 too many$")
        .containsPattern("(?m)^  missing: .*\\b" + id(table) + "=")
        .containsPattern("(?m)^  too many: .*\\b" + column + "=")
        .doesNotContain("****", "=\\\\x");
  }

  /** The reference draws these numbers at random. */
  @Test
  void shouldNotCompareTheNumbersOfStateChanges() {
    filled.execute("UPDATE state_changes SET state_change_id = state_change_id + 1000");

    assertThat(compare().exitCode()).isZero();
  }

  @Test
  void shouldFailWhereNothingWouldBeCompared() {
    Invocation otherRows =
        Invocation.of(
            "compare", "--jdbc", url(), "--golden", Shared.path("golden/pubnet").toString());
    assertThat(otherRows.exitCode()).isEqualTo(1);
    assertThat(otherRows.out()).contains(" 0 golden: 0 missing, 59 too many");
    assertThat(otherRows.err()).contains("has no rows of ledgers 41000000-41000058");

    Invocation otherJob = compare("--job", "other");
    assertThat(otherJob.exitCode()).isEqualTo(1);
    assertThat(otherJob.err()).contains("job \"other\" has done no ledger", "--from and --to");
  }

  private static Invocation compare(String... more) {
    List<String> args =
        new ArrayList<>(
            List.of(
                "compare", "--jdbc", url(), "--golden", Shared.path("golden/cases").toString()));
    args.addAll(List.of(more));
    return Invocation.of(args.toArray(new String[0]));
  }

  private static String url() {
    return filled.jdbcUrl() + "?user=" + filled.user();
  }

  private static List<String> tables() {
    return List.of(
        "transactions",
        "transactions_accounts",
        "operations",
        "operations_accounts",
        "state_changes");
  }

  private static String id(String table) {
    return switch (table) {
      case "transactions_accounts" -> "tx_to_id";
      case "operations" -> "id";
      case "operations_accounts" -> "operation_id";
      default -> "to_id";
    };
  }
}
