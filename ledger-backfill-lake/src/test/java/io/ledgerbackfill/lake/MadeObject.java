package io.ledgerbackfill.lake;

import com.github.luben.zstd.Zstd;
import com.github.luben.zstd.ZstdCompressCtx;
import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.made.MadeLedger;
import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;

/** Objects of small ledgers, right or wrong in whatever way a test likes. */
final class MadeObject {

  private MadeObject() {}

  /** Creates a ledger without transactions. */
  static byte[] ledger(long sequence) {
    XdrDocument document = new MadeLedger(1).sequence(sequence).document();
    return Arrays.copyOfRange(document.bytes(), document.start(), document.end());
  }

  /** Creates a batch of the ledgers that it says. */
  static byte[] batch(long first, long last) {
    long[] ledgers = new long[(int) (last - first + 1)];
    Arrays.setAll(ledgers, i -> first + i);
    return batch(first, last, ledgers.length, ledgers);
  }

  /** Creates a batch that says one thing and holds another. */
  static byte[] batch(long first, long last, long count, long... ledgers) {
    ByteArrayOutputStream batch = new ByteArrayOutputStream();
    batch.writeBytes(
        ByteBuffer.allocate(12).putInt((int) first).putInt((int) last).putInt((int) count).array());
    for (long ledger : ledgers) {
      batch.writeBytes(ledger(ledger));
    }
    return batch.toByteArray();
  }

  /** Compresses as a lake's writers do: with the size, and a checksum. */
  static byte[] frame(byte[] content) {
    return frame(content, true);
  }

  static byte[] frame(byte[] content, boolean withSize) {
    try (ZstdCompressCtx context = new ZstdCompressCtx()) {
      return context.setChecksum(true).setContentSize(withSize).compress(content);
    }
  }

  /** A frame of other content, which readers skip (RFC 8878, section 3.1.2). */
  static byte[] skippableFrame(int size) {
    return ByteBuffer.allocate(8 + size)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(0x184D2A57)
        .putInt(size)
        .array();
  }

  /** A frame of one block, that claims whatever size (RFC 8878, section 3.1.1). */
  static byte[] frameThatClaims(long size) {
    return ByteBuffer.allocate(16)
        .order(ByteOrder.LITTLE_ENDIAN)
        .putInt(0xFD2FB528)
        .put((byte) 0xE0) // a single segment; the size takes eight bytes
        .putLong(size)
        .put(new byte[] {1, 0, 0}) // the last block: raw, empty
        .array();
  }

  static byte[] join(byte[]... parts) {
    ByteArrayOutputStream joined = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return joined.toByteArray();
  }

  /** Compresses zeros, at some thousand to one. */
  static byte[] zeros(int size) {
    return Zstd.compress(new byte[size], 3);
  }
}
