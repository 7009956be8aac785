package io.ledgerbackfill.xdr.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.xdr.indexer.LedgerIndexer;
import io.ledgerbackfill.xdr.indexer.rules.Rules;
import io.ledgerbackfill.xdr.invariants.BalanceInvariants;
import io.ledgerbackfill.xdr.invariants.IndexedRows;
import io.ledgerbackfill.xdr.invariants.RowInvariants;
import io.ledgerbackfill.xdr.ledger.Network;
import io.ledgerbackfill.xdr.model.LedgerCloseMeta;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;

/** What holds of the rows of any ledger that tells a coherent story. */
class SyntheticInvariantsTest {

  @Property(tries = 6)
  void shouldGiveRowsThatTellHowBalancesChange(@ForAll long seed) {
    SyntheticLedgers ledgers =
        SyntheticLedgers.builder().seed(seed).transactionsPerLedger(80).build();
    LedgerIndexer indexer = new LedgerIndexer(Network.PUBNET, Rules.all());
    BalanceInvariants balances = new BalanceInvariants(Network.PUBNET);
    for (int i = 0; i < 10; i++) {
      byte[] ledger = ledgers.next();
      IndexedRows rows = IndexedRows.of(indexer, ledger);
      RowInvariants.check(rows);
      balances.check(LedgerCloseMeta.XDR.decode(ledger), rows);
    }

    assertThat(balances.violations()).isEmpty();
    assertThat(balances.equations()).isGreaterThan(2_000);
  }
}
