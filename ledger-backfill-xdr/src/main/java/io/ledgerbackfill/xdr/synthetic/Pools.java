package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.model.ClaimAtom;
import io.ledgerbackfill.xdr.model.ClaimLiquidityAtom;
import io.ledgerbackfill.xdr.model.LedgerEntryData;
import io.ledgerbackfill.xdr.model.LiquidityPoolDepositOp;
import io.ledgerbackfill.xdr.model.LiquidityPoolDepositResult;
import io.ledgerbackfill.xdr.model.LiquidityPoolDepositResultCode;
import io.ledgerbackfill.xdr.model.LiquidityPoolEntry;
import io.ledgerbackfill.xdr.model.LiquidityPoolEntryBody;
import io.ledgerbackfill.xdr.model.LiquidityPoolEntryConstantProduct;
import io.ledgerbackfill.xdr.model.LiquidityPoolWithdrawOp;
import io.ledgerbackfill.xdr.model.LiquidityPoolWithdrawResult;
import io.ledgerbackfill.xdr.model.LiquidityPoolWithdrawResultCode;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.OperationResultTr;
import io.ledgerbackfill.xdr.model.Price;
import io.ledgerbackfill.xdr.model.PublicKey;
import io.ledgerbackfill.xdr.model.SCAddress;

/** Liquidity pools (CAP-38): trades, LIQUIDITY_POOL_DEPOSIT and LIQUIDITY_POOL_WITHDRAW. */
final class Pools {

  private Pools() {}

  static LedgerEntryData entry(Pool pool, long a, long b, long shares, long members) {
    return LedgerEntryData.ofLiquidityPool(
        new LiquidityPoolEntry(
            pool.id(),
            LiquidityPoolEntryBody.ofConstantProduct(
                new LiquidityPoolEntryConstantProduct(pool.parameters(), a, b, shares, members))));
  }

  static LiquidityPoolEntryConstantProduct state(Scene scene, Pool pool) {
    return scene.entry(pool.key()).data().liquidityPool().body().constantProduct();
  }

  static long reserve(Scene scene, Pool pool, KnownAsset asset) {
    LiquidityPoolEntryConstantProduct state = state(scene, pool);
    return pool.a().equals(asset) ? state.reserveA() : state.reserveB();
  }

  /** Lets a pool trade; what the taker pays and gets is the caller's business. */
  static ClaimAtom trade(Scene scene, Pool pool, KnownAsset from, long in, long out) {
    change(scene, pool, pool.a().equals(from) ? in : -out, pool.a().equals(from) ? -out : in, 0);
    KnownAsset to = pool.other(from);
    SCAddress taker = Events.address(scene.source);
    SCAddress address = SCAddress.ofLiquidityPool(pool.id());
    scene.emitMovement(to, address, taker, out);
    scene.emitMovement(from, taker, address, in);
    return ClaimAtom.ofLiquidityPool(
        new ClaimLiquidityAtom(pool.id(), to.asset(), out, from.asset(), in));
  }

  private static void change(Scene scene, Pool pool, long a, long b, long shares) {
    LiquidityPoolEntryConstantProduct state = state(scene, pool);
    scene.put(
        entry(
            pool,
            state.reserveA() + a,
            state.reserveB() + b,
            state.totalPoolShares() + shares,
            state.poolSharesTrustLineCount()));
  }

  static Outcome deposit(Scene scene) {
    Pool pool = poolOfMember(scene);
    LiquidityPoolEntryConstantProduct state = state(scene, pool);
    long most = Math.min(state.reserveA() / 1_000, scene.available(scene.source, pool.a()) / 8);
    long a = scene.dice.amount(Math.max(1, most));
    long shares = Amounts.mulDiv(a, state.totalPoolShares(), state.reserveA(), false);
    long paidA = Amounts.mulDiv(shares, state.reserveA(), state.totalPoolShares(), true);
    long paidB = Amounts.mulDiv(shares, state.reserveB(), state.totalPoolShares(), true);
    boolean fails =
        scene.doomed
            || shares < 1
            || paidA > scene.available(scene.source, pool.a())
            || paidB > scene.available(scene.source, pool.b())
            || scene.trustLine(scene.source, pool.line()) == null;
    Price least = fails ? new Price(1_000_000, 1) : new Price(1, 1_000_000_000);
    OperationBody body =
        OperationBody.ofLiquidityPoolDeposit(
            new LiquidityPoolDepositOp(
                pool.id(),
                Math.max(1, paidA),
                Math.max(1, paidB),
                least,
                new Price(1_000_000_000, 1)));
    if (fails) {
      return new Outcome(
          body,
          OperationResultTr.ofLiquidityPoolDeposit(
              LiquidityPoolDepositResult.of(
                  LiquidityPoolDepositResultCode.LIQUIDITY_POOL_DEPOSIT_BAD_PRICE)),
          false);
    }
    SCAddress from = Events.address(scene.source);
    SCAddress to = SCAddress.ofLiquidityPool(pool.id());
    move(scene, pool, paidA, paidB, shares);
    scene.emitMovement(pool.a(), from, to, paidA);
    scene.emitMovement(pool.b(), from, to, paidB);
    return new Outcome(
        body,
        OperationResultTr.ofLiquidityPoolDeposit(LiquidityPoolDepositResult.ofSuccess()),
        true);
  }

  static Outcome withdraw(Scene scene) {
    Pool pool = poolOfMember(scene);
    LiquidityPoolEntryConstantProduct state = state(scene, pool);
    TrustLineDraft line = scene.trustLine(scene.source, pool.line());
    long held = line == null ? 0 : line.balance;
    long shares = scene.dice.amount(Math.max(1, held / 4));
    long a = Amounts.mulDiv(shares, state.reserveA(), state.totalPoolShares(), false);
    long b = Amounts.mulDiv(shares, state.reserveB(), state.totalPoolShares(), false);
    boolean fails = scene.doomed || shares > held || a < 1 || b < 1;
    OperationBody body =
        OperationBody.ofLiquidityPoolWithdraw(
            new LiquidityPoolWithdrawOp(pool.id(), fails ? held + shares : shares, a, b));
    if (fails) {
      return new Outcome(
          body,
          OperationResultTr.ofLiquidityPoolWithdraw(
              LiquidityPoolWithdrawResult.of(
                  LiquidityPoolWithdrawResultCode.LIQUIDITY_POOL_WITHDRAW_UNDERFUNDED)),
          false);
    }
    SCAddress from = SCAddress.ofLiquidityPool(pool.id());
    SCAddress to = Events.address(scene.source);
    move(scene, pool, -a, -b, -shares);
    scene.emitMovement(pool.a(), from, to, a);
    scene.emitMovement(pool.b(), from, to, b);
    return new Outcome(
        body,
        OperationResultTr.ofLiquidityPoolWithdraw(LiquidityPoolWithdrawResult.ofSuccess()),
        true);
  }

  /** Draws a pool, and lets one of its members act. */
  private static Pool poolOfMember(Scene scene) {
    Pool pool = scene.dice.popular(scene.world.pools);
    PublicKey member = scene.census.poolMembers(pool.id()).popular(scene.dice);
    scene.actAs(member == null ? scene.maker() : member);
    return pool;
  }

  private static void move(Scene scene, Pool pool, long a, long b, long shares) {
    scene.add(scene.source, pool.a(), -a);
    scene.add(scene.source, pool.b(), -b);
    scene.edit(scene.source, pool.line(), line -> line.balance += shares);
    change(scene, pool, a, b, shares);
  }

  /** Counts one member more. */
  static void join(Scene scene, Pool pool) {
    LiquidityPoolEntryConstantProduct state = state(scene, pool);
    scene.put(
        entry(
            pool,
            state.reserveA(),
            state.reserveB(),
            state.totalPoolShares(),
            state.poolSharesTrustLineCount() + 1));
  }
}
