package io.ledgerbackfill.xdr.indexer.rules.effects;

import static io.ledgerbackfill.xdr.made.MadeEntry.id;
import static io.ledgerbackfill.xdr.made.MadeMeta.created;
import static io.ledgerbackfill.xdr.made.MadeMeta.removed;
import static io.ledgerbackfill.xdr.made.MadeMeta.updated;
import static io.ledgerbackfill.xdr.made.MadeTransaction.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.ledger.InvalidLedgerException;
import io.ledgerbackfill.xdr.made.MadeAccount;
import io.ledgerbackfill.xdr.made.MadeEntry;
import io.ledgerbackfill.xdr.made.MadeSetOptions;
import io.ledgerbackfill.xdr.model.BumpSequenceOp;
import io.ledgerbackfill.xdr.model.CreateAccountOp;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.SignerKey;
import io.ledgerbackfill.xdr.model.SignerKeyEd25519SignedPayload;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class SignerEffectsTest {

  private static final OperationBody SET_OPTIONS = new MadeSetOptions().body();
  private static final SignerKey SIGNER = SignerKey.ofEd25519(key(8));

  private static SignerKey payload(int last) {
    return SignerKey.ofEd25519SignedPayload(
        new SignerKeyEd25519SignedPayload(key(8), Opaque.of((byte) 0, (byte) last)));
  }

  @Test
  void shouldGiveANewAccountItself() {
    assertThat(
            MadeEffects.of(
                OperationBody.ofCreateAccount(new CreateAccountOp(id(5), 1)),
                created(new MadeAccount(5).entry())))
        .containsExactly("SIGNER ADD G5 signer=G5 weightNew=1");
  }

  static List<Arguments> kinds() {
    return List.of(
        Arguments.of(SIGNER, "G8"),
        Arguments.of(SignerKey.ofPreAuthTx(key(8)), "T8"),
        Arguments.of(SignerKey.ofHashX(key(8)), "X8"),
        Arguments.of(payload(1), "P8"));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void shouldTellSignersThatAreAddedUpdatedAndRemoved(SignerKey signer, String address) {
    LedgerEntry without = new MadeAccount(1).entry();
    LedgerEntry with5 = new MadeAccount(1).signer(signer, 5).entry();
    LedgerEntry with6 = new MadeAccount(1).signer(signer, 6).entry();

    assertThat(setOptions(without, with5))
        .containsExactly("SIGNER ADD G1 signer=" + address + " weightNew=5");
    assertThat(setOptions(with5, with6))
        .containsExactly("SIGNER UPDATE G1 signer=" + address + " weightOld=5 weightNew=6");
    assertThat(setOptions(with6, without))
        .containsExactly("SIGNER REMOVE G1 signer=" + address + " weightOld=6");
    assertThat(setOptions(with6, with6)).isEmpty();
  }

  @Test
  void shouldTellEverySignerThatDiffers() {
    assertThat(
            setOptions(
                new MadeAccount(1)
                    .signer(SIGNER, 1)
                    .signer(payload(1), 2)
                    .signer(payload(2), 3)
                    .entry(),
                new MadeAccount(1)
                    .thresholds(0, 0, 0, 0)
                    .signer(payload(2), 4)
                    .signer(SIGNER, 1)
                    .signer(payload(3), 5)
                    .entry()))
        .containsExactlyInAnyOrder(
            "SIGNER REMOVE G1 signer=G1 weightOld=1",
            "SIGNER REMOVE G1 signer=P8 weightOld=2",
            "SIGNER UPDATE G1 signer=P8 weightOld=3 weightNew=4",
            "SIGNER ADD G1 signer=P8 weightNew=5");
  }

  @Test
  void shouldTakeTheMasterKeyForASignerIfItHasWeight() {
    LedgerEntry none = new MadeAccount(1).thresholds(0, 0, 0, 0).entry();
    LedgerEntry one = new MadeAccount(1).thresholds(1, 0, 0, 0).entry();
    LedgerEntry most = new MadeAccount(1).thresholds(255, 0, 0, 0).entry();

    assertThat(setOptions(one, none)).containsExactly("SIGNER REMOVE G1 signer=G1 weightOld=1");
    assertThat(setOptions(none, most)).containsExactly("SIGNER ADD G1 signer=G1 weightNew=255");
    assertThat(setOptions(one, most))
        .containsExactly("SIGNER UPDATE G1 signer=G1 weightOld=1 weightNew=255");
  }

  @Test
  void shouldKeepTheLowBitsOfAWeight() {
    assertThat(
            setOptions(
                new MadeAccount(1).entry(), new MadeAccount(1).signer(SIGNER, 0x1_8001).entry()))
        .containsExactly("SIGNER ADD G1 signer=G8 weightNew=-32767");
  }

  /** That is what happens when a sponsor's account sorts first. */
  @Test
  void shouldTakeOldWeightsFromTheFirstAccountWhoseverItIs() {
    LedgerEntry with5 = new MadeAccount(1).signer(SIGNER, 5).entry();
    LedgerEntry with6 = new MadeAccount(1).signer(SIGNER, 6).entry();
    LedgerEntry without = new MadeAccount(1).entry();
    LedgerEntry sponsor = new MadeAccount(0).entry();
    LedgerEntry sponsorWith7 = new MadeAccount(0).signer(SIGNER, 7).entry();

    assertThat(MadeEffects.of(SET_OPTIONS, updated(with5, with6), updated(sponsor, sponsor)))
        .containsExactly("SIGNER UPDATE G1 signer=G8 weightNew=6");
    assertThat(MadeEffects.of(SET_OPTIONS, updated(with5, without), updated(sponsor, sponsor)))
        .containsExactly("SIGNER REMOVE G1 signer=G8");
    assertThat(
            MadeEffects.of(SET_OPTIONS, updated(with5, with6), updated(sponsorWith7, sponsorWith7)))
        .containsExactly("SIGNER UPDATE G1 signer=G8 weightOld=7 weightNew=6");
  }

  @Test
  void shouldTakeTheSignersOfAnyAccountForThoseOfTheSource() {
    assertThat(
            MadeEffects.of(
                SET_OPTIONS,
                updated(new MadeAccount(4).entry(), new MadeAccount(4).signer(SIGNER, 5).entry())))
        .containsExactly("SIGNER ADD G1 signer=G8 weightNew=5");
  }

  @Test
  void shouldRefuseAnAccountThatIsCreatedOrRemoved() {
    LedgerEntry account = new MadeAccount(1).entry();

    assertThatThrownBy(() -> MadeEffects.of(SET_OPTIONS, created(account)))
        .isInstanceOf(InvalidLedgerException.class)
        .hasMessageStartingWith("ledger 1000, transaction 1")
        .hasMessageContaining("operation 1: it is to set options, but an account is created");
    assertThatThrownBy(() -> MadeEffects.of(SET_OPTIONS, removed(account)))
        .isInstanceOf(InvalidLedgerException.class)
        .hasMessageContaining("operation 1: it is to set options, but an account is removed");
  }

  @Test
  void shouldIgnoreEntriesOfOtherTypes() {
    assertThat(MadeEffects.of(SET_OPTIONS, created(MadeEntry.data(1, "name", "value")))).isEmpty();
  }

  /** Signers of accounts that come or go in another way give no rows of their own. */
  @Test
  void shouldTellNothingOfOtherOperations() {
    assertThat(
            MadeEffects.of(
                OperationBody.ofBumpSequence(new BumpSequenceOp(1)),
                updated(new MadeAccount(1).entry(), new MadeAccount(1).signer(SIGNER, 5).entry()),
                removed(new MadeAccount(3).signer(SIGNER, 5).entry())))
        .isEmpty();
  }

  private static List<String> setOptions(LedgerEntry before, LedgerEntry after) {
    return MadeEffects.of(SET_OPTIONS, updated(before, after));
  }
}
