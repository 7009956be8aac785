package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.model.AccountEntry;
import io.ledgerbackfill.xdr.model.Asset;
import io.ledgerbackfill.xdr.model.AssetType;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryType;
import io.ledgerbackfill.xdr.model.LedgerKey;
import io.ledgerbackfill.xdr.model.PublicKey;
import io.ledgerbackfill.xdr.model.TrustLineAsset;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Who owns what, so that whoever makes an operation can draw somebody for whom it makes sense. */
final class Census {

  /** Accounts with a part to play, which are never drawn as ordinary ones and never merged. */
  final Set<PublicKey> staff = new HashSet<>();

  /** Ordinary accounts. */
  final Roster<PublicKey> people = new Roster<>();

  /** Ordinary accounts that were created by a transaction. */
  final Roster<PublicKey> newcomers = new Roster<>();

  final Roster<LedgerKey> offers = new Roster<>();
  final Roster<LedgerKey> claimableBalances = new Roster<>();
  final Roster<LedgerKey> regulatedBalances = new Roster<>();

  /** Entries with a sponsor, but for claimable balances, which have always one. */
  final Roster<LedgerKey> sponsored = new Roster<>();

  /** Accounts of which a signer has a sponsor. */
  final Roster<PublicKey> sponsoredSigners = new Roster<>();

  /** Persistent contract entries that are alive. */
  final Roster<LedgerKey> contractEntries = new Roster<>();

  private final Map<Asset, KnownAsset> byAsset = new HashMap<>();
  private final Map<TrustLineAsset, KnownAsset> byLine = new HashMap<>();
  private final Map<PublicKey, Roster<KnownAsset>> holdings = new HashMap<>();
  private final Map<KnownAsset, Roster<PublicKey>> holders = new HashMap<>();
  private final Map<PublicKey, Roster<LedgerKey>> offersOf = new HashMap<>();
  private final Map<PublicKey, Roster<LedgerKey>> dataOf = new HashMap<>();
  private final Map<Opaque, Roster<PublicKey>> poolMembers = new HashMap<>();
  private boolean begun;

  void register(KnownAsset asset) {
    byAsset.put(asset.asset(), asset);
    byLine.put(asset.line(), asset);
  }

  /** From now on, accounts are new. */
  void begin() {
    begun = true;
  }

  KnownAsset asset(Asset asset) {
    return known(byAsset.get(asset));
  }

  private KnownAsset asset(TrustLineAsset line) {
    return known(byLine.get(line));
  }

  private static KnownAsset known(@Nullable KnownAsset asset) {
    if (asset == null) {
      throw new IllegalStateException("an asset that was never registered");
    }
    return asset;
  }

  /** The issued assets that an account has a trust line for. */
  Roster<KnownAsset> holdings(PublicKey account) {
    return holdings.computeIfAbsent(account, id -> new Roster<>());
  }

  /** The accounts that have a trust line for an issued asset. */
  Roster<PublicKey> holders(KnownAsset asset) {
    return holders.computeIfAbsent(asset, id -> new Roster<>());
  }

  Roster<LedgerKey> offersOf(PublicKey account) {
    return offersOf.computeIfAbsent(account, id -> new Roster<>());
  }

  Roster<LedgerKey> dataOf(PublicKey account) {
    return dataOf.computeIfAbsent(account, id -> new Roster<>());
  }

  /** The accounts that have a trust line for a pool's shares. */
  Roster<PublicKey> poolMembers(Opaque pool) {
    return poolMembers.computeIfAbsent(pool, id -> new Roster<>());
  }

  /** Takes note of a change. */
  void note(LedgerKey key, @Nullable LedgerEntry before, @Nullable LedgerEntry after) {
    if (before == null && after != null) {
      arrive(key, after);
    } else if (before != null && after == null) {
      leave(key);
    }
    boolean isSponsored =
        after != null
            && key.type() != LedgerEntryType.CLAIMABLE_BALANCE
            && Sponsors.of(after) != null;
    keep(sponsored, key, isSponsored);
    if (key.type() == LedgerEntryType.ACCOUNT) {
      keep(
          sponsoredSigners,
          key.account().accountID(),
          after != null && hasSponsoredSigner(after.data().account()));
    }
  }

  private static <T> void keep(Roster<T> roster, T member, boolean belongs) {
    if (belongs) {
      roster.add(member);
    } else if (roster.size() > 0) {
      roster.remove(member);
    }
  }

  private static boolean hasSponsoredSigner(AccountEntry account) {
    return account.ext().v() == 1
        && account.ext().v1().ext().v() == 2
        && account.ext().v1().ext().v2().signerSponsoringIDs().stream()
            .anyMatch(Optional::isPresent);
  }

  private void arrive(LedgerKey key, LedgerEntry entry) {
    switch (key.type()) {
      case ACCOUNT -> arrive(key.account().accountID());
      case TRUSTLINE -> {
        PublicKey account = key.trustLine().accountID();
        TrustLineAsset line = key.trustLine().asset();
        if (line.type() == AssetType.ASSET_TYPE_POOL_SHARE) {
          poolMembers(line.liquidityPoolID()).add(account);
        } else {
          KnownAsset asset = asset(line);
          holdings(account).add(asset);
          holders(asset).add(account);
        }
      }
      case OFFER -> {
        offers.add(key);
        offersOf(key.offer().sellerID()).add(key);
      }
      case DATA -> dataOf(key.data().accountID()).add(key);
      case CLAIMABLE_BALANCE -> {
        claimableBalances.add(key);
        if (asset(entry.data().claimableBalance().asset()).regulated()) {
          regulatedBalances.add(key);
        }
      }
      case CONTRACT_DATA, CONTRACT_CODE -> {
        if (ContractState.isPersistent(key)) {
          contractEntries.add(key);
        }
      }
      default -> {}
    }
  }

  private void arrive(PublicKey account) {
    if (!staff.contains(account)) {
      people.add(account);
      if (begun) {
        newcomers.add(account);
      }
    }
  }

  private void leave(LedgerKey key) {
    switch (key.type()) {
      case ACCOUNT -> {
        PublicKey account = key.account().accountID();
        people.remove(account);
        newcomers.remove(account);
        holdings.remove(account);
        offersOf.remove(account);
        dataOf.remove(account);
      }
      case TRUSTLINE -> {
        PublicKey account = key.trustLine().accountID();
        TrustLineAsset line = key.trustLine().asset();
        if (line.type() == AssetType.ASSET_TYPE_POOL_SHARE) {
          poolMembers(line.liquidityPoolID()).remove(account);
        } else {
          KnownAsset asset = asset(line);
          holdings(account).remove(asset);
          holders(asset).remove(account);
        }
      }
      case OFFER -> {
        offers.remove(key);
        offersOf(key.offer().sellerID()).remove(key);
      }
      case DATA -> dataOf(key.data().accountID()).remove(key);
      case CLAIMABLE_BALANCE -> {
        claimableBalances.remove(key);
        regulatedBalances.remove(key);
      }
      case CONTRACT_DATA, CONTRACT_CODE -> contractEntries.remove(key);
      default -> {}
    }
  }
}
