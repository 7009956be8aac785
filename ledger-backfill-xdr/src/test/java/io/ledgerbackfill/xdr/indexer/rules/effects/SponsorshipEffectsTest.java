package io.ledgerbackfill.xdr.indexer.rules.effects;

import static io.ledgerbackfill.xdr.golden.ShortStateChanges.token;
import static io.ledgerbackfill.xdr.made.MadeEntry.asset;
import static io.ledgerbackfill.xdr.made.MadeEntry.claimableBalance;
import static io.ledgerbackfill.xdr.made.MadeEntry.data;
import static io.ledgerbackfill.xdr.made.MadeEntry.line;
import static io.ledgerbackfill.xdr.made.MadeEntry.offer;
import static io.ledgerbackfill.xdr.made.MadeEntry.sponsored;
import static io.ledgerbackfill.xdr.made.MadeEntry.trustLine;
import static io.ledgerbackfill.xdr.made.MadeEntry.ttl;
import static io.ledgerbackfill.xdr.made.MadeMeta.changes;
import static io.ledgerbackfill.xdr.made.MadeMeta.created;
import static io.ledgerbackfill.xdr.made.MadeMeta.removed;
import static io.ledgerbackfill.xdr.made.MadeMeta.restored;
import static io.ledgerbackfill.xdr.made.MadeMeta.updated;
import static io.ledgerbackfill.xdr.made.MadeTransaction.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.made.MadeAccount;
import io.ledgerbackfill.xdr.made.MadeEntry;
import io.ledgerbackfill.xdr.model.Asset;
import io.ledgerbackfill.xdr.model.BumpSequenceOp;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryChange;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.SignerKey;
import io.ledgerbackfill.xdr.model.SignerKeyEd25519SignedPayload;
import io.ledgerbackfill.xdr.model.TrustLineAsset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SponsorshipEffectsTest {

  private static final Asset ASSET = asset("AAA", 9);
  private static final SignerKey SIGNER = payload(1);

  private static SignerKey payload(int last) {
    return SignerKey.ofEd25519SignedPayload(
        new SignerKeyEd25519SignedPayload(key(8), Opaque.of((byte) 0, (byte) last)));
  }

  /** An entry of each type that can have a sponsor, its owner if rows tell, and its columns. */
  static List<Arguments> entries() {
    return List.of(
        Arguments.of(new MadeAccount(3).entry(), "G3", ""),
        Arguments.of(trustLine(3, line(ASSET), 0, 1), "G3", " token=" + token(ASSET)),
        Arguments.of(
            trustLine(3, line(asset("AAAAA", 9)), 0, 1),
            "G3",
            " token=" + token(asset("AAAAA", 9))),
        Arguments.of(trustLine(3, TrustLineAsset.ofPoolShare(key(8)), 0, 0), "G3", " pool=L8"),
        Arguments.of(
            trustLine(3, TrustLineAsset.ofNative(), 0, 0),
            "G3",
            " token=" + token(Asset.ofNative())),
        Arguments.of(data(3, "näme", "value"), "", " data=näme"),
        Arguments.of(claimableBalance(key(8), ASSET, 1), "", " balance=B8"));
  }

  @ParameterizedTest
  @MethodSource("entries")
  void shouldTellWhoBeginsToSponsorAnEntry(LedgerEntry entry, String owner, String columns) {
    List<String> rows = rows("SPONSOR", 20, owner, columns);

    assertThat(index(created(sponsored(entry, 20)))).isEqualTo(rows);
    assertThat(index(restored(sponsored(entry, 20)))).isEqualTo(rows);
    assertThat(index(updated(entry, sponsored(entry, 20)))).isEqualTo(rows);
  }

  @ParameterizedTest
  @MethodSource("entries")
  void shouldTellWhoCeasesToSponsorAnEntry(LedgerEntry entry, String owner, String columns) {
    List<String> rows = rows("UNSPONSOR", 20, owner, columns);

    assertThat(index(removed(sponsored(entry, 20)))).isEqualTo(rows);
    assertThat(index(updated(sponsored(entry, 20), entry))).isEqualTo(rows);
  }

  @ParameterizedTest
  @MethodSource("entries")
  void shouldTellBothWhenTheSponsorChanges(LedgerEntry entry, String owner, String columns) {
    List<String> rows = new ArrayList<>(rows("SPONSOR", 21, owner, columns));
    rows.addAll(rows("UNSPONSOR", 20, owner, columns));

    assertThat(index(updated(sponsored(entry, 20), sponsored(entry, 21))))
        .isEqualTo(rows)
        .hasSize(owner.isEmpty() ? 2 : 4);
  }

  @ParameterizedTest
  @MethodSource("entries")
  void shouldTellNothingWhenTheSponsorStays(LedgerEntry entry, String owner, String columns) {
    assertThat(index(created(entry))).isEmpty();
    assertThat(index(updated(entry, entry))).isEmpty();
    assertThat(index(updated(sponsored(entry, 20), sponsored(entry, 20))))
        .as("no row of %s with%s", owner, columns)
        .isEmpty();
    assertThat(index(removed(entry))).isEmpty();
  }

  /** An account's and a trustline's rows are two: the sponsor's and the owner's. */
  private static List<String> rows(String reason, int sponsor, String owner, String columns) {
    String start = "RESERVES " + reason + " ";
    // Columns are shown in the order of the table, tokens before accounts, and pools after them.
    boolean first = columns.startsWith(" token");
    String before = first ? columns : "";
    String after = first ? "" : columns;
    return owner.isEmpty()
        ? List.of(start + "G" + sponsor + columns)
        : List.of(
            start + "G" + sponsor + before + " sponsored=" + owner + after,
            start + owner + before + " sponsor=G" + sponsor + after);
  }

  @Test
  void shouldTellNothingOfOtherEntries() {
    assertThat(
            index(
                changes(
                    created(sponsored(offer(3, 1), 20)),
                    removed(sponsored(offer(3, 2), 20)),
                    created(sponsored(ttl(key(3), 1), 20)),
                    created(sponsored(MadeEntry.pool(key(3), Asset.ofNative(), ASSET, 1, 1), 20)))))
        .isEmpty();
  }

  @Test
  void shouldTakeAnEntryAsItIsAfterTheChange() {
    LedgerEntry before = sponsored(data(3, "before", "value"), 20);
    LedgerEntry after = sponsored(data(3, "after", "value"), 21);

    assertThat(index(updated(before, after)))
        .containsExactly("RESERVES SPONSOR G21 data=after", "RESERVES UNSPONSOR G20 data=after");
  }

  @Test
  void shouldGoThroughChangesInTheOrderOfKeys() {
    assertThat(
            index(
                changes(
                    created(sponsored(claimableBalance(key(8), ASSET, 1), 22)),
                    created(sponsored(data(3, "name", "value"), 21)),
                    created(sponsored(new MadeAccount(3).entry(), 20)))))
        .containsExactly(
            "RESERVES SPONSOR G20 sponsored=G3",
            "RESERVES SPONSOR G3 sponsor=G20",
            "RESERVES SPONSOR G21 data=name",
            "RESERVES SPONSOR G22 balance=B8");
  }

  static List<Arguments> signers() {
    return List.of(
        Arguments.of(SignerKey.ofEd25519(key(8)), "G8"),
        Arguments.of(SignerKey.ofPreAuthTx(key(8)), "T8"),
        Arguments.of(SignerKey.ofHashX(key(8)), "X8"),
        Arguments.of(SIGNER, "P8"));
  }

  @ParameterizedTest
  @MethodSource("signers")
  void shouldTellWhoSponsorsASigner(SignerKey signer, String address) {
    LedgerEntry without = new MadeAccount(3).entry();
    LedgerEntry unsponsored = new MadeAccount(3).signer(signer, 1).extended().entry();
    LedgerEntry by20 = new MadeAccount(3).signer(signer, 1, 20).entry();
    LedgerEntry by21 = new MadeAccount(3).signer(signer, 1, 21).entry();
    String begins = "RESERVES SPONSOR G20 signer=" + address;
    String ceases = "RESERVES UNSPONSOR G20 signer=" + address;

    assertThat(index(created(by20))).containsExactly(begins);
    assertThat(index(updated(without, by20))).containsExactly(begins);
    assertThat(index(updated(unsponsored, by20))).containsExactly(begins);
    assertThat(index(removed(by20))).containsExactly(ceases);
    assertThat(index(updated(by20, without))).containsExactly(ceases);
    assertThat(index(updated(by20, unsponsored))).containsExactly(ceases);
    assertThat(index(updated(by21, by20)))
        .containsExactlyInAnyOrder(begins, "RESERVES UNSPONSOR G21 signer=" + address);
    assertThat(index(updated(by20, by20))).isEmpty();
    assertThat(index(updated(without, unsponsored))).isEmpty();
  }

  @Test
  void shouldTellSignersApartByTheWholeOfTheirAddress() {
    LedgerEntry before = new MadeAccount(3).signer(payload(1), 1, 20).entry();
    LedgerEntry after =
        new MadeAccount(3).signer(payload(2), 1, 20).signer(payload(1), 2, 20).entry();

    assertThat(index(updated(before, after))).containsExactly("RESERVES SPONSOR G20 signer=P8");
  }

  /** No network lets a signer be there twice; the reference keeps the last sponsor that is told. */
  @Test
  void shouldKeepTheSponsorOfASignerThatIsThereTwice() {
    LedgerEntry twice =
        new MadeAccount(3).signer(SIGNER, 1, 20).signer(SIGNER, 1, 21).signer(SIGNER, 2).entry();

    assertThat(index(created(twice))).containsExactly("RESERVES SPONSOR G21 signer=P8");
  }

  @Test
  void shouldTellTheSponsorsOfAnAccountAndOfItsSigners() {
    assertThat(index(created(sponsored(new MadeAccount(3).signer(SIGNER, 1, 21).entry(), 20))))
        .containsExactly(
            "RESERVES SPONSOR G20 sponsored=G3",
            "RESERVES SPONSOR G3 sponsor=G20",
            "RESERVES SPONSOR G21 signer=P8");
  }

  /** Any operation may change sponsors: this one has no rules of its own. */
  private static List<String> index(List<LedgerEntryChange> changes) {
    return MadeEffects.of(OperationBody.ofBumpSequence(new BumpSequenceOp(1)), changes);
  }
}
