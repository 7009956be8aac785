package io.ledgerbackfill.xdr.indexer;

import static io.ledgerbackfill.xdr.made.MadeEntry.id;
import static io.ledgerbackfill.xdr.made.MadeTransaction.key;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.ledger.StrKey;
import io.ledgerbackfill.xdr.ledger.StrKey.Kind;
import io.ledgerbackfill.xdr.model.ClaimableBalanceID;
import io.ledgerbackfill.xdr.model.MuxedAccount;
import io.ledgerbackfill.xdr.model.MuxedAccountMed25519;
import io.ledgerbackfill.xdr.model.MuxedContract;
import io.ledgerbackfill.xdr.model.MuxedEd25519Account;
import io.ledgerbackfill.xdr.model.SCAddress;
import io.ledgerbackfill.xdr.model.SignerKey;
import io.ledgerbackfill.xdr.model.SignerKeyEd25519SignedPayload;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class AddressTest {

  private static final String ACCOUNT = "GC4XF7RE3R4P77GY5XNGICM56IOKUURWAAANPXHFC7G5H6FCNQVVH3OH";

  static List<Arguments> contractAddresses() {
    return List.of(
        Arguments.of(SCAddress.ofAccount(id(7)), Kind.ACCOUNT, bytes(key(7))),
        Arguments.of(SCAddress.ofContract(key(7)), Kind.CONTRACT, bytes(key(7))),
        Arguments.of(SCAddress.ofLiquidityPool(key(7)), Kind.LIQUIDITY_POOL, bytes(key(7))),
        Arguments.of(
            SCAddress.ofMuxedContract(new MuxedContract(5, key(7))), Kind.CONTRACT, bytes(key(7))),
        Arguments.of(
            SCAddress.ofMuxedAccount(new MuxedEd25519Account(0x0102030405060708L, key(7))),
            Kind.MUXED_ACCOUNT,
            join(bytes(key(7)), 1, 2, 3, 4, 5, 6, 7, 8)),
        Arguments.of(
            SCAddress.ofClaimableBalance(ClaimableBalanceID.ofV0(key(7))),
            Kind.CLAIMABLE_BALANCE,
            join(new byte[1], bytes(key(7)))));
  }

  static List<Arguments> signers() {
    return List.of(
        Arguments.of(SignerKey.ofEd25519(key(7)), Kind.ACCOUNT, bytes(key(7))),
        Arguments.of(SignerKey.ofPreAuthTx(key(7)), Kind.PRE_AUTH_TX, bytes(key(7))),
        Arguments.of(SignerKey.ofHashX(key(7)), Kind.HASH_X, bytes(key(7))),
        Arguments.of(
            SignerKey.ofEd25519SignedPayload(
                new SignerKeyEd25519SignedPayload(key(7), Opaque.of((byte) 9))),
            Kind.SIGNED_PAYLOAD,
            join(bytes(key(7)), 0, 0, 0, 1, 9, 0, 0, 0)));
  }

  @ParameterizedTest
  @MethodSource("contractAddresses")
  void shouldTurnToAddressesOfContracts(SCAddress address, Kind kind, byte[] payload) {
    XdrDocument doc = SCAddress.XDR.index(SCAddress.XDR.encode(address));

    assertIs(new Address().scAddress(doc, doc.root()), kind, payload);
  }

  @ParameterizedTest
  @MethodSource("signers")
  void shouldTurnToSigners(SignerKey signer, Kind kind, byte[] payload) {
    XdrDocument doc = SignerKey.XDR.index(SignerKey.XDR.encode(signer));

    assertIs(new Address().signer(doc, doc.root()), kind, payload);
  }

  private static void assertIs(Address address, Kind kind, byte[] payload) {
    byte[] copy = new byte[1 + address.payloadLength()];
    address.copyTo(copy, 0);
    assertThat(address.is(kind)).isTrue();
    assertThat(Arrays.copyOfRange(copy, 1, copy.length)).isEqualTo(payload);
    assertThat(copy[0] & 0xFF).isEqualTo(kind.version());
    assertThat(address.toString()).isEqualTo(StrKey.of(kind, payload).toString());
    assertThat(Arrays.copyOfRange(address.bytes(), address.head(), address.head() + 32))
        .isEqualTo(Arrays.copyOf(payload, 32));
  }

  @Test
  void shouldReduceMultiplexedAccounts() {
    byte[] key = StrKey.parse(ACCOUNT).payload();
    XdrDocument doc =
        MuxedAccount.XDR.index(
            MuxedAccount.XDR.encode(
                MuxedAccount.ofMuxedEd25519(new MuxedAccountMed25519(5, Opaque.of(key)))));
    Address muxed = new Address().muxed(doc, doc.root());

    assertThat(column(muxed))
        .isEqualTo("60b972fe24dc78fffcd8edda64099df21caa52360000d7dce517cdd3f8a26c2b53");
    assertThat(column(new Address().reduced(doc, doc.root())))
        .isEqualTo("30b972fe24dc78fffcd8edda64099df21caa52360000d7dce517cdd3f8a26c2b53");
    assertThat(muxed.reduce().toString()).isEqualTo(ACCOUNT);
    assertThat(muxed.reduce().toString()).isEqualTo(ACCOUNT);
  }

  private static String column(Address address) {
    byte[] copy = new byte[1 + address.payloadLength()];
    address.copyTo(copy, 0);
    return HexFormat.of().formatHex(copy, 0, Address.COLUMN_BYTES);
  }

  @Test
  void shouldCompareTheWholeAddress() {
    Address one = muxed(1);
    Address same = muxed(1);
    Address other = muxed(2);
    Address absent = new Address();

    assertThat(one.isSame(same)).isTrue();
    assertThat(one.hash()).isEqualTo(same.hash());
    assertThat(one.isSame(other)).isFalse();
    assertThat(one.isSame(absent)).isFalse();
    assertThat(absent.isSame(one)).isFalse();
    assertThat(absent.isSame(new Address())).isTrue();
    assertThat(one.isSame(new Address().set(one).reduce())).isFalse();
    assertThat(new Address().set(other).isSame(other)).isTrue();
  }

  private static Address muxed(long id) {
    XdrDocument doc =
        SCAddress.XDR.index(
            SCAddress.XDR.encode(SCAddress.ofMuxedAccount(new MuxedEd25519Account(id, key(7)))));
    return new Address().scAddress(doc, doc.root());
  }

  @Test
  void shouldHaveNoVersionWhenItIsAbsent() {
    Address address = muxed(1).clear();

    assertThat(address.isAbsent()).isTrue();
    assertThat(address.toString()).isEqualTo("none");
    assertThatThrownBy(address::version).isInstanceOf(IllegalStateException.class);
  }

  private static byte[] bytes(Opaque opaque) {
    return opaque.toByteArray();
  }

  private static byte[] join(byte[] first, int... rest) {
    byte[] bytes = new byte[rest.length];
    for (int i = 0; i < rest.length; i++) {
      bytes[i] = (byte) rest[i];
    }
    return join(first, bytes);
  }

  private static byte[] join(byte[] first, byte[] rest) {
    byte[] all = Arrays.copyOf(first, first.length + rest.length);
    System.arraycopy(rest, 0, all, first.length, rest.length);
    return all;
  }
}
