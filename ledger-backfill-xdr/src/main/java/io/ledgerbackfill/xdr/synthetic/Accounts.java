package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrString;
import io.ledgerbackfill.xdr.model.AccountMergeResult;
import io.ledgerbackfill.xdr.model.AccountMergeResultCode;
import io.ledgerbackfill.xdr.model.BumpSequenceOp;
import io.ledgerbackfill.xdr.model.BumpSequenceResult;
import io.ledgerbackfill.xdr.model.CreateAccountOp;
import io.ledgerbackfill.xdr.model.CreateAccountResult;
import io.ledgerbackfill.xdr.model.CreateAccountResultCode;
import io.ledgerbackfill.xdr.model.InflationResult;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryData;
import io.ledgerbackfill.xdr.model.MuxedAccount;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.OperationResultTr;
import io.ledgerbackfill.xdr.model.PublicKey;
import io.ledgerbackfill.xdr.model.SetOptionsOp;
import io.ledgerbackfill.xdr.model.SetOptionsResult;
import io.ledgerbackfill.xdr.model.SetOptionsResultCode;
import io.ledgerbackfill.xdr.model.Signer;
import io.ledgerbackfill.xdr.model.SignerKey;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** CREATE_ACCOUNT, ACCOUNT_MERGE, SET_OPTIONS, BUMP_SEQUENCE and INFLATION. */
final class Accounts {

  private static final int MOST_NEWCOMERS = 400;
  private static final int MOST_SIGNERS = 3;
  private static final long LEAST_BALANCE = 2 * AccountDraft.BASE_RESERVE;
  private static final long MOST_BALANCE = 10_000_000_000L;

  private Accounts() {}

  static Outcome create(Scene scene) {
    if (scene.doomed) {
      return create(scene, scene.somebody(), LEAST_BALANCE);
    }
    long spare = scene.available(scene.source, scene.world.lumens) / 8;
    return create(
        scene,
        PublicKey.ofEd25519(scene.dice.opaque(32)),
        Math.max(LEAST_BALANCE, scene.dice.amount(Math.min(MOST_BALANCE, spare))));
  }

  /** Creates an account with a balance; with none if somebody sponsors it. */
  static Outcome create(Scene scene, PublicKey id, long balance) {
    OperationBody body = OperationBody.ofCreateAccount(new CreateAccountOp(id, balance));
    boolean exists = scene.exists(id);
    if (exists || scene.available(scene.source, scene.world.lumens) < balance) {
      return new Outcome(
          body,
          OperationResultTr.ofCreateAccount(
              CreateAccountResult.of(
                  exists
                      ? CreateAccountResultCode.CREATE_ACCOUNT_ALREADY_EXIST
                      : CreateAccountResultCode.CREATE_ACCOUNT_UNDERFUNDED)),
          false);
    }
    PublicKey sponsor = scene.sponsors.get(id);
    AccountDraft account = new AccountDraft(id);
    account.balance = balance;
    account.seqNum = scene.ledger << 32;
    if (sponsor != null) {
      scene.edit(sponsor, draft -> draft.sponsoring += 2);
      account.sponsored = 2;
    }
    scene.add(scene.source, scene.world.lumens, -balance);
    scene
        .operation()
        .store(
            LedgerKeys.account(id),
            new LedgerEntry(
                scene.ledger, LedgerEntryData.ofAccount(account.build()), Sponsors.ext(sponsor)));
    scene.emitMovement(
        scene.world.lumens, Events.address(scene.source), Events.address(id), balance);
    return new Outcome(
        body, OperationResultTr.ofCreateAccount(CreateAccountResult.ofSuccess()), true);
  }

  /** Merges an account that has nothing else; creates one if there are few such. */
  static Outcome mergeOrCreate(Scene scene) {
    return scene.census.newcomers.size() < MOST_NEWCOMERS && scene.dice.oneIn(3)
        ? create(scene)
        : merge(scene);
  }

  private static Outcome merge(Scene scene) {
    PublicKey leaver = scene.doomed ? null : leaver(scene);
    PublicKey heir = scene.payer;
    if (leaver == null) {
      scene.actAs(scene.maker());
    } else {
      scene.actAs(leaver);
    }
    MuxedAccount destination = scene.address(heir);
    OperationBody body = OperationBody.ofAccountMerge(destination);
    if (leaver == null) {
      return new Outcome(
          body,
          OperationResultTr.ofAccountMerge(
              AccountMergeResult.of(AccountMergeResultCode.ACCOUNT_MERGE_HAS_SUB_ENTRIES)),
          false);
    }
    long balance = scene.account(leaver).balance;
    LedgerEntry entry = scene.entry(LedgerKeys.account(leaver));
    PublicKey sponsor = Sponsors.of(entry);
    scene.add(heir, scene.world.lumens, balance);
    scene.operation().store(LedgerKeys.account(leaver), null);
    if (sponsor != null) {
      scene.edit(sponsor, draft -> draft.sponsoring -= 2);
    }
    scene.emitMovement(scene.world.lumens, Events.address(leaver), Events.address(heir), balance);
    return new Outcome(
        body, OperationResultTr.ofAccountMerge(AccountMergeResult.ofSuccess(balance)), true);
  }

  /** Draws an account that may go: it owns and sponsors nothing, and no transaction needs it. */
  private static @Nullable PublicKey leaver(Scene scene) {
    for (int tries = 0; tries < 8; tries++) {
      PublicKey candidate = scene.census.newcomers.any(scene.dice);
      if (candidate != null && !scene.needed.contains(candidate) && scene.exists(candidate)) {
        AccountDraft account = scene.account(candidate);
        if (account.subEntries + account.sponsoring + account.buying == 0
            && account.seqNum < scene.ledger << 32) {
          return candidate;
        }
      }
    }
    return null;
  }

  static Outcome setOptions(Scene scene) {
    if (scene.doomed) {
      return new Outcome(
          OperationBody.ofSetOptions(
              options(null, null, new Signer(SignerKey.ofEd25519(scene.source.ed25519()), 1))),
          OperationResultTr.ofSetOptions(
              SetOptionsResult.of(SetOptionsResultCode.SET_OPTIONS_BAD_SIGNER)),
          false);
    }
    return switch (scene.dice.below(5)) {
      case 0 -> homeDomain(scene);
      case 1 -> thresholds(scene);
      case 2 -> inflationDestination(scene);
      default -> signer(scene);
    };
  }

  private static Outcome homeDomain(Scene scene) {
    XdrString domain = XdrString.of("wallet-" + scene.dice.below(100) + ".example.com");
    scene.edit(scene.source, account -> account.homeDomain = domain);
    return optionsSet(options(domain, null, null));
  }

  /** All thresholds can be met by the master key, whose weight is 1. */
  private static Outcome thresholds(Scene scene) {
    long threshold = scene.dice.below(2);
    byte level = (byte) threshold;
    scene.edit(
        scene.source, account -> account.thresholds = Opaque.of((byte) 1, level, level, level));
    return optionsSet(
        new SetOptionsOp(null, null, null, 1L, threshold, threshold, threshold, null, null));
  }

  private static Outcome inflationDestination(Scene scene) {
    PublicKey destination = scene.dice.any(scene.world.hubs);
    scene.edit(scene.source, account -> account.inflationDestination = destination);
    return optionsSet(
        new SetOptionsOp(destination, null, null, null, null, null, null, null, null));
  }

  /** Adds a signer, or removes one, or changes its weight. */
  static Outcome signer(Scene scene) {
    AccountDraft account = scene.account(scene.source);
    int signers = account.signers.size();
    if (signers < MOST_SIGNERS && scene.dice.oneIn(2) && scene.canReserve(scene.source)) {
      return addSigner(scene);
    }
    if (signers == 0) {
      return homeDomain(scene);
    }
    int chosen = scene.dice.below(signers);
    SignerKey key = account.signers.get(chosen).key();
    if (scene.dice.oneIn(2)) {
      Signer changed = new Signer(key, scene.dice.between(1, 20));
      scene.edit(scene.source, draft -> draft.signers.set(chosen, changed));
      return optionsSet(options(null, null, changed));
    }
    account
        .signerSponsors
        .get(chosen)
        .ifPresent(sponsor -> scene.edit(sponsor, draft -> draft.sponsoring--));
    scene.edit(
        scene.source,
        draft -> {
          draft.signers.remove(chosen);
          draft.sponsored -= draft.signerSponsors.remove(chosen).isPresent() ? 1 : 0;
          draft.subEntries--;
        });
    return optionsSet(options(null, null, new Signer(key, 0)));
  }

  /** Adds a signer; its reserve is paid by who sponsors the source now, if anybody. */
  static Outcome addSigner(Scene scene) {
    Signer signer = new Signer(newKey(scene.dice), scene.dice.between(1, 20));
    PublicKey sponsor = scene.sponsors.get(scene.source);
    if (sponsor != null) {
      scene.edit(sponsor, draft -> draft.sponsoring++);
    }
    scene.edit(
        scene.source,
        draft -> {
          // Signers are in the order of their keys.
          int place = 0;
          while (place < draft.signers.size()
              && SignerKeys.compare(draft.signers.get(place).key(), signer.key()) < 0) {
            place++;
          }
          draft.signers.add(place, signer);
          draft.signerSponsors.add(place, Optional.ofNullable(sponsor));
          draft.sponsored += sponsor == null ? 0 : 1;
          draft.subEntries++;
        });
    return optionsSet(options(null, null, signer));
  }

  private static SignerKey newKey(Dice dice) {
    return switch (dice.below(6)) {
      case 0 -> SignerKey.ofHashX(dice.opaque(32));
      case 1 -> SignerKey.ofPreAuthTx(dice.opaque(32));
      default -> SignerKey.ofEd25519(dice.opaque(32));
    };
  }

  private static SetOptionsOp options(
      @Nullable XdrString homeDomain, @Nullable Long setFlags, @Nullable Signer signer) {
    return new SetOptionsOp(null, null, setFlags, null, null, null, null, homeDomain, signer);
  }

  private static Outcome optionsSet(SetOptionsOp options) {
    return new Outcome(
        OperationBody.ofSetOptions(options),
        OperationResultTr.ofSetOptions(SetOptionsResult.ofSuccess()),
        true);
  }

  static Outcome bumpSequence(Scene scene) {
    if (scene.doomed) {
      return new Outcome(
          OperationBody.ofBumpSequence(new BumpSequenceOp(-1)),
          OperationResultTr.ofBumpSequence(BumpSequenceResult.ofBadSeq()),
          false);
    }
    long next = scene.account(scene.source).seqNum + scene.dice.between(1, 1_000);
    scene.edit(
        scene.source,
        account -> {
          account.seqNum = next;
          account.seqLedger = scene.ledger;
          account.seqTime = scene.closeTime;
        });
    return new Outcome(
        OperationBody.ofBumpSequence(new BumpSequenceOp(next)),
        OperationResultTr.ofBumpSequence(BumpSequenceResult.ofSuccess()),
        true);
  }

  /** There has been no inflation since protocol 12, but it may still be asked for. */
  static Outcome inflation(Scene scene) {
    scene.actAs(scene.payer);
    return new Outcome(
        OperationBody.ofInflation(),
        OperationResultTr.ofInflation(InflationResult.ofNotTime()),
        false);
  }
}
