package io.ledgerbackfill.xdr.indexer.rules;

import static io.ledgerbackfill.xdr.made.MadeTransaction.account;
import static io.ledgerbackfill.xdr.made.MadeTransaction.classic;
import static io.ledgerbackfill.xdr.made.MadeTransaction.envelope;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.conformance.RandomXdr;
import io.ledgerbackfill.xdr.indexer.LedgerIndexer;
import io.ledgerbackfill.xdr.invariants.IndexedRows;
import io.ledgerbackfill.xdr.invariants.RowInvariants;
import io.ledgerbackfill.xdr.ledger.InvalidLedgerException;
import io.ledgerbackfill.xdr.made.MadeLedger;
import io.ledgerbackfill.xdr.made.MadeMeta;
import io.ledgerbackfill.xdr.made.MadeResult;
import io.ledgerbackfill.xdr.model.ContractEvent;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryChange;
import io.ledgerbackfill.xdr.model.LedgerEntryType;
import io.ledgerbackfill.xdr.model.Operation;
import io.ledgerbackfill.xdr.model.OperationResult;
import io.ledgerbackfill.xdr.model.OperationResultTr;
import io.ledgerbackfill.xdr.model.OperationType;
import io.ledgerbackfill.xdr.model.TransactionResultCode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.statistics.Statistics;

/**
 * Operations with random bodies, results, entries and events: whatever they say, there are rows
 * that belong together, or an {@link InvalidLedgerException}, and nothing else.
 */
class RandomOperationsPropertyTest {

  private static final int[] PROTOCOLS = {7, 22, 23};

  @Property(tries = 1500)
  void shouldGiveRowsOrAClearError(@ForAll @LongRange(max = Long.MAX_VALUE) long seed) {
    Random random = new Random(seed);
    RandomXdr values = new RandomXdr(random);
    Operation operation = values.next(Operation.XDR);
    TransactionResultCode code =
        random.nextInt(4) == 0 ? TransactionResultCode.txFAILED : TransactionResultCode.txSUCCESS;
    XdrDocument doc =
        new MadeLedger(random.nextInt(3))
            .protocol(PROTOCOLS[random.nextInt(PROTOCOLS.length)])
            .apply(
                envelope(classic(account(1), random.nextLong(), List.of(operation))),
                MadeResult.applied(code, List.of(result(values, operation.body().type()))),
                new MadeMeta()
                    .operation(changes(values, random), events(values, random))
                    .version(1 + random.nextInt(4)))
            .document();
    IndexedRows rows;
    try {
      rows = IndexedRows.of(new LedgerIndexer(MadeLedger.NETWORK, Rules.all()), doc);
    } catch (InvalidLedgerException e) {
      assertThat(e).hasMessageStartingWith("ledger 1000, transaction 1 (");
      collect("refused");
      return;
    }
    collect("indexed");
    RowInvariants.check(rows);
    assertThat(rows.operations()).hasSize(1);
    assertThat(rows.transactions()).hasSize(1);
  }

  private static void collect(String outcome) {
    Statistics.label("outcome")
        .collect(outcome)
        .coverage(
            coverage -> {
              coverage.check("indexed").percentage(share -> share > 40);
              coverage.check("refused").percentage(share -> share > 5);
            });
  }

  /** A result of the operation's own type, so that most of them can be read. */
  private static OperationResult result(RandomXdr values, OperationType type) {
    while (true) {
      OperationResultTr result = values.next(OperationResultTr.XDR);
      if (result.type() == type) {
        return OperationResult.ofInner(result);
      }
    }
  }

  /** Entries that come, and go, and become others of their type. */
  private static List<LedgerEntryChange> changes(RandomXdr values, Random random) {
    Map<LedgerEntryType, LedgerEntry> before = new EnumMap<>(LedgerEntryType.class);
    List<LedgerEntryChange> changes = new ArrayList<>();
    for (int i = random.nextInt(20); i > 0; i--) {
      LedgerEntry entry = values.next(LedgerEntry.XDR);
      LedgerEntry other = before.put(entry.data().type(), entry);
      if (other != null) {
        changes.addAll(MadeMeta.updated(other, entry));
      } else if (random.nextInt(3) == 0) {
        changes.addAll(MadeMeta.created(entry));
      } else if (random.nextInt(2) == 0) {
        changes.addAll(MadeMeta.removed(entry));
      }
    }
    return changes;
  }

  private static List<ContractEvent> events(RandomXdr values, Random random) {
    List<ContractEvent> events = new ArrayList<>();
    for (int i = random.nextInt(3); i > 0; i--) {
      events.add(values.next(ContractEvent.XDR));
    }
    return events;
  }
}
