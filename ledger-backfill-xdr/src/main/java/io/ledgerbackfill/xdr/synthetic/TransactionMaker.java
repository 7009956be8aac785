package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.model.ContractEvent;
import io.ledgerbackfill.xdr.model.DiagnosticEvent;
import io.ledgerbackfill.xdr.model.ExtensionPoint;
import io.ledgerbackfill.xdr.model.FeeBumpTransactionEnvelope;
import io.ledgerbackfill.xdr.model.InnerTransactionResult;
import io.ledgerbackfill.xdr.model.InnerTransactionResultExt;
import io.ledgerbackfill.xdr.model.InnerTransactionResultPair;
import io.ledgerbackfill.xdr.model.InnerTransactionResultResult;
import io.ledgerbackfill.xdr.model.LedgerEntryChange;
import io.ledgerbackfill.xdr.model.Memo;
import io.ledgerbackfill.xdr.model.MuxedAccount;
import io.ledgerbackfill.xdr.model.Operation;
import io.ledgerbackfill.xdr.model.OperationMetaV2;
import io.ledgerbackfill.xdr.model.OperationResult;
import io.ledgerbackfill.xdr.model.PublicKey;
import io.ledgerbackfill.xdr.model.SorobanTransactionMetaExt;
import io.ledgerbackfill.xdr.model.SorobanTransactionMetaExtV1;
import io.ledgerbackfill.xdr.model.SorobanTransactionMetaV2;
import io.ledgerbackfill.xdr.model.TransactionEnvelope;
import io.ledgerbackfill.xdr.model.TransactionEvent;
import io.ledgerbackfill.xdr.model.TransactionEventStage;
import io.ledgerbackfill.xdr.model.TransactionMeta;
import io.ledgerbackfill.xdr.model.TransactionMetaV4;
import io.ledgerbackfill.xdr.model.TransactionResult;
import io.ledgerbackfill.xdr.model.TransactionResultCode;
import io.ledgerbackfill.xdr.model.TransactionResultExt;
import io.ledgerbackfill.xdr.model.TransactionResultPair;
import io.ledgerbackfill.xdr.model.TransactionResultResult;
import io.ledgerbackfill.xdr.model.TransactionV1Envelope;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Applies transactions, one after the other, after all of them have paid their fees. */
final class TransactionMaker {

  private final World world;
  private final Dice dice;
  private final Envelopes envelopes;

  TransactionMaker(World world, Dice dice) {
    this.world = world;
    this.dice = dice;
    this.envelopes = new Envelopes(world, dice);
  }

  Applied apply(
      Plan plan,
      List<LedgerEntryChange> feeChanges,
      long ledger,
      long closeTime,
      Set<PublicKey> needed) {
    Memo memo = envelopes.memo();
    EntryLayer preparation = new EntryLayer(world);
    long seqNum = prepare(plan, preparation, ledger, closeTime);
    Scene scene = new Scene(world, dice, ledger, closeTime, plan.payer(), seqNum, memo, needed);
    List<Operation> operations = new ArrayList<>();
    List<OperationResult> results = new ArrayList<>();
    List<OperationMetaV2> metas = new ArrayList<>();
    List<DiagnosticEvent> diagnostics = List.of();
    boolean successful = true;
    for (int i = 0; i < plan.operations().size(); i++) {
      scene.begin(i, i == plan.doomed());
      Outcome outcome = plan.operations().get(i).apply(scene);
      MuxedAccount source =
          scene.source.equals(plan.payer()) ? null : MuxedAccount.ofEd25519(scene.source.ed25519());
      operations.add(new Operation(source, outcome.body()));
      results.add(OperationResult.ofInner(outcome.result()));
      metas.add(
          new OperationMetaV2(ExtensionPoint.ofV0(), scene.operation().changes(), scene.events()));
      if (plan.soroban()) {
        diagnostics = Diagnostics.of(scene, outcome.body(), outcome.successful());
      }
      scene.end();
      successful &= outcome.successful();
    }
    if (successful) {
      scene.commit();
    }
    long refund = refund(plan, successful);
    TransactionMeta meta =
        TransactionMeta.ofV4(
            new TransactionMetaV4(
                ExtensionPoint.ofV0(),
                preparation.changes(),
                successful ? metas : List.of(),
                List.of(),
                plan.soroban() ? sorobanMeta(plan, scene, refund) : null,
                feeEvents(plan, refund),
                diagnostics));
    TransactionV1Envelope inner = envelopes.inner(plan, scene, operations);
    Opaque innerHash = envelopes.hash(inner.tx());
    TransactionResultCode code =
        successful ? TransactionResultCode.txSUCCESS : TransactionResultCode.txFAILED;
    long fee = plan.charged() - refund;
    if (plan.sponsor() == null) {
      return new Applied(
          plan,
          TransactionEnvelope.ofTx(inner),
          innerHash,
          pair(innerHash, fee, TransactionResultResult.ofResults(code, results)),
          meta,
          feeChanges,
          refund);
    }
    FeeBumpTransactionEnvelope outer = envelopes.feeBump(plan.sponsor(), plan.charged(), inner);
    Opaque hash = envelopes.hash(outer.tx());
    var innerPair =
        new InnerTransactionResultPair(
            innerHash,
            new InnerTransactionResult(
                0,
                InnerTransactionResultResult.ofResults(code, results),
                InnerTransactionResultExt.ofV0()));
    TransactionResultResult result =
        TransactionResultResult.ofInnerResultPair(
            successful
                ? TransactionResultCode.txFEE_BUMP_INNER_SUCCESS
                : TransactionResultCode.txFEE_BUMP_INNER_FAILED,
            innerPair);
    return new Applied(
        plan,
        TransactionEnvelope.ofTxFeeBump(outer),
        hash,
        pair(hash, fee, result),
        meta,
        feeChanges,
        refund);
  }

  /** Takes the next sequence number, whatever comes after. */
  private long prepare(Plan plan, EntryLayer layer, long ledger, long closeTime) {
    PublicKey sponsor = plan.sponsor();
    if (sponsor != null) {
      // A fee bump looks for one-time signers of the fee source, so that entry is written, too.
      AccountEntries.edit(layer, sponsor, ledger, account -> {});
    }
    AccountEntries.edit(
        layer,
        plan.payer(),
        ledger,
        account -> {
          account.seqNum++;
          account.seqLedger = ledger;
          account.seqTime = closeTime;
        });
    layer.commit();
    return AccountEntries.find(world, plan.payer()).seqNum();
  }

  /** Of the fee for resources, what was not used comes back. */
  private long refund(Plan plan, boolean successful) {
    if (!plan.soroban()) {
      return 0;
    }
    return plan.resourceFee() * (successful ? dice.between(20, 45) : dice.between(45, 60)) / 100;
  }

  private List<TransactionEvent> feeEvents(Plan plan, long refund) {
    TransactionEvent fee =
        event(
            TransactionEventStage.TRANSACTION_EVENT_STAGE_BEFORE_ALL_TXS,
            Events.fee(world.lumens, plan.feeSource(), plan.charged()));
    return refund == 0
        ? List.of(fee)
        : List.of(
            fee,
            event(
                TransactionEventStage.TRANSACTION_EVENT_STAGE_AFTER_ALL_TXS,
                Events.fee(world.lumens, plan.feeSource(), -refund)));
  }

  private static TransactionEvent event(TransactionEventStage stage, ContractEvent event) {
    return new TransactionEvent(stage, event);
  }

  private static @Nullable SorobanTransactionMetaV2 sorobanMeta(
      Plan plan, Scene scene, long refund) {
    long used = plan.resourceFee() - refund;
    long refundable = used / 3;
    return new SorobanTransactionMetaV2(
        SorobanTransactionMetaExt.ofV1(
            new SorobanTransactionMetaExtV1(
                ExtensionPoint.ofV0(), used - refundable, refundable, refundable / 2)),
        scene.returnValue);
  }

  private static TransactionResultPair pair(Opaque hash, long fee, TransactionResultResult result) {
    return new TransactionResultPair(
        hash, new TransactionResult(fee, result, TransactionResultExt.ofV0()));
  }
}
