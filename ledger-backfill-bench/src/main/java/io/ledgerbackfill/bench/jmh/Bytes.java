package io.ledgerbackfill.bench.jmh;

import java.util.HexFormat;

/** Bytes of a row, never changed. */
final class Bytes {

  private final byte[] array;

  Bytes(byte[] array) {
    this.array = array;
  }

  /** The array itself. */
  byte[] array() {
    return array;
  }

  /** As PostgreSQL writes them in texts. */
  void appendHex(StringBuilder out) {
    HexFormat.of().formatHex(out, array);
  }
}
