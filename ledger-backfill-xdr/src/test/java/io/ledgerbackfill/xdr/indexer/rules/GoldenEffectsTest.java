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
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The state changes that effects make, and no other: those of their categories, but for the
 * authorizations that contracts of assets give.
 */
class GoldenEffectsTest {

  private static final Set<String> CATEGORIES =
      Set.of(
          "SIGNER",
          "SIGNATURE_THRESHOLD",
          "METADATA",
          "FLAGS",
          "TRUSTLINE",
          "RESERVES",
          "BALANCE_AUTHORIZATION");

  private final TextRowSink rows = new TextRowSink();

  @ParameterizedTest
  @ValueSource(strings = {"pubnet", "cases", "generated"})
  void shouldEmitTheEffectsOfTheReference(String lake) {
    index(SharedLedgers.lake(lake).values(), Network.PUBNET);

    assertSame(GoldenRows.read(lake, GoldenTable.STATE_CHANGES));
  }

  @Test
  void shouldEmitTheEffectsOfTheReferenceForEveryProtocol() {
    SharedLedgers.byProtocol()
        .forEach(
            (name, ledger) -> {
              rows.rows(GoldenTable.STATE_CHANGES).clear();
              rows.rows(GoldenTable.OPERATIONS).clear();
              index(List.of(ledger), Network.of("(V) (;,,;) (V)"));
              assertSame(GoldenRows.readProtocol(name, GoldenTable.STATE_CHANGES));
            });
  }

  @Test
  void shouldFindRowsOfEveryCategory() {
    index(SharedLedgers.lake("generated").values(), Network.PUBNET);

    Set<String> found = new HashSet<>();
    rows.rows(GoldenTable.STATE_CHANGES).forEach(row -> found.add(row.split("\t", -1)[2]));
    assertThat(found).isEqualTo(CATEGORIES);
  }

  private void assertSame(GoldenRows golden) {
    Set<String> calls =
        rows.rows(GoldenTable.OPERATIONS).stream()
            .map(row -> row.split("\t", -1))
            .filter(row -> row[1].equals("INVOKE_HOST_FUNCTION"))
            .map(row -> row[0])
            .collect(Collectors.toSet());
    golden
        .where(
            row -> {
              String[] values = row.split("\t", -1);
              return CATEGORIES.contains(values[2])
                  && !(values[2].equals("BALANCE_AUTHORIZATION") && calls.contains(values[1]));
            })
        .assertSame(rows.rows(GoldenTable.STATE_CHANGES));
  }

  private void index(Collection<byte[]> ledgers, Network network) {
    LedgerIndexer indexer =
        new LedgerIndexer(network, Rules.only(EnumSet.of(Rules.OPERATIONS, Rules.EFFECTS)));
    XdrDocument doc = new XdrDocument();
    for (byte[] ledger : ledgers) {
      LedgerCloseMeta.XDR.index(ledger, 0, ledger.length, doc);
      indexer.index(doc, doc.root(), rows);
    }
  }
}
