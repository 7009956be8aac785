package io.ledgerbackfill.xdr.indexer;

/**
 * The column {@code state_change_reason}: how the state changed. What it means, its category says.
 *
 * @since 0.1.0
 */
public enum StateChangeReason {
  /** It came to be. */
  CREATE,
  /** Another was merged into it. */
  MERGE,
  /** The amount was taken from the account. */
  DEBIT,
  /** The amount was given to the account. */
  CREDIT,
  /** The account issued the amount. */
  MINT,
  /** The amount returned to the account, its issuer. */
  BURN,
  /** It was added. */
  ADD,
  /** It was removed. */
  REMOVE,
  /** It was changed. */
  UPDATE,
  /** The threshold of operations of low security. */
  LOW,
  /** The threshold of operations of medium security. */
  MEDIUM,
  /** The threshold of operations of high security. */
  HIGH,
  /** The domain where more is said of the account. */
  HOME_DOMAIN,
  /** It was set. */
  SET,
  /** It was cleared. */
  CLEAR,
  /** A name with a value. */
  DATA_ENTRY,
  /** Another began to pay the reserve. */
  SPONSOR,
  /** Another ceased to pay the reserve. */
  UNSPONSOR;

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
