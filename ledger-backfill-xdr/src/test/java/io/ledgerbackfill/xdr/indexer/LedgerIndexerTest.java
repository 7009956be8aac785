package io.ledgerbackfill.xdr.indexer;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.xdr.ledger.InvalidLedgerException;
import org.junit.jupiter.api.Test;

/** A ledger with so many transactions is too large to be made. */
class LedgerIndexerTest {

  @Test
  void shouldRefuseMoreTransactionsThanTotalOrderIdsCanTell() {
    LedgerIndexer.requireIds(Integer.MAX_VALUE, 1_048_575);

    assertThatThrownBy(() -> LedgerIndexer.requireIds(3, 1_048_576))
        .isInstanceOf(InvalidLedgerException.class)
        .hasMessageContaining("ledger 3")
        .hasMessageContaining("1048576");
  }
}
