package io.ledgerbackfill.xdr.coverage;

import io.ledgerbackfill.xdr.SharedLedgers;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.indexer.LedgerIndexer;
import io.ledgerbackfill.xdr.indexer.RowProcessor;
import io.ledgerbackfill.xdr.indexer.rules.Rules;
import io.ledgerbackfill.xdr.ledger.Network;
import io.ledgerbackfill.xdr.model.LedgerCloseMeta;
import java.util.List;
import java.util.TreeMap;

/** Walks all ledgers at hand. */
final class Ledgers {

  private static final Network CORE = Network.of("(V) (;,,;) (V)");

  private Ledgers() {}

  /** Shows every transaction and operation to those who look. */
  static void show(List<Observer> observers) {
    for (String lake : List.of("pubnet", "pubnet-legacy", "cases", "generated")) {
      new TreeMap<>(SharedLedgers.lake(lake))
          .forEach((name, ledger) -> show(name.toString(), ledger, Network.PUBNET, observers));
    }
    SharedLedgers.byProtocol().forEach((name, ledger) -> show(name, ledger, CORE, observers));
  }

  private static void show(String name, byte[] ledger, Network network, List<Observer> observers) {
    XdrDocument doc = LedgerCloseMeta.XDR.index(ledger);
    Witness witness = new Witness(name, LedgerCloseMeta.v(doc, doc.root()), observers);
    List<RowProcessor> processors = Rules.all();
    processors.add(witness);
    new LedgerIndexer(network, processors).index(doc, doc.root(), witness.rows());
  }
}
