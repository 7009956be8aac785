/** Everything Stellar: the XDR codec, ledgers, and the rules that make rows. */
module io.ledgerbackfill.xdr {
  requires transitive org.jspecify;

  exports io.ledgerbackfill.xdr.codec;
  exports io.ledgerbackfill.xdr.indexer;
  exports io.ledgerbackfill.xdr.indexer.balances;
  exports io.ledgerbackfill.xdr.indexer.rules;
  exports io.ledgerbackfill.xdr.ledger;
  exports io.ledgerbackfill.xdr.model;
  exports io.ledgerbackfill.xdr.synthetic;
}
