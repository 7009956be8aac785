package io.ledgerbackfill.xdr.coverage;

/** Looks at every transaction and operation of the ledgers at hand, in order. */
interface Observer {

  default void transaction(SeenTransaction transaction) {}

  default void operation(SeenOperation operation) {}
}
