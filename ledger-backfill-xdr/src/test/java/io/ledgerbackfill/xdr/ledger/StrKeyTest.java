package io.ledgerbackfill.xdr.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.xdr.ledger.StrKey.Kind;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class StrKeyTest {

  private static final String KEY =
      "3f0c34bf93ad0d9971d04ccc90f705511c838aad9734a4a2fb0d7a03fc7fe89a";

  /** The valid cases of SEP-23, and those of CAP-84 for multiplexed contracts. */
  @ParameterizedTest
  @CsvSource({
    "ACCOUNT, GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZ, ''",
    "MUXED_ACCOUNT, MA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJUAAAAAAAAAAAACJUQ,"
        + " 0000000000000000",
    "MUXED_ACCOUNT, MA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVAAAAAAAAAAAAAJLK,"
        + " 8000000000000000",
    "CONTRACT, CA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJUWDA, ''",
    "LIQUIDITY_POOL, LA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJUPJN, ''",
    "MUXED_CONTRACT, WA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVAAAAAAAAAAAACWJY,"
        + " 8000000000000000",
    "SIGNED_PAYLOAD, PA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJUAAAAAQACAQDAQCQMBYIBEFAWDAN"
        + "BYHRAEISCMKBKFQXDAMRUGY4DUPB6IBZGM,"
        + " 000000200102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d1e1f20",
    "SIGNED_PAYLOAD, PA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJUAAAAAOQCAQDAQCQMBYIBEFAWDAN"
        + "BYHRAEISCMKBKFQXDAMRUGY4DUAAAAFGBU,"
        + " 0000001d0102030405060708090a0b0c0d0e0f101112131415161718191a1b1c1d000000",
  })
  void shouldReadAndWriteValidStrkeys(Kind kind, String text, String afterKey) {
    StrKey key = StrKey.parse(text);

    assertThat(key.kind()).isEqualTo(kind);
    assertThat(HexFormat.of().formatHex(key.payload())).isEqualTo(KEY + afterKey);
    assertThat(key).hasToString(text).isEqualTo(StrKey.of(kind, key.payload()));
  }

  @Test
  void shouldReadAndWriteClaimableBalances() {
    StrKey key = StrKey.parse("BAAD6DBUX6J22DMZOHIEZTEQ64CVCHEDRKWZONFEUL5Q26QD7R76RGR4TU");

    assertThat(key.kind()).isEqualTo(Kind.CLAIMABLE_BALANCE);
    assertThat(HexFormat.of().formatHex(key.payload())).isEqualTo("00" + KEY);
    assertThat(key).hasToString("BAAD6DBUX6J22DMZOHIEZTEQ64CVCHEDRKWZONFEUL5Q26QD7R76RGR4TU");
  }

  @Test
  void shouldPutTheIdOfMultiplexedAddressesAfterTheKey() {
    assertThat(StrKey.muxedAccount(HexFormat.of().parseHex(KEY), Long.MIN_VALUE))
        .hasToString("MA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVAAAAAAAAAAAAAJLK");
    byte[] contract =
        HexFormat.of().parseHex("363eaa3867841fbad0f4ed88c779e4fe66e56a2470dc98c0ec9c073d05c7b103");
    assertThat(StrKey.muxedContract(contract, 123_456))
        .hasToString("WA3D5KRYM6CB7OWQ6TWYRR3Z4T7GNZLKERYNZGGA5SOAOPIFY6YQGAAAAAAAAAPCIA6IG");
    assertThatIllegalArgumentException().isThrownBy(() -> StrKey.muxedAccount(new byte[31], 0));
  }

  /** The invalid cases of SEP-23, in its order, and some at the edges. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "GAAAAAAAACGC6",
        "MA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJUAAAAAAAAAAAACJUR",
        "GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZA",
        "GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJUACUSI",
        "G47QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVP2I",
        "MA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVAAAAAAAAAAAAAJLKA",
        "MA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVAAAAAAAAAAAAAAV75I",
        "M47QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJUAAAAAAAAAAAACJUQ",
        "MA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJUAAAAAAAAAAAACJUK===",
        "MA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJUAAAAAAAAAAAACJUO",
        "PA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJUAAAAAQACAQDAQCQMBYIBEFAWDANBYHRAEISCMKB"
            + "KFQXDAMRUGY4DUPB6IAAAAAAAAPM",
        "PA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJUAAAAAOQCAQDAQCQMBYIBEFAWDANBYHRAEISCMKB"
            + "KFQXDAMRUGY4Z2PQ",
        "PA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJUAAAAAOQCAQDAQCQMBYIBEFAWDANBYHRAEISCMKB"
            + "KFQXDAMRUGY4DXFH6",
        "BAAD6DBUX6J22DMZOHIEZTEQ64CVCHEDRKWZONFEUL5Q26QD7R76RGR4TV",
        "BAAT6DBUX6J22DMZOHIEZTEQ64CVCHEDRKWZONFEUL5Q26QD7R76RGXACA",
        "",
        "G",
        "AAAA",
        "GAAAA",
        "ga7qynf7sowq3glr2bgmzehxavirza4kvwltjjfc7mgxua74p7ujvsgz",
        "GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSG ",
        "GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGé",
      })
  void shouldRejectEverythingElse(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StrKey.parse(text))
        .withMessageContaining("is no strkey");
  }

  @Test
  void shouldNotShowASecretInItsErrors() {
    String seed = StrKey.of(Kind.SEED, HexFormat.of().parseHex(KEY)).toString();
    String broken = seed.substring(0, 55) + (seed.endsWith("A") ? "B" : "A");

    assertThat(seed).startsWith("S");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StrKey.parse(broken))
        .withMessageContaining("checksum")
        .withMessageNotContaining(broken.substring(1, 8));
  }

  @ParameterizedTest
  @EnumSource(Kind.class)
  void shouldRejectPayloadsOfAnotherLength(Kind kind) {
    assertThatIllegalArgumentException().isThrownBy(() -> StrKey.of(kind, new byte[0]));
    assertThatIllegalArgumentException().isThrownBy(() -> StrKey.of(kind, new byte[31]));
    assertThatIllegalArgumentException().isThrownBy(() -> StrKey.of(kind, new byte[41]));
  }

  @Test
  void shouldRejectSignedPayloadsThatXdrCouldNotHold() {
    byte[] tooLong = new byte[36 + 68];
    tooLong[35] = 65;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StrKey.of(Kind.SIGNED_PAYLOAD, tooLong))
        .withMessageContaining("65");
    byte[] negative = new byte[40];
    negative[32] = -1;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StrKey.of(Kind.SIGNED_PAYLOAD, negative))
        .withMessageContaining("4278190080");
    byte[] padded = new byte[40];
    padded[35] = 3;
    padded[39] = 1;
    assertThatIllegalArgumentException()
        .isThrownBy(() -> StrKey.of(Kind.SIGNED_PAYLOAD, padded))
        .withMessageContaining("padding");
  }

  @Test
  void shouldEncodeIntoABufferAndKeepWithinIt() {
    byte[] key = HexFormat.of().parseHex("ff" + KEY + "ff");
    byte[] target = new byte[58];

    assertThat(StrKey.encode(Kind.ACCOUNT, key, 1, 32, target, 1)).isEqualTo(56);
    assertThat(new String(target, StandardCharsets.US_ASCII))
        .isEqualTo("\0GA7QYNF7SOWQ3GLR2BGMZEHXAVIRZA4KVWLTJJFC7MGXUA74P7UJVSGZ\0");
    assertThatThrownBy(() -> StrKey.encode(Kind.ACCOUNT, key, 1, 32, target, 3))
        .isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> StrKey.encode(Kind.ACCOUNT, key, 3, 32, target, 0))
        .isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void shouldTellKindsApartByLetterAndVersion() {
    assertThat(Kind.values()).extracting(Kind::letter).doesNotHaveDuplicates();
    assertThat(Kind.ACCOUNT.version()).isEqualTo(0x30);
    assertThat(Kind.PRE_AUTH_TX.version()).isEqualTo(0x98);
    byte[] payload = new byte[32];
    assertThat(StrKey.of(Kind.PRE_AUTH_TX, payload))
        .isNotEqualTo(StrKey.of(Kind.HASH_X, payload))
        .hasSameHashCodeAs(StrKey.of(Kind.PRE_AUTH_TX, payload));
  }
}
