package io.ledgerbackfill.xdr.indexer.balances;

import static io.ledgerbackfill.xdr.made.MadeResult.applied;
import static io.ledgerbackfill.xdr.made.MadeResult.succeeded;
import static io.ledgerbackfill.xdr.made.MadeTransaction.account;
import static io.ledgerbackfill.xdr.made.MadeTransaction.classic;
import static io.ledgerbackfill.xdr.made.MadeTransaction.envelope;
import static io.ledgerbackfill.xdr.made.MadeTransaction.key;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.golden.TextRowSink;
import io.ledgerbackfill.xdr.indexer.LedgerIndexer;
import io.ledgerbackfill.xdr.indexer.RowProcessor;
import io.ledgerbackfill.xdr.indexer.rules.Rules;
import io.ledgerbackfill.xdr.ledger.StrKey;
import io.ledgerbackfill.xdr.ledger.StrKey.Kind;
import io.ledgerbackfill.xdr.made.MadeLedger;
import io.ledgerbackfill.xdr.made.MadeMeta;
import io.ledgerbackfill.xdr.model.ContractEvent;
import io.ledgerbackfill.xdr.model.HostFunction;
import io.ledgerbackfill.xdr.model.InvokeHostFunctionOp;
import io.ledgerbackfill.xdr.model.LedgerEntryChange;
import io.ledgerbackfill.xdr.model.Operation;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.TransactionResultCode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;

/** Ledgers of one transaction of calls, of which only the changes matter, and the events. */
final class MadeBalances {

  private static final Operation CALL =
      new Operation(
          null,
          OperationBody.ofInvokeHostFunction(
              new InvokeHostFunctionOp(
                  HostFunction.ofUploadContractWasm(Opaque.of((byte) 0)), List.of())));

  /** The ids of operations of ledger 1000. */
  static final long OPERATION = (1000L << 32) + (1 << 12);

  private final LatestBalances balances = new LatestBalances();
  private final LedgerIndexer indexer;

  MadeBalances() {
    List<RowProcessor> processors = Rules.only(EnumSet.of(Rules.TOKEN_TRANSFERS));
    processors.add(balances);
    indexer = new LedgerIndexer(MadeLedger.NETWORK, processors);
  }

  /** Returns what ledger 1000 gives whose operations make these changes. */
  @SafeVarargs
  static BalanceChanges of(List<LedgerEntryChange>... operations) {
    return new MadeBalances().ledger(1000, operations).take();
  }

  /** Returns what ledger 1000 gives in which contracts told these events. */
  static BalanceChanges of(ContractEvent... events) {
    MadeBalances made = new MadeBalances();
    made.index(
        1000,
        TransactionResultCode.txSUCCESS,
        1,
        new MadeMeta().operation(List.of(), List.of(events)));
    return made.take();
  }

  BalanceChanges take() {
    return balances.take();
  }

  /** Indexes a ledger. */
  @SafeVarargs
  final MadeBalances ledger(long sequence, List<LedgerEntryChange>... operations) {
    return ledger(sequence, TransactionResultCode.txSUCCESS, operations);
  }

  /** Indexes a ledger whose transaction may have failed. */
  @SafeVarargs
  final MadeBalances ledger(
      long sequence, TransactionResultCode code, List<LedgerEntryChange>... operations) {
    MadeMeta meta = new MadeMeta();
    for (List<LedgerEntryChange> changes : operations) {
      meta.operation(changes);
    }
    index(sequence, code, operations.length, meta);
    return this;
  }

  private void index(long sequence, TransactionResultCode code, int operations, MadeMeta meta) {
    XdrDocument doc =
        new MadeLedger(2)
            .sequence(sequence)
            .apply(
                envelope(
                    classic(account(1), 1, new ArrayList<>(Collections.nCopies(operations, CALL)))),
                applied(code, succeeded(operations)),
                meta.version(4))
            .document();
    indexer.index(doc, doc.root(), new TextRowSink());
  }

  /** Names an address: {@code G5}, {@code C5}. */
  static String address(String text) {
    Kind kind = text.charAt(0) == 'G' ? Kind.ACCOUNT : Kind.CONTRACT;
    return StrKey.of(kind, key(Integer.parseInt(text.substring(1))).toByteArray()).toString();
  }
}
