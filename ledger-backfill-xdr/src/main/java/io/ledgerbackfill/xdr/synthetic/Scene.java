package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.model.AccountEntry;
import io.ledgerbackfill.xdr.model.ContractEvent;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryData;
import io.ledgerbackfill.xdr.model.LedgerKey;
import io.ledgerbackfill.xdr.model.Memo;
import io.ledgerbackfill.xdr.model.MuxedAccount;
import io.ledgerbackfill.xdr.model.MuxedAccountMed25519;
import io.ledgerbackfill.xdr.model.PublicKey;
import io.ledgerbackfill.xdr.model.SCAddress;
import io.ledgerbackfill.xdr.model.SCVal;
import io.ledgerbackfill.xdr.model.TrustLineAsset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * What an operation sees and changes while its transaction is applied. Amounts are in the asset's
 * smallest unit.
 */
final class Scene {

  final World world;
  final Census census;
  final Dice dice;
  final long ledger;
  final long closeTime;

  /** The transaction's source. */
  final PublicKey payer;

  final long seqNum;
  final Memo memo;

  /** Accounts that transactions of this ledger need, so that they must not be merged. */
  final Set<PublicKey> needed;

  /** Sponsors by those for whom they pay now. */
  final Map<PublicKey, PublicKey> sponsors = new HashMap<>();

  /** What the transaction only reads, but for what it calls. */
  final Set<LedgerKey> readOnly = new LinkedHashSet<>();

  long lastOfferId;

  /** What a host function returned. */
  @Nullable SCVal returnValue;

  /** The account that this transaction creates and sponsors, if it does. */
  @Nullable PublicKey newcomer;

  /** The operation's source. */
  PublicKey source;

  /** Index of the operation in its transaction. */
  int index;

  /** Whether the operation is meant to fail. */
  boolean doomed;

  private final Map<LedgerKey, Long> expiries = new LinkedHashMap<>();
  private @Nullable PublicKey maker;
  private final EntryLayer transaction;
  private EntryLayer operation;
  private List<ContractEvent> events = new ArrayList<>();

  Scene(
      World world,
      Dice dice,
      long ledger,
      long closeTime,
      PublicKey payer,
      long seqNum,
      Memo memo,
      Set<PublicKey> needed) {
    this.world = world;
    this.census = world.census;
    this.dice = dice;
    this.ledger = ledger;
    this.closeTime = closeTime;
    this.payer = payer;
    this.seqNum = seqNum;
    this.memo = memo;
    this.needed = needed;
    this.lastOfferId = world.lastOfferId;
    this.source = payer;
    this.transaction = new EntryLayer(world);
    this.operation = new EntryLayer(transaction);
  }

  /** Begins an operation. */
  void begin(int operationIndex, boolean meantToFail) {
    operation = new EntryLayer(transaction);
    events = new ArrayList<>();
    index = operationIndex;
    doomed = meantToFail;
    source = payer;
  }

  /** Lets the operations that follow see what this one did. */
  void end() {
    operation.commit();
  }

  EntryLayer operation() {
    return operation;
  }

  List<ContractEvent> events() {
    return events;
  }

  /** Keeps what all operations did. */
  void commit() {
    transaction.commit();
    world.lastOfferId = lastOfferId;
    expiries.forEach(world.lifetimes::expireAfter);
  }

  /** Lets a contract entry expire, once the transaction has succeeded. */
  void expireAfter(LedgerKey key, long liveUntil) {
    expiries.put(key, liveUntil);
  }

  void actAs(PublicKey account) {
    source = account;
  }

  /** The market maker for whom this transaction trades, if it does. */
  PublicKey maker() {
    if (maker == null) {
      maker = dice.popular(world.makers);
    }
    return maker;
  }

  /** Draws an ordinary account; some are drawn often. */
  PublicKey somebody() {
    PublicKey person = census.people.popular(dice);
    return person == null ? payer : person;
  }

  /** An address of an account, as payments name it: now and then with an id of a customer. */
  MuxedAccount address(PublicKey account) {
    return dice.oneIn(60)
        ? MuxedAccount.ofMuxedEd25519(
            new MuxedAccountMed25519(dice.below(1_000_000), account.ed25519()))
        : MuxedAccount.ofEd25519(account.ed25519());
  }

  @Nullable LedgerEntry find(LedgerKey key) {
    return operation.find(key);
  }

  /** Finds an entry that is there. */
  LedgerEntry entry(LedgerKey key) {
    LedgerEntry entry = operation.find(key);
    if (entry == null) {
      throw new IllegalStateException("there is no entry " + key);
    }
    return entry;
  }

  /** Writes an entry, and keeps its sponsor. */
  void put(LedgerEntryData data) {
    LedgerKey key = LedgerKeys.of(data);
    LedgerEntry before = operation.find(key);
    operation.store(
        key, new LedgerEntry(ledger, data, before == null ? Sponsors.ext(null) : before.ext()));
  }

  boolean exists(PublicKey account) {
    return operation.find(LedgerKeys.account(account)) != null;
  }

  AccountDraft account(PublicKey id) {
    return new AccountDraft(accountEntry(id));
  }

  AccountEntry accountEntry(PublicKey id) {
    return entry(LedgerKeys.account(id)).data().account();
  }

  void edit(PublicKey id, Consumer<AccountDraft> change) {
    AccountDraft draft = account(id);
    change.accept(draft);
    put(LedgerEntryData.ofAccount(draft.build()));
  }

  @Nullable TrustLineDraft trustLine(PublicKey id, TrustLineAsset asset) {
    LedgerEntry entry = operation.find(LedgerKeys.trustLine(id, asset));
    return entry == null ? null : new TrustLineDraft(entry.data().trustLine());
  }

  void edit(PublicKey id, TrustLineAsset asset, Consumer<TrustLineDraft> change) {
    TrustLineDraft draft = trustLine(id, asset);
    if (draft == null) {
      throw new IllegalStateException("there is no trust line");
    }
    change.accept(draft);
    put(LedgerEntryData.ofTrustline(draft.build()));
  }

  /** What an account can give away of an asset. */
  long available(PublicKey id, KnownAsset asset) {
    if (asset.isNative()) {
      AccountDraft account = account(id);
      return Math.max(0, account.balance - account.selling - account.reserve());
    }
    if (asset.issuedBy(id)) {
      return Long.MAX_VALUE;
    }
    TrustLineDraft line = trustLine(id, asset.line());
    return line == null ? 0 : line.balance - line.selling;
  }

  /** What an account can take of an asset. */
  long room(PublicKey id, KnownAsset asset) {
    if (asset.isNative()) {
      AccountDraft account = account(id);
      return Long.MAX_VALUE - account.balance - account.buying;
    }
    if (asset.issuedBy(id)) {
      return Long.MAX_VALUE;
    }
    TrustLineDraft line = trustLine(id, asset.line());
    return line == null ? 0 : line.limit - line.balance - line.buying;
  }

  boolean trusts(PublicKey id, KnownAsset asset) {
    return asset.isNative() || asset.issuedBy(id) || trustLine(id, asset.line()) != null;
  }

  boolean authorized(PublicKey id, KnownAsset asset) {
    if (asset.isNative() || asset.issuedBy(id)) {
      return true;
    }
    TrustLineDraft line = trustLine(id, asset.line());
    return line != null && line.authorized();
  }

  /** Changes a balance. An issuer has none in its own asset. */
  void add(PublicKey id, KnownAsset asset, long amount) {
    if (asset.isNative()) {
      edit(id, account -> account.balance += amount);
    } else if (!asset.issuedBy(id)) {
      edit(id, asset.line(), line -> line.balance += amount);
    }
  }

  /** Sets balance aside for an offer, or frees it again. */
  void addLiabilities(PublicKey id, KnownAsset asset, long buying, long selling) {
    if (asset.isNative()) {
      edit(
          id,
          account -> {
            account.buying += buying;
            account.selling += selling;
          });
    } else if (!asset.issuedBy(id)) {
      edit(
          id,
          asset.line(),
          line -> {
            line.buying += buying;
            line.selling += selling;
          });
    }
  }

  void emit(ContractEvent event) {
    events.add(event);
  }

  /** Tells of a movement of an asset (CAP-67). */
  void emitMovement(KnownAsset asset, SCAddress from, SCAddress to, long amount) {
    events.add(Events.movement(asset, from, to, amount, null));
  }

  /**
   * Creates an entry whose reserve its owner's sponsor pays, if there is one, else the owner.
   *
   * @param units reserves that it takes
   */
  void createOwned(LedgerEntryData data, PublicKey owner, int units) {
    PublicKey sponsor = sponsors.get(owner);
    if (sponsor != null) {
      edit(sponsor, account -> account.sponsoring += units);
    }
    edit(
        owner,
        account -> {
          account.subEntries += units;
          account.sponsored += sponsor == null ? 0 : units;
        });
    operation.store(LedgerKeys.of(data), new LedgerEntry(ledger, data, Sponsors.ext(sponsor)));
  }

  /** Removes an entry, and gives the reserve back to whoever pays it. */
  void removeOwned(LedgerKey key, PublicKey owner, int units) {
    PublicKey sponsor = Sponsors.of(entry(key));
    operation.store(key, null);
    if (sponsor != null) {
      edit(sponsor, account -> account.sponsoring -= units);
    }
    edit(
        owner,
        account -> {
          account.subEntries -= units;
          account.sponsored -= sponsor == null ? 0 : units;
        });
  }

  /** Whether an account can pay for another entry, with enough left for fees. */
  boolean canReserve(PublicKey owner) {
    PublicKey payer = sponsors.getOrDefault(owner, owner);
    return available(payer, world.lumens) > 4 * AccountDraft.BASE_RESERVE;
  }
}
