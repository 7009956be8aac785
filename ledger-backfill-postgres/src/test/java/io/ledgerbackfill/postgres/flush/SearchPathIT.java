package io.ledgerbackfill.postgres.flush;

import static io.ledgerbackfill.postgres.flush.FlushScenario.flush;
import static io.ledgerbackfill.postgres.flush.FlushScenario.ledgers;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.core.spi.FinalException;
import io.ledgerbackfill.postgres.testing.OnEveryServer;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;

/** Sessions of one source in which the same names are other tables. */
@OnEveryServer
final class SearchPathIT {

  /** Its connections are prepared by what its field says at the time. */
  private static final class ChangingSource extends PGSimpleDataSource {

    private static final long serialVersionUID = 1L;

    private volatile String statement = "SELECT";

    @Override
    public Connection getConnection() throws SQLException {
      Connection connection = super.getConnection();
      try (Statement prepare = connection.createStatement()) {
        prepare.execute(statement);
      }
      return connection;
    }
  }

  private final ChangingSource source = new ChangingSource();
  private FlushScenario scenario;
  private TestDatabase db;

  @BeforeEach
  void open(TestDatabase db) {
    this.db = db;
    this.scenario = new FlushScenario(db);
    source.setURL(db.dataSource().getURL());
    source.setUser(db.user());
    source.setPassword(db.password());
    source.setDatabaseName(db.name());
    source.setServerNames(new String[] {db.host()});
    source.setPortNumbers(new int[] {db.port()});
  }

  @Test
  void shouldWriteToTheTablesThatWereChecked() throws InterruptedException {
    try (AtomicFlusher flusher = FlushScenario.unprepared(source).build()) {
      flusher.prepare(4);
      for (String statement :
          List.of(
              "CREATE SCHEMA other",
              "CREATE TABLE other.first (LIKE public.first)",
              "SET search_path = other, public",
              "CREATE TEMPORARY TABLE second (LIKE public.second)")) {
        source.statement = statement;
        long ledger = scenario.progress().done(FlushScenario.ALL).size();
        flush(flusher, UUID.randomUUID(), ledgers(ledger, ledger));
      }
    }
    scenario.assertDone(ledgers(0, 3));
  }

  @Test
  void shouldNotReadTheProgressOfAnotherSchema() {
    ProgressRecorder recorder = FlushScenario.unprepared(source).recorder();
    recorder.prepare();
    PostgresProgressStore progress = recorder.progress();
    db.execute(
        "CREATE SCHEMA other",
        "CREATE TABLE other.ledger_backfill_job (LIKE public.ledger_backfill_job INCLUDING ALL)",
        "CREATE TABLE other.ledger_backfill_progress"
            + " (LIKE public.ledger_backfill_progress INCLUDING ALL)");
    source.statement = "SET search_path = other, public";
    assertThatThrownBy(() -> progress.done(FlushScenario.ALL))
        .isInstanceOf(FinalException.class)
        .hasMessageContaining("public.ledger_backfill_progress")
        .hasMessageContaining("other.ledger_backfill_progress")
        .hasMessageContaining("name the schema");
    assertThat(db.queryLong("SELECT count(*) FROM other.ledger_backfill_job")).isZero();
  }
}
