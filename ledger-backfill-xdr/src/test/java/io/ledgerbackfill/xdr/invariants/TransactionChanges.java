package io.ledgerbackfill.xdr.invariants;

import io.ledgerbackfill.xdr.model.LedgerCloseMeta;
import io.ledgerbackfill.xdr.model.LedgerEntryChange;
import io.ledgerbackfill.xdr.model.LedgerHeader;
import io.ledgerbackfill.xdr.model.OperationMeta;
import io.ledgerbackfill.xdr.model.OperationMetaV2;
import io.ledgerbackfill.xdr.model.TransactionMeta;
import io.ledgerbackfill.xdr.model.TransactionResultMeta;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * All that a ledger says of what a transaction changed, whatever the version of its meta.
 *
 * @param ofTransaction what the transaction changed apart from its operations: the fee, sequence
 *     numbers, refunds
 * @param operations what each operation changed
 */
record TransactionChanges(
    List<LedgerEntryChange> ofTransaction, List<List<LedgerEntryChange>> operations) {

  /** Lists the transactions in the order in which they were applied. */
  static List<TransactionChanges> of(LedgerCloseMeta ledger) {
    return switch (ledger.v()) {
      case 0 -> ledger.v0().txProcessing().stream().map(TransactionChanges::of).toList();
      case 1 -> ledger.v1().txProcessing().stream().map(TransactionChanges::of).toList();
      default ->
          ledger.v2().txProcessing().stream()
              .map(
                  tx ->
                      of(tx.feeProcessing(), tx.txApplyProcessing(), tx.postTxApplyFeeProcessing()))
              .toList();
    };
  }

  static LedgerHeader header(LedgerCloseMeta ledger) {
    return switch (ledger.v()) {
      case 0 -> ledger.v0().ledgerHeader().header();
      case 1 -> ledger.v1().ledgerHeader().header();
      default -> ledger.v2().ledgerHeader().header();
    };
  }

  private static TransactionChanges of(TransactionResultMeta tx) {
    return of(tx.feeProcessing(), tx.txApplyProcessing(), List.of());
  }

  private static TransactionChanges of(
      List<LedgerEntryChange> fee, TransactionMeta meta, List<LedgerEntryChange> refund) {
    List<LedgerEntryChange> before =
        switch (meta.v()) {
          case 0 -> List.of();
          case 1 -> meta.v1().txChanges();
          case 2 -> meta.v2().txChangesBefore();
          case 3 -> meta.v3().txChangesBefore();
          default -> meta.v4().txChangesBefore();
        };
    List<LedgerEntryChange> after =
        switch (meta.v()) {
          case 0, 1 -> List.of();
          case 2 -> meta.v2().txChangesAfter();
          case 3 -> meta.v3().txChangesAfter();
          default -> meta.v4().txChangesAfter();
        };
    List<LedgerEntryChange> all = new ArrayList<>();
    Stream.of(fee, before, after, refund).forEach(all::addAll);
    return new TransactionChanges(all, operations(meta));
  }

  private static List<List<LedgerEntryChange>> operations(TransactionMeta meta) {
    return switch (meta.v()) {
      case 0 -> meta.operations().stream().map(OperationMeta::changes).toList();
      case 1 -> meta.v1().operations().stream().map(OperationMeta::changes).toList();
      case 2 -> meta.v2().operations().stream().map(OperationMeta::changes).toList();
      case 3 -> meta.v3().operations().stream().map(OperationMeta::changes).toList();
      default -> meta.v4().operations().stream().map(OperationMetaV2::changes).toList();
    };
  }
}
