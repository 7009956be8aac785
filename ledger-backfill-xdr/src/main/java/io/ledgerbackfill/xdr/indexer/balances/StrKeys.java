package io.ledgerbackfill.xdr.indexer.balances;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.ledger.StrKey;
import io.ledgerbackfill.xdr.ledger.StrKey.Kind;
import java.nio.charset.StandardCharsets;

/** Texts of addresses whose payload has 32 bytes. */
final class StrKeys {

  private static final int PAYLOAD_BYTES = 32;
  private static final int TEXT_BYTES = 56;

  private StrKeys() {}

  static String of(Kind kind, XdrDocument doc, long key) {
    byte[] text = new byte[TEXT_BYTES];
    StrKey.encode(kind, doc.bytes(), XdrDocument.offset(key), PAYLOAD_BYTES, text, 0);
    return new String(text, StandardCharsets.US_ASCII);
  }
}
