package io.ledgerbackfill.xdr.indexer.rules;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.indexer.Address;
import io.ledgerbackfill.xdr.indexer.OperationContext;
import io.ledgerbackfill.xdr.indexer.RowEmitter;
import io.ledgerbackfill.xdr.indexer.RowProcessor;
import io.ledgerbackfill.xdr.indexer.TransactionContext;
import io.ledgerbackfill.xdr.indexer.rules.transfers.ClaimableBalanceTransfers;
import io.ledgerbackfill.xdr.indexer.rules.transfers.ContractTransfers;
import io.ledgerbackfill.xdr.indexer.rules.transfers.FeeTransfer;
import io.ledgerbackfill.xdr.indexer.rules.transfers.NativeReconciliation;
import io.ledgerbackfill.xdr.indexer.rules.transfers.OfferTransfers;
import io.ledgerbackfill.xdr.indexer.rules.transfers.PoolTransfers;
import io.ledgerbackfill.xdr.indexer.rules.transfers.TokenMovements;
import io.ledgerbackfill.xdr.model.AccountMergeResult;
import io.ledgerbackfill.xdr.model.ClawbackOp;
import io.ledgerbackfill.xdr.model.CreateAccountOp;
import io.ledgerbackfill.xdr.model.InflationPayout;
import io.ledgerbackfill.xdr.model.InflationResult;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.OperationResult;
import io.ledgerbackfill.xdr.model.OperationResultTr;
import io.ledgerbackfill.xdr.model.PaymentOp;

/**
 * Which balances moved, and which accounts came and went with that (CAP-67): by the fee, by the
 * operations of successful transactions, and by the events of contracts. Operations without
 * contracts are read from what they say and what they changed, also where the meta has events of
 * them.
 */
final class TokenTransfers implements RowProcessor {

  private final FeeTransfer fee = new FeeTransfer();
  private final TokenMovements movements = new TokenMovements();
  private final OfferTransfers offers = new OfferTransfers(movements);
  private final ClaimableBalanceTransfers claimableBalances =
      new ClaimableBalanceTransfers(movements);
  private final PoolTransfers pools = new PoolTransfers(movements);
  private final ContractTransfers contracts = new ContractTransfers(movements);
  private final NativeReconciliation reconciliation = new NativeReconciliation(movements);
  private final Address other = new Address();

  @Override
  public void transaction(TransactionContext transaction, RowEmitter rows) {
    fee.add(transaction, rows);
  }

  @Override
  public void operation(OperationContext operation, RowEmitter rows) {
    if (!operation.transaction().transaction().isSuccessful()) {
      return;
    }
    movements.begin(operation, rows);
    if (move(operation)) {
      reconciliation.add(operation);
    }
  }

  /** Creates the rows of an operation; tells whether its type is one that moves anything. */
  private boolean move(OperationContext operation) {
    switch (operation.type()) {
      case CREATE_ACCOUNT -> createAccount(operation);
      case PAYMENT -> pay(operation);
      case ACCOUNT_MERGE -> merge(operation);
      case INFLATION -> inflate(operation);
      case CLAWBACK -> clawBack(operation);
      case PATH_PAYMENT_STRICT_RECEIVE -> offers.payStrictReceive(operation);
      case PATH_PAYMENT_STRICT_SEND -> offers.payStrictSend(operation);
      case MANAGE_SELL_OFFER, MANAGE_BUY_OFFER, CREATE_PASSIVE_SELL_OFFER ->
          offers.manage(operation);
      case CREATE_CLAIMABLE_BALANCE -> claimableBalances.create(operation);
      case CLAIM_CLAIMABLE_BALANCE -> claimableBalances.claim(operation);
      case CLAWBACK_CLAIMABLE_BALANCE -> claimableBalances.clawBack(operation);
      case LIQUIDITY_POOL_DEPOSIT -> pools.deposit(operation);
      case LIQUIDITY_POOL_WITHDRAW -> pools.withdraw(operation);
      case ALLOW_TRUST, SET_TRUST_LINE_FLAGS -> pools.revoke(operation);
      case INVOKE_HOST_FUNCTION -> contracts.add(operation);
      default -> {
        return false;
      }
    }
    return true;
  }

  private void createAccount(OperationContext operation) {
    XdrDocument doc = operation.document();
    long op = OperationBody.createAccountOp(doc, operation.body());
    other.account(doc, CreateAccountOp.destination(doc, op));
    movements
        .nativeAsset()
        .amount(CreateAccountOp.startingBalance(doc, op))
        .directed(movements.source(), other);
  }

  private void pay(OperationContext operation) {
    XdrDocument doc = operation.document();
    long op = OperationBody.paymentOp(doc, operation.body());
    other.reduced(doc, PaymentOp.destination(doc, op));
    movements
        .asset(PaymentOp.asset(doc, op))
        .amount(PaymentOp.amount(doc, op))
        .directed(movements.source(), other);
  }

  /** The result tells how much the account had. */
  private void merge(OperationContext operation) {
    XdrDocument doc = operation.document();
    long result =
        OperationResultTr.accountMergeResult(doc, OperationResult.tr(doc, operation.result()));
    other.reduced(doc, OperationBody.destination(doc, operation.body()));
    movements
        .nativeAsset()
        .amount(AccountMergeResult.sourceAccountBalance(doc, result))
        .directed(movements.source(), other);
  }

  private void inflate(OperationContext operation) {
    XdrDocument doc = operation.document();
    long result =
        OperationResultTr.inflationResult(doc, OperationResult.tr(doc, operation.result()));
    long payouts = InflationResult.payouts(doc, result);
    for (int i = 0; i < doc.size(payouts); i++) {
      long payout = InflationPayout.at(doc, payouts, i);
      other.account(doc, InflationPayout.destination(doc, payout));
      movements.nativeAsset().amount(InflationPayout.amount(doc, payout)).mint(other);
    }
  }

  private void clawBack(OperationContext operation) {
    XdrDocument doc = operation.document();
    long op = OperationBody.clawbackOp(doc, operation.body());
    other.reduced(doc, ClawbackOp.from(doc, op));
    movements.asset(ClawbackOp.asset(doc, op)).amount(ClawbackOp.amount(doc, op)).clawback(other);
  }
}
