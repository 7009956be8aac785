package io.ledgerbackfill.xdr.indexer.rules.contracts;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.indexer.Address;
import io.ledgerbackfill.xdr.indexer.AssetContracts;
import io.ledgerbackfill.xdr.indexer.ByteRangeCache;
import io.ledgerbackfill.xdr.ledger.StrKey;
import io.ledgerbackfill.xdr.ledger.StrKey.Kind;
import io.ledgerbackfill.xdr.model.AssetType;
import java.util.Arrays;

/**
 * Reads the text by which an event names the asset of its contract (CAP-46-06): {@code native}, or
 * code and issuer with a colon between them. The reference takes a list of them, separated by
 * commas, of which the first counts. Read again and again.
 *
 * <p>The last texts are kept with what they say, as decoding a strkey takes longer than looking a
 * text up: at most {@value #SLOTS}, none longer than {@value #LONGEST_KEPT} bytes.
 *
 * @since 0.1.0
 */
public final class EventAssets {

  /** What a text says: its first asset, and how many it has. */
  private static final class Said {

    private final byte[] asset;
    private final int count;

    Said(byte[] asset, int count) {
      this.asset = asset;
      this.count = count;
    }
  }

  private static final int SLOTS = 1024;
  private static final int LONGEST_KEPT = 128;

  private static final byte[] NATIVE = {'n', 'a', 't', 'i', 'v', 'e'};
  private static final int SHORT_CODE = 4;
  private static final int LONG_CODE = 12;
  private static final int KEY_BYTES = 32;

  private final ByteRangeCache<Said> known = new ByteRangeCache<>(SLOTS);
  private final byte[] scratch = new byte[4 + LONG_CODE + 4 + KEY_BYTES];
  private final byte[] strKey = new byte[StrKey.DECODED_BYTES];
  private final Address contract = new Address();
  private byte[] asset = scratch;
  private int length;
  private int count;

  /**
   * Reads a text.
   *
   * @param text slice of the text
   * @return whether it is a list of one or more assets
   */
  public boolean read(XdrDocument doc, long text) {
    byte[] bytes = doc.bytes();
    int from = XdrDocument.offset(text);
    int end = from + XdrDocument.length(text);
    if (end - from > LONGEST_KEPT) {
      return readParts(bytes, from, end);
    }
    Said hit = known.get(bytes, from, end);
    if (hit != null) {
      asset = hit.asset;
      length = hit.asset.length;
      count = hit.count;
      return true;
    }
    if (!readParts(bytes, from, end)) {
      return false;
    }
    known.put(bytes, from, end, new Said(Arrays.copyOf(asset, length), count));
    return true;
  }

  private boolean readParts(byte[] bytes, int from, int end) {
    asset = scratch;
    count = 0;
    if (from == end) {
      return false;
    }
    while (true) {
      int partEnd = indexOf((byte) ',', bytes, from, end);
      if (!readPart(bytes, from, partEnd)) {
        return false;
      }
      count++;
      if (partEnd == end) {
        return true;
      }
      from = partEnd + 1;
    }
  }

  private boolean readPart(byte[] text, int from, int end) {
    if (isNative(text, from, end)) {
      if (count == 0) {
        beginAsset(AssetType.ASSET_TYPE_NATIVE, 4);
      }
      return true;
    }
    int colon = indexOf((byte) ':', text, from, end);
    if (colon == end
        || !isCode(text, from, colon)
        || !StrKey.decode(Kind.ACCOUNT, text, colon + 1, end - colon - 1, strKey, 0)) {
      return false;
    }
    if (count == 0) {
      keep(text, from, colon - from);
    }
    return true;
  }

  private void keep(byte[] text, int code, int codeLength) {
    boolean isShort = codeLength <= SHORT_CODE;
    int codeBytes = isShort ? SHORT_CODE : LONG_CODE;
    beginAsset(
        isShort ? AssetType.ASSET_TYPE_CREDIT_ALPHANUM4 : AssetType.ASSET_TYPE_CREDIT_ALPHANUM12,
        4 + codeBytes + 4 + KEY_BYTES);
    System.arraycopy(text, code, asset, 4, codeLength);
    System.arraycopy(strKey, 1, asset, length - KEY_BYTES, KEY_BYTES);
  }

  private void beginAsset(AssetType type, int bytes) {
    Arrays.fill(asset, (byte) 0);
    asset[3] = (byte) type.value();
    length = bytes;
  }

  private static boolean isNative(byte[] text, int from, int end) {
    if (end - from != NATIVE.length) {
      return false;
    }
    for (int i = 0; i < NATIVE.length; i++) {
      if ((text[from + i] | 0x20) != NATIVE[i]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isCode(byte[] text, int from, int end) {
    for (int i = from; i < end; i++) {
      int c = text[i];
      int lower = c | 0x20;
      if ((c < '0' || c > '9') && (lower < 'a' || lower > 'z')) {
        return false;
      }
    }
    return end > from && end - from <= LONG_CODE;
  }

  private static int indexOf(byte wanted, byte[] text, int from, int end) {
    int i = from;
    while (i < end && text[i] != wanted) {
      i++;
    }
    return i;
  }

  /** Counts the assets that were read. */
  public int count() {
    return count;
  }

  /** Returns the array in which the first asset is, as XDR {@code Asset}, from the start. */
  public byte[] asset() {
    return asset;
  }

  /** Returns how long the first asset is. The last 32 bytes are its issuer's key, if it has one. */
  public int assetLength() {
    return length;
  }

  /**
   * Returns whether a contract is the one that stands for the first asset.
   *
   * @param contractId slice of the contract's id
   */
  public boolean isContract(AssetContracts contracts, XdrDocument doc, long contractId) {
    contracts.of(asset, 0, length, contract);
    return contract.sameHead(doc.bytes(), XdrDocument.offset(contractId));
  }
}
