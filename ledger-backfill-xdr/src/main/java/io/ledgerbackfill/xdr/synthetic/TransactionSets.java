package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.model.GeneralizedTransactionSet;
import io.ledgerbackfill.xdr.model.ParallelTxsComponent;
import io.ledgerbackfill.xdr.model.TransactionEnvelope;
import io.ledgerbackfill.xdr.model.TransactionPhase;
import io.ledgerbackfill.xdr.model.TransactionSetV1;
import io.ledgerbackfill.xdr.model.TxSetComponent;
import io.ledgerbackfill.xdr.model.TxSetComponentTxsMaybeDiscountedFee;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Transaction sets of two phases: classic ones, and those about contracts, which may be executed in
 * parallel (CAP-63). Within a set, transactions are in the order of their hashes.
 */
final class TransactionSets {

  private static final long BASE_FEE = 100;
  private static final int CLUSTERS = 3;

  private TransactionSets() {}

  static GeneralizedTransactionSet of(Opaque previousHash, List<Applied> applied, Dice dice) {
    List<Applied> sorted = new ArrayList<>(applied);
    sorted.sort(
        Comparator.comparing(
            transaction -> transaction.hash().toByteArray(), Arrays::compareUnsigned));
    List<TransactionEnvelope> classic = new ArrayList<>();
    List<List<TransactionEnvelope>> clusters = new ArrayList<>();
    for (Applied transaction : sorted) {
      if (!transaction.plan().soroban()) {
        classic.add(transaction.envelope());
      } else {
        if (clusters.size() < CLUSTERS) {
          clusters.add(new ArrayList<>());
        }
        dice.any(clusters).add(transaction.envelope());
      }
    }
    clusters.removeIf(List::isEmpty);
    List<TxSetComponent> components =
        classic.isEmpty()
            ? List.of()
            : List.of(
                TxSetComponent.ofTxsetCompTxsMaybeDiscountedFee(
                    new TxSetComponentTxsMaybeDiscountedFee(BASE_FEE, classic)));
    return GeneralizedTransactionSet.ofV1(
        new TransactionSetV1(
            previousHash,
            List.of(
                TransactionPhase.ofV0(components),
                TransactionPhase.ofV1(
                    new ParallelTxsComponent(
                        BASE_FEE, clusters.isEmpty() ? List.of() : List.of(clusters))))));
  }
}
