package io.ledgerbackfill.xdr.ledger;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A strkey (SEP-23): the text form of keys, hashes and addresses. It is the base32 text, without
 * padding, of a version byte, the payload, and a checksum of both.
 *
 * <p>Immutable. A strkey has exactly one text, and {@link #parse} accepts no other.
 *
 * @since 0.1.0
 */
public final class StrKey {

  /** What a strkey stands for. Each kind begins with a letter of its own. */
  public enum Kind {
    /** G: an ed25519 public key, XDR {@code AccountID}. 32 bytes. */
    ACCOUNT('G', 6, 32),
    /** M: a multiplexed account (CAP-27). 32 bytes of key, then the id, 8 bytes big-endian. */
    MUXED_ACCOUNT('M', 12, 40),
    /** S: an ed25519 private key, a secret. 32 bytes. */
    SEED('S', 18, 32),
    /** T: the hash of a transaction that is authorized beforehand. 32 bytes. */
    PRE_AUTH_TX('T', 19, 32),
    /** X: a SHA-256 hash whose preimage signs. 32 bytes. */
    HASH_X('X', 23, 32),
    /**
     * P: a signed payload (CAP-40), as the XDR of {@code SignerKeyEd25519SignedPayload}: 32 bytes
     * of key, 4 of length, the payload of at most 64 bytes, and zeros to a multiple of four.
     */
    SIGNED_PAYLOAD('P', 15, 36),
    /** C: a contract (CAP-46), XDR {@code ContractID}. 32 bytes. */
    CONTRACT('C', 2, 32),
    /**
     * W: a multiplexed contract (CAP-84). 32 bytes of contract, then the id, 8 bytes big-endian.
     */
    MUXED_CONTRACT('W', 22, 40),
    /** L: a liquidity pool (CAP-38), XDR {@code PoolID}. 32 bytes. */
    LIQUIDITY_POOL('L', 11, 32),
    /** B: a claimable balance (CAP-23). One byte of id type, always zero, then 32 bytes of hash. */
    CLAIMABLE_BALANCE('B', 1, 33);

    private static final @Nullable Kind[] BY_VERSION = byVersion();

    private final char letter;
    private final int version;
    private final int length;

    Kind(char letter, int base, int length) {
      this.letter = letter;
      this.version = base << 3;
      this.length = length;
    }

    /**
     * Returns the first letter of the text.
     *
     * @return an upper-case letter
     */
    public char letter() {
      return letter;
    }

    /**
     * Returns the version byte, which stands before the payload.
     *
     * @return the byte, unsigned, 0 to 255
     */
    public int version() {
      return version;
    }

    private static @Nullable Kind[] byVersion() {
      @Nullable Kind[] kinds = new @Nullable Kind[256];
      for (Kind kind : values()) {
        kinds[kind.version] = kind;
      }
      return kinds;
    }

    /** Says what is wrong with a payload of this kind, or nothing. */
    private @Nullable String flaw(byte[] bytes, int offset, int payloadLength) {
      if (this == SIGNED_PAYLOAD) {
        return signedPayloadFlaw(bytes, offset, payloadLength);
      }
      if (payloadLength != length) {
        return "its payload has " + payloadLength + " bytes instead of " + length;
      }
      if (this == CLAIMABLE_BALANCE && bytes[offset] != 0) {
        return "its claimable balance id type is " + (bytes[offset] & 0xFF) + " instead of 0";
      }
      return null;
    }

    private static @Nullable String signedPayloadFlaw(byte[] bytes, int offset, int length) {
      if (length < SIGNED_PAYLOAD.length) {
        return "its payload has " + length + " bytes, too few for a key and a length";
      }
      long signed = ByteBuffer.wrap(bytes).getInt(offset + 32) & 0xFFFF_FFFFL;
      if (signed > MAX_SIGNED_PAYLOAD) {
        return "it states a signed payload of "
            + signed
            + " bytes, more than "
            + MAX_SIGNED_PAYLOAD;
      }
      int end = SIGNED_PAYLOAD.length + (int) signed;
      int padded = (end + 3) & ~3;
      if (length != padded) {
        return "its payload has " + length + " bytes instead of " + padded;
      }
      for (int i = end; i < padded; i++) {
        if (bytes[offset + i] != 0) {
          return "the padding of its signed payload is not zero";
        }
      }
      return null;
    }
  }

  /** Bytes that {@link #decode} writes. */
  public static final int DECODED_BYTES = 35;

  private static final int MAX_SIGNED_PAYLOAD = 64;

  private final Kind kind;
  private final byte[] payload;

  private StrKey(Kind kind, byte[] payload) {
    this.kind = kind;
    this.payload = payload;
  }

  /**
   * Creates a strkey of its payload.
   *
   * @param kind what it stands for
   * @param payload what the kind says; copied
   * @return the strkey
   * @throws IllegalArgumentException if the payload does not fit the kind
   */
  public static StrKey of(Kind kind, byte[] payload) {
    Objects.requireNonNull(kind, "kind");
    return checked(kind, payload.clone());
  }

  /**
   * Creates the strkey of a multiplexed account (XDR {@code MuxedAccount}, CAP-27).
   *
   * @param key the account's key, 32 bytes
   * @param id the id, an unsigned 64-bit number
   * @return an M strkey
   */
  public static StrKey muxedAccount(byte[] key, long id) {
    return muxed(Kind.MUXED_ACCOUNT, key, id);
  }

  /**
   * Creates the strkey of a multiplexed contract (XDR {@code MuxedContract}, CAP-84).
   *
   * @param contract the contract id, 32 bytes
   * @param id the id, an unsigned 64-bit number
   * @return a W strkey
   */
  public static StrKey muxedContract(byte[] contract, long id) {
    return muxed(Kind.MUXED_CONTRACT, contract, id);
  }

  private static StrKey muxed(Kind kind, byte[] key, long id) {
    if (key.length != 32) {
      throw new IllegalArgumentException("a key of " + key.length + " bytes instead of 32");
    }
    return new StrKey(kind, ByteBuffer.allocate(kind.length).put(key).putLong(id).array());
  }

  /**
   * Reads a strkey of any kind.
   *
   * @param text the text
   * @return the strkey
   * @throws IllegalArgumentException if the text is no strkey; the message says why, and shows
   *     nothing of the text beyond its first letter, as it may be a secret
   */
  public static StrKey parse(String text) {
    byte[] bytes = Base32.decode(text);
    if (bytes == null) {
      throw invalid(text, "it is not canonical base32");
    }
    int payloadLength = bytes.length - 3;
    if (payloadLength < 0) {
      throw invalid(text, "it is too short");
    }
    int crc = Crc16.update(0, bytes, 0, bytes.length - 2);
    if (bytes[bytes.length - 2] != (byte) crc || bytes[bytes.length - 1] != (byte) (crc >>> 8)) {
      throw invalid(text, "its checksum does not match");
    }
    Kind kind = Kind.BY_VERSION[bytes[0] & 0xFF];
    if (kind == null) {
      throw invalid(text, "version byte " + (bytes[0] & 0xFF) + " is unknown");
    }
    String flaw = kind.flaw(bytes, 1, payloadLength);
    if (flaw != null) {
      throw invalid(text, flaw);
    }
    return new StrKey(kind, Arrays.copyOfRange(bytes, 1, 1 + payloadLength));
  }

  private static IllegalArgumentException invalid(String text, String reason) {
    String shown = text.isEmpty() ? "an empty text" : text.charAt(0) + "...";
    return new IllegalArgumentException(
        shown + " (" + text.length() + " characters) is no strkey: " + reason);
  }

  private static StrKey checked(Kind kind, byte[] payload) {
    String flaw = kind.flaw(payload, 0, payload.length);
    if (flaw != null) {
      throw new IllegalArgumentException("no " + kind + " strkey: " + flaw);
    }
    return new StrKey(kind, payload);
  }

  /**
   * Writes the text of a strkey without making any object.
   *
   * @param kind what it stands for
   * @param bytes the array that holds the payload, which is trusted to be what the kind says
   * @param offset where the payload begins
   * @param length the payload's length in bytes
   * @param target takes the text, in ASCII
   * @param targetOffset where the text is to begin
   * @return the text's length; 56 characters for a payload of 32 bytes
   * @throws IndexOutOfBoundsException if either array is too short
   */
  public static int encode(
      Kind kind, byte[] bytes, int offset, int length, byte[] target, int targetOffset) {
    Objects.checkFromIndexSize(offset, length, bytes.length);
    Objects.checkFromIndexSize(targetOffset, Base32.encodedLength(length + 3), target.length);
    return Base32.encodeChecked(kind.version, bytes, offset, length, target, targetOffset);
  }

  /**
   * Reads the text of a strkey whose payload has 32 bytes, without making any object.
   *
   * @param kind what it must stand for
   * @param text the array that holds the text, in ASCII
   * @param offset where the text begins
   * @param length its length in bytes
   * @param target takes {@value #DECODED_BYTES} bytes: version byte, payload and checksum; what it
   *     takes if the text is no such strkey is undefined
   * @param targetOffset where they are to begin
   * @return whether the text is such a strkey
   * @throws IndexOutOfBoundsException if either array is too short
   */
  public static boolean decode(
      Kind kind, byte[] text, int offset, int length, byte[] target, int targetOffset) {
    Objects.checkFromIndexSize(offset, length, text.length);
    Objects.checkFromIndexSize(targetOffset, DECODED_BYTES, target.length);
    int end = targetOffset + DECODED_BYTES;
    if (length != Base32.encodedLength(DECODED_BYTES)
        || !Base32.decode(text, offset, length, target, targetOffset)) {
      return false;
    }
    int crc = Crc16.update(0, target, targetOffset, DECODED_BYTES - 2);
    return target[targetOffset] == (byte) kind.version
        && target[end - 2] == (byte) crc
        && target[end - 1] == (byte) (crc >>> 8);
  }

  /**
   * Returns what the strkey stands for.
   *
   * @return the kind
   */
  public Kind kind() {
    return kind;
  }

  /**
   * Returns what lies between version byte and checksum.
   *
   * @return a copy, in the form that the kind says
   */
  public byte[] payload() {
    return payload.clone();
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof StrKey that
        && kind == that.kind
        && Arrays.equals(payload, that.payload);
  }

  @Override
  public int hashCode() {
    return 31 * kind.hashCode() + Arrays.hashCode(payload);
  }

  /**
   * Returns the text, also of a {@link Kind#SEED}: don't log what may be a secret.
   *
   * @return the strkey as text
   */
  @Override
  public String toString() {
    byte[] text = new byte[Base32.encodedLength(payload.length + 3)];
    encode(kind, payload, 0, payload.length, text, 0);
    return new String(text, StandardCharsets.US_ASCII);
  }
}
