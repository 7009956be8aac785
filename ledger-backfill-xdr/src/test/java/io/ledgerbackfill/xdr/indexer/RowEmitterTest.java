package io.ledgerbackfill.xdr.indexer;

import static io.ledgerbackfill.xdr.made.MadeResult.applied;
import static io.ledgerbackfill.xdr.made.MadeResult.meta;
import static io.ledgerbackfill.xdr.made.MadeResult.succeeded;
import static io.ledgerbackfill.xdr.made.MadeTransaction.account;
import static io.ledgerbackfill.xdr.made.MadeTransaction.classic;
import static io.ledgerbackfill.xdr.made.MadeTransaction.envelope;
import static io.ledgerbackfill.xdr.made.MadeTransaction.key;
import static io.ledgerbackfill.xdr.made.MadeTransaction.operations;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.golden.GoldenTable;
import io.ledgerbackfill.xdr.golden.ShortAddresses;
import io.ledgerbackfill.xdr.golden.TextRowSink;
import io.ledgerbackfill.xdr.indexer.rules.Rules;
import io.ledgerbackfill.xdr.ledger.StrKey.Kind;
import io.ledgerbackfill.xdr.made.MadeLedger;
import io.ledgerbackfill.xdr.model.TransactionResultCode;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Rules of the user's own, and how state changes become rows. */
class RowEmitterTest {

  private final TextRowSink rows = new TextRowSink();

  private static Address address(int fill) {
    return new Address().of(Kind.ACCOUNT, key(fill).toByteArray(), 0);
  }

  private static void debit(RowEmitter rows, int account) {
    rows.stateChange(StateChangeCategory.BALANCE, StateChangeReason.DEBIT)
        .account(address(account))
        .amount(account)
        .emit();
  }

  /** Two for the transaction, two for the first operation, one for the second. */
  private static final class Debits implements RowProcessor {

    @Override
    public void transaction(TransactionContext transaction, RowEmitter rows) {
      debit(rows, 2);
      debit(rows, 3);
      rows.participant(address(4));
    }

    @Override
    public void operation(OperationContext operation, RowEmitter rows) {
      rows.stateChange(StateChangeCategory.BALANCE, StateChangeReason.MINT).amount(1).emit();
      debit(rows, 5 + operation.index());
      rows.stateChange(StateChangeCategory.BALANCE, StateChangeReason.MINT).account(address(9));
      if (operation.index() == 0) {
        debit(rows, 5);
        rows.participant(address(7));
      }
    }
  }

  @Test
  void shouldNumberStateChangesWithinTheirOperation() {
    index(List.of(new Debits()));

    assertThat(stateChanges())
        .containsExactly("0 DEBIT G2", "0 DEBIT G3", "1 DEBIT G5", "1 DEBIT G5", "2 DEBIT G6");
    assertThat(rows.stateChangeIds()).containsExactly(1L, 2L, 1L, 2L, 1L);
  }

  @Test
  void shouldNoteTheAccountsOfStateChanges() {
    index(List.of(new Debits()));

    assertThat(ShortAddresses.ofOperation(rows, 1)).containsExactly("G5", "G7");
    assertThat(ShortAddresses.ofOperation(rows, 2)).containsExactly("G6");
    assertThat(ShortAddresses.ofTransactions(rows))
        .containsExactly("G2", "G3", "G4", "G5", "G7", "G6");
  }

  @Test
  void shouldRunTheChosenRulesAlone() {
    index(Rules.only(EnumSet.of(Rules.OPERATIONS)));

    assertThat(rows.rows(GoldenTable.OPERATIONS)).hasSize(2);
    assertThat(rows.rows(GoldenTable.TRANSACTIONS)).isEmpty();
    assertThat(rows.rows(GoldenTable.TRANSACTIONS_ACCOUNTS)).isEmpty();
    assertThat(rows.rows(GoldenTable.OPERATIONS_ACCOUNTS)).isEmpty();
    assertThat(rows.rows(GoldenTable.STATE_CHANGES)).isEmpty();
  }

  @Test
  void shouldRunAddedRulesAfterThoseOfTheReference() {
    List<String> order = new ArrayList<>();
    XdrDocument doc = ledger();
    List<RowProcessor> processors = Rules.all();
    processors.add(naming(order, "first"));
    processors.add(naming(order, "second"));
    new LedgerIndexer(MadeLedger.NETWORK, processors).index(doc, doc.root(), rows);

    assertThat(rows.rows(GoldenTable.TRANSACTIONS)).hasSize(1);
    assertThat(rows.rows(GoldenTable.OPERATIONS)).hasSize(2);
    assertThat(rows.rows(GoldenTable.OPERATIONS_ACCOUNTS)).hasSize(2);
    assertThat(order)
        .containsExactly(
            "first transaction",
            "second transaction",
            "first operation 0",
            "second operation 0",
            "first operation 1",
            "second operation 1");
  }

  private static RowProcessor naming(List<String> order, String name) {
    return new RowProcessor() {
      @Override
      public void transaction(TransactionContext transaction, RowEmitter rows) {
        order.add(name + " transaction");
      }

      @Override
      public void operation(OperationContext operation, RowEmitter rows) {
        order.add(name + " operation " + operation.index());
      }
    };
  }

  private List<String> stateChanges() {
    return rows.rows(GoldenTable.STATE_CHANGES).stream()
        .map(row -> row.split("\t", -1))
        .map(
            row ->
                (Long.parseLong(row[1]) & 0xFFF) + " " + row[3] + " " + ShortAddresses.of(row[6]))
        .toList();
  }

  private void index(List<RowProcessor> processors) {
    XdrDocument doc = ledger();
    new LedgerIndexer(MadeLedger.NETWORK, processors).index(doc, doc.root(), rows);
  }

  private static XdrDocument ledger() {
    return new MadeLedger(1)
        .apply(
            envelope(classic(account(1), 1, operations(2))),
            applied(TransactionResultCode.txSUCCESS, succeeded(2)),
            meta(2))
        .document();
  }
}
