package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.model.LedgerEntryChange;
import io.ledgerbackfill.xdr.model.TransactionEnvelope;
import io.ledgerbackfill.xdr.model.TransactionMeta;
import io.ledgerbackfill.xdr.model.TransactionResultPair;
import java.util.List;

/**
 * A transaction with all that came of it.
 *
 * @param plan what was planned
 * @param envelope the transaction
 * @param hash its hash, that of the fee bump if there is one
 * @param result its result
 * @param meta what it changed
 * @param feeChanges what paying the fee changed
 * @param refund what is given back of the fee, in stroops
 */
record Applied(
    Plan plan,
    TransactionEnvelope envelope,
    Opaque hash,
    TransactionResultPair result,
    TransactionMeta meta,
    List<LedgerEntryChange> feeChanges,
    long refund) {}
