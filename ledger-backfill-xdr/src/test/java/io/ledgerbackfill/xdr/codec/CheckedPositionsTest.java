package io.ledgerbackfill.xdr.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.ledgerbackfill.xdr.codec.internal.Views;
import io.ledgerbackfill.xdr.model.Asset;
import io.ledgerbackfill.xdr.model.ChangeTrustAsset;
import io.ledgerbackfill.xdr.model.ChangeTrustOp;
import io.ledgerbackfill.xdr.model.Memo;
import io.ledgerbackfill.xdr.model.MuxedAccount;
import io.ledgerbackfill.xdr.model.SCVal;
import io.ledgerbackfill.xdr.model.SCVec;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

/** All tests run in the mode in which a document knows the positions that it has given out. */
class CheckedPositionsTest {

  private static final byte[] CHANGE_TRUST =
      ChangeTrustOp.XDR.encode(new ChangeTrustOp(ChangeTrustAsset.ofNative(), 5));
  private static final byte[] ACCOUNT =
      MuxedAccount.XDR.encode(MuxedAccount.ofEd25519(Opaque.zeros(32)));
  private static final byte[] VECTOR =
      SCVec.XDR.encode(
          LongStream.range(0, 3)
              .mapToObj(i -> SCVal.ofVec(List.of(SCVal.ofU32(i), SCVal.ofVoid())))
              .toList());

  @Test
  void shouldRunInEveryBuild() {
    assertThat(Boolean.getBoolean(Views.CHECK_PROPERTY)).isTrue();
  }

  @Test
  void shouldRefuseThePositionOfAnotherType() {
    XdrDocument doc = ChangeTrustOp.XDR.index(CHANGE_TRUST);
    long line = ChangeTrustOp.line(doc, doc.root());
    assertThat(ChangeTrustAsset.end(doc, line)).isEqualTo(4);
    // In these bytes, both would read the same.
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Asset.end(doc, line))
        .withMessage(
            "no position of Asset in this document: offset 0, node 0, which is one of"
                + " [ChangeTrustAsset, ChangeTrustOp]");
    assertThatIllegalArgumentException().isThrownBy(() -> Asset.XDR.read(doc, line));
  }

  @Test
  void shouldRefuseOffsetsIndexesAndSlices() {
    XdrDocument doc = MuxedAccount.XDR.index(ACCOUNT);
    long key = MuxedAccount.ed25519(doc, doc.root());
    int offset = XdrDocument.offset(key);
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MuxedAccount.type(doc, offset))
        .withMessageEndingWith("offset 4, node 0, which it has not given out");
    assertThatIllegalArgumentException().isThrownBy(() -> MuxedAccount.type(doc, key));
    assertThat(doc.copy(key)).hasSize(32);
    assertThatIllegalArgumentException().isThrownBy(() -> doc.copy(doc.root()));
    assertThatIllegalArgumentException().isThrownBy(() -> doc.opaque(doc.root()));
    assertThatIllegalArgumentException().isThrownBy(() -> doc.string(doc.root()));
    assertThatIllegalArgumentException().isThrownBy(() -> doc.size(doc.root()));
  }

  @Test
  void shouldRefusePositionsOfAnotherDocumentAndOfAnEarlierFilling() {
    XdrDocument doc = new XdrDocument();
    ChangeTrustOp.XDR.index(CHANGE_TRUST, 0, CHANGE_TRUST.length, doc);
    long line = ChangeTrustOp.line(doc, doc.root());
    XdrDocument other = MuxedAccount.XDR.index(ACCOUNT);
    assertThatIllegalArgumentException().isThrownBy(() -> ChangeTrustAsset.type(other, line));
    Memo.XDR.index(new byte[4], 0, 4, doc);
    assertThatIllegalArgumentException().isThrownBy(() -> ChangeTrustAsset.type(doc, line));
  }

  @Test
  void shouldWalkThroughElementsByTheirPositions() {
    XdrDocument doc = SCVec.XDR.index(VECTOR);
    long element = SCVal.at(doc, doc.root(), 0);
    for (int i = 0; i < 3; i++) {
      assertThat(element).isEqualTo(SCVal.at(doc, doc.root(), i));
      long inner = SCVal.vec(doc, element);
      assertThat(SCVal.u32(doc, SCVal.at(doc, inner, 0))).isEqualTo(i);
      if (i < 2) {
        element = SCVal.next(doc, element);
      }
    }
    assertThatIllegalArgumentException().isThrownBy(() -> SCVal.at(doc, 4, 0));
  }

  @Test
  void shouldRememberAsManyPositionsAsThereAre() {
    byte[] many =
        SCVec.XDR.encode(LongStream.range(0, 5_000).mapToObj(i -> SCVal.ofU32(i)).toList());
    XdrDocument doc = SCVec.XDR.index(many);
    for (int i = 0; i < 5_000; i++) {
      assertThat(SCVal.u32(doc, SCVal.at(doc, doc.root(), i))).isEqualTo(i);
    }
  }
}
