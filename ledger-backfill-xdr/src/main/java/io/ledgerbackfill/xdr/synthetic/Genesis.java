package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrString;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryData;
import io.ledgerbackfill.xdr.model.LedgerKey;
import io.ledgerbackfill.xdr.model.Memo;
import io.ledgerbackfill.xdr.model.PublicKey;
import io.ledgerbackfill.xdr.model.SCMapEntry;
import io.ledgerbackfill.xdr.model.SCVal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** The network before the first ledger. */
final class Genesis {

  private static final int ISSUERS = 14;
  private static final int REGULATED = 2;
  private static final int ASSETS = 24;
  private static final int HUBS = 16;
  private static final int MAKERS = 48;
  private static final int OFFERS = 16;
  private static final int PEOPLE = 5_000;
  private static final int PEOPLE_WHEN_SMALL = 100;
  private static final int VAULTS = 10;
  private static final int TOKENS = 6;
  private static final int RECORDS = 64;

  /** What issuers ask for who authorize, revoke and claw back. */
  private static final long REGULATED_FLAGS = 1 | 2 | 8;

  private static final long FIRST_TIME = 1_443_571_200L;
  private static final long LUMEN = 10_000_000L;

  private final World world;
  private final Dice dice;
  private final long ledger;

  private Genesis(World world, Dice dice, long ledger) {
    this.world = world;
    this.dice = dice;
    this.ledger = ledger;
  }

  static void populate(World world, Dice dice, long ledger, boolean small) {
    world.totalCoins = 1_054_439_020_873_472_865L;
    world.feePool = 99_909_614_702_498L;
    world.lastOfferId = 1_845_000_000L;
    Genesis genesis = new Genesis(world, dice, ledger);
    if (small) {
      genesis.hubs();
      genesis.people(PEOPLE_WHEN_SMALL);
    } else {
      genesis.assets();
      genesis.hubs();
      genesis.makers();
      genesis.people(PEOPLE);
      genesis.pools();
      genesis.offers();
      genesis.contracts();
    }
    world.census.begin();
  }

  private void assets() {
    List<PublicKey> issuers = new ArrayList<>();
    for (int i = 0; i < ISSUERS; i++) {
      PublicKey issuer = key();
      world.census.staff.add(issuer);
      AccountDraft account = new AccountDraft(issuer);
      account.balance = LUMEN * 100_000;
      account.flags = i < REGULATED ? REGULATED_FLAGS : 0;
      account.homeDomain = XdrString.of("issuer-" + i + ".example.com");
      store(account);
      issuers.add(issuer);
    }
    for (int i = 0; i < ASSETS; i++) {
      // The regulated assets are neither the most popular nor the least.
      int issuer =
          i % ISSUERS == 7 ? 0 : i % ISSUERS == 9 ? 1 : REGULATED + i % (ISSUERS - REGULATED);
      String code = i % 4 == 3 ? "SHARE" + (char) ('A' + i) : "C" + (char) ('A' + i) + "X";
      KnownAsset asset =
          KnownAsset.issued(code, issuers.get(issuer), issuer < REGULATED, world.ids);
      world.census.register(asset);
      world.issued.add(asset);
      if (asset.regulated()) {
        world.regulated.add(asset);
      }
    }
  }

  private void hubs() {
    for (int i = 0; i < HUBS; i++) {
      PublicKey hub = key();
      world.census.staff.add(hub);
      world.hubs.add(hub);
      AccountDraft account = new AccountDraft(hub);
      account.balance = LUMEN * 50_000_000;
      store(account);
    }
  }

  private void makers() {
    for (int i = 0; i < MAKERS; i++) {
      PublicKey maker = key();
      world.census.staff.add(maker);
      world.makers.add(maker);
      AccountDraft account = new AccountDraft(maker);
      account.balance = LUMEN * 5_000_000;
      account.subEntries = world.issued.size();
      store(account);
      for (KnownAsset asset : world.issued) {
        trust(maker, asset, LUMEN * (1_000 + dice.below(1_000_000)));
      }
    }
  }

  private void people(int count) {
    for (int i = 0; i < count; i++) {
      PublicKey person = key();
      int lines = world.issued.isEmpty() ? 0 : dice.below(5);
      AccountDraft account = new AccountDraft(person);
      account.balance = LUMEN * 50 + dice.amount(LUMEN * 100_000);
      account.seqNum = Math.max(1, ledger - dice.below(1_000_000)) << 32 | dice.below(10_000);
      List<KnownAsset> trusted = new ArrayList<>();
      for (int line = 0; line < lines; line++) {
        KnownAsset asset = dice.popular(world.issued);
        if (!trusted.contains(asset)) {
          trusted.add(asset);
        }
      }
      account.subEntries = trusted.size();
      store(account);
      for (KnownAsset asset : trusted) {
        trust(person, asset, dice.amount(LUMEN * 100_000));
      }
    }
  }

  private void trust(PublicKey holder, KnownAsset asset, long balance) {
    TrustLineDraft line = new TrustLineDraft(holder, asset.line());
    line.balance = balance;
    line.flags =
        TrustLineDraft.AUTHORIZED | (asset.regulated() ? TrustLineDraft.CLAWBACK_ENABLED : 0);
    store(LedgerEntryData.ofTrustline(line.build()));
  }

  /** Each asset has a pool with lumens, and some have pools with each other. */
  private void pools() {
    List<KnownAsset> sorted = new ArrayList<>(world.issued);
    sorted.sort(KnownAsset::compareTo);
    for (KnownAsset asset : sorted) {
      fill(Pool.of(world.lumens, asset));
    }
    for (int i = 0; i + 5 < sorted.size(); i += 2) {
      fill(Pool.of(sorted.get(i), sorted.get(i + 5)));
    }
  }

  private void offers() {
    for (PublicKey maker : world.makers) {
      Scene scene = new Scene(world, dice, ledger, 0, maker, 0, Memo.ofNone(), Set.of());
      for (int i = 0; i < OFFERS; i++) {
        scene.begin(i, false);
        Offers.prepare(scene);
        scene.end();
      }
      scene.commit();
    }
  }

  private void fill(Pool pool) {
    world.add(pool);
    long a = LUMEN * dice.between(10_000, 5_000_000);
    long b = LUMEN * dice.between(10_000, 5_000_000);
    int members = dice.between(3, 8);
    long each = LUMEN * dice.between(10_000, 500_000);
    store(Pools.entry(pool, a, b, each * members, members));
    for (int i = 0; i < members; i++) {
      PublicKey member = world.makers.get(i);
      TrustLineDraft shares = new TrustLineDraft(member, pool.line());
      shares.balance = each;
      shares.flags = TrustLineDraft.AUTHORIZED;
      store(LedgerEntryData.ofTrustline(shares.build()));
      AccountEntries.edit(world, member, ledger, account -> account.subEntries += 2);
      use(member, pool.a());
      use(member, pool.b());
    }
  }

  private void use(PublicKey member, KnownAsset asset) {
    if (!asset.isNative()) {
      LedgerEntry entry = world.find(LedgerKeys.trustLine(member, asset.line()));
      if (entry == null) {
        throw new IllegalStateException("market makers trust all assets");
      }
      TrustLineDraft line = new TrustLineDraft(entry.data().trustLine());
      line.pools++;
      store(LedgerEntryData.ofTrustline(line.build()));
    }
  }

  private void contracts() {
    List<KnownAsset> assets = new ArrayList<>(world.issued);
    assets.add(world.lumens);
    for (int i = 0; i < VAULTS; i++) {
      Opaque vault = dice.opaque(32);
      world.vaults.add(vault);
      for (KnownAsset asset : assets) {
        long amount = LUMEN * (1_000 + dice.below(1_000_000));
        store(ContractState.assetBalance(asset, vault), ContractState.assetBalance(asset, amount));
      }
    }
    for (int i = 0; i < TOKENS; i++) {
      Opaque token = dice.opaque(32);
      world.tokens.add(token);
      for (PublicKey holder : world.census.people.members().subList(0, 200)) {
        store(
            ContractState.tokenBalance(token, Events.address(holder)),
            Events.number(dice.amount(LUMEN * 1_000)));
      }
    }
    archive();
  }

  /** Entries that nobody has used for long. */
  private void archive() {
    for (int i = 0; i < RECORDS; i++) {
      SCVal name = SCVal.ofVec(List.of(Events.symbol("Record"), SCVal.ofU32(i)));
      LedgerKey key = LedgerKeys.persistentData(dice.any(world.tokens), name);
      SCVal value =
          SCVal.ofMap(
              List.of(
                  new SCMapEntry(Events.symbol("amount"), Events.number(dice.below(1_000))),
                  new SCMapEntry(Events.symbol("owner"), SCVal.ofAddress(Events.address(key())))));
      world.lifetimes.archive(key, entry(ContractState.data(key, value)));
    }
  }

  private PublicKey key() {
    return PublicKey.ofEd25519(dice.opaque(32));
  }

  private void store(AccountDraft account) {
    if (account.seqNum == 0) {
      account.seqNum = ledger << 32;
    }
    account.seqLedger = Math.max(1, ledger - dice.below(1_000_000));
    account.seqTime = FIRST_TIME + 5 * account.seqLedger;
    store(LedgerEntryData.ofAccount(account.build()));
  }

  private void store(LedgerKey key, SCVal value) {
    store(ContractState.data(key, value));
    store(ContractState.ttl(key, ledger + ContractState.FOREVER));
  }

  private void store(LedgerEntryData data) {
    world.store(LedgerKeys.of(data), entry(data));
  }

  private LedgerEntry entry(LedgerEntryData data) {
    return new LedgerEntry(ledger, data, Sponsors.ext(null));
  }
}
