package io.ledgerbackfill.postgres.flush;

/**
 * The server's side of a transaction.
 *
 * @param pid the process id of the backend
 * @param transactionId the transaction's id, an {@code xid8}
 */
record Backend(int pid, String transactionId) {}
