package io.ledgerbackfill.xdr.indexer.rules;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.indexer.Address;
import io.ledgerbackfill.xdr.indexer.OperationContext;
import io.ledgerbackfill.xdr.indexer.RowEmitter;
import io.ledgerbackfill.xdr.indexer.RowProcessor;
import io.ledgerbackfill.xdr.indexer.TransactionContext;
import io.ledgerbackfill.xdr.indexer.rules.participants.ContractParticipants;
import io.ledgerbackfill.xdr.indexer.rules.participants.SponsorParticipant;
import io.ledgerbackfill.xdr.ledger.LedgerTransaction;
import io.ledgerbackfill.xdr.model.AccountEntry;
import io.ledgerbackfill.xdr.model.AllowTrustOp;
import io.ledgerbackfill.xdr.model.BeginSponsoringFutureReservesOp;
import io.ledgerbackfill.xdr.model.Claimant;
import io.ledgerbackfill.xdr.model.ClaimantV0;
import io.ledgerbackfill.xdr.model.ClawbackOp;
import io.ledgerbackfill.xdr.model.CreateAccountOp;
import io.ledgerbackfill.xdr.model.CreateClaimableBalanceOp;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryChange;
import io.ledgerbackfill.xdr.model.LedgerEntryData;
import io.ledgerbackfill.xdr.model.LedgerEntryType;
import io.ledgerbackfill.xdr.model.LedgerKey;
import io.ledgerbackfill.xdr.model.LedgerKeyAccount;
import io.ledgerbackfill.xdr.model.LedgerKeyData;
import io.ledgerbackfill.xdr.model.LedgerKeyOffer;
import io.ledgerbackfill.xdr.model.LedgerKeyTrustLine;
import io.ledgerbackfill.xdr.model.Operation;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.OperationType;
import io.ledgerbackfill.xdr.model.PathPaymentStrictReceiveOp;
import io.ledgerbackfill.xdr.model.PathPaymentStrictSendOp;
import io.ledgerbackfill.xdr.model.PaymentOp;
import io.ledgerbackfill.xdr.model.RevokeSponsorshipOp;
import io.ledgerbackfill.xdr.model.RevokeSponsorshipOpSigner;
import io.ledgerbackfill.xdr.model.SetTrustLineFlagsOp;

/**
 * Who takes part in transactions and operations, successful or not, whether or not their state
 * changes: those who pay, and those whom an operation names.
 *
 * <p>Paths and offers of payments, pools, issuers and memos name nobody, and neither does the
 * transaction's meta.
 */
final class Participants implements RowProcessor {

  private final Address address = new Address();
  private final SponsorParticipant sponsor = new SponsorParticipant();
  private final ContractParticipants contracts = new ContractParticipants();

  @Override
  public void transaction(TransactionContext transaction, RowEmitter rows) {
    XdrDocument doc = transaction.document();
    LedgerTransaction tx = transaction.transaction();
    rows.participant(address.accountKey(doc, tx.source()));
    rows.participant(address.accountKey(doc, tx.feeSource()));
    long changes = tx.feeProcessing();
    for (int i = 0; i < doc.size(changes); i++) {
      addFeeAccount(transaction, LedgerEntryChange.at(doc, changes, i), rows);
    }
  }

  /** Adds the account that a change of the fee is about. */
  private void addFeeAccount(TransactionContext transaction, long change, RowEmitter rows) {
    XdrDocument doc = transaction.document();
    switch (LedgerEntryChange.type(doc, change)) {
      case LEDGER_ENTRY_CREATED -> addEntry(doc, LedgerEntryChange.created(doc, change), rows);
      case LEDGER_ENTRY_UPDATED -> addEntry(doc, LedgerEntryChange.updated(doc, change), rows);
      case LEDGER_ENTRY_STATE -> addEntry(doc, LedgerEntryChange.state(doc, change), rows);
      case LEDGER_ENTRY_REMOVED -> {
        long key = LedgerEntryChange.removed(doc, change);
        if (LedgerKey.type(doc, key) == LedgerEntryType.ACCOUNT) {
          add(doc, LedgerKeyAccount.accountID(doc, LedgerKey.account(doc, key)), rows);
        }
      }
      case LEDGER_ENTRY_RESTORED ->
          throw transaction.invalid("an entry is restored among the changes of its fee");
    }
  }

  private void addEntry(XdrDocument doc, long entry, RowEmitter rows) {
    long data = LedgerEntry.data(doc, entry);
    if (LedgerEntryData.type(doc, data) == LedgerEntryType.ACCOUNT) {
      add(doc, AccountEntry.accountID(doc, LedgerEntryData.account(doc, data)), rows);
    }
  }

  private void add(XdrDocument doc, long accountId, RowEmitter rows) {
    rows.participant(address.account(doc, accountId));
  }

  @Override
  public void operation(OperationContext operation, RowEmitter rows) {
    rows.participant(address.accountKey(operation.document(), operation.source()));
    addNamed(operation, rows);
    sponsor.add(operation, rows);
    LedgerTransaction tx = operation.transaction().transaction();
    if (tx.isSoroban() && tx.isSuccessful()) {
      contracts.add(operation, rows);
    }
  }

  /** Adds those whom the operation names, without multiplexing ids. */
  private void addNamed(OperationContext operation, RowEmitter rows) {
    XdrDocument doc = operation.document();
    long body = operation.body();
    switch (operation.type()) {
      case CREATE_ACCOUNT ->
          add(
              doc,
              CreateAccountOp.destination(doc, OperationBody.createAccountOp(doc, body)),
              rows);
      case PAYMENT ->
          addReduced(doc, PaymentOp.destination(doc, OperationBody.paymentOp(doc, body)), rows);
      case PATH_PAYMENT_STRICT_RECEIVE ->
          addReduced(
              doc,
              PathPaymentStrictReceiveOp.destination(
                  doc, OperationBody.pathPaymentStrictReceiveOp(doc, body)),
              rows);
      case PATH_PAYMENT_STRICT_SEND ->
          addReduced(
              doc,
              PathPaymentStrictSendOp.destination(
                  doc, OperationBody.pathPaymentStrictSendOp(doc, body)),
              rows);
      case ALLOW_TRUST ->
          add(doc, AllowTrustOp.trustor(doc, OperationBody.allowTrustOp(doc, body)), rows);
      case SET_TRUST_LINE_FLAGS ->
          add(
              doc,
              SetTrustLineFlagsOp.trustor(doc, OperationBody.setTrustLineFlagsOp(doc, body)),
              rows);
      case ACCOUNT_MERGE -> addReduced(doc, OperationBody.destination(doc, body), rows);
      case CREATE_CLAIMABLE_BALANCE ->
          addClaimants(doc, OperationBody.createClaimableBalanceOp(doc, body), rows);
      case BEGIN_SPONSORING_FUTURE_RESERVES -> add(doc, sponsored(doc, body), rows);
      case END_SPONSORING_FUTURE_RESERVES -> addEndedSponsor(operation, rows);
      case REVOKE_SPONSORSHIP ->
          addRevoked(doc, OperationBody.revokeSponsorshipOp(doc, body), rows);
      case CLAWBACK ->
          addReduced(doc, ClawbackOp.from(doc, OperationBody.clawbackOp(doc, body)), rows);
      default -> {}
    }
  }

  private void addReduced(XdrDocument doc, long muxedAccount, RowEmitter rows) {
    rows.participant(address.reduced(doc, muxedAccount));
  }

  private void addClaimants(XdrDocument doc, long createClaimableBalance, RowEmitter rows) {
    long claimants = CreateClaimableBalanceOp.claimants(doc, createClaimableBalance);
    for (int i = 0; i < doc.size(claimants); i++) {
      long claimant = Claimant.v0(doc, Claimant.at(doc, claimants, i));
      add(doc, ClaimantV0.destination(doc, claimant), rows);
    }
  }

  private static long sponsored(XdrDocument doc, long body) {
    return BeginSponsoringFutureReservesOp.sponsoredID(
        doc, OperationBody.beginSponsoringFutureReservesOp(doc, body));
  }

  /**
   * Adds the sponsor whose sponsorship (CAP-33) the operation's source ends: the source of the last
   * operation before that began one for this account.
   */
  private void addEndedSponsor(OperationContext operation, RowEmitter rows) {
    LedgerTransaction tx = operation.transaction().transaction();
    if (!tx.isSuccessful()) {
      return;
    }
    XdrDocument doc = operation.document();
    for (int i = operation.index() - 1; i >= 0; i--) {
      long before = Operation.at(doc, tx.operations(), i);
      long body = Operation.body(doc, before);
      if (OperationBody.type(doc, body) == OperationType.BEGIN_SPONSORING_FUTURE_RESERVES
          && address.account(doc, sponsored(doc, body)).sameHead(doc.bytes(), operation.source())) {
        rows.participant(address.accountKey(doc, tx.operationSource(before)));
        return;
      }
    }
  }

  private void addRevoked(XdrDocument doc, long revokeSponsorship, RowEmitter rows) {
    switch (RevokeSponsorshipOp.type(doc, revokeSponsorship)) {
      case REVOKE_SPONSORSHIP_LEDGER_ENTRY ->
          addOwner(doc, RevokeSponsorshipOp.ledgerKey(doc, revokeSponsorship), rows);
      case REVOKE_SPONSORSHIP_SIGNER ->
          add(
              doc,
              RevokeSponsorshipOpSigner.accountID(
                  doc, RevokeSponsorshipOp.signer(doc, revokeSponsorship)),
              rows);
    }
  }

  private void addOwner(XdrDocument doc, long key, RowEmitter rows) {
    switch (LedgerKey.type(doc, key)) {
      case ACCOUNT -> add(doc, LedgerKeyAccount.accountID(doc, LedgerKey.account(doc, key)), rows);
      case TRUSTLINE ->
          add(doc, LedgerKeyTrustLine.accountID(doc, LedgerKey.trustLine(doc, key)), rows);
      case OFFER -> add(doc, LedgerKeyOffer.sellerID(doc, LedgerKey.offer(doc, key)), rows);
      case DATA -> add(doc, LedgerKeyData.accountID(doc, LedgerKey.data(doc, key)), rows);
      default -> {}
    }
  }
}
