package io.ledgerbackfill.xdr.codec;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.ledgerbackfill.xdr.codec.internal.Xdr;
import io.ledgerbackfill.xdr.model.Hash;
import io.ledgerbackfill.xdr.model.LedgerBounds;
import io.ledgerbackfill.xdr.model.Memo;
import io.ledgerbackfill.xdr.model.Signer;
import io.ledgerbackfill.xdr.model.SignerKey;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

class XdrWriterTest {

  private final XdrWriter out = new XdrWriter(1);

  @Test
  void shouldGrow() {
    for (int i = 0; i < 1000; i++) {
      out.int64(i);
    }
    assertThat(out.size()).isEqualTo(8000);
    for (int i = 0; i < 1000; i++) {
      assertThat(Xdr.int64(out.bytes(), 8 * i)).isEqualTo(i);
    }
    assertThat(out.toByteArray()).hasSize(8000);
  }

  @Test
  void shouldPadWithZerosWhateverWasThereBefore() {
    out.int64(-1);
    out.int64(-1);
    out.reset();
    out.opaque(Opaque.of((byte) 7), 4, "T");
    assertThat(out.toByteArray()).containsExactly(0, 0, 0, 1, 7, 0, 0, 0);
  }

  @Test
  void shouldRefuseWhatIsBeyondALimit() {
    assertThatThrownBy(() -> Memo.XDR.encode(Memo.ofText(XdrString.of("x".repeat(29)))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Memo.text has 29 bytes, more than the limit of 28");
    assertThatThrownBy(() -> Hash.XDR.encode(Opaque.zeros(31)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("Hash has 31 bytes instead of 32");
    assertThatThrownBy(() -> LedgerBounds.XDR.encode(new LedgerBounds(0, 1L << 32)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("4294967296 is no unsigned 32-bit number");
    assertThatThrownBy(() -> LedgerBounds.XDR.encode(new LedgerBounds(-1, 0)))
        .isInstanceOf(IllegalArgumentException.class);
    Signer signer = new Signer(SignerKey.ofHashX(Opaque.zeros(32)), 1);
    List<Signer> signers = Collections.nCopies(21, signer);
    assertThatThrownBy(() -> out.count(signers, 20, "AccountEntry.signers"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("AccountEntry.signers has 21 elements, more than the limit of 20");
    assertThatThrownBy(() -> out.fixedCount(signers, 4, "LedgerHeader.skipList"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("LedgerHeader.skipList has 21 elements instead of 4");
  }
}
