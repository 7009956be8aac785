package io.ledgerbackfill.lake;

import io.ledgerbackfill.lake.CorruptObjectException.Form;
import java.io.IOException;

/**
 * What the Zstandard frames of an object say of themselves (RFC 8878, section 3.1), found without
 * decompressing them.
 *
 * @param contentBytes what they claim to hold together; {@link #UNKNOWN} if one does not tell
 * @param windowBytes the largest window that one needs
 * @param haveChecksums whether each that has content has a checksum of it
 */
record Frames(long contentBytes, long windowBytes, boolean haveChecksums) {

  /** Where a frame does not tell its size. */
  static final long UNKNOWN = -1;

  /** A sum of sizes that is too large for a number. */
  static final long COUNTLESS = Long.MAX_VALUE;

  private static final int MAGIC = 0xFD2FB528;
  private static final int SKIPPABLE_MAGIC = 0x184D2A50;
  private static final int LEAST_WINDOW_LOG = 10;
  private static final int[] DICTIONARY_ID_BYTES = {0, 1, 2, 4};
  private static final int RLE_BLOCK = 1;
  private static final int RESERVED_BLOCK = 3;
  private static final int CHECKSUM_BYTES = 4;

  /** Walks from frame to frame, and from block to block. */
  static Frames of(CompressedObject object) throws InterruptedException {
    if (object.size() == 0) {
      throw new CorruptObjectException(object.key(), Form.COMPRESSED, 0, "it is empty", null);
    }
    try {
      return new Walk(object).all();
    } catch (IOException e) {
      throw CompressedObject.failure(object.key(), e);
    }
  }

  private static final class Walk {

    /** Of a file, so much is read at a time: what is damaged may look like many empty blocks. */
    private static final int FILE_WINDOW = 4096;

    private final CompressedObject object;
    private final byte[] window;
    private long windowStart;
    private int windowLength;
    private long frame;
    private long position;
    private long contentBytes;
    private long windowBytes;
    private boolean haveChecksums = true;

    Walk(CompressedObject object) {
      this.object = object;
      this.window = new byte[object instanceof HeldObject ? Long.BYTES : FILE_WINDOW];
    }

    Frames all() throws IOException {
      while (position < object.size()) {
        frame = position;
        int magic = (int) next(Integer.BYTES);
        if (magic == MAGIC) {
          frame();
        } else if ((magic & ~0xF) == SKIPPABLE_MAGIC) {
          skip(next(Integer.BYTES));
        } else {
          throw malformed("unknown magic number");
        }
      }
      return new Frames(contentBytes, windowBytes, haveChecksums);
    }

    private void frame() throws IOException {
      int descriptor = (int) next(1);
      boolean singleSegment = (descriptor & 0x20) != 0;
      boolean hasChecksum = (descriptor & 0x04) != 0;
      long windowSize = singleSegment ? 0 : windowSize((int) next(1));
      skip(DICTIONARY_ID_BYTES[descriptor & 3]);
      long content = content(descriptor >> 6, singleSegment);
      add(content);
      long buffer = singleSegment ? content : windowSize;
      windowBytes = Math.max(windowBytes, buffer);
      if (!blocks() && !hasChecksum) {
        haveChecksums = false;
      }
      skip(hasChecksum ? CHECKSUM_BYTES : 0);
    }

    private static long windowSize(int descriptor) {
      long base = 1L << (LEAST_WINDOW_LOG + (descriptor >> 3));
      return base + base / 8 * (descriptor & 7);
    }

    private long content(int flag, boolean singleSegment) throws IOException {
      return switch (flag) {
        case 0 -> singleSegment ? next(1) : UNKNOWN;
        case 1 -> next(2) + 256;
        case 2 -> next(4);
        default -> {
          // A claim is an unsigned number, so a negative one is larger than any other.
          long claimed = next(8);
          yield claimed < 0 ? COUNTLESS : claimed;
        }
      };
    }

    private void add(long content) {
      if (content == UNKNOWN || contentBytes == UNKNOWN) {
        contentBytes = UNKNOWN;
      } else {
        contentBytes = content > COUNTLESS - contentBytes ? COUNTLESS : contentBytes + content;
      }
    }

    /** Skips the blocks of a frame; tells whether there is nothing in them. */
    private boolean blocks() throws IOException {
      boolean empty = true;
      while (true) {
        long header = next(3);
        int type = (int) (header >> 1) & 3;
        if (type == RESERVED_BLOCK) {
          throw malformed("a block of no known type");
        }
        long size = header >> 3;
        empty &= size == 0;
        skip(type == RLE_BLOCK ? 1 : size);
        if ((header & 1) != 0) {
          return empty;
        }
      }
    }

    /** Reads a number; the least significant byte comes first. */
    private long next(int bytes) throws IOException {
      if (position < windowStart || position + bytes > windowStart + windowLength) {
        windowStart = position;
        windowLength = Math.max(0, object.read(position, window, 0, window.length));
        if (windowLength < bytes) {
          throw truncated();
        }
      }
      int first = (int) (position - windowStart);
      position += bytes;
      long value = 0;
      for (int i = first + bytes - 1; i >= first; i--) {
        value = value << 8 | (window[i] & 0xFF);
      }
      return value;
    }

    private void skip(long bytes) {
      if (bytes > object.size() - position) {
        throw truncated();
      }
      position += bytes;
    }

    private CorruptObjectException truncated() {
      return malformed("truncated after " + (object.size() - frame) + " bytes");
    }

    private CorruptObjectException malformed(String why) {
      return new CorruptObjectException(
          object.key(), Form.COMPRESSED, frame, "no Zstandard frame: " + why, null);
    }
  }
}
