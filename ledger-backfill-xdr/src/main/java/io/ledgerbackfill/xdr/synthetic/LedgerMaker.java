package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.model.ExtensionPoint;
import io.ledgerbackfill.xdr.model.GeneralizedTransactionSet;
import io.ledgerbackfill.xdr.model.LedgerCloseMeta;
import io.ledgerbackfill.xdr.model.LedgerCloseMetaExt;
import io.ledgerbackfill.xdr.model.LedgerCloseMetaExtV1;
import io.ledgerbackfill.xdr.model.LedgerCloseMetaV2;
import io.ledgerbackfill.xdr.model.LedgerEntryChange;
import io.ledgerbackfill.xdr.model.LedgerHeaderHistoryEntry;
import io.ledgerbackfill.xdr.model.LedgerKey;
import io.ledgerbackfill.xdr.model.PublicKey;
import io.ledgerbackfill.xdr.model.TransactionResultMetaV1;
import io.ledgerbackfill.xdr.model.TransactionResultPair;
import io.ledgerbackfill.xdr.model.TransactionResultSet;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Closes ledgers: first all fees, then all transactions, then what is given back of fees. */
final class LedgerMaker {

  private static final int BASE_FEE = 100;
  private static final int FEE_BUMPS = 13;
  private static final long CONTRACT_STATE_BYTES = 1_357_333_587L;

  private final World world;
  private final Dice dice;
  private final Repertoire repertoire;
  private final TransactionMaker transactions;
  private final HeaderChain chain;

  LedgerMaker(World world, Dice dice, Repertoire repertoire, HeaderChain chain) {
    this.world = world;
    this.dice = dice;
    this.repertoire = repertoire;
    this.transactions = new TransactionMaker(world, dice);
    this.chain = chain;
  }

  /** Closes the next ledger. */
  LedgerCloseMeta close(int transactionCount) {
    chain.advance(dice);
    List<LedgerKey> evicted = world.evict(chain.sequence());
    Set<PublicKey> needed = new HashSet<>();
    List<Plan> plans = plan(transactionCount, needed);
    List<List<LedgerEntryChange>> fees = new ArrayList<>();
    for (Plan plan : plans) {
      fees.add(pay(plan.feeSource(), plan.charged()));
    }
    List<Applied> applied = new ArrayList<>();
    for (int i = 0; i < plans.size(); i++) {
      applied.add(
          transactions.apply(
              plans.get(i), fees.get(i), chain.sequence(), chain.closeTime(), needed));
    }
    List<TransactionResultMetaV1> processing = new ArrayList<>();
    List<TransactionResultPair> results = new ArrayList<>();
    for (Applied transaction : applied) {
      processing.add(processing(transaction));
      results.add(transaction.result());
    }
    GeneralizedTransactionSet set = TransactionSets.of(chain.previousHash(), applied, dice);
    LedgerHeaderHistoryEntry header =
        chain.close(
            world,
            Hashes.sha256(GeneralizedTransactionSet.XDR, set),
            Hashes.sha256(TransactionResultSet.XDR, new TransactionResultSet(results)),
            dice);
    return LedgerCloseMeta.ofV2(
        new LedgerCloseMetaV2(
            LedgerCloseMetaExt.ofV1(new LedgerCloseMetaExtV1(ExtensionPoint.ofV0(), 1_000)),
            header,
            set,
            processing,
            List.of(),
            List.of(),
            CONTRACT_STATE_BYTES,
            evicted));
  }

  /** Draws transactions, no two of them of one source; those about contracts come last. */
  private List<Plan> plan(int count, Set<PublicKey> needed) {
    List<Plan> classic = new ArrayList<>();
    List<Plan> soroban = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      Act act = repertoire.draw(dice);
      List<OperationMaker> operations = act.operations().apply(dice);
      PublicKey sponsor = dice.percent(FEE_BUMPS) ? dice.popular(world.hubs) : null;
      long resourceFee = act.soroban() ? dice.between(20_000, 300_000) : 0;
      long charged = resourceFee + BASE_FEE * (operations.size() + (sponsor == null ? 0L : 1L));
      PublicKey payer = payer(sponsor == null ? charged : 0, needed);
      if (payer == null) {
        continue;
      }
      needed.add(payer);
      int doomed = dice.percent(act.failures()) ? dice.below(operations.size()) : -1;
      (act.soroban() ? soroban : classic)
          .add(new Plan(payer, sponsor, act.soroban(), operations, doomed, charged, resourceFee));
    }
    classic.addAll(soroban);
    return classic;
  }

  private @Nullable PublicKey payer(long charged, Set<PublicKey> needed) {
    for (int tries = 0; tries < 16; tries++) {
      PublicKey candidate = world.census.people.popular(dice);
      if (candidate != null && !needed.contains(candidate)) {
        AccountDraft account = new AccountDraft(AccountEntries.find(world, candidate));
        if (account.balance - account.selling - account.reserve() >= charged) {
          return candidate;
        }
      }
    }
    return null;
  }

  private List<LedgerEntryChange> pay(PublicKey feeSource, long fee) {
    EntryLayer layer = new EntryLayer(world);
    AccountEntries.edit(layer, feeSource, chain.sequence(), account -> account.balance -= fee);
    layer.commit();
    world.feePool += fee;
    return layer.changes();
  }

  private TransactionResultMetaV1 processing(Applied transaction) {
    List<LedgerEntryChange> refund =
        transaction.refund() == 0
            ? List.of()
            : pay(transaction.plan().feeSource(), -transaction.refund());
    return new TransactionResultMetaV1(
        ExtensionPoint.ofV0(),
        transaction.result(),
        transaction.feeChanges(),
        transaction.meta(),
        refund);
  }
}
