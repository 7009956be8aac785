package io.ledgerbackfill.xdr.indexer;

import static io.ledgerbackfill.xdr.made.MadeEntry.asset;
import static io.ledgerbackfill.xdr.made.MadeEntry.line;
import static io.ledgerbackfill.xdr.made.MadeMeta.changes;
import static io.ledgerbackfill.xdr.made.MadeMeta.created;
import static io.ledgerbackfill.xdr.made.MadeMeta.removed;
import static io.ledgerbackfill.xdr.made.MadeMeta.restored;
import static io.ledgerbackfill.xdr.made.MadeMeta.updated;
import static io.ledgerbackfill.xdr.made.MadeResult.applied;
import static io.ledgerbackfill.xdr.made.MadeResult.refused;
import static io.ledgerbackfill.xdr.made.MadeResult.succeeded;
import static io.ledgerbackfill.xdr.made.MadeTransaction.account;
import static io.ledgerbackfill.xdr.made.MadeTransaction.classic;
import static io.ledgerbackfill.xdr.made.MadeTransaction.envelope;
import static io.ledgerbackfill.xdr.made.MadeTransaction.key;
import static io.ledgerbackfill.xdr.made.MadeTransaction.operations;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.xdr.SharedLedgers;
import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrString;
import io.ledgerbackfill.xdr.golden.TextRowSink;
import io.ledgerbackfill.xdr.ledger.InvalidLedgerException;
import io.ledgerbackfill.xdr.ledger.Network;
import io.ledgerbackfill.xdr.made.MadeAccount;
import io.ledgerbackfill.xdr.made.MadeEntry;
import io.ledgerbackfill.xdr.made.MadeLedger;
import io.ledgerbackfill.xdr.made.MadeMeta;
import io.ledgerbackfill.xdr.model.Asset;
import io.ledgerbackfill.xdr.model.ConfigSettingEntry;
import io.ledgerbackfill.xdr.model.ConfigSettingID;
import io.ledgerbackfill.xdr.model.ContractCodeEntry;
import io.ledgerbackfill.xdr.model.ContractCodeEntryExt;
import io.ledgerbackfill.xdr.model.LedgerCloseMeta;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryChange;
import io.ledgerbackfill.xdr.model.LedgerEntryChangeType;
import io.ledgerbackfill.xdr.model.LedgerEntryData;
import io.ledgerbackfill.xdr.model.LedgerEntryType;
import io.ledgerbackfill.xdr.model.SCAddress;
import io.ledgerbackfill.xdr.model.SCVal;
import io.ledgerbackfill.xdr.model.TransactionResult;
import io.ledgerbackfill.xdr.model.TransactionResultCode;
import io.ledgerbackfill.xdr.model.TrustLineAsset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EntryChangesTest {

  /** Sees a change as its processor does. */
  private record Seen(
      LedgerEntryChangeType change,
      LedgerEntryType type,
      @Nullable LedgerEntry pre,
      @Nullable LedgerEntry post) {

    /** The entry before, or else the one after. */
    LedgerEntry entry() {
      return Objects.requireNonNull(pre == null ? post : pre);
    }
  }

  private static final TransactionResult FAILED =
      applied(TransactionResultCode.txFAILED, succeeded(1));

  /** Copies the changes of the first operation. */
  private static final class Recorder implements RowProcessor {

    private final List<Seen> seen = new ArrayList<>();

    @Override
    public void operation(OperationContext operation, RowEmitter rows) {
      EntryChanges changes = operation.changes();
      assertThat(operation.changes()).isSameAs(changes);
      for (int i = 0; i < changes.size(); i++) {
        assertThat(changes.isCreated(i))
            .isEqualTo(
                changes.changeType(i) == LedgerEntryChangeType.LEDGER_ENTRY_CREATED
                    || changes.changeType(i) == LedgerEntryChangeType.LEDGER_ENTRY_RESTORED);
        assertThat(changes.isRemoved(i)).isEqualTo(changes.post(i) == EntryChanges.ABSENT);
        seen.add(
            new Seen(
                changes.changeType(i),
                changes.type(i),
                copy(operation.document(), changes.pre(i)),
                copy(operation.document(), changes.post(i))));
      }
    }

    private static @Nullable LedgerEntry copy(XdrDocument doc, long entry) {
      return entry == EntryChanges.ABSENT
          ? null
          : LedgerEntry.XDR.decode(
              Arrays.copyOfRange(
                  doc.bytes(), XdrDocument.offset(entry), LedgerEntry.end(doc, entry)));
    }
  }

  @Test
  void shouldTellEntriesBeforeAndAfter() {
    LedgerEntry one = new MadeAccount(1).entry();
    LedgerEntry two = new MadeAccount(2).entry();
    LedgerEntry three = new MadeAccount(3).entry();
    LedgerEntry four = new MadeAccount(4).balance(1).entry();
    LedgerEntry more = new MadeAccount(4).balance(2).entry();

    assertThat(read(changes(created(one), removed(two), restored(three), updated(four, more))))
        .containsExactly(
            seen(LedgerEntryChangeType.LEDGER_ENTRY_CREATED, null, one),
            seen(LedgerEntryChangeType.LEDGER_ENTRY_REMOVED, two, null),
            seen(LedgerEntryChangeType.LEDGER_ENTRY_RESTORED, null, three),
            seen(LedgerEntryChangeType.LEDGER_ENTRY_UPDATED, four, more));
  }

  @Test
  void shouldTakeARestoredEntryAsTheOneBefore() {
    LedgerEntry entry = MadeEntry.ttl(key(1), 5);
    LedgerEntry longer = MadeEntry.ttl(key(1), 6);

    assertThat(read(changes(restored(entry), List.of(LedgerEntryChange.ofUpdated(longer)))))
        .containsExactly(
            seen(LedgerEntryChangeType.LEDGER_ENTRY_RESTORED, null, entry),
            seen(LedgerEntryChangeType.LEDGER_ENTRY_UPDATED, entry, longer));
  }

  /**
   * As stellar-core writes them since protocol 23 when contract data comes back from the archive of
   * evicted entries and is changed in the same operation: what restores it is at the end.
   */
  @Test
  void shouldFindTheRestoredEntryAnywhere() {
    SCAddress contract = SCAddress.ofContract(key(7));
    SCVal name = SCVal.ofSymbol(XdrString.of("a"));
    LedgerEntry data = MadeEntry.contractData(contract, name, SCVal.ofU32(1));
    LedgerEntry changed = MadeEntry.contractData(contract, name, SCVal.ofU32(2));
    LedgerEntry other = MadeEntry.contractData(contract, SCVal.ofVoid(), SCVal.ofU32(3));
    LedgerEntry ttl = MadeEntry.ttl(key(1), 5);
    LedgerEntry longer = MadeEntry.ttl(key(1), 6);
    List<Seen> expected =
        List.of(
            seen(LedgerEntryChangeType.LEDGER_ENTRY_RESTORED, null, other),
            seen(LedgerEntryChangeType.LEDGER_ENTRY_RESTORED, null, data),
            seen(LedgerEntryChangeType.LEDGER_ENTRY_UPDATED, data, changed),
            seen(LedgerEntryChangeType.LEDGER_ENTRY_RESTORED, null, ttl),
            seen(LedgerEntryChangeType.LEDGER_ENTRY_UPDATED, ttl, longer));
    List<LedgerEntryChange> updateTtl = List.of(LedgerEntryChange.ofUpdated(longer));
    List<LedgerEntryChange> updateData = List.of(LedgerEntryChange.ofUpdated(changed));

    assertThat(read(changes(updateTtl, restored(other), updateData, restored(data), restored(ttl))))
        .isEqualTo(expected);
    assertThat(read(changes(restored(data), restored(other), updateData, restored(ttl), updateTtl)))
        .isEqualTo(expected);
  }

  @Test
  void shouldFindTheRestoredEntryOfARemoval() {
    LedgerEntry one = MadeEntry.data(1, "name", "x");
    LedgerEntry two = MadeEntry.ttl(key(1), 5);
    LedgerEntryChange removeOne = removed(one).get(1);
    LedgerEntryChange removeTwo = removed(two).get(1);
    List<Seen> expected =
        List.of(
            seen(LedgerEntryChangeType.LEDGER_ENTRY_RESTORED, null, one),
            seen(LedgerEntryChangeType.LEDGER_ENTRY_REMOVED, one, null),
            seen(LedgerEntryChangeType.LEDGER_ENTRY_RESTORED, null, two),
            seen(LedgerEntryChangeType.LEDGER_ENTRY_REMOVED, two, null));

    assertThat(read(changes(restored(one), List.of(removeOne), restored(two), List.of(removeTwo))))
        .isEqualTo(expected);
    assertThat(read(changes(List.of(removeTwo, removeOne), restored(one), restored(two))))
        .isEqualTo(expected);
  }

  /** Lifetimes, code and settings, of which no rule asks what was before. */
  @Test
  void shouldNotAskForTheStateBeforeOfWhatNoRuleReads() {
    LedgerEntry ttl = MadeEntry.ttl(key(1), 5);
    LedgerEntry setting =
        MadeEntry.entry(
            LedgerEntryData.ofConfigSetting(ConfigSettingEntry.ofContractMaxSizeBytes(5)));
    LedgerEntry account = new MadeAccount(1).entry();
    List<LedgerEntryChange> unread =
        Stream.of(ttl, setting, code(key(2))).map(LedgerEntryChange::ofUpdated).toList();

    assertThat(read(changes(unread, created(account))))
        .containsExactly(
            seen(LedgerEntryChangeType.LEDGER_ENTRY_CREATED, null, account),
            seen(LedgerEntryChangeType.LEDGER_ENTRY_UPDATED, null, code(key(2))),
            seen(LedgerEntryChangeType.LEDGER_ENTRY_UPDATED, null, setting),
            seen(LedgerEntryChangeType.LEDGER_ENTRY_UPDATED, null, ttl));
    assertThat(read(changes(created(account), List.of(removed(ttl).get(1)))))
        .containsExactly(seen(LedgerEntryChangeType.LEDGER_ENTRY_CREATED, null, account));
  }

  private static Seen seen(
      LedgerEntryChangeType change, @Nullable LedgerEntry pre, @Nullable LedgerEntry post) {
    LedgerEntry entry = Objects.requireNonNull(post == null ? pre : post);
    return new Seen(change, entry.data().type(), pre, post);
  }

  @Test
  void shouldOrderByKeysAsUnsignedBytes() {
    Opaque low = key(0x7F);
    Opaque high = key(0x80);
    SCAddress contract = SCAddress.ofContract(high);
    SCVal text = SCVal.ofSymbol(XdrString.of("a"));
    List<LedgerEntry> inOrder =
        List.of(
            new MadeAccount(0x7F).entry(),
            new MadeAccount(0x80).entry(),
            MadeEntry.trustLine(1, line(asset("AAA", 5)), 1, 1),
            MadeEntry.trustLine(1, line(asset("AAA", 0x85)), 1, 1),
            MadeEntry.trustLine(1, line(asset("AAAAA", 1)), 1, 1),
            MadeEntry.trustLine(1, TrustLineAsset.ofPoolShare(low), 1, 1),
            MadeEntry.trustLine(2, line(asset("AAA", 1)), 1, 1),
            MadeEntry.offer(1, 1),
            MadeEntry.offer(1, 256),
            MadeEntry.offer(1, -1),
            MadeEntry.data(1, "b", "x"),
            MadeEntry.data(1, "aa", "x"),
            MadeEntry.data(1, "ab", "x"),
            MadeEntry.claimableBalance(low, Asset.ofNative(), 1),
            MadeEntry.claimableBalance(high, Asset.ofNative(), 1),
            MadeEntry.pool(low, Asset.ofNative(), asset("A", 1), 1, 1),
            MadeEntry.pool(high, Asset.ofNative(), asset("A", 1), 1, 1),
            MadeEntry.contractData(SCAddress.ofAccount(MadeEntry.id(1)), text, text),
            MadeEntry.contractData(SCAddress.ofContract(low), text, text),
            MadeEntry.contractData(contract, SCVal.ofU32(1), text),
            MadeEntry.contractData(contract, SCVal.ofU32(2), text),
            MadeEntry.contractData(contract, text, text),
            code(low),
            code(high),
            MadeEntry.entry(
                LedgerEntryData.ofConfigSetting(ConfigSettingEntry.ofContractMaxSizeBytes(5))),
            MadeEntry.entry(
                LedgerEntryData.ofConfigSetting(ConfigSettingEntry.ofContractDataKeySizeBytes(5))),
            MadeEntry.ttl(low, 5),
            MadeEntry.ttl(high, 5));
    assertThat(ConfigSettingID.CONFIG_SETTING_CONTRACT_MAX_SIZE_BYTES.value())
        .isLessThan(ConfigSettingID.CONFIG_SETTING_CONTRACT_DATA_KEY_SIZE_BYTES.value());

    for (int seed = 0; seed < 50; seed++) {
      List<LedgerEntry> shuffled = new ArrayList<>(inOrder);
      Collections.shuffle(shuffled, new Random(seed));
      List<LedgerEntryChange> changes = new ArrayList<>();
      shuffled.forEach(entry -> changes.addAll(created(entry)));

      assertThat(read(changes)).extracting(Seen::entry).isEqualTo(inOrder);
    }
  }

  private static LedgerEntry code(Opaque hash) {
    return MadeEntry.entry(
        LedgerEntryData.ofContractCode(
            new ContractCodeEntry(ContractCodeEntryExt.ofV0(), hash, Opaque.of((byte) 1))));
  }

  @Test
  void shouldKeepTheOrderOfChangesOfOneEntry() {
    List<LedgerEntryChange> changes = new ArrayList<>();
    for (int i = 0; i < 300; i++) {
      changes.addAll(created(new MadeAccount(i % 3).balance(i).entry()));
    }

    List<Long> balances =
        read(changes).stream().map(each -> each.entry().data().account().balance()).toList();

    List<Long> expected = new ArrayList<>();
    for (int account = 0; account < 3; account++) {
      for (long i = account; i < 300; i += 3) {
        expected.add(i);
      }
    }
    assertThat(balances).isEqualTo(expected);
  }

  /** No network changes keys; the reference orders by what it read first. */
  @Test
  void shouldOrderByTheKeyBefore() {
    LedgerEntry one = new MadeAccount(1).entry();
    LedgerEntry two = new MadeAccount(2).entry();
    LedgerEntry three = new MadeAccount(3).entry();

    assertThat(read(changes(created(two), updated(one, three))))
        .containsExactly(
            seen(LedgerEntryChangeType.LEDGER_ENTRY_UPDATED, one, three),
            seen(LedgerEntryChangeType.LEDGER_ENTRY_CREATED, null, two));
  }

  @Test
  void shouldRefuseChangesOfWhichTheStateBeforeIsNotTold() {
    LedgerEntry entry = new MadeAccount(1).entry();
    LedgerEntryChange update = LedgerEntryChange.ofUpdated(entry);
    LedgerEntryChange remove = removed(entry).get(1);

    assertInvalid(List.of(update), "updated");
    assertInvalid(List.of(remove), "removed");
    assertInvalid(changes(updated(entry, entry), List.of(update)), "updated");
    assertInvalid(changes(created(entry), List.of(update)), "updated");
    assertInvalid(changes(removed(entry), List.of(remove)), "removed");
    assertInvalid(changes(restored(new MadeAccount(2).entry()), List.of(update)), "updated");
    assertInvalid(changes(restored(entry), List.of(update, update)), "updated");
    assertInvalid(changes(List.of(remove, update), restored(entry)), "updated");
    assertInvalid(updated(MadeEntry.offer(1, 1), entry), "type OFFER is updated to one of ACCOUNT");
  }

  private static void assertInvalid(List<LedgerEntryChange> changes, String message) {
    assertThatThrownBy(() -> read(changes))
        .isInstanceOf(InvalidLedgerException.class)
        .hasMessageStartingWith("ledger 1000, transaction 1 (")
        .hasMessageContaining("), operation 1: an entry")
        .hasMessageContaining(message);
  }

  @ParameterizedTest
  @CsvSource({"12, false", "13, true"})
  void shouldLeaveOutWhatAnInternalErrorUndid(int protocol, boolean read) {
    MadeLedger ledger =
        new MadeLedger(0)
            .protocol(protocol)
            .apply(
                envelope(classic(account(1), 1, operations(1))),
                refused(TransactionResultCode.txINTERNAL_ERROR),
                new MadeMeta().operation(created(new MadeAccount(1).entry())).version(2));

    assertThat(read(ledger)).hasSize(read ? 1 : 0);
  }

  @ParameterizedTest
  @CsvSource({"1, 2", "2, 2", "3, 2", "4, 2"})
  void shouldFindNoChangesPastTheEndOfTheMeta(int version, int operations) {
    MadeLedger ledger =
        new MadeLedger(0)
            .apply(
                envelope(classic(account(1), 1, operations(operations))),
                FAILED,
                new MadeMeta().operation(created(new MadeAccount(1).entry())).version(version));

    assertThat(read(ledger)).hasSize(1);
  }

  /** Every change of every real ledger, once with our order and once with that of whole keys. */
  @Test
  void shouldOrderTheChangesOfRealLedgers() {
    Recorder recorder = new Recorder();
    RowProcessor comparing =
        new RowProcessor() {
          @Override
          public void operation(OperationContext operation, RowEmitter rows) {
            int from = recorder.seen.size();
            recorder.operation(operation, rows);
            List<Seen> seen = recorder.seen.subList(from, recorder.seen.size());
            List<byte[]> keys = seen.stream().map(Seen::entry).map(MadeMeta::keyBytes).toList();
            for (int i = 1; i < keys.size(); i++) {
              assertThat(Arrays.compareUnsigned(keys.get(i - 1), keys.get(i))).isNotPositive();
            }
          }
        };
    LedgerIndexer indexer = new LedgerIndexer(Network.PUBNET, List.of(comparing));
    for (byte[] ledger : SharedLedgers.lake("pubnet").values()) {
      XdrDocument doc = LedgerCloseMeta.XDR.index(ledger);
      indexer.index(doc, doc.root(), new TextRowSink());
    }

    assertThat(recorder.seen).hasSizeGreaterThan(10_000);
  }

  private static List<Seen> read(List<LedgerEntryChange> changes) {
    return read(
        new MadeLedger(1)
            .apply(
                envelope(classic(account(1), 1, operations(1))),
                FAILED,
                new MadeMeta().operation(changes).version(4)));
  }

  private static List<Seen> read(MadeLedger ledger) {
    Recorder recorder = new Recorder();
    XdrDocument doc = ledger.document();
    new LedgerIndexer(MadeLedger.NETWORK, List.of(recorder))
        .index(doc, doc.root(), new TextRowSink());
    return recorder.seen;
  }
}
