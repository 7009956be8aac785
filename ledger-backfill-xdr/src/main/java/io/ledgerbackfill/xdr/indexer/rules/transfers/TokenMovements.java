package io.ledgerbackfill.xdr.indexer.rules.transfers;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.indexer.Address;
import io.ledgerbackfill.xdr.indexer.OperationContext;
import io.ledgerbackfill.xdr.indexer.RowEmitter;
import io.ledgerbackfill.xdr.indexer.StateChange;
import io.ledgerbackfill.xdr.indexer.StateChangeCategory;
import io.ledgerbackfill.xdr.indexer.StateChangeReason;
import io.ledgerbackfill.xdr.indexer.TokenKind;
import io.ledgerbackfill.xdr.ledger.StrKey.Kind;
import io.ledgerbackfill.xdr.model.Asset;
import io.ledgerbackfill.xdr.model.OperationType;

/**
 * Makes the rows of one movement of a token after another, during an operation: transfers, mints,
 * burns and clawbacks, as CAP-67 has them. Claimable balances and liquidity pools hold tokens but
 * have no rows of their own; an issuer has them of what it mints and burns.
 *
 * <p>First the token is set, and the amount; then what happened is told. What is not known to be
 * the contract of an asset has no issuer: its rows of mints and burns lack an account.
 *
 * @since 0.1.0
 */
public final class TokenMovements {

  private static final int NATIVE_BYTES = 4;

  private final Address source = new Address();
  private final Address token = new Address();
  private final Address issuer = new Address();
  private TokenKind kind = TokenKind.NATIVE;
  private long amountHigh;
  private long amountLow;
  private long sourceGain;

  @SuppressWarnings("NullAway.Init") // begin comes first
  private OperationContext operation;

  @SuppressWarnings("NullAway.Init") // begin comes first
  private RowEmitter rows;

  /** Begins an operation. */
  public void begin(OperationContext operation, RowEmitter rows) {
    this.operation = operation;
    this.rows = rows;
    source.accountKey(operation.document(), operation.source());
    sourceGain = 0;
  }

  /** Returns the operation's source, without a multiplexing id. */
  public Address source() {
    return source;
  }

  /**
   * Returns how much of the native currency the movements brought the operation's source so far.
   */
  long sourceGain() {
    return sourceGain;
  }

  /** Sets the token to an asset, given by the position of an {@link Asset}. */
  public TokenMovements asset(long asset) {
    XdrDocument doc = operation.document();
    int from = XdrDocument.offset(asset);
    return asset(doc.bytes(), from, Asset.end(doc, asset) - from);
  }

  /** Sets the token to an asset, given by its XDR. */
  public TokenMovements asset(byte[] bytes, int offset, int length) {
    operation.transaction().assetContracts().of(bytes, offset, length, token);
    if (length == NATIVE_BYTES) {
      kind = TokenKind.NATIVE;
      issuer.clear();
    } else {
      kind = TokenKind.SAC;
      issuer.of(Kind.ACCOUNT, bytes, offset + length - Address.HEAD_BYTES);
    }
    return this;
  }

  /** Sets the token to the network's own currency. */
  public TokenMovements nativeAsset() {
    token.set(operation.transaction().assetContracts().nativeContract());
    kind = TokenKind.NATIVE;
    issuer.clear();
    return this;
  }

  /** Sets the token to a contract, given by its id, of which no asset is known. */
  public TokenMovements contract(long contractId) {
    token.contract(operation.document(), contractId);
    kind = TokenKind.SEP41;
    issuer.clear();
    return this;
  }

  /** Sets the amount, in the token's smallest unit. */
  public TokenMovements amount(long amount) {
    return amount(amount >> (Long.SIZE - 1), amount);
  }

  /** Sets the amount, in the token's smallest unit, of 128 bits. */
  public TokenMovements amount(long high, long low) {
    amountHigh = high;
    amountLow = low;
    return this;
  }

  /**
   * What went from one to the other. An issuer does not hold its own asset: what it sends is minted
   * and what it gets is burned, unless it is both. Multiplexing ids are left out.
   */
  public void directed(Address from, Address to) {
    from.reduce();
    to.reduce();
    boolean fromIssuer = !issuer.isAbsent() && from.isSame(issuer);
    boolean toIssuer = !issuer.isAbsent() && to.isSame(issuer);
    if (fromIssuer == toIssuer) {
      transfer(from, to);
    } else if (fromIssuer) {
      mint(to);
    } else {
      burn(from);
    }
  }

  /** What went from one to the other, whoever they are. */
  public void transfer(Address from, Address to) {
    noteDebit(from);
    noteCredit(to);
    switch (operation.type()) {
      case CREATE_CLAIMABLE_BALANCE, LIQUIDITY_POOL_DEPOSIT -> emit(StateChangeReason.DEBIT, from);
      case CLAIM_CLAIMABLE_BALANCE, LIQUIDITY_POOL_WITHDRAW -> emit(StateChangeReason.CREDIT, to);
      default -> transferBetweenHolders(from, to);
    }
  }

  private void transferBetweenHolders(Address from, Address to) {
    if (from.is(Kind.CLAIMABLE_BALANCE) || to.is(Kind.CLAIMABLE_BALANCE)) {
      return;
    }
    if (from.is(Kind.LIQUIDITY_POOL)) {
      emit(StateChangeReason.CREDIT, to);
      return;
    }
    if (to.is(Kind.LIQUIDITY_POOL)) {
      emit(StateChangeReason.DEBIT, from);
      return;
    }
    emitAccountChange(from, to);
    emit(StateChangeReason.DEBIT, from);
    emit(StateChangeReason.CREDIT, to);
  }

  /** An account that comes or goes does so with a transfer. A merge names the one that remains. */
  private void emitAccountChange(Address from, Address to) {
    if (operation.type() == OperationType.CREATE_ACCOUNT) {
      rows.stateChange(StateChangeCategory.ACCOUNT, StateChangeReason.CREATE)
          .account(to)
          .funder(from)
          .emit();
    } else if (operation.type() == OperationType.ACCOUNT_MERGE) {
      rows.stateChange(StateChangeCategory.ACCOUNT, StateChangeReason.MERGE).account(to).emit();
    }
  }

  /** What came into being. */
  public void mint(Address to) {
    noteCredit(to);
    emitOfIssuer(StateChangeReason.MINT);
    if (isHolder(to)) {
      emit(StateChangeReason.CREDIT, to);
    }
  }

  /** What ceased to be. */
  public void burn(Address from) {
    noteDebit(from);
    switch (operation.type()) {
      case CLAIM_CLAIMABLE_BALANCE, LIQUIDITY_POOL_WITHDRAW -> emit(StateChangeReason.BURN, source);
      default -> burnOfHolder(from);
    }
  }

  /** What the issuer took back. */
  public void clawback(Address from) {
    noteDebit(from);
    if (operation.type() == OperationType.CLAWBACK_CLAIMABLE_BALANCE) {
      emit(StateChangeReason.BURN, source);
    } else {
      burnOfHolder(from);
    }
  }

  private void burnOfHolder(Address from) {
    emitOfIssuer(StateChangeReason.BURN);
    if (isHolder(from)) {
      emit(StateChangeReason.DEBIT, from);
    }
  }

  private static boolean isHolder(Address address) {
    return !address.is(Kind.LIQUIDITY_POOL) && !address.is(Kind.CLAIMABLE_BALANCE);
  }

  /** The native currency has no issuer, and none is known of a token that is no asset. */
  private void emitOfIssuer(StateChangeReason reason) {
    if (kind != TokenKind.NATIVE) {
      emit(reason, issuer);
    }
  }

  private void emit(StateChangeReason reason, Address account) {
    StateChange row = rows.stateChange(StateChangeCategory.BALANCE, reason);
    row.account(account).token(token).tokenKind(kind).amount(amountHigh, amountLow).emit();
  }

  private void noteCredit(Address to) {
    if (kind == TokenKind.NATIVE && to.isSame(source)) {
      sourceGain += amountLow;
    }
  }

  private void noteDebit(Address from) {
    if (kind == TokenKind.NATIVE && from.isSame(source)) {
      sourceGain -= amountLow;
    }
  }
}
