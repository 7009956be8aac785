package io.ledgerbackfill.xdr.indexer;

/**
 * The column {@code state_change_category}: what kind of state changed.
 *
 * @since 0.1.0
 */
public enum StateChangeCategory {
  /** An amount of a token came or went. */
  BALANCE,
  /** An account or a contract came to be, or an account was merged. */
  ACCOUNT,
  /** Who may sign for an account, and with which weight. */
  SIGNER,
  /** How much weight an account demands. */
  SIGNATURE_THRESHOLD,
  /** What an account says of itself. */
  METADATA,
  /** What an account demands as an issuer. */
  FLAGS,
  /** An account's readiness to hold an asset, or shares of a pool. */
  TRUSTLINE,
  /** Who pays the reserve of an entry (CAP-33). */
  RESERVES,
  /** Whether an issuer lets an account hold its asset. */
  BALANCE_AUTHORIZATION,
  /** Allowed by the table; the reference makes none of it. */
  AUTHORIZATION;

  @SuppressWarnings("ImmutableEnumChecker") // labels are immutable
  private final Label label = Label.of(name());

  /**
   * Returns the column's value.
   *
   * @return the name of the member
   */
  public Label label() {
    return label;
  }
}
