package io.ledgerbackfill.xdr.ledger;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.ledger.StrKey.Kind;
import io.ledgerbackfill.xdr.model.ClaimableBalanceID;
import io.ledgerbackfill.xdr.model.CryptoKeyType;
import io.ledgerbackfill.xdr.model.MuxedAccount;
import io.ledgerbackfill.xdr.model.MuxedAccountMed25519;
import io.ledgerbackfill.xdr.model.MuxedContract;
import io.ledgerbackfill.xdr.model.MuxedEd25519Account;
import io.ledgerbackfill.xdr.model.PublicKey;
import io.ledgerbackfill.xdr.model.SCAddress;
import io.ledgerbackfill.xdr.model.SignerKey;
import io.ledgerbackfill.xdr.model.SignerKeyEd25519SignedPayload;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/**
 * The texts (SEP-23) of keys and addresses where they stand in a document: nothing is made but the
 * text. What is given as a position must be one of the type that the method names.
 *
 * @since 0.1.0
 */
public final class StrKeys {

  private static final int KEY_BYTES = 32;

  private StrKeys() {}

  /**
   * Returns the text of an account.
   *
   * @param doc where it is
   * @param account position of an {@code AccountID} or {@link PublicKey}
   * @return a G strkey
   */
  public static String account(XdrDocument doc, long account) {
    return key(Kind.ACCOUNT, doc, PublicKey.ed25519(doc, account));
  }

  /**
   * Returns the text of an account, with its multiplexing id if it has one (CAP-27).
   *
   * @param doc where it is
   * @param account position of a {@link MuxedAccount}
   * @return a G or M strkey
   */
  public static String muxedAccount(XdrDocument doc, long account) {
    if (MuxedAccount.type(doc, account) == CryptoKeyType.KEY_TYPE_ED25519) {
      return key(Kind.ACCOUNT, doc, MuxedAccount.ed25519(doc, account));
    }
    long muxed = MuxedAccount.med25519(doc, account);
    return muxed(
        Kind.MUXED_ACCOUNT,
        doc,
        MuxedAccountMed25519.ed25519(doc, muxed),
        MuxedAccountMed25519.id(doc, muxed));
  }

  /**
   * Returns the text of a contract.
   *
   * @param doc where it is
   * @param contract slice or position of a {@code ContractID}
   * @return a C strkey
   */
  public static String contract(XdrDocument doc, long contract) {
    return key(Kind.CONTRACT, doc, contract);
  }

  /**
   * Returns the text of a liquidity pool.
   *
   * @param doc where it is
   * @param pool slice or position of a {@code PoolID}
   * @return an L strkey
   */
  public static String pool(XdrDocument doc, long pool) {
    return key(Kind.LIQUIDITY_POOL, doc, pool);
  }

  /**
   * Returns the text of a claimable balance.
   *
   * @param doc where it is
   * @param balance position of a {@link ClaimableBalanceID}
   * @return a B strkey
   */
  public static String claimableBalance(XdrDocument doc, long balance) {
    // The last byte of the id's type, which is 0, is the first of the payload.
    int hash = XdrDocument.offset(ClaimableBalanceID.v0(doc, balance));
    return text(Kind.CLAIMABLE_BALANCE, doc.bytes(), hash - 1, 1 + KEY_BYTES);
  }

  /**
   * Returns the text of what can sign for an account.
   *
   * @param doc where it is
   * @param signer position of a {@link SignerKey}
   * @return a G, T, X or P strkey
   */
  public static String signer(XdrDocument doc, long signer) {
    return switch (SignerKey.type(doc, signer)) {
      case SIGNER_KEY_TYPE_ED25519 -> key(Kind.ACCOUNT, doc, SignerKey.ed25519(doc, signer));
      case SIGNER_KEY_TYPE_PRE_AUTH_TX ->
          key(Kind.PRE_AUTH_TX, doc, SignerKey.preAuthTx(doc, signer));
      case SIGNER_KEY_TYPE_HASH_X -> key(Kind.HASH_X, doc, SignerKey.hashX(doc, signer));
      case SIGNER_KEY_TYPE_ED25519_SIGNED_PAYLOAD -> {
        long payload = SignerKey.ed25519SignedPayload(doc, signer);
        int from = XdrDocument.offset(payload);
        int length = SignerKeyEd25519SignedPayload.end(doc, payload) - from;
        yield text(Kind.SIGNED_PAYLOAD, doc.bytes(), from, length);
      }
    };
  }

  /**
   * Returns the text of an address of smart contracts.
   *
   * @param doc where it is
   * @param address position of an {@link SCAddress}
   * @return a G, C, M, B, L or W strkey
   */
  public static String address(XdrDocument doc, long address) {
    return switch (SCAddress.type(doc, address)) {
      case SC_ADDRESS_TYPE_ACCOUNT -> account(doc, SCAddress.accountId(doc, address));
      case SC_ADDRESS_TYPE_CONTRACT -> contract(doc, SCAddress.contractId(doc, address));
      case SC_ADDRESS_TYPE_MUXED_ACCOUNT -> {
        long muxed = SCAddress.muxedAccount(doc, address);
        yield muxed(
            Kind.MUXED_ACCOUNT,
            doc,
            MuxedEd25519Account.ed25519(doc, muxed),
            MuxedEd25519Account.id(doc, muxed));
      }
      case SC_ADDRESS_TYPE_CLAIMABLE_BALANCE ->
          claimableBalance(doc, SCAddress.claimableBalanceId(doc, address));
      case SC_ADDRESS_TYPE_LIQUIDITY_POOL -> pool(doc, SCAddress.liquidityPoolId(doc, address));
      case SC_ADDRESS_TYPE_MUXED_CONTRACT -> {
        long muxed = SCAddress.muxedContract(doc, address);
        yield muxed(
            Kind.MUXED_CONTRACT,
            doc,
            MuxedContract.contractId(doc, muxed),
            MuxedContract.id(doc, muxed));
      }
    };
  }

  private static String key(Kind kind, XdrDocument doc, long key) {
    return text(kind, doc.bytes(), XdrDocument.offset(key), KEY_BYTES);
  }

  /** XDR has the id before the key, a strkey behind it. */
  private static String muxed(Kind kind, XdrDocument doc, long key, long id) {
    ByteBuffer payload =
        ByteBuffer.allocate(KEY_BYTES + Long.BYTES)
            .put(doc.bytes(), XdrDocument.offset(key), KEY_BYTES)
            .putLong(id);
    return text(kind, payload.array(), 0, KEY_BYTES + Long.BYTES);
  }

  private static String text(Kind kind, byte[] bytes, int offset, int length) {
    byte[] text = new byte[Base32.encodedLength(length + 3)];
    StrKey.encode(kind, bytes, offset, length, text, 0);
    return new String(text, StandardCharsets.US_ASCII);
  }
}
