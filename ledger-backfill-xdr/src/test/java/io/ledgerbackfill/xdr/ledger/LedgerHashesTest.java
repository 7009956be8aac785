package io.ledgerbackfill.xdr.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.xdr.SharedLedgers;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrException;
import io.ledgerbackfill.xdr.model.LedgerCloseMeta;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerHashesTest {

  private final LedgerHashes hashes = new LedgerHashes();

  @ParameterizedTest
  @ValueSource(strings = {"pubnet", "pubnet-legacy", "cases", "generated"})
  void shouldFindTheHashesOfRealLedgersRight(String lake) {
    List<String> wrong = new ArrayList<>();
    SharedLedgers.lake(lake)
        .forEach(
            (sequence, bytes) -> {
              XdrDocument document = LedgerCloseMeta.XDR.index(bytes);
              try {
                hashes.check(document, document.root());
              } catch (XdrException e) {
                wrong.add(sequence + ": " + e.getMessage());
              }
            });
    assertThat(wrong).isEmpty();
  }
}
