package io.ledgerbackfill.xdr.indexer.rules;

import static io.ledgerbackfill.xdr.made.MadeResult.applied;
import static io.ledgerbackfill.xdr.made.MadeResult.succeeded;
import static io.ledgerbackfill.xdr.made.MadeTransaction.account;
import static io.ledgerbackfill.xdr.made.MadeTransaction.classic;
import static io.ledgerbackfill.xdr.made.MadeTransaction.envelope;
import static io.ledgerbackfill.xdr.made.MadeTransaction.key;
import static io.ledgerbackfill.xdr.made.MadeTransaction.muxed;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.golden.ShortStateChanges;
import io.ledgerbackfill.xdr.golden.TextRowSink;
import io.ledgerbackfill.xdr.indexer.LedgerIndexer;
import io.ledgerbackfill.xdr.made.MadeEntry;
import io.ledgerbackfill.xdr.made.MadeEvent;
import io.ledgerbackfill.xdr.made.MadeLedger;
import io.ledgerbackfill.xdr.made.MadeMeta;
import io.ledgerbackfill.xdr.model.Asset;
import io.ledgerbackfill.xdr.model.ContractEvent;
import io.ledgerbackfill.xdr.model.HostFunction;
import io.ledgerbackfill.xdr.model.InvokeHostFunctionOp;
import io.ledgerbackfill.xdr.model.LedgerEntryChange;
import io.ledgerbackfill.xdr.model.MuxedAccount;
import io.ledgerbackfill.xdr.model.Operation;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.OperationResult;
import io.ledgerbackfill.xdr.model.OperationResultTr;
import io.ledgerbackfill.xdr.model.SCVal;
import io.ledgerbackfill.xdr.model.TransactionResultCode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A transaction of account G1 that succeeded, operation by operation, and the movements of tokens
 * that it gives. Movements are shown like this:
 *
 * <pre>{@code
 * ACCOUNT CREATE G5 funder=G1
 * DEBIT G1 7 XLM
 * CREDIT G5 7 XLM
 * }</pre>
 */
final class Transfers {

  static final Asset XLM = Asset.ofNative();

  /** An asset of account G9. */
  static final Asset AAA = MadeEntry.asset("AAA", 9);

  /** An asset of account G8, whose code is a long one. */
  static final Asset BBB = MadeEntry.asset("BBBBB", 8);

  private static final OperationBody CALL =
      OperationBody.ofInvokeHostFunction(
          new InvokeHostFunctionOp(
              HostFunction.ofUploadContractWasm(Opaque.of((byte) 0)), List.of()));

  private static final Pattern BALANCE =
      Pattern.compile("BALANCE (\\w+) (\\S+) token=(\\S+) amount=(\\S+)");
  private static final Map<String, String> NAMES =
      Map.of(
          ShortStateChanges.token(XLM), "XLM",
          ShortStateChanges.token(AAA), "AAA",
          ShortStateChanges.token(BBB), "BBB");

  private long protocol = 23;
  private int metaVersion = 4;
  private final List<Operation> operations = new ArrayList<>();
  private final List<OperationResult> results = new ArrayList<>();
  private final MadeMeta meta = new MadeMeta();

  /** Sets the protocol, which is 23 at first. */
  Transfers protocol(long protocol) {
    this.protocol = protocol;
    return this;
  }

  /** Sets the version of the transaction's meta, which is 4 at first. */
  Transfers metaVersion(int version) {
    metaVersion = version;
    return this;
  }

  /** Adds an operation whose result is not read. */
  Transfers operation(MuxedAccount source, OperationBody body, List<LedgerEntryChange> changes) {
    return operation(source, body, succeeded(1).get(0), changes, List.of());
  }

  /** Adds an operation whose changes are not read. */
  Transfers operation(MuxedAccount source, OperationBody body, OperationResultTr result) {
    return operation(source, body, OperationResult.ofInner(result), List.of(), List.of());
  }

  /** Adds an operation with all that can be told of it. */
  Transfers operation(
      MuxedAccount source,
      OperationBody body,
      OperationResult result,
      List<LedgerEntryChange> changes,
      List<ContractEvent> events) {
    operations.add(new Operation(source, body));
    results.add(result);
    meta.operation(changes, events);
    return this;
  }

  /** Adds a call of contracts that told of events. */
  Transfers call(ContractEvent... events) {
    return operation(account(1), CALL, succeeded(1).get(0), List.of(), List.of(events));
  }

  /** Returns the movements of the first operation. */
  List<String> rows() {
    return rowsOf(1);
  }

  /** Returns the movements of an operation, counted from 1. */
  List<String> rowsOf(int operation) {
    return ShortStateChanges.ofOperation(index(), operation).stream().map(Transfers::show).toList();
  }

  /** Makes all rows of the rules of token transfers. */
  TextRowSink index() {
    XdrDocument doc =
        new MadeLedger(2)
            .protocol(protocol)
            .apply(
                envelope(classic(account(1), 5, operations)),
                applied(TransactionResultCode.txSUCCESS, results),
                meta.version(metaVersion))
            .document();
    TextRowSink rows = new TextRowSink();
    new LedgerIndexer(MadeLedger.NETWORK, Rules.only(EnumSet.of(Rules.TOKEN_TRANSFERS)))
        .index(doc, doc.root(), rows);
    return rows;
  }

  private static String show(String row) {
    Matcher balance = BALANCE.matcher(row);
    if (!balance.matches()) {
      return row;
    }
    String token = balance.group(3);
    return String.format(
        Locale.ROOT,
        "%s %s %s %s",
        balance.group(1),
        balance.group(2),
        balance.group(4),
        NAMES.getOrDefault(token, token));
  }

  /** Splits movements that a test has in one line, separated by commas. */
  static List<String> movements(String line) {
    return Arrays.stream(line.split(",")).map(String::strip).filter(row -> !row.isEmpty()).toList();
  }

  /** Finds an asset by its name. */
  static Asset asset(String name) {
    return switch (name) {
      case "XLM" -> XLM;
      case "AAA" -> AAA;
      case "BBB" -> BBB;
      default -> throw new IllegalArgumentException(name);
    };
  }

  /**
   * Creates an event of 7 of a token.
   *
   * @param contract an asset's name, or the contract in its short form
   * @param topics as {@link MadeEvent#topics} reads them, in which assets may be named
   */
  static ContractEvent event(String contract, String topics) {
    return event(contract, topics, MadeEvent.i128(0, 7));
  }

  /** Creates an event with other data. */
  static ContractEvent event(String contract, String topics, SCVal data) {
    String words = topics;
    for (String name : List.of("XLM", "AAA", "BBB")) {
      words = words.replace("'" + name, "'" + MadeEvent.name(asset(name)));
    }
    Opaque id =
        contract.matches("C\\d+")
            ? key(Integer.parseInt(contract.substring(1)))
            : MadeEvent.contract(asset(contract));
    return MadeEvent.of(id, words, data);
  }

  /** Creates an account of its short form: {@code G5}, or {@code M5} with a multiplexing id. */
  static MuxedAccount holder(String account) {
    int fill = Integer.parseInt(account.substring(1));
    return account.charAt(0) == 'M' ? muxed(fill, 77) : account(fill);
  }
}
