package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrString;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import io.ledgerbackfill.xdr.ledger.TransactionHasher;
import io.ledgerbackfill.xdr.model.DecoratedSignature;
import io.ledgerbackfill.xdr.model.FeeBumpTransaction;
import io.ledgerbackfill.xdr.model.FeeBumpTransactionEnvelope;
import io.ledgerbackfill.xdr.model.FeeBumpTransactionExt;
import io.ledgerbackfill.xdr.model.FeeBumpTransactionInnerTx;
import io.ledgerbackfill.xdr.model.LedgerEntryType;
import io.ledgerbackfill.xdr.model.LedgerFootprint;
import io.ledgerbackfill.xdr.model.LedgerKey;
import io.ledgerbackfill.xdr.model.Memo;
import io.ledgerbackfill.xdr.model.MuxedAccount;
import io.ledgerbackfill.xdr.model.Operation;
import io.ledgerbackfill.xdr.model.Preconditions;
import io.ledgerbackfill.xdr.model.PreconditionsV2;
import io.ledgerbackfill.xdr.model.PublicKey;
import io.ledgerbackfill.xdr.model.SorobanResources;
import io.ledgerbackfill.xdr.model.SorobanTransactionData;
import io.ledgerbackfill.xdr.model.SorobanTransactionDataExt;
import io.ledgerbackfill.xdr.model.TimeBounds;
import io.ledgerbackfill.xdr.model.Transaction;
import io.ledgerbackfill.xdr.model.TransactionExt;
import io.ledgerbackfill.xdr.model.TransactionV1Envelope;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** Puts operations into signed envelopes. The signatures are random: nobody has the keys. */
final class Envelopes {

  private static final int BASE_FEE = 100;
  private static final int SIGNATURE_LENGTH = 64;

  private final Dice dice;
  private final TransactionHasher hasher;
  private final XdrWriter out = new XdrWriter();

  Envelopes(World world, Dice dice) {
    this.dice = dice;
    this.hasher = new TransactionHasher(world.network);
  }

  /** Draws a memo; mostly there is none. */
  Memo memo() {
    int lot = dice.below(100);
    if (lot < 82) {
      return Memo.ofNone();
    }
    if (lot < 95) {
      return Memo.ofText(XdrString.of("invoice " + dice.skewed(10_000)));
    }
    return lot < 99 ? Memo.ofId(dice.below(1_000_000)) : Memo.ofHash(dice.opaque(32));
  }

  TransactionV1Envelope inner(Plan plan, Scene scene, List<Operation> operations) {
    long bid = BASE_FEE * (long) operations.size() * (dice.oneIn(4) ? 100 : 1);
    Transaction transaction =
        new Transaction(
            MuxedAccount.ofEd25519(plan.payer().ed25519()),
            plan.sponsor() == null ? Math.max(bid, plan.charged()) : plan.resourceFee() + bid,
            scene.seqNum,
            preconditions(scene.closeTime),
            scene.memo,
            operations,
            plan.soroban() ? TransactionExt.ofV1(resources(plan, scene)) : TransactionExt.ofV0());
    Set<Opaque> signers = new LinkedHashSet<>();
    signers.add(plan.payer().ed25519());
    for (Operation operation : operations) {
      MuxedAccount source = operation.sourceAccount();
      if (source != null) {
        signers.add(source.ed25519());
      }
    }
    List<DecoratedSignature> signatures = new ArrayList<>();
    for (Opaque signer : signers) {
      // An envelope takes no more.
      if (signatures.size() < 20) {
        signatures.add(signature(signer));
      }
    }
    return new TransactionV1Envelope(transaction, signatures);
  }

  FeeBumpTransactionEnvelope feeBump(PublicKey sponsor, long charged, TransactionV1Envelope inner) {
    return new FeeBumpTransactionEnvelope(
        new FeeBumpTransaction(
            MuxedAccount.ofEd25519(sponsor.ed25519()),
            charged + (dice.oneIn(2) ? 0 : dice.below(10_000)),
            FeeBumpTransactionInnerTx.ofTx(inner),
            FeeBumpTransactionExt.ofV0()),
        List.of(signature(sponsor.ed25519())));
  }

  private DecoratedSignature signature(Opaque key) {
    byte[] bytes = key.toByteArray();
    return new DecoratedSignature(
        Opaque.of(bytes, bytes.length - 4, 4), dice.opaque(SIGNATURE_LENGTH));
  }

  private Preconditions preconditions(long closeTime) {
    int lot = dice.below(100);
    if (lot < 4) {
      return Preconditions.ofNone();
    }
    TimeBounds bounds =
        dice.oneIn(4) ? new TimeBounds(0, 0) : new TimeBounds(0, closeTime + dice.between(5, 90));
    return lot < 72
        ? Preconditions.ofTime(bounds)
        : Preconditions.ofV2(new PreconditionsV2(bounds, null, null, 0, 0, List.of()));
  }

  private SorobanTransactionData resources(Plan plan, Scene scene) {
    List<LedgerKey> written = new ArrayList<>();
    for (LedgerKey key : scene.operation().keys()) {
      if (key.type() != LedgerEntryType.TTL && !scene.readOnly.contains(key)) {
        written.add(key);
      }
    }
    return new SorobanTransactionData(
        SorobanTransactionDataExt.ofV0(),
        new SorobanResources(
            new LedgerFootprint(List.copyOf(scene.readOnly), written),
            dice.between(500_000, 20_000_000),
            dice.amount(2_000),
            dice.amount(4_000)),
        plan.resourceFee());
  }

  Opaque hash(Transaction transaction) {
    out.reset();
    transaction.encode(out);
    byte[] hash = new byte[32];
    hasher.hashTransaction(out.bytes(), 0, out.size(), hash, 0);
    return Opaque.of(hash);
  }

  Opaque hash(FeeBumpTransaction transaction) {
    out.reset();
    transaction.encode(out);
    byte[] hash = new byte[32];
    hasher.hashFeeBump(out.bytes(), 0, out.size(), hash, 0);
    return Opaque.of(hash);
  }
}
