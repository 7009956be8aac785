package io.ledgerbackfill.xdr.coverage;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.golden.GoldenTable;
import io.ledgerbackfill.xdr.golden.ShortAddresses;
import io.ledgerbackfill.xdr.golden.ShortStateChanges;
import io.ledgerbackfill.xdr.golden.TextRowSink;
import io.ledgerbackfill.xdr.indexer.EntryChanges;
import io.ledgerbackfill.xdr.indexer.LedgerListener;
import io.ledgerbackfill.xdr.indexer.OperationContext;
import io.ledgerbackfill.xdr.indexer.RowEmitter;
import io.ledgerbackfill.xdr.indexer.RowProcessor;
import io.ledgerbackfill.xdr.indexer.TransactionContext;
import io.ledgerbackfill.xdr.ledger.LedgerTransaction;
import io.ledgerbackfill.xdr.model.ContractEvent;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryChange;
import io.ledgerbackfill.xdr.model.Operation;
import io.ledgerbackfill.xdr.model.OperationResult;
import io.ledgerbackfill.xdr.model.TransactionEnvelope;
import io.ledgerbackfill.xdr.model.TransactionMeta;
import io.ledgerbackfill.xdr.model.TransactionMetaV3;
import io.ledgerbackfill.xdr.model.TransactionMetaV4;
import io.ledgerbackfill.xdr.model.TransactionResult;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * The last processor of a ledger: copies what the contexts tell and what the others emitted. An
 * operation's accounts come when it is over, so that it is shown when the next one begins.
 */
final class Witness implements RowProcessor, LedgerListener {

  private final String ledger;
  private final int closeMetaVersion;
  private final List<Observer> observers;
  private final TextRowSink rows = new TextRowSink();
  private final Map<GoldenTable, Integer> taken = new EnumMap<>(GoldenTable.class);
  private @Nullable SeenTransaction transaction;
  private @Nullable SeenOperation pending;

  Witness(String ledger, int closeMetaVersion, List<Observer> observers) {
    this.ledger = ledger;
    this.closeMetaVersion = closeMetaVersion;
    this.observers = observers;
  }

  /** Returns the sink that the ledger is to be indexed into. */
  TextRowSink rows() {
    return rows;
  }

  @Override
  public void transaction(TransactionContext context, RowEmitter emitter) {
    showPending();
    XdrDocument doc = context.document();
    LedgerTransaction tx = context.transaction();
    SeenTransaction seen =
        new SeenTransaction(
            ledger,
            closeMetaVersion,
            context.protocol(),
            context.metaVersion(),
            copy(
                doc,
                TransactionEnvelope.XDR,
                tx.envelope(),
                TransactionEnvelope.end(doc, tx.envelope())),
            copy(doc, TransactionResult.XDR, tx.result(), TransactionResult.end(doc, tx.result())),
            tx.isSuccessful(),
            tx.isSoroban(),
            changes(doc, tx.feeProcessing()),
            changes(doc, changesAfter(context)),
            changes(doc, tx.postApplyFeeProcessing()),
            newStateChanges());
    transaction = seen;
    observers.forEach(observer -> observer.transaction(seen));
  }

  private static long changesAfter(TransactionContext context) {
    XdrDocument doc = context.document();
    long meta = context.transaction().meta();
    return switch (context.metaVersion()) {
      case 3 -> TransactionMetaV3.txChangesAfter(doc, TransactionMeta.v3(doc, meta));
      case 4 -> TransactionMetaV4.txChangesAfter(doc, TransactionMeta.v4(doc, meta));
      default -> LedgerTransaction.ABSENT;
    };
  }

  @Override
  public void operation(OperationContext context, RowEmitter emitter) {
    showPending();
    XdrDocument doc = context.document();
    String[] row = take(GoldenTable.OPERATIONS).get(0).split("\t", -1);
    byte[] key = Arrays.copyOfRange(doc.bytes(), context.source(), context.source() + 32);
    pending =
        new SeenOperation(
            Objects.requireNonNull(transaction),
            context.index(),
            copy(doc, Operation.XDR, context.operation(), Operation.end(doc, context.operation())),
            context.result() == OperationContext.ABSENT
                ? null
                : copy(
                    doc,
                    OperationResult.XDR,
                    context.result(),
                    OperationResult.end(doc, context.result())),
            row[3],
            ShortAddresses.of("\\\\x30" + HexFormat.of().formatHex(key)),
            changes(context),
            events(context),
            newStateChanges(),
            new ArrayList<>());
  }

  private static List<SeenChange> changes(OperationContext context) {
    XdrDocument doc = context.document();
    EntryChanges changes = context.changes();
    List<SeenChange> seen = new ArrayList<>();
    for (int i = 0; i < changes.size(); i++) {
      seen.add(
          new SeenChange(
              changes.changeType(i), entry(doc, changes.pre(i)), entry(doc, changes.post(i))));
    }
    return seen;
  }

  private static @Nullable LedgerEntry entry(XdrDocument doc, long entry) {
    return entry == EntryChanges.ABSENT
        ? null
        : copy(doc, LedgerEntry.XDR, entry, LedgerEntry.end(doc, entry));
  }

  private static List<ContractEvent> events(OperationContext context) {
    XdrDocument doc = context.document();
    long events = context.contractEvents();
    List<ContractEvent> seen = new ArrayList<>();
    for (int i = 0; events != OperationContext.ABSENT && i < doc.size(events); i++) {
      long event = ContractEvent.at(doc, events, i);
      seen.add(copy(doc, ContractEvent.XDR, event, ContractEvent.end(doc, event)));
    }
    return seen;
  }

  private static List<LedgerEntryChange> changes(XdrDocument doc, long changes) {
    List<LedgerEntryChange> seen = new ArrayList<>();
    for (int i = 0; changes != LedgerTransaction.ABSENT && i < doc.size(changes); i++) {
      long change = LedgerEntryChange.at(doc, changes, i);
      seen.add(copy(doc, LedgerEntryChange.XDR, change, LedgerEntryChange.end(doc, change)));
    }
    return seen;
  }

  private static <T> T copy(XdrDocument doc, XdrType<T> type, long position, int end) {
    return type.decode(Arrays.copyOfRange(doc.bytes(), XdrDocument.offset(position), end));
  }

  private List<String> newStateChanges() {
    return take(GoldenTable.STATE_CHANGES).stream().map(ShortStateChanges::of).toList();
  }

  /** Returns the rows of a table that came since the last call. */
  private List<String> take(GoldenTable table) {
    List<String> all = rows.rows(table);
    List<String> fresh = List.copyOf(all.subList(taken.getOrDefault(table, 0), all.size()));
    taken.put(table, all.size());
    return fresh;
  }

  @Override
  public void ledgerEnds() {
    showPending();
  }

  private void showPending() {
    SeenOperation seen = pending;
    if (seen == null) {
      return;
    }
    pending = null;
    take(GoldenTable.OPERATIONS_ACCOUNTS)
        .forEach(row -> seen.accounts().add(ShortAddresses.of(row.split("\t", -1)[2])));
    observers.forEach(observer -> observer.operation(seen));
  }
}
