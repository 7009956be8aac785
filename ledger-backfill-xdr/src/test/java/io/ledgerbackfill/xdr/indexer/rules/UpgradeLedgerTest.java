package io.ledgerbackfill.xdr.indexer.rules;

import static io.ledgerbackfill.xdr.made.MadeMeta.changes;
import static io.ledgerbackfill.xdr.made.MadeMeta.updated;
import static io.ledgerbackfill.xdr.made.MadeResult.applied;
import static io.ledgerbackfill.xdr.made.MadeResult.bumped;
import static io.ledgerbackfill.xdr.made.MadeResult.meta;
import static io.ledgerbackfill.xdr.made.MadeResult.refused;
import static io.ledgerbackfill.xdr.made.MadeResult.succeeded;
import static io.ledgerbackfill.xdr.made.MadeTransaction.account;
import static io.ledgerbackfill.xdr.made.MadeTransaction.classic;
import static io.ledgerbackfill.xdr.made.MadeTransaction.envelope;
import static io.ledgerbackfill.xdr.made.MadeTransaction.feeBump;
import static io.ledgerbackfill.xdr.made.MadeTransaction.hash;
import static io.ledgerbackfill.xdr.made.MadeTransaction.operations;
import static io.ledgerbackfill.xdr.made.MadeTransaction.soroban;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.golden.GoldenTable;
import io.ledgerbackfill.xdr.golden.ShortStateChanges;
import io.ledgerbackfill.xdr.golden.TextRowSink;
import io.ledgerbackfill.xdr.indexer.LedgerIndexer;
import io.ledgerbackfill.xdr.ledger.InvalidLedgerException;
import io.ledgerbackfill.xdr.made.MadeAccount;
import io.ledgerbackfill.xdr.made.MadeLedger;
import io.ledgerbackfill.xdr.made.MadeMeta;
import io.ledgerbackfill.xdr.model.Asset;
import io.ledgerbackfill.xdr.model.InnerTransactionResultResult;
import io.ledgerbackfill.xdr.model.LedgerEntryChange;
import io.ledgerbackfill.xdr.model.LedgerUpgrade;
import io.ledgerbackfill.xdr.model.Operation;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.PaymentOp;
import io.ledgerbackfill.xdr.model.TransactionEnvelope;
import io.ledgerbackfill.xdr.model.TransactionResult;
import io.ledgerbackfill.xdr.model.TransactionResultCode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Ledgers that upgrade the protocol: the header has the new version, but their transactions were
 * applied by the one before. Each rule that asks for the version must ask for that one.
 */
class UpgradeLedgerTest {

  private static final TransactionEnvelope CLASSIC =
      envelope(classic(account(1), 1, operations(1)));
  private static final Operation PAYMENT =
      new Operation(null, OperationBody.ofPayment(new PaymentOp(account(5), Asset.ofNative(), 7)));
  private static final TransactionResult SUCCESS =
      applied(TransactionResultCode.txSUCCESS, succeeded(1));

  /** From protocol 21 on the fee that a fee bump is charged has the refund taken off. */
  @ParameterizedTest
  @CsvSource({"20, false, 960", "21, true, 960", "21, false, 1000", "22, true, 1000"})
  void shouldTakeOffTheRefundAsTheProtocolBeforeDid(long header, boolean upgrade, long charged) {
    TransactionEnvelope bump = feeBump(account(9), soroban(account(1), 1, operations(1)));
    TransactionResult result =
        bumped(
            TransactionResultCode.txFEE_BUMP_INNER_SUCCESS,
            InnerTransactionResultResult.ofResults(TransactionResultCode.txSUCCESS, succeeded(1)),
            1000);
    LedgerEntryChange[] refund = balance(9, 100, 140).toArray(LedgerEntryChange[]::new);

    assertThat(index(ledger(header, upgrade).apply(bump, result, meta(3, refund))))
        .satisfies(
            rows ->
                assertThat(rows.rows(GoldenTable.TRANSACTIONS))
                    .singleElement()
                    .asString()
                    .contains("\t" + charged + "\t"));
  }

  /** Before protocol 8 operations could create and destroy lumens. */
  @ParameterizedTest
  @CsvSource({"7, false, true", "8, true, true", "8, false, false", "9, true, false"})
  void shouldReconcileLumensAsTheProtocolBeforeNeeds(
      long header, boolean upgrade, boolean reconciled) {
    TextRowSink rows =
        index(
            ledger(header, upgrade)
                .apply(
                    envelope(classic(account(1), 1, List.of(PAYMENT))),
                    SUCCESS,
                    new MadeMeta()
                        .operation(changes(balance(1, 100, 95), balance(5, 0, 7)))
                        .version(1)));

    assertThat(ShortStateChanges.ofOperation(rows, 1).stream().filter(row -> row.contains("G1")))
        .hasSize(reconciled ? 2 : 1);
  }

  /** Up to protocol 12 metas have what an internal error undid. */
  @ParameterizedTest
  @CsvSource({"12, false, false", "13, true, false", "13, false, true", "14, true, true"})
  void shouldLeaveOutUndoneChangesAsTheProtocolBeforeNeeds(
      long header, boolean upgrade, boolean read) {
    LedgerEntryChange update = LedgerEntryChange.ofUpdated(new MadeAccount(5).balance(1).entry());
    MadeLedger ledger =
        ledger(header, upgrade)
            .apply(
                CLASSIC,
                refused(TransactionResultCode.txINTERNAL_ERROR),
                new MadeMeta().operation(List.of(update)).version(2));

    // A change whose state before is not told is refused as soon as it is looked at.
    if (read) {
      assertThatThrownBy(() -> index(ledger)).isInstanceOf(InvalidLedgerException.class);
    } else {
      assertThat(index(ledger).rows(GoldenTable.OPERATIONS)).hasSize(1);
    }
  }

  /** Before protocol 10 old metas mix the fee with what the transaction changed. */
  @ParameterizedTest
  @CsvSource({"9, false, true", "10, true, true", "10, false, false", "11, true, false"})
  void shouldRefuseMixedMetasOfTheProtocolBefore(long header, boolean upgrade, boolean refused) {
    MadeLedger ledger =
        ledger(header, upgrade)
            .propose(CLASSIC)
            .apply(
                hash(CLASSIC, MadeLedger.NETWORK),
                SUCCESS,
                balance(1, 100, 90),
                new MadeMeta().operation(List.of()).version(1),
                List.of());

    if (refused) {
      assertThatThrownBy(() -> index(ledger))
          .isInstanceOf(InvalidLedgerException.class)
          .hasMessageContaining("before protocol 10");
    } else {
      assertThat(index(ledger).rows(GoldenTable.TRANSACTIONS)).hasSize(1);
    }
  }

  /** Other upgrades say nothing of the protocol. */
  @Test
  void shouldTakeTheHeadersWordWithoutAnUpgradeOfTheProtocol() {
    MadeLedger ledger =
        new MadeLedger(1)
            .protocol(10)
            .upgrade(LedgerUpgrade.ofBaseFee(200))
            .propose(CLASSIC)
            .apply(
                hash(CLASSIC, MadeLedger.NETWORK),
                SUCCESS,
                balance(1, 100, 90),
                new MadeMeta().operation(List.of()).version(1),
                List.of());

    assertThat(index(ledger).rows(GoldenTable.TRANSACTIONS)).hasSize(1);
  }

  private static MadeLedger ledger(long header, boolean upgrade) {
    MadeLedger ledger = new MadeLedger(1);
    return upgrade ? ledger.upgradeProtocol(header) : ledger.protocol(header);
  }

  private static TextRowSink index(MadeLedger ledger) {
    XdrDocument doc = ledger.document();
    TextRowSink rows = new TextRowSink();
    new LedgerIndexer(MadeLedger.NETWORK, Rules.all()).index(doc, doc.root(), rows);
    return rows;
  }

  private static List<LedgerEntryChange> balance(int account, long before, long after) {
    return updated(
        new MadeAccount(account).balance(before).entry(),
        new MadeAccount(account).balance(after).entry());
  }
}
