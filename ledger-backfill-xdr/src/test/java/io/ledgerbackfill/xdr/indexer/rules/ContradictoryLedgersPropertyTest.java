package io.ledgerbackfill.xdr.indexer.rules;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.golden.GoldenTable;
import io.ledgerbackfill.xdr.golden.TextRowSink;
import io.ledgerbackfill.xdr.indexer.LedgerIndexer;
import io.ledgerbackfill.xdr.ledger.InvalidLedgerException;
import io.ledgerbackfill.xdr.ledger.TotalOrderId;
import io.ledgerbackfill.xdr.made.MadeLedger;
import io.ledgerbackfill.xdr.made.MadeResult;
import io.ledgerbackfill.xdr.made.MadeTransaction;
import io.ledgerbackfill.xdr.model.InnerTransactionResultResult;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryChange;
import io.ledgerbackfill.xdr.model.OperationResult;
import io.ledgerbackfill.xdr.model.OperationResultCode;
import io.ledgerbackfill.xdr.model.Transaction;
import io.ledgerbackfill.xdr.model.TransactionEnvelope;
import io.ledgerbackfill.xdr.model.TransactionResult;
import io.ledgerbackfill.xdr.model.TransactionResultCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.statistics.Statistics;

/**
 * Ledgers whose parts have nothing to do with each other: the rows that the rules give, or an
 * {@link InvalidLedgerException}, and nothing else.
 */
class ContradictoryLedgersPropertyTest {

  private static final int[] PROTOCOLS = {0, 9, 10, 20, 21, 23};
  private static final TransactionResultCode[] CODES = TransactionResultCode.values();

  @Property(tries = 2000)
  void shouldGiveRowsOrAClearError(@ForAll @LongRange(max = Long.MAX_VALUE) long seed) {
    Random random = new Random(seed);
    List<Integer> operations = new ArrayList<>();
    XdrDocument doc = ledger(random, operations).document();
    TextRowSink rows = new TextRowSink();
    try {
      new LedgerIndexer(MadeLedger.NETWORK, Rules.all()).index(doc, doc.root(), rows);
    } catch (InvalidLedgerException e) {
      assertThat(e).hasMessageStartingWith("ledger " + e.ledger());
      collect("refused");
      return;
    }
    collect("indexed");

    List<Long> transactionIds = new ArrayList<>();
    List<Long> operationIds = new ArrayList<>();
    for (int i = 0; i < operations.size(); i++) {
      transactionIds.add(TotalOrderId.of(1000, i + 1, 0));
      for (int j = 0; j < operations.get(i); j++) {
        operationIds.add(TotalOrderId.of(1000, i + 1, j + 1));
      }
    }
    assertThat(ids(rows, GoldenTable.TRANSACTIONS)).isEqualTo(transactionIds);
    assertThat(ids(rows, GoldenTable.OPERATIONS)).isEqualTo(operationIds);
  }

  private static void collect(String outcome) {
    Statistics.label("outcome")
        .collect(outcome)
        .coverage(
            coverage -> {
              coverage.check("indexed").percentage(share -> share > 20);
              coverage.check("refused").percentage(share -> share > 20);
            });
  }

  private static List<Long> ids(TextRowSink rows, GoldenTable table) {
    return rows.rows(table).stream().map(row -> Long.valueOf(row.split("\t", -1)[0])).toList();
  }

  /** Creates a ledger of up to four transactions, and notes how many operations each has. */
  private static MadeLedger ledger(Random random, List<Integer> operations) {
    MadeLedger ledger =
        new MadeLedger(random.nextInt(3))
            .protocol(PROTOCOLS[random.nextInt(PROTOCOLS.length)])
            .closeTime(random.nextInt(50) == 0 ? -1 : random.nextInt(1 << 30));
    int transactions = random.nextInt(5);
    for (int i = 0; i < transactions; i++) {
      int count = random.nextInt(4);
      operations.add(count);
      TransactionEnvelope envelope = envelope(random, count);
      Opaque hash =
          random.nextInt(20) == 0
              ? MadeTransaction.key(random.nextInt(256))
              : MadeTransaction.hash(envelope, MadeLedger.NETWORK);
      ledger
          .propose(envelope)
          .apply(
              hash,
              result(random),
              changes(random),
              MadeResult.meta(
                  random.nextInt(20) == 0 ? random.nextInt(2) : 2 + random.nextInt(3),
                  changes(random).toArray(LedgerEntryChange[]::new)),
              changes(random));
    }
    return ledger;
  }

  private static TransactionEnvelope envelope(Random random, int operations) {
    int source = random.nextInt(3);
    long seqNum = random.nextLong();
    Transaction transaction =
        random.nextBoolean()
            ? MadeTransaction.classic(
                MadeTransaction.account(source), seqNum, MadeTransaction.operations(operations))
            : MadeTransaction.soroban(
                MadeTransaction.muxed(source, 5), seqNum, MadeTransaction.operations(operations));
    return switch (random.nextInt(4)) {
      case 0 -> MadeTransaction.envelope(transaction);
      case 1 ->
          MadeTransaction.envelopeV0(
              MadeTransaction.key(source), seqNum, MadeTransaction.operations(operations));
      default -> MadeTransaction.feeBump(MadeTransaction.account(random.nextInt(3)), transaction);
    };
  }

  private static TransactionResult result(Random random) {
    TransactionResultCode code = CODES[random.nextInt(CODES.length)];
    return switch (code) {
      case txSUCCESS, txFAILED -> MadeResult.applied(code, results(random));
      case txFEE_BUMP_INNER_SUCCESS, txFEE_BUMP_INNER_FAILED ->
          MadeResult.bumped(code, inner(random), random.nextLong());
      default -> MadeResult.refused(code);
    };
  }

  private static InnerTransactionResultResult inner(Random random) {
    return random.nextBoolean()
        ? InnerTransactionResultResult.ofResults(TransactionResultCode.txFAILED, results(random))
        : InnerTransactionResultResult.of(TransactionResultCode.txBAD_SEQ);
  }

  private static List<OperationResult> results(Random random) {
    List<OperationResult> results = new ArrayList<>(MadeResult.succeeded(random.nextInt(4)));
    if (random.nextBoolean()) {
      results.add(OperationResult.of(OperationResultCode.opNO_ACCOUNT));
    }
    return results;
  }

  private static List<LedgerEntryChange> changes(Random random) {
    List<LedgerEntryChange> changes = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      LedgerEntry entry =
          MadeResult.account(
              MadeTransaction.key(random.nextInt(3)),
              random.nextBoolean() ? random.nextLong() : random.nextInt(10));
      changes.add(
          switch (random.nextInt(20)) {
            case 0 -> LedgerEntryChange.ofRestored(entry);
            case 1 -> LedgerEntryChange.ofCreated(entry);
            case 2, 3, 4, 5, 6, 7, 8, 9, 10 -> LedgerEntryChange.ofState(entry);
            default -> LedgerEntryChange.ofUpdated(entry);
          });
    }
    return changes;
  }
}
