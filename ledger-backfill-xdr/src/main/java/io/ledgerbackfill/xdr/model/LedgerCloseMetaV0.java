// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.List;
import java.util.Objects;

/**
 * XDR struct {@code LedgerCloseMetaV0}.
 *
 * @param ledgerHeader {@code ledgerHeader}
 * @param txSet {@code txSet}
 * @param txProcessing In the order in which the transactions were applied.
 * @param upgradesProcessing {@code upgradesProcessing}
 * @param scpInfo {@code scpInfo}
 * @since 0.1.0
 */
public record LedgerCloseMetaV0(
    LedgerHeaderHistoryEntry ledgerHeader,
    TransactionSet txSet,
    List<TransactionResultMeta> txProcessing,
    List<UpgradeEntryMeta> upgradesProcessing,
    List<SCPHistoryEntry> scpInfo) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<LedgerCloseMetaV0> XDR =
      new GeneratedType<>(
          "LedgerCloseMetaV0",
          "LedgerCloseMetaV0",
          true,
          LedgerCloseMetaV0::validate,
          LedgerCloseMetaV0::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param ledgerHeader {@code ledgerHeader}
   * @param txSet {@code txSet}
   * @param txProcessing In the order in which the transactions were applied.
   * @param upgradesProcessing {@code upgradesProcessing}
   * @param scpInfo {@code scpInfo}
   */
  public LedgerCloseMetaV0 {
    Objects.requireNonNull(ledgerHeader, "ledgerHeader");
    Objects.requireNonNull(txSet, "txSet");
    txProcessing = List.copyOf(txProcessing);
    upgradesProcessing = List.copyOf(upgradesProcessing);
    scpInfo = List.copyOf(scpInfo);
  }

  /**
   * Reads {@code ledgerHeader}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LedgerHeaderHistoryEntry}
   */
  public static long ledgerHeader(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerCloseMetaV0");
    return Views.found(doc, Views.position(XdrDocument.offset(self), Views.node(self) + 8),
        "LedgerHeaderHistoryEntry");
  }

  /**
   * Reads {@code txSet}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link TransactionSet}
   */
  public static long txSet(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerCloseMetaV0");
    return Views.found(doc, Views.slotPair(doc, Views.node(self)), "TransactionSet");
  }

  /**
   * Reads {@code txProcessing}. In the order in which the transactions were applied.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link TransactionResultMeta}
   */
  public static long txProcessing(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerCloseMetaV0");
    return Views.found(doc, Views.slotPair(doc, Views.node(self) + 2), "TransactionResultMeta<>");
  }

  /**
   * Reads {@code upgradesProcessing}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link UpgradeEntryMeta}
   */
  public static long upgradesProcessing(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerCloseMetaV0");
    return Views.found(doc, Views.slotPair(doc, Views.node(self) + 4), "UpgradeEntryMeta<>");
  }

  /**
   * Reads {@code scpInfo}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link SCPHistoryEntry}
   */
  public static long scpInfo(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerCloseMetaV0");
    return Views.found(doc, Views.slotPair(doc, Views.node(self) + 6), "SCPHistoryEntry<>");
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerCloseMetaV0");
    return SCPHistoryEntry.arrayEnd(doc,
        Views.found(doc, Views.slotPair(doc, Views.node(self) + 6), "SCPHistoryEntry<>"));
  }

  static LedgerCloseMetaV0 read(XdrDocument doc, long self) {
    return new LedgerCloseMetaV0(
        LedgerHeaderHistoryEntry.read(doc, ledgerHeader(doc, self)),
        TransactionSet.read(doc, txSet(doc, self)),
        TransactionResultMeta.readArray(doc, txProcessing(doc, self)),
        UpgradeEntryMeta.readArray(doc, upgradesProcessing(doc, self)),
        SCPHistoryEntry.readArray(doc, scpInfo(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    ledgerHeader.encode(out);
    txSet.encode(out);
    out.count(txProcessing, Integer.MAX_VALUE, "LedgerCloseMetaV0.txProcessing");
    for (TransactionResultMeta element : txProcessing) {
      element.encode(out);
    }
    out.count(upgradesProcessing, Integer.MAX_VALUE, "LedgerCloseMetaV0.upgradesProcessing");
    for (UpgradeEntryMeta element : upgradesProcessing) {
      element.encode(out);
    }
    out.count(scpInfo, Integer.MAX_VALUE, "LedgerCloseMetaV0.scpInfo");
    for (SCPHistoryEntry element : scpInfo) {
      element.encode(out);
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    int node = tape.reserve(8);
    p = LedgerHeaderHistoryEntry.validate(tape, bytes, p, end);
    tape.markNode(node, p);
    p = TransactionSet.validate(tape, bytes, p, end);
    tape.markNode(node + 2, p);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "LedgerCloseMetaV0");
    }
    int nTxProcessing = tape.count(
        bytes,
        p,
        end,
        60,
        Integer.MAX_VALUE,
        "LedgerCloseMetaV0.txProcessing");
    p += 4;
    int slotsTxProcessing = tape.reserve(2 * nTxProcessing);
    for (int i = 0; i < nTxProcessing; i++) {
      tape.markNode(slotsTxProcessing + 2 * i, p);
      p = TransactionResultMeta.validate(tape, bytes, p, end);
    }
    tape.markNode(node + 4, p);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "LedgerCloseMetaV0");
    }
    int nUpgradesProcessing = tape.count(
        bytes,
        p,
        end,
        12,
        Integer.MAX_VALUE,
        "LedgerCloseMetaV0.upgradesProcessing");
    p += 4;
    int slotsUpgradesProcessing = tape.reserve(2 * nUpgradesProcessing);
    for (int i = 0; i < nUpgradesProcessing; i++) {
      tape.markNode(slotsUpgradesProcessing + 2 * i, p);
      p = UpgradeEntryMeta.validate(tape, bytes, p, end);
    }
    tape.markNode(node + 6, p);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "LedgerCloseMetaV0");
    }
    int nScpInfo = tape.count(bytes, p, end, 16, Integer.MAX_VALUE, "LedgerCloseMetaV0.scpInfo");
    p += 4;
    int slotsScpInfo = tape.reserve(2 * nScpInfo);
    for (int i = 0; i < nScpInfo; i++) {
      tape.markNode(slotsScpInfo + 2 * i, p);
      p = SCPHistoryEntry.validate(tape, bytes, p, end);
    }
    return p;
  }
}
