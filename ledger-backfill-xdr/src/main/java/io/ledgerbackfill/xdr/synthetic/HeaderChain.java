package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.model.LedgerCloseValueSignature;
import io.ledgerbackfill.xdr.model.LedgerHeader;
import io.ledgerbackfill.xdr.model.LedgerHeaderExt;
import io.ledgerbackfill.xdr.model.LedgerHeaderHistoryEntry;
import io.ledgerbackfill.xdr.model.LedgerHeaderHistoryEntryExt;
import io.ledgerbackfill.xdr.model.PublicKey;
import io.ledgerbackfill.xdr.model.StellarValue;
import io.ledgerbackfill.xdr.model.StellarValueExt;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** The headers, each of which names the hash of the one before. */
final class HeaderChain {

  private static final int PROTOCOL = 26;
  private static final int BASE_FEE = 100;
  private static final int MAX_OPERATIONS = 1_000;
  private static final long INFLATIONS = 278;

  /** After how many ledgers a bucket list hash moves on to the next place of the skip list. */
  private static final int[] SKIPS = {50, 5_000, 50_000, 500_000};

  private final PublicKey node;
  private final List<Opaque> skipList = new ArrayList<>();
  private Opaque previousHash;
  private long sequence;
  private long closeTime;

  HeaderChain(long first, long closeTime, Dice dice) {
    this.sequence = first - 1;
    this.closeTime = closeTime;
    this.node = PublicKey.ofEd25519(dice.opaque(32));
    this.previousHash = dice.opaque(32);
    skipList.addAll(Collections.nCopies(SKIPS.length, Opaque.zeros(32)));
  }

  long sequence() {
    return sequence;
  }

  /** Seconds since 1970. */
  long closeTime() {
    return closeTime;
  }

  Opaque previousHash() {
    return previousHash;
  }

  /** Begins the next ledger, some seconds after the last. */
  void advance(Dice dice) {
    sequence++;
    closeTime += dice.between(5, 6);
  }

  LedgerHeaderHistoryEntry close(
      World world, Opaque transactionSetHash, Opaque resultSetHash, Dice dice) {
    Opaque bucketListHash = dice.opaque(32);
    skip(bucketListHash);
    StellarValue value =
        new StellarValue(
            transactionSetHash,
            closeTime,
            List.of(),
            StellarValueExt.ofSigned(new LedgerCloseValueSignature(node, dice.opaque(64))));
    LedgerHeader header =
        new LedgerHeader(
            PROTOCOL,
            previousHash,
            value,
            resultSetHash,
            bucketListHash,
            sequence,
            world.totalCoins,
            world.feePool,
            INFLATIONS,
            world.lastOfferId,
            BASE_FEE,
            AccountDraft.BASE_RESERVE,
            MAX_OPERATIONS,
            skipList,
            LedgerHeaderExt.ofV0());
    previousHash = Hashes.sha256(LedgerHeader.XDR, header);
    return new LedgerHeaderHistoryEntry(previousHash, header, LedgerHeaderHistoryEntryExt.ofV0());
  }

  private void skip(Opaque bucketListHash) {
    if (sequence % SKIPS[0] != 0) {
      return;
    }
    long earlier = sequence - SKIPS[0];
    int last = 0;
    while (last + 1 < SKIPS.length && earlier > 0 && earlier % SKIPS[last + 1] == 0) {
      last++;
      earlier -= SKIPS[last];
    }
    for (int place = last; place > 0; place--) {
      skipList.set(place, skipList.get(place - 1));
    }
    skipList.set(0, bucketListHash);
  }
}
