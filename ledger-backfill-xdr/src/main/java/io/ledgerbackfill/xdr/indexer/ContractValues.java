package io.ledgerbackfill.xdr.indexer;

import io.ledgerbackfill.xdr.codec.XdrDocument;
import io.ledgerbackfill.xdr.model.SCVal;
import io.ledgerbackfill.xdr.model.SCValType;
import java.util.Arrays;

/**
 * Recognizes values of smart contracts, where they lie.
 *
 * @since 0.1.0
 */
public final class ContractValues {

  /** Stands for the position of what is not there. */
  public static final long ABSENT = OperationContext.ABSENT;

  private static final Label BALANCE = Label.of("Balance");

  private ContractValues() {}

  /**
   * Returns whether a value is a certain symbol.
   *
   * @param doc where the value is
   * @param value position of an {@link SCVal}
   * @param symbol the symbol
   * @return false also if the value is no symbol
   */
  public static boolean isSymbol(XdrDocument doc, long value, Label symbol) {
    if (SCVal.type(doc, value) != SCValType.SCV_SYMBOL) {
      return false;
    }
    long text = SCVal.sym(doc, value);
    int from = XdrDocument.offset(text);
    byte[] wanted = symbol.utf8();
    return Arrays.equals(
        doc.bytes(), from, from + XdrDocument.length(text), wanted, 0, wanted.length);
  }

  /**
   * Finds whose balance an entry is of which this is the key, if that is how the contracts of
   * assets name balances (CAP-46-06): {@code [Balance, address]}. Other contracts may do so, too.
   *
   * @param doc where the key is
   * @param key position of an {@link SCVal}, the key of a {@code ContractDataEntry}
   * @return position of the {@code SCAddress}, or {@link #ABSENT}
   */
  public static long balanceHolder(XdrDocument doc, long key) {
    if (SCVal.type(doc, key) != SCValType.SCV_VEC || !SCVal.hasVec(doc, key)) {
      return ABSENT;
    }
    long parts = SCVal.vec(doc, key);
    if (doc.size(parts) != 2 || !isSymbol(doc, SCVal.at(doc, parts, 0), BALANCE)) {
      return ABSENT;
    }
    long holder = SCVal.at(doc, parts, 1);
    return SCVal.type(doc, holder) == SCValType.SCV_ADDRESS ? SCVal.address(doc, holder) : ABSENT;
  }
}
