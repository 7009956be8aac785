package io.ledgerbackfill.xdr.indexer.rules.contracts;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrString;
import io.ledgerbackfill.xdr.indexer.AssetContracts;
import io.ledgerbackfill.xdr.ledger.DerivedIds;
import io.ledgerbackfill.xdr.ledger.Network;
import io.ledgerbackfill.xdr.ledger.StrKey;
import io.ledgerbackfill.xdr.model.Asset;
import io.ledgerbackfill.xdr.model.ContractID;
import io.ledgerbackfill.xdr.model.SCVal;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EventAssetsTest {

  private static final String ISSUER = "GA5ZSEJYB37JRC5AVCIA5MOP4RHTM335X2KGX3IHOJAPP5RE34K4KZVN";
  private static final String CONTRACT = "CCW67TSZV3SSS2HXMBQ5JFGCKJNXKZM7UQUWUZPUTHXSTZLEO7SJMI75";

  private final EventAssets assets = new EventAssets();

  @ParameterizedTest
  @ValueSource(strings = {"native", "NATIVE", "nAtIvE"})
  void shouldReadTheNativeAssetInAnyCase(String text) {
    assertThat(read(text)).isTrue();
    assertThat(assets.count()).isOne();
    assertThat(first()).isEqualTo(Asset.ofNative());
  }

  @ParameterizedTest
  @CsvSource({"A, 4", "USDC, 4", "usd5C, 12", "ABCDEFGHIJ12, 12"})
  void shouldReadCodeAndIssuer(String code, int bytes) {
    assertThat(read(code + ":" + ISSUER)).isTrue();
    assertThat(assets.count()).isOne();
    String padded = code + "\0".repeat(bytes - code.length());
    assertThat(first().arm()).isEqualTo("alphaNum" + bytes);
    Opaque read = bytes == 4 ? first().alphaNum4().assetCode() : first().alphaNum12().assetCode();
    assertThat(new XdrString(read)).isEqualTo(XdrString.of(padded));
  }

  @Test
  void shouldKeepTheFirstOfSeveral() {
    assertThat(read("AB:" + ISSUER + ",native,USDC:" + ISSUER)).isTrue();

    assertThat(assets.count()).isEqualTo(3);
    assertThat(first().alphaNum4().assetCode().toByteArray()).startsWith('A', 'B');
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        ",",
        "native,",
        ",native",
        "nativ",
        "native ",
        "USDC",
        "USDC:",
        ":" + ISSUER,
        "U-DC:" + ISSUER,
        "U{DC:" + ISSUER,
        "U@DC:" + ISSUER,
        "ABCDEFGHIJKLM:" + ISSUER,
        "USDC:" + ISSUER + ":",
        "USDC::" + ISSUER,
        "USDC:" + CONTRACT,
        "USDC:GA5ZSEJYB37JRC5AVCIA5MOP4RHTM335X2KGX3IHOJAPP5RE34K4KZVM",
        "USDC:ga5zsejyb37jrc5avcia5mop4rhtm335x2kgx3ihojapp5re34k4kzvn",
        "USDC:" + ISSUER + "A",
        "native,USDC:X",
        "ÜSDC:" + ISSUER
      })
  void shouldRefuseWhatIsNoListOfAssets(String text) {
    assertThat(read(text)).isFalse();
  }

  @Test
  void shouldKnowTheContractOfTheFirst() {
    AssetContracts contracts = new AssetContracts(new DerivedIds(Network.PUBNET));
    byte[] id = StrKey.parse(CONTRACT).payload();
    XdrDocument doc = ContractID.XDR.index(id);

    assertThat(read("USDC:" + ISSUER)).isTrue();
    assertThat(assets.isContract(contracts, doc, doc.root())).isTrue();
    assertThat(read("USDX:" + ISSUER + ",USDC:" + ISSUER)).isTrue();
    assertThat(assets.isContract(contracts, doc, doc.root())).isFalse();
  }

  /** More texts than it keeps, each several times, and longer ones than it keeps. */
  @Test
  void shouldReadATextTheSameWayWheneverItComes() {
    String long20 = "native,".repeat(20);
    for (int i = 0; i < 6000; i++) {
      String code = Integer.toString(i % 1500);
      String text =
          switch (i % 4) {
            case 0 -> code + ":" + ISSUER;
            case 1 -> code + ":" + ISSUER + ",native";
            case 2 -> long20 + code + ":" + ISSUER;
            default -> code + ":" + ISSUER + ",";
          };
      EventAssets fresh = new EventAssets();

      boolean isRead = read(text);

      assertThat(isRead).as(text).isEqualTo(read(fresh, text));
      if (isRead) {
        assertThat(assets.count()).as(text).isEqualTo(fresh.count());
        assertThat(first()).as(text).isEqualTo(first(fresh));
      }
    }
  }

  private boolean read(String text) {
    return read(assets, text);
  }

  private static boolean read(EventAssets assets, String text) {
    XdrDocument doc = SCVal.XDR.index(SCVal.XDR.encode(SCVal.ofString(XdrString.of(text))));
    return assets.read(doc, SCVal.str(doc, doc.root()));
  }

  private Asset first() {
    return first(assets);
  }

  private static Asset first(EventAssets assets) {
    return Asset.XDR.decode(Arrays.copyOf(assets.asset(), assets.assetLength()));
  }
}
