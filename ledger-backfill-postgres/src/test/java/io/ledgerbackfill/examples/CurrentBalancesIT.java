package io.ledgerbackfill.examples;

import static io.ledgerbackfill.xdr.made.MadeMeta.created;
import static io.ledgerbackfill.xdr.made.MadeMeta.removed;
import static io.ledgerbackfill.xdr.made.MadeMeta.updated;
import static io.ledgerbackfill.xdr.made.MadeTransaction.account;
import static io.ledgerbackfill.xdr.made.MadeTransaction.classic;
import static io.ledgerbackfill.xdr.made.MadeTransaction.envelope;
import static io.ledgerbackfill.xdr.made.MadeTransaction.key;
import static io.ledgerbackfill.xdr.made.MadeTransaction.operations;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.lake.Lake;
import io.ledgerbackfill.lake.LakeLayout;
import io.ledgerbackfill.lake.LakeWriter;
import io.ledgerbackfill.lake.ObjectStore;
import io.ledgerbackfill.postgres.schema.HistorySchema;
import io.ledgerbackfill.postgres.testing.OnEveryServer;
import io.ledgerbackfill.postgres.testing.TestDatabase;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.ledger.StrKey;
import io.ledgerbackfill.xdr.ledger.StrKey.Kind;
import io.ledgerbackfill.xdr.made.MadeAccount;
import io.ledgerbackfill.xdr.made.MadeLedger;
import io.ledgerbackfill.xdr.made.MadeMeta;
import io.ledgerbackfill.xdr.made.MadeResult;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryChange;
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

/**
 * Account 1 has as many lumens as the ledger's number. Account 2 comes in ledger 110 and goes in
 * 170; account 3 goes in 120, and comes back in 160.
 */
@OnEveryServer
class CurrentBalancesIT {

  private static final LedgerRange LEDGERS = LedgerRange.of(100, 199);

  @TempDir Path folder;

  @BeforeEach
  void writeLake() {
    LakeLayout layout = LakeLayout.of(8, 64);
    try (LakeWriter writer = new LakeWriter(folder, layout, MadeLedger.NETWORK.passphrase(), 3)) {
      for (long sequence = LEDGERS.first(); sequence <= LEDGERS.last(); sequence++) {
        XdrDocument document =
            new MadeLedger(2)
                .sequence(sequence)
                .apply(
                    envelope(classic(account(1), sequence, operations(1))),
                    MadeResult.applied(TransactionResultCode.txSUCCESS, MadeResult.succeeded(1)),
                    new MadeMeta().operation(changes(sequence)).version(4))
                .document();
        writer.add(
            sequence, Arrays.copyOfRange(document.bytes(), document.start(), document.end()));
      }
    }
  }

  private static List<LedgerEntryChange> changes(long sequence) {
    List<LedgerEntryChange> changes = new ArrayList<>();
    changes.addAll(updated(entry(1, sequence - 1), entry(1, sequence)));
    switch ((int) sequence) {
      case 110 -> changes.addAll(created(entry(2, 7)));
      case 170 -> changes.addAll(removed(entry(2, 7)));
      case 120 -> changes.addAll(removed(entry(3, 8)));
      case 160 -> changes.addAll(created(entry(3, 9)));
      default -> {}
    }
    return changes;
  }

  private static LedgerEntry entry(int account, long balance) {
    return new MadeAccount(account).balance(balance).entry();
  }

  /** Ledgers are written in any order, all the more so when gaps are filled. */
  @Test
  void shouldKeepTheLatestBalancesWhateverIsWrittenLast(TestDatabase database) throws Exception {
    try (Connection connection = database.dataSource().getConnection();
        Statement statement = connection.createStatement();
        Lake lake = Lake.open(ObjectStore.open(folder.toString()))) {
      HistorySchema.onSearchPath().tables().run(connection);
      statement.execute(CurrentBalances.TABLE);

      run(lake, database, LedgerRange.of(165, 180));
      run(lake, database, LedgerRange.of(115, 125));
      run(lake, database, LEDGERS);
      run(lake, database, LEDGERS);

      assertThat(balances(statement))
          .containsExactlyInAnyOrder(
              address(1) + " 199 at 199", address(2) + " removed at 170", address(3) + " 9 at 160");
      try (ResultSet transactions = statement.executeQuery("SELECT count(*) FROM transactions")) {
        transactions.next();
        assertThat(transactions.getLong(1)).isEqualTo(LEDGERS.size());
      }
    }
  }

  private static void run(Lake lake, TestDatabase database, LedgerRange range) {
    CurrentBalances.run(lake, database.dataSource(), MadeLedger.NETWORK, range);
  }

  private static List<String> balances(Statement statement) throws SQLException {
    List<String> balances = new ArrayList<>();
    try (ResultSet row =
        statement.executeQuery(
            "SELECT account_address, balance, removed, last_modified_ledger"
                + " FROM native_balances")) {
      while (row.next()) {
        balances.add(
            row.getString(1)
                + " "
                + (row.getBoolean(3) ? "removed" : row.getLong(2))
                + " at "
                + row.getLong(4));
      }
    }
    return balances;
  }

  private static String address(int account) {
    return StrKey.of(Kind.ACCOUNT, key(account).toByteArray()).toString();
  }
}
