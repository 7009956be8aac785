package io.ledgerbackfill.xdr.invariants;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.ledger.DerivedIds;
import io.ledgerbackfill.xdr.ledger.Network;
import io.ledgerbackfill.xdr.ledger.StrKey;
import io.ledgerbackfill.xdr.model.Asset;
import io.ledgerbackfill.xdr.model.ClaimableBalanceEntry;
import io.ledgerbackfill.xdr.model.ContractDataEntry;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryChange;
import io.ledgerbackfill.xdr.model.LiquidityPoolEntry;
import io.ledgerbackfill.xdr.model.LiquidityPoolEntryConstantProduct;
import io.ledgerbackfill.xdr.model.PublicKey;
import io.ledgerbackfill.xdr.model.SCAddress;
import io.ledgerbackfill.xdr.model.SCAddressType;
import io.ledgerbackfill.xdr.model.SCMapEntry;
import io.ledgerbackfill.xdr.model.SCVal;
import io.ledgerbackfill.xdr.model.SCValType;
import io.ledgerbackfill.xdr.model.TrustLineEntry;
import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What ledger entries say of who has how much of what, read from values and not as the indexer
 * does. Holders and tokens are named as columns name them.
 */
final class Balances {

  /** Somebody's balance of a token. */
  record Holding(Opaque holder, Opaque token) {}

  private static final Asset NATIVE = Asset.ofNative();

  private final DerivedIds derivedIds;
  private final Map<Asset, Opaque> tokens = new HashMap<>();
  private final Map<Opaque, Asset> assets = new HashMap<>();

  Balances(Network network) {
    derivedIds = new DerivedIds(network);
  }

  /** Names the token of an asset. */
  Opaque token(Asset asset) {
    return tokens.computeIfAbsent(
        asset,
        key -> {
          byte[] xdr = Asset.XDR.encode(asset);
          byte[] id = new byte[32];
          derivedIds.assetContract(xdr, 0, xdr.length, id, 0);
          Opaque token = column(StrKey.Kind.CONTRACT, Opaque.of(id));
          assets.put(token, asset);
          return token;
        });
  }

  Opaque nativeToken() {
    return token(NATIVE);
  }

  /** Returns the asset of a token, if it was seen in an entry. */
  @Nullable Asset asset(Opaque token) {
    return assets.get(token);
  }

  /** Names the issuer of an asset; null for the native one. */
  static @Nullable Opaque issuer(Asset asset) {
    return switch (asset.type()) {
      case ASSET_TYPE_CREDIT_ALPHANUM4 -> account(asset.alphaNum4().issuer());
      case ASSET_TYPE_CREDIT_ALPHANUM12 -> account(asset.alphaNum12().issuer());
      default -> null;
    };
  }

  /**
   * Adds up how balances changed. What was archived and is restored was there before, though not in
   * the ledger.
   */
  void addChanges(List<LedgerEntryChange> changes, Map<Holding, BigInteger> sums) {
    LedgerEntry told = null;
    for (LedgerEntryChange change : changes) {
      switch (change.type()) {
        case LEDGER_ENTRY_STATE -> told = change.state();
        case LEDGER_ENTRY_RESTORED -> told = change.restored();
        case LEDGER_ENTRY_CREATED -> add(change.created(), 1, sums);
        case LEDGER_ENTRY_UPDATED -> {
          add(told, -1, sums);
          add(change.updated(), 1, sums);
        }
        case LEDGER_ENTRY_REMOVED -> add(told, -1, sums);
      }
    }
  }

  private void add(@Nullable LedgerEntry entry, int sign, Map<Holding, BigInteger> sums) {
    if (entry == null) {
      throw new AssertionError("an entry changes whose state before is not told");
    }
    switch (entry.data().type()) {
      case ACCOUNT ->
          add(
              account(entry.data().account().accountID()),
              nativeToken(),
              sign * entry.data().account().balance(),
              sums);
      case TRUSTLINE -> addLine(entry.data().trustLine(), sign, sums);
      case CLAIMABLE_BALANCE -> {
        ClaimableBalanceEntry balance = entry.data().claimableBalance();
        add(
            column(StrKey.Kind.CLAIMABLE_BALANCE, balance.balanceID().v0()),
            token(balance.asset()),
            sign * balance.amount(),
            sums);
      }
      case LIQUIDITY_POOL -> addPool(entry.data().liquidityPool(), sign, sums);
      case CONTRACT_DATA -> addContract(entry.data().contractData(), sign, sums);
      default -> {}
    }
  }

  /** Shares of pools are no token. */
  private void addLine(TrustLineEntry line, int sign, Map<Holding, BigInteger> sums) {
    Asset asset =
        switch (line.asset().type()) {
          case ASSET_TYPE_CREDIT_ALPHANUM4 -> Asset.ofCreditAlphanum4(line.asset().alphaNum4());
          case ASSET_TYPE_CREDIT_ALPHANUM12 -> Asset.ofCreditAlphanum12(line.asset().alphaNum12());
          default -> null;
        };
    if (asset != null) {
      add(account(line.accountID()), token(asset), sign * line.balance(), sums);
    }
  }

  private void addPool(LiquidityPoolEntry pool, int sign, Map<Holding, BigInteger> sums) {
    Opaque holder = column(StrKey.Kind.LIQUIDITY_POOL, pool.liquidityPoolID());
    LiquidityPoolEntryConstantProduct body = pool.body().constantProduct();
    add(holder, token(body.params().assetA()), sign * body.reserveA(), sums);
    add(holder, token(body.params().assetB()), sign * body.reserveB(), sums);
  }

  /** Contracts of assets keep the balances of contracts in their data (CAP-46-06). */
  private static void addContract(ContractDataEntry data, int sign, Map<Holding, BigInteger> sums) {
    Opaque holder = balanceHolder(data.key());
    if (holder == null
        || data.contract().type() != SCAddressType.SC_ADDRESS_TYPE_CONTRACT
        || data.val().type() != SCValType.SCV_MAP
        || data.val().map() == null) {
      return;
    }
    for (SCMapEntry entry : data.val().map()) {
      if (isSymbol(entry.key(), "amount") && entry.val().type() == SCValType.SCV_I128) {
        BigInteger amount =
            BigInteger.valueOf(entry.val().i128().hi())
                .shiftLeft(64)
                .add(new BigInteger(Long.toUnsignedString(entry.val().i128().lo())));
        add(
            holder,
            column(StrKey.Kind.CONTRACT, data.contract().contractId()),
            amount.multiply(BigInteger.valueOf(sign)),
            sums);
      }
    }
  }

  private static @Nullable Opaque balanceHolder(SCVal key) {
    if (key.type() != SCValType.SCV_VEC || key.vec() == null || key.vec().size() != 2) {
      return null;
    }
    SCVal holder = key.vec().get(1);
    if (!isSymbol(key.vec().get(0), "Balance") || holder.type() != SCValType.SCV_ADDRESS) {
      return null;
    }
    SCAddress address = holder.address();
    return address.type() == SCAddressType.SC_ADDRESS_TYPE_CONTRACT
        ? column(StrKey.Kind.CONTRACT, address.contractId())
        : null;
  }

  private static boolean isSymbol(SCVal value, String text) {
    return value.type() == SCValType.SCV_SYMBOL && value.sym().toString().equals(text);
  }

  private static void add(Opaque holder, Opaque token, long amount, Map<Holding, BigInteger> sums) {
    add(holder, token, BigInteger.valueOf(amount), sums);
  }

  static void add(Opaque holder, Opaque token, BigInteger amount, Map<Holding, BigInteger> sums) {
    sums.merge(new Holding(holder, token), amount, BigInteger::add);
  }

  private static Opaque account(PublicKey key) {
    return column(StrKey.Kind.ACCOUNT, key.ed25519());
  }

  /** A claimable balance's id has its type, zero, before the hash, of which the end is cut. */
  private static Opaque column(StrKey.Kind kind, Opaque payload) {
    byte[] bytes = new byte[33];
    bytes[0] = (byte) kind.version();
    int from = kind == StrKey.Kind.CLAIMABLE_BALANCE ? 2 : 1;
    System.arraycopy(payload.toByteArray(), 0, bytes, from, bytes.length - from);
    return Opaque.of(bytes);
  }
}
