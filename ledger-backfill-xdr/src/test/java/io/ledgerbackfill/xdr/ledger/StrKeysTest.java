package io.ledgerbackfill.xdr.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.ledger.StrKey.Kind;
import io.ledgerbackfill.xdr.made.MadeEntry;
import io.ledgerbackfill.xdr.made.MadeTransaction;
import io.ledgerbackfill.xdr.model.AccountID;
import io.ledgerbackfill.xdr.model.ClaimableBalanceID;
import io.ledgerbackfill.xdr.model.ContractID;
import io.ledgerbackfill.xdr.model.MuxedAccount;
import io.ledgerbackfill.xdr.model.MuxedContract;
import io.ledgerbackfill.xdr.model.MuxedEd25519Account;
import io.ledgerbackfill.xdr.model.PoolID;
import io.ledgerbackfill.xdr.model.SCAddress;
import io.ledgerbackfill.xdr.model.SignerKey;
import io.ledgerbackfill.xdr.model.SignerKeyEd25519SignedPayload;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class StrKeysTest {

  private static final Opaque KEY = MadeTransaction.key(0xC3);
  private static final byte[] BYTES = KEY.toByteArray();
  private static final long ID = -5;

  private interface Text {
    String at(XdrDocument doc, long position);
  }

  @Test
  void shouldGiveTheTextsOfAccounts() {
    String account = StrKey.of(Kind.ACCOUNT, BYTES).toString();
    String muxed = StrKey.muxedAccount(BYTES, ID).toString();

    assertThat(text(AccountID.XDR, MadeEntry.id(0xC3), StrKeys::account)).isEqualTo(account);
    assertThat(text(MuxedAccount.XDR, MuxedAccount.ofEd25519(KEY), StrKeys::muxedAccount))
        .isEqualTo(account);
    assertThat(text(MuxedAccount.XDR, MadeTransaction.muxed(0xC3, ID), StrKeys::muxedAccount))
        .isEqualTo(muxed);
  }

  @Test
  void shouldGiveTheTextsOfContractsPoolsAndBalances() {
    assertThat(text(ContractID.XDR, KEY, StrKeys::contract))
        .isEqualTo(StrKey.of(Kind.CONTRACT, BYTES).toString());
    assertThat(text(PoolID.XDR, KEY, StrKeys::pool))
        .isEqualTo(StrKey.of(Kind.LIQUIDITY_POOL, BYTES).toString());
    assertThat(
            text(ClaimableBalanceID.XDR, ClaimableBalanceID.ofV0(KEY), StrKeys::claimableBalance))
        .isEqualTo(balance());
  }

  private static String balance() {
    byte[] payload = new byte[33];
    System.arraycopy(BYTES, 0, payload, 1, 32);
    return StrKey.of(Kind.CLAIMABLE_BALANCE, payload).toString();
  }

  @Test
  void shouldGiveTheTextsOfSigners() {
    assertThat(signer(SignerKey.ofEd25519(KEY)))
        .isEqualTo(StrKey.of(Kind.ACCOUNT, BYTES).toString());
    assertThat(signer(SignerKey.ofPreAuthTx(KEY)))
        .isEqualTo(StrKey.of(Kind.PRE_AUTH_TX, BYTES).toString());
    assertThat(signer(SignerKey.ofHashX(KEY))).isEqualTo(StrKey.of(Kind.HASH_X, BYTES).toString());
    byte[] signed = Arrays.copyOf(BYTES, 40);
    signed[35] = 2;
    signed[36] = 7;
    signed[37] = 8;
    assertThat(
            signer(
                SignerKey.ofEd25519SignedPayload(
                    new SignerKeyEd25519SignedPayload(KEY, Opaque.of((byte) 7, (byte) 8)))))
        .isEqualTo(StrKey.of(Kind.SIGNED_PAYLOAD, signed).toString());
  }

  private static String signer(SignerKey signer) {
    return text(SignerKey.XDR, signer, StrKeys::signer);
  }

  @Test
  void shouldGiveTheTextsOfAddressesOfContracts() {
    assertThat(address(SCAddress.ofAccount(MadeEntry.id(0xC3))))
        .isEqualTo(StrKey.of(Kind.ACCOUNT, BYTES).toString());
    assertThat(address(SCAddress.ofContract(KEY)))
        .isEqualTo(StrKey.of(Kind.CONTRACT, BYTES).toString());
    assertThat(address(SCAddress.ofMuxedAccount(new MuxedEd25519Account(ID, KEY))))
        .isEqualTo(StrKey.muxedAccount(BYTES, ID).toString());
    assertThat(address(SCAddress.ofClaimableBalance(ClaimableBalanceID.ofV0(KEY))))
        .isEqualTo(balance());
    assertThat(address(SCAddress.ofLiquidityPool(KEY)))
        .isEqualTo(StrKey.of(Kind.LIQUIDITY_POOL, BYTES).toString());
    assertThat(address(SCAddress.ofMuxedContract(new MuxedContract(ID, KEY))))
        .isEqualTo(StrKey.muxedContract(BYTES, ID).toString());
  }

  private static String address(SCAddress address) {
    return text(SCAddress.XDR, address, StrKeys::address);
  }

  /** Returns the text of a value that stands within other bytes. */
  private static <T> String text(XdrType<T> type, T value, Text text) {
    byte[] encoded = type.encode(value);
    byte[] bytes = new byte[encoded.length + 7];
    System.arraycopy(encoded, 0, bytes, 5, encoded.length);
    XdrDocument doc = new XdrDocument();
    type.index(bytes, 5, encoded.length, doc);
    return text.at(doc, doc.root());
  }
}
