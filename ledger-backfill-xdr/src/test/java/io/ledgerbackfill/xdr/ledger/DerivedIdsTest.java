package io.ledgerbackfill.xdr.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.ledger.StrKey.Kind;
import io.ledgerbackfill.xdr.model.AlphaNum4;
import io.ledgerbackfill.xdr.model.Asset;
import io.ledgerbackfill.xdr.model.ContractIDPreimageFromAddress;
import io.ledgerbackfill.xdr.model.HashIDPreimage;
import io.ledgerbackfill.xdr.model.HashIDPreimageRevokeId;
import io.ledgerbackfill.xdr.model.LiquidityPoolConstantProductParameters;
import io.ledgerbackfill.xdr.model.LiquidityPoolParameters;
import io.ledgerbackfill.xdr.model.PublicKey;
import io.ledgerbackfill.xdr.model.SCAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.Test;

class DerivedIdsTest {

  private static final String DEPLOYER = "GBRPYHIL2CI3FNQ4BXLFMNDLFJUNPU2HY3ZMFSHONUCEOASW7QC7OX2H";

  private final DerivedIds ids = new DerivedIds(Network.PUBNET);
  private final byte[] id = new byte[32];

  @Test
  void shouldDeriveTheContractOfAnAsset() {
    byte[] lumens = Asset.XDR.encode(Asset.ofNative());
    ids.assetContract(lumens, 0, lumens.length, id, 0);
    assertThat(StrKey.of(Kind.CONTRACT, id))
        .hasToString("CAS3J7GYLGXMF6TDJBBYYSE3HQ6BBSMLNUQ34T6TZMYMW2EVH34XOWMA");

    byte[] usdc =
        Asset.XDR.encode(asset("USDC", "GA5ZSEJYB37JRC5AVCIA5MOP4RHTM335X2KGX3IHOJAPP5RE34K4KZVN"));
    byte[] within = new byte[usdc.length + 10];
    System.arraycopy(usdc, 0, within, 4, usdc.length);
    byte[] target = new byte[40];
    ids.assetContract(within, 4, usdc.length, target, 8);
    assertThat(StrKey.of(Kind.CONTRACT, Arrays.copyOfRange(target, 8, 40)))
        .hasToString("CCW67TSZV3SSS2HXMBQ5JFGCKJNXKZM7UQUWUZPUTHXSTZLEO7SJMI75");
  }

  @Test
  void shouldDeriveADeployedContract() {
    byte[] preimage =
        ContractIDPreimageFromAddress.XDR.encode(
            new ContractIDPreimageFromAddress(
                SCAddress.ofAccount(PublicKey.ofEd25519(key(DEPLOYER))), Opaque.zeros(32)));

    ids.deployedContract(preimage, 0, preimage.length, id, 0);

    assertThat(StrKey.of(Kind.CONTRACT, id))
        .hasToString("CAD4J5Z3CHI72M3AL3USPTHITWKWHIXK467VR4SAQHAJWOKP7U5MDFGY");
  }

  @Test
  void shouldDeriveALiquidityPool() {
    byte[] parameters =
        LiquidityPoolParameters.XDR.encode(
            LiquidityPoolParameters.ofConstantProduct(
                new LiquidityPoolConstantProductParameters(
                    asset("AAA", DEPLOYER),
                    asset("BBB", "GACMZD5VJXTRLKVET72CETCYKELPNCOTTBDC6DHFEUPLG5DHEK534JQX"),
                    30)));

    ids.liquidityPool(parameters, 0, parameters.length, id, 0);

    assertThat(HexFormat.of().formatHex(id))
        .isEqualTo("b47a3e3beedde8c3ffea29065aabe97452fd29c669b717e02626c0798c4b013b");
  }

  /** Against the preimage as XDR has it, written by the encoder. */
  @Test
  void shouldDeriveTheBalanceOfARevocation() throws Exception {
    Opaque source = key(DEPLOYER);
    Opaque pool = Opaque.ofHex("5a".repeat(32));
    byte[] asset = Asset.XDR.encode(asset("AAA", DEPLOYER));
    byte[] parts =
        ByteBuffer.allocate(200)
            .put(3, source.toByteArray())
            .put(50, pool.toByteArray())
            .put(100, asset)
            .array();

    ids.revokedBalance(parts, 3, Long.MIN_VALUE + 77, 99, 50, 100, asset.length, id, 0);

    byte[] preimage =
        HashIDPreimage.XDR.encode(
            HashIDPreimage.ofPoolRevokeOpId(
                new HashIDPreimageRevokeId(
                    PublicKey.ofEd25519(source),
                    Long.MIN_VALUE + 77,
                    99,
                    pool,
                    asset("AAA", DEPLOYER))));
    assertThat(id).isEqualTo(MessageDigest.getInstance("SHA-256").digest(preimage));
  }

  @Test
  void shouldBindContractsToTheNetwork() {
    byte[] lumens = Asset.XDR.encode(Asset.ofNative());
    ids.assetContract(lumens, 0, lumens.length, id, 0);
    byte[] elsewhere = new byte[32];

    new DerivedIds(Network.TESTNET).assetContract(lumens, 0, lumens.length, elsewhere, 0);

    assertThat(elsewhere).isNotEqualTo(id);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> ids.assetContract(lumens, 0, lumens.length, id, 1));
  }

  private static Asset asset(String code, String issuer) {
    byte[] padded = Arrays.copyOf(code.getBytes(StandardCharsets.US_ASCII), 4);
    return Asset.ofCreditAlphanum4(
        new AlphaNum4(Opaque.of(padded), PublicKey.ofEd25519(key(issuer))));
  }

  private static Opaque key(String account) {
    return Opaque.of(StrKey.parse(account).payload());
  }
}
