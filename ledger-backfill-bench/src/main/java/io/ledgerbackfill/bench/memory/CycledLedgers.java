package io.ledgerbackfill.bench.memory;

import io.ledgerbackfill.core.LedgerRange;
import io.ledgerbackfill.lake.Lake;
import io.ledgerbackfill.lake.LakeLayout;
import io.ledgerbackfill.lake.LakeSurvey;
import io.ledgerbackfill.lake.LakeWriter;
import io.ledgerbackfill.lake.ObjectStore;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.ledger.LedgerHeaders;
import io.ledgerbackfill.xdr.ledger.Network;
import io.ledgerbackfill.xdr.model.LedgerCloseMeta;
import io.ledgerbackfill.xdr.model.LedgerHeader;
import io.ledgerbackfill.xdr.model.LedgerHeaderHistoryEntry;
import io.ledgerbackfill.xdr.model.StellarValue;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/**
 * As many ledgers as are wanted, made of a lake's real ones again and again: each with its own
 * sequence, close time and header hash. Transactions stay the same.
 */
final class CycledLedgers {

  private static final long FIRST_CLOSE_TIME = 1_750_000_000;
  private static final int SECONDS_A_LEDGER = 5;
  private static final int HASH = 32;

  private final List<byte[]> ledgers = new ArrayList<>();
  private final String network;
  private final MessageDigest sha256;
  private byte[] previous = new byte[HASH];

  private CycledLedgers(String network) {
    this.network = network;
    try {
      this.sha256 = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Reads what is cycled through. */
  static CycledLedgers of(Path lake) throws InterruptedException {
    try (Lake from = Lake.open(ObjectStore.open(lake.toString()))) {
      LakeSurvey survey = from.survey();
      CycledLedgers cycled =
          new CycledLedgers(from.networkPassphrase().orElse(Network.PUBNET.passphrase()));
      for (LedgerRange range : survey.holes().gaps(survey.extent().orElseThrow()).ranges()) {
        for (long ledger = range.first(); ledger <= range.last(); ledger++) {
          cycled.ledgers.add(from.read(ledger));
        }
      }
      return cycled;
    }
  }

  /** Writes a lake of them. An object is put together in memory. */
  void write(Path folder, LakeLayout layout, LedgerRange range) {
    previous = new byte[HASH];
    try (LakeWriter writer = new LakeWriter(folder, layout, network, LakeWriter.DEFAULT_LEVEL)) {
      for (long ledger = range.first(); ledger <= range.last(); ledger++) {
        writer.add(ledger, ledger(ledger, ledger - range.first()));
      }
    }
  }

  private byte[] ledger(long sequence, long number) {
    byte[] bytes = ledgers.get((int) (number % ledgers.size())).clone();
    XdrDocument doc = LedgerCloseMeta.XDR.index(bytes);
    long entry = LedgerHeaders.entry(doc, doc.root());
    long header = LedgerHeaderHistoryEntry.header(doc, entry);
    int closeTime =
        XdrDocument.offset(StellarValue.txSetHash(doc, LedgerHeader.scpValue(doc, header))) + HASH;
    ByteBuffer.wrap(bytes)
        .put(XdrDocument.offset(LedgerHeader.previousLedgerHash(doc, header)), previous)
        .putInt(XdrDocument.offset(LedgerHeader.bucketListHash(doc, header)) + HASH, (int) sequence)
        .putLong(closeTime, FIRST_CLOSE_TIME + SECONDS_A_LEDGER * number);
    int start = XdrDocument.offset(header);
    sha256.update(bytes, start, LedgerHeader.end(doc, header) - start);
    previous = sha256.digest();
    System.arraycopy(
        previous, 0, bytes, XdrDocument.offset(LedgerHeaderHistoryEntry.hash(doc, entry)), HASH);
    return bytes;
  }
}
