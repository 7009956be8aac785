package io.ledgerbackfill.xdr.indexer.balances;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.indexer.Address;
import io.ledgerbackfill.xdr.indexer.ContractValues;
import io.ledgerbackfill.xdr.indexer.EntryChanges;
import io.ledgerbackfill.xdr.indexer.LedgerListener;
import io.ledgerbackfill.xdr.indexer.OperationContext;
import io.ledgerbackfill.xdr.indexer.RowEmitter;
import io.ledgerbackfill.xdr.indexer.RowProcessor;
import io.ledgerbackfill.xdr.model.AccountEntry;
import io.ledgerbackfill.xdr.model.AlphaNum12;
import io.ledgerbackfill.xdr.model.AlphaNum4;
import io.ledgerbackfill.xdr.model.ContractDataEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryData;
import io.ledgerbackfill.xdr.model.TrustLineAsset;
import io.ledgerbackfill.xdr.model.TrustLineEntry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Notes all changes of entries with balances, to find those of which the reference's result depends
 * on chance: it walks operations in any order, which matters where an entry comes and goes.
 */
final class SeveralChanges implements RowProcessor, LedgerListener {

  /** One change of an entry. */
  record Step(ChangeKind kind, long operationId) {}

  private static final Pattern ENTRY =
      Pattern.compile(
          "(account|trustline|sac_balance)\t.*\"AccountID\":\"(\\w+)\""
              + "(?:,\"(?:Asset|ContractID)\":\"([\\w:]+)\")?,\"OperationID\":\\d+,"
              + "\"LedgerNumber\":(\\d+).*");

  private final Map<String, List<Step>> steps = new LinkedHashMap<>();
  private long ledger;

  @Override
  public void ledgerBegins(long sequence) {
    ledger = sequence;
  }

  @Override
  public void operation(OperationContext operation, RowEmitter rows) {
    EntryChanges changes = operation.changes();
    for (int i = 0; i < changes.size(); i++) {
      Step step = new Step(ChangeKind.of(changes, i), operation.id());
      entry(operation.document(), changes, i)
          .ifPresent(entry -> steps.computeIfAbsent(entry, key -> new ArrayList<>()).add(step));
    }
  }

  /** Names an entry as {@link #entryOf} does. */
  private Optional<String> entry(XdrDocument doc, EntryChanges changes, int index) {
    long data = changes.data(index);
    return switch (changes.type(index)) {
      case ACCOUNT ->
          Optional.of(
              name(
                  "account",
                  account(doc, AccountEntry.accountID(doc, LedgerEntryData.account(doc, data))),
                  "null"));
      case TRUSTLINE -> {
        long line = LedgerEntryData.trustLine(doc, data);
        yield asset(doc, TrustLineEntry.asset(doc, line))
            .map(
                asset ->
                    name("trustline", account(doc, TrustLineEntry.accountID(doc, line)), asset));
      }
      case CONTRACT_DATA -> {
        long entry = LedgerEntryData.contractData(doc, data);
        long holder = ContractValues.balanceHolder(doc, ContractDataEntry.key(doc, entry));
        yield holder == ContractValues.ABSENT
            ? Optional.empty()
            : Optional.of(
                name(
                    "sac_balance",
                    new Address().scAddress(doc, holder).toString(),
                    new Address()
                        .scAddress(doc, ContractDataEntry.contract(doc, entry))
                        .toString()));
      }
      default -> Optional.empty();
    };
  }

  private static String account(XdrDocument doc, long id) {
    return new Address().account(doc, id).toString();
  }

  private static Optional<String> asset(XdrDocument doc, long asset) {
    return switch (TrustLineAsset.type(doc, asset)) {
      case ASSET_TYPE_CREDIT_ALPHANUM4 -> {
        long alphaNum = TrustLineAsset.alphaNum4(doc, asset);
        yield Optional.of(
            asset(doc, AlphaNum4.assetCode(doc, alphaNum), AlphaNum4.issuer(doc, alphaNum)));
      }
      case ASSET_TYPE_CREDIT_ALPHANUM12 -> {
        long alphaNum = TrustLineAsset.alphaNum12(doc, asset);
        yield Optional.of(
            asset(doc, AlphaNum12.assetCode(doc, alphaNum), AlphaNum12.issuer(doc, alphaNum)));
      }
      default -> Optional.empty();
    };
  }

  private static String asset(XdrDocument doc, long code, long issuer) {
    return doc.string(code).toString().replaceAll("\0+$", "") + ":" + account(doc, issuer);
  }

  private String name(String kind, String account, String other) {
    return ledger + " " + kind + " " + account + " " + other;
  }

  /** Names the entry that a golden line is about, if it is one with a balance. */
  static Optional<String> entryOf(String line) {
    Matcher matcher = ENTRY.matcher(line);
    return matcher.matches()
        ? Optional.of(
            matcher.group(4)
                + " "
                + matcher.group(1)
                + " "
                + matcher.group(2)
                + " "
                + matcher.group(3))
        : Optional.empty();
  }

  /**
   * Lists the entries that one operation of a ledger removed last, and another one added before,
   * with their changes. Whether the reference tells of the removal depends on which of the two it
   * happens to meet first.
   */
  Map<String, List<Step>> undetermined() {
    Map<String, List<Step>> some = new TreeMap<>();
    steps.forEach(
        (entry, list) -> {
          Step last = list.get(list.size() - 1);
          if (last.kind() == ChangeKind.REMOVE
              && list.stream()
                  .anyMatch(
                      step ->
                          step.kind() == ChangeKind.ADD
                              && step.operationId() != last.operationId())) {
            some.put(entry, list);
          }
        });
    return some;
  }
}
