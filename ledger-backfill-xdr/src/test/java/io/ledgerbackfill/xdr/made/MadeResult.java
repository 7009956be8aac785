package io.ledgerbackfill.xdr.made;

import io.ledgerbackfill.xdr.codec.Opaque;
import io.ledgerbackfill.xdr.codec.XdrString;
import io.ledgerbackfill.xdr.model.AccountEntry;
import io.ledgerbackfill.xdr.model.AccountEntryExt;
import io.ledgerbackfill.xdr.model.BumpSequenceResult;
import io.ledgerbackfill.xdr.model.ExtensionPoint;
import io.ledgerbackfill.xdr.model.InnerTransactionResult;
import io.ledgerbackfill.xdr.model.InnerTransactionResultExt;
import io.ledgerbackfill.xdr.model.InnerTransactionResultPair;
import io.ledgerbackfill.xdr.model.InnerTransactionResultResult;
import io.ledgerbackfill.xdr.model.LedgerEntry;
import io.ledgerbackfill.xdr.model.LedgerEntryChange;
import io.ledgerbackfill.xdr.model.LedgerEntryData;
import io.ledgerbackfill.xdr.model.LedgerEntryExt;
import io.ledgerbackfill.xdr.model.OperationResult;
import io.ledgerbackfill.xdr.model.OperationResultTr;
import io.ledgerbackfill.xdr.model.PublicKey;
import io.ledgerbackfill.xdr.model.TransactionMeta;
import io.ledgerbackfill.xdr.model.TransactionMetaV1;
import io.ledgerbackfill.xdr.model.TransactionMetaV2;
import io.ledgerbackfill.xdr.model.TransactionMetaV3;
import io.ledgerbackfill.xdr.model.TransactionMetaV4;
import io.ledgerbackfill.xdr.model.TransactionResult;
import io.ledgerbackfill.xdr.model.TransactionResultCode;
import io.ledgerbackfill.xdr.model.TransactionResultExt;
import io.ledgerbackfill.xdr.model.TransactionResultResult;
import java.util.Collections;
import java.util.List;

/** Results and metas with nothing in them but what a test is about. */
public final class MadeResult {

  private MadeResult() {}

  /**
   * Makes results of operations of {@link MadeTransaction#operations} that succeeded.
   *
   * @param count how many
   * @return the results
   */
  public static List<OperationResult> succeeded(int count) {
    return Collections.nCopies(
        count,
        OperationResult.ofInner(OperationResultTr.ofBumpSequence(BumpSequenceResult.ofSuccess())));
  }

  /**
   * Creates the result of a transaction that was applied.
   *
   * @param code {@code txSUCCESS} or {@code txFAILED}
   * @param results those of its operations
   * @return the result, with a fee of 100
   */
  public static TransactionResult applied(
      TransactionResultCode code, List<OperationResult> results) {
    return result(100, TransactionResultResult.ofResults(code, results));
  }

  /**
   * Creates the result of a transaction that was not applied.
   *
   * @param code any other code
   * @return the result, with a fee of 100
   */
  public static TransactionResult refused(TransactionResultCode code) {
    return result(100, TransactionResultResult.of(code));
  }

  /**
   * Creates the result of a fee bump.
   *
   * @param code the outer code
   * @param inner the inner outcome
   * @param fee the fee charged
   * @return the result
   */
  public static TransactionResult bumped(
      TransactionResultCode code, InnerTransactionResultResult inner, long fee) {
    return result(
        fee,
        TransactionResultResult.ofInnerResultPair(
            code,
            new InnerTransactionResultPair(
                Opaque.zeros(32),
                new InnerTransactionResult(0, inner, InnerTransactionResultExt.ofV0()))));
  }

  private static TransactionResult result(long fee, TransactionResultResult result) {
    return new TransactionResult(fee, result, TransactionResultExt.ofV0());
  }

  /**
   * Creates a meta.
   *
   * @param version 0 to 4
   * @param after the changes after the transaction, where the version has them
   * @return a meta without operations
   */
  public static TransactionMeta meta(int version, LedgerEntryChange... after) {
    List<LedgerEntryChange> changes = List.of(after);
    return switch (version) {
      case 0 -> TransactionMeta.ofV0(List.of());
      case 1 -> TransactionMeta.ofV1(new TransactionMetaV1(List.of(), List.of()));
      case 2 -> TransactionMeta.ofV2(new TransactionMetaV2(List.of(), List.of(), changes));
      case 3 ->
          TransactionMeta.ofV3(
              new TransactionMetaV3(ExtensionPoint.ofV0(), List.of(), List.of(), changes, null));
      case 4 ->
          TransactionMeta.ofV4(
              new TransactionMetaV4(
                  ExtensionPoint.ofV0(),
                  List.of(),
                  List.of(),
                  changes,
                  null,
                  List.of(),
                  List.of()));
      default -> throw new IllegalArgumentException("no meta of version " + version);
    };
  }

  /**
   * Creates an account's entry.
   *
   * @param account the account's key
   * @param balance its balance in stroops
   * @return the entry
   */
  public static LedgerEntry account(Opaque account, long balance) {
    return new LedgerEntry(
        1,
        LedgerEntryData.ofAccount(
            new AccountEntry(
                PublicKey.ofEd25519(account),
                balance,
                0,
                0,
                null,
                0,
                XdrString.of(""),
                Opaque.of((byte) 1, (byte) 0, (byte) 0, (byte) 0),
                List.of(),
                AccountEntryExt.ofV0())),
        LedgerEntryExt.ofV0());
  }
}
