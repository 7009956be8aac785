package io.ledgerbackfill.xdr.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.xdr.made.MadeEntry;
import io.ledgerbackfill.xdr.made.MadeTransaction;
import io.ledgerbackfill.xdr.model.Asset;
import io.ledgerbackfill.xdr.model.AssetType;
import io.ledgerbackfill.xdr.model.CryptoKeyType;
import io.ledgerbackfill.xdr.model.Memo;
import io.ledgerbackfill.xdr.model.MemoType;
import io.ledgerbackfill.xdr.model.Operation;
import io.ledgerbackfill.xdr.model.OperationBody;
import io.ledgerbackfill.xdr.model.OperationType;
import io.ledgerbackfill.xdr.model.PaymentOp;
import io.ledgerbackfill.xdr.model.SCVal;
import io.ledgerbackfill.xdr.model.SCValType;
import io.ledgerbackfill.xdr.model.StellarXdr;
import io.ledgerbackfill.xdr.model.Transaction;
import io.ledgerbackfill.xdr.model.TransactionResultCode;
import io.ledgerbackfill.xdr.model.TransactionResultResult;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ValuesTest {

  @Test
  void shouldTellWhichArmAUnionHas() {
    SCVal symbol = SCVal.ofSymbol(XdrString.of("mint"));
    assertThat(symbol.type()).isEqualTo(SCValType.SCV_SYMBOL);
    assertThat(symbol.arm()).isEqualTo("sym");
    assertThat(symbol.sym()).hasToString("mint");
    assertThat(SCVal.ofVoid().arm()).isNull();
    assertThatThrownBy(symbol::u32)
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("SCVal is SCV_SYMBOL and has no u32");
  }

  @Test
  void shouldCopyAPartOfADocument() {
    Asset asset = MadeEntry.asset("AAA", 5);
    Transaction transaction =
        MadeTransaction.classic(
            MadeTransaction.account(1),
            7,
            List.of(
                new Operation(null, OperationBody.ofInflation()),
                new Operation(
                    null,
                    OperationBody.ofPayment(new PaymentOp(MadeTransaction.account(2), asset, 3)))));
    XdrDocument doc = Transaction.XDR.index(Transaction.XDR.encode(transaction));
    long operations = Transaction.operations(doc, doc.root());
    long second = Operation.at(doc, operations, 1);

    assertThat(Operation.XDR.read(doc, second)).isEqualTo(transaction.operations().get(1));
    assertThat(
            Asset.XDR.read(
                doc,
                PaymentOp.asset(doc, OperationBody.paymentOp(doc, Operation.body(doc, second)))))
        .isEqualTo(asset);
    assertThat(Memo.XDR.read(doc, Transaction.memo(doc, doc.root()))).isEqualTo(transaction.memo());
    assertThat(Transaction.XDR.read(doc, doc.root())).isEqualTo(transaction);
  }

  @Test
  void shouldRefuseAValueThatIsNotOneOfTheArm() {
    assertThatThrownBy(() -> new Memo(MemoType.MEMO_ID, "5"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Memo needs a value of Long, not 5");
    assertThatThrownBy(() -> new Memo(MemoType.MEMO_ID, null))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Memo(MemoType.MEMO_NONE, 5L))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> new Asset(AssetType.ASSET_TYPE_POOL_SHARE, null))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Asset has no arm for ASSET_TYPE_POOL_SHARE");
    assertThatThrownBy(() -> new SCVal(SCValType.SCV_VEC, List.of("no value")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("SCVal needs a value of SCVal, not no value");
    assertThatThrownBy(() -> TransactionResultResult.of(TransactionResultCode.txSUCCESS))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  @SuppressWarnings("NullAway") // what the compiler would find is found at run time, too
  void shouldRefuseWhatIsMissing() {
    assertThatThrownBy(() -> new Operation(null, null))
        .isInstanceOf(NullPointerException.class)
        .hasMessage("body");
  }

  @Test
  void shouldCopyLists() {
    List<SCVal> list = new ArrayList<>(List.of(SCVal.ofVoid()));
    SCVal vector = SCVal.ofVec(list);
    list.clear();
    assertThat(vector.vec()).containsExactly(SCVal.ofVoid());
    assertThat(SCVal.ofVec(null).vec()).isNull();
  }

  @Test
  void shouldCompareBytesByContentAndKeepThemApartFromTheirSource() {
    byte[] bytes = {1, 2, (byte) 0xff};
    Opaque opaque = Opaque.of(bytes);
    bytes[0] = 9;
    opaque.toByteArray()[1] = 9;
    assertThat(opaque)
        .hasToString("0102ff")
        .isEqualTo(Opaque.ofHex("0102FF"))
        .hasSameHashCodeAs(Opaque.ofHex("0102ff"))
        .isNotEqualTo(Opaque.empty());
    assertThat(XdrString.of("süß").bytes().size()).isEqualTo(5);
  }

  @Test
  void shouldFindMembersByTheirNumbers() {
    assertThat(OperationType.of(26)).isEqualTo(OperationType.RESTORE_FOOTPRINT);
    assertThat(CryptoKeyType.of(256)).isEqualTo(CryptoKeyType.KEY_TYPE_MUXED_ED25519);
    assertThat(TransactionResultCode.of(-18))
        .isEqualTo(TransactionResultCode.txFROZEN_KEY_ACCESSED);
    for (int unknown : new int[] {-1, 27, Integer.MIN_VALUE, Integer.MAX_VALUE}) {
      assertThatThrownBy(() -> OperationType.of(unknown))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("OperationType has no value " + unknown);
    }
    assertThatThrownBy(() -> CryptoKeyType.of(4)).isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void shouldListEveryType() {
    assertThat(StellarXdr.types()).hasSize(372);
    assertThat(StellarXdr.types())
        .allSatisfy((name, type) -> assertThat(type.name()).isEqualTo(name));
    assertThat(StellarXdr.PROTOCOL).isEqualTo(30);
  }

  @Test
  void shouldAssertThatAnArmIsThere() {
    XdrDocument doc =
        Operation.XDR.index(Operation.XDR.encode(new Operation(null, OperationBody.ofInflation())));
    long body = Operation.body(doc, doc.root());
    assertThatThrownBy(() -> OperationBody.paymentOp(doc, body))
        .isInstanceOf(AssertionError.class)
        .hasMessage("not PAYMENT");
    assertThatThrownBy(() -> Operation.sourceAccount(doc, doc.root()))
        .isInstanceOf(AssertionError.class)
        .hasMessage("sourceAccount is absent");
  }
}
