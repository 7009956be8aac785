package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.model.PublicKey;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A transaction before it is applied.
 *
 * @param payer its source
 * @param sponsor who pays the fee in its place, by a fee bump; null if nobody does
 * @param soroban whether it is about contracts
 * @param operations what it does
 * @param doomed index of the operation that is meant to fail; -1 if none is
 * @param charged fee taken beforehand, in stroops
 * @param resourceFee the part of the fee that is for a contract's resources
 */
record Plan(
    PublicKey payer,
    @Nullable PublicKey sponsor,
    boolean soroban,
    List<OperationMaker> operations,
    int doomed,
    long charged,
    long resourceFee) {

  PublicKey feeSource() {
    return sponsor == null ? payer : sponsor;
  }
}
