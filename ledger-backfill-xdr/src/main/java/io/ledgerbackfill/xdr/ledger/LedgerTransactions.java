package io.ledgerbackfill.xdr.ledger;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.model.DependentTxCluster;
import io.ledgerbackfill.xdr.model.FeeBumpTransaction;
import io.ledgerbackfill.xdr.model.FeeBumpTransactionEnvelope;
import io.ledgerbackfill.xdr.model.GeneralizedTransactionSet;
import io.ledgerbackfill.xdr.model.LedgerCloseMeta;
import io.ledgerbackfill.xdr.model.LedgerCloseMetaV0;
import io.ledgerbackfill.xdr.model.LedgerCloseMetaV1;
import io.ledgerbackfill.xdr.model.LedgerCloseMetaV2;
import io.ledgerbackfill.xdr.model.LedgerHeader;
import io.ledgerbackfill.xdr.model.LedgerUpgrade;
import io.ledgerbackfill.xdr.model.LedgerUpgradeType;
import io.ledgerbackfill.xdr.model.ParallelTxExecutionStage;
import io.ledgerbackfill.xdr.model.ParallelTxsComponent;
import io.ledgerbackfill.xdr.model.StellarValue;
import io.ledgerbackfill.xdr.model.Transaction;
import io.ledgerbackfill.xdr.model.TransactionEnvelope;
import io.ledgerbackfill.xdr.model.TransactionPhase;
import io.ledgerbackfill.xdr.model.TransactionResultMeta;
import io.ledgerbackfill.xdr.model.TransactionResultMetaV1;
import io.ledgerbackfill.xdr.model.TransactionResultPair;
import io.ledgerbackfill.xdr.model.TransactionSet;
import io.ledgerbackfill.xdr.model.TransactionSetV1;
import io.ledgerbackfill.xdr.model.TransactionV0;
import io.ledgerbackfill.xdr.model.TransactionV0Envelope;
import io.ledgerbackfill.xdr.model.TransactionV1Envelope;
import io.ledgerbackfill.xdr.model.TxSetComponent;
import io.ledgerbackfill.xdr.model.TxSetComponentTxsMaybeDiscountedFee;
import io.ledgerbackfill.xdr.model.UpgradeEntryMeta;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.Objects;

/**
 * The transactions of a ledger in the order in which they were applied, each envelope joined with
 * its result and meta.
 *
 * <p>A {@code LedgerCloseMeta} keeps the envelopes apart, in a transaction set (CAP-63 says how the
 * newer ones are nested) whose order means nothing; {@code txProcessing} has the results in applied
 * order, and names transactions by their hashes. So every envelope is hashed, for one network.
 *
 * <p>Made once and filled again for each ledger; confined to a thread. Once it has grown to the
 * size of its ledgers it allocates nothing.
 *
 * @since 0.1.0
 */
public final class LedgerTransactions {

  private final TransactionHasher hasher;
  private final EnvelopesByHash envelopes = new EnvelopesByHash();
  private final LedgerTransaction transaction = new LedgerTransaction(this);

  private XdrDocument doc = new XdrDocument();
  private int version;
  private long header;
  private long processing;
  private long upgrades;
  private int size;
  private long[] applied = new long[256];

  /**
   * Creates an empty list.
   *
   * @param network the network that the ledgers are of
   */
  public LedgerTransactions(Network network) {
    this.hasher = new TransactionHasher(Objects.requireNonNull(network, "network"));
  }

  /**
   * Reads a ledger. The document must stay as it is while its transactions are looked at.
   *
   * @param doc where the ledger is
   * @param meta position of its {@link LedgerCloseMeta}
   * @throws InvalidLedgerException if a result's hash is that of no envelope: the ledger is of
   *     another network, or broken
   */
  public void read(XdrDocument doc, long meta) {
    this.doc = doc;
    size = 0;
    envelopes.clear();
    header = LedgerHeaders.header(doc, meta);
    version = LedgerCloseMeta.v(doc, meta);
    switch (version) {
      case 0 -> readV0(LedgerCloseMeta.v0(doc, meta));
      case 1 -> readV1(LedgerCloseMeta.v1(doc, meta));
      case 2 -> readV2(LedgerCloseMeta.v2(doc, meta));
      default -> throw new IllegalStateException("no rule for LedgerCloseMeta V" + version);
    }
    match();
    size = doc.size(processing);
  }

  private void readV0(long meta) {
    addAll(TransactionSet.txs(doc, LedgerCloseMetaV0.txSet(doc, meta)));
    processing = LedgerCloseMetaV0.txProcessing(doc, meta);
    upgrades = LedgerCloseMetaV0.upgradesProcessing(doc, meta);
  }

  private void readV1(long meta) {
    addPhases(LedgerCloseMetaV1.txSet(doc, meta));
    processing = LedgerCloseMetaV1.txProcessing(doc, meta);
    upgrades = LedgerCloseMetaV1.upgradesProcessing(doc, meta);
  }

  private void readV2(long meta) {
    addPhases(LedgerCloseMetaV2.txSet(doc, meta));
    processing = LedgerCloseMetaV2.txProcessing(doc, meta);
    upgrades = LedgerCloseMetaV2.upgradesProcessing(doc, meta);
  }

  private void addPhases(long set) {
    long phases = TransactionSetV1.phases(doc, GeneralizedTransactionSet.v1TxSet(doc, set));
    for (int i = 0; i < doc.size(phases); i++) {
      long phase = TransactionPhase.at(doc, phases, i);
      switch (TransactionPhase.v(doc, phase)) {
        case 0 -> addComponents(TransactionPhase.v0Components(doc, phase));
        case 1 -> addStages(TransactionPhase.parallelTxsComponent(doc, phase));
        default -> throw new IllegalStateException("no rule for this TransactionPhase");
      }
    }
  }

  private void addComponents(long components) {
    for (int i = 0; i < doc.size(components); i++) {
      long component = TxSetComponent.at(doc, components, i);
      addAll(
          TxSetComponentTxsMaybeDiscountedFee.txs(
              doc, TxSetComponent.txsMaybeDiscountedFee(doc, component)));
    }
  }

  private void addStages(long component) {
    long stages = ParallelTxsComponent.executionStages(doc, component);
    for (int i = 0; i < doc.size(stages); i++) {
      long clusters = ParallelTxExecutionStage.at(doc, stages, i);
      for (int j = 0; j < doc.size(clusters); j++) {
        addAll(DependentTxCluster.at(doc, clusters, j));
      }
    }
  }

  private void addAll(long set) {
    for (int i = 0; i < doc.size(set); i++) {
      add(TransactionEnvelope.at(doc, set, i));
    }
  }

  private void add(long envelope) {
    byte[] bytes = doc.bytes();
    switch (TransactionEnvelope.type(doc, envelope)) {
      case ENVELOPE_TYPE_TX -> {
        long tx = TransactionV1Envelope.tx(doc, TransactionEnvelope.v1(doc, envelope));
        int from = XdrDocument.offset(tx);
        hasher.hashTransaction(
            bytes, from, Transaction.end(doc, tx) - from, envelopes.hashes(), envelopes.nextHash());
      }
      case ENVELOPE_TYPE_TX_V0 -> {
        long tx = TransactionV0Envelope.tx(doc, TransactionEnvelope.v0(doc, envelope));
        int from = XdrDocument.offset(tx);
        hasher.hashTransactionV0(
            bytes,
            from,
            TransactionV0.end(doc, tx) - from,
            envelopes.hashes(),
            envelopes.nextHash());
      }
      case ENVELOPE_TYPE_TX_FEE_BUMP -> {
        long tx = FeeBumpTransactionEnvelope.tx(doc, TransactionEnvelope.feeBump(doc, envelope));
        int from = XdrDocument.offset(tx);
        hasher.hashFeeBump(
            bytes,
            from,
            FeeBumpTransaction.end(doc, tx) - from,
            envelopes.hashes(),
            envelopes.nextHash());
      }
      default -> throw new InvalidLedgerException(sequence(), "unknown envelope type");
    }
    envelopes.add(envelope);
  }

  private void match() {
    int results = doc.size(processing);
    if (applied.length < results) {
      applied = Arrays.copyOf(applied, Math.max(results, 2 * applied.length));
    }
    for (int i = 0; i < results; i++) {
      int hash = XdrDocument.offset(TransactionResultPair.transactionHash(doc, resultPair(i)));
      long envelope = envelopes.find(doc.bytes(), hash);
      if (envelope == EnvelopesByHash.NONE) {
        throw InvalidLedgerException.inTransaction(
            sequence(),
            i + 1,
            HexFormat.of().formatHex(doc.bytes(), hash, hash + Sha256.LENGTH),
            "no envelope in the transaction set has this hash on network \""
                + hasher.network()
                + '"');
      }
      applied[i] = envelope;
    }
  }

  /**
   * Returns the document that was read, in which all positions are.
   *
   * @return the document of the {@code LedgerCloseMeta}
   */
  public XdrDocument document() {
    return doc;
  }

  /**
   * Returns the ledger's header.
   *
   * @return position of a {@link LedgerHeader}
   */
  public long header() {
    return header;
  }

  /**
   * Returns the ledger's sequence: {@code LedgerHeader.ledgerSeq}.
   *
   * @return the sequence, 0 to 4,294,967,295
   */
  public long sequence() {
    return LedgerHeader.ledgerSeq(doc, header);
  }

  /**
   * Returns the protocol that holds when the ledger is closed: {@code LedgerHeader.ledgerVersion}.
   *
   * @return the protocol version, 0 to 4,294,967,295
   * @see #appliedProtocol
   */
  public long protocol() {
    return LedgerHeader.ledgerVersion(doc, header);
  }

  /**
   * Returns the protocol by which the transactions were applied. Upgrades are applied after them,
   * so that in a ledger that upgrades the protocol it is the one before. Such a ledger does not say
   * which that was; networks go from one version to the next, so the next lower one is told.
   *
   * @return the protocol version, 0 to 4,294,967,295
   */
  public long appliedProtocol() {
    long protocol = protocol();
    for (int i = 0; i < doc.size(upgrades); i++) {
      long upgrade = UpgradeEntryMeta.upgrade(doc, UpgradeEntryMeta.at(doc, upgrades, i));
      if (LedgerUpgrade.type(doc, upgrade) == LedgerUpgradeType.LEDGER_UPGRADE_VERSION) {
        return Math.max(0, protocol - 1);
      }
    }
    return protocol;
  }

  /**
   * Returns when the ledger closed: {@code StellarValue.closeTime}.
   *
   * @return whole seconds since 1970, UTC; an unsigned 64-bit number
   */
  public long closeTime() {
    return StellarValue.closeTime(doc, LedgerHeader.scpValue(doc, header));
  }

  /**
   * Counts the transactions that were applied, successful or not.
   *
   * @return how many the ledger has; none before a ledger is read, or when reading it failed
   */
  public int size() {
    return size;
  }

  /**
   * Looks at a transaction.
   *
   * @param index its place in applied order, from 0
   * @return the view of it: always the same object, which the next call turns to another
   */
  public LedgerTransaction get(int index) {
    Objects.checkIndex(index, size);
    transaction.turnTo(index);
    return transaction;
  }

  long envelope(int index) {
    return applied[index];
  }

  long resultPair(int index) {
    long meta = resultMeta(index);
    return version == 2
        ? TransactionResultMetaV1.result(doc, meta)
        : TransactionResultMeta.result(doc, meta);
  }

  long feeProcessing(int index) {
    long meta = resultMeta(index);
    return version == 2
        ? TransactionResultMetaV1.feeProcessing(doc, meta)
        : TransactionResultMeta.feeProcessing(doc, meta);
  }

  long applyProcessing(int index) {
    long meta = resultMeta(index);
    return version == 2
        ? TransactionResultMetaV1.txApplyProcessing(doc, meta)
        : TransactionResultMeta.txApplyProcessing(doc, meta);
  }

  /** Returns the changes that only V2 has, or {@link LedgerTransaction#ABSENT}. */
  long postApplyFeeProcessing(int index) {
    return version == 2
        ? TransactionResultMetaV1.postTxApplyFeeProcessing(doc, resultMeta(index))
        : LedgerTransaction.ABSENT;
  }

  private long resultMeta(int index) {
    return version == 2
        ? TransactionResultMetaV1.at(doc, processing, index)
        : TransactionResultMeta.at(doc, processing, index);
  }
}
