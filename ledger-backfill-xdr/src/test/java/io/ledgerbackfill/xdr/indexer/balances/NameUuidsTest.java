package io.ledgerbackfill.xdr.indexer.balances;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.Test;

class NameUuidsTest {

  private static final UUID DNS = UUID.fromString("6ba7b810-9dad-11d1-80b4-00c04fd430c8");

  /** The example of RFC 9562. */
  @Test
  void shouldHashNamespaceAndName() {
    assertThat(NameUuids.of(DNS, "www.example.com"))
        .hasToString("2ed6657d-e927-568b-95e1-2665a8aea6a2")
        .returns(5, UUID::version)
        .returns(2, UUID::variant);
  }

  @Test
  void shouldNameAssetsAndContractsAsTheReferenceDoes() {
    assertThat(NameUuids.asset("USDC:GA5ZSEJYB37JRC5AVCIA5MOP4RHTM335X2KGX3IHOJAPP5RE34K4KZVN"))
        .hasToString("42251ba8-4c73-5831-bb2f-4b211588ae3f");
    assertThat(NameUuids.contract("CAS3J7GYLGXMF6TDJBBYYSE3HQ6BBSMLNUQ34T6TZMYMW2EVH34XOWMA"))
        .hasToString("2163faf8-5c69-5e93-984d-5c94dd051976");
  }
}
