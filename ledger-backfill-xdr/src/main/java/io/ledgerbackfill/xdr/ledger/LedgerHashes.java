package io.ledgerbackfill.xdr.ledger;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrException;
import io.ledgerbackfill.xdr.model.GeneralizedTransactionSet;
import io.ledgerbackfill.xdr.model.LedgerCloseMeta;
import io.ledgerbackfill.xdr.model.LedgerCloseMetaV0;
import io.ledgerbackfill.xdr.model.LedgerCloseMetaV1;
import io.ledgerbackfill.xdr.model.LedgerCloseMetaV2;
import io.ledgerbackfill.xdr.model.LedgerHeader;
import io.ledgerbackfill.xdr.model.LedgerHeaderHistoryEntry;
import io.ledgerbackfill.xdr.model.StellarValue;
import io.ledgerbackfill.xdr.model.TransactionEnvelope;
import io.ledgerbackfill.xdr.model.TransactionResultMeta;
import io.ledgerbackfill.xdr.model.TransactionResultMetaV1;
import io.ledgerbackfill.xdr.model.TransactionResultPair;
import io.ledgerbackfill.xdr.model.TransactionSet;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.util.Arrays;

/**
 * Checks a ledger by the hashes that are in it: that of its header, and those of its transaction
 * set and results, which the header has. What transactions changed (their metas) has no hash in a
 * ledger.
 *
 * <p>Used again for any number of ledgers; confined to a thread.
 *
 * @since 0.1.0
 */
public final class LedgerHashes {

  private final MessageDigest digest = Sha256.newDigest();
  private XdrDocument doc = new XdrDocument();

  /** Creates a checker. */
  public LedgerHashes() {}

  /**
   * Checks a ledger.
   *
   * @param doc where it is
   * @param ledger position of its {@link LedgerCloseMeta}
   * @throws XdrException if a hash is not that of what it stands for; its offset counts from the
   *     ledger's first byte
   */
  public void check(XdrDocument doc, long ledger) {
    this.doc = doc;
    long entry = LedgerHeaders.entry(doc, ledger);
    long header = LedgerHeaderHistoryEntry.header(doc, entry);
    update(header, LedgerHeader.end(doc, header));
    require(LedgerHeaderHistoryEntry.hash(doc, entry), "LedgerHeaderHistoryEntry.hash", "header");
    hashResults(ledger);
    require(LedgerHeader.txSetResultHash(doc, header), "LedgerHeader.txSetResultHash", "results");
    hashTransactionSet(ledger);
    require(
        StellarValue.txSetHash(doc, LedgerHeader.scpValue(doc, header)),
        "StellarValue.txSetHash",
        "transaction set");
  }

  /** The hash of a {@code TransactionResultSet}, which a ledger has in parts. */
  private void hashResults(long ledger) {
    switch (LedgerCloseMeta.v(doc, ledger)) {
      case 0 -> hashEach(LedgerCloseMetaV0.txProcessing(doc, LedgerCloseMeta.v0(doc, ledger)));
      case 1 -> hashEach(LedgerCloseMetaV1.txProcessing(doc, LedgerCloseMeta.v1(doc, ledger)));
      default -> {
        long metas = LedgerCloseMetaV2.txProcessing(doc, LedgerCloseMeta.v2(doc, ledger));
        int size = updateSize(metas);
        for (int i = 0; i < size; i++) {
          update(TransactionResultMetaV1.result(doc, TransactionResultMetaV1.at(doc, metas, i)));
        }
      }
    }
  }

  private void hashEach(long metas) {
    int size = updateSize(metas);
    for (int i = 0; i < size; i++) {
      update(TransactionResultMeta.result(doc, TransactionResultMeta.at(doc, metas, i)));
    }
  }

  private int updateSize(long array) {
    int size = doc.size(array);
    digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(0, size));
    return size;
  }

  private void update(long pair) {
    update(pair, TransactionResultPair.end(doc, pair));
  }

  private void hashTransactionSet(long ledger) {
    switch (LedgerCloseMeta.v(doc, ledger)) {
      case 0 -> hashOldSet(LedgerCloseMetaV0.txSet(doc, LedgerCloseMeta.v0(doc, ledger)));
      case 1 -> hashSet(LedgerCloseMetaV1.txSet(doc, LedgerCloseMeta.v1(doc, ledger)));
      default -> hashSet(LedgerCloseMetaV2.txSet(doc, LedgerCloseMeta.v2(doc, ledger)));
    }
  }

  private void hashSet(long set) {
    update(set, GeneralizedTransactionSet.end(doc, set));
  }

  /** That of its content alone: the hash before it, and the envelopes without their number. */
  private void hashOldSet(long set) {
    digest.update(
        doc.bytes(),
        XdrDocument.offset(TransactionSet.previousLedgerHash(doc, set)),
        Sha256.LENGTH);
    long envelopes = TransactionSet.txs(doc, set);
    for (int i = 0; i < doc.size(envelopes); i++) {
      long envelope = TransactionEnvelope.at(doc, envelopes, i);
      update(envelope, TransactionEnvelope.end(doc, envelope));
    }
  }

  private void update(long from, int end) {
    int offset = XdrDocument.offset(from);
    digest.update(doc.bytes(), offset, end - offset);
  }

  private void require(long hash, String field, String what) {
    byte[] actual = digest.digest();
    int offset = XdrDocument.offset(hash);
    if (!Arrays.equals(actual, 0, Sha256.LENGTH, doc.bytes(), offset, offset + Sha256.LENGTH)) {
      throw new XdrException(
          offset - (long) doc.start(), field, "it is not the hash of the ledger's " + what);
    }
  }
}
