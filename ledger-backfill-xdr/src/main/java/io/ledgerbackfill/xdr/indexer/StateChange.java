package io.ledgerbackfill.xdr.indexer;

import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A row of {@code state_changes}: a mutable view, used again for each row. A {@link RowProcessor}
 * is given it empty, sets the columns that the change has, and calls {@link #emit}; what is not set
 * is NULL. A {@link RowSink} reads the columns and keeps nothing of it.
 *
 * <p>{@code ledger_number} and {@code ledger_created_at} are those of {@link RowSink#ledger}, and
 * {@code spender_account_id} is always NULL, as the reference never fills it.
 *
 * <p>Byte ranges and addresses are lent until the row is emitted.
 *
 * @since 0.1.0
 */
public final class StateChange {

  /** Stands for NULL where a column is a {@code smallint}. */
  public static final int NULL = Integer.MIN_VALUE;

  private final Consumer<StateChange> target;

  private long toId;
  private long operationId;
  private long id;
  private StateChangeCategory category = StateChangeCategory.BALANCE;
  private StateChangeReason reason = StateChangeReason.DEBIT;

  private final Address account = new Address();
  private final Address token = new Address();
  private final Address signer = new Address();
  private final Address sponsoredAccount = new Address();
  private final Address sponsor = new Address();
  private final Address deployer = new Address();
  private final Address funder = new Address();

  private @Nullable TokenKind tokenKind;
  private boolean hasAmount;
  private long amountHigh;
  private long amountLow;

  private final ByteRange claimableBalance = new ByteRange();
  private final ByteRange liquidityPool = new ByteRange();
  private final ByteRange sponsoredData = new ByteRange();
  private final ByteRange keyValue = new ByteRange();

  private int signerWeightOld = NULL;
  private int signerWeightNew = NULL;
  private int thresholdOld = NULL;
  private int thresholdNew = NULL;
  private boolean hasTrustlineLimitOld;
  private long trustlineLimitOld;
  private boolean hasTrustlineLimitNew;
  private long trustlineLimitNew;
  private int flags = NULL;

  /**
   * Creates an empty row. {@link RowEmitter} makes those of processors.
   *
   * @param target takes the row whenever it is emitted
   */
  public StateChange(Consumer<StateChange> target) {
    this.target = target;
  }

  /**
   * Begins a row: forgets all columns, and sets those that every row has.
   *
   * @param toId the transaction's {@code to_id}
   * @param operationId the operation's {@code id}; 0 for what the transaction as a whole changed
   * @param category what kind of state changed
   * @param reason how it changed
   * @return this
   */
  public StateChange begin(
      long toId, long operationId, StateChangeCategory category, StateChangeReason reason) {
    this.toId = toId;
    this.operationId = operationId;
    this.category = category;
    this.reason = reason;
    id = 0;
    account.clear();
    token.clear();
    signer.clear();
    sponsoredAccount.clear();
    sponsor.clear();
    deployer.clear();
    funder.clear();
    tokenKind = null;
    hasAmount = false;
    claimableBalance.clear();
    liquidityPool.clear();
    sponsoredData.clear();
    keyValue.clear();
    signerWeightOld = NULL;
    signerWeightNew = NULL;
    thresholdOld = NULL;
    thresholdNew = NULL;
    hasTrustlineLimitOld = false;
    hasTrustlineLimitNew = false;
    flags = NULL;
    return this;
  }

  /** Hands the row over. Its bytes and addresses need not stay as they are any longer. */
  public void emit() {
    target.accept(this);
  }

  /**
   * Sets {@code state_change_id}.
   *
   * @param value positive, and unique among the rows of its transaction and operation
   * @return this
   */
  public StateChange id(long value) {
    id = value;
    return this;
  }

  /**
   * Sets {@code account_id}: whose state changed. A row without account is dropped.
   *
   * @param value the address, which may be absent
   * @return this
   */
  public StateChange account(Address value) {
    account.set(value);
    return this;
  }

  /**
   * Sets {@code token_id}.
   *
   * @param value address of the token's contract
   * @return this
   */
  public StateChange token(Address value) {
    token.set(value);
    return this;
  }

  /**
   * Sets what is known of the token. It is in no column.
   *
   * @param value the token's kind
   * @return this
   */
  public StateChange tokenKind(TokenKind value) {
    tokenKind = value;
    return this;
  }

  /**
   * Sets {@code amount}.
   *
   * @param value in the token's smallest unit
   * @return this
   */
  public StateChange amount(long value) {
    return amount(value >> 63, value);
  }

  /**
   * Sets {@code amount}.
   *
   * @param high the upper 64 bits of a signed 128-bit number, in the token's smallest unit
   * @param low the lower 64 bits
   * @return this
   */
  public StateChange amount(long high, long low) {
    hasAmount = true;
    amountHigh = high;
    amountLow = low;
    return this;
  }

  /**
   * Sets {@code signer_account_id}.
   *
   * @param value address of what signs
   * @return this
   */
  public StateChange signer(Address value) {
    signer.set(value);
    return this;
  }

  /**
   * Sets {@code sponsored_account_id}.
   *
   * @param value whose reserve is paid
   * @return this
   */
  public StateChange sponsoredAccount(Address value) {
    sponsoredAccount.set(value);
    return this;
  }

  /**
   * Sets {@code sponsor_account_id}.
   *
   * @param value who pays the reserve
   * @return this
   */
  public StateChange sponsor(Address value) {
    sponsor.set(value);
    return this;
  }

  /**
   * Sets {@code deployer_account_id}.
   *
   * @param value from which address a contract was deployed
   * @return this
   */
  public StateChange deployer(Address value) {
    deployer.set(value);
    return this;
  }

  /**
   * Sets {@code funder_account_id}.
   *
   * @param value who created an account
   * @return this
   */
  public StateChange funder(Address value) {
    funder.set(value);
    return this;
  }

  /**
   * Sets {@code claimable_balance_id}.
   *
   * @param bytes the array that holds the id
   * @param offset where the XDR {@code ClaimableBalanceID}, 36 bytes, begins
   * @return this
   */
  public StateChange claimableBalance(byte[] bytes, int offset) {
    claimableBalance.set(bytes, offset, 36);
    return this;
  }

  /**
   * Sets {@code liquidity_pool_id}.
   *
   * @param bytes the array that holds the id
   * @param offset where the id, 32 bytes, begins
   * @return this
   */
  public StateChange liquidityPool(byte[] bytes, int offset) {
    liquidityPool.set(bytes, offset, 32);
    return this;
  }

  /**
   * Sets {@code sponsored_data}.
   *
   * @param bytes the array that holds the name of a data entry
   * @param offset where the text begins
   * @param length its bytes; NULL if there are none
   * @return this
   */
  public StateChange sponsoredData(byte[] bytes, int offset, int length) {
    sponsoredData.set(bytes, offset, length);
    return this;
  }

  /**
   * Sets {@code key_value}.
   *
   * @param utf8 the array that holds a JSON text
   * @param offset where it begins
   * @param length its bytes
   * @return this
   */
  public StateChange keyValue(byte[] utf8, int offset, int length) {
    keyValue.set(utf8, offset, length);
    return this;
  }

  /**
   * Sets {@code signer_weight_old}.
   *
   * @param value the weight, of which the low 16 bits are kept
   * @return this
   */
  public StateChange signerWeightOld(long value) {
    signerWeightOld = (short) value;
    return this;
  }

  /**
   * Sets {@code signer_weight_new}.
   *
   * @param value the weight, of which the low 16 bits are kept
   * @return this
   */
  public StateChange signerWeightNew(long value) {
    signerWeightNew = (short) value;
    return this;
  }

  /**
   * Sets {@code threshold_old}.
   *
   * @param value the threshold, of which the low 16 bits are kept
   * @return this
   */
  public StateChange thresholdOld(long value) {
    thresholdOld = (short) value;
    return this;
  }

  /**
   * Sets {@code threshold_new}.
   *
   * @param value the threshold, of which the low 16 bits are kept
   * @return this
   */
  public StateChange thresholdNew(long value) {
    thresholdNew = (short) value;
    return this;
  }

  /**
   * Sets {@code trustline_limit_old}.
   *
   * @param value the limit in the asset's smallest unit, which is how the column has it, too
   * @return this
   */
  public StateChange trustlineLimitOld(long value) {
    hasTrustlineLimitOld = true;
    trustlineLimitOld = value;
    return this;
  }

  /**
   * Sets {@code trustline_limit_new}.
   *
   * @param value the limit in the asset's smallest unit; the column has it in whole units, with
   *     seven digits after the point
   * @return this
   */
  public StateChange trustlineLimitNew(long value) {
    hasTrustlineLimitNew = true;
    trustlineLimitNew = value;
    return this;
  }

  /**
   * Sets {@code flags}.
   *
   * @param value the flags
   * @return this
   */
  public StateChange flags(int value) {
    flags = (short) value;
    return this;
  }

  /**
   * Returns {@code to_id}.
   *
   * @return the transaction's id
   */
  public long toId() {
    return toId;
  }

  /**
   * Returns {@code operation_id}.
   *
   * @return the operation's id, or 0
   */
  public long operationId() {
    return operationId;
  }

  /**
   * Returns {@code state_change_id}: the row's number, from 1, among those that its operation made;
   * of the rows with {@code operation_id} 0, among those that its transaction made. Together with
   * {@code to_id} and {@code operation_id} it is unique. It depends on nothing but the ledger, the
   * transaction, the operation and the row's position among those that the processors made of it:
   * the same ledger gives the same numbers in every run with the same processors, alone or in a
   * batch with others, on whichever thread.
   *
   * @return a positive number
   */
  public long id() {
    return id;
  }

  /**
   * Returns {@code state_change_category}.
   *
   * @return what kind of state changed
   */
  public StateChangeCategory category() {
    return category;
  }

  /**
   * Returns {@code state_change_reason}.
   *
   * @return how it changed
   */
  public StateChangeReason reason() {
    return reason;
  }

  /**
   * Returns {@code account_id}.
   *
   * @return whose state changed; present when a sink is given the row
   */
  public Address account() {
    return account;
  }

  /**
   * Returns {@code token_id}.
   *
   * @return the address, which may be absent
   */
  public Address token() {
    return token;
  }

  /**
   * Returns what is known of the token.
   *
   * @return its kind; null if the row is not of category {@code BALANCE}
   */
  public @Nullable TokenKind tokenKind() {
    return tokenKind;
  }

  /**
   * Returns whether there is an {@code amount}.
   *
   * @return false for NULL
   */
  public boolean hasAmount() {
    return hasAmount;
  }

  /**
   * Returns {@code amount}, a decimal number of the token's smallest unit in the column.
   *
   * @return the upper 64 bits of a signed 128-bit number
   */
  public long amountHigh() {
    return amountHigh;
  }

  /**
   * Returns {@code amount}.
   *
   * @return its lower 64 bits
   */
  public long amountLow() {
    return amountLow;
  }

  /**
   * Returns {@code signer_account_id}.
   *
   * @return the address, which may be absent
   */
  public Address signer() {
    return signer;
  }

  /**
   * Returns {@code sponsored_account_id}.
   *
   * @return the address, which may be absent
   */
  public Address sponsoredAccount() {
    return sponsoredAccount;
  }

  /**
   * Returns {@code sponsor_account_id}.
   *
   * @return the address, which may be absent
   */
  public Address sponsor() {
    return sponsor;
  }

  /**
   * Returns {@code deployer_account_id}.
   *
   * @return the address, which may be absent
   */
  public Address deployer() {
    return deployer;
  }

  /**
   * Returns {@code funder_account_id}.
   *
   * @return the address, which may be absent
   */
  public Address funder() {
    return funder;
  }

  /**
   * Returns {@code claimable_balance_id}, which the column has in hexadecimal digits, lower case.
   *
   * @return the 36 bytes; empty for NULL
   */
  public ByteRange claimableBalance() {
    return claimableBalance;
  }

  /**
   * Returns {@code liquidity_pool_id}, which the column has in hexadecimal digits, lower case.
   *
   * @return the 32 bytes; empty for NULL
   */
  public ByteRange liquidityPool() {
    return liquidityPool;
  }

  /**
   * Returns {@code sponsored_data}. Nothing on the wire makes it UTF-8.
   *
   * @return the text; empty for NULL
   */
  public ByteRange sponsoredData() {
    return sponsoredData;
  }

  /**
   * Returns {@code key_value}.
   *
   * @return the JSON text in UTF-8; empty for NULL
   */
  public ByteRange keyValue() {
    return keyValue;
  }

  /**
   * Returns {@code signer_weight_old}.
   *
   * @return a 16-bit number, or {@link #NULL}
   */
  public int signerWeightOld() {
    return signerWeightOld;
  }

  /**
   * Returns {@code signer_weight_new}.
   *
   * @return a 16-bit number, or {@link #NULL}
   */
  public int signerWeightNew() {
    return signerWeightNew;
  }

  /**
   * Returns {@code threshold_old}.
   *
   * @return a 16-bit number, or {@link #NULL}
   */
  public int thresholdOld() {
    return thresholdOld;
  }

  /**
   * Returns {@code threshold_new}.
   *
   * @return a 16-bit number, or {@link #NULL}
   */
  public int thresholdNew() {
    return thresholdNew;
  }

  /**
   * Returns whether there is a {@code trustline_limit_old}.
   *
   * @return false for NULL
   */
  public boolean hasTrustlineLimitOld() {
    return hasTrustlineLimitOld;
  }

  /**
   * Returns {@code trustline_limit_old}, which the column has as it is.
   *
   * @return the limit in the asset's smallest unit
   */
  public long trustlineLimitOld() {
    return trustlineLimitOld;
  }

  /**
   * Returns whether there is a {@code trustline_limit_new}.
   *
   * @return false for NULL
   */
  public boolean hasTrustlineLimitNew() {
    return hasTrustlineLimitNew;
  }

  /**
   * Returns {@code trustline_limit_new}, which the column has in whole units, with seven digits
   * after the point.
   *
   * @return the limit in the asset's smallest unit
   */
  public long trustlineLimitNew() {
    return trustlineLimitNew;
  }

  /**
   * Returns {@code flags}.
   *
   * @return a 16-bit number, or {@link #NULL}
   */
  public int flags() {
    return flags;
  }
}
