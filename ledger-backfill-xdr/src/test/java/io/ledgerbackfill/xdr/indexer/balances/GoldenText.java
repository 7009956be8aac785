package io.ledgerbackfill.xdr.indexer.balances;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Shows changes as the golden files do: the kind, a tab, and JSON, one line each. */
final class GoldenText {

  private GoldenText() {}

  static List<String> lines(BalanceChanges changes) {
    List<String> lines = new ArrayList<>();
    changes.accounts().forEach(change -> lines.add(account(change)));
    changes.trustlines().forEach(change -> lines.add(trustline(change)));
    changes.sacBalances().forEach(change -> lines.add(sacBalance(change)));
    changes.trustlineAssets().forEach(asset -> lines.add(trustlineAsset(asset)));
    changes.sacContracts().forEach(contract -> lines.add(sacContract(contract)));
    changes.contractChanges().forEach(change -> lines.add(contractChange(change)));
    changes.sep41Tokens().forEach(token -> lines.add(sep41Token(token)));
    return lines;
  }

  static String account(AccountChange change) {
    return String.format(
        Locale.ROOT,
        "account\t{\"AccountID\":\"%s\",\"OperationID\":%d,\"LedgerNumber\":%d,\"Operation\":\"%s\","
            + "\"Balance\":%d,\"MinimumBalance\":%d,"
            + "\"BuyingLiabilities\":%d,\"SellingLiabilities\":%d}",
        change.account(),
        change.operationId(),
        change.ledger(),
        change.kind() == ChangeKind.ADD ? "CREATE" : change.kind().name(),
        change.balance(),
        change.minimumBalance(),
        change.buyingLiabilities(),
        change.sellingLiabilities());
  }

  static String trustline(TrustlineChange change) {
    return String.format(
        Locale.ROOT,
        "trustline\t{\"change\":{\"AccountID\":\"%s\",\"Asset\":\"%s\",\"OperationID\":%d,"
            + "\"LedgerNumber\":%d,\"Operation\":\"%s\",\"Balance\":%d,\"Limit\":%d,"
            + "\"BuyingLiabilities\":%d,\"SellingLiabilities\":%d,\"Flags\":%d},\"key\":\"%s\"}",
        change.account(),
        change.asset().text(),
        change.operationId(),
        change.ledger(),
        change.kind(),
        change.balance(),
        change.limit(),
        change.buyingLiabilities(),
        change.sellingLiabilities(),
        change.flags(),
        change.asset().id());
  }

  static String sacBalance(SacBalanceChange change) {
    return String.format(
        Locale.ROOT,
        "sac_balance\t{\"AccountID\":\"%s\",\"ContractID\":\"%s\",\"OperationID\":%d,"
            + "\"LedgerNumber\":%d,\"Operation\":\"%s\",\"Balance\":\"%s\","
            + "\"IsAuthorized\":%b,\"IsClawbackEnabled\":%b}",
        change.account(),
        change.contract(),
        change.operationId(),
        change.ledger(),
        change.kind(),
        change.balance(),
        change.authorized(),
        change.clawbackEnabled());
  }

  private static String trustlineAsset(TrustlineAsset asset) {
    return String.format(
        Locale.ROOT,
        "trustline_asset\t{\"id\":\"%s\",\"code\":\"%s\",\"issuer\":\"%s\","
            + "\"createdAt\":\"0001-01-01T00:00:00Z\"}",
        asset.id(),
        asset.code(),
        asset.issuer());
  }

  private static String sacContract(SacContract contract) {
    return String.format(
        Locale.ROOT,
        "sac_contract\t{\"id\":\"%s\",\"contractId\":\"%s\",\"type\":\"SAC\",\"code\":\"%s\","
            + "\"issuer\":\"%s\",\"name\":\"%s\",\"symbol\":\"%s\",\"decimals\":%d,"
            + "\"createdAt\":\"0001-01-01T00:00:00Z\",\"updatedAt\":\"0001-01-01T00:00:00Z\"}",
        contract.id(),
        contract.contract(),
        contract.code(),
        contract.issuer(),
        contract.name(),
        contract.code(),
        SacContract.DECIMALS);
  }

  private static String contractChange(ContractChange change) {
    return String.format(
        Locale.ROOT,
        "contract_change\t{\"AccountID\":\"%s\",\"ContractID\":\"%s\",\"OperationID\":%d,"
            + "\"LedgerNumber\":%d,\"ContractType\":\"SEP41\"}",
        change.account() == null ? "" : change.account(),
        change.contract(),
        change.operationId(),
        change.ledger());
  }

  private static String sep41Token(Sep41Token token) {
    return String.format(
        Locale.ROOT, "sep41_token\t{\"contract\":\"%s\",\"type\":\"SEP41\"}", token.contract());
  }
}
