package io.ledgerbackfill.xdr.synthetic;

/** Makes up an operation that makes sense in the present state, and applies it. */
@FunctionalInterface
interface OperationMaker {

  /** Applies an operation. Leaves entries as they were if it fails. */
  Outcome apply(Scene scene);
}
