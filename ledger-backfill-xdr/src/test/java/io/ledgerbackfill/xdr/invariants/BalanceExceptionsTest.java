package io.ledgerbackfill.xdr.invariants;

import static io.ledgerbackfill.xdr.made.MadeEntry.asset;
import static io.ledgerbackfill.xdr.made.MadeEntry.claimableBalance;
import static io.ledgerbackfill.xdr.made.MadeEntry.id;
import static io.ledgerbackfill.xdr.made.MadeEntry.line;
import static io.ledgerbackfill.xdr.made.MadeEntry.pool;
import static io.ledgerbackfill.xdr.made.MadeEntry.trustLine;
import static io.ledgerbackfill.xdr.made.MadeMeta.changes;
import static io.ledgerbackfill.xdr.made.MadeMeta.created;
import static io.ledgerbackfill.xdr.made.MadeMeta.updated;
import static io.ledgerbackfill.xdr.made.MadeResult.applied;
import static io.ledgerbackfill.xdr.made.MadeResult.succeeded;
import static io.ledgerbackfill.xdr.made.MadeTransaction.account;
import static io.ledgerbackfill.xdr.made.MadeTransaction.classic;
import static io.ledgerbackfill.xdr.made.MadeTransaction.envelope;
import static io.ledgerbackfill.xdr.made.MadeTransaction.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.indexer.LedgerIndexer;
import io.ledgerbackfill.xdr.indexer.rules.Rules;
import io.ledgerbackfill.xdr.ledger.DerivedIds;
import io.ledgerbackfill.xdr.made.MadeAccount;
import io.ledgerbackfill.xdr.made.MadeEvent;
import io.ledgerbackfill.xdr.made.MadeLedger;
import io.ledgerbackfill.xdr.made.MadeMeta;
import io.ledgerbackfill.xdr.model.Asset;
import io.ledgerbackfill.xdr.model.ContractEvent;
import io.ledgerbackfill.xdr.model.HostFunction;
import io.ledgerbackfill.xdr.model.InvokeHostFunctionOp;
import io.ledgerbackfill.xdr.model.LedgerCloseMeta;
import io.ledgerbackfill.xdr.model.LedgerEntryChange;
import io.ledgerbackfill.xdr.model.Operation;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.PaymentOp;
import io.ledgerbackfill.xdr.model.SetTrustLineFlagsOp;
import io.ledgerbackfill.xdr.model.TransactionResult;
import io.ledgerbackfill.xdr.model.TransactionResultCode;
import io.ledgerbackfill.xdr.model.TransactionResultExt;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Where the rules themselves let rows and balances differ, and nowhere else. */
class BalanceExceptionsTest {

  private static final Asset AAA = asset("AAA", 9);
  private static final Asset BBB = asset("BBB", 8);

  /** The account issues BBB: the pool's BBB are gone, its AAA in the balance. AAA are burned. */
  @Test
  void shouldBurnTheFirstAssetOfAPoolThatARevocationTurnsIntoOneBalance() {
    OperationBody revocation =
        OperationBody.ofSetTrustLineFlags(new SetTrustLineFlagsOp(id(8), AAA, 1, 0));
    List<LedgerEntryChange> redeemed =
        changes(
            updated(pool(key(3), AAA, BBB, 10, 10), pool(key(3), AAA, BBB, 3, 5)),
            created(claimableBalance(revoked(AAA), AAA, 7)));

    assertThat(violations(23, revocation, redeemed))
        .hasSize(2)
        .anySatisfy(line -> assertThat(line).endsWith("entries change by 0, rows tell -7"))
        .anySatisfy(line -> assertThat(line).endsWith("entries change by -5, rows tell 0"));
  }

  /** The balance of AAA's issuer's other asset alone: AAA are gone, and burned. */
  @Test
  void shouldBurnWhatIsGoneWhereTheFirstAssetIsTheAccountsOwn() {
    OperationBody revocation =
        OperationBody.ofSetTrustLineFlags(new SetTrustLineFlagsOp(id(9), BBB, 1, 0));
    List<LedgerEntryChange> redeemed =
        changes(
            updated(pool(key(3), AAA, BBB, 10, 10), pool(key(3), AAA, BBB, 3, 5)),
            created(claimableBalance(revoked(BBB), BBB, 5)));

    assertThat(violations(23, revocation, redeemed)).isEmpty();
  }

  private static Opaque revoked(Asset asset) {
    byte[] xdr = Asset.XDR.encode(asset);
    byte[] parts = new byte[64 + xdr.length];
    key(1).copyTo(parts, 0);
    key(3).copyTo(parts, 32);
    System.arraycopy(xdr, 0, parts, 64, xdr.length);
    byte[] hash = new byte[32];
    new DerivedIds(MadeLedger.NETWORK).revokedBalance(parts, 0, 5, 0, 32, 64, xdr.length, hash, 0);
    return Opaque.of(hash);
  }

  @Test
  void shouldCreateNativeCurrencyBeforeProtocol8() {
    OperationBody payment = OperationBody.ofPayment(new PaymentOp(account(5), Asset.ofNative(), 7));
    List<LedgerEntryChange> paid = changes(balance(1, 100, 100), balance(5, 100, 107));

    assertThat(violations(7, payment, paid))
        .singleElement()
        .asString()
        .contains(" total of ")
        .endsWith("entries change by 7, rows tell 0");
    assertThat(violations(8, payment, paid)).hasSize(2);
    assertThat(violations(8, payment, changes(balance(1, 100, 93), balance(5, 100, 107))))
        .isEmpty();
  }

  private static List<LedgerEntryChange> balance(int account, long before, long after) {
    return updated(
        new MadeAccount(account).balance(before).entry(),
        new MadeAccount(account).balance(after).entry());
  }

  @Test
  void shouldMintNothingWhereAnIssuerIsSaidToTransfer() {
    OperationBody call =
        OperationBody.ofInvokeHostFunction(
            new InvokeHostFunctionOp(
                HostFunction.ofUploadContractWasm(Opaque.of((byte) 0)), List.of()));
    List<LedgerEntryChange> got =
        updated(trustLine(5, line(AAA), 0, 1), trustLine(5, line(AAA), 7, 1));
    String name = "'" + MadeEvent.name(AAA) + "'";

    assertThat(violations(23, call, got, event("transfer G9 G5 " + name)))
        .singleElement()
        .asString()
        .contains(" total of ")
        .endsWith("entries change by 7, rows tell 0");
    assertThat(violations(23, call, got, event("mint G5 " + name))).isEmpty();
  }

  private static ContractEvent event(String topics) {
    return MadeEvent.of(MadeEvent.contract(AAA), topics, MadeEvent.i128(0, 7));
  }

  private static List<String> violations(
      long protocol, OperationBody body, List<LedgerEntryChange> changes, ContractEvent... events) {
    XdrDocument doc =
        new MadeLedger(2)
            .protocol(protocol)
            .apply(
                envelope(classic(account(1), 5, List.of(new Operation(null, body)))),
                // A result without fee, so that nothing but the operation changes balances.
                new TransactionResult(
                    0,
                    applied(TransactionResultCode.txSUCCESS, succeeded(1)).result(),
                    TransactionResultExt.ofV0()),
                new MadeMeta().operation(changes, List.of(events)).version(4))
            .document();
    byte[] ledger = Arrays.copyOfRange(doc.bytes(), doc.start(), doc.end());
    BalanceInvariants balances = new BalanceInvariants(MadeLedger.NETWORK);
    balances.check(
        LedgerCloseMeta.XDR.decode(ledger),
        IndexedRows.of(new LedgerIndexer(MadeLedger.NETWORK, Rules.all()), ledger));
    return balances.violations();
  }
}
