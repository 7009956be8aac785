package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrType;
import io.ledgerbackfill.xdr.codec.XdrWriter;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** SHA-256, the network's hash function. */
final class Hashes {

  private Hashes() {}

  /** Hashes the XDR of a value. */
  static <T> Opaque sha256(XdrType<T> type, T value) {
    XdrWriter out = new XdrWriter();
    type.write(value, out);
    return sha256(out.bytes(), out.size());
  }

  static Opaque sha256(byte[] bytes, int length) {
    MessageDigest digest = newDigest();
    digest.update(bytes, 0, length);
    return Opaque.of(digest.digest());
  }

  private static MessageDigest newDigest() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new AssertionError("every Java platform has SHA-256", e);
    }
  }
}
