package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.model.AllowTrustOp;
import io.ledgerbackfill.xdr.model.AllowTrustResult;
import io.ledgerbackfill.xdr.model.AllowTrustResultCode;
import io.ledgerbackfill.xdr.model.AssetCode;
import io.ledgerbackfill.xdr.model.ChangeTrustAsset;
import io.ledgerbackfill.xdr.model.ChangeTrustOp;
import io.ledgerbackfill.xdr.model.ChangeTrustResult;
import io.ledgerbackfill.xdr.model.ChangeTrustResultCode;
import io.ledgerbackfill.xdr.model.ClawbackOp;
import io.ledgerbackfill.xdr.model.ClawbackResult;
import io.ledgerbackfill.xdr.model.ClawbackResultCode;
import io.ledgerbackfill.xdr.model.LedgerEntryData;
import io.ledgerbackfill.xdr.model.MuxedAccount;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.OperationResultTr;
import io.ledgerbackfill.xdr.model.PublicKey;
import io.ledgerbackfill.xdr.model.SetTrustLineFlagsOp;
import io.ledgerbackfill.xdr.model.SetTrustLineFlagsResult;
import io.ledgerbackfill.xdr.model.SetTrustLineFlagsResultCode;

/** Trust lines: CHANGE_TRUST, ALLOW_TRUST, SET_TRUST_LINE_FLAGS and CLAWBACK. */
final class Trust {

  private static final int MOST_LINES = 6;

  private Trust() {}

  static Outcome change(Scene scene) {
    return scene.dice.oneIn(6) ? joinPool(scene) : changeLine(scene);
  }

  private static Outcome changeLine(Scene scene) {
    Dice dice = scene.dice;
    Roster<KnownAsset> held = scene.census.holdings(scene.source);
    KnownAsset asset = dice.popular(scene.world.issued);
    TrustLineDraft line = scene.trustLine(scene.source, asset.line());
    if (scene.doomed) {
      return refused(scene, asset);
    }
    if (line == null && held.size() < MOST_LINES && scene.canReserve(scene.source)) {
      return add(scene, asset);
    }
    KnownAsset own = line != null ? asset : held.any(dice);
    TrustLineDraft ownLine = own == null ? null : scene.trustLine(scene.source, own.line());
    if (own == null || ownLine == null) {
      return refused(scene, asset);
    }
    if (ownLine.balance + ownLine.buying + ownLine.selling + ownLine.pools == 0) {
      scene.removeOwned(LedgerKeys.trustLine(scene.source, own.line()), scene.source, 1);
      return changed(own.trust(), 0);
    }
    long limit = ownLine.limit == Long.MAX_VALUE ? Long.MAX_VALUE / 2 : Long.MAX_VALUE;
    scene.edit(scene.source, own.line(), draft -> draft.limit = limit);
    return changed(own.trust(), limit);
  }

  /** Trusts an asset that the source does not trust yet. */
  static Outcome add(Scene scene, KnownAsset asset) {
    TrustLineDraft line = new TrustLineDraft(scene.source, asset.line());
    line.limit = scene.dice.oneIn(3) ? 1_000_000_000_000_000L : Long.MAX_VALUE;
    line.flags = asset.regulated() ? TrustLineDraft.CLAWBACK_ENABLED : TrustLineDraft.AUTHORIZED;
    scene.createOwned(LedgerEntryData.ofTrustline(line.build()), scene.source, 1);
    return changed(asset.trust(), line.limit);
  }

  private static Outcome joinPool(Scene scene) {
    scene.actAs(scene.dice.any(scene.world.makers));
    Pool pool = scene.dice.any(scene.world.pools);
    if (scene.doomed
        || scene.trustLine(scene.source, pool.line()) != null
        || !scene.canReserve(scene.source)) {
      scene.actAs(scene.payer);
      return changeLine(scene);
    }
    TrustLineDraft line = new TrustLineDraft(scene.source, pool.line());
    line.flags = TrustLineDraft.AUTHORIZED;
    scene.createOwned(LedgerEntryData.ofTrustline(line.build()), scene.source, 2);
    use(scene, pool.a());
    use(scene, pool.b());
    Pools.join(scene, pool);
    return changed(pool.trust(), line.limit);
  }

  private static void use(Scene scene, KnownAsset asset) {
    if (!asset.isNative()) {
      scene.edit(scene.source, asset.line(), line -> line.pools++);
    }
  }

  private static Outcome changed(ChangeTrustAsset line, long limit) {
    return new Outcome(
        OperationBody.ofChangeTrust(new ChangeTrustOp(line, limit)),
        OperationResultTr.ofChangeTrust(ChangeTrustResult.ofSuccess()),
        true);
  }

  private static Outcome refused(Scene scene, KnownAsset asset) {
    TrustLineDraft line = scene.trustLine(scene.source, asset.line());
    return new Outcome(
        OperationBody.ofChangeTrust(new ChangeTrustOp(asset.trust(), 0)),
        OperationResultTr.ofChangeTrust(
            ChangeTrustResult.of(
                line == null
                    ? ChangeTrustResultCode.CHANGE_TRUST_TRUST_LINE_MISSING
                    : ChangeTrustResultCode.CHANGE_TRUST_INVALID_LIMIT)),
        false);
  }

  static Outcome allow(Scene scene) {
    KnownAsset asset = scene.dice.any(scene.world.regulated);
    PublicKey holder = holder(scene, asset);
    AssetCode code = asset.code();
    if (code == null) {
      throw new IllegalStateException("lumens need no trust");
    }
    boolean fails = scene.doomed || !hasLine(scene, holder, asset);
    boolean authorize = fails || !scene.authorized(holder, asset);
    boolean maintain = !authorize && isStaff(scene, holder);
    scene.actAs(issuer(asset));
    OperationBody body =
        OperationBody.ofAllowTrust(
            new AllowTrustOp(
                fails ? stranger(scene, asset) : holder,
                code,
                authorize
                    ? TrustLineDraft.AUTHORIZED
                    : maintain ? TrustLineDraft.MAINTAINS_LIABILITIES : 0));
    if (fails) {
      return new Outcome(
          body,
          OperationResultTr.ofAllowTrust(
              AllowTrustResult.of(AllowTrustResultCode.ALLOW_TRUST_NO_TRUST_LINE)),
          false);
    }
    authorize(scene, holder, asset, authorize, maintain);
    return new Outcome(body, OperationResultTr.ofAllowTrust(AllowTrustResult.ofSuccess()), true);
  }

  static Outcome setFlags(Scene scene) {
    KnownAsset asset = scene.dice.any(scene.world.regulated);
    PublicKey holder = holder(scene, asset);
    boolean fails = scene.doomed || !hasLine(scene, holder, asset);
    boolean authorize = fails || !scene.authorized(holder, asset);
    boolean maintain = !authorize && isStaff(scene, holder);
    scene.actAs(issuer(asset));
    OperationBody body =
        OperationBody.ofSetTrustLineFlags(
            new SetTrustLineFlagsOp(
                fails ? stranger(scene, asset) : holder,
                asset.asset(),
                authorize ? TrustLineDraft.MAINTAINS_LIABILITIES : TrustLineDraft.AUTHORIZED,
                authorize
                    ? TrustLineDraft.AUTHORIZED
                    : maintain ? TrustLineDraft.MAINTAINS_LIABILITIES : 0));
    if (fails) {
      return new Outcome(
          body,
          OperationResultTr.ofSetTrustLineFlags(
              SetTrustLineFlagsResult.of(
                  SetTrustLineFlagsResultCode.SET_TRUST_LINE_FLAGS_NO_TRUST_LINE)),
          false);
    }
    authorize(scene, holder, asset, authorize, maintain);
    return new Outcome(
        body, OperationResultTr.ofSetTrustLineFlags(SetTrustLineFlagsResult.ofSuccess()), true);
  }

  /** To revoke from those who trade would take their offers and pool shares: they keep them. */
  private static boolean isStaff(Scene scene, PublicKey holder) {
    return scene.census.staff.contains(holder);
  }

  private static void authorize(
      Scene scene, PublicKey holder, KnownAsset asset, boolean authorize, boolean maintain) {
    long authorization =
        authorize ? TrustLineDraft.AUTHORIZED : maintain ? TrustLineDraft.MAINTAINS_LIABILITIES : 0;
    scene.edit(
        holder,
        asset.line(),
        line -> line.flags = (line.flags & TrustLineDraft.CLAWBACK_ENABLED) | authorization);
    scene.emit(Events.authorization(asset, holder, authorize));
  }

  static Outcome clawback(Scene scene) {
    KnownAsset asset = scene.dice.any(scene.world.regulated);
    PublicKey holder = holder(scene, asset);
    scene.actAs(issuer(asset));
    long available = scene.available(holder, asset);
    boolean fails = scene.doomed || available < 1 || holder.equals(scene.source);
    long amount = scene.dice.amount(Math.max(1, available / 4));
    MuxedAccount from = MuxedAccount.ofEd25519(holder.ed25519());
    if (fails) {
      return new Outcome(
          OperationBody.ofClawback(
              new ClawbackOp(
                  asset.asset(), MuxedAccount.ofEd25519(stranger(scene, asset).ed25519()), amount)),
          OperationResultTr.ofClawback(ClawbackResult.of(ClawbackResultCode.CLAWBACK_NO_TRUST)),
          false);
    }
    scene.add(holder, asset, -amount);
    scene.emit(Events.clawback(asset, Events.address(holder), amount));
    return new Outcome(
        OperationBody.ofClawback(new ClawbackOp(asset.asset(), from, amount)),
        OperationResultTr.ofClawback(ClawbackResult.ofSuccess()),
        true);
  }

  static PublicKey issuer(KnownAsset asset) {
    PublicKey issuer = asset.issuer();
    if (issuer == null) {
      throw new IllegalStateException("nobody issues lumens");
    }
    return issuer;
  }

  private static PublicKey holder(Scene scene, KnownAsset asset) {
    PublicKey holder = scene.census.holders(asset).any(scene.dice);
    return holder == null ? scene.payer : holder;
  }

  private static boolean hasLine(Scene scene, PublicKey holder, KnownAsset asset) {
    return scene.trustLine(holder, asset.line()) != null;
  }

  /** Somebody without a trust line: an account that is not there. */
  private static PublicKey stranger(Scene scene, KnownAsset asset) {
    PublicKey somebody = scene.somebody();
    return hasLine(scene, somebody, asset) ? PublicKey.ofEd25519(scene.dice.opaque(32)) : somebody;
  }
}
