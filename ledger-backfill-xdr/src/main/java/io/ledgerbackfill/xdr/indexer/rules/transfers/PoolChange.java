package io.ledgerbackfill.xdr.indexer.rules.transfers;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.indexer.EntryChanges;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryData;
import io.ledgerbackfill.xdr.model.LiquidityPoolConstantProductParameters;
import io.ledgerbackfill.xdr.model.LiquidityPoolEntry;
import io.ledgerbackfill.xdr.model.LiquidityPoolEntryBody;
import io.ledgerbackfill.xdr.model.LiquidityPoolEntryConstantProduct;

/**
 * How much of either asset went into a liquidity pool or out of it (CAP-38), by a change of its
 * entry. A pool that is not there holds nothing. Read again and again.
 */
final class PoolChange {

  private long id;
  private long assetA;
  private long assetB;
  private long deltaA;
  private long deltaB;

  void read(XdrDocument doc, EntryChanges changes, int index) {
    long entry = LedgerEntryData.liquidityPool(doc, changes.data(index));
    long params = LiquidityPoolEntryConstantProduct.params(doc, constantProduct(doc, entry));
    id = LiquidityPoolEntry.liquidityPoolID(doc, entry);
    assetA = LiquidityPoolConstantProductParameters.assetA(doc, params);
    assetB = LiquidityPoolConstantProductParameters.assetB(doc, params);
    long pre = product(doc, changes.pre(index));
    long post = product(doc, changes.post(index));
    deltaA = Math.abs(reserveA(doc, post) - reserveA(doc, pre));
    deltaB = Math.abs(reserveB(doc, post) - reserveB(doc, pre));
  }

  private static long product(XdrDocument doc, long entry) {
    return entry == EntryChanges.ABSENT
        ? EntryChanges.ABSENT
        : constantProduct(doc, LedgerEntryData.liquidityPool(doc, LedgerEntry.data(doc, entry)));
  }

  private static long constantProduct(XdrDocument doc, long pool) {
    return LiquidityPoolEntryBody.constantProduct(doc, LiquidityPoolEntry.body(doc, pool));
  }

  private static long reserveA(XdrDocument doc, long product) {
    return product == EntryChanges.ABSENT
        ? 0
        : LiquidityPoolEntryConstantProduct.reserveA(doc, product);
  }

  private static long reserveB(XdrDocument doc, long product) {
    return product == EntryChanges.ABSENT
        ? 0
        : LiquidityPoolEntryConstantProduct.reserveB(doc, product);
  }

  /** Returns the position of the {@code PoolID}. */
  long id() {
    return id;
  }

  /** Returns the position of one {@code Asset}. */
  long assetA() {
    return assetA;
  }

  /** Returns the position of the other {@code Asset}. */
  long assetB() {
    return assetB;
  }

  /** Returns how much of one asset, in its smallest unit; which way is up to the operation. */
  long deltaA() {
    return deltaA;
  }

  /** Returns how much of the other asset. */
  long deltaB() {
    return deltaB;
  }
}
