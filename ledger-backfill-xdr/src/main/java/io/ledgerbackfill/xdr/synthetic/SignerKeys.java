package io.ledgerbackfill.xdr.synthetic;

import io.ledgerbackfill.xdr.model.SignerKey;
import java.util.Arrays;

/** The order of signers. */
final class SignerKeys {

  private SignerKeys() {}

  static int compare(SignerKey a, SignerKey b) {
    return Arrays.compareUnsigned(SignerKey.XDR.encode(a), SignerKey.XDR.encode(b));
  }
}
