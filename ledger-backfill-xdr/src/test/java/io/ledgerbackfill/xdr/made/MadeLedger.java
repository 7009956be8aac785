package io.ledgerbackfill.xdr.made;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.ledger.Network;
import io.ledgerbackfill.xdr.model.ExtensionPoint;
import io.ledgerbackfill.xdr.model.GeneralizedTransactionSet;
import io.ledgerbackfill.xdr.model.LedgerCloseMeta;
import io.ledgerbackfill.xdr.model.LedgerCloseMetaExt;
import io.ledgerbackfill.xdr.model.LedgerCloseMetaV0;
import io.ledgerbackfill.xdr.model.LedgerCloseMetaV1;
import io.ledgerbackfill.xdr.model.LedgerCloseMetaV2;
import io.ledgerbackfill.xdr.model.LedgerEntryChange;
import io.ledgerbackfill.xdr.model.LedgerHeader;
import io.ledgerbackfill.xdr.model.LedgerHeaderExt;
import io.ledgerbackfill.xdr.model.LedgerHeaderHistoryEntry;
import io.ledgerbackfill.xdr.model.LedgerHeaderHistoryEntryExt;
import io.ledgerbackfill.xdr.model.LedgerUpgrade;
import io.ledgerbackfill.xdr.model.ParallelTxsComponent;
import io.ledgerbackfill.xdr.model.StellarValue;
import io.ledgerbackfill.xdr.model.StellarValueExt;
import io.ledgerbackfill.xdr.model.TransactionEnvelope;
import io.ledgerbackfill.xdr.model.TransactionMeta;
import io.ledgerbackfill.xdr.model.TransactionPhase;
import io.ledgerbackfill.xdr.model.TransactionResult;
import io.ledgerbackfill.xdr.model.TransactionResultMeta;
import io.ledgerbackfill.xdr.model.TransactionResultMetaV1;
import io.ledgerbackfill.xdr.model.TransactionResultPair;
import io.ledgerbackfill.xdr.model.TransactionSet;
import io.ledgerbackfill.xdr.model.TransactionSetV1;
import io.ledgerbackfill.xdr.model.TxSetComponent;
import io.ledgerbackfill.xdr.model.TxSetComponentTxsMaybeDiscountedFee;
import io.ledgerbackfill.xdr.model.UpgradeEntryMeta;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * Puts a ledger together: well-formed, but as contradictory as a test likes. The transaction set
 * has the envelopes in the opposite of applied order, spread over all the forms that the version
 * knows.
 */
public final class MadeLedger {

  /** The network of {@link #apply}'s hashes. */
  public static final Network NETWORK = Network.of("made up");

  private final int version;
  private long sequence = 1000;
  private long protocol = 22;
  private long closeTime = 1_700_000_000;
  private final List<UpgradeEntryMeta> upgrades = new ArrayList<>();
  private final List<TransactionEnvelope> envelopes = new ArrayList<>();
  private final List<TransactionResultMetaV1> processing = new ArrayList<>();

  /**
   * Begins a ledger without transactions: sequence 1000, protocol 22.
   *
   * @param version the version of its {@code LedgerCloseMeta}, 0 to 2
   */
  public MadeLedger(int version) {
    this.version = version;
  }

  /**
   * Sets the sequence.
   *
   * @param sequence an unsigned 32-bit number
   * @return this
   */
  public MadeLedger sequence(long sequence) {
    this.sequence = sequence;
    return this;
  }

  /**
   * Sets the protocol.
   *
   * @param protocol an unsigned 32-bit number
   * @return this
   */
  public MadeLedger protocol(long protocol) {
    this.protocol = protocol;
    return this;
  }

  /**
   * Upgrades the protocol after the transactions, by which the header has the new one.
   *
   * @param newProtocol an unsigned 32-bit number
   * @return this
   */
  public MadeLedger upgradeProtocol(long newProtocol) {
    protocol = newProtocol;
    return upgrade(LedgerUpgrade.ofVersion(newProtocol));
  }

  /**
   * Adds an upgrade after the transactions.
   *
   * @param upgrade what becomes another
   * @return this
   */
  public MadeLedger upgrade(LedgerUpgrade upgrade) {
    upgrades.add(new UpgradeEntryMeta(upgrade, List.of()));
    return this;
  }

  /**
   * Sets the close time.
   *
   * @param closeTime seconds, an unsigned 64-bit number
   * @return this
   */
  public MadeLedger closeTime(long closeTime) {
    this.closeTime = closeTime;
    return this;
  }

  /**
   * Adds an envelope to the transaction set alone.
   *
   * @param envelope the envelope
   * @return this
   */
  public MadeLedger propose(TransactionEnvelope envelope) {
    envelopes.add(0, envelope);
    return this;
  }

  /**
   * Adds a result alone.
   *
   * @param hash what it calls its transaction
   * @param result the result
   * @param fee changes when the fee was taken
   * @param meta what the transaction changed
   * @param postApplyFee changes after all transactions, for version 2
   * @return this
   */
  public MadeLedger apply(
      Opaque hash,
      TransactionResult result,
      List<LedgerEntryChange> fee,
      TransactionMeta meta,
      List<LedgerEntryChange> postApplyFee) {
    processing.add(
        new TransactionResultMetaV1(
            ExtensionPoint.ofV0(),
            new TransactionResultPair(hash, result),
            fee,
            meta,
            postApplyFee));
    return this;
  }

  /**
   * Adds a transaction: envelope and result.
   *
   * @param envelope the envelope
   * @param result the result
   * @param meta what the transaction changed
   * @return this
   */
  public MadeLedger apply(
      TransactionEnvelope envelope, TransactionResult result, TransactionMeta meta) {
    propose(envelope);
    return apply(MadeTransaction.hash(envelope, NETWORK), result, List.of(), meta, List.of());
  }

  /**
   * Encodes the ledger, and decodes it.
   *
   * @return a document of the {@code LedgerCloseMeta}
   */
  public XdrDocument document() {
    return LedgerCloseMeta.XDR.index(LedgerCloseMeta.XDR.encode(meta()));
  }

  /**
   * Returns the ledger.
   *
   * @return its value
   */
  public LedgerCloseMeta meta() {
    return switch (version) {
      case 0 ->
          LedgerCloseMeta.ofV0(
              new LedgerCloseMetaV0(
                  header(),
                  new TransactionSet(Opaque.zeros(32), envelopes),
                  oldProcessing(),
                  upgrades,
                  List.of()));
      case 1 ->
          LedgerCloseMeta.ofV1(
              new LedgerCloseMetaV1(
                  LedgerCloseMetaExt.ofV0(),
                  header(),
                  set(phases()),
                  oldProcessing(),
                  upgrades,
                  List.of(),
                  0,
                  List.of(),
                  List.of()));
      case 2 ->
          LedgerCloseMeta.ofV2(
              new LedgerCloseMetaV2(
                  LedgerCloseMetaExt.ofV0(),
                  header(),
                  set(parallelPhases()),
                  processing,
                  upgrades,
                  List.of(),
                  0,
                  List.of()));
      default -> throw new IllegalArgumentException("no LedgerCloseMeta V" + version);
    };
  }

  private List<TransactionResultMeta> oldProcessing() {
    return processing.stream()
        .map(
            meta ->
                new TransactionResultMeta(
                    meta.result(), meta.feeProcessing(), meta.txApplyProcessing()))
        .toList();
  }

  private LedgerHeaderHistoryEntry header() {
    Opaque zero = Opaque.zeros(32);
    return new LedgerHeaderHistoryEntry(
        zero,
        new LedgerHeader(
            protocol,
            zero,
            new StellarValue(zero, closeTime, List.of(), StellarValueExt.ofBasic()),
            zero,
            zero,
            sequence,
            0,
            0,
            0,
            0,
            100,
            5_000_000,
            1000,
            Collections.nCopies(4, zero),
            LedgerHeaderExt.ofV0()),
        LedgerHeaderHistoryEntryExt.ofV0());
  }

  private static GeneralizedTransactionSet set(List<TransactionPhase> phases) {
    return GeneralizedTransactionSet.ofV1(new TransactionSetV1(Opaque.zeros(32), phases));
  }

  /** A phase with two components, then one without any, then one with the rest. */
  private List<TransactionPhase> phases() {
    return List.of(
        TransactionPhase.ofV0(List.of(component(100L, part(0, 4)), component(null, part(1, 4)))),
        TransactionPhase.ofV0(List.of()),
        TransactionPhase.ofV0(List.of(component(null, part(2, 4)), component(1L, part(3, 4)))));
  }

  /** A classic phase, then a parallel one of two stages with two clusters and one. */
  private List<TransactionPhase> parallelPhases() {
    return List.of(
        TransactionPhase.ofV0(List.of(component(null, part(0, 4)))),
        TransactionPhase.ofV1(
            new ParallelTxsComponent(
                100L, List.of(List.of(part(1, 4), part(2, 4)), List.of(), List.of(part(3, 4))))));
  }

  private static TxSetComponent component(Long baseFee, List<TransactionEnvelope> envelopes) {
    return TxSetComponent.ofTxsetCompTxsMaybeDiscountedFee(
        new TxSetComponentTxsMaybeDiscountedFee(baseFee, envelopes));
  }

  private List<TransactionEnvelope> part(int index, int parts) {
    return envelopes.subList(
        envelopes.size() * index / parts, envelopes.size() * (index + 1) / parts);
  }
}
