package io.ledgerbackfill.xdr.indexer.rules;

import static io.ledgerbackfill.xdr.made.MadeMeta.created;
import static io.ledgerbackfill.xdr.made.MadeMeta.removed;
import static io.ledgerbackfill.xdr.made.MadeResult.applied;
import static io.ledgerbackfill.xdr.made.MadeResult.bumped;
import static io.ledgerbackfill.xdr.made.MadeResult.succeeded;
import static io.ledgerbackfill.xdr.made.MadeTransaction.account;
import static io.ledgerbackfill.xdr.made.MadeTransaction.classic;
import static io.ledgerbackfill.xdr.made.MadeTransaction.envelope;
import static io.ledgerbackfill.xdr.made.MadeTransaction.feeBump;
import static io.ledgerbackfill.xdr.made.MadeTransaction.hash;
import static io.ledgerbackfill.xdr.made.MadeTransaction.operations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.conformance.RandomXdr;
import io.ledgerbackfill.xdr.golden.GoldenTable;
import io.ledgerbackfill.xdr.golden.TextRowSink;
import io.ledgerbackfill.xdr.indexer.LedgerIndexer;
import io.ledgerbackfill.xdr.ledger.InvalidLedgerException;
import io.ledgerbackfill.xdr.made.MadeAccount;
import io.ledgerbackfill.xdr.made.MadeLedger;
import io.ledgerbackfill.xdr.made.MadeMeta;
import io.ledgerbackfill.xdr.model.InnerTransactionResultResult;
import io.ledgerbackfill.xdr.model.LedgerEntryChange;
import io.ledgerbackfill.xdr.model.Operation;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.OperationResult;
import io.ledgerbackfill.xdr.model.OperationResultCode;
import io.ledgerbackfill.xdr.model.OperationResultTr;
import io.ledgerbackfill.xdr.model.OperationType;
import io.ledgerbackfill.xdr.model.PaymentResult;
import io.ledgerbackfill.xdr.model.PaymentResultCode;
import io.ledgerbackfill.xdr.model.SetOptionsOp;
import io.ledgerbackfill.xdr.model.TransactionEnvelope;
import io.ledgerbackfill.xdr.model.TransactionResult;
import io.ledgerbackfill.xdr.model.TransactionResultCode;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Successful transactions whose results do not fit their operations. What rules read of a result
 * must be there; what they do not read may be anything, as it may for the reference.
 */
class ContradictoryResultsTest {

  private static final RandomXdr RANDOM = new RandomXdr(new Random(1));
  private static final OperationResult OTHER = succeeded(1).get(0);

  private final TextRowSink rows = new TextRowSink();

  @ParameterizedTest
  @EnumSource
  void shouldRefuseASuccessWithoutResult(OperationType type) {
    assertThat(refuse(operation(type), List.of()))
        .hasMessageEndingWith(", operation 1: it has no result, though its transaction succeeded");
  }

  @Test
  void shouldNameTheFirstOperationWithoutResult() {
    TransactionEnvelope envelope = envelope(classic(account(1), 1, operations(3)));
    TransactionEnvelope before = envelope(classic(account(2), 1, operations(3)));

    InvalidLedgerException invalid =
        refuse(
            new MadeLedger(2)
                .sequence(77)
                .apply(before, success(3), new MadeMeta().version(4))
                .apply(envelope, success(2), new MadeMeta().version(4)));

    assertThat(invalid)
        .hasMessage(
            "ledger 77, transaction 2 ("
                + hash(envelope, MadeLedger.NETWORK)
                + "), operation 3: it has no result, though its transaction succeeded");
    assertThat(invalid.ledger()).isEqualTo(77);
    assertThat(invalid.transaction()).isEqualTo(2);
    assertThat(invalid.operation()).isEqualTo(3);
  }

  @Test
  void shouldRefuseAFeeBumpWhoseInnerTransactionHasNoResults() {
    TransactionEnvelope bump = feeBump(account(9), classic(account(1), 1, operations(1)));
    TransactionResult result =
        bumped(
            TransactionResultCode.txFEE_BUMP_INNER_SUCCESS,
            InnerTransactionResultResult.of(TransactionResultCode.txBAD_SEQ),
            1);

    assertThat(refuse(new MadeLedger(1).apply(bump, result, new MadeMeta().version(2))))
        .hasMessageEndingWith(
            "("
                + hash(bump, MadeLedger.NETWORK)
                + "), operation 1: it has no result, though its transaction succeeded");
  }

  @Test
  void shouldIgnoreResultsWithoutOperation() {
    index(
        new MadeLedger(1)
            .apply(
                envelope(classic(account(1), 1, operations(2))),
                success(5),
                new MadeMeta().version(2)));

    assertThat(rows.rows(GoldenTable.OPERATIONS)).hasSize(2);
  }

  @ParameterizedTest
  @EnumSource(
      names = {
        "PATH_PAYMENT_STRICT_RECEIVE",
        "PATH_PAYMENT_STRICT_SEND",
        "MANAGE_SELL_OFFER",
        "MANAGE_BUY_OFFER",
        "CREATE_PASSIVE_SELL_OFFER",
        "ACCOUNT_MERGE",
        "INFLATION",
        "CREATE_CLAIMABLE_BALANCE"
      })
  void shouldRefuseAResultThatCantBeRead(OperationType type) {
    Operation operation = operation(type);

    assertThat(refuse(operation, List.of(OTHER)))
        .hasMessageEndingWith(
            ", operation 1: its result is of type BUMP_SEQUENCE, though it is of type " + type);
    assertThat(refuse(operation, List.of(OperationResult.of(OperationResultCode.opNO_ACCOUNT))))
        .hasMessageEndingWith(
            ", operation 1: its result is opNO_ACCOUNT, though its transaction succeeded");
    assertThat(refuse(operation, List.of(failed(type))))
        .hasMessageContaining(", operation 1: its result has the code -")
        .hasMessageEndingWith(" of a failure, though its transaction succeeded");
  }

  /** A result of a sell offer fits a passive one, but not the other way round. */
  @Test
  void shouldRefuseThePassiveResultOfAnOffer() {
    OperationResult passive = failed(OperationType.CREATE_PASSIVE_SELL_OFFER);

    assertThat(refuse(operation(OperationType.MANAGE_SELL_OFFER), List.of(passive)))
        .hasMessageContaining("its result is of type CREATE_PASSIVE_SELL_OFFER");
    assertThat(
            refuse(
                operation(OperationType.CREATE_PASSIVE_SELL_OFFER),
                List.of(failed(OperationType.MANAGE_BUY_OFFER))))
        .hasMessageContaining("its result is of type MANAGE_BUY_OFFER");
  }

  /** One real ledger has a CHANGE_TRUST with the result of a payment. */
  @ParameterizedTest
  @EnumSource(
      names = {
        "CREATE_ACCOUNT",
        "PAYMENT",
        "SET_OPTIONS",
        "CHANGE_TRUST",
        "ALLOW_TRUST",
        "MANAGE_DATA",
        "BEGIN_SPONSORING_FUTURE_RESERVES",
        "END_SPONSORING_FUTURE_RESERVES",
        "REVOKE_SPONSORSHIP",
        "CLAWBACK",
        "SET_TRUST_LINE_FLAGS",
        "INVOKE_HOST_FUNCTION",
        "EXTEND_FOOTPRINT_TTL",
        "RESTORE_FOOTPRINT"
      })
  void shouldTakeAnyResultThatIsNotRead(OperationType type) {
    List<OperationResult> others =
        List.of(
            OTHER,
            OperationResult.ofInner(
                OperationResultTr.ofPayment(
                    PaymentResult.of(PaymentResultCode.PAYMENT_UNDERFUNDED))),
            OperationResult.of(OperationResultCode.opNO_ACCOUNT));
    for (OperationResult other : others) {
      index(ledger(operation(type), List.of(other), List.of(), TransactionResultCode.txSUCCESS));
    }

    assertThat(rows.rows(GoldenTable.OPERATIONS))
        .extracting(row -> row.split("\t", -1)[3])
        .containsExactly("op_success", "op_underfunded", "op_no_source_account");
  }

  @ParameterizedTest
  @EnumSource
  void shouldTakeAnyResultInAFailedTransaction(OperationType type) {
    index(ledger(operation(type), List.of(), List.of(), TransactionResultCode.txFAILED));
    index(ledger(operation(type), List.of(OTHER), List.of(), TransactionResultCode.txFAILED));

    assertThat(rows.rows(GoldenTable.OPERATIONS))
        .extracting(row -> row.split("\t", -1)[3])
        .containsExactly("op_unknown", "op_success");
  }

  @Test
  void shouldRefuseToSetOptionsOfAnAccountThatComesOrGoes() {
    Operation operation =
        new Operation(
            null,
            OperationBody.ofSetOptions(
                new SetOptionsOp(null, null, null, null, null, null, null, null, null)));
    List<LedgerEntryChange> comes = created(new MadeAccount(1).entry());
    List<LedgerEntryChange> goes = removed(new MadeAccount(1).entry());

    assertThat(refuse(ledger(operation, List.of(OTHER), comes, TransactionResultCode.txSUCCESS)))
        .hasMessageEndingWith(", operation 1: it is to set options, but an account is created");
    assertThat(refuse(ledger(operation, List.of(OTHER), goes, TransactionResultCode.txSUCCESS)))
        .hasMessageEndingWith(", operation 1: it is to set options, but an account is removed");

    index(ledger(operation, List.of(OTHER), comes, TransactionResultCode.txFAILED));
    assertThat(rows.rows(GoldenTable.OPERATIONS)).isNotEmpty();
  }

  /** What would be refused of a success was undone in a failure. */
  @ParameterizedTest
  @EnumSource(
      names = {
        "CLAIM_CLAIMABLE_BALANCE",
        "CLAWBACK_CLAIMABLE_BALANCE",
        "LIQUIDITY_POOL_DEPOSIT",
        "LIQUIDITY_POOL_WITHDRAW"
      })
  void shouldNotLookForWhatAFailureDidNotDo(OperationType type) {
    Operation operation = operation(type);

    assertThat(refuse(operation, List.of(OTHER))).hasMessageContaining(", operation 1: it ");
    rows.rows(GoldenTable.OPERATIONS).clear();
    index(ledger(operation, List.of(OTHER), List.of(), TransactionResultCode.txFAILED));
    assertThat(rows.rows(GoldenTable.OPERATIONS)).hasSize(1);
  }

  private static Operation operation(OperationType type) {
    while (true) {
      OperationBody body = RANDOM.next(OperationBody.XDR);
      if (body.type() == type) {
        return new Operation(null, body);
      }
    }
  }

  private static OperationResult failed(OperationType type) {
    while (true) {
      OperationResultTr result = RANDOM.next(OperationResultTr.XDR);
      // The code follows the type.
      byte[] bytes = OperationResultTr.XDR.encode(result);
      if (result.type() == type && bytes[4] < 0) {
        return OperationResult.ofInner(result);
      }
    }
  }

  private static TransactionResult success(int results) {
    return applied(TransactionResultCode.txSUCCESS, succeeded(results));
  }

  private static MadeLedger ledger(
      Operation operation,
      List<OperationResult> results,
      List<LedgerEntryChange> changes,
      TransactionResultCode code) {
    return new MadeLedger(2)
        .apply(
            envelope(classic(account(1), 1, List.of(operation))),
            applied(code, results),
            new MadeMeta().operation(changes).version(4));
  }

  private void index(MadeLedger ledger) {
    XdrDocument doc = ledger.document();
    new LedgerIndexer(MadeLedger.NETWORK, Rules.all()).index(doc, doc.root(), rows);
  }

  private InvalidLedgerException refuse(Operation operation, List<OperationResult> results) {
    return refuse(ledger(operation, results, List.of(), TransactionResultCode.txSUCCESS));
  }

  private InvalidLedgerException refuse(MadeLedger ledger) {
    return catchThrowableOfType(InvalidLedgerException.class, () -> index(ledger));
  }
}
