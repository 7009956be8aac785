package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.OperationResultTr;

/**
 * What became of an operation.
 *
 * @param body what was asked for
 * @param result what is reported
 * @param successful whether it was done
 */
record Outcome(OperationBody body, OperationResultTr result, boolean successful) {}
