package io.ledgerbackfill.postgres.schema;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class DdlTest {

  @Test
  void shouldPrintStatementsAsAScript() {
    Ddl ddl = Ddl.of("CREATE TABLE a (b int)").then(Ddl.of("CREATE INDEX i ON a (b)"));
    assertThat(ddl.script())
        .isEqualTo(
            """
            CREATE TABLE a (b int);

            CREATE INDEX i ON a (b);
            """);
    assertThat(Ddl.of().script()).isEmpty();
  }

  @Test
  void shouldDefineOnlyTheTablesOnASearchPath() {
    assertThat(HistorySchema.onSearchPath().tables().statements())
        .hasSize(5)
        .allMatch(sql -> sql.startsWith("CREATE TABLE IF NOT EXISTS \""));
    assertThat(HistorySchema.inSchema("s").tables().statements())
        .hasSize(6)
        .first()
        .asString()
        .contains("CREATE SCHEMA \"s\"");
    assertThat(HistorySchema.inSchema("s").asHypertables().tables().statements()).hasSize(11);
    assertThat(HistorySchema.inSchema("s").indexes().statements())
        .hasSize(15)
        .allMatch(sql -> sql.startsWith("CREATE INDEX IF NOT EXISTS \""));
  }
}
