package io.ledgerbackfill.bench.jmh;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.ledger.LedgerTransaction;
import io.ledgerbackfill.xdr.ledger.LedgerTransactions;
import io.ledgerbackfill.xdr.model.AccountEntry;
import io.ledgerbackfill.xdr.model.ClaimableBalanceEntry;
import io.ledgerbackfill.xdr.model.ContractDataEntry;
import io.ledgerbackfill.xdr.model.ContractEvent;
import io.ledgerbackfill.xdr.model.ContractEventBody;
import io.ledgerbackfill.xdr.model.ContractEventV0;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryChange;
import io.ledgerbackfill.xdr.model.LedgerEntryData;
import io.ledgerbackfill.xdr.model.LedgerKey;
import io.ledgerbackfill.xdr.model.LiquidityPoolEntry;
import io.ledgerbackfill.xdr.model.LiquidityPoolEntryBody;
import io.ledgerbackfill.xdr.model.LiquidityPoolEntryConstantProduct;
import io.ledgerbackfill.xdr.model.OfferEntry;
import io.ledgerbackfill.xdr.model.Operation;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.OperationMeta;
import io.ledgerbackfill.xdr.model.OperationMetaV2;
import io.ledgerbackfill.xdr.model.OperationResult;
import io.ledgerbackfill.xdr.model.SCVal;
import io.ledgerbackfill.xdr.model.SorobanTransactionMeta;
import io.ledgerbackfill.xdr.model.TransactionMeta;
import io.ledgerbackfill.xdr.model.TransactionMetaV3;
import io.ledgerbackfill.xdr.model.TransactionMetaV4;
import io.ledgerbackfill.xdr.model.TrustLineEntry;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * Reads through views what an indexer of everything reads: each transaction, operation, result,
 * ledger entry change and contract event, with the numbers and keys in them.
 */
final class LedgerWalk {

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.BIG_ENDIAN);

  private final LedgerTransactions transactions;
  private long sum;

  LedgerWalk(LedgerTransactions transactions) {
    this.transactions = transactions;
  }

  /** Reads a ledger, and returns a sum of all that was read. */
  long walk(XdrDocument doc) {
    sum = 0;
    transactions.read(doc, doc.root());
    for (int i = 0; i < transactions.size(); i++) {
      transaction(doc, transactions.get(i));
    }
    return sum;
  }

  private void transaction(XdrDocument doc, LedgerTransaction transaction) {
    sum += transaction.resultCode().value() + (transaction.isFeeBump() ? 1 : 0);
    key(doc, transaction.source());
    long operations = transaction.operations();
    for (int i = 0; i < doc.size(operations); i++) {
      long operation = Operation.at(doc, operations, i);
      sum += OperationBody.type(doc, Operation.body(doc, operation)).value();
      sum += Operation.end(doc, operation) - XdrDocument.offset(operation);
    }
    long results = transaction.operationResults();
    if (results != LedgerTransaction.ABSENT) {
      for (int i = 0; i < doc.size(results); i++) {
        sum += OperationResult.code(doc, OperationResult.at(doc, results, i)).value();
      }
    }
    changes(doc, transaction.feeProcessing());
    meta(doc, transaction.meta());
  }

  private void meta(XdrDocument doc, long meta) {
    switch (TransactionMeta.v(doc, meta)) {
      case 3 -> {
        long v3 = TransactionMeta.v3(doc, meta);
        long operations = TransactionMetaV3.operations(doc, v3);
        for (int i = 0; i < doc.size(operations); i++) {
          changes(doc, OperationMeta.changes(doc, OperationMeta.at(doc, operations, i)));
        }
        if (TransactionMetaV3.hasSorobanMeta(doc, v3)) {
          events(doc, SorobanTransactionMeta.events(doc, TransactionMetaV3.sorobanMeta(doc, v3)));
        }
      }
      case 4 -> {
        long operations = TransactionMetaV4.operations(doc, TransactionMeta.v4(doc, meta));
        for (int i = 0; i < doc.size(operations); i++) {
          long operation = OperationMetaV2.at(doc, operations, i);
          changes(doc, OperationMetaV2.changes(doc, operation));
          events(doc, OperationMetaV2.events(doc, operation));
        }
      }
      default -> throw new IllegalArgumentException("a meta older than the sample");
    }
  }

  private void changes(XdrDocument doc, long changes) {
    for (int i = 0; i < doc.size(changes); i++) {
      long change = LedgerEntryChange.at(doc, changes, i);
      switch (LedgerEntryChange.type(doc, change)) {
        case LEDGER_ENTRY_CREATED -> entry(doc, LedgerEntryChange.created(doc, change));
        case LEDGER_ENTRY_UPDATED -> entry(doc, LedgerEntryChange.updated(doc, change));
        case LEDGER_ENTRY_STATE -> entry(doc, LedgerEntryChange.state(doc, change));
        case LEDGER_ENTRY_RESTORED -> entry(doc, LedgerEntryChange.restored(doc, change));
        case LEDGER_ENTRY_REMOVED ->
            sum += LedgerKey.type(doc, LedgerEntryChange.removed(doc, change)).value();
      }
    }
  }

  private void entry(XdrDocument doc, long entry) {
    sum += LedgerEntry.lastModifiedLedgerSeq(doc, entry);
    long data = LedgerEntry.data(doc, entry);
    switch (LedgerEntryData.type(doc, data)) {
      case ACCOUNT -> {
        long account = LedgerEntryData.account(doc, data);
        sum += AccountEntry.balance(doc, account) + AccountEntry.seqNum(doc, account);
        key(doc, XdrDocument.offset(AccountEntry.accountID(doc, account)) + 4);
        sum += doc.size(AccountEntry.signers(doc, account));
        sum += XdrDocument.length(AccountEntry.homeDomain(doc, account));
      }
      case TRUSTLINE -> {
        long line = LedgerEntryData.trustLine(doc, data);
        sum += TrustLineEntry.balance(doc, line) + TrustLineEntry.limit(doc, line);
        sum += TrustLineEntry.flags(doc, line);
        key(doc, XdrDocument.offset(TrustLineEntry.accountID(doc, line)) + 4);
      }
      case OFFER -> {
        long offer = LedgerEntryData.offer(doc, data);
        sum += OfferEntry.amount(doc, offer) + OfferEntry.offerID(doc, offer);
        key(doc, XdrDocument.offset(OfferEntry.sellerID(doc, offer)) + 4);
      }
      case CLAIMABLE_BALANCE ->
          sum += ClaimableBalanceEntry.amount(doc, LedgerEntryData.claimableBalance(doc, data));
      case LIQUIDITY_POOL -> {
        long pool =
            LiquidityPoolEntryBody.constantProduct(
                doc, LiquidityPoolEntry.body(doc, LedgerEntryData.liquidityPool(doc, data)));
        sum += LiquidityPoolEntryConstantProduct.reserveA(doc, pool);
        sum += LiquidityPoolEntryConstantProduct.reserveB(doc, pool);
      }
      case CONTRACT_DATA -> {
        long contract = LedgerEntryData.contractData(doc, data);
        sum += SCVal.type(doc, ContractDataEntry.key(doc, contract)).value();
        sum += SCVal.type(doc, ContractDataEntry.val(doc, contract)).value();
      }
      default -> {}
    }
  }

  private void events(XdrDocument doc, long events) {
    for (int i = 0; i < doc.size(events); i++) {
      long event = ContractEvent.at(doc, events, i);
      if (ContractEvent.hasContractID(doc, event)) {
        key(doc, XdrDocument.offset(ContractEvent.contractID(doc, event)));
      }
      long body = ContractEventBody.v0(doc, ContractEvent.body(doc, event));
      long topics = ContractEventV0.topics(doc, body);
      for (int topic = 0; topic < doc.size(topics); topic++) {
        sum += SCVal.type(doc, SCVal.at(doc, topics, topic)).value();
      }
      sum += SCVal.type(doc, ContractEventV0.data(doc, body)).value();
    }
  }

  /** Touches a key of 32 bytes. */
  private void key(XdrDocument doc, int offset) {
    byte[] bytes = doc.bytes();
    sum += (long) LONG.get(bytes, offset) ^ (long) LONG.get(bytes, offset + 24);
  }
}
