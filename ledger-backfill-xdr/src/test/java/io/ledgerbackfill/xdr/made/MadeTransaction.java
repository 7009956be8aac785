package io.ledgerbackfill.xdr.made;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.ledger.Network;
import io.ledgerbackfill.xdr.ledger.TransactionHasher;
import io.ledgerbackfill.xdr.model.BumpSequenceOp;
import io.ledgerbackfill.xdr.model.FeeBumpTransaction;
import io.ledgerbackfill.xdr.model.FeeBumpTransactionEnvelope;
import io.ledgerbackfill.xdr.model.FeeBumpTransactionExt;
import io.ledgerbackfill.xdr.model.FeeBumpTransactionInnerTx;
import io.ledgerbackfill.xdr.model.LedgerFootprint;
import io.ledgerbackfill.xdr.model.Memo;
import io.ledgerbackfill.xdr.model.MuxedAccount;
import io.ledgerbackfill.xdr.model.MuxedAccountMed25519;
import io.ledgerbackfill.xdr.model.Operation;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.Preconditions;
import io.ledgerbackfill.xdr.model.SorobanResources;
import io.ledgerbackfill.xdr.model.SorobanTransactionData;
import io.ledgerbackfill.xdr.model.SorobanTransactionDataExt;
import io.ledgerbackfill.xdr.model.Transaction;
import io.ledgerbackfill.xdr.model.TransactionEnvelope;
import io.ledgerbackfill.xdr.model.TransactionExt;
import io.ledgerbackfill.xdr.model.TransactionV0;
import io.ledgerbackfill.xdr.model.TransactionV0Envelope;
import io.ledgerbackfill.xdr.model.TransactionV0Ext;
import io.ledgerbackfill.xdr.model.TransactionV1Envelope;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** Transactions and envelopes with nothing in them but what a test is about. */
public final class MadeTransaction {

  private MadeTransaction() {}

  /**
   * Creates a key of one byte repeated.
   *
   * @param fill the byte
   * @return 32 bytes
   */
  public static Opaque key(int fill) {
    byte[] key = new byte[32];
    Arrays.fill(key, (byte) fill);
    return Opaque.of(key);
  }

  /**
   * Creates an account without a multiplexing id.
   *
   * @param fill see {@link #key}
   * @return the account
   */
  public static MuxedAccount account(int fill) {
    return MuxedAccount.ofEd25519(key(fill));
  }

  /**
   * Creates an account with a multiplexing id.
   *
   * @param fill see {@link #key}
   * @param id the id
   * @return the account
   */
  public static MuxedAccount muxed(int fill, long id) {
    return MuxedAccount.ofMuxedEd25519(new MuxedAccountMed25519(id, key(fill)));
  }

  /**
   * Makes operations that bump the sequence number to zero, by the transaction's source.
   *
   * @param count how many
   * @return the operations
   */
  public static List<Operation> operations(int count) {
    return Collections.nCopies(
        count, new Operation(null, OperationBody.ofBumpSequence(new BumpSequenceOp(0))));
  }

  /**
   * Creates a transaction without smart contracts.
   *
   * @param source its source account
   * @param seqNum its sequence number
   * @param operations what it does
   * @return the transaction
   */
  public static Transaction classic(MuxedAccount source, long seqNum, List<Operation> operations) {
    return new Transaction(
        source,
        100,
        seqNum,
        Preconditions.ofNone(),
        Memo.ofNone(),
        operations,
        TransactionExt.ofV0());
  }

  /**
   * Creates a transaction that has {@code sorobanData}, without resources.
   *
   * @param source its source account
   * @param seqNum its sequence number
   * @param operations what it does
   * @return the transaction
   */
  public static Transaction soroban(MuxedAccount source, long seqNum, List<Operation> operations) {
    return new Transaction(
        source,
        100,
        seqNum,
        Preconditions.ofNone(),
        Memo.ofNone(),
        operations,
        TransactionExt.ofV1(
            new SorobanTransactionData(
                SorobanTransactionDataExt.ofV0(),
                new SorobanResources(new LedgerFootprint(List.of(), List.of()), 0, 0, 0),
                0)));
  }

  /**
   * Puts a transaction into an envelope, unsigned.
   *
   * @param transaction the transaction
   * @return the envelope
   */
  public static TransactionEnvelope envelope(Transaction transaction) {
    return TransactionEnvelope.ofTx(new TransactionV1Envelope(transaction, List.of()));
  }

  /**
   * Creates an envelope of the form before protocol 13, unsigned.
   *
   * @param source the key of its source account
   * @param seqNum its sequence number
   * @param operations what it does
   * @return the envelope
   */
  public static TransactionEnvelope envelopeV0(
      Opaque source, long seqNum, List<Operation> operations) {
    return TransactionEnvelope.ofTxV0(
        new TransactionV0Envelope(
            new TransactionV0(
                source, 100, seqNum, null, Memo.ofNone(), operations, TransactionV0Ext.ofV0()),
            List.of()));
  }

  /**
   * Puts a transaction into a fee bump, both unsigned.
   *
   * @param feeSource who pays
   * @param inner the inner transaction
   * @return the envelope
   */
  public static TransactionEnvelope feeBump(MuxedAccount feeSource, Transaction inner) {
    return TransactionEnvelope.ofTxFeeBump(
        new FeeBumpTransactionEnvelope(
            new FeeBumpTransaction(
                feeSource,
                200,
                FeeBumpTransactionInnerTx.ofTx(new TransactionV1Envelope(inner, List.of())),
                FeeBumpTransactionExt.ofV0()),
            List.of()));
  }

  /**
   * Hashes the transaction of an envelope, from values: not the way in which ledgers are read.
   *
   * @param envelope any envelope
   * @param network the network
   * @return the hash, the outer one of a fee bump
   */
  public static Opaque hash(TransactionEnvelope envelope, Network network) {
    TransactionHasher hasher = new TransactionHasher(network);
    byte[] hash = new byte[32];
    switch (envelope.type()) {
      case ENVELOPE_TYPE_TX -> {
        byte[] tx = Transaction.XDR.encode(envelope.v1().tx());
        hasher.hashTransaction(tx, 0, tx.length, hash, 0);
      }
      case ENVELOPE_TYPE_TX_V0 -> {
        byte[] tx = TransactionV0.XDR.encode(envelope.v0().tx());
        hasher.hashTransactionV0(tx, 0, tx.length, hash, 0);
      }
      case ENVELOPE_TYPE_TX_FEE_BUMP -> {
        byte[] tx = FeeBumpTransaction.XDR.encode(envelope.feeBump().tx());
        hasher.hashFeeBump(tx, 0, tx.length, hash, 0);
      }
      default -> throw new IllegalArgumentException("no envelope of a transaction: " + envelope);
    }
    return Opaque.of(hash);
  }
}
