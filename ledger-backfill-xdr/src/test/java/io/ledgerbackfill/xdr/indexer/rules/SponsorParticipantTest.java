package io.ledgerbackfill.xdr.indexer.rules;

import static io.ledgerbackfill.xdr.made.MadeEntry.sponsored;
import static io.ledgerbackfill.xdr.made.MadeMeta.changes;
import static io.ledgerbackfill.xdr.made.MadeMeta.created;
import static io.ledgerbackfill.xdr.made.MadeMeta.removed;
import static io.ledgerbackfill.xdr.made.MadeMeta.restored;
import static io.ledgerbackfill.xdr.made.MadeMeta.updated;
import static io.ledgerbackfill.xdr.made.MadeResult.applied;
import static io.ledgerbackfill.xdr.made.MadeResult.succeeded;
import static io.ledgerbackfill.xdr.made.MadeTransaction.account;
import static io.ledgerbackfill.xdr.made.MadeTransaction.classic;
import static io.ledgerbackfill.xdr.made.MadeTransaction.envelope;
import static io.ledgerbackfill.xdr.made.MadeTransaction.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.golden.ShortAddresses;
import io.ledgerbackfill.xdr.golden.TextRowSink;
import io.ledgerbackfill.xdr.indexer.LedgerIndexer;
import io.ledgerbackfill.xdr.ledger.InvalidLedgerException;
import io.ledgerbackfill.xdr.made.MadeAccount;
import io.ledgerbackfill.xdr.made.MadeEntry;
import io.ledgerbackfill.xdr.made.MadeLedger;
import io.ledgerbackfill.xdr.made.MadeMeta;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryChange;
import io.ledgerbackfill.xdr.model.LedgerEntryExt;
import io.ledgerbackfill.xdr.model.LedgerEntryExtensionV1;
import io.ledgerbackfill.xdr.model.LedgerEntryExtensionV1Ext;
import io.ledgerbackfill.xdr.model.Operation;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.SetOptionsOp;
import io.ledgerbackfill.xdr.model.Signer;
import io.ledgerbackfill.xdr.model.SignerKey;
import io.ledgerbackfill.xdr.model.SignerKeyEd25519SignedPayload;
import io.ledgerbackfill.xdr.model.TransactionResultCode;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SponsorParticipantTest {

  private static final SignerKey SIGNER = payload(1);
  private static final OperationBody OTHER = OperationBody.ofInflation();
  private static final OperationBody SET_SIGNER = setOptions(new Signer(SIGNER, 1));

  private static SignerKey payload(int last) {
    return SignerKey.ofEd25519SignedPayload(
        new SignerKeyEd25519SignedPayload(key(8), Opaque.of((byte) 0, (byte) last)));
  }

  private static OperationBody setOptions(@Nullable Signer signer) {
    return OperationBody.ofSetOptions(
        new SetOptionsOp(null, null, null, null, null, null, null, null, signer));
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4})
  void shouldTakeTheFirstSponsorOfANewEntryInTheOrderOfKeys(int metaVersion) {
    List<LedgerEntryChange> changes =
        changes(
            created(sponsored(MadeEntry.data(3, "name", "value"), 20)),
            created(sponsored(MadeEntry.data(2, "name", "value"), 21)),
            created(new MadeAccount(9).entry()));

    assertThat(index(OTHER, changes, metaVersion)).containsExactly("G1", "G21");
  }

  @Test
  void shouldTakeNobodyForAnEntryThatCouldHaveASponsor() {
    LedgerEntry entry = new MadeAccount(9).entry();
    LedgerEntryExt ext =
        LedgerEntryExt.ofV1(new LedgerEntryExtensionV1(null, LedgerEntryExtensionV1Ext.ofV0()));

    assertThat(index(OTHER, created(new LedgerEntry(1, entry.data(), ext)))).containsExactly("G1");
  }

  @Test
  void shouldTakeTheSponsorOfARestoredEntry() {
    assertThat(index(OTHER, restored(sponsored(MadeEntry.ttl(key(3), 5), 20))))
        .containsExactly("G1", "G20");
  }

  @Test
  void shouldNotTakeTheSponsorOfAnEntryThatWasThere() {
    LedgerEntry entry = new MadeAccount(9).entry();

    assertThat(index(OTHER, updated(entry, sponsored(entry, 20)))).containsExactly("G1");
    assertThat(index(OTHER, removed(sponsored(entry, 20)))).containsExactly("G1");
  }

  @Test
  void shouldTakeTheNewSponsorOfTheSignerThatWasSet() {
    LedgerEntry without = new MadeAccount(9).entry();
    LedgerEntry unsponsored = new MadeAccount(9).signer(SIGNER, 1).extended().entry();
    LedgerEntry by20 = new MadeAccount(9).signer(SIGNER, 1, 20).entry();
    LedgerEntry by21 = new MadeAccount(9).signer(SIGNER, 1, 21).entry();

    assertThat(index(SET_SIGNER, updated(without, by20))).containsExactly("G1", "G20");
    assertThat(index(SET_SIGNER, updated(unsponsored, by20))).containsExactly("G1", "G20");
    assertThat(index(SET_SIGNER, updated(by21, by20))).containsExactly("G1", "G20");
    assertThat(index(SET_SIGNER, created(by20))).containsExactly("G1", "G20");
    assertThat(index(SET_SIGNER, updated(by20, by20))).containsExactly("G1");
    assertThat(index(SET_SIGNER, updated(by20, unsponsored))).containsExactly("G1");
    assertThat(index(SET_SIGNER, removed(by20))).containsExactly("G1");
  }

  @Test
  void shouldNotTakeTheSponsorOfASignerThatWasNotSet() {
    LedgerEntry without = new MadeAccount(9).entry();
    LedgerEntry other = new MadeAccount(9).signer(payload(2), 1, 20).entry();
    LedgerEntry by20 = new MadeAccount(9).signer(SIGNER, 1, 20).entry();

    assertThat(index(SET_SIGNER, updated(without, other))).containsExactly("G1");
    assertThat(index(SET_SIGNER, updated(other, new MadeAccount(9).withLiabilities().entry())))
        .containsExactly("G1");
    assertThat(index(SET_SIGNER, updated(MadeEntry.offer(9, 1), MadeEntry.offer(9, 1))))
        .containsExactly("G1");
    assertThat(index(setOptions(null), updated(without, by20))).containsExactly("G1");
    assertThat(index(OTHER, updated(without, by20))).containsExactly("G1");
  }

  @Test
  void shouldLookAtEachChangeForBothBeforeTheNext() {
    LedgerEntry without = new MadeAccount(9).entry();
    LedgerEntry by20 = new MadeAccount(9).signer(SIGNER, 1, 20).entry();
    List<LedgerEntryChange> first = created(sponsored(new MadeAccount(8).entry(), 22));

    assertThat(index(SET_SIGNER, changes(updated(without, by20), first)))
        .containsExactly("G1", "G22");
    assertThat(index(SET_SIGNER, created(sponsored(by20, 22)))).containsExactly("G1", "G20");
  }

  @Test
  void shouldRefuseAChangeWithoutTheStateBefore() {
    LedgerEntryChange update = LedgerEntryChange.ofUpdated(new MadeAccount(9).entry());

    assertThatThrownBy(() -> index(OTHER, List.of(update)))
        .isInstanceOf(InvalidLedgerException.class)
        .hasMessageContaining("transaction 1")
        .hasMessageContaining("operation 1: an entry is updated whose state before is not told");
  }

  private static List<String> index(OperationBody body, List<LedgerEntryChange> changes) {
    return index(body, changes, 4);
  }

  /** Changes of a failed transaction count as well. */
  private static List<String> index(
      OperationBody body, List<LedgerEntryChange> changes, int metaVersion) {
    XdrDocument doc =
        new MadeLedger(2)
            .apply(
                envelope(classic(account(1), 1, List.of(new Operation(null, body)))),
                applied(TransactionResultCode.txFAILED, succeeded(1)),
                new MadeMeta().operation(changes).version(metaVersion))
            .document();
    TextRowSink rows = new TextRowSink();
    new LedgerIndexer(MadeLedger.NETWORK, Rules.all()).index(doc, doc.root(), rows);
    return ShortAddresses.ofOperation(rows, 1);
  }
}
