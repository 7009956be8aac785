package io.ledgerbackfill.xdr.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.xdr.SharedLedgers;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrException;
import io.ledgerbackfill.xdr.model.GeneralizedTransactionSet;
import io.ledgerbackfill.xdr.model.LedgerCloseMeta;
import io.ledgerbackfill.xdr.model.LedgerCloseMetaV0;
import io.ledgerbackfill.xdr.model.LedgerCloseMetaV1;
import io.ledgerbackfill.xdr.model.LedgerCloseMetaV2;
import io.ledgerbackfill.xdr.model.LedgerHeader;
import io.ledgerbackfill.xdr.model.TransactionResultMeta;
import io.ledgerbackfill.xdr.model.TransactionResultMetaV1;
import io.ledgerbackfill.xdr.model.TransactionResultPair;
import io.ledgerbackfill.xdr.model.TransactionSet;
import io.ledgerbackfill.xdr.model.TransactionSetV1;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LedgerHashesTest {

  private static final long NONE = -1;

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

  /** One bit in the header, in the transaction set, or in a result: each is found. */
  @ParameterizedTest
  @ValueSource(strings = {"pubnet", "pubnet-legacy", "cases"})
  void shouldNoticeADamagedBit(String lake) {
    SharedLedgers.lake(lake).values().stream()
        .limit(12)
        .forEach(
            bytes -> {
              XdrDocument doc = LedgerCloseMeta.XDR.index(bytes);
              long header = LedgerHeaders.header(doc, doc.root());
              assertNoticed(bytes, LedgerHeader.bucketListHash(doc, header), "header");
              assertNoticed(bytes, LedgerHeader.txSetResultHash(doc, header), "header");
              assertNoticed(bytes, inTransactionSet(doc), "transaction set");
              long pair = firstResult(doc);
              if (pair != NONE) {
                assertNoticed(bytes, TransactionResultPair.transactionHash(doc, pair), "results");
              }
            });
  }

  private static long inTransactionSet(XdrDocument doc) {
    long ledger = doc.root();
    int version = LedgerCloseMeta.v(doc, ledger);
    if (version == 0) {
      return TransactionSet.previousLedgerHash(
          doc, LedgerCloseMetaV0.txSet(doc, LedgerCloseMeta.v0(doc, ledger)));
    }
    long set =
        version == 1
            ? LedgerCloseMetaV1.txSet(doc, LedgerCloseMeta.v1(doc, ledger))
            : LedgerCloseMetaV2.txSet(doc, LedgerCloseMeta.v2(doc, ledger));
    return TransactionSetV1.previousLedgerHash(doc, GeneralizedTransactionSet.v1TxSet(doc, set));
  }

  private static long firstResult(XdrDocument doc) {
    long ledger = doc.root();
    int version = LedgerCloseMeta.v(doc, ledger);
    if (version == 2) {
      long metas = LedgerCloseMetaV2.txProcessing(doc, LedgerCloseMeta.v2(doc, ledger));
      return doc.size(metas) == 0
          ? NONE
          : TransactionResultMetaV1.result(doc, TransactionResultMetaV1.at(doc, metas, 0));
    }
    long metas =
        version == 1
            ? LedgerCloseMetaV1.txProcessing(doc, LedgerCloseMeta.v1(doc, ledger))
            : LedgerCloseMetaV0.txProcessing(doc, LedgerCloseMeta.v0(doc, ledger));
    return doc.size(metas) == 0
        ? NONE
        : TransactionResultMeta.result(doc, TransactionResultMeta.at(doc, metas, 0));
  }

  private void assertNoticed(byte[] ledger, long position, String what) {
    byte[] damaged = ledger.clone();
    damaged[XdrDocument.offset(position)] ^= 0x10;
    XdrDocument doc = LedgerCloseMeta.XDR.index(damaged);
    assertThatThrownBy(() -> hashes.check(doc, doc.root()))
        .isInstanceOf(XdrException.class)
        .hasMessageEndingWith("it is not the hash of the ledger's " + what);
  }
}
