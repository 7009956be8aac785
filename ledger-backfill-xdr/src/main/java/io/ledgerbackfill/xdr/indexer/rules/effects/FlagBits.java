package io.ledgerbackfill.xdr.indexer.rules.effects;

/**
 * The column {@code flags}, which has flags of trustlines and of accounts side by side. Bits that
 * XDR {@code TrustLineFlags} and {@code AccountFlags} do not name are left out.
 *
 * @since 0.1.0
 */
public final class FlagBits {

  public static final int AUTHORIZED = 1;
  static final int AUTH_REQUIRED = 2;
  static final int AUTH_REVOCABLE = 4;
  static final int AUTH_IMMUTABLE = 8;
  static final int AUTH_CLAWBACK_ENABLED = 16;
  static final int CLAWBACK_ENABLED = 32;
  public static final int AUTHORIZED_TO_MAINTAIN_LIABILITIES = 64;

  private FlagBits() {}

  /**
   * Translates flags of an account.
   *
   * @param flags as in XDR {@code AccountFlags}
   */
  static int ofAccount(long flags) {
    return bit(flags, 1, AUTH_REQUIRED)
        | bit(flags, 2, AUTH_REVOCABLE)
        | bit(flags, 4, AUTH_IMMUTABLE)
        | bit(flags, 8, AUTH_CLAWBACK_ENABLED);
  }

  /**
   * Translates flags of a trustline.
   *
   * @param flags as in XDR {@code TrustLineFlags}
   */
  static int ofTrustline(long flags) {
    return bit(flags, 1, AUTHORIZED)
        | bit(flags, 2, AUTHORIZED_TO_MAINTAIN_LIABILITIES)
        | bit(flags, 4, CLAWBACK_ENABLED);
  }

  private static int bit(long flags, int xdr, int column) {
    return (flags & xdr) == 0 ? 0 : column;
  }
}
