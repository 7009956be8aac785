package io.ledgerbackfill.xdr.indexer.balances;

import java.util.UUID;

/**
 * An asset with an issuer, of some trustline: a row of {@code trustline_assets}, to be inserted
 * unless it is there.
 *
 * @param id tells the asset from all others: a UUID of version 5 (RFC 9562) of {@link #text}, the
 *     same wherever it is made
 * @param code its code, 1 to 12 characters
 * @param issuer address of its issuer, a G strkey
 * @since 0.1.0
 */
public record TrustlineAsset(UUID id, String code, String issuer) {

  /**
   * Names the asset, as SEP-11 does.
   *
   * @return code and issuer, with a colon between them
   */
  public String text() {
    return code + ":" + issuer;
  }
}
