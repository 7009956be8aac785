package io.ledgerbackfill.xdr.synthetic;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.ledger.DerivedIds;
import io.ledgerbackfill.xdr.ledger.Network;
import io.ledgerbackfill.xdr.model.AccountEntry;
import io.ledgerbackfill.xdr.model.Asset;
import io.ledgerbackfill.xdr.model.ContractEvent;
import io.ledgerbackfill.xdr.model.ContractEventType;
import io.ledgerbackfill.xdr.model.LedgerCloseMetaV2;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryChange;
import io.ledgerbackfill.xdr.model.LedgerEntryData;
import io.ledgerbackfill.xdr.model.LedgerKey;
import io.ledgerbackfill.xdr.model.LiquidityPoolEntryConstantProduct;
import io.ledgerbackfill.xdr.model.OperationMetaV2;
import io.ledgerbackfill.xdr.model.SCMapEntry;
import io.ledgerbackfill.xdr.model.SCVal;
import io.ledgerbackfill.xdr.model.SCValType;
import io.ledgerbackfill.xdr.model.TransactionMetaV4;
import io.ledgerbackfill.xdr.model.TransactionResultMetaV1;
import io.ledgerbackfill.xdr.model.TrustLineAsset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Follows what ledgers say of their entries, and keeps books: how much of each token there is more
 * than at the beginning, by what entries hold, and by what events say was minted and burned.
 */
final class LedgerReplay {

  private final DerivedIds ids;
  private final Map<LedgerKey, @Nullable LedgerEntry> entries = new HashMap<>();
  private final Map<Asset, Opaque> contracts = new HashMap<>();
  private final Map<Opaque, Long> held = new HashMap<>();
  private final Map<Opaque, Long> minted = new HashMap<>();
  private long ledger;
  private long feePool;
  private boolean begun;
  private int changes;

  LedgerReplay(Network network) {
    this.ids = new DerivedIds(network);
  }

  void apply(LedgerCloseMetaV2 meta) {
    ledger = meta.ledgerHeader().header().ledgerSeq();
    evict(meta.evictedKeys());
    for (TransactionResultMetaV1 transaction : meta.txProcessing()) {
      apply(transaction.feeProcessing());
    }
    for (TransactionResultMetaV1 transaction : meta.txProcessing()) {
      TransactionMetaV4 applied = transaction.txApplyProcessing().v4();
      apply(applied.txChangesBefore());
      for (OperationMetaV2 operation : applied.operations()) {
        apply(operation.changes());
        operation.events().forEach(this::count);
      }
      apply(applied.txChangesAfter());
    }
    for (TransactionResultMetaV1 transaction : meta.txProcessing()) {
      apply(transaction.postTxApplyFeeProcessing());
    }
    long pool = meta.ledgerHeader().header().feePool();
    if (begun) {
      add(held, contract(Asset.ofNative()), pool - feePool);
      assertBalanced();
    } else {
      // What the pool got in the first ledger is not told by a header before.
      held.put(contract(Asset.ofNative()), 0L);
      begun = true;
    }
    feePool = pool;
  }

  /** Returns how many changes there were. */
  int changes() {
    return changes;
  }

  private void assertBalanced() {
    held.forEach(
        (token, amount) ->
            assertThat(amount)
                .as("ledger %d: more of %s than minted", ledger, token)
                .isEqualTo(minted.getOrDefault(token, 0L)));
  }

  private void evict(List<LedgerKey> keys) {
    for (LedgerKey key : keys) {
      assertThat(entries).containsKey(key);
      entries.put(key, null);
    }
  }

  private void apply(List<LedgerEntryChange> list) {
    LedgerEntry state = null;
    for (LedgerEntryChange change : list) {
      changes++;
      switch (change.type()) {
        case LEDGER_ENTRY_STATE -> {
          state = change.state();
          LedgerKey key = LedgerKeys.of(state.data());
          if (entries.containsKey(key)) {
            assertThat(state).as("ledger %d: state", ledger).isEqualTo(entries.get(key));
          }
        }
        case LEDGER_ENTRY_UPDATED -> {
          assertThat(state).isNotNull();
          write(state, change.updated());
          state = null;
        }
        case LEDGER_ENTRY_REMOVED -> {
          LedgerEntry last = Objects.requireNonNull(state, "state");
          assertThat(LedgerKeys.of(last.data())).isEqualTo(change.removed());
          hold(last.data(), -1);
          entries.put(change.removed(), null);
          state = null;
        }
        case LEDGER_ENTRY_CREATED -> {
          assertThat(entries.get(LedgerKeys.of(change.created().data()))).isNull();
          write(null, change.created());
        }
        case LEDGER_ENTRY_RESTORED -> {
          assertThat(entries.get(LedgerKeys.of(change.restored().data()))).isNull();
          write(null, change.restored());
        }
      }
    }
  }

  private void write(@Nullable LedgerEntry before, LedgerEntry after) {
    assertThat(after.lastModifiedLedgerSeq()).isEqualTo(ledger);
    LedgerKey key = LedgerKeys.of(after.data());
    if (before != null) {
      assertThat(LedgerKeys.of(before.data())).isEqualTo(key);
      hold(before.data(), -1);
    }
    hold(after.data(), 1);
    entries.put(key, after);
  }

  private void hold(LedgerEntryData entry, int sign) {
    switch (entry.type()) {
      case ACCOUNT -> {
        AccountEntry account = entry.account();
        AccountDraft draft = new AccountDraft(account);
        assertThat(account.balance()).isGreaterThanOrEqualTo(draft.selling);
        assertThat(Math.min(draft.sponsored, draft.sponsoring)).isNotNegative();
        assertThat(draft.subEntries).isGreaterThanOrEqualTo(account.signers().size());
        assertThat(draft.signerSponsors.size()).isEqualTo(account.signers().size());
        add(held, contract(Asset.ofNative()), sign * account.balance());
      }
      case TRUSTLINE -> {
        TrustLineDraft line = new TrustLineDraft(entry.trustLine());
        assertThat(line.balance).isBetween(line.selling, line.limit - line.buying);
        add(held, contract(line.asset), sign * line.balance);
      }
      case CLAIMABLE_BALANCE ->
          add(
              held,
              contract(entry.claimableBalance().asset()),
              sign * entry.claimableBalance().amount());
      case LIQUIDITY_POOL -> {
        LiquidityPoolEntryConstantProduct pool = entry.liquidityPool().body().constantProduct();
        assertThat(pool.reserveA()).isPositive();
        assertThat(pool.reserveB()).isPositive();
        add(held, contract(pool.params().assetA()), sign * pool.reserveA());
        add(held, contract(pool.params().assetB()), sign * pool.reserveB());
        add(held, entry.liquidityPool().liquidityPoolID(), -sign * pool.totalPoolShares());
      }
      case CONTRACT_DATA -> {
        if (isBalance(entry.contractData().key())) {
          long amount = amount(entry.contractData().val());
          assertThat(amount).isNotNegative();
          add(held, entry.contractData().contract().contractId(), sign * amount);
        }
      }
      default -> {}
    }
  }

  private void count(ContractEvent event) {
    Opaque contract = event.contractID();
    if (event.type() != ContractEventType.CONTRACT || contract == null) {
      return;
    }
    SCVal what = event.body().v0().topics().get(0);
    SCVal data = event.body().v0().data();
    if (isSymbol(what, "mint")) {
      add(minted, contract, amount(data));
    } else if (isSymbol(what, "burn") || isSymbol(what, "clawback")) {
      add(minted, contract, -amount(data));
    }
  }

  private static boolean isBalance(SCVal key) {
    List<SCVal> parts = key.type() == SCValType.SCV_VEC ? key.vec() : null;
    return parts != null && isSymbol(parts.get(0), "Balance");
  }

  /** Reads a number, or a map that begins with one. */
  private static long amount(SCVal value) {
    List<SCMapEntry> map = value.type() == SCValType.SCV_MAP ? value.map() : null;
    return (map == null ? value : map.get(0).val()).i128().lo();
  }

  private static boolean isSymbol(SCVal value, String symbol) {
    return value.type() == SCValType.SCV_SYMBOL && value.sym().toString().equals(symbol);
  }

  private static void add(Map<Opaque, Long> books, Opaque token, long amount) {
    books.merge(token, amount, Long::sum);
  }

  /** The id that the books keep an asset under: its contract's, or the pool's for its shares. */
  private Opaque contract(TrustLineAsset asset) {
    return switch (asset.type()) {
      case ASSET_TYPE_NATIVE -> contract(Asset.ofNative());
      case ASSET_TYPE_CREDIT_ALPHANUM4 -> contract(Asset.ofCreditAlphanum4(asset.alphaNum4()));
      case ASSET_TYPE_CREDIT_ALPHANUM12 -> contract(Asset.ofCreditAlphanum12(asset.alphaNum12()));
      case ASSET_TYPE_POOL_SHARE -> asset.liquidityPoolID();
    };
  }

  private Opaque contract(Asset asset) {
    return contracts.computeIfAbsent(
        asset,
        any -> {
          byte[] xdr = Asset.XDR.encode(any);
          byte[] id = new byte[32];
          ids.assetContract(xdr, 0, xdr.length, id, 0);
          return Opaque.of(id);
        });
  }
}
