package io.ledgerbackfill.xdr.indexer;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.codec.internal.Xdr;
import io.ledgerbackfill.xdr.ledger.MuxedAccounts;
import io.ledgerbackfill.xdr.ledger.StrKey;
import io.ledgerbackfill.xdr.ledger.StrKey.Kind;
import io.ledgerbackfill.xdr.model.ClaimableBalanceID;
import io.ledgerbackfill.xdr.model.MuxedAccount;
import io.ledgerbackfill.xdr.model.MuxedAccountMed25519;
import io.ledgerbackfill.xdr.model.MuxedContract;
import io.ledgerbackfill.xdr.model.MuxedEd25519Account;
import io.ledgerbackfill.xdr.model.PublicKey;
import io.ledgerbackfill.xdr.model.SCAddress;
import io.ledgerbackfill.xdr.model.SignerKey;
import io.ledgerbackfill.xdr.model.SignerKeyEd25519SignedPayload;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/**
 * An address, of any kind that has a strkey (SEP-23): a mutable view, turned to one address after
 * another, of bytes that lie elsewhere. Columns have {@value #COLUMN_BYTES} bytes of it: its
 * version byte and the first {@value #HEAD_BYTES} bytes of its payload; longer payloads are cut.
 *
 * <p>The bytes must not change while an address is turned to them; they are as a ledger has them.
 *
 * @since 0.1.0
 */
public final class Address {

  /** Bytes of an address in a column. */
  public static final int COLUMN_BYTES = 33;

  /** Bytes of the payload that a column has. */
  public static final int HEAD_BYTES = 32;

  private static final byte[] NOTHING = {};

  private @Nullable Kind kind;
  private byte[] bytes = NOTHING;
  private int head;
  private int tail;
  private int tailLength;

  /** Creates an address that is absent. */
  public Address() {}

  private Address turn(Kind kind, byte[] bytes, int head, int tail, int tailLength) {
    this.kind = kind;
    this.bytes = bytes;
    this.head = head;
    this.tail = tail;
    this.tailLength = tailLength;
    return this;
  }

  /**
   * Turns to no address: SQL's NULL.
   *
   * @return this
   */
  public Address clear() {
    kind = null;
    bytes = NOTHING;
    head = 0;
    tail = 0;
    tailLength = 0;
    return this;
  }

  /**
   * Turns to what another is turned to.
   *
   * @param other the other
   * @return this
   */
  public Address set(Address other) {
    kind = other.kind;
    bytes = other.bytes;
    head = other.head;
    tail = other.tail;
    tailLength = other.tailLength;
    return this;
  }

  /**
   * Turns to an address whose payload has just {@value #HEAD_BYTES} bytes.
   *
   * @param kind its kind
   * @param bytes the array that holds the payload
   * @param offset where the payload begins
   * @return this
   */
  public Address of(Kind kind, byte[] bytes, int offset) {
    return turn(kind, bytes, offset, offset + HEAD_BYTES, 0);
  }

  /**
   * Turns to an account.
   *
   * @param doc where it is
   * @param account position of an {@code AccountID}
   * @return this
   */
  public Address account(XdrDocument doc, long account) {
    return accountKey(doc, XdrDocument.offset(PublicKey.ed25519(doc, account)));
  }

  /**
   * Turns to an account by its key.
   *
   * @param doc where it is
   * @param key offset of its ed25519 key
   * @return this
   */
  public Address accountKey(XdrDocument doc, int key) {
    return of(Kind.ACCOUNT, doc.bytes(), key);
  }

  /**
   * Turns to an account, leaving out its multiplexing id if it has one.
   *
   * @param doc where it is
   * @param account position of a {@link MuxedAccount}
   * @return this
   */
  public Address reduced(XdrDocument doc, long account) {
    return accountKey(doc, MuxedAccounts.key(doc, account));
  }

  /**
   * Turns to an account, with its multiplexing id if it has one (CAP-27).
   *
   * @param doc where it is
   * @param account position of a {@link MuxedAccount}
   * @return this
   */
  public Address muxed(XdrDocument doc, long account) {
    return switch (MuxedAccount.type(doc, account)) {
      case KEY_TYPE_MUXED_ED25519 -> {
        long muxed = MuxedAccount.med25519(doc, account);
        yield muxed(
            doc,
            XdrDocument.offset(MuxedAccountMed25519.ed25519(doc, muxed)),
            XdrDocument.offset(muxed));
      }
      default -> reduced(doc, account);
    };
  }

  private Address muxed(XdrDocument doc, int key, int id) {
    return turn(Kind.MUXED_ACCOUNT, doc.bytes(), key, id, Long.BYTES);
  }

  /**
   * Turns to a liquidity pool.
   *
   * @param doc where it is
   * @param pool slice or position of a {@code PoolID}
   * @return this
   */
  public Address pool(XdrDocument doc, long pool) {
    return of(Kind.LIQUIDITY_POOL, doc.bytes(), XdrDocument.offset(pool));
  }

  /**
   * Turns to a claimable balance.
   *
   * @param doc where it is
   * @param balance position of a {@link ClaimableBalanceID}
   * @return this
   */
  public Address claimableBalance(XdrDocument doc, long balance) {
    return claimableBalance(doc.bytes(), XdrDocument.offset(balance));
  }

  /**
   * Turns to a claimable balance.
   *
   * @param bytes the array that holds its id
   * @param offset where the XDR {@code ClaimableBalanceID} begins
   * @return this
   */
  public Address claimableBalance(byte[] bytes, int offset) {
    // The last byte of the type, which is 0, is the first of the payload.
    int head = offset + 3;
    return turn(Kind.CLAIMABLE_BALANCE, bytes, head, head + HEAD_BYTES, 1);
  }

  /**
   * Turns to what can sign for an account.
   *
   * @param doc where it is
   * @param key position of a {@link SignerKey}
   * @return this
   */
  public Address signer(XdrDocument doc, long key) {
    byte[] array = doc.bytes();
    return switch (SignerKey.type(doc, key)) {
      case SIGNER_KEY_TYPE_ED25519 ->
          of(Kind.ACCOUNT, array, XdrDocument.offset(SignerKey.ed25519(doc, key)));
      case SIGNER_KEY_TYPE_PRE_AUTH_TX ->
          of(Kind.PRE_AUTH_TX, array, XdrDocument.offset(SignerKey.preAuthTx(doc, key)));
      case SIGNER_KEY_TYPE_HASH_X ->
          of(Kind.HASH_X, array, XdrDocument.offset(SignerKey.hashX(doc, key)));
      case SIGNER_KEY_TYPE_ED25519_SIGNED_PAYLOAD -> {
        long payload = SignerKey.ed25519SignedPayload(doc, key);
        int from = XdrDocument.offset(payload);
        int rest = from + HEAD_BYTES;
        yield turn(
            Kind.SIGNED_PAYLOAD,
            array,
            from,
            rest,
            SignerKeyEd25519SignedPayload.end(doc, payload) - rest);
      }
    };
  }

  /**
   * Turns to an address of smart contracts, as it is. A multiplexed contract (CAP-84), which the
   * reference does not know, counts as its contract.
   *
   * @param doc where it is
   * @param address position of an {@link SCAddress}
   * @return this
   */
  public Address scAddress(XdrDocument doc, long address) {
    return switch (SCAddress.type(doc, address)) {
      case SC_ADDRESS_TYPE_ACCOUNT -> account(doc, SCAddress.accountId(doc, address));
      case SC_ADDRESS_TYPE_CONTRACT -> contract(doc, SCAddress.contractId(doc, address));
      case SC_ADDRESS_TYPE_MUXED_ACCOUNT -> {
        long muxed = SCAddress.muxedAccount(doc, address);
        yield muxed(
            doc,
            XdrDocument.offset(MuxedEd25519Account.ed25519(doc, muxed)),
            XdrDocument.offset(muxed));
      }
      case SC_ADDRESS_TYPE_CLAIMABLE_BALANCE ->
          claimableBalance(doc, SCAddress.claimableBalanceId(doc, address));
      case SC_ADDRESS_TYPE_LIQUIDITY_POOL -> pool(doc, SCAddress.liquidityPoolId(doc, address));
      case SC_ADDRESS_TYPE_MUXED_CONTRACT ->
          contract(doc, MuxedContract.contractId(doc, SCAddress.muxedContract(doc, address)));
    };
  }

  /**
   * Turns to a contract.
   *
   * @param doc where it is
   * @param contract slice or position of a {@code ContractID}
   * @return this
   */
  public Address contract(XdrDocument doc, long contract) {
    return of(Kind.CONTRACT, doc.bytes(), XdrDocument.offset(contract));
  }

  /**
   * Leaves out the multiplexing id of an account: M becomes G.
   *
   * @return this
   */
  public Address reduce() {
    return kind == Kind.MUXED_ACCOUNT ? of(Kind.ACCOUNT, bytes, head) : this;
  }

  /**
   * Returns whether there is no address.
   *
   * @return true if there is none
   */
  public boolean isAbsent() {
    return kind == null;
  }

  /**
   * Returns whether this is an address of some kind.
   *
   * @param kind the kind
   * @return false also if there is no address
   */
  public boolean is(Kind kind) {
    return this.kind == kind;
  }

  /**
   * Returns the version byte, by which a column begins. There must be an address.
   *
   * @return the byte, unsigned
   */
  public int version() {
    return present().version();
  }

  /**
   * Returns the array of the payload. There must be an address.
   *
   * @return the array, not to be written
   */
  public byte[] bytes() {
    return bytes;
  }

  /**
   * Returns where the {@value #HEAD_BYTES} bytes begin that a column has after the version byte.
   *
   * @return offset in {@link #bytes}
   */
  public int head() {
    return head;
  }

  /**
   * Returns how long the whole payload is.
   *
   * @return bytes, without the version byte
   */
  int payloadLength() {
    return HEAD_BYTES + tailLength;
  }

  /** Copies the version byte and the whole payload. */
  void copyTo(byte[] target, int offset) {
    target[offset] = (byte) version();
    System.arraycopy(bytes, head, target, offset + 1, HEAD_BYTES);
    System.arraycopy(bytes, tail, target, offset + 1 + HEAD_BYTES, tailLength);
  }

  /**
   * Compares the whole of two addresses.
   *
   * @param other another
   * @return true if they are the same, or both absent
   */
  public boolean isSame(Address other) {
    if (kind == null) {
      return other.kind == null;
    }
    return kind == other.kind
        && sameHead(other.bytes, other.head)
        && Arrays.equals(
            bytes, tail, tail + tailLength, other.bytes, other.tail, other.tail + other.tailLength);
  }

  /**
   * Compares the first {@value #HEAD_BYTES} bytes of the payload: the key of an account.
   *
   * @param other the array that holds other bytes
   * @param offset where they begin
   * @return true if they are the same
   */
  public boolean sameHead(byte[] other, int offset) {
    return Arrays.equals(bytes, head, head + HEAD_BYTES, other, offset, offset + HEAD_BYTES);
  }

  /** Mixes all of the address, so that no part of it alone decides where it goes in a table. */
  int hash() {
    long hash = version();
    for (int p = head; p < head + HEAD_BYTES; p += Long.BYTES) {
      hash = mix(hash, Xdr.int64(bytes, p));
    }
    int p = tail;
    int end = tail + tailLength;
    for (; end - p >= Integer.BYTES; p += Integer.BYTES) {
      hash = mix(hash, Xdr.int32(bytes, p));
    }
    for (; p < end; p++) {
      hash = mix(hash, bytes[p]);
    }
    return (int) (hash ^ (hash >>> 32));
  }

  private static long mix(long hash, long word) {
    long mixed = (hash ^ word) * 0x9E3779B97F4A7C15L;
    return mixed ^ (mixed >>> 29);
  }

  private Kind present() {
    Kind present = kind;
    if (present == null) {
      throw new IllegalStateException("there is no address");
    }
    return present;
  }

  /**
   * Returns the address as text.
   *
   * @return the strkey; {@code "none"} if there is no address
   */
  @Override
  public String toString() {
    if (kind == null) {
      return "none";
    }
    byte[] copy = new byte[1 + payloadLength()];
    copyTo(copy, 0);
    return StrKey.of(present(), Arrays.copyOfRange(copy, 1, copy.length)).toString();
  }
}
