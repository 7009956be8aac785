package io.ledgerbackfill.xdr.indexer.balances;

/**
 * A change of an account (XDR {@code AccountEntry}): a row of {@code native_balances}. All amounts
 * are in stroops, of which ten million are one lumen.
 *
 * @param kind how the account changed
 * @param account its address, a G strkey: {@code account_address}
 * @param balance its lumens
 * @param minimumBalance what it must not spend: two base reserves of half a lumen, one more for
 *     each entry of its own that nobody else sponsors, and for each that it sponsors (CAP-33); and
 *     its selling liabilities. The reserve is that of the network today, whatever it was then
 * @param buyingLiabilities what its offers may buy at most (CAP-3)
 * @param sellingLiabilities what its offers may sell at most
 * @param operationId the operation that changed it
 * @param ledger the ledger of that operation
 * @since 0.1.0
 */
public record AccountChange(
    ChangeKind kind,
    String account,
    long balance,
    long minimumBalance,
    long buyingLiabilities,
    long sellingLiabilities,
    long operationId,
    long ledger)
    implements BalanceChange {}
