package io.ledgerbackfill.xdr.ledger;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.model.CryptoKeyType;
import io.ledgerbackfill.xdr.model.MuxedAccount;
import io.ledgerbackfill.xdr.model.MuxedAccountMed25519;

/**
 * Reads XDR {@code MuxedAccount} (CAP-27).
 *
 * @since 0.1.0
 */
public final class MuxedAccounts {

  private MuxedAccounts() {}

  /**
   * Finds the account's key, whether or not it has a multiplexing id.
   *
   * @param doc where the account is
   * @param account position of a {@link MuxedAccount}
   * @return offset of the ed25519 key, 32 bytes
   */
  public static int key(XdrDocument doc, long account) {
    return XdrDocument.offset(
        MuxedAccount.type(doc, account) == CryptoKeyType.KEY_TYPE_ED25519
            ? MuxedAccount.ed25519(doc, account)
            : MuxedAccountMed25519.ed25519(doc, MuxedAccount.med25519(doc, account)));
  }
}
