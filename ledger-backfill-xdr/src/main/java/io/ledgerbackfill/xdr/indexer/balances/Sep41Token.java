package io.ledgerbackfill.xdr.indexer.balances;

import java.util.UUID;

/**
 * A contract that speaks of transfers as a token does (SEP-41), and is not known to stand for an
 * asset: a row of {@code contract_tokens} of type {@code SEP41}, to be inserted unless it is there.
 * What the token is called, its contract must be asked.
 *
 * @param contract its address, a C strkey: the column {@code contract_id}
 * @since 0.1.0
 */
public record Sep41Token(String contract) {

  /**
   * Computes the token's id.
   *
   * @return {@code id} of {@code contract_tokens}: a UUID of version 5 (RFC 9562) of the address,
   *     the same wherever it is made
   */
  public UUID id() {
    return NameUuids.contract(contract);
  }
}
