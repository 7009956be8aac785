package io.ledgerbackfill.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RootCommandTest {

  @Test
  void shouldListTheCommands() {
    Invocation help = Invocation.of("--help");

    assertThat(help.exitCode()).isZero();
    assertThat(help.out())
        .contains("backfill", "gaps", "schema", "compare", "Exit codes: 0 complete");
    assertThat(help.err()).isEmpty();
  }

  @Test
  void shouldTellTheVersion() {
    Invocation version = Invocation.of("--version");

    assertThat(version.exitCode()).isZero();
    assertThat(version.out()).containsPattern("^ledger-backfill \\d+\\.\\d+\\.\\d+");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "``                                                   | Missing required subcommand",
        "frobnicate                                           | 'frobnicate'",
        "--frobnicate                                         | '--frobnicate'",
        "gaps --to 5 --jdbc jdbc:postgresql:x                 | --from",
        "gaps --from 5 --jdbc jdbc:postgresql:x               | --to",
        "gaps --from 1 --to 5                                 | --jdbc",
        "gaps --from 1 --to 5 --jdbc jdbc:mysql:x             | --jdbc",
        "gaps --from 6 --to 5 --jdbc jdbc:postgresql:x        | '--from' and '--to'",
        "gaps --from -1 --to 5 --jdbc jdbc:postgresql:x       | --from",
        "gaps --from 1 --to 4294967296 --jdbc jdbc:postgresql:x | --to",
        "gaps --from x --to 5 --jdbc jdbc:postgresql:x        | --from",
        "gaps --from 1 --to 5 --socket-timeout 5              | --socket-timeout",
        "gaps --from 1 --to 5 --socket-timeout 5ms --jdbc jdbc:postgresql:x | --socket-timeout",
        "compare --lake x                                     | --golden",
        "compare --golden x                                   | '--jdbc=URL' or '--lake=LAKE'",
        "compare --golden x --lake y --jdbc jdbc:postgresql:x | '--lake'",
        "compare --golden x --lake y --from 5                 | '--from' and '--to' go together",
        "compare --golden x --lake y --from 6 --to 5          | '--from' and '--to'",
        "compare --golden x --lake y --schema z               | '--schema'",
        "compare --golden x --jdbc jdbc:postgresql:x --schema= | --schema",
        "schema --part frobs                                  | --part",
        "schema --schema=                                     | --schema",
      })
  void shouldRefuseWrongUsage(String args, String named) {
    Invocation wrong = Invocation.of(args.isEmpty() ? new String[0] : args.split(" "));

    assertThat(wrong.exitCode()).isEqualTo(2);
    assertThat(wrong.err()).startsWith("ledger-backfill: ").contains(named, "--help");
    assertThat(wrong.err().lines()).hasSize(2);
    assertThat(wrong.out()).isEmpty();
  }

  @Test
  void shouldSayWhyItFailed() {
    Invocation failed =
        Invocation.of(
            "gaps", "--from", "1", "--to", "5", "--jdbc", "jdbc:postgresql://localhost:1/x");

    assertThat(failed.exitCode()).isEqualTo(1);
    assertThat(failed.err())
        .startsWith("ledger-backfill: failed: ")
        .contains("localhost:1 refused", "--verbose")
        .doesNotContain("\tat ");
  }

  @Test
  void shouldPrintTheStackTraceIfAsked() {
    Invocation failed =
        Invocation.of(
            "gaps", "-v", "--from", "1", "--to", "5", "--jdbc", "jdbc:postgresql://localhost:1/x");

    assertThat(failed.exitCode()).isEqualTo(1);
    assertThat(failed.err()).contains("\tat ", "ledger-backfill: failed: ");
  }

  @Test
  void shouldPrintAllTables() {
    Invocation schema = Invocation.of("schema");

    assertThat(schema.exitCode()).isZero();
    assertThat(schema.out())
        .contains(
            "transactions_accounts",
            "operations_accounts",
            "state_changes",
            "ledger_backfill_progress",
            "CREATE INDEX");
    assertThat(Invocation.of("schema", "--part", "progress").out())
        .contains("ledger_backfill_progress")
        .doesNotContain("state_changes");
    assertThat(Invocation.of("schema", "--schema", "history", "--hypertables").out())
        .contains("\"history\".\"transactions\"", "create_hypertable");
  }
}
