package io.ledgerbackfill.xdr.indexer.balances;

/**
 * A change of a trustline (XDR {@code TrustLineEntry}) for an asset with an issuer: a row of {@code
 * trustline_balances}. All amounts are in the asset's smallest unit, of which ten million are one.
 * Shares of liquidity pools are left out.
 *
 * @param kind how the trustline changed
 * @param account address of its holder, a G strkey: {@code account_address}
 * @param asset what it holds; its {@link TrustlineAsset#id} is {@code asset_id}
 * @param balance how much it holds
 * @param limit how much it may hold: {@code trust_limit}
 * @param buyingLiabilities what the holder's offers may buy at most (CAP-3)
 * @param sellingLiabilities what the holder's offers may sell at most
 * @param flags as in XDR {@code TrustLineFlags}, which is not how {@code state_changes} has them
 * @param operationId the operation that changed it
 * @param ledger the ledger of that operation
 * @since 0.1.0
 */
public record TrustlineChange(
    ChangeKind kind,
    String account,
    TrustlineAsset asset,
    long balance,
    long limit,
    long buyingLiabilities,
    long sellingLiabilities,
    long flags,
    long operationId,
    long ledger)
    implements BalanceChange {}
