package io.ledgerbackfill.xdr.indexer.rules.effects;

import static io.ledgerbackfill.xdr.golden.ShortStateChanges.token;
import static io.ledgerbackfill.xdr.made.MadeEntry.asset;
import static io.ledgerbackfill.xdr.made.MadeEntry.id;
import static io.ledgerbackfill.xdr.made.MadeEntry.line;
import static io.ledgerbackfill.xdr.made.MadeEntry.trustLine;
import static io.ledgerbackfill.xdr.made.MadeMeta.updated;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.xdr.model.AllowTrustOp;
import io.ledgerbackfill.xdr.model.Asset;
import io.ledgerbackfill.xdr.model.AssetCode;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.SetTrustLineFlagsOp;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AuthorizationEffectsTest {

  /** Issued by the operation's source. */
  private static final Asset ASSET = asset("AAA", 1);

  private static final Asset LONG = asset("AAAAA", 1);

  @ParameterizedTest
  @CsvSource({
    "1, SET, 1",
    "2, SET, 64",
    "0, CLEAR, 65",
    "3, SET, 1",
    "4, CLEAR, 65",
    "0xFFFFFFFE, SET, 64"
  })
  void shouldTellWhatAllowTrustAllows(String authorize, String reason, int flags) {
    long value = Long.decode(authorize);
    String row = "BALANCE_AUTHORIZATION " + reason + " G5 token=%s flags=" + flags;

    assertThat(allow(AssetCode.ofCreditAlphanum4(ASSET.alphaNum4().assetCode()), value))
        .containsExactly(String.format(Locale.ROOT, row, token(ASSET)));
    assertThat(allow(AssetCode.ofCreditAlphanum12(LONG.alphaNum12().assetCode()), value))
        .containsExactly(String.format(Locale.ROOT, row, token(LONG)));
  }

  private static List<String> allow(AssetCode code, long authorize) {
    return MadeEffects.of(OperationBody.ofAllowTrust(new AllowTrustOp(id(5), code, authorize)));
  }

  /** What the trustline was allowed before makes no difference. */
  @Test
  void shouldTellWhatAllowTrustTakesAwayEvenIfItWasNotGiven() {
    AssetCode code = AssetCode.ofCreditAlphanum4(ASSET.alphaNum4().assetCode());
    assertThat(
            MadeEffects.of(
                OperationBody.ofAllowTrust(new AllowTrustOp(id(5), code, 0)),
                updated(trustLine(5, line(ASSET), 0, 0), trustLine(5, line(ASSET), 0, 0))))
        .containsExactly("BALANCE_AUTHORIZATION CLEAR G5 token=" + token(ASSET) + " flags=65");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1, '', 1",
    "0, 2, '', 64",
    "0, 4, '', 32",
    "1, 2, 1, 64",
    "6, 1, 96, 1",
    "7, 7, 97, ''",
    "1, 0xFFFFFFF8, 1, ''",
    "0xFFFFFFF8, 0, '', ''",
    "0, 0, '', ''"
  })
  void shouldTellFlagsOfTrustlinesThatAreSetOrCleared(
      String clear, String set, String cleared, String made) {
    assertThat(setFlags(ASSET, Long.decode(clear), Long.decode(set)))
        .isEqualTo(rows(token(ASSET), cleared, made));
  }

  @Test
  void shouldTakeAFlagInBothMasksAsCleared() {
    assertThat(setFlags(ASSET, 6, 3)).isEqualTo(rows(token(ASSET), "96", "1"));
  }

  @Test
  void shouldNameTheAssetOfTheOperationWhoeverIssuedIt() {
    Asset other = asset("CCCCC", 77);

    assertThat(setFlags(other, 0, 1)).isEqualTo(rows(token(other), "", "1"));
  }

  @Test
  void shouldTellNothingOfTheNativeAsset() {
    assertThat(setFlags(Asset.ofNative(), 1, 2)).isEmpty();
  }

  private static List<String> setFlags(Asset asset, long clear, long set) {
    return MadeEffects.of(
        OperationBody.ofSetTrustLineFlags(new SetTrustLineFlagsOp(id(5), asset, clear, set)));
  }

  private static List<String> rows(String token, String cleared, String set) {
    String row = "BALANCE_AUTHORIZATION %s G5 token=" + token + " flags=%s";
    return List.of(
            String.format(Locale.ROOT, row, "SET", set),
            String.format(Locale.ROOT, row, "CLEAR", cleared))
        .stream()
        .filter(each -> !each.endsWith("="))
        .toList();
  }
}
