package io.ledgerbackfill.xdr.indexer.balances;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.indexer.ContractValues;
import io.ledgerbackfill.xdr.indexer.EntryChanges;
import io.ledgerbackfill.xdr.indexer.Label;
import io.ledgerbackfill.xdr.indexer.OperationContext;
import io.ledgerbackfill.xdr.ledger.StrKeys;
import io.ledgerbackfill.xdr.model.ContractDataEntry;
import io.ledgerbackfill.xdr.model.Int128Parts;
import io.ledgerbackfill.xdr.model.LedgerEntryData;
import io.ledgerbackfill.xdr.model.SCAddress;
import io.ledgerbackfill.xdr.model.SCAddressType;
import io.ledgerbackfill.xdr.model.SCMapEntry;
import io.ledgerbackfill.xdr.model.SCVal;
import io.ledgerbackfill.xdr.model.SCValType;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Reads changes of what contracts of assets note of contracts (CAP-46-06). */
final class SacBalanceReader {

  private static final Label AMOUNT = Label.of("amount");
  private static final Label AUTHORIZED = Label.of("authorized");
  private static final Label CLAWBACK = Label.of("clawback");
  private static final int FIELDS = 3;
  private static final int INT128_BYTES = 16;

  private SacBalanceReader() {}

  /** Reads the change of this index, which is of data that a contract keeps for good. */
  static @Nullable SacBalanceChange read(OperationContext operation, int index) {
    XdrDocument doc = operation.document();
    EntryChanges changes = operation.changes();
    long entry = LedgerEntryData.contractData(doc, changes.data(index));
    long holder = ContractValues.balanceHolder(doc, ContractDataEntry.key(doc, entry));
    if (holder == ContractValues.ABSENT
        || SCAddress.type(doc, holder) != SCAddressType.SC_ADDRESS_TYPE_CONTRACT) {
      return null;
    }
    long fields = fields(doc, ContractDataEntry.val(doc, entry));
    if (fields == ContractValues.ABSENT) {
      return null;
    }
    ChangeKind kind = ChangeKind.of(changes, index);
    boolean isThere = kind != ChangeKind.REMOVE;
    return new SacBalanceChange(
        kind,
        StrKeys.contract(doc, SCAddress.contractId(doc, holder)),
        StrKeys.contract(doc, SCAddress.contractId(doc, ContractDataEntry.contract(doc, entry))),
        isThere ? amount(doc, value(doc, fields, 0)) : "0",
        isThere && SCVal.b(doc, value(doc, fields, 1)),
        isThere && SCVal.b(doc, value(doc, fields, 2)),
        operation.id(),
        operation.transaction().ledgerSequence());
  }

  /** Returns the fields of a balance, or absent if the value is none. */
  private static long fields(XdrDocument doc, long value) {
    if (SCVal.type(doc, value) != SCValType.SCV_MAP || !SCVal.hasMap(doc, value)) {
      return ContractValues.ABSENT;
    }
    long fields = SCVal.map(doc, value);
    return doc.size(fields) == FIELDS
            && isField(doc, fields, 0, AMOUNT, SCValType.SCV_I128)
            && isField(doc, fields, 1, AUTHORIZED, SCValType.SCV_BOOL)
            && isField(doc, fields, 2, CLAWBACK, SCValType.SCV_BOOL)
            && Int128Parts.hi(doc, SCVal.i128(doc, value(doc, fields, 0))) >= 0
        ? fields
        : ContractValues.ABSENT;
  }

  private static boolean isField(
      XdrDocument doc, long fields, int index, Label name, SCValType type) {
    return ContractValues.isSymbol(
            doc, SCMapEntry.key(doc, SCMapEntry.at(doc, fields, index)), name)
        && SCVal.type(doc, value(doc, fields, index)) == type;
  }

  private static long value(XdrDocument doc, long fields, int index) {
    return SCMapEntry.val(doc, SCMapEntry.at(doc, fields, index));
  }

  private static String amount(XdrDocument doc, long value) {
    int from = XdrDocument.offset(SCVal.i128(doc, value));
    byte[] number = Arrays.copyOfRange(doc.bytes(), from, from + INT128_BYTES);
    return new BigDecimal(new BigInteger(number), SacContract.DECIMALS).toPlainString();
  }
}
