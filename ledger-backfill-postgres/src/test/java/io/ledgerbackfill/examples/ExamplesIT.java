package io.ledgerbackfill.examples;

import static io.ledgerbackfill.xdr.made.MadeTransaction.account;
import static io.ledgerbackfill.xdr.made.MadeTransaction.classic;
import static io.ledgerbackfill.xdr.made.MadeTransaction.envelope;
import static io.ledgerbackfill.xdr.made.MadeTransaction.operations;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.core.BackfillReport;
import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.lake.Lake;
import io.ledgerbackfill.lake.LakeLayout;
import io.ledgerbackfill.lake.LakeWriter;
import io.ledgerbackfill.lake.ObjectStore;
import io.ledgerbackfill.postgres.LedgerBackfill;
import io.ledgerbackfill.postgres.testing.OnEveryServer;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.made.MadeEntry;
import io.ledgerbackfill.xdr.made.MadeLedger;
import io.ledgerbackfill.xdr.made.MadeResult;
import io.ledgerbackfill.xdr.model.Operation;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.PaymentOp;
import io.ledgerbackfill.xdr.model.TransactionResultCode;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The examples of the documentation do what it says. */
@OnEveryServer
class ExamplesIT {

  private static final LedgerRange LEDGERS = LedgerRange.of(100, 109);

  @TempDir Path folder;

  /** Ledger n has n - 100 transactions of two operations each; so the first has none. */
  @BeforeEach
  void writeLake() {
    LakeLayout layout = LakeLayout.of(4, 8);
    try (LakeWriter writer = new LakeWriter(folder, layout, MadeLedger.NETWORK.passphrase(), 3)) {
      for (long sequence = LEDGERS.first(); sequence <= LEDGERS.last(); sequence++) {
        MadeLedger ledger = new MadeLedger(2).sequence(sequence).closeTime(sequence);
        for (int i = 0; i < sequence - LEDGERS.first(); i++) {
          ledger.apply(
              envelope(classic(account(i), sequence, operations(2))),
              MadeResult.applied(TransactionResultCode.txSUCCESS, MadeResult.succeeded(2)),
              MadeResult.meta(4));
        }
        XdrDocument document = ledger.document();
        writer.add(
            sequence, Arrays.copyOfRange(document.bytes(), document.start(), document.end()));
      }
    }
  }

  @Test
  void shouldSummarizeLedgers(TestDatabase database) throws Exception {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement();
        Lake lake = Lake.open(ObjectStore.open(folder.toString()))) {
      statement.execute(
          """
          CREATE TABLE ledger_summaries (
            sequence bigint PRIMARY KEY,
            closed_at timestamptz NOT NULL,
            transactions integer NOT NULL,
            operations integer NOT NULL,
            fees bigint NOT NULL)
          """);

      BackfillReport first = summarize(lake, database);
      BackfillReport second = summarize(lake, database);

      assertThat(first.ledgers()).isEqualTo(LEDGERS.size());
      assertThat(second.ledgers()).isZero();
      assertThat(rows(statement, "SELECT * FROM ledger_summaries ORDER BY sequence"))
          .hasSize(10)
          .startsWith("100|1970-01-01 00:01:40+00|0|0|0", "101|1970-01-01 00:01:41+00|1|2|100")
          .endsWith("109|1970-01-01 00:01:49+00|9|18|900");
    }
  }

  @Test
  void shouldRunTheFirstProgram(TestDatabase database) throws Exception {
    BackfillReport report =
        FirstBackfill.run(folder.toString(), database.dataSource(), MadeLedger.NETWORK, LEDGERS);

    assertThat(report.ledgers()).isEqualTo(LEDGERS.size());
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      assertThat(rows(statement, "SELECT count(*), sum(fee_charged) FROM transactions"))
          .containsExactly("45|4500");
      assertThat(rows(statement, "SELECT count(*) FROM operations")).containsExactly("90");
    }
  }

  @Test
  void shouldLetIssuersTakePart(TestDatabase database, @TempDir Path payments) throws Exception {
    Operation payment =
        new Operation(
            null,
            OperationBody.ofPayment(
                new PaymentOp(account(2), MadeEntry.asset("EUR", 3), 10_000_000)));
    MadeLedger ledger =
        new MadeLedger(2)
            .sequence(200)
            .apply(
                envelope(classic(account(1), 1, List.of(payment))),
                MadeResult.refused(TransactionResultCode.txBAD_SEQ),
                MadeResult.meta(4));
    try (LakeWriter writer =
        new LakeWriter(payments, LakeLayout.of(1, 1), MadeLedger.NETWORK.passphrase(), 3)) {
      XdrDocument document = ledger.document();
      writer.add(200, Arrays.copyOfRange(document.bytes(), document.start(), document.end()));
    }

    try (Lake lake = Lake.open(ObjectStore.open(payments.toString()));
        LedgerBackfill backfill =
            IssuerParticipants.backfill(lake, database.dataSource(), MadeLedger.NETWORK)) {
      backfill.run(LedgerRange.of(200, 200));
    }

    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement()) {
      String accounts = "SELECT right(encode(account_id, 'hex'), 2) FROM ";
      assertThat(rows(statement, accounts + "operations_accounts ORDER BY 1"))
          .containsExactly("01", "02", "03");
      assertThat(rows(statement, accounts + "transactions_accounts ORDER BY 1"))
          .containsExactly("01", "02", "03");
      assertThat(rows(statement, "SELECT * FROM state_changes")).isEmpty();
    }
  }

  private static BackfillReport summarize(Lake lake, TestDatabase database) {
    return LedgerSummaries.run(lake, database.dataSource(), MadeLedger.NETWORK, LEDGERS);
  }

  private static List<String> rows(Statement statement, String query) throws SQLException {
    List<String> rows = new ArrayList<>();
    try (ResultSet result = statement.executeQuery(query)) {
      while (result.next()) {
        List<String> columns = new ArrayList<>();
        for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
          columns.add(result.getString(i));
        }
        rows.add(String.join("|", columns));
      }
    }
    return rows;
  }
}
