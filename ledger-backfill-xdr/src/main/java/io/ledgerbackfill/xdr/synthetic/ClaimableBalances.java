package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.model.ClaimClaimableBalanceOp;
import io.ledgerbackfill.xdr.model.ClaimClaimableBalanceResult;
import io.ledgerbackfill.xdr.model.ClaimClaimableBalanceResultCode;
import io.ledgerbackfill.xdr.model.ClaimPredicate;
import io.ledgerbackfill.xdr.model.ClaimPredicateType;
import io.ledgerbackfill.xdr.model.ClaimableBalanceEntry;
import io.ledgerbackfill.xdr.model.ClaimableBalanceEntryExt;
import io.ledgerbackfill.xdr.model.ClaimableBalanceEntryExtensionV1;
import io.ledgerbackfill.xdr.model.ClaimableBalanceEntryExtensionV1Ext;
import io.ledgerbackfill.xdr.model.ClaimableBalanceID;
import io.ledgerbackfill.xdr.model.Claimant;
import io.ledgerbackfill.xdr.model.ClaimantV0;
import io.ledgerbackfill.xdr.model.ClawbackClaimableBalanceOp;
import io.ledgerbackfill.xdr.model.ClawbackClaimableBalanceResult;
import io.ledgerbackfill.xdr.model.ClawbackClaimableBalanceResultCode;
import io.ledgerbackfill.xdr.model.CreateClaimableBalanceOp;
import io.ledgerbackfill.xdr.model.CreateClaimableBalanceResult;
import io.ledgerbackfill.xdr.model.CreateClaimableBalanceResultCode;
import io.ledgerbackfill.xdr.model.HashIDPreimage;
import io.ledgerbackfill.xdr.model.HashIDPreimageOperationId;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryData;
import io.ledgerbackfill.xdr.model.LedgerKey;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.OperationResultTr;
import io.ledgerbackfill.xdr.model.PublicKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * CREATE_CLAIMABLE_BALANCE, CLAIM_CLAIMABLE_BALANCE and CLAWBACK_CLAIMABLE_BALANCE (CAP-23,
 * CAP-35). The creator sponsors the balance until it is gone.
 */
final class ClaimableBalances {

  private static final long MOST = 100_000_000L;
  private static final long RECLAIM_AFTER_SECONDS = 60;
  private static final int MOST_BALANCES = 3_000;
  private static final int MOST_TRIES = 4;

  private ClaimableBalances() {}

  /** Creates a balance; if there are many already, one is claimed instead. */
  static Outcome create(Scene scene) {
    Dice dice = scene.dice;
    if (scene.census.claimableBalances.size() > MOST_BALANCES) {
      return claim(scene);
    }
    scene.actAs(scene.maker());
    KnownAsset asset = dice.oneIn(8) ? dice.any(scene.world.regulated) : Payments.assetToPay(scene);
    PublicKey holder = asset.isNative() ? null : scene.census.holders(asset).popular(dice);
    PublicKey claimant = holder == null || dice.oneIn(5) ? scene.somebody() : holder;
    long available = scene.available(scene.source, asset);
    boolean fails = scene.doomed || available < 1 || !scene.canReserve(scene.source);
    long amount = dice.amount(Math.max(1, Math.min(MOST, available / 8)));
    List<Claimant> claimants = claimants(scene, claimant);
    OperationBody body =
        OperationBody.ofCreateClaimableBalance(
            new CreateClaimableBalanceOp(
                asset.asset(), fails ? available + amount : amount, claimants));
    if (fails) {
      return new Outcome(
          body,
          OperationResultTr.ofCreateClaimableBalance(
              CreateClaimableBalanceResult.of(
                  CreateClaimableBalanceResultCode.CREATE_CLAIMABLE_BALANCE_UNDERFUNDED)),
          false);
    }
    ClaimableBalanceID id = id(scene);
    scene.add(scene.source, asset, -amount);
    scene.edit(scene.source, account -> account.sponsoring += claimants.size());
    scene
        .operation()
        .store(
            LedgerKeys.claimableBalance(id),
            new LedgerEntry(
                scene.ledger,
                LedgerEntryData.ofClaimableBalance(
                    new ClaimableBalanceEntry(id, claimants, asset.asset(), amount, flags(asset))),
                Sponsors.ext(scene.source)));
    scene.emitMovement(asset, Events.address(scene.source), Events.address(id), amount);
    return new Outcome(
        body,
        OperationResultTr.ofCreateClaimableBalance(CreateClaimableBalanceResult.ofSuccess(id)),
        true);
  }

  private static List<Claimant> claimants(Scene scene, PublicKey claimant) {
    Claimant first = Claimant.ofV0(new ClaimantV0(claimant, ClaimPredicate.ofUnconditional()));
    if (claimant.equals(scene.source) || scene.dice.oneIn(4)) {
      return List.of(first);
    }
    ClaimPredicate later =
        ClaimPredicate.ofNot(
            ClaimPredicate.ofBeforeAbsoluteTime(scene.closeTime + RECLAIM_AFTER_SECONDS));
    return List.of(first, Claimant.ofV0(new ClaimantV0(scene.source, later)));
  }

  private static ClaimableBalanceID id(Scene scene) {
    Opaque hash =
        Hashes.sha256(
            HashIDPreimage.XDR,
            HashIDPreimage.ofOpId(
                new HashIDPreimageOperationId(scene.payer, scene.seqNum, scene.index)));
    return ClaimableBalanceID.ofV0(hash);
  }

  private static ClaimableBalanceEntryExt flags(KnownAsset asset) {
    return asset.regulated()
        ? ClaimableBalanceEntryExt.ofV1(
            new ClaimableBalanceEntryExtensionV1(ClaimableBalanceEntryExtensionV1Ext.ofV0(), 1))
        : ClaimableBalanceEntryExt.ofV0();
  }

  /** One who may claim does so: the one it was made for, or later its creator. */
  static Outcome claim(Scene scene) {
    for (int tries = 0; tries < MOST_TRIES && !scene.doomed; tries++) {
      ClaimableBalanceEntry balance = draw(scene, scene.census.claimableBalances);
      if (balance != null) {
        for (Claimant claimant : balance.claimants()) {
          if (mayClaim(scene, claimant.v0(), balance)) {
            return claim(scene, balance, claimant.v0().destination());
          }
        }
      }
    }
    return notThere(scene);
  }

  private static boolean mayClaim(Scene scene, ClaimantV0 claimant, ClaimableBalanceEntry balance) {
    KnownAsset asset = scene.census.asset(balance.asset());
    PublicKey account = claimant.destination();
    boolean inTime =
        claimant.predicate().type() == ClaimPredicateType.CLAIM_PREDICATE_UNCONDITIONAL
            || notBefore(claimant.predicate()) <= scene.closeTime;
    return inTime
        && scene.exists(account)
        && scene.authorized(account, asset)
        && scene.room(account, asset) >= balance.amount();
  }

  private static long notBefore(ClaimPredicate later) {
    ClaimPredicate before = later.notPredicate();
    return before == null ? 0 : before.absBefore();
  }

  private static Outcome claim(Scene scene, ClaimableBalanceEntry balance, PublicKey claimant) {
    scene.actAs(claimant);
    KnownAsset asset = scene.census.asset(balance.asset());
    remove(scene, balance);
    scene.add(claimant, asset, balance.amount());
    scene.emitMovement(
        asset, Events.address(balance.balanceID()), Events.address(claimant), balance.amount());
    return new Outcome(
        OperationBody.ofClaimClaimableBalance(new ClaimClaimableBalanceOp(balance.balanceID())),
        OperationResultTr.ofClaimClaimableBalance(ClaimClaimableBalanceResult.ofSuccess()),
        true);
  }

  private static Outcome notThere(Scene scene) {
    return new Outcome(
        OperationBody.ofClaimClaimableBalance(
            new ClaimClaimableBalanceOp(ClaimableBalanceID.ofV0(scene.dice.opaque(32)))),
        OperationResultTr.ofClaimClaimableBalance(
            ClaimClaimableBalanceResult.of(
                ClaimClaimableBalanceResultCode.CLAIM_CLAIMABLE_BALANCE_DOES_NOT_EXIST)),
        false);
  }

  static Outcome clawback(Scene scene) {
    ClaimableBalanceEntry balance = draw(scene, scene.census.regulatedBalances);
    KnownAsset asset =
        balance == null
            ? scene.dice.any(scene.world.regulated)
            : scene.census.asset(balance.asset());
    scene.actAs(Trust.issuer(asset));
    if (balance == null || scene.doomed) {
      return new Outcome(
          OperationBody.ofClawbackClaimableBalance(
              new ClawbackClaimableBalanceOp(ClaimableBalanceID.ofV0(scene.dice.opaque(32)))),
          OperationResultTr.ofClawbackClaimableBalance(
              ClawbackClaimableBalanceResult.of(
                  ClawbackClaimableBalanceResultCode.CLAWBACK_CLAIMABLE_BALANCE_DOES_NOT_EXIST)),
          false);
    }
    remove(scene, balance);
    scene.emit(Events.clawback(asset, Events.address(balance.balanceID()), balance.amount()));
    return new Outcome(
        OperationBody.ofClawbackClaimableBalance(
            new ClawbackClaimableBalanceOp(balance.balanceID())),
        OperationResultTr.ofClawbackClaimableBalance(ClawbackClaimableBalanceResult.ofSuccess()),
        true);
  }

  private static @Nullable ClaimableBalanceEntry draw(Scene scene, Roster<LedgerKey> roster) {
    LedgerKey key = roster.any(scene.dice);
    LedgerEntry entry = key == null ? null : scene.find(key);
    return entry == null ? null : entry.data().claimableBalance();
  }

  private static void remove(Scene scene, ClaimableBalanceEntry balance) {
    LedgerKey key = LedgerKeys.claimableBalance(balance.balanceID());
    PublicKey sponsor = Sponsors.of(scene.entry(key));
    scene.operation().store(key, null);
    if (sponsor != null) {
      scene.edit(sponsor, account -> account.sponsoring -= balance.claimants().size());
    }
  }
}
