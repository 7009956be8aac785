package io.ledgerbackfill.examples;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.ledger.LedgerTransaction;
import io.ledgerbackfill.xdr.ledger.LedgerTransactions;
import io.ledgerbackfill.xdr.ledger.Network;
import io.ledgerbackfill.xdr.model.LedgerCloseMeta;
import io.ledgerbackfill.xdr.model.Operation;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.TransactionResult;
import java.util.HexFormat;
import java.util.Locale;
import java.util.StringJoiner;

/** Only the decoder: what happened in a ledger, a line for each transaction. */
final class LedgerPrinter {

  private final XdrDocument document = new XdrDocument(); // both are used for one ledger after the
  private final LedgerTransactions transactions; // other, and by one thread

  LedgerPrinter(Network network) {
    this.transactions = new LedgerTransactions(network);
  }

  /** Takes the bytes of a {@code LedgerCloseMeta}; all of them are validated before one is read. */
  String print(byte[] ledger) {
    LedgerCloseMeta.XDR.index(ledger, 0, ledger.length, document);
    transactions.read(document, document.root());
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < transactions.size(); i++) {
      LedgerTransaction transaction = transactions.get(i);
      lines.append(
          String.format(
              Locale.ROOT,
              "%s %s, fee %d: %s%n",
              HexFormat.of().formatHex(document.copy(transaction.hash())),
              transaction.resultCode(),
              TransactionResult.feeCharged(document, transaction.result()),
              operations(transaction)));
    }
    return lines.toString();
  }

  private String operations(LedgerTransaction transaction) {
    StringJoiner types = new StringJoiner(", ");
    long operations = transaction.operations();
    for (int i = 0; i < document.size(operations); i++) {
      long operation = Operation.at(document, operations, i);
      types.add(OperationBody.type(document, Operation.body(document, operation)).toString());
    }
    return types.toString();
  }
}
