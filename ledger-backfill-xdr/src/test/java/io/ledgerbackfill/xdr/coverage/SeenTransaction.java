package io.ledgerbackfill.xdr.coverage;

import io.ledgerbackfill.xdr.model.EnvelopeType;
import io.ledgerbackfill.xdr.model.LedgerEntryChange;
import io.ledgerbackfill.xdr.model.TransactionEnvelope;
import io.ledgerbackfill.xdr.model.TransactionResult;
import java.util.List;

/** A transaction of a ledger at hand. */
record SeenTransaction(
    String ledger,
    int closeMetaVersion,
    long protocol,
    int metaVersion,
    TransactionEnvelope envelope,
    TransactionResult result,
    boolean successful,
    boolean soroban,
    List<LedgerEntryChange> feeChanges,
    List<LedgerEntryChange> changesAfter,
    List<LedgerEntryChange> changesAfterAll,
    List<String> rows) {

  boolean isFeeBump() {
    return envelope.type() == EnvelopeType.ENVELOPE_TYPE_TX_FEE_BUMP;
  }

  boolean isOld() {
    return envelope.type() == EnvelopeType.ENVELOPE_TYPE_TX_V0;
  }

  String code() {
    return result.result().code().name();
  }

  boolean hasRow(String start) {
    return rows.stream().anyMatch(row -> row.startsWith(start));
  }
}
