package io.ledgerbackfill.xdr.indexer.rules.transfers;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.indexer.ContractValues;
import io.ledgerbackfill.xdr.indexer.Label;
import io.ledgerbackfill.xdr.model.Int128Parts;
import io.ledgerbackfill.xdr.model.SCMapEntry;
import io.ledgerbackfill.xdr.model.SCVal;
import io.ledgerbackfill.xdr.model.SCValType;

/**
 * Finds the amount in the data of an event of a token (SEP-41): it is the data, or from meta V4 on
 * may be in a map with the multiplexing id of the receiver (CAP-67).
 */
final class EventAmounts {

  /** Stands for the position of an amount that is not there. */
  static final long ABSENT = ContractValues.ABSENT;

  private static final Label AMOUNT = Label.of("amount");
  private static final Label TO_MUXED_ID = Label.of("to_muxed_id");

  private EventAmounts() {}

  /** Returns the position of the {@link Int128Parts}, or absent if the data has another form. */
  static long find(XdrDocument doc, long data, boolean mayBeInMap) {
    return switch (SCVal.type(doc, data)) {
      case SCV_I128 -> SCVal.i128(doc, data);
      case SCV_MAP ->
          mayBeInMap && SCVal.hasMap(doc, data) ? findInMap(doc, SCVal.map(doc, data)) : ABSENT;
      default -> ABSENT;
    };
  }

  /** Of several amounts the last counts. Members of other names may be there. */
  private static long findInMap(XdrDocument doc, long map) {
    long amount = ABSENT;
    int size = doc.size(map);
    for (int i = 0; i < size; i++) {
      long entry = SCMapEntry.at(doc, map, i);
      long key = SCMapEntry.key(doc, entry);
      long value = SCMapEntry.val(doc, entry);
      if (SCVal.type(doc, key) != SCValType.SCV_SYMBOL) {
        return ABSENT;
      }
      if (ContractValues.isSymbol(doc, key, AMOUNT)) {
        if (SCVal.type(doc, value) != SCValType.SCV_I128) {
          return ABSENT;
        }
        amount = SCVal.i128(doc, value);
      } else if (ContractValues.isSymbol(doc, key, TO_MUXED_ID) && !isMuxedId(doc, value)) {
        return ABSENT;
      }
    }
    return amount;
  }

  private static boolean isMuxedId(XdrDocument doc, long value) {
    return switch (SCVal.type(doc, value)) {
      case SCV_U64, SCV_BYTES, SCV_STRING -> true;
      default -> false;
    };
  }
}
