// Generated from ledger-backfill-xdr/src/main/xdr/stellar.x; not to be edited.
// SHA-256 a0e6896f200dc1875a125b868b4bd8cc5cf9d9fb4ee123f3e2599b2d1fb5f203
package io.ledgerbackfill.xdr.model;

import io.ledgerbackfill.xdr.codec.Unsigned;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.codec.internal.GeneratedType;
import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.codec.internal.XdrTape;
import java.util.List;
import java.util.Objects;

/**
 * XDR struct {@code LedgerCloseMetaV2}.
 *
 * @param ext {@code ext}
 * @param ledgerHeader {@code ledgerHeader}
 * @param txSet {@code txSet}
 * @param txProcessing In the order in which the transactions were applied.
 * @param upgradesProcessing {@code upgradesProcessing}
 * @param scpInfo {@code scpInfo}
 * @param totalByteSizeOfLiveSorobanState In bytes.
 * @param evictedKeys Entries of contracts whose time was over.
 * @since 0.1.0
 */
public record LedgerCloseMetaV2(
    LedgerCloseMetaExt ext,
    LedgerHeaderHistoryEntry ledgerHeader,
    GeneralizedTransactionSet txSet,
    List<TransactionResultMetaV1> txProcessing,
    List<UpgradeEntryMeta> upgradesProcessing,
    List<SCPHistoryEntry> scpInfo,
    @Unsigned long totalByteSizeOfLiveSorobanState,
    List<LedgerKey> evictedKeys) {

  /** Decodes and encodes values of this type. */
  public static final XdrType<LedgerCloseMetaV2> XDR =
      new GeneratedType<>(
          "LedgerCloseMetaV2",
          "LedgerCloseMetaV2",
          true,
          LedgerCloseMetaV2::validate,
          LedgerCloseMetaV2::read,
          (out, value) -> value.encode(out));

  /**
   * Checks that nothing is missing.
   *
   * @param ext {@code ext}
   * @param ledgerHeader {@code ledgerHeader}
   * @param txSet {@code txSet}
   * @param txProcessing In the order in which the transactions were applied.
   * @param upgradesProcessing {@code upgradesProcessing}
   * @param scpInfo {@code scpInfo}
   * @param totalByteSizeOfLiveSorobanState In bytes.
   * @param evictedKeys Entries of contracts whose time was over.
   */
  public LedgerCloseMetaV2 {
    Objects.requireNonNull(ext, "ext");
    Objects.requireNonNull(ledgerHeader, "ledgerHeader");
    Objects.requireNonNull(txSet, "txSet");
    txProcessing = List.copyOf(txProcessing);
    upgradesProcessing = List.copyOf(upgradesProcessing);
    scpInfo = List.copyOf(scpInfo);
    evictedKeys = List.copyOf(evictedKeys);
  }

  /**
   * Reads {@code ext}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LedgerCloseMetaExt}
   */
  public static long ext(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerCloseMetaV2");
    return Views.found(doc, XdrDocument.offset(self), "LedgerCloseMetaExt");
  }

  /**
   * Reads {@code ledgerHeader}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link LedgerHeaderHistoryEntry}
   */
  public static long ledgerHeader(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerCloseMetaV2");
    return Views.found(doc, Views.position(ledgerHeaderAt(doc, self), Views.node(self) + 10),
        "LedgerHeaderHistoryEntry");
  }

  /**
   * Reads {@code txSet}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the {@link GeneralizedTransactionSet}
   */
  public static long txSet(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerCloseMetaV2");
    return Views.found(doc, Views.slotPair(doc, Views.node(self)), "GeneralizedTransactionSet");
  }

  /**
   * Reads {@code txProcessing}. In the order in which the transactions were applied.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link TransactionResultMetaV1}
   */
  public static long txProcessing(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerCloseMetaV2");
    return Views.found(doc, Views.slotPair(doc, Views.node(self) + 2), "TransactionResultMetaV1<>");
  }

  /**
   * Reads {@code upgradesProcessing}.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link UpgradeEntryMeta}
   */
  public static long upgradesProcessing(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerCloseMetaV2");
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
    Views.check(doc, self, "LedgerCloseMetaV2");
    return Views.found(doc, Views.slotPair(doc, Views.node(self) + 6), "SCPHistoryEntry<>");
  }

  /**
   * Reads {@code totalByteSizeOfLiveSorobanState}. In bytes.
   *
   * @param doc the document
   * @param self position of the value
   * @return the bits of an unsigned number
   */
  public static long totalByteSizeOfLiveSorobanState(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerCloseMetaV2");
    return Views.int64(doc, totalByteSizeOfLiveSorobanStateAt(doc, self));
  }

  /**
   * Reads {@code evictedKeys}. Entries of contracts whose time was over.
   *
   * @param doc the document
   * @param self position of the value
   * @return position of the array of {@link LedgerKey}
   */
  public static long evictedKeys(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerCloseMetaV2");
    return Views.found(doc,
        Views.position(evictedKeysAt(doc, self), Views.slot(doc, Views.node(self) + 9)),
        "LedgerKey<>");
  }

  private static int ledgerHeaderAt(XdrDocument doc, long self) {
    return LedgerCloseMetaExt.end(doc,
        Views.found(doc, XdrDocument.offset(self), "LedgerCloseMetaExt"));
  }

  private static int totalByteSizeOfLiveSorobanStateAt(XdrDocument doc, long self) {
    return Views.slot(doc, Views.node(self) + 8);
  }

  private static int evictedKeysAt(XdrDocument doc, long self) {
    return totalByteSizeOfLiveSorobanStateAt(doc, self) + 8;
  }

  /**
   * Returns where a value ends.
   *
   * @param doc the document
   * @param self position of the value
   * @return offset after its last byte
   */
  public static int end(XdrDocument doc, long self) {
    Views.check(doc, self, "LedgerCloseMetaV2");
    return LedgerKey.arrayEnd(doc,
        Views.found(doc,
        Views.position(evictedKeysAt(doc, self), Views.slot(doc, Views.node(self) + 9)),
        "LedgerKey<>"));
  }

  static LedgerCloseMetaV2 read(XdrDocument doc, long self) {
    return new LedgerCloseMetaV2(
        LedgerCloseMetaExt.read(doc, ext(doc, self)),
        LedgerHeaderHistoryEntry.read(doc, ledgerHeader(doc, self)),
        GeneralizedTransactionSet.read(doc, txSet(doc, self)),
        TransactionResultMetaV1.readArray(doc, txProcessing(doc, self)),
        UpgradeEntryMeta.readArray(doc, upgradesProcessing(doc, self)),
        SCPHistoryEntry.readArray(doc, scpInfo(doc, self)),
        totalByteSizeOfLiveSorobanState(doc, self),
        LedgerKey.readArray(doc, evictedKeys(doc, self)));
  }

  /**
   * Encodes the value.
   *
   * @param out where it goes
   * @throws IllegalArgumentException if the value is beyond a limit of the type
   */
  public void encode(XdrWriter out) {
    ext.encode(out);
    ledgerHeader.encode(out);
    txSet.encode(out);
    out.count(txProcessing, Integer.MAX_VALUE, "LedgerCloseMetaV2.txProcessing");
    for (TransactionResultMetaV1 element : txProcessing) {
      element.encode(out);
    }
    out.count(upgradesProcessing, Integer.MAX_VALUE, "LedgerCloseMetaV2.upgradesProcessing");
    for (UpgradeEntryMeta element : upgradesProcessing) {
      element.encode(out);
    }
    out.count(scpInfo, Integer.MAX_VALUE, "LedgerCloseMetaV2.scpInfo");
    for (SCPHistoryEntry element : scpInfo) {
      element.encode(out);
    }
    out.int64(totalByteSizeOfLiveSorobanState);
    out.count(evictedKeys, Integer.MAX_VALUE, "LedgerCloseMetaV2.evictedKeys");
    for (LedgerKey element : evictedKeys) {
      element.encode(out);
    }
  }

  static int validate(XdrTape tape, byte[] bytes, int p, int end) {
    int node = tape.reserve(10);
    p = LedgerCloseMetaExt.validate(tape, bytes, p, end);
    p = LedgerHeaderHistoryEntry.validate(tape, bytes, p, end);
    tape.markNode(node, p);
    p = GeneralizedTransactionSet.validate(tape, bytes, p, end);
    tape.markNode(node + 2, p);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "LedgerCloseMetaV2");
    }
    int nTxProcessing = tape.count(
        bytes,
        p,
        end,
        68,
        Integer.MAX_VALUE,
        "LedgerCloseMetaV2.txProcessing");
    p += 4;
    int slotsTxProcessing = tape.reserve(2 * nTxProcessing);
    for (int i = 0; i < nTxProcessing; i++) {
      tape.markNode(slotsTxProcessing + 2 * i, p);
      p = TransactionResultMetaV1.validate(tape, bytes, p, end);
    }
    tape.markNode(node + 4, p);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "LedgerCloseMetaV2");
    }
    int nUpgradesProcessing = tape.count(
        bytes,
        p,
        end,
        12,
        Integer.MAX_VALUE,
        "LedgerCloseMetaV2.upgradesProcessing");
    p += 4;
    int slotsUpgradesProcessing = tape.reserve(2 * nUpgradesProcessing);
    for (int i = 0; i < nUpgradesProcessing; i++) {
      tape.markNode(slotsUpgradesProcessing + 2 * i, p);
      p = UpgradeEntryMeta.validate(tape, bytes, p, end);
    }
    tape.markNode(node + 6, p);
    if (end - p < 4) {
      throw tape.truncated(p, end, 4, "LedgerCloseMetaV2");
    }
    int nScpInfo = tape.count(bytes, p, end, 16, Integer.MAX_VALUE, "LedgerCloseMetaV2.scpInfo");
    p += 4;
    int slotsScpInfo = tape.reserve(2 * nScpInfo);
    for (int i = 0; i < nScpInfo; i++) {
      tape.markNode(slotsScpInfo + 2 * i, p);
      p = SCPHistoryEntry.validate(tape, bytes, p, end);
    }
    tape.markNode(node + 8, p);
    if (end - p < 12) {
      throw tape.truncated(p, end, 12, "LedgerCloseMetaV2");
    }
    int nEvictedKeys = tape.count(
        bytes,
        p + 8,
        end,
        8,
        Integer.MAX_VALUE,
        "LedgerCloseMetaV2.evictedKeys");
    p += 12;
    int slotsEvictedKeys = tape.reserve(2 * nEvictedKeys);
    for (int i = 0; i < nEvictedKeys; i++) {
      tape.markNode(slotsEvictedKeys + 2 * i, p);
      p = LedgerKey.validate(tape, bytes, p, end);
    }
    return p;
  }
}
