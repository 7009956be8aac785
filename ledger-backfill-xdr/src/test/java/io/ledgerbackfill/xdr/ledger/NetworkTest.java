package io.ledgerbackfill.xdr.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class NetworkTest {

  @Test
  void shouldHashThePassphraseIntoTheId() {
    assertThat(HexFormat.of().formatHex(Network.PUBNET.id()))
        .isEqualTo("7ac33997544e3175d266bd022439b22cdb16508c01163f26e5cb2a3e1045a979");
    assertThat(HexFormat.of().formatHex(Network.TESTNET.id()))
        .isEqualTo("cee0302d59844d32bdca915c8203dd44b33fbb7edc19051ea37abedf28ecd472");
  }

  @Test
  void shouldBeEqualByPassphrase() {
    assertThat(Network.of("Public Global Stellar Network ; September 2015"))
        .isEqualTo(Network.PUBNET)
        .hasSameHashCodeAs(Network.PUBNET)
        .isNotEqualTo(Network.TESTNET)
        .hasToString("Public Global Stellar Network ; September 2015");
  }

  @Test
  void shouldRefuseAnEmptyPassphrase() {
    assertThatIllegalArgumentException().isThrownBy(() -> Network.of(""));
  }
}
