package io.ledgerbackfill.xdr.indexer.rules.effects;

import static io.ledgerbackfill.xdr.made.MadeResult.applied;
import static io.ledgerbackfill.xdr.made.MadeResult.succeeded;
import static io.ledgerbackfill.xdr.made.MadeTransaction.account;
import static io.ledgerbackfill.xdr.made.MadeTransaction.classic;
import static io.ledgerbackfill.xdr.made.MadeTransaction.envelope;
import static io.ledgerbackfill.xdr.made.MadeTransaction.muxed;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.golden.ShortStateChanges;
import io.ledgerbackfill.xdr.golden.TextRowSink;
import io.ledgerbackfill.xdr.indexer.LedgerIndexer;
import io.ledgerbackfill.xdr.indexer.rules.Rules;
import io.ledgerbackfill.xdr.made.MadeLedger;
import io.ledgerbackfill.xdr.made.MadeMeta;
import io.ledgerbackfill.xdr.model.LedgerEntryChange;
import io.ledgerbackfill.xdr.model.Operation;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.TransactionResultCode;
import java.util.EnumSet;
import java.util.List;

/** The effects of one operation of the account G1, in a transaction of G2. */
final class MadeEffects {

  private MadeEffects() {}

  @SafeVarargs
  static List<String> of(OperationBody body, List<LedgerEntryChange>... changes) {
    return of(body, TransactionResultCode.txSUCCESS, 4, changes);
  }

  @SafeVarargs
  static List<String> of(
      OperationBody body,
      TransactionResultCode code,
      int metaVersion,
      List<LedgerEntryChange>... changes) {
    XdrDocument doc =
        new MadeLedger(1)
            .apply(
                envelope(classic(account(2), 1, List.of(new Operation(muxed(1, 7), body)))),
                applied(code, succeeded(1)),
                new MadeMeta().operation(MadeMeta.changes(changes)).version(metaVersion))
            .document();
    TextRowSink rows = new TextRowSink();
    new LedgerIndexer(MadeLedger.NETWORK, Rules.only(EnumSet.of(Rules.EFFECTS)))
        .index(doc, doc.root(), rows);
    return ShortStateChanges.ofOperation(rows, 1);
  }
}
