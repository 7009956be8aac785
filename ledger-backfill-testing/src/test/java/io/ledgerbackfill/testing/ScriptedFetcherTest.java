package io.ledgerbackfill.testing;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.core.LedgerSet;
import io.ledgerbackfill.core.spi.Fetcher;
import io.ledgerbackfill.core.testing.MadeUpLedger;
import io.ledgerbackfill.core.testing.ScriptedFetcher;

/** The double of a source keeps the promises of a real one. */
class ScriptedFetcherTest extends FetcherContract<MadeUpLedger> {

  private final ScriptedFetcher fetcher =
      new ScriptedFetcher(4, 2, 10, (unit, attempt, sequence) -> {});

  @Override
  protected Fetcher<MadeUpLedger> fetcher() {
    return fetcher;
  }

  @Override
  protected LedgerSet ledgers() {
    return LedgerSet.parse("2-30,40-41");
  }

  @Override
  protected void assertNothingIsHeld() {
    assertThat(fetcher.openLedgers()).isZero();
  }
}
