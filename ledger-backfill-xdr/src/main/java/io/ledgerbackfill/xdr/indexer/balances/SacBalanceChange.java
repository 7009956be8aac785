package io.ledgerbackfill.xdr.indexer.balances;

import java.util.UUID;

/**
 * A change of what a contract holds of a token, told by an entry as the contracts of assets keep
 * them (CAP-46-06): a row of {@code sac_balances}. Accounts hold assets in trustlines instead.
 *
 * <p>That the token is the contract of an asset is not certain: any contract may keep such entries,
 * with any numbers in them. Lumens are left out.
 *
 * @param kind how the entry changed
 * @param account address of the holder, a C strkey: {@code account_address}
 * @param contract address of the token, a C strkey
 * @param balance how much it holds, in whole units with seven digits after the point; {@code 0} of
 *     an entry that was removed
 * @param authorized whether the holder may use it: {@code is_authorized}; false of an entry that
 *     was removed
 * @param clawbackEnabled whether the issuer may take it back: {@code is_clawback_enabled}; false of
 *     an entry that was removed
 * @param operationId the operation that changed it
 * @param ledger the ledger of that operation
 * @since 0.1.0
 */
public record SacBalanceChange(
    ChangeKind kind,
    String account,
    String contract,
    String balance,
    boolean authorized,
    boolean clawbackEnabled,
    long operationId,
    long ledger)
    implements BalanceChange {

  /**
   * Computes the token's id: {@code contract_id} of {@code sac_balances}.
   *
   * @return {@code id} of {@code contract_tokens}
   */
  public UUID contractId() {
    return NameUuids.contract(contract);
  }
}
