package io.ledgerbackfill.postgres.copy;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.Tuple;

/** The JDK's own coder is the judge; only NUL is refused on top. */
final class Utf8Test {

  @Property(tries = 2000)
  void shouldEncodeLikeTheJdk(@ForAll("texts") String text) {
    boolean valid = StandardCharsets.UTF_8.newEncoder().canEncode(text) && text.indexOf(0) < 0;
    long length = Utf8.length(text);
    if (valid) {
      byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
      assertThat(length).isEqualTo(utf8.length);
      byte[] encoded = new byte[utf8.length + 1];
      Utf8.encode(text, encoded, 1);
      assertThat(Arrays.copyOfRange(encoded, 1, encoded.length)).isEqualTo(utf8);
      assertThat(Utf8.firstInvalid(encoded, 1, utf8.length)).isEqualTo(-1);
    } else {
      assertThat(length).isEqualTo(-1);
      assertThat(Utf8.complaint(text)).contains(" at index ");
    }
  }

  @Property(tries = 5000)
  void shouldFindTheFirstByteThatIsInvalid(@ForAll("bytes") byte[] bytes) {
    int invalid = Utf8.firstInvalid(bytes, 0, bytes.length);
    assertThat(invalid == -1).isEqualTo(isValid(bytes, bytes.length));
    if (invalid >= 0) {
      assertThat(isValid(bytes, invalid)).as("what is before it").isTrue();
    }
  }

  private static boolean isValid(byte[] bytes, int length) {
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        return false;
      }
    }
    try {
      StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes, 0, length));
      return true;
    } catch (CharacterCodingException e) {
      return false;
    }
  }

  @Provide
  static Arbitrary<String> texts() {
    Arbitrary<Character> chars =
        Arbitraries.frequencyOf(
            Tuple.of(20, Arbitraries.chars().range('\1', '\u007f')),
            Tuple.of(4, Arbitraries.chars().range('\u0080', '\uffff')),
            Tuple.of(1, Arbitraries.chars().range('\ud800', '\udfff')),
            Tuple.of(1, Arbitraries.just('\0')));
    Arbitrary<String> points =
        Arbitraries.integers()
            .between(1, Character.MAX_CODE_POINT)
            .map(Character::toString)
            .list()
            .ofMaxSize(20)
            .map(list -> String.join("", list));
    return Arbitraries.oneOf(
        chars.list().ofMaxSize(20).map(Utf8Test::join), points, Arbitraries.strings().ascii());
  }

  private static String join(List<Character> chars) {
    StringBuilder text = new StringBuilder();
    chars.forEach(text::append);
    return text.toString();
  }

  /** Valid texts with a byte changed, cut or not, with ASCII around so that words are skipped. */
  @Provide
  static Arbitrary<byte[]> bytes() {
    Arbitrary<byte[]> broken =
        texts()
            .map(text -> (text + "12345678" + text).getBytes(StandardCharsets.UTF_8))
            .flatMap(
                bytes ->
                    Combinators.combine(
                            Arbitraries.integers().between(0, bytes.length - 1),
                            Arbitraries.bytes(),
                            Arbitraries.integers().between(0, bytes.length))
                        .as(
                            (index, value, length) -> {
                              byte[] changed = bytes.clone();
                              changed[index] = value;
                              return Arrays.copyOf(changed, length);
                            }));
    return Arbitraries.oneOf(broken, Arbitraries.bytes().array(byte[].class).ofMaxSize(8));
  }
}
