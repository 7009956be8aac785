package io.ledgerbackfill.xdr.indexer;

/**
 * What is known of the token of a {@code BALANCE} state change.
 *
 * @since 0.1.0
 */
public enum TokenKind {
  /** The network's own currency. */
  NATIVE,
  /** An asset with an issuer, by the contract that stands for it (CAP-46-06). */
  SAC,
  /** Any other contract that speaks of transfers as a token does (SEP-41). */
  SEP41
}
