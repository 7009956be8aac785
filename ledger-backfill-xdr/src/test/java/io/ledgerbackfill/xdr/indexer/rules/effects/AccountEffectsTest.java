package io.ledgerbackfill.xdr.indexer.rules.effects;

import static io.ledgerbackfill.xdr.made.MadeMeta.created;
import static io.ledgerbackfill.xdr.made.MadeMeta.updated;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrString;
import io.ledgerbackfill.xdr.made.MadeAccount;
import io.ledgerbackfill.xdr.made.MadeEntry;
import io.ledgerbackfill.xdr.made.MadeSetOptions;
import io.ledgerbackfill.xdr.model.LedgerEntryChange;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AccountEffectsTest {

  private static final List<LedgerEntryChange> NO_SIGNERS_CHANGED =
      updated(
          new MadeAccount(1).thresholds(1, 2, 3, 255).entry(),
          new MadeAccount(1).thresholds(1, 12, 13, 14).entry());

  @Test
  void shouldTellTheHomeDomain() {
    assertThat(homeDomain(XdrString.of("stellar.org")))
        .containsExactly("METADATA HOME_DOMAIN G1 keyValue={\"home_domain\": \"stellar.org\"}");
    assertThat(homeDomain(XdrString.of("bücher.例")))
        .containsExactly("METADATA HOME_DOMAIN G1 keyValue={\"home_domain\": \"bücher.例\"}");
  }

  @Test
  void shouldTellAHomeDomainThatIsEmpty() {
    assertThat(homeDomain(XdrString.of("")))
        .containsExactly("METADATA HOME_DOMAIN G1 keyValue={\"home_domain\": \"\"}");
  }

  @Test
  void shouldReplaceEachByteOfAHomeDomainThatIsNoUtf8() {
    // A sequence that is cut off counts for as many bytes as it has.
    Opaque bytes = Opaque.of((byte) 'a', (byte) 0xE2, (byte) 0x82, (byte) 'b', (byte) 0xFF);

    assertThat(homeDomain(new XdrString(bytes)))
        .containsExactly(
            "METADATA HOME_DOMAIN G1 keyValue={\"home_domain\": \"a\uFFFD\uFFFDb\uFFFD\"}");
  }

  private static List<String> homeDomain(XdrString domain) {
    return MadeEffects.of(new MadeSetOptions().homeDomain(domain).body(), NO_SIGNERS_CHANGED);
  }

  @Test
  void shouldTellThresholdsOldAndNew() {
    assertThat(
            MadeEffects.of(
                new MadeSetOptions().low(12).medium(13).high(14).body(), NO_SIGNERS_CHANGED))
        .containsExactlyInAnyOrder(
            "SIGNATURE_THRESHOLD LOW G1 thresholdOld=2 thresholdNew=12",
            "SIGNATURE_THRESHOLD MEDIUM G1 thresholdOld=3 thresholdNew=13",
            "SIGNATURE_THRESHOLD HIGH G1 thresholdOld=255 thresholdNew=14");
  }

  @Test
  void shouldTellOnlyThresholdsThatAreSetButThoseEvenIfTheyWereSo() {
    assertThat(MadeEffects.of(new MadeSetOptions().medium(3).body(), NO_SIGNERS_CHANGED))
        .containsExactly("SIGNATURE_THRESHOLD MEDIUM G1 thresholdOld=3 thresholdNew=3");
    assertThat(MadeEffects.of(new MadeSetOptions().masterWeight(1).body(), NO_SIGNERS_CHANGED))
        .isEmpty();
  }

  @Test
  void shouldNotTellOldThresholdsWithoutAnAccountThatChanged() {
    assertThat(
            MadeEffects.of(
                new MadeSetOptions().low(0).high(255).body(),
                created(MadeEntry.data(1, "name", "value"))))
        .containsExactlyInAnyOrder(
            "SIGNATURE_THRESHOLD LOW G1 thresholdNew=0",
            "SIGNATURE_THRESHOLD HIGH G1 thresholdNew=255");
  }

  /** That is what happens when a sponsor's account sorts first. */
  @Test
  void shouldTakeOldThresholdsFromTheFirstAccountWhoseverItIs() {
    assertThat(
            MadeEffects.of(
                new MadeSetOptions().low(12).body(),
                NO_SIGNERS_CHANGED,
                updated(
                    new MadeAccount(0).thresholds(1, 77, 0, 0).entry(),
                    new MadeAccount(0).thresholds(1, 77, 0, 0).balance(1).entry())))
        .containsExactly("SIGNATURE_THRESHOLD LOW G1 thresholdOld=77 thresholdNew=12");
  }

  @Test
  void shouldKeepTheLowBitsOfAThreshold() {
    assertThat(MadeEffects.of(new MadeSetOptions().low(65_537).medium(0xFFFF_8000L).body()))
        .containsExactlyInAnyOrder(
            "SIGNATURE_THRESHOLD LOW G1 thresholdNew=1",
            "SIGNATURE_THRESHOLD MEDIUM G1 thresholdNew=-32768");
  }

  @ParameterizedTest
  @CsvSource({"1, 2", "2, 4", "4, 8", "8, 16", "15, 30", "16, ''", "0xFFFFFFF0, ''", "0x19, 18"})
  void shouldTellFlagsThatAreSetOrCleared(String bits, String flags) {
    long mask = Long.decode(bits);

    assertThat(MadeEffects.of(new MadeSetOptions().setFlags(mask).body()))
        .isEqualTo(flags.isEmpty() ? List.of() : List.of("FLAGS SET G1 flags=" + flags));
    assertThat(MadeEffects.of(new MadeSetOptions().clearFlags(mask).body()))
        .isEqualTo(flags.isEmpty() ? List.of() : List.of("FLAGS CLEAR G1 flags=" + flags));
  }

  @Test
  void shouldTakeAFlagInBothMasksAsCleared() {
    assertThat(MadeEffects.of(new MadeSetOptions().setFlags(7).clearFlags(12).body()))
        .containsExactlyInAnyOrder("FLAGS SET G1 flags=6", "FLAGS CLEAR G1 flags=24");
    assertThat(MadeEffects.of(new MadeSetOptions().setFlags(4).clearFlags(4).body()))
        .containsExactly("FLAGS CLEAR G1 flags=8");
  }

  @Test
  void shouldTellFlagsEvenIfTheyWereSo() {
    assertThat(
            MadeEffects.of(
                new MadeSetOptions().setFlags(1).body(),
                updated(new MadeAccount(1).flags(1).entry(), new MadeAccount(1).flags(1).entry())))
        .containsExactly("FLAGS SET G1 flags=2");
  }

  @Test
  void shouldTellNothingWhenNoOptionIsSet() {
    assertThat(MadeEffects.of(new MadeSetOptions().body(), NO_SIGNERS_CHANGED)).isEmpty();
  }
}
