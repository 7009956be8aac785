package io.ledgerbackfill.xdr.indexer.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.xdr.SharedLedgers;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.golden.GoldenRows;
import io.ledgerbackfill.xdr.golden.GoldenTable;
import io.ledgerbackfill.xdr.golden.TextRowSink;
import io.ledgerbackfill.xdr.indexer.LedgerIndexer;
import io.ledgerbackfill.xdr.ledger.Network;
import io.ledgerbackfill.xdr.model.LedgerCloseMeta;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every row that the reference wrote for the ledgers at hand, and no other. */
class GoldenRowsTest {

  @ParameterizedTest
  @CsvSource({
    "pubnet, pubnet, 15",
    "pubnet-8-per-file, pubnet, 14",
    "cases, cases, 59",
    "generated, generated, 1048"
  })
  void shouldEmitTheRowsOfTheReference(String lake, String golden, int ledgers) {
    TextRowSink rows = index(SharedLedgers.lake(lake).values(), Network.PUBNET);

    assertThat(rows.ledgers()).hasSize(ledgers).doesNotHaveDuplicates();
    Set<Long> read = new HashSet<>();
    rows.ledgers().forEach(ledger -> read.add(ledger.longValue()));
    for (GoldenTable table : GoldenTable.values()) {
      GoldenRows.read(golden, table).inLedgers(read::contains).assertSame(rows.rows(table));
    }
  }

  @Test
  void shouldEmitTheRowsOfTheReferenceForEveryProtocol() {
    Map<String, byte[]> ledgers = SharedLedgers.byProtocol();

    assertThat(ledgers).hasSize(16);
    ledgers.forEach(
        (name, ledger) -> {
          TextRowSink rows = index(List.of(ledger), Network.of("(V) (;,,;) (V)"));
          for (GoldenTable table : GoldenTable.values()) {
            GoldenRows.readProtocol(name, table).assertSame(rows.rows(table));
          }
        });
  }

  /** The reference wrote no rows for this ledger: it has to be counted instead. */
  @Test
  void shouldEmitARowForEveryTransactionOfALegacyLake() {
    TextRowSink rows = index(SharedLedgers.lake("pubnet-legacy").values(), Network.PUBNET);

    assertThat(rows.ledgers()).containsExactly(53_312_000);
    assertThat(rows.rows(GoldenTable.TRANSACTIONS)).hasSizeGreaterThan(100);
    assertThat(rows.rows(GoldenTable.OPERATIONS))
        .hasSizeGreaterThan(rows.rows(GoldenTable.TRANSACTIONS).size());
  }

  private static TextRowSink index(Collection<byte[]> ledgers, Network network) {
    LedgerIndexer indexer = new LedgerIndexer(network, Rules.all());
    TextRowSink rows = new TextRowSink();
    XdrDocument doc = new XdrDocument();
    for (byte[] ledger : ledgers) {
      LedgerCloseMeta.XDR.index(ledger, 0, ledger.length, doc);
      indexer.index(doc, doc.root(), rows);
    }
    return rows;
  }
}
