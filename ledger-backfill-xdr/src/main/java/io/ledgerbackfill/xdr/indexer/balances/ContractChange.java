package io.ledgerbackfill.xdr.indexer.balances;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A token of a contract (SEP-41) that came to or left somebody: from each {@code BALANCE} state
 * change of such a token, also from those that become no row because nobody is known whose state
 * changed. With an account it is a row of {@code account_contract_tokens}, to be inserted unless it
 * is there.
 *
 * @param account address of any kind, as a strkey: {@code account_address}; null if nobody is known
 * @param contract address of the token, a C strkey
 * @param operationId the operation that moved it, as in {@code operations.id}
 * @param ledger the ledger of that operation
 * @since 0.1.0
 */
public record ContractChange(
    @Nullable String account, String contract, long operationId, long ledger) {

  /**
   * Computes the token's id: {@code contract_id} of {@code account_contract_tokens}.
   *
   * @return {@code id} of {@code contract_tokens}
   */
  public UUID contractId() {
    return NameUuids.contract(contract);
  }
}
