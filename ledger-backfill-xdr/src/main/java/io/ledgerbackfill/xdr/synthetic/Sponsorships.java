package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.model.AccountEntry;
import io.ledgerbackfill.xdr.model.BeginSponsoringFutureReservesOp;
import io.ledgerbackfill.xdr.model.BeginSponsoringFutureReservesResult;
import io.ledgerbackfill.xdr.model.EndSponsoringFutureReservesResult;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryType;
import io.ledgerbackfill.xdr.model.LedgerKey;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.OperationResultTr;
import io.ledgerbackfill.xdr.model.PublicKey;
import io.ledgerbackfill.xdr.model.RevokeSponsorshipOp;
import io.ledgerbackfill.xdr.model.RevokeSponsorshipOpSigner;
import io.ledgerbackfill.xdr.model.RevokeSponsorshipResult;
import io.ledgerbackfill.xdr.model.RevokeSponsorshipResultCode;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Sponsored reserves (CAP-33): BEGIN_SPONSORING_FUTURE_RESERVES, something that needs a reserve,
 * END_SPONSORING_FUTURE_RESERVES; and REVOKE_SPONSORSHIP.
 */
final class Sponsorships {

  private Sponsorships() {}

  /** A hub begins to sponsor the transaction's source. */
  static Outcome begin(Scene scene) {
    return begin(scene, scene.payer);
  }

  /** A hub begins to sponsor an account that is yet to be created. */
  static Outcome beginNewcomer(Scene scene) {
    scene.newcomer = PublicKey.ofEd25519(scene.dice.opaque(32));
    return begin(scene, scene.newcomer);
  }

  private static Outcome begin(Scene scene, PublicKey sponsored) {
    PublicKey hub = scene.dice.any(scene.world.hubs);
    scene.sponsors.put(sponsored, hub);
    scene.actAs(hub);
    return new Outcome(
        OperationBody.ofBeginSponsoringFutureReserves(
            new BeginSponsoringFutureReservesOp(sponsored)),
        OperationResultTr.ofBeginSponsoringFutureReserves(
            BeginSponsoringFutureReservesResult.ofSuccess()),
        true);
  }

  /** Does something that the sponsor pays the reserve of. */
  static Outcome use(Scene scene) {
    KnownAsset asset = scene.dice.any(scene.world.issued);
    return switch (scene.dice.below(3)) {
      case 0 -> DataEntries.add(scene);
      case 1 ->
          scene.account(scene.source).signers.size() < 5
              ? Accounts.addSigner(scene)
              : DataEntries.add(scene);
      default ->
          scene.trusts(scene.source, asset) ? DataEntries.add(scene) : Trust.add(scene, asset);
    };
  }

  static Outcome createNewcomer(Scene scene) {
    PublicKey newcomer = newcomer(scene);
    PublicKey hub = scene.sponsors.get(newcomer);
    scene.actAs(hub == null ? scene.payer : hub);
    return Accounts.create(scene, newcomer, 0);
  }

  static Outcome end(Scene scene) {
    return end(scene, scene.payer);
  }

  static Outcome endNewcomer(Scene scene) {
    return end(scene, newcomer(scene));
  }

  private static PublicKey newcomer(Scene scene) {
    return scene.newcomer == null ? scene.payer : scene.newcomer;
  }

  private static Outcome end(Scene scene, PublicKey sponsored) {
    scene.sponsors.remove(sponsored);
    scene.actAs(sponsored);
    return new Outcome(
        OperationBody.ofEndSponsoringFutureReserves(),
        OperationResultTr.ofEndSponsoringFutureReserves(
            EndSponsoringFutureReservesResult.ofSuccess()),
        true);
  }

  /** A sponsor lets the owner pay. */
  static Outcome revoke(Scene scene) {
    PublicKey signed = scene.census.sponsoredSigners.any(scene.dice);
    if (signed != null && scene.dice.oneIn(3) && !scene.doomed && scene.exists(signed)) {
      return revokeSigner(scene, signed);
    }
    LedgerKey key = scene.census.sponsored.any(scene.dice);
    LedgerEntry entry = key == null ? null : scene.find(key);
    PublicKey sponsor = entry == null ? null : Sponsors.of(entry);
    PublicKey owner = key == null ? null : owner(key);
    if (key == null || entry == null || sponsor == null || owner == null || scene.doomed) {
      return refused(scene, RevokeSponsorshipResultCode.REVOKE_SPONSORSHIP_DOES_NOT_EXIST);
    }
    int units = key.type() == LedgerEntryType.ACCOUNT ? 2 : 1;
    if (!canTakeOver(scene, owner, units)) {
      return refused(scene, RevokeSponsorshipResultCode.REVOKE_SPONSORSHIP_DOES_NOT_EXIST);
    }
    scene.actAs(sponsor);
    scene.operation().store(key, new LedgerEntry(scene.ledger, entry.data(), Sponsors.ext(null)));
    scene.edit(sponsor, account -> account.sponsoring -= units);
    scene.edit(owner, account -> account.sponsored -= units);
    return revoked(RevokeSponsorshipOp.ofLedgerEntry(key));
  }

  private static boolean canTakeOver(Scene scene, PublicKey owner, int units) {
    return scene.available(owner, scene.world.lumens) >= units * AccountDraft.BASE_RESERVE;
  }

  private static @Nullable PublicKey owner(LedgerKey key) {
    return switch (key.type()) {
      case ACCOUNT -> key.account().accountID();
      case TRUSTLINE -> key.trustLine().accountID();
      case DATA -> key.data().accountID();
      default -> null;
    };
  }

  private static Outcome revokeSigner(Scene scene, PublicKey signed) {
    AccountEntry entry = scene.accountEntry(signed);
    AccountDraft account = new AccountDraft(entry);
    int place = 0;
    while (place < account.signerSponsors.size() && account.signerSponsors.get(place).isEmpty()) {
      place++;
    }
    if (place == account.signerSponsors.size() || !canTakeOver(scene, signed, 1)) {
      return refused(scene, RevokeSponsorshipResultCode.REVOKE_SPONSORSHIP_DOES_NOT_EXIST);
    }
    int chosen = place;
    PublicKey sponsor = account.signerSponsors.get(chosen).orElseThrow();
    scene.actAs(sponsor);
    scene.edit(
        signed,
        draft -> {
          draft.signerSponsors.set(chosen, Optional.empty());
          draft.sponsored--;
        });
    scene.edit(sponsor, draft -> draft.sponsoring--);
    return revoked(
        RevokeSponsorshipOp.ofSigner(
            new RevokeSponsorshipOpSigner(signed, account.signers.get(chosen).key())));
  }

  private static Outcome revoked(RevokeSponsorshipOp op) {
    return new Outcome(
        OperationBody.ofRevokeSponsorship(op),
        OperationResultTr.ofRevokeSponsorship(RevokeSponsorshipResult.ofSuccess()),
        true);
  }

  private static Outcome refused(Scene scene, RevokeSponsorshipResultCode code) {
    return new Outcome(
        OperationBody.ofRevokeSponsorship(
            RevokeSponsorshipOp.ofLedgerEntry(
                LedgerKeys.account(PublicKey.ofEd25519(scene.dice.opaque(32))))),
        OperationResultTr.ofRevokeSponsorship(RevokeSponsorshipResult.of(code)),
        false);
  }
}
