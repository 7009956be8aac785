package io.ledgerbackfill.xdr.invariants;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.xdr.SharedLedgers;
import io.ledgerbackfill.xdr.indexer.LedgerIndexer;
import io.ledgerbackfill.xdr.indexer.StateChangeCategory;
import io.ledgerbackfill.xdr.indexer.StateChangeReason;
import io.ledgerbackfill.xdr.indexer.rules.Rules;
import io.ledgerbackfill.xdr.invariants.IndexedRows.ChangeRow;
import io.ledgerbackfill.xdr.ledger.Network;
import io.ledgerbackfill.xdr.model.LedgerCloseMeta;
import java.math.BigInteger;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds of the rows of real ledgers; and that it does not hold of rows that are wrong. */
class InvariantsTest {

  private static final Network PROTOCOLS = Network.of("(V) (;,,;) (V)");

  private static byte @Nullable [] ledger;

  @ParameterizedTest
  @ValueSource(strings = {"pubnet", "pubnet-legacy", "cases", "generated"})
  void shouldGiveRowsThatBelongTogether(String lake) {
    LedgerIndexer indexer = new LedgerIndexer(Network.PUBNET, Rules.all());

    SharedLedgers.lake(lake)
        .values()
        .forEach(ledger -> RowInvariants.check(IndexedRows.of(indexer, ledger)));
  }

  /** Neither {@code cases} nor {@code generated}, whose entries don't change as operations say. */
  @ParameterizedTest
  @CsvSource({"pubnet, 30000", "pubnet-legacy, 800"})
  void shouldTellHowBalancesChange(String lake, int equations) {
    BalanceInvariants balances = check(SharedLedgers.lake(lake).values(), Network.PUBNET);

    assertThat(balances.violations()).isEmpty();
    assertThat(balances.equations()).isGreaterThan(equations);
  }

  @Test
  void shouldHoldForEveryProtocol() {
    BalanceInvariants balances = check(SharedLedgers.byProtocol().values(), PROTOCOLS);

    assertThat(balances.violations()).isEmpty();
    assertThat(balances.equations()).isGreaterThan(100);
  }

  private static BalanceInvariants check(Collection<byte[]> ledgers, Network network) {
    LedgerIndexer indexer = new LedgerIndexer(network, Rules.all());
    BalanceInvariants balances = new BalanceInvariants(network);
    for (byte[] ledger : ledgers) {
      IndexedRows rows = IndexedRows.of(indexer, ledger);
      RowInvariants.check(rows);
      balances.check(LedgerCloseMeta.XDR.decode(ledger), rows);
    }
    return balances;
  }

  /** Each breaks another sentence of {@link RowInvariants}. */
  static List<Consumer<IndexedRows>> brokenRows() {
    return List.of(
        rows -> rows.transactions().remove(0),
        rows -> rows.transactions().add(rows.transactions().get(0)),
        rows -> rows.operations().add(rows.operations().get(0)),
        rows -> rows.operations().remove(0),
        rows -> rows.transactionAccounts().remove(0),
        rows -> rows.transactionAccounts().remove(rows.transactionAccounts().size() - 1),
        rows ->
            rows.operationAccounts()
                .removeIf(
                    row ->
                        row.id() == lastOfOperation(rows).operationId()
                            && row.account().equals(lastOfOperation(rows).account())),
        rows ->
            rows.transactionAccounts()
                .removeIf(
                    row ->
                        row.id() == rows.stateChanges().get(0).toId()
                            && row.account().equals(rows.stateChanges().get(0).account())),
        rows -> rows.stateChanges().add(rows.stateChanges().get(0)),
        rows ->
            rows.stateChanges().remove(first(rows, row -> row.id() == 1 && isFollowed(rows, row))));
  }

  private static ChangeRow lastOfOperation(IndexedRows rows) {
    return rows.stateChanges().stream()
        .filter(row -> row.operationId() != 0)
        .reduce((one, next) -> next)
        .orElseThrow();
  }

  private static boolean isFollowed(IndexedRows rows, ChangeRow row) {
    return rows.stateChanges().stream()
        .anyMatch(other -> other.operationId() == row.operationId() && other.id() == 2);
  }

  @ParameterizedTest
  @MethodSource("brokenRows")
  void shouldNoticeRowsThatDoNotBelongTogether(Consumer<IndexedRows> breaking) {
    IndexedRows rows = rows(ledger());
    RowInvariants.check(rows);

    breaking.accept(rows);

    assertThatThrownBy(() -> RowInvariants.check(rows)).isInstanceOf(AssertionError.class);
  }

  /** One row of each kind that tells of a balance. */
  static List<Predicate<ChangeRow>> balanceRows() {
    return List.of(
        row -> row.operationId() == 0,
        row -> row.operationId() != 0 && row.reason() == StateChangeReason.CREDIT,
        row -> row.operationId() != 0 && row.reason() == StateChangeReason.DEBIT,
        row -> row.reason() == StateChangeReason.MINT,
        row -> row.reason() == StateChangeReason.BURN);
  }

  @ParameterizedTest
  @MethodSource("balanceRows")
  void shouldNoticeAmountsThatAreWrong(Predicate<ChangeRow> kind) {
    IndexedRows rows = rows(ledger());
    int index = rows.stateChanges().indexOf(first(rows, isBalance().and(kind)));
    ChangeRow row = rows.stateChanges().get(index);

    rows.stateChanges()
        .set(
            index,
            new ChangeRow(
                row.toId(),
                row.operationId(),
                row.id(),
                row.category(),
                row.reason(),
                row.account(),
                row.token(),
                row.amount().add(BigInteger.ONE)));
    assertThat(violations(rows)).isNotEmpty();

    rows.stateChanges().remove(index);
    assertThat(violations(rows)).isNotEmpty();
  }

  /** The fee of a ledger that follows another is held against the header, too. */
  @Test
  void shouldCompareFeesWithTheFeePool() {
    LedgerIndexer indexer = new LedgerIndexer(Network.PUBNET, Rules.all());
    BalanceInvariants balances = new BalanceInvariants(Network.PUBNET);
    List<byte[]> ledgers =
        List.copyOf(SharedLedgers.lake("pubnet-8-per-file").values()).subList(0, 2);
    for (byte[] ledger : ledgers) {
      IndexedRows rows = IndexedRows.of(indexer, ledger);
      rows.stateChanges().remove(first(rows, row -> row.operationId() == 0));
      balances.check(LedgerCloseMeta.XDR.decode(ledger), rows);
    }

    assertThat(balances.violations())
        .filteredOn(line -> line.startsWith("fee pool of ledger"))
        .hasSize(1);
  }

  private static Predicate<ChangeRow> isBalance() {
    return row -> row.category() == StateChangeCategory.BALANCE;
  }

  private static ChangeRow first(IndexedRows rows, Predicate<ChangeRow> wanted) {
    return rows.stateChanges().stream().filter(wanted).findFirst().orElseThrow();
  }

  /** A ledger with rows of all kinds. */
  private static byte[] ledger() {
    if (ledger == null) {
      ledger = SharedLedgers.lake("pubnet").get(51_000_294L);
    }
    return ledger;
  }

  private static IndexedRows rows(byte[] ledger) {
    return IndexedRows.of(new LedgerIndexer(Network.PUBNET, Rules.all()), ledger);
  }

  private static List<String> violations(IndexedRows rows) {
    BalanceInvariants balances = new BalanceInvariants(Network.PUBNET);
    balances.check(LedgerCloseMeta.XDR.decode(ledger()), rows);
    return balances.violations();
  }
}
