package io.ledgerbackfill.xdr.indexer.rules.effects;

import static io.ledgerbackfill.xdr.golden.ShortStateChanges.token;
import static io.ledgerbackfill.xdr.made.MadeEntry.asset;
import static io.ledgerbackfill.xdr.made.MadeEntry.line;
import static io.ledgerbackfill.xdr.made.MadeEntry.trustLine;
import static io.ledgerbackfill.xdr.made.MadeMeta.created;
import static io.ledgerbackfill.xdr.made.MadeMeta.removed;
import static io.ledgerbackfill.xdr.made.MadeMeta.restored;
import static io.ledgerbackfill.xdr.made.MadeMeta.updated;
import static io.ledgerbackfill.xdr.made.MadeTransaction.key;
import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.ledger.StrKey;
import io.ledgerbackfill.xdr.made.MadeAccount;
import io.ledgerbackfill.xdr.model.AlphaNum4;
import io.ledgerbackfill.xdr.model.Asset;
import io.ledgerbackfill.xdr.model.BumpSequenceOp;
import io.ledgerbackfill.xdr.model.ChangeTrustAsset;
import io.ledgerbackfill.xdr.model.ChangeTrustOp;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LiquidityPoolConstantProductParameters;
import io.ledgerbackfill.xdr.model.LiquidityPoolParameters;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.PublicKey;
import io.ledgerbackfill.xdr.model.TrustLineAsset;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TrustlineEffectsTest {

  private static final Asset ASSET = asset("AAA", 9);
  private static final Asset OTHER = asset("BBB", 9);
  private static final Asset LONG = asset("AAAAA", 9);
  private static final TrustLineAsset POOL_SHARE = TrustLineAsset.ofPoolShare(key(8));

  private static final Asset POOL_A =
      alphaNum4("AAA", "GBRPYHIL2CI3FNQ4BXLFMNDLFJUNPU2HY3ZMFSHONUCEOASW7QC7OX2H");
  private static final Asset POOL_B =
      alphaNum4("BBB", "GACMZD5VJXTRLKVET72CETCYKELPNCOTTBDC6DHFEUPLG5DHEK534JQX");

  /** How the id of the pool of these begins. */
  private static final String POOL = "L:b47a3e3b";

  private static Asset alphaNum4(String code, String issuer) {
    return Asset.ofCreditAlphanum4(
        new AlphaNum4(
            asset(code, 0).alphaNum4().assetCode(),
            PublicKey.ofEd25519(Opaque.of(StrKey.parse(issuer).payload()))));
  }

  private static OperationBody changeTrust(ChangeTrustAsset line, long limit) {
    return OperationBody.ofChangeTrust(new ChangeTrustOp(line, limit));
  }

  private static OperationBody trust(Asset asset, long limit) {
    return changeTrust(
        switch (asset.type()) {
          case ASSET_TYPE_CREDIT_ALPHANUM4 -> ChangeTrustAsset.ofCreditAlphanum4(asset.alphaNum4());
          case ASSET_TYPE_CREDIT_ALPHANUM12 ->
              ChangeTrustAsset.ofCreditAlphanum12(asset.alphaNum12());
          default -> ChangeTrustAsset.ofNative();
        },
        limit);
  }

  private static OperationBody trustPool(Asset a, Asset b, long limit) {
    return changeTrust(
        ChangeTrustAsset.ofPoolShare(
            LiquidityPoolParameters.ofConstantProduct(
                new LiquidityPoolConstantProductParameters(a, b, 30))),
        limit);
  }

  private static LedgerEntry limited(int account, TrustLineAsset asset, long limit) {
    return trustLine(account, asset, 0, limit, 0);
  }

  @ParameterizedTest
  @CsvSource({
    "0, ''",
    "1, 1",
    "2, 64",
    "4, 32",
    "5, 33",
    "7, 97",
    "8, ''",
    "0xFFFFFFF8, ''",
    "0xFFFFFFFF, 97"
  })
  void shouldTellANewTrustlineAndItsAuthorization(String bits, String flags) {
    for (Asset asset : List.of(ASSET, LONG)) {
      assertThat(
              MadeEffects.of(
                  trust(asset, 12_345), created(trustLine(1, line(asset), 0, Long.decode(bits)))))
          .containsExactly(
              "TRUSTLINE ADD G1 token=" + token(asset) + " limitNew=0.0012345",
              "BALANCE_AUTHORIZATION SET G1 token="
                  + token(asset)
                  + " limitNew=0.0012345"
                  + (flags.isEmpty() ? "" : " flags=" + flags));
    }
  }

  @Test
  void shouldTellANewTrustlineOfPoolSharesWithoutFlags() {
    assertThat(
            MadeEffects.of(
                trustPool(POOL_A, POOL_B, 12_345), created(trustLine(1, POOL_SHARE, 0, 7))))
        .containsExactly(
            "TRUSTLINE ADD G1 pool=" + POOL + " limitNew=0.0012345",
            "BALANCE_AUTHORIZATION SET G1 pool=" + POOL + " limitNew=0.0012345");
  }

  /** Whether the assets of a pool are in order is the network's to check. */
  @Test
  void shouldTakeAPoolAsItIs() {
    assertThat(
            MadeEffects.of(trustPool(POOL_B, POOL_A, 0), removed(trustLine(1, POOL_SHARE, 0, 0))))
        .hasSize(1)
        .first()
        .asString()
        .startsWith("TRUSTLINE REMOVE G1 pool=L:")
        .doesNotContain(POOL);
  }

  @Test
  void shouldTakeARestoredTrustlineForANewOne() {
    assertThat(MadeEffects.of(trust(ASSET, 1), restored(trustLine(1, line(ASSET), 0, 1))))
        .containsExactly(
            "TRUSTLINE ADD G1 token=" + token(ASSET) + " limitNew=0.0000001",
            "BALANCE_AUTHORIZATION SET G1 token=" + token(ASSET) + " limitNew=0.0000001 flags=1");
  }

  @Test
  void shouldTellOldLimitsInStroopsAndNewOnesInWholeUnits() {
    assertThat(
            MadeEffects.of(
                trust(ASSET, Long.MAX_VALUE),
                updated(
                    limited(1, line(ASSET), 10_000_000), limited(1, line(ASSET), Long.MAX_VALUE))))
        .containsExactly(
            "TRUSTLINE UPDATE G1 token="
                + token(ASSET)
                + " limitOld=10000000 limitNew=922337203685.4775807");
    assertThat(
            MadeEffects.of(
                trustPool(POOL_A, POOL_B, 10_000_000),
                updated(
                    limited(1, POOL_SHARE, Long.MAX_VALUE), limited(1, POOL_SHARE, 10_000_000))))
        .containsExactly(
            "TRUSTLINE UPDATE G1 pool="
                + POOL
                + " limitOld=9223372036854775807 limitNew=1.0000000");
  }

  /** The limit is the operation's, even if the entry has another. */
  @Test
  void shouldTakeTheNewLimitFromTheOperation() {
    assertThat(
            MadeEffects.of(
                trust(ASSET, 3), updated(limited(1, line(ASSET), 1), limited(1, line(ASSET), 2))))
        .containsExactly(
            "TRUSTLINE UPDATE G1 token=" + token(ASSET) + " limitOld=1 limitNew=0.0000003");
  }

  @Test
  void shouldTellNoLimitsOfATrustlineThatIsRemoved() {
    assertThat(MadeEffects.of(trust(ASSET, 0), removed(limited(1, line(ASSET), 5))))
        .containsExactly("TRUSTLINE REMOVE G1 token=" + token(ASSET));
    assertThat(MadeEffects.of(trustPool(POOL_A, POOL_B, 0), removed(limited(1, POOL_SHARE, 5))))
        .containsExactly("TRUSTLINE REMOVE G1 pool=" + POOL);
  }

  /** Trust in a pool changes the trustlines of its assets, too; they count their pools. */
  @Test
  void shouldTakeTheFirstTrustlineWithTheTypeOfTheLine() {
    assertThat(
            MadeEffects.of(
                trustPool(POOL_A, POOL_B, 1),
                updated(limited(1, line(POOL_A), 5), limited(1, line(POOL_A), 5)),
                created(limited(1, POOL_SHARE, 1))))
        .startsWith("TRUSTLINE ADD G1 pool=" + POOL + " limitNew=0.0000001");
    assertThat(
            MadeEffects.of(
                trust(ASSET, 3),
                updated(limited(1, line(ASSET), 1), limited(1, line(ASSET), 3)),
                removed(limited(0, line(OTHER), 1))))
        .containsExactly("TRUSTLINE REMOVE G1 token=" + token(ASSET));
  }

  @Test
  void shouldTakeTheOldLimitFromTheFirstTrustlineWhoseverItIs() {
    assertThat(
            MadeEffects.of(
                trust(ASSET, 3),
                updated(limited(1, line(ASSET), 1), limited(1, line(ASSET), 3)),
                updated(limited(0, POOL_SHARE, 7), limited(0, POOL_SHARE, 8))))
        .containsExactly(
            "TRUSTLINE UPDATE G1 token=" + token(ASSET) + " limitOld=7 limitNew=0.0000003");
  }

  /** An account comes first by its key, and an entry that is new has nothing before. */
  @Test
  void shouldPassOverOtherEntries() {
    assertThat(
            MadeEffects.of(
                trust(ASSET, 1),
                created(new MadeAccount(1).entry()),
                created(trustLine(1, line(ASSET), 0, 1))))
        .containsExactly(
            "TRUSTLINE ADD G1 token=" + token(ASSET) + " limitNew=0.0000001",
            "BALANCE_AUTHORIZATION SET G1 token=" + token(ASSET) + " limitNew=0.0000001 flags=1");
    assertThat(
            MadeEffects.of(
                trust(LONG, 3),
                updated(limited(1, line(LONG), 7), limited(1, line(LONG), 3)),
                created(limited(0, line(ASSET), 1))))
        .containsExactly(
            "TRUSTLINE UPDATE G1 token=" + token(LONG) + " limitOld=7 limitNew=0.0000003");
  }

  @Test
  void shouldTakeTheAuthorizationOfTheAccountsOwnTrustline() {
    assertThat(
            MadeEffects.of(
                trust(ASSET, 1),
                created(trustLine(0, line(ASSET), 0, 4)),
                created(trustLine(1, line(OTHER), 0, 2)),
                created(trustLine(1, line(ASSET), 0, 1))))
        .containsExactly(
            "TRUSTLINE ADD G1 token=" + token(ASSET) + " limitNew=0.0000001",
            "BALANCE_AUTHORIZATION SET G1 token=" + token(ASSET) + " limitNew=0.0000001 flags=1");
  }

  @Test
  void shouldTellNoAuthorizationWithoutThatTrustline() {
    assertThat(
            MadeEffects.of(
                trust(ASSET, 1),
                created(trustLine(0, line(ASSET), 0, 1)),
                created(trustLine(1, line(OTHER), 0, 1)),
                created(trustLine(1, line(asset("AAA", 8)), 0, 1)),
                created(trustLine(1, line(LONG), 0, 1))))
        .containsExactly("TRUSTLINE ADD G1 token=" + token(ASSET) + " limitNew=0.0000001");
  }

  @Test
  void shouldTellNothingWhenNoSuchTrustlineChanged() {
    assertThat(MadeEffects.of(trust(ASSET, 1))).as("an issuer trusts itself").isEmpty();
    assertThat(MadeEffects.of(trust(ASSET, 1), created(limited(1, line(LONG), 1)))).isEmpty();
    assertThat(MadeEffects.of(trust(ASSET, 1), created(limited(1, POOL_SHARE, 1)))).isEmpty();
    assertThat(MadeEffects.of(trustPool(POOL_A, POOL_B, 1), created(limited(1, line(POOL_A), 1))))
        .isEmpty();
  }

  @Test
  void shouldTellNothingOfTrustInTheNativeAsset() {
    assertThat(
            MadeEffects.of(
                trust(Asset.ofNative(), 1), created(limited(1, TrustLineAsset.ofNative(), 1))))
        .isEmpty();
  }

  /** Trustlines that come or go in another way give no rows of their own. */
  @Test
  void shouldTellNothingOfOtherOperations() {
    assertThat(
            MadeEffects.of(
                OperationBody.ofBumpSequence(new BumpSequenceOp(1)),
                created(limited(1, line(ASSET), 1)),
                removed(limited(1, line(OTHER), 1))))
        .isEmpty();
  }
}
