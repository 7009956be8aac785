package io.ledgerbackfill.xdr.indexer.balances;

import java.util.UUID;

/**
 * The contract of an asset (CAP-46-06) whose instance came into the ledger or changed: a row of
 * {@code contract_tokens} of type {@code SAC}, to be inserted unless it is there. It is proved: the
 * contract's address follows from the asset. That of lumens is left out.
 *
 * @param contract its address, a C strkey: the column {@code contract_id}
 * @param code the asset's code, which is also the token's symbol
 * @param issuer address of the asset's issuer, a G strkey
 * @since 0.1.0
 */
public record SacContract(String contract, String code, String issuer) {

  /** What amounts of all assets have after the point. */
  public static final int DECIMALS = 7;

  /**
   * Computes the token's id.
   *
   * @return {@code id} of {@code contract_tokens}: a UUID of version 5 (RFC 9562) of the address,
   *     the same wherever it is made
   */
  public UUID id() {
    return NameUuids.contract(contract);
  }

  /**
   * Returns the token's name.
   *
   * @return code and issuer, with a colon between them
   */
  public String name() {
    return code + ":" + issuer;
  }
}
