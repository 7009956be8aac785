package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.ledger.DerivedIds;
import io.ledgerbackfill.xdr.ledger.Network;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerKey;
import io.ledgerbackfill.xdr.model.PublicKey;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The state of the network between two ledgers, and the cast of its play. */
final class World implements Entries {

  final Network network;
  final Opaque networkId;
  final DerivedIds ids;
  final KnownAsset lumens;

  /** Assets other than lumens. */
  final List<KnownAsset> issued = new ArrayList<>();

  /** Those of them that the issuer authorizes. */
  final List<KnownAsset> regulated = new ArrayList<>();

  /** Accounts that pay the fees and reserves of others. */
  final List<PublicKey> hubs = new ArrayList<>();

  /** Accounts that trust all assets and trade. */
  final List<PublicKey> makers = new ArrayList<>();

  final List<Pool> pools = new ArrayList<>();

  /** Contracts that hold and swap assets. */
  final List<Opaque> vaults = new ArrayList<>();

  /** Contracts of tokens that are no Stellar assets. */
  final List<Opaque> tokens = new ArrayList<>();

  final Census census = new Census();
  final Lifetimes lifetimes = new Lifetimes();

  long totalCoins;
  long feePool;
  long lastOfferId;

  private final Map<KnownAsset, List<Pool>> poolsOf = new HashMap<>();
  private final Map<LedgerKey, LedgerEntry> entries = new HashMap<>();

  World(Network network) {
    this.network = network;
    this.networkId = Opaque.of(network.id());
    this.ids = new DerivedIds(network);
    this.lumens = KnownAsset.lumens(ids);
    census.register(lumens);
  }

  @Override
  public @Nullable LedgerEntry find(LedgerKey key) {
    return entries.get(key);
  }

  @Override
  public void store(LedgerKey key, @Nullable LedgerEntry entry) {
    LedgerEntry before = entry == null ? entries.remove(key) : entries.put(key, entry);
    census.note(key, before, entry);
    if (before == null) {
      lifetimes.revive(key);
    }
  }

  /** Removes what has expired before a ledger, and tells its keys. */
  List<LedgerKey> evict(long ledger) {
    List<LedgerKey> evicted = new ArrayList<>();
    for (LedgerKey key : lifetimes.expired(ledger)) {
      LedgerKey ttlKey = LedgerKeys.ttl(key);
      LedgerEntry entry = find(key);
      LedgerEntry ttl = find(ttlKey);
      if (entry == null || ttl == null) {
        continue;
      }
      long liveUntil = ttl.data().ttl().liveUntilLedgerSeq();
      if (liveUntil >= ledger) {
        lifetimes.expireAfter(key, liveUntil);
        continue;
      }
      store(key, null);
      store(ttlKey, null);
      evicted.add(key);
      evicted.add(ttlKey);
      if (ContractState.isPersistent(key)) {
        lifetimes.archive(key, entry);
      }
    }
    return evicted;
  }

  void add(Pool pool) {
    pools.add(pool);
    poolsOf.computeIfAbsent(pool.a(), asset -> new ArrayList<>()).add(pool);
    poolsOf.computeIfAbsent(pool.b(), asset -> new ArrayList<>()).add(pool);
  }

  List<Pool> poolsOf(KnownAsset asset) {
    return poolsOf.getOrDefault(asset, List.of());
  }
}
