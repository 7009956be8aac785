package io.ledgerbackfill.xdr.indexer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

class LabelTest {

  @Test
  void shouldCarryItsTextInEveryForm() {
    for (String text : new String[] {"", "PAYMENT", "\u20ac and \ud83d\ude00"}) {
      Label label = Label.of(text);
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      assertThat(label).hasToString(text);
      assertThat(label.utf8()).isEqualTo(utf8);
      ByteBuffer field = ByteBuffer.wrap(label.utf8WithLength());
      assertThat(field.getInt()).isEqualTo(utf8.length);
      assertThat(field.slice()).isEqualTo(ByteBuffer.wrap(utf8));
    }
  }

  @Test
  void shouldRefuseWhatNoColumnCanHold() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Label.of("a\0"))
        .withMessage("text has a NUL character at index 1");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Label.of("a\ud83d"))
        .withMessage("text has half a surrogate pair");
  }
}
